//! Responses: the council's claim about what it did with what it was told.
//!
//! A response stands behind many views. It is written, handed in, approved by
//! a second person and published; then everyone whose view is behind it is
//! told, and says whether it happened.

mod add_view;
mod again;
mod answers;
mod difference;
mod going;
mod hand_in;
mod publish;
mod read;
mod revise;
mod start;
mod text;
mod verdict;
mod wall;

pub use add_view::add_view;
pub(crate) use again::ASKED_FOR;
pub use again::{DueAgain, MetAbout, due_again, meetings_over};
pub use answers::{Answer, answers_for};
pub use difference::{Voter, said_before, say_difference};
pub(crate) use going::GOING;
pub use hand_in::hand_in;
pub use publish::publish;
pub use read::{
    Pooled, PooledVerdicts, ResponseLine, open_responses, pooled_verdicts, response, response_titles, responses,
    views_behind,
};
pub use revise::revise_response;
pub use start::start_response;
pub use text::{About, ResponseError, ResponseText};
pub use verdict::{judge, judge_meeting};
pub use wall::{WallItem, answered_to, wall, wall_topics};

pub use heard_vocabulary::{Claim, ResponseState, Verdict};
