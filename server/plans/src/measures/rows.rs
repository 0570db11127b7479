//! From the lines of a table to series.

use super::super::report::{Source, Warning};
use super::super::table::{Table, TableRow, letter};
use super::areas::Areas;
use super::blocks::{Across, Block, Group, Wide};
use super::decimal::Decimal;
use super::report::{MeasureFile, Reading, Series};
use super::units::{Numbers, decide};
use super::{headings, naming};
use std::collections::BTreeSet;

/// A cell read as a number: the number, and whether a percent sign stands with it.
pub(super) fn number(text: &str) -> Option<(Decimal, bool)> {
    let bare = text.trim();
    let (bare, percent) = match bare.strip_suffix('%') {
        Some(bare) => (bare.trim_end(), true),
        None => (bare, false),
    };
    bare.parse().ok().map(|value| (value, percent))
}

/// Whether a cell says that there is no number.
fn says_none(text: &str) -> bool {
    matches!(
        text.trim().to_lowercase().as_str(),
        "-" | "–" | "n/a" | "na" | "." | ".." | "..." | "c" | "x" | "u" | ":" | "nil return" | "*" | "not available"
    )
}

/// Reads the lines of one group of tables.
pub(super) fn read(table: &Table, group: &Group<'_>, areas: &mut Areas, file: &mut MeasureFile) {
    headings::note(group, areas, file);
    for row in &group.lines {
        let mut used: BTreeSet<usize> = BTreeSet::new();
        for (at, block) in group.blocks.iter().enumerate() {
            let from = if at == 0 { 0 } else { block.begins() };
            let to = group.blocks.get(at + 1).map_or(usize::MAX, Block::begins);
            let own = row.cells.iter().map(|cell| cell.column).filter(|column| (from..to).contains(column));
            let own: Vec<usize> = own.collect();
            match block {
                Block::Wide(wide) => read_wide(table, row, wide, &own, areas, file, &mut used),
                Block::Across(across) => read_across(table, row, across, &own, areas, file, &mut used),
            }
        }
        // Whatever no table took is kept beside them.
        let left: Vec<&str> =
            row.cells.iter().filter(|cell| !used.contains(&cell.column)).map(|cell| cell.text.as_str()).collect();
        if !left.is_empty() {
            let first = row.cells.iter().find(|cell| !used.contains(&cell.column)).map_or(0, |cell| cell.column);
            let mark = left.first().is_some_and(|text| text.starts_with(['*', '†', '‡']));
            let problem =
                if mark { "A footnote." } else { "It stands beside or below the numbers, and is kept as a note." };
            if mark {
                areas.footnotes += 1;
            }
            file.notes.push(Warning {
                row: row.number,
                column: letter(first),
                value: left.join(" | "),
                problem: problem.to_owned(),
            });
        }
    }
    headings::note_empty(group, file);
}

/// Where a line stands.
fn source(table: &Table, row: &TableRow) -> Source {
    Source { sheet: table.name.clone(), row: row.number }
}

fn read_wide(
    table: &Table,
    row: &TableRow,
    wide: &Wide,
    own: &[usize],
    areas: &mut Areas,
    file: &mut MeasureFile,
    used: &mut BTreeSet<usize>,
) {
    let mut readings = Vec::new();
    let mut percents = 0;
    for head in &wide.periods {
        let Some(text) = row.text(head.column) else { continue };
        if let Some((value, percent)) = number(text) {
            percents += usize::from(percent);
            readings.push(Reading {
                period: head.means.0,
                period_written: head.written.clone(),
                value,
                written: text.to_owned(),
            });
            used.insert(head.column);
        }
    }
    if readings.is_empty() {
        return;
    }
    odd_cells(row, wide, own, file, used);
    let label = row.text(wide.label).unwrap_or_default();
    used.insert(wide.label);
    let (unit, unit_written, counted_on, area) = {
        let of_row = naming::unit(label);
        let of_corner = wide.corner.as_deref().and_then(|corner| naming::unit(corner).map(|found| (found, corner)));
        let on_row = (of_row.is_none() && naming::is_31_march(label)).then(|| label.to_owned());
        let on_corner = of_corner.filter(|((_, march), _)| *march).map(|(_, corner)| corner.to_owned());
        let unit = of_row.map(|(unit, _)| (unit, label.to_owned()));
        let unit = unit.or_else(|| of_corner.map(|((unit, _), corner)| (unit, corner.to_owned())));
        let whose = if of_row.is_some() || on_row.is_some() || label.is_empty() {
            wide.corner.as_deref().filter(|corner| naming::unit(corner).is_none() && !naming::is_heading(corner))
        } else {
            Some(label)
        };
        let area = areas.of_line(whose, row, letter(wide.label), file);
        (unit.as_ref().map(|(unit, _)| *unit), unit.map(|(_, written)| written), on_row.or(on_corner), area)
    };
    let values = Numbers { row, column: letter(wide.label), count: readings.len(), percents };
    let unit = decide(unit, unit_written.as_deref(), &readings, values, file);
    file.series.push(Series { unit, unit_written, counted_on, area, readings, source: source(table, row) });
}

/// Cells of a line of numbers that are none, or stand under no period.
fn odd_cells(row: &TableRow, wide: &Wide, own: &[usize], file: &mut MeasureFile, used: &mut BTreeSet<usize>) {
    for column in own.iter().filter(|column| **column != wide.label) {
        let Some(text) = row.text(*column).filter(|_| !used.contains(column)) else { continue };
        let place = |problem: &str| Warning {
            row: row.number,
            column: letter(*column),
            value: text.to_owned(),
            problem: problem.to_owned(),
        };
        let period = wide.periods.binary_search_by_key(column, |head| head.column).is_ok();
        if period && says_none(text) {
            file.notes.push(place("It says that there is no number."));
        } else if period {
            file.warnings.push(place("No number: it is not taken in."));
        } else if wide.extra.binary_search_by_key(column, |head| head.column).is_ok() {
            file.notes.push(place("Beside the numbers, kept as a note."));
        } else {
            file.warnings.push(place("No period stands above it: it is not taken in."));
        }
        used.insert(*column);
    }
}

fn read_across(
    table: &Table,
    row: &TableRow,
    across: &Across,
    own: &[usize],
    areas: &mut Areas,
    file: &mut MeasureFile,
    used: &mut BTreeSet<usize>,
) {
    let cells = own.iter().filter_map(|column| row.cell(*column));
    let label = cells.clone().find(|cell| number(&cell.text).is_none());
    let Some(label) = label else { return };
    // Further to the left it only names the line: the numbers stand where their headings do.
    let shift = label.column.saturating_sub(across.corner.column);
    let unit = naming::unit(&label.text).map(|(unit, _)| unit);
    let taken: Vec<_> =
        cells.filter(|cell| cell.column > label.column).filter_map(|cell| Some((cell, number(&cell.text)?))).collect();
    if taken.is_empty() {
        return;
    }
    used.insert(label.column);
    if shift > 0 {
        file.warnings.push(Warning {
            row: row.number,
            column: letter(label.column),
            value: label.text.clone(),
            problem: format!(
                "This line stands {shift} to the right of its headings: each number is read under the heading {shift} to its left."
            ),
        });
    }
    for (cell, (value, percent)) in taken {
        used.insert(cell.column);
        let under = cell.column.checked_sub(shift);
        let at = under.and_then(|column| across.areas.binary_search_by_key(&column, |head| head.column).ok());
        let Some(head) = at.and_then(|at| across.areas.get(at)) else {
            file.warnings.push(Warning {
                row: row.number,
                column: letter(cell.column),
                value: cell.text.clone(),
                problem: "No heading stands above it: it is not taken in.".to_owned(),
            });
            continue;
        };
        let reading = Reading {
            period: across.corner.means.0,
            period_written: across.corner.written.clone(),
            value,
            written: cell.text.clone(),
        };
        let readings = vec![reading];
        let area = areas.of_column(&head.written, row, letter(cell.column), file);
        let values = Numbers { row, column: letter(cell.column), count: 1, percents: usize::from(percent) };
        let unit = decide(unit, Some(&label.text), &readings, values, file);
        file.series.push(Series {
            unit,
            unit_written: Some(label.text.clone()),
            counted_on: None,
            area,
            readings,
            source: source(table, row),
        });
    }
}
