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

/// The blocks whose cells say something else, or are new.
pub(super) fn changed(changes: &[Option<SheetChanges<'_>>]) -> Vec<(usize, Area)> {
    let mut areas = Vec::new();
    for (at, change) in changes.iter().enumerate() {
        let Some(change) = change else { continue };
        areas.extend(change.cells.keys().map(|(row, column)| (at, one((at, *row, *column)))));
        let put_in = change.rows.iter().map(|row| row.after).collect::<BTreeSet<_>>();
        // What takes in the row before or the one after may take in what is between.
        let between = |row: u32| Area { top: row, left: 0, bottom: row.saturating_add(1), right: usize::MAX };
        areas.extend(put_in.into_iter().map(|row| (at, between(row))));
    }
    areas
}

/// The formulas that depend on any of these blocks, however far.
pub(super) fn reached(all: Vec<Speaks>, changed: &[(usize, Area)], work: &Work) -> Result<BTreeSet<At>, Stuck> {
    if changed.is_empty() {
        return Ok(BTreeSet::new());
    }
    let every = all.iter().map(|speaks| speaks.at).collect::<BTreeSet<_>>();
    let (unknown, mut waiting): (Vec<_>, Vec<_>) = all.into_iter().partition(|speaks| speaks.more);
    let mut reached = unknown.iter().map(|speaks| speaks.at).collect::<BTreeSet<_>>();
    let mut queue = changed.to_vec();
    queue.extend(reached.iter().map(|at| (at.0, one(*at))));
    let mut pairs = 0_usize;
    while let Some((sheet, area)) = queue.pop() {
        pairs = pairs.saturating_add(waiting.len());
        if pairs > MOST_PAIRS {
            return Ok(every);
        }
        work.tick(waiting.len());
        work.check()?;
        let meets = |speaks: &Speaks| speaks.areas.iter().any(|(other, block)| *other == sheet && meet(block, &area));
        let (met, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(meets);
        waiting = rest;
        for speaks in met {
            queue.push((speaks.at.0, one(speaks.at)));
            reached.insert(speaks.at);
        }
    }
    Ok(reached)
}

fn one((_, row, column): At) -> Area {
    Area { top: row, left: column, bottom: row, right: column }
}

fn meet(one: &Area, other: &Area) -> bool {
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
}
