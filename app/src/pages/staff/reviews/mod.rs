//! Commissioning reviews of services.

mod frame;
mod list;
mod problems;
mod props;
mod review;
#[cfg(test)]
mod tests;

pub use frame::{Done, PLACE};
pub use list::{review_new, reviews};
pub use problems::{ReviewProblem, ReviewWhyNot};
pub use props::{PendingDecision, ReviewLine, ReviewNewPage, ReviewOutcome, ReviewPage, ReviewsPage};
pub use review::review;
