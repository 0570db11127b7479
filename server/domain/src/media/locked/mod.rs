//! What may be an intimate picture of a child is locked unseen, by one press of whoever
//! meets it. From then on nobody opens it: its preview is gone, its object is sealed
//! once more under a key of its own, apart from everything that is copied, and what is
//! left of it are its kind and its size.
//!
//! The police are told, by a person. What they advise is written down; two people, one
//! of them a safeguarding lead, have it released to the safeguarding leads or destroyed
//! for good. It raises a concern, and keeps what it came with as one does.
//!
//! Words and keys are two stores: what is decided is committed in the words, with that
//! it is still to be done (`away.rs`), and the key store has the last word of what is
//! locked ([`lock_again`]).

mod again;
mod answer;
mod ask;
mod away;
mod lock;
mod read;
mod row;
mod sealed;
mod write_down;

use heard_storage::StorageError;

pub use again::lock_again;
pub use answer::{ReadAsked, answer_asked};
pub use ask::ask;
pub use away::{Shut, locked_name, shut_now, sweep_locked};
pub use lock::{Which, lock, lock_delivered, lock_on_duty};
pub use read::{Asked, LockedDeed, LockedFile, LockedLine, locked_lines, locked_of_view};
pub use write_down::{Told, advised, handed_over};

/// Letters that anything written down may have at most.
const LONGEST: usize = 2_000;

/// Why something was not done with what is locked.
#[derive(Debug, thiserror::Error)]
pub enum LockedError {
    /// Nobody is named.
    #[error("nobody is named")]
    NoName,
    /// It is not said when.
    #[error("no time is given")]
    NoTime,
    /// There is no reason, or nothing was written.
    #[error("nothing is written")]
    NoReason,
    /// Longer than 2,000 letters.
    #[error("too long")]
    TooLong,
    /// It is not written down what those advise who have to be asked.
    #[error("what was advised is not written down")]
    NoAdvice,
    /// Somebody asked for something already.
    #[error("somebody asked already")]
    Asked,
    /// It takes somebody else than whoever asked.
    #[error("somebody else has to do it")]
    SamePerson,
    /// Something keeps it from being destroyed.
    #[error("it may not be destroyed")]
    Kept,
    /// Its object is not here: it is in no copy that was put back.
    #[error("its file is not here")]
    NoFile,
    /// It is not locked, or nothing waits for this.
    #[error("nothing waits for it")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn short(text: &str) -> Result<String, LockedError> {
    match heard_storage::text::length(text) {
        0..=LONGEST => Ok(text.trim().to_owned()),
        _ => Err(LockedError::TooLong),
    }
}

fn said(text: &str, missing: LockedError) -> Result<String, LockedError> {
    if heard_storage::text::is_empty(text) {
        return Err(missing);
    }
    short(text)
}
