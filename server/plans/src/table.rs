//! A file as sheets of cells: what kind of file the bytes are, and the one
//! shape that every kind is read into.

use super::columns::Column;
use super::marks::Marks;
use super::report::{LayoutLine, LineKind, NotAPlan, Rating, Warning};
use super::work::Work;
use super::{legacy, separated, workbook, zipped};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// The largest file read. The largest real plan seen has 57 kB; a workbook
/// with pictures of logos can reach several megabytes.
const MAX_BYTES: usize = 20 * 1024 * 1024;

/// A date that the file itself marks as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CellDate {
    /// The date in the cell.
    pub date: Date,
    /// How much of it the cell shows.
    pub shown: ShownPart,
}

/// How much of a date a cell shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ShownPart {
    /// Day, month and year.
    Day,
    /// Month and year only.
    Month,
    /// No year, or no month: the date is more than the cell says.
    Part,
}

/// One cell that holds something.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Cell {
    /// The column, from 0.
    pub column: usize,
    /// Its words without the blanks around them; never empty.
    pub text: String,
    /// The date, where the file marks the cell as one.
    pub date: Option<CellDate>,
    /// Whether the cell is merged over several columns, as headings are.
    pub wide: bool,
    /// Whether its words stand in a cell further up that is merged down to here.
    pub merged: bool,
    /// Whether its words are bold, as headings are.
    pub bold: bool,
    /// The figure that its words show, where the file is known to keep one.
    pub figure: Option<f64>,
}

/// One row with at least one cell that holds something.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TableRow {
    /// The row's number as the sheet shows it, from 1.
    pub number: u32,
    /// Its cells by column.
    pub cells: Vec<Cell>,
}

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Table {
    /// Its name.
    pub name: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// Its rows by number, those without words left out.
    pub rows: Vec<TableRow>,
    /// Cells without words that are filled with a rating's colour.
    pub coloured_blanks: BTreeMap<(u32, usize), Rating>,
    /// The same of cells with words.
    pub coloured_words: BTreeMap<(u32, usize), Rating>,
    /// What else the sheet says of its cells.
    pub marks: Marks,
    /// The sheet's name in the file, where this is one of several tables that
    /// stand side by side in it.
    pub part_of: Option<String>,
    /// Whether its rows were cards, one heading beneath the other.
    pub cards: bool,
}

impl TableRow {
    /// The words in a column.
    pub fn text(&self, column: usize) -> Option<&str> {
        self.cell(column).map(|cell| cell.text.as_str())
    }

    /// The cell in a column: cells stand in the order of their columns.
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        let at = self.cells.partition_point(|cell| cell.column < column);
        self.cells.get(at).filter(|cell| cell.column == column)
    }

    /// How long its words are, in bytes.
    pub fn length(&self) -> usize {
        self.cells.iter().map(|cell| cell.text.len()).sum()
    }

    /// The words of the whole row, as one value for a warning.
    fn joined(&self) -> String {
        let own = self.cells.iter().filter(|cell| !cell.merged);
        let texts = own.map(|cell| cell.text.as_str()).collect::<Vec<_>>();
        texts.join(" | ")
    }

    /// A warning about the whole row, under the name of its first filled column.
    pub fn warning(&self, columns: &[Column], problem: &str) -> Warning {
        let first = self.cells.first().map_or(0, |cell| cell.column);
        Warning {
            row: self.number,
            column: columns.get(first).map_or_else(|| letter(first), |column| column.label.clone()),
            value: self.joined(),
            problem: problem.to_owned(),
        }
    }

    /// The row as a line of the layout.
    pub fn line(&self, kind: LineKind) -> LayoutLine {
        LayoutLine {
            row: self.number,
            kind,
            cells: self.cells.iter().filter(|cell| !cell.merged).map(|cell| (cell.column, cell.text.clone())).collect(),
        }
    }
}

impl Table {
    /// The row of a number.
    pub fn row(&self, number: u32) -> Option<&TableRow> {
        let at = self.rows.partition_point(|row| row.number < number);
        self.rows.get(at).filter(|row| row.number == number)
    }

    /// One more than the last column used.
    pub fn width(&self) -> usize {
        self.rows.iter().filter_map(|row| row.cells.last()).map(|cell| cell.column + 1).max().unwrap_or(0)
    }

    /// The columns in which any cell of the given rows holds something.
    pub fn used_columns(rows: &[TableRow]) -> BTreeSet<usize> {
        rows.iter().flat_map(|row| row.cells.iter().map(|cell| cell.column)).collect()
    }
}

/// The letter of a column, from 0: A, B, … Z, AA.
pub(super) fn letter(column: usize) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        if rest < 26 {
            break;
        }
        rest = rest / 26 - 1;
    }
    letters.iter().rev().collect()
}

/// Reads the file's sheets, whatever kind of table file it is.
pub(super) fn read(file_name: &str, bytes: &[u8], work: &Work) -> Result<Vec<Table>, NotAPlan> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(NotAPlan::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(NotAPlan::TooBig);
    }
    if let Some(refused) = refused_by_first_bytes(bytes) {
        return Err(refused);
    }
    if bytes.starts_with(&OLD_OFFICE) {
        return legacy::read(bytes, work);
    }
    if bytes.starts_with(b"PK") {
        let (kind, packed) = zipped::repack(bytes, work)?;
        return match kind {
            zipped::Kind::Excel => workbook::read_xlsx(&packed, work),
            zipped::Kind::OpenDocument => zipped::read_opendocument(&packed, work),
        };
    }
    Ok(vec![separated::read(file_name, bytes, work)?])
}

/// How old Office files begin.
const OLD_OFFICE: [u8; 4] = [0xd0, 0xcf, 0x11, 0xe0];

/// The kinds of file that people pick by mistake, told by how they begin.
fn refused_by_first_bytes(bytes: &[u8]) -> Option<NotAPlan> {
    const KINDS: [(&[u8], &str); 9] = [
        (b"%PDF", "a PDF"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"{\\rtf", "a word-processor document"),
        (b"<!DOCTYPE", "a web page"),
        (b"<html", "a web page"),
        (b"<?xml", "a file that one program wrote for another"),
        (b"\x1f\x8b", "a compressed file"),
    ];
    if bytes.starts_with(&OLD_OFFICE) {
        return refused_compound_file(bytes);
    }
    KINDS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, what)| NotAPlan::OtherKind { what })
}

/// Old Office files and password-protected new ones share one container, whose
/// directory names its streams in UTF-16.
fn refused_compound_file(bytes: &[u8]) -> Option<NotAPlan> {
    let names = |name: &str| {
        let wide = name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if names("EncryptedPackage") {
        Some(NotAPlan::Password)
    } else if names("WordDocument") {
        Some(NotAPlan::OtherKind { what: "a Word document" })
    } else if names("Workbook") {
        None
    } else if names("Book") {
        Some(NotAPlan::OtherKind { what: "an Excel file of the kind used before 1997" })
    } else {
        Some(NotAPlan::OtherKind { what: "an old Office file" })
    }
}
