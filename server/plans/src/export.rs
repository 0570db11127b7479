//! A plan written back as a workbook in the layout it came in: the same
//! sheets, columns and lines between, with its ratings in colour.
//!
//! Every cell is written as text, but for days and figures of a file that came
//! in. A cell that begins with "=" is somebody's words and must not run as a
//! formula in the reader's spreadsheet.

pub(super) mod cells;
mod looks;
mod order;
mod room;
mod sheet;

use super::report::{PlanObjective, PlanRow, SheetLayout};
use super::table::Table;
use rust_xlsxwriter::{Workbook, XlsxError};
use sheet::Page;
use std::collections::{HashMap, HashSet};

/// Why a workbook could not be written: one sentence for the person each.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// There is nothing to write.
    #[error("There is no sheet to write.")]
    NoSheets,
    /// The workbook could not be put together.
    #[error("The workbook could not be written.")]
    Write {
        /// What the writer said, for the log.
        reason: String,
    },
}

/// The longest sheet name a workbook allows.
const LONGEST_NAME: usize = 31;

/// Writes a plan as an XLSX workbook.
///
/// Objectives and rows go to the sheet their source names, in the order of
/// their rows. A row with source row 0 is new: it goes after the last row of
/// its objective. What a sheet has no column for gets a column at the right,
/// and so does what is too long for one cell.
///
/// # Errors
/// [`ExportError`] when there is no sheet or the writer fails.
pub fn export_xlsx(
    layout: &[SheetLayout],
    objectives: &[PlanObjective],
    rows: &[PlanRow],
) -> Result<Vec<u8>, ExportError> {
    written(layout, objectives, rows, &[]).map(|new| new.bytes)
}

/// A new workbook in the layout of a file that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct New {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The sheets in which something is seen that was hidden.
    pub shows: Vec<String>,
}

/// Writes a plan as [`export_xlsx`] does, and beside the words what was hidden
/// in these tables of the file, its days and its figures.
pub(super) fn export_like(
    layout: &[SheetLayout],
    objectives: &[PlanObjective],
    rows: &[PlanRow],
    tables: Vec<Table>,
) -> Result<New, ExportError> {
    let (tables, mut shows) = looks::as_read(tables);
    let mut new = written(layout, objectives, rows, &tables)?;
    new.shows.append(&mut shows);
    Ok(new)
}

fn written(
    layout: &[SheetLayout],
    objectives: &[PlanObjective],
    rows: &[PlanRow],
    tables: &[Table],
) -> Result<New, ExportError> {
    if layout.is_empty() {
        return Err(ExportError::NoSheets);
    }
    let (mut shows, mut seen) = (Vec::new(), false);
    let mut book = Workbook::new();
    let mut taken: HashSet<String> = HashSet::new();
    let objectives = by_sheet(objectives, |objective| &objective.source.sheet);
    let rows = by_sheet(rows, |row| &row.source.sheet);
    for sheet in layout {
        let objectives = objectives.get(sheet.name.as_str()).map_or(&[][..], Vec::as_slice);
        let rows = rows.get(sheet.name.as_str()).map_or(&[][..], Vec::as_slice);
        let name = sheet_name(&sheet.name, &taken);
        let like = tables.iter().find(|table| table.name == sheet.name);
        let page = Page::new(sheet, rows, like);
        let writer = book.add_worksheet();
        writer.set_name(&name).map_err(failed)?;
        if page.write(writer, objectives, rows)? {
            shows.push(sheet.name.clone());
        }
        if like.is_some_and(|table| table.hidden) {
            writer.set_hidden(true);
        } else if !seen {
            // A workbook opens at a sheet that is seen.
            writer.set_active(true);
            seen = true;
        }
        taken.insert(name.to_lowercase());
    }
    if !seen {
        let name = sheet_name("Sheet", &taken);
        book.add_worksheet().set_name(&name).map_err(failed)?.set_active(true);
    }
    let bytes = book.save_to_buffer().map_err(failed)?;
    Ok(New { bytes, shows })
}

/// What stands in each sheet, in order.
fn by_sheet<'a, T>(all: &'a [T], sheet: impl Fn(&'a T) -> &'a String) -> HashMap<&'a str, Vec<&'a T>> {
    let mut sheets: HashMap<&str, Vec<&T>> = HashMap::new();
    for one in all {
        sheets.entry(sheet(one)).or_default().push(one);
    }
    sheets
}

/// The writer's failure as ours.
fn failed(error: XlsxError) -> ExportError {
    ExportError::Write { reason: error.to_string() }
}

/// A sheet name that a workbook allows and that is not taken yet.
fn sheet_name(wanted: &str, taken: &HashSet<String>) -> String {
    let clean = wanted.chars().map(|letter| if "[]:*?/\\".contains(letter) { '-' } else { letter }).collect::<String>();
    let clean = clean.trim_matches('\'');
    let clean = if clean.trim().is_empty() { "Plan" } else { clean };
    let cut = |length: usize| clean.chars().take(length).collect::<String>();
    let mut name = cut(LONGEST_NAME);
    let mut number = 2;
    while taken.contains(&name.to_lowercase()) {
        let ending = format!(" ({number})");
        name = cut(LONGEST_NAME - ending.len()) + &ending;
        number += 1;
    }
    name
}
