//! Responses: the list of them, and writing, approving or reading one.

mod edit;
mod frame;
mod list;
mod problems;
mod props;
#[cfg(test)]
mod tests;

pub use edit::response_edit;
pub use frame::{Done, PLACE};
pub use list::responses;
pub use problems::{ResponseProblem, WhyNot};
pub use props::{
    Corrected, InPlan, PooledVerdicts, ResponseChange, ResponseEditPage, ResponseLine, ResponseWords, ResponsesPage,
    SentBack, ViewRef,
};
