//! Why a file is not read as a plan.

/// Why a file is not read as a plan: one sentence for the person each.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAPlan {
    /// No bytes, or none but blanks.
    #[error("This file is empty.")]
    Empty,
    /// More bytes than are read.
    #[error("This file is too big to be a plan: save only the plan's own sheets in a file of up to 20 MB.")]
    TooBig,
    /// More cells than are read, or an archive that unpacks to too much.
    #[error("This workbook holds far more than a plan does: save only the plan's own sheets in a new file.")]
    TooMuchInside,
    /// The time for it was over.
    #[error("This file took too long to read, and nothing was changed: save only the plan's own sheets in a new file.")]
    TooSlow,
    /// Others are being read.
    #[error("Another plan is being read just now, and nothing was changed: try again in a minute.")]
    Busy,
    /// Another kind of file.
    #[error("This is {what}, not a table: save the plan as an Excel workbook (.xlsx), .ods, .csv or .tsv.")]
    OtherKind {
        /// What it is, with its article: "a PDF".
        what: &'static str,
    },
    /// A workbook behind a password.
    #[error("This workbook is protected by a password: save a copy without the password.")]
    Password,
    /// A workbook that ends early or does not hang together.
    #[error("This workbook is damaged or incomplete: open it, save it again and try the new file.")]
    Damaged,
    /// Text in which no table was found.
    #[error(
        "No table of actions or measures was found in this file: a plan needs a row of column headings such as Action, Lead and Timescale."
    )]
    NoTable,
    /// A document in which tables stand between the paragraphs.
    #[error("This file is mostly running text: save the plan's table on its own as .xlsx, .ods, .csv or .tsv.")]
    RunningText,
    /// Headings and nothing beneath them.
    #[error("This file has column headings and no actions or measures beneath them.")]
    NoRows,
    /// The sheet asked for is not there.
    #[error("There is no sheet named “{wanted}” in this file; its sheets are: {names}.")]
    NoSuchSheet {
        /// The name asked for.
        wanted: String,
        /// The names there are.
        names: String,
    },
    /// The column map could not be read.
    #[error("The column map is not understood: {reason}.")]
    Map {
        /// What is wrong with it, for the person.
        reason: String,
    },
    /// The list of rating words could not be read.
    #[error(
        "The list of rating words is not understood: it says for each word which rating it means, as in {{\"On track\": \"green\"}}."
    )]
    RatingWords,
}
