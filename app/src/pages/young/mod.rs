//! The young people's pages: one function each, from a frame and plain props
//! to a whole page, such as `home::home(frame, Home { .. }) -> AnyView`. A room
//! is a subject: its pages, what they are given and their samples. Props are
//! plain owned values, nothing of the domain; dates are `YYYY-MM-DD`, and the
//! pages put them into words.

pub mod contacts;
pub mod council;
pub mod decisions;
pub mod guide;
pub mod home;
pub mod media;
pub mod moderation;
pub mod notifications;
pub mod outbox;
pub mod people;
pub mod polls;
pub mod responses;
pub mod safeguarding;
pub mod services;
pub mod settings;
pub mod views;

mod error;
mod press;
mod sending;
mod signed_out;
mod vocabulary;

pub use error::{ErrorPage, error};
pub use press::{GoOnPage, go_on};
pub use sending::Elsewhere;
pub use signed_out::{KeptField, KeptPage, SignedOutPage, kept, signed_out};
pub use vocabulary::{AccountDeed, Chair, LookedBy, Problem, Status, Voices, who_looked, who_said};

use crate::i18n::Tr;

/// The sentence a problem is told in.
fn problem(tr: Tr, problem: Problem) -> String {
    tr.of("problem", problem.name())
}

#[cfg(test)]
mod tests;
