//! Why files of measures were not taken.

/// Why files of measures were not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportProblem {
    /// No file was chosen, or they are too large.
    NoFile,
    /// There are too many.
    TooMany,
    /// One cannot be read as measures: which, and why.
    Unreadable(String, String),
    /// The preview was used, or is too old.
    PreviewGone,
}

impl ImportProblem {
    /// The sentence for its reader.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            ImportProblem::NoFile => "Choose the files first. They can be up to 20 MB together.".to_owned(),
            ImportProblem::TooMany => "These are more than 40 files. Choose some of them.".to_owned(),
            ImportProblem::Unreadable(file, why) => format!("{file}: {why} Nothing was changed."),
            ImportProblem::PreviewGone => {
                "This preview is over two hours old or was used already. Choose the files again.".to_owned()
            }
        }
    }
}
