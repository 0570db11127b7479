//! Places as OpenDocument writes them: `[.A1:.B2]` in formulas,
//! `$'Open actions'.$A$1:.$B$9` in attributes.

use super::super::refs::{Area, MOST_ROWS};
use super::super::shift::{Grows, Shifts};
use std::ops::Range;

/// One end of a place.
struct Corner<'a> {
    /// The sheet as it stands there, with its point.
    before: &'a str,
    sheet: Option<String>,
    column: &'a str,
    sign: &'a str,
    row: Option<u32>,
}

impl<'a> Corner<'a> {
    /// Reads `.A1`, `$Sheet.$A$1`, `A1`.
    fn read(text: &'a str) -> Option<Self> {
        let point = outside_quotes(text, |letter| letter == '.').last().copied();
        let (before, rest) = text.split_at(point.map_or(0, |at| at + 1));
        let name = before.trim_end_matches('.').trim_start_matches('$');
        let sheet = match name.strip_prefix('\'').and_then(|name| name.strip_suffix('\'')) {
            Some(quoted) => Some(quoted.replace("''", "'")),
            None if name.is_empty() => None,
            None => Some(name.to_owned()),
        };
        let letters = rest.trim_start_matches('$').bytes().take_while(u8::is_ascii_alphabetic).count();
        let column = rest.get(..rest.len() - rest.trim_start_matches('$').len() + letters)?;
        let rest = rest.get(column.len()..)?;
        let (sign, digits) = if let Some(digits) = rest.strip_prefix('$') { ("$", digits) } else { ("", rest) };
        let row = if digits.is_empty() { None } else { Some(digits.parse().ok()?) };
        let known =
            letters <= 3 && (letters > 0 || row.is_some()) && row.is_none_or(|row| (1..=MOST_ROWS).contains(&row));
        known.then_some(Self { before, sheet, column, sign, row })
    }

    /// The column's number.
    fn column(&self) -> Option<usize> {
        let letters = self.column.trim_start_matches('$');
        let number = letters.bytes().fold(0, |sum, byte| sum * 26 + usize::from(byte.to_ascii_uppercase() - b'A') + 1);
        number.checked_sub(1)
    }

    fn written(&self, row: Option<u32>) -> String {
        let row = row.map_or_else(String::new, |row| format!("{}{row}", self.sign));
        format!("{}{}{row}", self.before, self.column)
    }
}

/// Where letters of a kind stand, outside of quoted names.
fn outside_quotes(text: &str, is: impl Fn(char) -> bool) -> Vec<usize> {
    let mut quoted = false;
    let mut found = Vec::new();
    for (at, letter) in text.char_indices() {
        if letter == '\'' {
            quoted = !quoted;
        } else if !quoted && is(letter) {
            found.push(at);
        }
    }
    found
}

/// The pieces of a text between such letters, outside of quoted names.
fn pieces(text: &str, is: impl Fn(char) -> bool) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    for at in outside_quotes(text, is) {
        out.extend(text.get(from..at));
        from = at + 1;
    }
    out.extend(text.get(from..));
    out
}

/// A place, or a list of them, once rows were put in.
pub(super) fn shifted(text: &str, own: &str, shifts: &Shifts, grows: Grows) -> String {
    let one = |text: &str| {
        let ends = pieces(text, |letter| letter == ':');
        let corners = ends.iter().map(|end| Corner::read(end)).collect::<Option<Vec<_>>>();
        let Some(corners) = corners.filter(|corners| corners.len() <= 2) else { return text.to_owned() };
        let sheet = corners.first().and_then(|corner| corner.sheet.clone()).unwrap_or_else(|| own.to_owned());
        let Some(shift) = shifts.of(&sheet) else { return text.to_owned() };
        let moved =
            |corner: &Corner<'_>, more: u32| corner.written(corner.row.map(|row| shift.row(row).saturating_add(more)));
        match corners.as_slice() {
            [from, to] => format!("{}:{}", moved(from, 0), moved(to, taken_in(from, to, own, shifts, grows))),
            corners => corners.iter().map(|corner| moved(corner, 0)).collect(),
        }
    };
    pieces(text, |letter| letter == ' ').into_iter().map(one).collect::<Vec<_>>().join(" ")
}

/// How many rows that are put in right after its last one a block takes in.
fn taken_in(from: &Corner<'_>, to: &Corner<'_>, own: &str, shifts: &Shifts, grows: Grows) -> u32 {
    let sheet = from.sheet.as_deref().unwrap_or(own);
    let (Some(last), Some(_), Some(shift)) = (to.row, to.column(), shifts.of(sheet)) else { return 0 };
    let held = to.sign == "$" || !sheet.eq_ignore_ascii_case(own);
    if grows.takes_in(area(from, to), held) { shift.after(last) } else { 0 }
}

/// What a formula of a sheet speaks of once rows were put in: places by the
/// sheet's name, one that grows with the row after it, and whether it names
/// something else too.
pub(super) fn spoken(formula: &str, own: &str, shifts: &Shifts, grows: Grows) -> (Vec<(Option<String>, Area)>, bool) {
    let mut more = false;
    let mut places = Vec::new();
    for (inside, span) in split(formula) {
        let text = formula.get(span).unwrap_or_default();
        if !inside {
            more |= names_something(text);
            continue;
        }
        let ends = pieces(text, |letter| letter == ':');
        let corners = ends.iter().map(|end| Corner::read(end)).collect::<Option<Vec<_>>>();
        match corners.as_deref() {
            Some([from]) => places.push((from.sheet.clone(), area(from, from))),
            Some([from, to]) => {
                let mut block = area(from, to);
                let more = taken_in(from, to, own, shifts, grows).min(1);
                block.bottom = block.bottom.saturating_add(more);
                places.push((from.sheet.clone(), block));
            }
            _ => more = true,
        }
    }
    (places, more)
}

fn area(from: &Corner<'_>, to: &Corner<'_>) -> Area {
    Area {
        top: from.row.unwrap_or(1),
        left: from.column().unwrap_or(0),
        bottom: to.row.unwrap_or(MOST_ROWS),
        right: to.column().unwrap_or(usize::MAX),
    }
}

/// Whether what stands between places names anything: a range by its name, or
/// a place that is put together.
fn names_something(text: &str) -> bool {
    let text = text.strip_prefix("of:").unwrap_or(text);
    let mut rest = text;
    while let Some(from) = rest.find(|letter: char| letter.is_alphabetic() || letter == '_' || letter == '$') {
        let word = rest.get(from..).unwrap_or_default();
        let length =
            word.find(|letter: char| !letter.is_alphanumeric() && !"_.$".contains(letter)).unwrap_or(word.len());
        let (name, after) = word.split_at(length);
        let upper = name.to_ascii_uppercase();
        let function = after.trim_start().starts_with('(') && upper != "INDIRECT" && upper != "OFFSET";
        if !function && upper != "TRUE" && upper != "FALSE" {
            return true;
        }
        rest = after;
    }
    false
}

/// A formula in pieces: what stands in brackets, and what does not, words
/// between quotation marks left out.
fn split(formula: &str) -> Vec<(bool, Range<usize>)> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(found) = formula.get(at..).and_then(|rest| rest.find(['[', '"'])) {
        let from = at + found;
        out.push((false, at..from));
        let inner = formula.get(from + 1..).unwrap_or_default();
        let bracket = formula.get(from..).is_some_and(|rest| rest.starts_with('['));
        let closing =
            if bracket { outside_quotes(inner, |letter| letter == ']').first().copied() } else { inner.find('"') };
        let end = from + 1 + closing.unwrap_or(inner.len());
        if bracket {
            out.push((true, from + 1..end));
        }
        at = end + 1;
    }
    out.push((false, at.min(formula.len())..formula.len()));
    out
}

/// A formula once rows were put in.
pub(in super::super) fn shifted_formula(formula: &str, own: &str, shifts: &Shifts, grows: Grows) -> String {
    let mut out = String::with_capacity(formula.len());
    let mut done = 0;
    for (_, span) in split(formula).into_iter().filter(|(inside, _)| *inside) {
        out.push_str(formula.get(done..span.start).unwrap_or_default());
        let place = formula.get(span.clone()).unwrap_or_default();
        out.push_str(&shifted(place, own, shifts, grows));
        done = span.end;
    }
    out.push_str(formula.get(done..).unwrap_or_default());
    out
}
