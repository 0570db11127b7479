//! What is said of the headings of a table.

use super::super::report::Warning;
use super::super::table::letter;
use super::areas::Areas;
use super::blocks::{Block, Group};
use super::period::Form;
use super::report::MeasureFile;
use super::rows::number;
use std::collections::BTreeSet;

/// Periods and areas of which no number was read.
pub(super) fn note_empty(group: &Group<'_>, file: &mut MeasureFile) {
    let cells = group.lines.iter().flat_map(|row| &row.cells).filter(|cell| number(&cell.text).is_some());
    let filled: BTreeSet<usize> = cells.map(|cell| cell.column).collect();
    let names: BTreeSet<&str> = file.series.iter().map(|series| series.area.written.as_str()).collect();
    let mut empty: Vec<(usize, String)> = Vec::new();
    for block in &group.blocks {
        match block {
            Block::Wide(wide) => {
                let heads = wide.periods.iter().filter(|head| !filled.contains(&head.column));
                empty.extend(heads.map(|head| (head.column, head.written.clone())));
            }
            Block::Across(across) => {
                let heads = across.areas.iter().filter(|head| !names.contains(head.written.as_str()));
                let before = empty.len();
                empty.extend(heads.map(|head| (head.column, head.written.clone())));
                if empty.len() - before == across.areas.len() {
                    empty.push((across.corner.column, across.corner.written.clone()));
                }
            }
        }
    }
    file.notes.extend(empty.into_iter().map(|(column, value)| Warning {
        row: group.head.number,
        column: letter(column),
        value,
        problem: "No number stands under this heading.".to_owned(),
    }));
}

/// Headings that are neither a period nor an area, and years whose day nobody says.
pub(super) fn note(group: &Group<'_>, areas: &Areas, file: &mut MeasureFile) {
    let place = |column: usize, value: &str, problem: &str| Warning {
        row: group.head.number,
        column: letter(column),
        value: value.to_owned(),
        problem: problem.to_owned(),
    };
    let mut named: BTreeSet<usize> = BTreeSet::new();
    for block in &group.blocks {
        match block {
            Block::Wide(wide) => {
                named.insert(wide.label);
                named.extend(wide.periods.iter().map(|head| head.column));
                for extra in &wide.extra {
                    named.insert(extra.column);
                    file.notes.push(place(
                        extra.column,
                        &extra.written,
                        "A column of no period: what stands in it is kept as a note.",
                    ));
                }
                if let Some(corner) = &wide.corner {
                    file.notes.push(place(wide.label, corner, "The words above the lines’ names."));
                }
                let bare = wide.periods.iter().find(|head| head.means.1 == Form::Bare);
                if let Some(bare) = bare {
                    let problem = "A year by itself is read as the one that ends on its 31 March.";
                    let list = if areas.march { &mut file.notes } else { &mut file.warnings };
                    list.push(place(bare.column, &bare.written, problem));
                }
            }
            Block::Across(across) => {
                named.insert(across.corner.column);
                named.extend(across.areas.iter().map(|head| head.column));
            }
        }
    }
    for cell in group.head.cells.iter().filter(|cell| !named.contains(&cell.column)) {
        file.notes.push(place(cell.column, &cell.text, "A heading under which nothing is read."));
    }
}
