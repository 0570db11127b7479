//! Separated text (CSV, TSV) as a table: which alphabet, which separator,
//! which cells.
//!
//! The cells are split here rather than by a CSV library for two reasons: a
//! row's number must count blank lines as a spreadsheet does, and a quotation
//! mark inside a tab-separated cell must survive where it does not enclose the
//! whole cell.

use super::columns;
use super::headerless;
use super::report::NotAPlan;
use super::table::{Cell, Table, TableRow};
use super::work::Work;
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::ops::Range;

/// The longest cell read between quotation marks, in bytes. A spreadsheet's
/// cell holds 32,767 letters; without an end, every stray mark would be
/// searched to the end of the file.
const LONGEST_QUOTED: usize = 4 * 32_767;

/// The most columns of a line; a spreadsheet has no more.
const MOST_COLUMNS: usize = 16_384;

/// Lines without a separator that make a text a document with tables in it,
/// where they are also most of its lines. A spreadsheet saved as text has a
/// separator in every line, however empty its cells.
const FEWEST_LINES: usize = 20;

/// What separates cells, where no first line names it.
const SEPARATORS: [char; 4] = ['\t', ',', ';', '|'];

/// Reads separated text with the separator that gives the best table.
pub(super) fn read(file_name: &str, bytes: &[u8], work: &Work) -> Result<Table, NotAPlan> {
    if bytes.len() > work.limits().text {
        return Err(NotAPlan::TooMuchInside);
    }
    let text = decode(bytes)?;
    work.read(text.len());
    if text.trim().is_empty() {
        return Err(NotAPlan::Empty);
    }
    let mut best: Option<(usize, Table, bool)> = None;
    let (told, text) = told_separator(&text);
    let separators = told.map_or(SEPARATORS.to_vec(), |separator| vec![separator]);
    for separator in separators {
        let (rows, unseparated) = split(text, separator, work)?;
        let running = unseparated >= FEWEST_LINES && unseparated * 2 > rows.len();
        let table = Table { name: sheet_name(file_name), rows, ..Table::default() };
        let fit = fit(&table, work);
        if best.as_ref().is_none_or(|(other, _, _)| fit > *other) {
            best = Some((fit, table, running));
        }
    }
    match best {
        Some((_, table, running)) if running && columns::recognised_headings(&table) > 0 => Err(NotAPlan::RunningText),
        Some((_, table, _)) => Ok(table),
        None => Err(NotAPlan::NoTable),
    }
}

/// The separator that a first line names, "sep=;", as spreadsheets write and
/// heed it, and the text after that line.
fn told_separator(text: &str) -> (Option<char>, &str) {
    let start = text.trim_start_matches('\u{feff}');
    let told = start.strip_prefix("sep=").or_else(|| start.strip_prefix("\"sep=")).and_then(|rest| {
        let separator = rest.chars().next().filter(|letter| "\t,;|".contains(*letter))?;
        let (line, after) = rest.split_once('\n')?;
        (line.trim_end().len() <= 2).then_some((separator, after))
    });
    told.map_or((None, text), |(separator, after)| (Some(separator), after))
}

/// The sheet's name: the file's, without folders and ending.
fn sheet_name(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.trim();
    if stem.is_empty() { "Plan" } else { stem }.to_owned()
}

/// How well the table reads with its separator: recognised headings first,
/// then the shape of a scorecard without headings, then rows of several cells.
fn fit(table: &Table, work: &Work) -> usize {
    let headings = match columns::recognised_headings(table) {
        0 => usize::from(headerless::fields(table).is_some()),
        recognised => recognised,
    };
    let broad = table.rows.iter().filter(|row| row.cells.len() > 1).count();
    headings.saturating_mul(work.limits().cells).saturating_add(broad)
}

/// The text, whichever alphabet the program that wrote it used.
fn decode(bytes: &[u8]) -> Result<String, NotAPlan> {
    let (encoding, mark) = alphabet(bytes);
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark.len()..).unwrap_or_default());
    let odd = text.chars().filter(|letter| letter.is_control() && !"\t\n\r\u{b}\u{c}\u{85}".contains(*letter)).count();
    if text.contains('\0') || odd * 100 > text.len() {
        return Err(NotAPlan::OtherKind { what: "a file of a kind that is not known here" });
    }
    Ok(text.into_owned())
}

/// The alphabet of a text, and the mark it begins with to say so.
pub(super) fn alphabet(bytes: &[u8]) -> (&'static Encoding, &[u8]) {
    let (marked, length) = Encoding::for_bom(bytes).map_or((None, 0), |(encoding, length)| (Some(encoding), length));
    let (mark, rest) = bytes.split_at(length.min(bytes.len()));
    let encoding = marked.or_else(|| wide_without_mark(bytes)).unwrap_or(UTF_8);
    let broken = encoding == UTF_8 && marked.is_none() && encoding.decode_without_bom_handling(rest).1;
    if broken { (one_byte(bytes), &[]) } else { (encoding, mark) }
}

/// The separator by which a text was read as this table.
pub(super) fn separator_of(text: &str, table: &Table, work: &Work) -> Result<char, NotAPlan> {
    let mut best = ('\t', 0);
    for separator in SEPARATORS {
        let (rows, _) = split(text, separator, work)?;
        let same = rows.iter().zip(&table.rows).filter(|(one, other)| one == other).count();
        if same > best.1 {
            best = (separator, same);
        }
    }
    Ok(best.0)
}

/// Where each cell of each row stands, with the marks around it.
pub(super) fn places(text: &str, separator: char, work: &Work) -> Vec<Vec<Range<usize>>> {
    let mut rows = Vec::new();
    let mut cells = Vec::new();
    let mut rest = text;
    loop {
        let from = text.len() - rest.len();
        let (_, end, after) = cell(rest, separator, work);
        let whole = text.get(from..text.len() - after.len()).unwrap_or_default();
        let bare = match end {
            End::Cell => whole.strip_suffix(separator),
            End::Row => whole.strip_suffix("\r\n").or_else(|| whole.strip_suffix(['\n', '\r'])),
            End::Text => None,
        };
        cells.push(from..from + bare.unwrap_or(whole).len());
        rest = after;
        if end != End::Cell {
            rows.push(std::mem::take(&mut cells));
        }
        if end == End::Text {
            return rows;
        }
    }
}

/// The alphabet of one-byte text. An old Mac writes its quotation marks and
/// dashes as what are capitals with accents elsewhere: "children’s" would read
/// as "childrenÕs".
fn one_byte(bytes: &[u8]) -> &'static Encoding {
    const MARKS: std::ops::RangeInclusive<u8> = 0xd0..=0xd5;
    let at = |place: Option<usize>| place.and_then(|place| bytes.get(place)).copied().unwrap_or(b' ');
    let (mut marks, mut accents) = (0, 0);
    for (place, byte) in bytes.iter().enumerate() {
        match byte {
            byte if MARKS.contains(byte) => {
                let (before, after) = (at(place.checked_sub(1)), at(place.checked_add(1)));
                // A capital begins its word, or stands among capitals.
                let alone = !before.is_ascii_alphabetic() && !after.is_ascii_alphabetic();
                marks += usize::from(before.is_ascii_lowercase() || alone);
            }
            // What only the Western alphabet of Windows has for marks and letters.
            0x91..=0x97 | 0xa3 | 0xe0..=0xfc => accents += 1,
            _ => {}
        }
    }
    if marks > accents { MACINTOSH } else { WINDOWS_1252 }
}

/// Two-byte text without its mark: every other byte of plain English is zero.
fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(400))?;
    let zeros = |odd: usize| start.iter().enumerate().filter(|(index, byte)| index % 2 == odd && **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 4 > start.len() && even == 0 {
        Some(UTF_16LE)
    } else if even * 4 > start.len() && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Splits the text into rows of cells, and counts the rows without a separator.
fn split(text: &str, separator: char, work: &Work) -> Result<(Vec<TableRow>, usize), NotAPlan> {
    let mut rows = Vec::new();
    let mut rest = text;
    let (mut number, mut cells_seen, mut column) = (1_u32, 0, 0);
    let mut cells = Vec::new();
    let mut unseparated = 0;
    loop {
        let skipped = if column == 0 { after_blank_line(rest, separator) } else { None };
        if let Some(after) = skipped {
            work.read(rest.len() - after.len());
            work.check()?;
            number = number.saturating_add(1);
            rest = after;
            continue;
        }
        let (value, end, after) = cell(rest, separator, work);
        let value = value.trim();
        if !value.is_empty() {
            cells_seen += 1;
            cells.push(Cell { column, text: value.to_owned(), ..Cell::default() });
        }
        rest = after;
        column += 1;
        work.tick(1);
        work.check()?;
        if cells_seen > work.limits().cells || column > MOST_COLUMNS {
            return Err(NotAPlan::TooMuchInside);
        }
        if end == End::Cell {
            continue;
        }
        if !cells.is_empty() {
            unseparated += usize::from(column == 1);
            let cells = std::mem::take(&mut cells);
            rows.push(TableRow { number, cells });
        }
        if end == End::Text {
            return Ok((rows, unseparated));
        }
        number = number.saturating_add(1);
        column = 0;
    }
}

/// The text after a line of separators and blanks alone. Sheets whose last
/// cell is far away are saved with thousands of them.
fn after_blank_line(text: &str, separator: char) -> Option<&str> {
    let end = text.find(['\n', '\r'])?;
    let (line, rest) = text.split_at(end);
    let blank = line.chars().all(|letter| letter == separator || letter.is_whitespace());
    blank.then(|| ending(rest, separator).1)
}

/// What a cell ends with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Cell,
    Row,
    Text,
}

/// The first cell of the text, what ended it, and the text after it.
fn cell<'a>(text: &'a str, separator: char, work: &Work) -> (String, End, &'a str) {
    if let Some(quoted) = quoted_cell(text, separator, work) {
        return quoted;
    }
    let end = text.find([separator, '\n', '\r']).unwrap_or(text.len());
    work.read(end);
    let (value, rest) = text.split_at(end);
    let (end, rest) = ending(rest, separator);
    (value.to_owned(), end, rest)
}

/// A cell enclosed in quotation marks, in which a doubled mark stands for one.
/// `None` unless the closing mark is followed by the end of the cell.
fn quoted_cell<'a>(text: &'a str, separator: char, work: &Work) -> Option<(String, End, &'a str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut value = String::new();
    loop {
        let (before, after) = rest.split_once('"')?;
        work.read(before.len());
        value.push_str(before);
        if value.len() > LONGEST_QUOTED {
            return None;
        }
        if let Some(doubled) = after.strip_prefix('"') {
            value.push('"');
            rest = doubled;
            continue;
        }
        let closed = after.is_empty() || after.starts_with([separator, '\n', '\r']);
        let (end, after) = ending(after, separator);
        return closed.then_some((value, end, after));
    }
}

/// What stands at the end of a cell, and the text after it.
fn ending(text: &str, separator: char) -> (End, &str) {
    if let Some(after) = text.strip_prefix(separator) {
        return (End::Cell, after);
    }
    for mark in ["\r\n", "\n", "\r"] {
        if let Some(after) = text.strip_prefix(mark) {
            return (End::Row, after);
        }
    }
    (End::Text, "")
}
