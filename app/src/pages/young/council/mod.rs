//! The Children in Care Council's page.

mod page;
mod props;

pub use page::council;
pub use props::{CouncilAnswer, CouncilBudget, CouncilCard, CouncilPage, CouncilProblem, PlanLine};

#[cfg(test)]
pub(super) mod tests;
