//! Responses: the council's claim about what it did with what it was told.
//!
//! A response stands behind many views. It is written, handed in, approved by
//! a second person and published; then everyone whose view is behind it is
//! told, and says whether it happened. What is public is corrected or taken
//! back by the same approval, and what was approved waits before it goes out.
//! Off the wall one person takes it at once.

mod add_view;
mod again;
mod answers;
mod by_itself;
mod carry_out;
mod change;
mod corrections;
mod difference;
mod going;
mod going_out;
mod hand_in;
mod off_wall;
mod publish;
mod read;
mod revise;
mod send_back;
mod serves;
mod standing;
mod start;
mod text;
mod verdict;
mod wall;

pub use add_view::add_view;
pub(crate) use again::ASKED_FOR;
pub use again::{DueAgain, MetAbout, due_again, meetings_over};
pub use answers::{Answer, answers_for, answers_for_each, taken_back_for};
pub(crate) use answers::{SAID_OF_THIS, STILL_ANSWERED};
pub use by_itself::answerable;
pub(crate) use by_itself::{MAY_LEAVE, Written, wrote_meanwhile, wrote_since};
pub use change::{approve_change, ask_to_correct, ask_to_take_back, leave_change};
pub use corrections::{Correction, TakenBack};
pub use difference::{Voter, said_before, say_difference};
pub(crate) use going::GOING;
pub use going_out::{go_out_due, send_now, stop};
pub use hand_in::hand_in;
pub use off_wall::{is_off_wall_for, put_back_on_wall, take_off_wall};
pub use publish::publish;
pub use read::{
    Pooled, PooledVerdicts, ResponseLine, open_responses, pooled_verdicts, response, response_titles, responses,
    views_behind,
};
pub use revise::revise_response;
pub use send_back::send_back;
pub use serves::serves;
pub use standing::{Change, Comment, Standing, standing};
pub use start::{start_on_page, start_response};
pub use text::{About, ResponseError, ResponseText};
pub use verdict::{judge, judge_meeting};
pub use wall::{Says, WallItem, answered_to, wall, wall_topics};

pub use heard_vocabulary::{Claim, ResponseChangeKind, ResponseChangeState, ResponseGoing, ResponseState, Verdict};
