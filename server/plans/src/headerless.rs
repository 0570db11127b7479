//! Scorecards without headings: what is wanted in the first column, on the
//! first row of each group, and what is counted in the second.

use super::columns::Field;
use super::table::Table;
use std::collections::{BTreeMap, BTreeSet};

/// The fewest rows in which the pattern shows.
const FEWEST_ROWS: usize = 3;
/// The most columns: the two, and figures beside them.
const MOST_COLUMNS: usize = 8;

/// The columns' fields, where the table has that shape.
pub(super) fn fields(table: &Table) -> Option<BTreeMap<usize, Field>> {
    let used = Table::used_columns(&table.rows);
    let rows = table.rows.len();
    if rows < FEWEST_ROWS || used.len() > MOST_COLUMNS || used.len() < 2 {
        return None;
    }
    let (first, second) = (*used.iter().next()?, *used.iter().nth(1)?);
    let starts_a_group = table.rows.first()?.cells.len() >= 2 && table.rows.first()?.text(first).is_some();
    let measured = table.rows.iter().filter(|row| row.text(second).is_some()).count();
    let groups = table.rows.iter().filter_map(|row| row.text(first)).collect::<BTreeSet<_>>().len();
    let sparse = groups * 2 <= rows;
    let full = measured * 10 >= rows * 9;
    // Words, not figures: a table of numbers has the same shape.
    let worded = table
        .rows
        .iter()
        .filter_map(|row| row.text(second))
        .filter(|text| text.chars().filter(|letter| letter.is_alphabetic()).count() >= 8)
        .count();
    (starts_a_group && sparse && full && worded * 10 >= rows * 8)
        .then(|| BTreeMap::from([(first, Field::Objective), (second, Field::Metric)]))
}
