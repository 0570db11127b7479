//! A council's own plan, read from its own file: a workbook (XLSX, ODS, XLS)
//! or separated text (CSV, TSV).
//!
//! This module owns the whole way from bytes to a [`PlanFile`]: cells
//! (`table`), what the columns mean (`columns`), what each row is (`rows`),
//! and what its timescales and ratings say (`dates`, `rating`). It also says
//! what a newer file would change (`compare`) and gives a plan back: into the
//! file it came in (`patch`), or as a new workbook in its layout (`export`).
//!
//! Beside plans, [`measures`] reads the wide tables in which councils count.
//!
//! One promise runs through it: every word of every cell comes out again, in
//! a field, in a row's `other`, in an objective, or in a warning that names
//! the cell. It reads bytes and returns values: no files, no clock, no
//! storage.

mod below;
mod beside;
mod cards;
mod columns;
mod compare;
mod continuations;
mod dates;
mod display;
mod doubts;
mod export;
mod headerless;
mod headings;
mod legacy;
mod lines;
mod long;
mod marks;
pub mod measures;
mod named;
mod notes;
mod objectives;
mod opendocument;
mod parts;
mod patch;
mod period;
mod rating;
mod report;
mod rows;
mod separated;
mod small;
mod table;
mod unfound;
mod work;
mod workbook;
mod xml;
mod zipped;

#[cfg(test)]
mod tests;

pub use columns::{ColumnMap, Field};
pub use compare::{Change, Compared, Comparison, FieldChange, KnownRow, Renamed, compare};
pub use export::{ExportError, export_xlsx};
pub use headings::field_of;
pub use named::SheetNames;
pub use notes::{Note, notes};
pub use objectives::{DistinctObjective, distinct_objectives, normal};
pub use patch::{GivenBack, Original, Told, give_back};
pub use rating::RatingWords;
pub use report::{
    Kind, LayoutColumn, LayoutLine, LineKind, NotAPlan, PlanFile, PlanObjective, PlanRow, Rating, RatingCounts,
    SheetLayout, SheetReport, Source, Timescale, Warning,
};
pub use small::withhold;
pub use unfound::unfound;
pub use work::{Limits, Spent, Stop};

use below::Below;
use work::Work;

/// What the person importing may decide beforehand.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Read this sheet only; all sheets when `None`.
    pub sheet: Option<String>,
    /// What the columns mean, where their headers do not say it.
    pub map: Option<ColumnMap>,
    /// What the council's own words for ratings mean.
    pub ratings: RatingWords,
    /// Whether the sheets' names are objectives.
    pub names: SheetNames,
    /// The most that the file may take.
    pub limits: Limits,
    /// Tells the reading to give up.
    pub stop: Stop,
}

/// Reads a plan from a file's name and bytes.
///
/// Nothing is guessed silently: what could not be placed with certainty is in
/// the sheet's `warnings`, with the row and column where it stands.
///
/// # Errors
/// [`NotAPlan`] when the bytes are no file of a kind that is read, are too
/// big, or hold no table of actions or measures. Its `Display` is one sentence
/// for the person.
pub fn read_plan(file_name: &str, bytes: &[u8], options: &Options) -> Result<PlanFile, NotAPlan> {
    read_counted(file_name, bytes, options).0
}

/// Reads a plan as [`read_plan`] does, and says what it took.
pub fn read_counted(file_name: &str, bytes: &[u8], options: &Options) -> (Result<PlanFile, NotAPlan>, Spent) {
    let work = Work::new(options.limits, options.stop.clone());
    let read = read(file_name, bytes, options, &work);
    (read, work.spent())
}

fn read(file_name: &str, bytes: &[u8], options: &Options, work: &Work) -> Result<PlanFile, NotAPlan> {
    let tables = chosen(table::read(file_name, bytes, work)?, options.sheet.as_deref())?;
    let mut plan = PlanFile::default();
    let mut recognised = false;
    let tables = tables.into_iter().flat_map(|table| beside::apart(cards::as_rows(table)));
    for table in &tables.collect::<Vec<_>>() {
        let below = Below::new(table, &options.ratings, work);
        let Some(frame) = columns::find(table, &below, options.map.as_ref()) else {
            plan.push_skipped(table);
            continue;
        };
        recognised = true;
        rows::read(table, &below, frame, &mut plan, work)?;
    }
    if !recognised {
        return Err(NotAPlan::NoTable);
    }
    if plan.rows.is_empty() {
        return Err(NotAPlan::NoRows);
    }
    named::give(&mut plan, options.names);
    doubts::across_sheets(&mut plan);
    plan.count();
    Ok(plan)
}

/// One row of a sheet, as somebody else than a plan reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// Its number as the sheet shows it, from 1.
    pub number: u32,
    /// Its cells that hold something: the column, from 0, and the words.
    pub cells: Vec<(usize, String)>,
}

/// The rows of a file's first sheet, of any kind that plans come in.
///
/// # Errors
/// [`NotAPlan`] when the bytes are no such file, or take too much.
pub fn read_sheet(file_name: &str, bytes: &[u8], options: &Options) -> Result<Vec<SheetRow>, NotAPlan> {
    let work = Work::new(options.limits, options.stop.clone());
    let first = table::read(file_name, bytes, &work)?.into_iter().next();
    let row = |row: table::TableRow| SheetRow {
        number: row.number,
        cells: row.cells.into_iter().map(|cell| (cell.column, cell.text)).collect(),
    };
    Ok(first.map(|table| table.rows.into_iter().map(row).collect()).unwrap_or_default())
}

/// The sheet asked for, or all of them.
fn chosen(tables: Vec<table::Table>, wanted: Option<&str>) -> Result<Vec<table::Table>, NotAPlan> {
    let Some(wanted) = wanted else {
        return Ok(tables);
    };
    let names = tables.iter().map(|table| table.name.clone()).collect::<Vec<_>>();
    let found = tables
        .into_iter()
        .filter(|table| table.name.trim().to_lowercase() == wanted.trim().to_lowercase())
        .collect::<Vec<_>>();
    if found.is_empty() {
        return Err(NotAPlan::NoSuchSheet { wanted: wanted.to_owned(), names: names.join(", ") });
    }
    Ok(found)
}
