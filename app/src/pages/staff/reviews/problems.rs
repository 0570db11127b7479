//! What can be wrong with a review.

use crate::pages::staff::problem::Problem;

/// What is wrong with a new review or its decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewProblem {
    /// No service was chosen.
    NoService,
    /// A field is empty.
    Missing(&'static str),
}

impl Problem for ReviewProblem {
    fn field(self) -> &'static str {
        match self {
            ReviewProblem::NoService => "service",
            ReviewProblem::Missing(field) => field,
        }
    }

    fn words(self) -> String {
        match self {
            ReviewProblem::NoService => "Choose the service under review.",
            ReviewProblem::Missing("title") => "Say what the review is called.",
            ReviewProblem::Missing("scope") => "Say what the review covers.",
            ReviewProblem::Missing("recommended") => "Say what was recommended.",
            ReviewProblem::Missing("decision") => "Say what was decided.",
            ReviewProblem::Missing("changed") => "Say what changed, or what will.",
            ReviewProblem::Missing("told") => "Tell the young people, in plain words.",
            ReviewProblem::Missing(_) => "This is missing.",
        }
        .to_owned()
    }
}
