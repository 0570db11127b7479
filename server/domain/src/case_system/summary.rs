//! What stands of an extract after it came.

use std::collections::BTreeSet;

use heard_vocabulary::{CaseColumn, CaseFile, CaseFileFault, CaseLineFault, HeldBecause};
use serde::{Deserialize, Serialize};

use super::compare::Counts;
use super::{Extract, LineFault, looked_up};

/// How many faults are kept of one extract: whoever mends these finds the next ones
/// tomorrow.
const MOST_FAULTS: usize = 500;

/// What stands of an extract. It holds no child's name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// How many children it says something new of.
    pub counts: Counts,
    /// Why somebody has to look first, by its name.
    held: Option<String>,
    /// Which file was none, and why, by their names.
    unread: Option<(String, String)>,
    /// File, line, column and what is wrong, by their names.
    faults: Vec<(String, u32, Option<String>, String)>,
    /// How many lines could not be used, those included that are not listed.
    pub fault_count: usize,
    /// Which columns there were: file and column, by their names.
    columns: Vec<(String, String)>,
    /// The children with a line that cannot be used, by how their number is looked up.
    stale: Vec<String>,
}

impl Summary {
    /// Why somebody has to look first.
    #[must_use]
    pub fn held(&self) -> Option<HeldBecause> {
        self.held.as_deref().and_then(HeldBecause::parse)
    }

    /// Which file was none, and why.
    #[must_use]
    pub fn unread(&self) -> Option<(CaseFile, CaseFileFault)> {
        let (file, fault) = self.unread.as_ref()?;
        Some((CaseFile::parse(file)?, CaseFileFault::parse(fault)?))
    }

    /// The lines that could not be used.
    #[must_use]
    pub fn faults(&self) -> Vec<LineFault> {
        let fault = |(file, line, column, what): &(String, u32, Option<String>, String)| {
            Some(LineFault {
                file: CaseFile::parse(file)?,
                line: *line,
                column: column.as_deref().and_then(CaseColumn::parse),
                what: CaseLineFault::parse(what)?,
            })
        };
        self.faults.iter().filter_map(fault).collect()
    }

    /// The columns there were.
    pub(super) fn columns(&self) -> BTreeSet<(CaseFile, CaseColumn)> {
        let column = |(file, column): &(String, String)| Some((CaseFile::parse(file)?, CaseColumn::parse(column)?));
        self.columns.iter().filter_map(column).collect()
    }

    /// Whether something of what is kept of a child is older than this extract.
    pub(super) fn is_stale(&self, case_number: &str) -> bool {
        self.stale.contains(&looked_up(case_number))
    }

    pub(super) fn of(counts: Counts, held: Option<HeldBecause>, extract: &Extract) -> Self {
        let said = |one: &LineFault| {
            let column = one.column.map(|column| column.name().to_owned());
            (one.file.name().to_owned(), one.line, column, one.what.name().to_owned())
        };
        let column = |(file, column): &(CaseFile, CaseColumn)| (file.name().to_owned(), column.name().to_owned());
        Self {
            counts,
            held: held.map(|why| why.name().to_owned()),
            unread: None,
            faults: extract.faults.iter().take(MOST_FAULTS).map(said).collect(),
            fault_count: extract.faults.len(),
            columns: extract.columns.iter().map(column).collect(),
            stale: extract.broken.union(&extract.unsure).cloned().collect(),
        }
    }

    pub(super) fn of_unread((file, fault): (CaseFile, CaseFileFault)) -> Self {
        Self { unread: Some((file.name().to_owned(), fault.name().to_owned())), ..Self::default() }
    }
}
