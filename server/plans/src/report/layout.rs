//! How a sheet was laid out, so that a plan is written back the way it came.

use super::super::columns::Field;
use super::super::rating::RatingWords;
use serde::{Deserialize, Serialize};

/// How one sheet was laid out: enough to write it back the same way.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SheetLayout {
    /// The sheet's name.
    pub name: String,
    /// The row of the column headers; 0 where the sheet has none.
    pub header_row: u32,
    /// The columns, from A on.
    pub columns: Vec<LayoutColumn>,
    /// The rows that are neither actions nor measures.
    pub lines: Vec<LayoutLine>,
    /// Whether an objective column repeats its words on every row, rather than
    /// giving them on the first row of each group.
    pub objective_on_every_row: bool,
    /// The words it rates with, beside the four names.
    #[serde(default)]
    pub ratings: RatingWords,
    /// The sheet's name in its file, where `name` is that of one of several
    /// tables that stand side by side in it.
    #[serde(default)]
    pub part_of: Option<String>,
    /// Whether its own name is the objective of its rows.
    #[serde(default)]
    pub named: bool,
}

/// One column of a sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LayoutColumn {
    /// The header as written; `None` where the column has none.
    pub header: Option<String>,
    /// The name it goes by in warnings and in `other`, unique in its sheet.
    pub label: String,
    /// What it holds; `None` where its cells go to `other`.
    pub field: Option<Field>,
}

/// One row of a sheet that is neither an action nor a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LayoutLine {
    /// The row's number, from 1.
    pub row: u32,
    /// What it is.
    pub kind: LineKind,
    /// Its cells: column from 0, and words.
    pub cells: Vec<(usize, String)>,
}

/// What a row that is neither action nor measure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// An objective.
    Objective,
    /// How an objective will be achieved.
    How,
    /// The column headers, again.
    Header,
    /// Anything else: a title, a note, a line of dashes.
    Note,
}
