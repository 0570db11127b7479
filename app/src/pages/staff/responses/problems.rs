//! What can be wrong with a response, and why it cannot go on.

use heard_vocabulary::ResponsePart;

use crate::pages::staff::problem::Problem;
use crate::pages::staff::text::{many, rows};

const TO_BE_TAKEN_BACK: &str =
    "Somebody asked that this response be taken back. That is decided first; then it can be corrected.";

/// What is wrong with a response as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseProblem {
    /// Nothing is claimed.
    NoClaim,
    /// A field is empty.
    Missing(ResponsePart),
    /// Its date is no date.
    BadDate,
    /// The day of a promise is not ahead.
    DayGone,
    /// Its writer approves it.
    SamePerson,
    /// It is no longer where this can be done.
    WrongState,
    /// Nobody's view is behind it.
    NoViews,
    /// So many views were left out: each is answered by itself.
    LeftOut(usize),
    /// It was changed since it was read.
    Changed,
    /// It is not said why it is corrected.
    NoWhy,
    /// Somebody asked that it be taken back.
    ToBeTakenBack,
}

impl Problem for ResponseProblem {
    fn field(self) -> &'static str {
        match self {
            ResponseProblem::Missing(part) => part.name(),
            ResponseProblem::BadDate | ResponseProblem::DayGone => "due_on",
            ResponseProblem::NoWhy => "why",
            // No field is theirs.
            ResponseProblem::LeftOut(_) => "",
            ResponseProblem::NoClaim
            | ResponseProblem::Changed
            | ResponseProblem::SamePerson
            | ResponseProblem::WrongState
            | ResponseProblem::ToBeTakenBack
            | ResponseProblem::NoViews => "claim",
        }
    }

    fn words(self) -> String {
        match self {
            ResponseProblem::NoClaim => "Choose what the council claims.",
            ResponseProblem::Missing(ResponsePart::YouSaid) => "Say what young people said.",
            ResponseProblem::Missing(ResponsePart::WeDid) => "Say what was done, or will be.",
            ResponseProblem::Missing(ResponsePart::Reason) => "Give the reason. A young person will read it.",
            ResponseProblem::Missing(ResponsePart::EasyRead) => "Say it again in easy words.",
            ResponseProblem::Missing(ResponsePart::OwnerName) => "Name who answers for it.",
            ResponseProblem::Missing(ResponsePart::DueOn) => "A promise needs its date.",
            ResponseProblem::BadDate => "Give the date as year-month-day, such as 2026-04-30.",
            ResponseProblem::DayGone => "A promise is for a day that is still ahead: choose one after today.",
            ResponseProblem::SamePerson => "a second person has to approve this",
            ResponseProblem::WrongState => "this response is no longer waiting for that",
            ResponseProblem::NoViews => "nobody's view is behind this response yet",
            ResponseProblem::LeftOut(n) => return left_out(rows(n)),
            ResponseProblem::Changed => "this response was changed since you read it",
            ResponseProblem::NoWhy => "Say why it is corrected. A young person will read it.",
            ResponseProblem::ToBeTakenBack => TO_BE_TAKEN_BACK,
        }
        .to_owned()
    }
}

/// That so many views were left out.
fn left_out(n: i64) -> String {
    let are = if n == 1 { "is" } else { "are" };
    format!(
        "{} {are} left out: not all of it was opened by the team yet, or somebody has to decide first whether it is harm. What is left out is answered by itself. “Save” goes on without it.",
        many(n, "view", "views")
    )
}

/// Why a response cannot be handed in or published now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// The reader wrote it.
    SamePerson,
    /// Nobody's view is behind it; the reader can put one there.
    AddViews,
    /// Nobody's view was behind it when it was to be handed in.
    NoViews,
    /// It has moved on.
    WrongState,
    /// Parts of it are missing.
    Missing,
    /// The day that it promises is not ahead.
    DayGone,
    /// It was changed since the reader read it.
    Changed,
    /// No comment, or no reason, was written.
    NoWhy,
    /// Somebody asked that it be taken back.
    ToBeTakenBack,
}

impl WhyNot {
    /// The sentence for its reader.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            WhyNot::SamePerson => "You wrote this. A second person has to approve it.",
            WhyNot::ToBeTakenBack => TO_BE_TAKEN_BACK,
            WhyNot::AddViews => "Nobody’s view is behind this yet. Add one from the view’s page.",
            WhyNot::NoViews => "Nobody’s view is behind this yet.",
            WhyNot::WrongState => "Somebody was quicker: this response has moved on.",
            WhyNot::Missing => "Some parts of this response are missing.",
            WhyNot::DayGone => {
                "It promises a day that is not ahead. Write another day, or say what was done; a colleague who approves it sends it back for that."
            }
            WhyNot::Changed => "It was changed since you read it. Read it again: this is what it says now.",
            WhyNot::NoWhy => "Say why, in words that whoever reads it understands.",
        }
    }
}
