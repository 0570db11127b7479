//! What the import of a plan is made from.

use super::ImportProblem;
use crate::pages::staff::Ratings;
use crate::pages::staff::strategy::ChangeKind;

/// The form that takes a plan: `file`, posted to `/strategy/import`.
#[derive(Debug, Clone, Default)]
pub struct ImportPage {
    /// Why a file was not taken.
    pub problem: Option<ImportProblem>,
}

/// What importing a file would change. Confirmed by `token`.
#[derive(Debug, Clone, Default)]
pub struct ImportPreviewPage {
    /// The file's name.
    pub file_name: String,
    /// What the confirmation sends back.
    pub token: String,
    /// Whether it updates the plan in force; else it becomes a plan of its own.
    pub updates: bool,
    /// Its sheets.
    pub sheets: Vec<SheetLine>,
    /// Its objectives, each once, with how it will be achieved; the first of
    /// them where there are very many.
    pub objectives: Vec<ObjectiveFound>,
    /// Rows that are new, changed or missing, in the file's order; the first
    /// of them where there are very many.
    pub changes: Vec<ChangeLine>,
    /// What it comes to.
    pub counts: ImportCounts,
    /// Whether there is nothing to import.
    pub nothing_changes: bool,
}

/// An objective found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveFound {
    /// What it says.
    pub text: String,
    /// How it will be achieved.
    pub how: Option<String>,
}

/// How many rows an import touches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Objectives in the plan then.
    pub objectives: usize,
    /// Rows that were not there before.
    pub new: usize,
    /// Rows that read differently.
    pub changed: usize,
    /// Rows as they were.
    pub unchanged: usize,
    /// Rows the file no longer has: kept, and marked.
    pub missing: usize,
}

/// What was found in one sheet.
#[derive(Debug, Clone, Default)]
pub struct SheetLine {
    /// Its name.
    pub name: String,
    /// Objectives in it.
    pub objectives: usize,
    /// Actions in it.
    pub actions: usize,
    /// Measures in it.
    pub measures: usize,
    /// How its rows are rated.
    pub ratings: Ratings,
    /// How many cells a person should look at.
    pub warned: usize,
    /// The first of them.
    pub warnings: Vec<WarningLine>,
}

/// A cell a person should look at.
#[derive(Debug, Clone)]
pub struct WarningLine {
    /// Its row, from 1.
    pub row: u32,
    /// Its column, by header or letter.
    pub column: String,
    /// The cell's own words.
    pub value: String,
    /// What is odd.
    pub problem: String,
}

/// What an import does to one row.
#[derive(Debug, Clone)]
pub struct ChangeLine {
    /// What it does.
    pub kind: ChangeKind,
    /// The sheet it stands in.
    pub sheet: String,
    /// Its row in that sheet.
    pub row: u32,
    /// The council's own reference.
    pub reference: Option<String>,
    /// What is done, or counted.
    pub activity: String,
    /// What reads differently.
    pub fields: Vec<FieldLine>,
}

/// A cell that reads differently.
#[derive(Debug, Clone)]
pub struct FieldLine {
    /// Its field or column.
    pub field: String,
    /// What is known.
    pub before: Option<String>,
    /// What the file says.
    pub after: Option<String>,
}

/// A plan was taken in.
#[derive(Debug, Clone, Default)]
pub struct ImportDonePage {
    /// The file's name.
    pub file_name: String,
    /// What it came to.
    pub counts: ImportCounts,
}
