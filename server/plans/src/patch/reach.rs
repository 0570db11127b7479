//! How far a change goes: the formulas that depend on it, on those, and so on.

use super::Stuck;
use super::changes::SheetChanges;
use super::refs::Area;
use crate::work::Work;
use std::collections::BTreeSet;

/// A cell of a workbook: its sheet's place, row and column.
pub(super) type At = (usize, u32, usize);

/// Looking at more pairs of a change and a formula than this is left: every
/// formula counts as reached then.
const MOST_PAIRS: usize = 4_000_000;

/// What a formula speaks of.
pub(super) struct Speaks {
    /// Where it stands.
    pub at: At,
    /// The blocks it names.
    pub areas: Vec<(usize, Area)>,
    /// Whether it may depend on anything.
    pub more: bool,
}

/// A block whose cells say something else, or two rows between which others
/// are put in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Changed {
    sheet: usize,
    area: Area,
    between: bool,
}

impl Changed {
    /// Whether what depends on a block depends on this. What is put in between
    /// two rows is part of those blocks alone that hold both of them.
    fn meets(&self, sheet: usize, block: &Area) -> bool {
        let met = if self.between {
            block.top <= self.area.top && self.area.bottom <= block.bottom
        } else {
            meet(block, &self.area)
        };
        sheet == self.sheet && met
    }
}

/// The blocks whose cells say something else, or are new.
pub(super) fn changed(changes: &[Option<SheetChanges<'_>>]) -> Vec<Changed> {
    let mut areas = Vec::new();
    for (at, change) in changes.iter().enumerate() {
        let Some(change) = change else { continue };
        areas.extend(change.cells.keys().map(|(row, column)| said((at, *row, *column))));
        let put_in = change.rows.iter().map(|row| row.after).collect::<BTreeSet<_>>();
        let rows = |row: u32| Area { top: row, left: 0, bottom: row.saturating_add(1), right: usize::MAX };
        areas.extend(put_in.into_iter().map(|row| Changed { sheet: at, area: rows(row), between: true }));
    }
    areas
}

/// The formulas that depend on any of these blocks, however far.
pub(super) fn reached(all: Vec<Speaks>, changed: &[Changed], work: &Work) -> Result<BTreeSet<At>, Stuck> {
    if changed.is_empty() {
        return Ok(BTreeSet::new());
    }
    let every = all.iter().map(|speaks| speaks.at).collect::<BTreeSet<_>>();
    let (unknown, mut waiting): (Vec<_>, Vec<_>) = all.into_iter().partition(|speaks| speaks.more);
    let mut reached = unknown.iter().map(|speaks| speaks.at).collect::<BTreeSet<_>>();
    let mut queue = changed.to_vec();
    queue.extend(reached.iter().map(|at| said(*at)));
    let mut pairs = 0_usize;
    while let Some(change) = queue.pop() {
        pairs = pairs.saturating_add(waiting.len());
        if pairs > MOST_PAIRS {
            return Ok(every);
        }
        work.tick(waiting.len());
        work.check()?;
        let meets = |speaks: &Speaks| speaks.areas.iter().any(|(sheet, block)| change.meets(*sheet, block));
        let (met, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(meets);
        waiting = rest;
        for speaks in met {
            queue.push(said(speaks.at));
            reached.insert(speaks.at);
        }
    }
    Ok(reached)
}

/// A cell that says something else.
fn said((sheet, row, column): At) -> Changed {
    Changed { sheet, area: Area { top: row, left: column, bottom: row, right: column }, between: false }
}

fn meet(one: &Area, other: &Area) -> bool {
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}
