//! Messages to members of staff by e-mail and text message.
//!
//! Who is told of what is decided in `notifications/events.rs` and nowhere else;
//! here stand where somebody is written to, what waits to leave, and what became
//! of it. What a message says is a [`MessageText`] and a [`Link`]: neither can
//! hold a text from storage about anybody. The sentences are in
//! `app/src/pages/staff/messages/texts.rs`, or the council's own (`wording`); the
//! senders in `server/src/messages/`.
//!
//! Each message is a row of `dispatch` and a job of the same id, made in one unit
//! with what gave rise to it. The job's lease is the claim: a program that is
//! stopped between sending and writing that down sends it once more, and none is
//! lost. The second one has the same message id for mail systems and the same
//! reference for GOV.UK Notify.

mod address;
mod channel;
mod letter;
mod outbox;
mod own;
mod queue;
mod send;
mod step;
mod wording;

pub use address::{Address, Email, Mobile};
pub use channel::{
    ChannelState, Trouble, channel_state, dead_channels, note_receipt, nothing_leaves, set_up, troubles,
};
pub use heard_vocabulary::{Carrier, Fault, Medium, MessageState, MessageText, Pace, Receipt};
pub use letter::{Code, InviteCode, Link};
pub use outbox::{Laid, laid};
pub(crate) use own::place_invited;
pub use own::{
    AddressError, CODE_LIFETIME, CodeError, Own, OwnAddress, TestError, again, can_be_written_to, choose_pace, own,
    prove, remove, set, test,
};
pub use queue::{SendMessage, SendUrgent};
pub(crate) use queue::{send_link, tell, tell_by, tell_past_limits};
pub use send::{Outcome, Outgoing, note, outgoing};
pub(crate) use step::{Left, left, occasion_of_step};
pub(crate) use wording::load as load_sentences;
pub use wording::{WordingError, checked as checked_sentence, put_back_sentence, sentence_versions, write_sentence};

use crate::going::{STAFF, Table, of_the_council};

/// Nothing of a young person is here: their accounts hold no address.
pub(crate) const GOING: &[Table] = &[
    of_the_council("dispatch_address", &[("account_id", STAFF)]),
    of_the_council("dispatch_pace", &[("account_id", STAFF)]),
    of_the_council("dispatch", &[("account_id", STAFF)]),
];
