//! Saying something, and the thread that comes of it.

mod access_record;
mod agenda;
mod celebrate;
mod check;
mod mine;
mod pictures;
mod printed;
mod question;
mod receipt;
mod sent;
mod thread;

pub use access_record::{LookedLine, LookedPage, looked};
pub use agenda::{AgendaPage, agenda};
pub use celebrate::celebrate;
pub use check::{CheckLine, CheckPage, Drawn, check};
pub use mine::{MineLine, MinePage, mine};
pub use pictures::{PICTURES, receipt_pictures};
pub use printed::printed;
pub use question::{Kind, QuestionPage, question};
pub(super) use question::{field, first_field, progress};
pub use receipt::{ReceiptPage, receipt};
pub(super) use sent::kiosk_end;
pub(in crate::pages) use sent::receipt_card;
pub use sent::{SentPage, sent};
pub use thread::{
    AnswerPart, Given, Looked, OwnAdvocate, OwnComplaint, OwnQuote, ThreadAnswer, ThreadMessage, ThreadPage, thread,
};

#[cfg(test)]
pub(super) mod tests;
