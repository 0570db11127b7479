//! Why a plan's file was not taken.

/// Why a plan's file was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportProblem {
    /// No file was chosen, or it is too large.
    NoFile,
    /// There is nothing in it.
    Empty,
    /// It cannot be read as a plan, and why.
    Unreadable(String),
    /// The preview was used, or is too old.
    PreviewGone,
    /// The plan it was to go into is not there.
    PlanGone,
}

impl ImportProblem {
    /// The sentence for its reader.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            ImportProblem::NoFile => "Choose the plan’s file first. It can be up to 20 MB.",
            ImportProblem::Empty => "This file is empty. Choose the one that the plan is in.",
            ImportProblem::Unreadable(why) => why,
            ImportProblem::PreviewGone => {
                "This preview is over two hours old or was used already. Choose the file again."
            }
            ImportProblem::PlanGone => "That plan is not there. Choose the file again, and then another plan.",
        }
    }
}
