//! Legal holds: what is kept whatever anybody asks; and what ends by the schedule.

mod ending;
mod frame;
mod list;
mod new;
mod one;
mod problems;
mod props;
#[cfg(test)]
mod tests;

pub use frame::{Done, PLACE};
pub use list::{holds, of_view};
pub use new::new_hold;
pub use one::hold;
pub use problems::HoldProblem;
pub use props::{EndingLine, HeldView, HoldLine, HoldPage, HoldTyped, HoldsPage, NewHoldPage, OnWhat};

/// This one thing, and everything beside it.
pub const ON_VIEW: &str = "view";

/// Everything of whoever said it.
pub const ON_AUTHOR: &str = "author";
