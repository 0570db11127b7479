//! What can be wrong with a review.

use heard_vocabulary::ReviewPart;

use crate::pages::staff::problem::Problem;

/// What is wrong with a new review or its decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewProblem {
    /// No service was chosen.
    NoService,
    /// A field is empty.
    Missing(ReviewPart),
}

impl Problem for ReviewProblem {
    fn field(self) -> &'static str {
        match self {
            ReviewProblem::NoService => "service",
            ReviewProblem::Missing(part) => part.name(),
        }
    }

    fn words(self) -> String {
        match self {
            ReviewProblem::NoService => "Choose the service under review.",
            ReviewProblem::Missing(ReviewPart::Title) => "Say what the review is called.",
            ReviewProblem::Missing(ReviewPart::Scope) => "Say what the review covers.",
            ReviewProblem::Missing(ReviewPart::Recommended) => "Say what was recommended.",
            ReviewProblem::Missing(ReviewPart::Decision) => "Say what was decided.",
            ReviewProblem::Missing(ReviewPart::Changed) => "Say what changed, or what will.",
            ReviewProblem::Missing(ReviewPart::Told) => "Tell the young people, in plain words.",
        }
        .to_owned()
    }
}

/// Why what was decided cannot be approved, sent back or stopped now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewWhyNot {
    /// The reader handed it in.
    SamePerson,
    /// It has moved on.
    WrongState,
    /// No comment was written.
    NoWhy,
}

impl ReviewWhyNot {
    /// The sentence for its reader.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            ReviewWhyNot::SamePerson => "You handed this in. A second person has to approve it.",
            ReviewWhyNot::WrongState => "Somebody was quicker: this review has moved on.",
            ReviewWhyNot::NoWhy => "Say what has to change, for whoever handed it in.",
        }
    }
}
