//! Polls and surveys.

mod check;
mod list;
mod question;
mod result;

pub use check::{PollCheckLine, PollCheckPage, poll_check};
pub(super) use list::poll_rows;
pub use list::{PollLine, PollsPage, polls};
pub use question::{PollQuestionPage, poll_question};
pub use result::{PollResult, PollResultPage, poll_result};

#[cfg(test)]
pub(super) mod tests;
