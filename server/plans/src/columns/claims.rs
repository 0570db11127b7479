//! Which of the columns that claim a field gets it, and what that leaves to be
//! warned of.

use super::super::below::Below;
use super::super::headings::{self, Sureness};
use super::super::report::Warning;
use super::super::table::letter;
use super::{Column, ColumnMap, Field};
use std::collections::HashSet;

/// Gives a field to one of the columns that claim it: the surest, then the one
/// with words in it, then the first — or the last where a plan adds a column
/// for every quarter.
pub(super) fn give(
    columns: &mut [Column],
    warnings: &mut Vec<Warning>,
    row: u32,
    field: Field,
    claiming: &[(usize, Sureness)],
    is_used: impl Fn(usize) -> bool,
) {
    let by_quarter = matches!(field, Field::Rating | Field::Progress | Field::Current);
    let chosen = claiming.iter().max_by_key(|(column, sureness)| {
        let place = isize::try_from(*column).unwrap_or(isize::MAX);
        let place = if by_quarter { place } else { -place };
        (*sureness, is_used(*column), place)
    });
    let Some(&(chosen, _)) = chosen else { return };
    if let Some(column) = columns.get_mut(chosen) {
        column.field = Some(field);
    }
    let taken = columns.get(chosen).map(|column| column.label.clone());
    for (position, _) in claiming.iter().filter(|(column, _)| *column != chosen) {
        let label = columns.get(*position).map(|column| column.label.clone());
        warnings.push(Warning {
            row,
            column: label.clone().unwrap_or_default(),
            value: label.unwrap_or_default(),
            problem: format!(
                "Two columns seem to hold the same thing: “{}” was taken, and this one is kept under its own name.",
                taken.as_deref().unwrap_or_default()
            ),
        });
    }
}

/// Says which of the map's columns the sheet does not have.
pub(super) fn warn_of_unmatched(columns: &[Column], warnings: &mut Vec<Warning>, row: u32, map: &ColumnMap) {
    let headed = columns.iter().filter_map(|column| column.header.as_deref()).map(headings::words);
    let headed = headed.collect::<HashSet<_>>();
    let letters = (0..columns.len()).map(letter).collect::<HashSet<_>>();
    let missing = map.0.keys().filter(|key| !headed.contains(&headings::words(key)) && !letters.contains(*key));
    warnings.extend(missing.map(|key| Warning {
        row,
        column: key.clone(),
        value: key.clone(),
        problem: "The column map names this column, and the sheet does not have it.".to_owned(),
    }));
}

/// A plan whose only column of what is meant is called "Objective" or
/// "Priority" means its actions by it.
pub(super) fn settle_activity(columns: &mut [Column]) {
    let says = |field| columns.iter().any(|column| column.field == Some(field));
    if says(Field::Activity) || says(Field::Metric) {
        return;
    }
    if let Some(column) = columns.iter_mut().find(|column| column.field == Some(Field::Objective)) {
        column.field = Some(Field::Activity);
    }
}

/// A column called "Status" that never names a colour holds no ratings: it is
/// kept under its own name instead of a warning for every cell.
pub(super) fn settle_rating(columns: &mut [Column], row: u32, index: usize, below: &Below<'_>) -> Option<Warning> {
    let position = columns.iter().position(|column| column.field == Some(Field::Rating))?;
    let column = columns.get_mut(position)?;
    let words = headings::words(&column.label);
    let is_status = words.contains("status") && !words.contains("rag");
    if !is_status || !below.is_used(position, index) || below.names_colour(position, index) {
        return None;
    }
    column.field = None;
    Some(Warning {
        row,
        column: column.label.clone(),
        value: column.label.clone(),
        problem:
            "No cell of this column names Blue, Green, Amber or Red: kept under its own name, not read as ratings."
                .to_owned(),
    })
}
