//! Where rows go when others are put in above them.

use super::refs::{self, Area};
use std::collections::BTreeMap;

/// The rows put into one sheet.
#[derive(Debug, Clone, Default)]
pub(super) struct Shift {
    /// After which row, how many.
    put_in: BTreeMap<u32, u32>,
}

impl Shift {
    /// Notes a row put in after this one.
    pub fn put_in_after(&mut self, row: u32) {
        *self.put_in.entry(row).or_insert(0) += 1;
    }

    /// Whether anything is put in.
    pub fn is_empty(&self) -> bool {
        self.put_in.is_empty()
    }

    /// Where a row stands afterwards.
    pub fn row(&self, row: u32) -> u32 {
        let before = self.put_in.range(..row).map(|(_, count)| *count).sum::<u32>();
        row.saturating_add(before)
    }

    /// How many rows are put in right after this one.
    pub fn after(&self, row: u32) -> u32 {
        self.put_in.get(&row).copied().unwrap_or(0)
    }

    /// Where a block stands afterwards; one that grows takes in what is put in
    /// right after its last row.
    pub fn area(&self, area: Area, grows: bool) -> Area {
        let more = if grows { self.after(area.bottom) } else { 0 };
        Area { top: self.row(area.top), bottom: self.row(area.bottom).saturating_add(more), ..area }
    }

    /// A list of blocks as a workbook writes it, afterwards.
    pub fn list(&self, text: &str, grows: bool) -> String {
        let one = |word: &str| {
            refs::area(word).map_or_else(|| word.to_owned(), |area| self.area(area, grows && area.bottom > 1).written())
        };
        text.split_whitespace().map(one).collect::<Vec<_>>().join(" ")
    }
}

/// Which blocks take in what is put in right after their last row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grows {
    /// None.
    Never,
    /// Those of two rows at least. Where a formula's own row is given, one that
    /// ends there stays, unless it is held: a running total takes in no more.
    Blocks(Option<u32>),
    /// Every one.
    Always,
}

impl Grows {
    /// Whether a block does. `held`: its last row is the same in whichever row
    /// the formula stands, by a sign or as that of another sheet.
    pub fn takes_in(self, area: Area, held: bool) -> bool {
        match self {
            Self::Never => false,
            Self::Blocks(own) => area.top < area.bottom && (held || own != Some(area.bottom)),
            Self::Always => true,
        }
    }
}

/// The rows put into each sheet, by its name.
#[derive(Debug, Clone, Default)]
pub(super) struct Shifts(BTreeMap<String, Shift>);

impl Shifts {
    /// Notes what is put into a sheet.
    pub fn add(&mut self, sheet: &str, shift: Shift) {
        if !shift.is_empty() {
            self.0.insert(sheet.to_lowercase(), shift);
        }
    }

    /// What is put into a sheet, if anything is.
    pub fn of(&self, sheet: &str) -> Option<&Shift> {
        self.0.get(&sheet.to_lowercase())
    }

    /// Whether nothing is put in anywhere.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
