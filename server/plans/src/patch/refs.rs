//! Places in a sheet as workbooks write them: `E5`, `$B$2:C9`,
//! `'Open actions'!E5`; alone, in lists, and within formulas.

use super::shift::{Grows, Shift, Shifts};
use crate::table::letter;
use std::ops::Range;

/// The most columns and rows of a sheet.
const MOST_COLUMNS: usize = 16_384;
pub(super) const MOST_ROWS: u32 = 1_048_576;

/// A block of cells: rows from 1, columns from 0, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub top: u32,
    pub left: usize,
    pub bottom: u32,
    pub right: usize,
}

impl Area {
    /// Whether a cell stands in it.
    pub fn holds(&self, (row, column): (u32, usize)) -> bool {
        (self.top..=self.bottom).contains(&row) && (self.left..=self.right).contains(&column)
    }

    /// As a workbook writes it.
    pub fn written(&self) -> String {
        let first = name(self.top, self.left);
        if (self.top, self.left) == (self.bottom, self.right) {
            return first;
        }
        format!("{first}:{}", name(self.bottom, self.right))
    }
}

/// A cell as a workbook writes it.
pub(super) fn name(row: u32, column: usize) -> String {
    format!("{}{row}", letter(column))
}

/// One end of a place: a whole column has no row, a whole row no column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Corner {
    row: Option<u32>,
    column: Option<usize>,
    row_fixed: bool,
    column_fixed: bool,
}

impl Corner {
    /// Reads `E5`, `$E$5`, `E`, `5`.
    fn read(text: &str) -> Option<Self> {
        let (column_fixed, rest) = fixed(text);
        let letters = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (letters, rest) = rest.split_at(letters);
        // The sign before a row alone was taken for a column's.
        let (row_fixed, digits) = if letters.is_empty() { (column_fixed, rest) } else { fixed(rest) };
        let column = if letters.is_empty() { None } else { Some(column(letters)?) };
        let row = if digits.is_empty() { None } else { Some(row(digits)?) };
        if (column.is_none() && row.is_none()) || (row.is_none() && row_fixed) {
            return None;
        }
        let column_fixed = column_fixed && column.is_some();
        Some(Self { row, column, row_fixed, column_fixed })
    }

    fn written(self) -> String {
        let sign = |fixed: bool| if fixed { "$" } else { "" };
        let column = self.column.map_or_else(String::new, |at| format!("{}{}", sign(self.column_fixed), letter(at)));
        let row = self.row.map_or_else(String::new, |at| format!("{}{at}", sign(self.row_fixed)));
        column + &row
    }

    /// The same corner of a formula copied so many rows and columns away.
    fn copied(self, down: i64, right: i64) -> Self {
        let row = self.row.map(|row| if self.row_fixed { row } else { moved(row, down) });
        let column = self.column.map(|at| {
            let at = i64::try_from(at).unwrap_or(0);
            if self.column_fixed { at } else { at + right }
        });
        Self { row, column: column.and_then(|at| usize::try_from(at).ok()), ..self }
    }
}

fn moved(row: u32, by: i64) -> u32 {
    u32::try_from(i64::from(row) + by).unwrap_or(1).clamp(1, MOST_ROWS)
}

/// Whether a sign holds it fast, and the rest.
fn fixed(text: &str) -> (bool, &str) {
    text.strip_prefix('$').map_or((false, text), |rest| (true, rest))
}

/// A column's number by its letters.
fn column(letters: &str) -> Option<usize> {
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let number = letters.bytes().fold(0, |sum, byte| sum * 26 + usize::from(byte.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1).filter(|at| *at < MOST_COLUMNS)
}

fn row(digits: &str) -> Option<u32> {
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|row| all_digits && (1..=MOST_ROWS).contains(row))
}

/// A cell by its name: row from 1, column from 0.
pub(super) fn cell(text: &str) -> Option<(u32, usize)> {
    let corner = Corner::read(text)?;
    Some((corner.row?, corner.column?))
}

/// A block by its name.
pub(super) fn area(text: &str) -> Option<Area> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    let ((top, left), (bottom, right)) = (cell(first)?, cell(last)?);
    (top <= bottom && left <= right).then_some(Area { top, left, bottom, right })
}

/// A place within a formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The sheet, where it is named.
    pub sheet: Option<String>,
    /// Where it stands, without the sheet's name.
    span: Range<usize>,
    from: Corner,
    to: Option<Corner>,
}

impl Place {
    /// The cells it stands for.
    pub fn area(&self) -> Area {
        let to = self.to.unwrap_or(self.from);
        Area {
            top: self.from.row.unwrap_or(1),
            left: self.from.column.unwrap_or(0),
            bottom: to.row.unwrap_or(MOST_ROWS),
            right: to.column.unwrap_or(MOST_COLUMNS),
        }
    }

    /// How many rows that are put in right after its last one it takes in, in
    /// a formula of the sheet `own`.
    pub fn takes_in(&self, own: &str, shift: &Shift, grows: Grows) -> u32 {
        let Some(Corner { row: Some(last), column: Some(_), row_fixed, .. }) = self.to else { return 0 };
        let held = row_fixed || self.sheet.as_deref().is_some_and(|sheet| !sheet.eq_ignore_ascii_case(own));
        if grows.takes_in(self.area(), held) { shift.after(last) } else { 0 }
    }
}

/// What a formula speaks of.
#[derive(Debug, Default)]
pub(super) struct Spoken {
    /// The places it names.
    pub places: Vec<Place>,
    /// Whether it also names something that is not understood here: a name, a
    /// table, another file, or a place that is put together when it runs.
    pub more: bool,
}

/// Finds the places that a formula names.
pub(super) fn spoken(formula: &str) -> Spoken {
    let mut out = Spoken::default();
    let mut at = 0;
    let mut sheet: Option<String> = None;
    while let Some(rest) = formula.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(letter) = rest.chars().next() else { break };
        match letter {
            '"' => at += enclosed(rest, '"'),
            '\'' => {
                let length = enclosed(rest, '\'');
                let inner = rest.get(1..length.saturating_sub(1)).unwrap_or_default();
                out.more |= inner.contains('[');
                sheet = Some(inner.replace("''", "'"));
                at += length;
                if formula.get(at..).is_some_and(|rest| rest.starts_with('!')) {
                    at += 1;
                }
            }
            '[' => {
                out.more = true;
                at += rest.find(']').map_or(rest.len(), |end| end + 1);
            }
            '#' => at += 1 + rest.get(1..).map_or(0, |rest| run(rest, "/!?")),
            _ if in_name(letter) => {
                let length = run(rest, "_.$?\\");
                let word = rest.get(..length).unwrap_or_default();
                let after = rest.get(length..).unwrap_or_default();
                if after.starts_with('!') {
                    sheet = Some(word.to_owned());
                    at += length + 1;
                    continue;
                }
                at += word_in(word, after, at, sheet.take(), &mut out);
            }
            _ => at += letter.len_utf8(),
        }
    }
    out
}

/// Takes a word of a formula in, and says how long it was with what belongs to it.
fn word_in(word: &str, after: &str, at: usize, sheet: Option<String>, out: &mut Spoken) -> usize {
    if after.starts_with('(') {
        let upper = word.to_ascii_uppercase();
        out.more |= upper == "INDIRECT" || upper == "OFFSET";
        return word.len();
    }
    let numeric = word.starts_with(|letter: char| letter.is_ascii_digit() || letter == '.');
    let from = Corner::read(word);
    let to = after.strip_prefix(':').map(|rest| rest.get(..run(rest, "$")).unwrap_or_default());
    let last = to.and_then(Corner::read);
    match (from, to, last) {
        (Some(from), Some(to), Some(last)) if from.row.is_some() == last.row.is_some() => {
            let length = word.len() + 1 + to.len();
            out.places.push(Place { sheet, span: at..at + length, from, to: Some(last) });
            length
        }
        (Some(from), None, _) if from.row.is_some() && from.column.is_some() => {
            out.places.push(Place { sheet, span: at..at + word.len(), from, to: None });
            word.len()
        }
        _ => {
            let known = numeric || ["TRUE", "FALSE"].iter().any(|known| word.eq_ignore_ascii_case(known));
            out.more |= !known || to.is_some();
            word.len()
        }
    }
}

fn in_name(letter: char) -> bool {
    letter.is_alphanumeric() || "_.$\\".contains(letter)
}

/// How long the run of letters, digits and these marks is.
fn run(text: &str, marks: &str) -> usize {
    text.find(|letter: char| !letter.is_alphanumeric() && !marks.contains(letter)).unwrap_or(text.len())
}

/// How long a text is that a mark encloses, in which a doubled mark is one.
fn enclosed(text: &str, mark: char) -> usize {
    let mut at = 1;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(mark)) {
        at += found + 1;
        if !text.get(at..).is_some_and(|rest| rest.starts_with(mark)) {
            return at;
        }
        at += 1;
    }
    text.len()
}

/// The formula with each of its places written anew.
fn rewritten(formula: &str, anew: impl Fn(&Place) -> (Corner, Option<Corner>)) -> String {
    let mut out = String::with_capacity(formula.len());
    let mut done = 0;
    for place in spoken(formula).places {
        out.push_str(formula.get(done..place.span.start).unwrap_or_default());
        let (from, to) = anew(&place);
        out.push_str(&from.written());
        if let Some(to) = to {
            out.push(':');
            out.push_str(&to.written());
        }
        done = place.span.end;
    }
    out.push_str(formula.get(done..).unwrap_or_default());
    out
}

/// The formula as it reads so many rows down and columns to the right.
pub(super) fn copied(formula: &str, down: i64, right: i64) -> String {
    rewritten(formula, |place| (place.from.copied(down, right), place.to.map(|to| to.copied(down, right))))
}

/// The formula of a sheet once rows were put in.
pub(super) fn shifted(formula: &str, own: &str, shifts: &Shifts, grows: Grows) -> String {
    rewritten(formula, |place| {
        let Some(shift) = shifts.of(place.sheet.as_deref().unwrap_or(own)) else { return (place.from, place.to) };
        let corner = |corner: Corner, more: u32| {
            let row = corner.row.map(|row| shift.row(row).saturating_add(more));
            Corner { row, ..corner }
        };
        (corner(place.from, 0), place.to.map(|to| corner(to, place.takes_in(own, shift, grows))))
    })
}
