//! What one's own review decided, and whether it happened.

mod page;

pub use page::{OwnDecisionLine, OwnDecisionsPage, decisions, told_of};

#[cfg(test)]
pub(super) mod tests;
