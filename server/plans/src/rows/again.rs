//! The headings again further down, and what a sheet says beside its words.

use super::super::columns::{self, Field};
use super::super::marks;
use super::super::report::{LineKind, Warning};
use super::super::table::TableRow;
use super::{Before, SheetReader};
use std::collections::BTreeSet;

impl SheetReader<'_> {
    /// The column headings once more, or those of another table.
    pub(super) fn headings_again(&mut self, index: usize, row: &TableRow) {
        // The columns of a whole table are made anew, however few the row has.
        self.work.tick(2 * self.below.width());
        let again = columns::frame(row, index, self.below, None);
        let same = self.frame.has_headings_of(row) || again.columns == self.frame.columns;
        self.in_key = false;
        self.page_end = match self.before {
            Before::Row(above) if same => Some(above),
            _ => None,
        };
        self.note(
            row,
            LineKind::Header,
            if same || self.frame.header.is_none() {
                "The column headings again: not read as an action."
            } else {
                "Other column headings from here on: the rows below are read by them."
            },
        );
        // A map speaks of the first table's columns, so only its headings count again.
        if !same {
            self.second_row = Some(index + 1).filter(|_| again.second);
            self.frame.go_on_with(again);
        }
    }

    /// The rows whose reference is merged with that of the row above.
    pub(super) fn merged_references(&self) -> BTreeSet<u32> {
        let column = self.frame.column_of(Field::Reference);
        let merged = |row: &&TableRow| column.and_then(|at| row.cell(at)).is_some_and(|cell| cell.merged);
        self.table.rows.iter().filter(merged).map(|row| row.number).collect()
    }

    /// Adds what the sheet says of its cells beside their words.
    pub(super) fn marked(&mut self) {
        let found = marks::warnings(self.table, &self.frame.columns, self.layout.header_row);
        self.work.copy(found.iter().map(|warning| warning.value.len() + warning.problem.len()).sum());
        self.report.warnings.extend(found);
        if let Some(whole) = &self.table.part_of {
            self.report.warnings.push(Warning {
                row: self.layout.header_row.max(1),
                column: "A".to_owned(),
                value: self.table.name.clone(),
                problem: format!(
                    "Several tables stand side by side in the sheet “{whole}”: each was read by its own headings."
                ),
            });
        }
    }
}
