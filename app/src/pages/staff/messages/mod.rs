//! Messages by e-mail and text message: how one is written to, how the channels
//! are doing, and what a demonstration would have sent.

mod channel;
mod frame;
mod outbox;
mod own;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod texts;
mod wording;

pub use channel::channel;
pub use frame::{CHANNEL, Done, OUTBOX, OWN, TEXTS};
pub use outbox::outbox;
pub use own::own;
pub use problems::{MessagesProblem, WordingProblem};
pub use props::{ChannelPage, LaidMessage, MessagesPage, OneChannel, OutboxPage, OwnAddress, OwnState, TroubleLine};
pub use texts::{SUBJECT, sentence};
pub use wording::{Sentence, SentencePage, sentence_page, sentences};
