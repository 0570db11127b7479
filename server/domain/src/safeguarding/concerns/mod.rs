//! What may be harm is never an ordinary row: whatever a young person says is
//! looked at before its words are sealed, and what sounds like harm, or what
//! nobody of the team can read, becomes a concern in the same unit of work.
//!
//! A concern only raises: how urgent it is, is never lowered by a program. Until
//! somebody decided, and where that takes two, until the second signed it off,
//! nothing hides or settles what it is about (`holds`). Nothing takes it back,
//! anonymises or erases it before it was found to be no harm; what somebody was
//! told of stays until a safeguarding lead says that it may go (`keeps`,
//! `keeps_any`). What was asked for meanwhile is done then.

mod adult;
mod before;
mod begin;
mod contact;
mod correct;
mod decide;
mod decided;
mod deed;
mod due;
mod find;
mod go;
mod had;
mod hold;
mod late;
mod locked;
mod on_duty;
mod open;
mod raise;
mod read;
mod reported;
mod send_outside;
mod sign_off;
mod write_back;

use heard_storage::crypto::{Key, open as unseal, seal};
use heard_storage::{COUNCIL, Row, StorageError};
use heard_vocabulary::{ConcernKind, ConcernLevel};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::{AccountId, ConcernId};

pub use adult::{AskedAdult, OfAge, Wishes, say_age, say_age_on_duty, say_wishes, say_wishes_on_duty};
pub use contact::safe_to_reply;
pub(crate) use contact::{goes_now, wrote_back};
pub use correct::{correct, correct_on_duty};
pub use decide::{DecideError, Decision, decide};
pub use decided::{DECIDED, DecidedConcern, DecidedMonth, Month, decided_in, decided_page};
pub(crate) use deed::looked;
pub use deed::{ConcernDeed, DeedBy};
pub use due::due;
pub(crate) use due::end_of;
pub use find::{Found, in_message, in_submission, in_transcript};
pub(crate) use go::finish;
pub use go::may_go;
pub use had::Had;
pub(super) use had::{
    decided_before, had_by_nobody, had_from_now, had_too_long, is_danger, unanswered, waits_for_words,
};
pub(crate) use hold::{ask_back, found_again, goes, holds, keeps, keeps_any, left_behind, without_author};
pub use late::tell_of_late;
pub(crate) use locked::{for_locked, lock_is_over};
pub(super) use on_duty::in_my_hands;
pub(crate) use on_duty::read_on_duty;
pub use on_duty::{Said, WhoWasTold, said, told, told_on_duty};
pub(crate) use open::{Prepared, for_bulk, for_message, for_submission, for_transcript};
pub use raise::raise;
pub use read::{ConcernLine, OpenConcern, Stays, counts, of_view, open_concerns, signers};
pub use reported::{Report, reported, reported_by_worker, reported_on_duty};
pub use send_outside::{send_outside, send_outside_what_nobody_reads};
pub use sign_off::{SignOff, sign_off};
pub use write_back::write_back;

/// What stands sealed in a concern: what was noticed, and which members of staff
/// are named in it.
#[derive(Serialize, Deserialize)]
struct Sealed {
    kinds: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    named: Vec<AccountId>,
}

/// What stands sealed beside something that was done about a concern.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    /// Which service was told, by its name in the vocabulary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// For which area of the directory; empty for the council's own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub area: String,
    /// Who was spoken to; who assesses whether an adult can decide.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// When, as it was typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// Which deed it corrects, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<String>,
    /// The other side's reference.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Whether somebody is under 18, by its name in the vocabulary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<String>,
    /// Whether an adult agrees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agrees: Option<String>,
    /// Why it goes ahead without that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// Whether they can decide it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<String>,
}

fn concern_place(id: ConcernId, column: &str) -> Vec<u8> {
    [b"concern.".as_slice(), column.as_bytes(), b":", &id.bytes()].concat()
}

pub(crate) async fn council_key(heard: &Heard) -> Result<Key, StorageError> {
    heard.key_store().get(&COUNCIL).await?.ok_or(StorageError::inconsistent("owner_key", "the council's key"))
}

fn json<T: Serialize>(plain: &T) -> Result<Vec<u8>, StorageError> {
    serde_json::to_vec(plain).map_err(|error| StorageError::Bind(Box::new(error)))
}

fn seal_found(heard: &Heard, key: &Key, id: ConcernId, found: &Found) -> Result<Vec<u8>, StorageError> {
    let kinds = found.kinds.iter().map(|kind| kind.name().to_owned()).collect();
    let plain = Sealed { kinds, named: found.named.clone() };
    Ok(seal(key, &concern_place(id, "sealed"), &json(&plain)?, heard.entropy()))
}

/// What was found, from a concern's row.
fn open_found(key: &Key, id: ConcernId, row: &Row) -> Result<Found, StorageError> {
    let plain = unseal(key, &concern_place(id, "sealed"), &row.blob("sealed")?)?;
    let sealed: Sealed =
        serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("concern.sealed", "what was noticed"))?;
    let known = |name: &String| {
        ConcernKind::parse(name).ok_or(StorageError::inconsistent("concern.sealed", "a kind of the vocabulary"))
    };
    let kinds = sealed.kinds.iter().map(known).collect::<Result<_, _>>()?;
    let level =
        ConcernLevel::numbered(row.int("level")?).ok_or(StorageError::inconsistent("concern.level", "1 to 3"))?;
    Ok(Found { level, kinds, named: sealed.named })
}

fn seal_deed(heard: &Heard, key: &Key, id: ConcernId, what: &Particulars) -> Result<Vec<u8>, StorageError> {
    Ok(seal(key, &concern_place(id, "deed"), &json(what)?, heard.entropy()))
}

fn open_deed(key: &Key, id: ConcernId, row: &Row) -> Result<Particulars, StorageError> {
    let plain = unseal(key, &concern_place(id, "deed"), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("concern_deed.sealed", "what was done"))
}
