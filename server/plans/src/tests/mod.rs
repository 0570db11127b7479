//! Tests of reading, comparing and writing plans.
//!
//! The councils' own plans are read where they are present beside the
//! repository; everything they show is also in an invented plan made here.

mod asides;
mod comparing;
mod exporting;
mod fixture;
mod formulas;
mod giving_back;
mod grids;
mod headings;
mod layouts;
mod legacy;
mod looks;
mod measures;
mod opendocument;
mod other_ways;
mod properties;
mod real;
mod refusals;
mod seen;
mod shared;
mod timescales;

use rust_xlsxwriter::{Workbook, Worksheet};

use super::{Options, PlanFile, PlanRow, SheetReport, read_plan};

/// Reads a plan that must be readable.
fn plan(name: &str, bytes: &[u8]) -> PlanFile {
    read_plan(name, bytes, &Options::default()).expect("a plan")
}

/// The row with a reference, in a sheet.
fn row<'a>(plan: &'a PlanFile, sheet: &str, reference: &str) -> &'a PlanRow {
    plan.rows
        .iter()
        .find(|row| row.source.sheet == sheet && row.reference.as_deref() == Some(reference))
        .expect("a row with this reference")
}

/// The problems that a sheet's report names for a row.
fn problems(sheet: &SheetReport, row: u32) -> Vec<&str> {
    sheet.warnings.iter().filter(|warning| warning.row == row).map(|warning| warning.problem.as_str()).collect()
}

/// A workbook of one sheet with these texts, and what else is done to it.
fn sheet(rows: &[&[&str]], more: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Plan").expect("a name");
    for (at, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells).filter(|(_, text)| !text.is_empty()) {
            sheet.write_string(at, column, *text).expect("a cell");
        }
    }
    more(sheet);
    book.save_to_buffer().expect("a workbook")
}

/// All the words that came out of a plan: its JSON's texts and its headings.
fn words_out(plan: &PlanFile) -> String {
    fn gather(value: &serde_json::Value, out: &mut String) {
        match value {
            serde_json::Value::String(text) => {
                out.push_str(text);
                out.push('\u{1}');
            }
            serde_json::Value::Array(values) => values.iter().for_each(|value| gather(value, out)),
            serde_json::Value::Object(values) => values.iter().for_each(|(key, value)| {
                out.push_str(key);
                out.push('\u{1}');
                gather(value, out);
            }),
            _ => {}
        }
    }
    let mut out = String::new();
    gather(&serde_json::to_value(plan).expect("JSON"), &mut out);
    for column in plan.layout.iter().flat_map(|layout| &layout.columns) {
        out.extend(column.header.as_deref());
        out.push('\u{1}');
    }
    out
}

/// Whether a cell's words came out: as they are, or as the rating they name.
fn came_out(out: &str, cell: &str) -> bool {
    let rating = ["blue", "green", "amber", "red", "b", "g", "a", "r"];
    let cell = cell.trim();
    out.contains(cell) || rating.contains(&cell.to_lowercase().as_str())
}
