//! What the page of the case system's extract is made from. No child is named on it.

use heard_vocabulary::{AssignedAs, CaseColumn, CaseFile, CaseFileFault, CaseLineFault, ExtractState, HeldBecause};

use super::ExtractProblem;

/// How many children an extract says something of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExtractCounts {
    /// Not known before.
    pub new: usize,
    /// Something is another than before.
    pub changed: usize,
    /// Everything is as it was.
    pub same: usize,
    /// Gone from it.
    pub gone: usize,
    /// With a line that cannot be used.
    pub broken: usize,
    /// Who lose somebody who was there for them.
    pub lose: usize,
}

/// A line that cannot be used.
#[derive(Debug, Clone, Copy)]
pub struct FaultLine {
    /// In which file.
    pub file: CaseFile,
    /// Its number.
    pub line: u32,
    /// In which column.
    pub column: Option<CaseColumn>,
    /// What is wrong.
    pub what: CaseLineFault,
}

/// An extract that came.
#[derive(Debug, Clone)]
pub struct ExtractLine {
    /// Its id.
    pub id: String,
    /// When it came: `2026-03-14 12:00`.
    pub at: String,
    /// When the same was seen last.
    pub seen_at: String,
    /// Whether nothing has changed since for a week.
    pub old: bool,
    /// What became of it.
    pub state: ExtractState,
    /// What it says.
    pub counts: ExtractCounts,
    /// Why somebody has to look first.
    pub held: Option<HeldBecause>,
    /// Which file was none, and why.
    pub unread: Option<(CaseFile, CaseFileFault)>,
    /// Lines that cannot be used, as far as they are listed.
    pub faults: Vec<FaultLine>,
    /// How many there are.
    pub fault_count: usize,
}

/// Somebody whom the extract names and who cannot be assigned.
#[derive(Debug, Clone)]
pub struct StrangerLine {
    /// Their name there.
    pub name: String,
    /// Their address there; may be empty.
    pub email: String,
    /// What they are to children.
    pub assigned_as: AssignedAs,
    /// Whether they have an account, in a role that cannot be this.
    pub has_account: bool,
    /// To how many children.
    pub children: usize,
}

/// How the extract is coming in.
#[derive(Debug, Clone, Default)]
pub struct CaseSystemPage {
    /// Whether the operator said where it comes from.
    pub set_up: bool,
    /// What came, the newest first.
    pub came: Vec<ExtractLine>,
    /// When the one came that was taken in last: `2026-03-14 12:00`.
    pub taken_at: Option<String>,
    /// How many children are known.
    pub children: usize,
    /// How many of them have an account that is known to be theirs.
    pub linked: usize,
    /// Who cannot be assigned.
    pub strangers: Vec<StrangerLine>,
    /// What is wrong.
    pub problem: Option<ExtractProblem>,
}
