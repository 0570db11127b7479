//! A plan given back as the very file it came in: the cells that say something
//! else now are written anew, rows that are new are put in where their
//! objective's actions end, and everything else of the file stays as it is,
//! byte for byte: other sheets, merges, widths, colours, formats, comments,
//! formulas, hidden rows, pictures.
//!
//! A workbook of the kind used before 2007 cannot be written so: it goes out
//! as a new one, and says so.

mod archive;
mod changes;
mod check;
mod merges;
mod ods;
mod places;
mod reach;
mod refs;
mod shift;
mod text;
mod xlsx;
mod xml;

use super::export::{ExportError, export_like};
use super::report::{NotAPlan, PlanObjective, PlanRow, SheetLayout};
use super::work::{Limits, Stop, Work};
use super::{table, zipped};
use archive::Parts;
use changes::Changes;

/// A plan's file as it came in, and what was read of it.
#[derive(Debug, Clone)]
pub struct Original<'a> {
    /// Its name.
    pub file_name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// How its sheets are laid out.
    pub layout: &'a [SheetLayout],
    /// Its objectives, at every place they stand.
    pub objectives: &'a [PlanObjective],
    /// Its rows, as they were read of it.
    pub rows: &'a [PlanRow],
}

/// A plan's file as it goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenBack {
    /// Its name.
    pub file_name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What a person should know of it, a sentence each.
    pub told: Vec<Told>,
}

/// What a person should know of a file that goes out. Its `Display` is a
/// sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Told {
    /// It is not the file that came in.
    #[error(
        "The file came in a kind that cannot be written: this is a new workbook with the same sheets. It has the words, days and figures, and what formulas came to; comments, merged cells, pictures, the page’s layout and all colours but those of the ratings are not in it."
    )]
    Afresh,
    /// Something of the file is laid out as nothing that is known here.
    #[error(
        "The file could not be changed where it is: this is a new workbook with the same sheets. It has the words, days and figures, and what formulas came to; comments, merged cells, pictures, the page’s layout and all colours but those of the ratings are not in it."
    )]
    CouldNotPatch,
    /// Nobody can tell what was hidden.
    #[error(
        "Whether rows, columns or sheets of the file were hidden cannot be told, and nothing is hidden in the new workbook: look through it before anybody else gets it."
    )]
    HiddenUnknown,
    /// Something is seen now that was hidden.
    #[error(
        "Something that was hidden in the sheet “{sheet}” is seen in the new workbook: look through it before anybody else gets it."
    )]
    SeenNow {
        /// The sheet.
        sheet: String,
    },
    /// A text went to several cells.
    #[error(
        "Row {row} of the sheet “{sheet}” says more in “{column}” than one cell holds: it goes on in the row below."
    )]
    GoesOn {
        /// The sheet.
        sheet: String,
        /// The row.
        row: u32,
        /// The column.
        column: String,
    },
    /// A merged cell no longer says the same for all its rows.
    #[error(
        "The cells of “{column}” from row {row} in the sheet “{sheet}” were one, and are apart now: they no longer say the same."
    )]
    TakenApart {
        /// The sheet.
        sheet: String,
        /// The first row.
        row: u32,
        /// The column.
        column: String,
    },
    /// Something that the sheet had no column for.
    #[error("The sheet “{sheet}” has no column for this, and gets one at its right: “{column}”.")]
    NewColumn {
        /// The sheet.
        sheet: String,
        /// The column's heading.
        column: String,
    },
    /// A change has no cell.
    #[error(
        "“{column}” of row {row} in the sheet “{sheet}” changed, and its cell was not found: the file has it as it was."
    )]
    NoCell {
        /// The sheet.
        sheet: String,
        /// The row.
        row: u32,
        /// The column.
        column: String,
    },
}

/// Nothing that is known here: the file cannot be changed where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stuck;

impl From<NotAPlan> for Stuck {
    fn from(_: NotAPlan) -> Self {
        Self
    }
}

/// Gives a plan back: the file it came in, with the rows as they are now. A
/// row with source row 0 is new.
///
/// # Errors
/// [`ExportError`], where the file cannot be changed and no new one can be
/// written either.
pub fn give_back(original: &Original<'_>, rows: &[PlanRow]) -> Result<GivenBack, ExportError> {
    if rows == original.rows {
        let (file_name, bytes) = (original.file_name.to_owned(), original.bytes.to_vec());
        return Ok(GivenBack { file_name, bytes, told: Vec::new() });
    }
    if original.bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return afresh(original, rows, Told::Afresh);
    }
    match patched(original, rows) {
        Ok(given) => Ok(given),
        Err(Stuck) => afresh(original, rows, Told::CouldNotPatch),
    }
}

/// A new workbook with the same sheets, in which is hidden what was hidden.
fn afresh(original: &Original<'_>, rows: &[PlanRow], told: Told) -> Result<GivenBack, ExportError> {
    let work = Work::new(Limits::default(), Stop::default());
    let tables = table::read(original.file_name, original.bytes, &work);
    let unknown = tables.is_err().then_some(Told::HiddenUnknown);
    let new = export_like(original.layout, original.objectives, rows, tables.unwrap_or_default())?;
    let bytes = new.bytes;
    let name = original.file_name;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let seen = new.shows.into_iter().map(|sheet| Told::SeenNow { sheet });
    let told = std::iter::once(told).chain(unknown).chain(seen).collect();
    Ok(GivenBack { file_name: format!("{stem}.xlsx"), bytes, told })
}

fn patched(original: &Original<'_>, rows: &[PlanRow]) -> Result<GivenBack, Stuck> {
    let file_name = original.file_name.to_owned();
    let read = Work::new(Limits::default(), Stop::default());
    let tables = table::read(original.file_name, original.bytes, &read)?;
    let work = Work::new(Limits::default(), Stop::default());
    let Changes { sheets, mut told } = changes::find(original, &tables, rows, &work)?;
    if sheets.iter().all(changes::SheetChanges::is_empty) {
        return Ok(GivenBack { file_name, bytes: original.bytes.to_vec(), told });
    }
    let (bytes, sheets) = if original.bytes.starts_with(b"PK") {
        let judged = zipped::judged(original.bytes, &work)?;
        let kind = judged.kind;
        let mut parts = Parts::new(judged, &work);
        let sheets = match kind {
            zipped::Kind::Excel => xlsx::patch(&mut parts, sheets, &mut told, &work)?,
            zipped::Kind::OpenDocument => ods::patch(&mut parts, sheets, &mut told, &work)?,
        };
        (parts.packed()?, sheets)
    } else {
        (text::patch(original.bytes, &sheets, &work)?, sheets)
    };
    check::reads_as_meant(&file_name, &bytes, &tables, &sheets)?;
    Ok(GivenBack { file_name, bytes, told })
}

/// A formula of an Excel sheet, once a row was put in after another.
#[cfg(test)]
pub(super) fn moved_excel(formula: &str, sheet: &str, after: u32) -> String {
    refs::shifted(formula, sheet, &one_row(sheet, after), shift::Grows::Blocks(None))
}

/// The same of an OpenDocument sheet.
#[cfg(test)]
pub(super) fn moved_open(formula: &str, sheet: &str, after: u32) -> String {
    ods::shifted_formula(formula, sheet, &one_row(sheet, after), shift::Grows::Blocks(None))
}

#[cfg(test)]
fn one_row(sheet: &str, after: u32) -> shift::Shifts {
    let (mut shift, mut shifts) = (shift::Shift::default(), shift::Shifts::default());
    shift.put_in_after(after);
    shifts.add(sheet, shift);
    shifts
}
