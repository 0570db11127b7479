//! Measures, read from a council's own wide tables: what is counted stands in the file's
//! name, areas or units down the side, periods along the top.
//!
//! The same promise as for plans: every word of the file comes out again, in a series, a
//! note or a warning that names its place.

mod areas;
mod blocks;
mod decimal;
mod doubts;
mod headings;
mod naming;
mod period;
mod report;
mod rows;
mod units;
mod withholding;

pub use decimal::{Decimal, NotADecimal};
pub use doubts::{SMALL, carried_forward, is_comparator, is_small};
pub use period::{NotAPeriod, Period};
pub use report::{Area, MeasureFile, NotMeasures, Reading, Series};
pub use withholding::{Counted, withheld};

use super::report::Warning;
use super::table::{Table, TableRow};
use super::work::Work;
use super::{Options, table};
use areas::Areas;
use std::collections::HashSet;

/// Reads measures from a file's name and bytes.
///
/// # Errors
/// [`NotMeasures`]: one sentence for the person.
pub fn read_measures(file_name: &str, bytes: &[u8], options: &Options) -> Result<MeasureFile, NotMeasures> {
    let work = Work::new(options.limits, options.stop.clone());
    let tables = table::read(file_name, bytes, &work)?;
    let (name, cut) = named(file_name);
    let mut file = MeasureFile { name, cut, ..MeasureFile::default() };
    let cells = || tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
    let march = cells().any(|cell| naming::is_31_march(&cell.text));
    let mut areas = Areas { council: None, march, footnotes: 0, said: HashSet::new() };
    let mut headed = false;
    for table in &tables {
        headed |= read_sheet(table, &mut areas, &mut file);
        work.check()?;
    }
    if !headed {
        return Err(NotMeasures::NoPeriods);
    }
    if file.series.is_empty() {
        return Err(NotMeasures::NoNumbers);
    }
    doubts::look(&mut file, &areas);
    file.warnings.sort_by_key(|warning| warning.row);
    Ok(file)
}

/// Reads one sheet; whether any periods stand in it.
fn read_sheet(table: &Table, areas: &mut Areas, file: &mut MeasureFile) -> bool {
    let (groups, above) = blocks::groups(table);
    let note = |row: &TableRow| {
        let text = row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ");
        let problem = "It stands above the numbers, and is kept as a note.".to_owned();
        Warning { row: row.number, column: String::new(), value: text, problem }
    };
    file.notes.extend(above.into_iter().map(note));
    for group in &groups {
        rows::read(table, group, areas, file);
    }
    !groups.is_empty()
}

/// Words that stand in capitals, where a file's name has only small letters.
const ABBREVIATIONS: [&str; 12] = ["cla", "cp", "la", "cin", "pa", "pas", "iro", "eet", "neet", "send", "uasc", "chp"];

fn spelt(word: &str) -> String {
    if ABBREVIATIONS.contains(&word) { word.to_uppercase() } else { word.to_owned() }
}

/// What is counted, and how it is cut, as a file's name says: the two are parted by two
/// dashes, or by the word "by".
fn named(file_name: &str) -> (String, Option<String>) {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let (what, cut) = match stem.split_once("--") {
        Some((what, cut)) => (what, Some(cut)),
        None => (stem, None),
    };
    let words = |text: &str| text.replace(['-', '_'], " ").split_whitespace().map(spelt).collect::<Vec<_>>().join(" ");
    let what = words(what);
    let what = if what.is_empty() { "Measure".to_owned() } else { what };
    let mut letters = what.chars();
    let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default();
    (capital, cut.map(words).filter(|cut| !cut.is_empty()))
}
