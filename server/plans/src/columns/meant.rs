//! What a plan means by its actions, where no heading names them.

use super::super::below::Below;
use super::super::objectives::normal;
use super::super::report::Warning;
use super::{Column, Field};
use std::collections::BTreeSet;

/// The cells of a column that are its own and no merged cell's.
struct Cells {
    column: usize,
    filled: usize,
    words: usize,
    distinct: usize,
}

impl Cells {
    fn of(column: usize, below: &Below<'_>, index: usize) -> Self {
        let mut found = Self { column, filled: 0, words: 0, distinct: 0 };
        let mut seen = BTreeSet::new();
        for row in below.rows_after(index) {
            let Some(cell) = row.cell(column).filter(|cell| !cell.merged) else { continue };
            found.filled += 1;
            found.words += cell.text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
            seen.insert(normal(&cell.text));
        }
        found.distinct = seen.len();
        found
    }

    /// Whether its cells are sentences and not names or figures.
    fn is_wordy(&self) -> bool {
        self.filled > 0 && self.words >= self.filled * 2
    }
}

/// Finds the actions where no heading names them: in the column of most words
/// that nothing else is read from, where each objective stands over several of
/// its rows; else in the objectives themselves. A plan whose only column of what
/// is meant is called "Priority" means its actions by it.
pub(super) fn settle_activity(columns: &mut [Column], row: u32, index: usize, below: &Below<'_>) -> Option<Warning> {
    let says = |field| columns.iter().any(|column| column.field == Some(field));
    if says(Field::Activity) || says(Field::Metric) {
        return None;
    }
    let objective = columns.iter().position(|column| column.field == Some(Field::Objective))?;
    let objectives = Cells::of(objective, below, index);
    let free = columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.field.is_none() && column.goes_on.is_none() && column.header.is_some());
    let actions = free
        .map(|(column, _)| Cells::of(column, below, index))
        .filter(|cells| cells.is_wordy() && cells.filled > objectives.distinct && cells.distinct > objectives.distinct)
        .max_by_key(|cells| (cells.words, std::cmp::Reverse(cells.column)));
    let found = actions.map_or(objective, |cells| cells.column);
    let column = columns.get_mut(found)?;
    column.field = Some(Field::Activity);
    let problem = if found == objective {
        "No heading names what will be done: this column was read as the actions."
    } else {
        "No heading names what will be done: this column has the most words, and was read as the actions."
    };
    let label = column.label.clone();
    Some(Warning { row, column: label.clone(), value: label, problem: problem.to_owned() })
}
