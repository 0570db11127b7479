//! The young people's pages: one function each, from a frame and plain props
//! to a whole page, such as `home(frame, Home { .. }) -> AnyView`.

mod account;
mod again;
mod agenda;
mod celebrate;
mod changes;
mod check;
mod contacts;
mod council;
mod erase;
mod error;
mod go_on;
mod guide;
mod help;
mod home;
mod join;
mod kept;
mod left;
mod look;
mod looked;
mod mine;
mod moderation;
mod notifications;
mod offline;
mod pictures;
mod polls;
mod printed;
pub mod props;
mod question;
mod rate;
mod receipt;
mod sending;
mod sent;
mod sign_in;
mod thread;
mod told;
mod vocabulary;
mod wall;

pub use account::{account, back_in};
pub use agenda::agenda;
pub use celebrate::celebrate;
pub use changes::{change, changes, unsign};
pub use check::check;
pub use contacts::contacts;
pub use council::council;
pub use erase::{erase, leaving};
pub use error::error;
pub use go_on::go_on;
pub use guide::{guide_list, guide_page};
pub use help::help;
pub use home::home;
pub use join::join;
pub use kept::{kept, signed_out};
pub use left::left;
pub use look::look;
pub use looked::looked;
pub use mine::mine;
pub use moderation::moderation;
pub use notifications::notifications;
pub use offline::offline;
pub use pictures::{PICTURES, receipt_pictures};
pub use polls::{poll_check, poll_question, poll_result, polls};
pub use printed::printed;
pub use props::*;
pub use question::question;
pub use rate::{rate, rate_list};
pub use receipt::receipt;
pub use sent::sent;
pub use sign_in::sign_in;
pub use thread::thread;
pub use wall::wall;

use crate::i18n::Tr;

/// The sentence a problem is told in.
fn problem(tr: Tr, problem: Problem) -> String {
    tr.of("problem", problem.name())
}

#[cfg(test)]
mod tests;
