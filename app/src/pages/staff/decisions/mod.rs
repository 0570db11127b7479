//! What children's reviews decided.

mod child;
mod child_forms;
mod forms;
mod frame;
mod list;
mod new;
mod one;
mod patterns;
mod problems;
mod props;
mod summary;
#[cfg(test)]
mod tests;

pub use child::child_reviews;
pub use frame::{Done, PATTERNS, PLACE, step_name, step_named};
pub use list::{called, decisions};
pub use new::new_decision;
pub use one::decision;
pub use patterns::{PatternLine, PatternsPage, pattern_rows, patterns_page};
pub use problems::{DecisionProblem, ReviewProblem};
pub use props::{
    AskedLine, ChildReviewForm, ChildReviewLine, ChildReviewsPage, DecisionDeed, DecisionLine, DecisionPage,
    DecisionReader, DecisionsPage, NewDecisionPage, NewDecisionTyped, PartLine, RefusedMove, RefusedReview,
};
pub use summary::{SummaryFacts, SummarySaid, review_summary};
