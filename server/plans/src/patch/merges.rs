//! Changes to cells that are merged with others: written into the one that is
//! seen while all of them say the same, else the block is taken apart.

use super::Told;
use super::changes::{CellChange, Day, Look, SheetChanges};
use super::refs::Area;
use std::collections::BTreeSet;

/// Blocks of more cells than this are left as they are.
const MOST_CELLS: usize = 10_000;

/// Settles what the changes of a sheet mean for its merges, and says which are
/// to be taken apart.
pub(super) fn settle(merges: &[Area], changes: &mut SheetChanges<'_>, told: &mut Vec<Told>) -> Vec<Area> {
    let met = |area: &&Area| changes.cells.keys().any(|cell| area.holds(*cell));
    let areas = merges.iter().filter(met).copied().collect::<Vec<_>>();
    changes.settled.clone_from(&areas);
    let mut apart = Vec::new();
    for area in areas {
        if stays(area, changes) {
            let inside = changes.cells.keys().filter(|cell| area.holds(**cell)).copied().collect::<Vec<_>>();
            let mut changed = None;
            for cell in inside {
                changed = changed.or(changes.cells.remove(&cell));
            }
            changes.cells.extend(changed.map(|change| ((area.top, area.left), change)));
        } else {
            take_apart(area, changes);
            apart.push(area);
            let sheet = changes.table.name.clone();
            told.push(Told::TakenApart { sheet, row: area.top, column: changes.label(area.left) });
        }
    }
    apart
}

/// Every cell of a block.
fn cells(area: Area) -> impl Iterator<Item = (u32, usize)> {
    (area.top..=area.bottom).flat_map(move |row| (area.left..=area.right).map(move |column| (row, column)))
}

/// Whether the block still says one thing.
fn stays(area: Area, changes: &SheetChanges<'_>) -> bool {
    let first = (area.top, area.left);
    let said = |cell: (u32, usize)| match changes.cells.get(&cell) {
        Some(change) => (true, change.text.as_deref()),
        None => (false, changes.text(cell.0, cell.1)),
    };
    let rows = usize::try_from(area.bottom - area.top).unwrap_or(usize::MAX).saturating_add(1);
    if rows.saturating_mul(area.right - area.left + 1) > MOST_CELLS {
        return true;
    }
    let (top_changed, top) = said(first);
    let others = cells(area).filter(|cell| *cell != first).map(said).collect::<Vec<_>>();
    let words = others.iter().filter(|(changed, text)| *changed || text.is_some()).map(|(_, text)| *text);
    let words = words.chain(Some(top)).collect::<BTreeSet<_>>();
    // All rows changed alike, or only the one that is seen.
    words.len() == 1 || (top_changed && others.iter().all(|(changed, text)| !changed && text.is_none()))
}

/// Gives every row of a block its own words.
fn take_apart(area: Area, changes: &mut SheetChanges<'_>) {
    let first = (area.top, area.left);
    for (row, column) in cells(area) {
        let text = match changes.cells.get(&(row, column)) {
            Some(change) => change.text.clone(),
            None => changes.text(row, column).map(str::to_owned),
        };
        let look = if (row, column) == first { Look::Own } else { Look::Like(first) };
        let cell = changes.table.row(row).and_then(|row| row.cell(column));
        let day = cell.and_then(|cell| cell.date).map(|found| Day { date: found.date, like: first });
        changes.cells.entry((row, column)).and_modify(|change| change.text.clone_from(&text)).or_insert(CellChange {
            text,
            look,
            day,
        });
    }
}
