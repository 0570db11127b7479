//! Which row of a sheet a row of the plan wants.

use super::super::objectives::normal;
use super::super::report::{PlanObjective, PlanRow};
use std::collections::HashMap;

/// The last row of each objective, by its words: its own line's next, or that
/// of the actions and measures under it.
pub(super) fn last_rows(objectives: &[&PlanObjective], rows: &[&PlanRow]) -> HashMap<Option<String>, u32> {
    let mut lasts = HashMap::new();
    let own = objectives.iter().map(|one| (Some(one.text.as_str()), one.source.row.saturating_add(1)));
    let under = rows.iter().map(|row| (row.objective.as_deref(), row.source.row));
    for (words, row) in own.chain(under) {
        let last = lasts.entry(words.map(normal)).or_insert(0);
        *last = row.max(*last);
    }
    lasts
}

/// The row that a plan row wants: its own, or the last of its objective's.
pub(super) fn wanted_row(row: &PlanRow, lasts: &HashMap<Option<String>, u32>) -> u32 {
    if row.source.row > 0 {
        return row.source.row;
    }
    let last = lasts.get(&row.objective.as_deref().map(normal)).copied().unwrap_or(0);
    if last > 0 { last } else { u32::MAX }
}
