//! How a sheet of the file that came in looked, as far as a new workbook shows
//! it too: what is hidden, days as days and figures as figures.

use super::super::report::{PlanRow, Timescale};
use super::super::table::{Cell, Table};
use super::super::{beside, cards, dates, display};
use super::{ExportError, failed};
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet};
use std::collections::{BTreeSet, HashMap};
use time::Date;

/// The ways to show a day, the usual one first.
const DAYS: [&str; 12] = [
    "dd/mm/yyyy",
    "dd/mm/yy",
    "d/m/yyyy",
    "dd.mm.yyyy",
    "dd.mm.yy",
    "dd-mm-yyyy",
    "d mmmm yyyy",
    "d mmm yyyy",
    "dd mmm yyyy",
    "dd-mmm-yy",
    "dd-mmm-yyyy",
    "yyyy-mm-dd",
];
/// The ways to show a part of one.
const PARTS: [&str; 9] =
    ["mmm-yy", "mmm yy", "mmm yyyy", "mmmm yyyy", "mmmm yy", "mm/yyyy", "d-mmm", "dd-mmm", "d mmm"];
/// The ways to show a figure.
const FIGURES: [&str; 12] = [
    "General",
    "0%",
    "0.0%",
    "0.00%",
    "0",
    "0.0",
    "0.00",
    "#,##0",
    "#,##0.0",
    "#,##0.00",
    "\"£\"#,##0",
    "\"£\"#,##0.00",
];

/// What a cell holds, and the words that it shows.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Held {
    Words(String),
    Day(Date, &'static str),
    Figure(f64, &'static str),
}

/// A sheet of the file that came in, with the way in which its days are written.
pub(super) struct Looks<'a> {
    table: &'a Table,
    /// The column in which it says when something is due.
    due: Option<usize>,
    /// How most days of that column are shown, and whether they are days to the file.
    way: (&'static str, bool),
}

impl<'a> Looks<'a> {
    pub fn new(table: &'a Table, due: Option<usize>) -> Self {
        Self { table, due, way: due.map_or((DAYS[0], false), |column| way(table, column)) }
    }

    /// What a cell holds that stood in a row of the file: what it held, while it
    /// says the same. A day that was given here is written as the others are.
    pub fn held(&self, row: Option<u32>, column: usize, text: String, of: Option<&PlanRow>) -> Held {
        let cell = row.and_then(|row| self.table.row(row)).and_then(|row| row.cell(column));
        if let Some(cell) = cell.filter(|cell| cell.text == text) {
            return as_it_was(cell).unwrap_or(Held::Words(text));
        }
        let timescale = of.filter(|_| self.due == Some(column)).and_then(|row| row.timescale.as_ref());
        match (timescale.and_then(given), self.way) {
            (Some(date), (code, true)) => Held::Day(date, code),
            (Some(date), (code, false)) => Held::Words(display::day(date, code)),
            (None, _) => Held::Words(text),
        }
    }

    /// Whether a row of the file was hidden.
    pub fn hides_row(&self, row: u32) -> bool {
        self.table.marks.hidden_rows.contains(&row)
    }

    /// Hides those of the first columns that were hidden, each with the columns
    /// in which its words go on.
    pub fn hide_columns(
        &self,
        writer: &mut Worksheet,
        count: usize,
        more: &HashMap<usize, Vec<usize>>,
    ) -> Result<(), ExportError> {
        let runs = &self.table.marks.hidden_columns;
        let is_hidden = |column: &usize| runs.iter().any(|(first, last)| (*first..=*last).contains(column));
        for column in (0..count).filter(is_hidden) {
            let more = more.get(&column).map_or(&[][..], Vec::as_slice);
            for at in std::iter::once(&column).chain(more) {
                writer.set_column_hidden(u16::try_from(*at).unwrap_or(u16::MAX)).map_err(failed)?;
            }
        }
        Ok(())
    }

    /// Whether a hidden row had words that are in none of these rows: they went
    /// on with a row above and stand there now.
    pub fn shows_hidden(&self, written: &BTreeSet<u32>) -> bool {
        let own = self.table.rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.merged));
        own.map(|row| row.number).any(|row| self.hides_row(row) && !written.contains(&row))
    }
}

/// The tables of a file as its plan was read of them. Cards are written as
/// rows, where nothing of what they hid can be hidden: their names.
pub(super) fn as_read(tables: Vec<Table>) -> (Vec<Table>, Vec<String>) {
    let mut shows = Vec::new();
    let mut read = Vec::new();
    for table in tables {
        let hides = !(table.marks.hidden_rows.is_empty() && table.marks.hidden_columns.is_empty());
        let table = cards::as_rows(table);
        if hides && table.cards {
            shows.push(table.name.clone());
        }
        read.extend(beside::apart(table));
    }
    (read, shows)
}

/// Writes a cell.
pub(super) fn write(
    writer: &mut Worksheet,
    row: u32,
    column: u16,
    held: &Held,
    format: &Format,
) -> Result<(), ExportError> {
    match held {
        Held::Words(text) => writer.write_string_with_format(row, column, text, format),
        Held::Figure(figure, "General") => writer.write_number_with_format(row, column, *figure, format),
        Held::Figure(figure, code) => {
            writer.write_number_with_format(row, column, *figure, &format.clone().set_num_format(*code))
        }
        Held::Day(date, code) => {
            let year = u16::try_from(date.year()).unwrap_or_default();
            match ExcelDateTime::from_ymd(year, u8::from(date.month()), date.day()) {
                Ok(day) => writer.write_datetime_with_format(row, column, &day, &format.clone().set_num_format(*code)),
                Err(_) => writer.write_string_with_format(row, column, display::day(*date, code), format),
            }
        }
    }
    .map_err(failed)?;
    Ok(())
}

/// The day or figure that a cell held, where it can be shown in the same words.
fn as_it_was(cell: &Cell) -> Option<Held> {
    if let Some(marked) = cell.date {
        let code = DAYS.into_iter().chain(PARTS).find(|code| display::day(marked.date, code) == cell.text)?;
        return Some(Held::Day(marked.date, code)).filter(|_| marked.date.year() > 1900);
    }
    let figure = cell.figure.filter(|figure| figure.is_finite())?;
    let code = FIGURES.into_iter().find(|code| display::number(figure, Some(*code)) == cell.text)?;
    Some(Held::Figure(figure, code))
}

/// The day of a timescale that was given here.
fn given(timescale: &Timescale) -> Option<Date> {
    timescale.date.filter(|date| dates::iso(&timescale.text) == Some(*date))
}

/// How most days of a column are shown, and whether most are days to the file.
fn way(table: &Table, column: usize) -> (&'static str, bool) {
    let mut counts = [0_usize; DAYS.len()];
    let (mut all, mut true_days) = (0_usize, 0_usize);
    for cell in table.rows.iter().filter_map(|row| row.cell(column)) {
        let marked = cell.date.map(|marked| marked.date);
        let Some(date) = marked.or_else(|| dates::of_words(&cell.text)) else { continue };
        all += 1;
        true_days += usize::from(marked.is_some());
        for (count, code) in counts.iter_mut().zip(DAYS) {
            *count += usize::from(display::day(date, code) == cell.text);
        }
    }
    let most = counts.iter().zip(DAYS).rev().max_by_key(|(count, _)| **count);
    (most.map_or(DAYS[0], |(_, code)| code), true_days * 2 > all)
}
