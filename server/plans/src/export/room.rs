//! Room for columns that are added to a sheet.

use super::super::report::{LayoutColumn, PlanRow, SheetLayout};
use std::collections::HashSet;

/// The most columns of a sheet.
pub(super) const MOST_COLUMNS: usize = 16_384;
/// How many columns are added at most to what a sheet has.
const MOST_ADDED: usize = 1_000;

/// The columns that hold nothing, where a sheet is so wide that it may end
/// before all columns are added.
pub(super) fn free(layout: &SheetLayout, rows: &[&PlanRow]) -> Vec<usize> {
    if layout.columns.len() + MOST_ADDED < MOST_COLUMNS {
        return Vec::new();
    }
    let lines = layout.lines.iter().flat_map(|line| &line.cells).map(|(column, _)| *column).collect::<HashSet<_>>();
    let labels = rows.iter().flat_map(|row| row.other.keys()).map(String::as_str).collect::<HashSet<_>>();
    let is_free = |(at, column): &(usize, &LayoutColumn)| {
        let named = column.header.is_some() || column.field.is_some() || labels.contains(column.label.as_str());
        !named && !lines.contains(at)
    };
    layout.columns.iter().enumerate().filter(is_free).map(|(at, _)| at).collect()
}
