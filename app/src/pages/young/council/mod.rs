//! The Children in Care Council's page.

mod page;
mod plan;
mod props;

pub use page::council;
pub use props::{
    CouncilAnswer, CouncilBudget, CouncilCard, CouncilPage, CouncilProblem, PlanAnswer, PlanLine, PlanProgress,
};

#[cfg(test)]
pub(super) mod tests;
