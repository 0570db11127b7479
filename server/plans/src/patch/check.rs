//! A look at a file before it goes out: it is read again, and has to say what
//! it said, with what changed.

use super::Stuck;
use super::changes::{CellChange, SheetChanges};
use super::shift::Shift;
use crate::table::{self, Table};
use crate::work::{Limits, Stop, Work};
use std::collections::BTreeMap;

/// The words of a sheet, by row and column.
type Words = BTreeMap<(u32, usize), String>;

/// Its changed and new cells, by where they stand now.
type Changed<'c> = BTreeMap<(u32, usize), &'c CellChange>;

/// Refuses a file that does not read as it is meant to. What a formula came to
/// may be left out, and what merged cells say is theirs.
pub(super) fn reads_as_meant(
    file_name: &str,
    bytes: &[u8],
    before: &[Table],
    changes: &[SheetChanges<'_>],
) -> Result<(), Stuck> {
    let work = Work::new(Limits::default(), Stop::default());
    let after = table::read(file_name, bytes, &work)?;
    if after.len() != before.len() {
        return Err(Stuck);
    }
    for (one, other) in before.iter().zip(&after) {
        let change = changes.iter().find(|change| std::ptr::eq(change.table, one));
        let found = words(other);
        let (stays, changed) = meant(one, change);
        let says = changed.into_iter().map(|(cell, change)| (cell, wanted(other, cell, change))).collect::<Words>();
        let merged = |cell: &(u32, usize)| {
            let settled = change.map_or(&[][..], |change| change.settled.as_slice());
            let shift = change.map(shift).unwrap_or_default();
            settled.iter().any(|area| shift.area(*area, false).holds(*cell))
        };
        let said = says.iter().all(|(cell, text)| found.get(cell) == Some(text).filter(|text| !text.is_empty()));
        let alike = found.iter().all(|(cell, text)| stays.get(cell).or(says.get(cell)) == Some(text) || merged(cell));
        if one.name != other.name || !said || !alike {
            return Err(Stuck);
        }
    }
    Ok(())
}

fn shift(change: &SheetChanges<'_>) -> Shift {
    let mut shift = Shift::default();
    for row in &change.rows {
        shift.put_in_after(row.after);
    }
    shift
}

/// What stays in a sheet, and what its changed cells and new rows say.
fn meant<'c>(table: &Table, change: Option<&'c SheetChanges<'_>>) -> (Words, Changed<'c>) {
    let Some(change) = change else { return (words(table), Changed::new()) };
    let shift = shift(change);
    let mut stays = Words::new();
    for ((row, column), text) in words(table) {
        if !change.cells.contains_key(&(row, column)) {
            stays.insert((shift.row(row), column), text);
        }
    }
    let mut says = Changed::new();
    for ((row, column), cell) in &change.cells {
        says.insert((shift.row(*row), *column), cell);
    }
    let mut count: BTreeMap<u32, u32> = BTreeMap::new();
    for row in &change.rows {
        let nth = count.entry(row.after).or_insert(0);
        *nth += 1;
        let number = shift.row(row.after).saturating_add(*nth);
        for (column, cell) in &row.cells {
            says.insert((number, *column), cell);
        }
    }
    (stays, says)
}

/// The words that a cell has to say. A date is shown as its cell shows dates:
/// it has to be the day.
fn wanted(after: &Table, (row, column): (u32, usize), change: &CellChange) -> String {
    let found = after.row(row).and_then(|row| row.cell(column));
    let date = found.and_then(|cell| cell.date).map(|found| found.date);
    match found {
        Some(found) if date.is_some() && date == change.day.map(|day| day.date) => plain(&found.text),
        _ => plain(change.text.as_deref().unwrap_or_default()),
    }
}

fn words(table: &Table) -> Words {
    let cells = table.rows.iter().flat_map(|row| row.cells.iter().map(move |cell| (row.number, cell)));
    cells.map(|(row, cell)| ((row, cell.column), plain(&cell.text))).collect()
}

/// Words without what a kind of file does not tell apart.
fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.trim().chars().filter(|letter| !letter.is_control() || *letter == '\n').collect()
}
