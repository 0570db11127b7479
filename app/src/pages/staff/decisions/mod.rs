//! What children's reviews decided.

mod forms;
mod frame;
mod list;
mod new;
mod one;
mod patterns;
mod problems;
mod props;
#[cfg(test)]
mod tests;

pub use frame::{Done, PATTERNS, PLACE, step_name, step_named};
pub use list::{called, decisions};
pub use new::new_decision;
pub use one::decision;
pub use patterns::{PatternLine, PatternsPage, pattern_rows, patterns_page};
pub use problems::DecisionProblem;
pub use props::{
    DecisionDeed, DecisionLine, DecisionPage, DecisionReader, DecisionsPage, NewDecisionPage, NewDecisionTyped,
    RefusedMove,
};
