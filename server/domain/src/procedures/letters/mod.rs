//! Letters to whoever complained: written by those who keep the complaint, in plain and in
//! easy words, sealed under its key. Every version stays; what was sent stays as it was sent.
//!
//! What a letter always says (who is asked, that an advocate is free, what comes next and by
//! when) is the pages' own and stands in no version: it follows the council's settings until
//! the letter is sent. Heard sends none: it writes down that somebody did, when, and how.

mod days;
mod read;
mod write;

use heard_storage::crypto::{Key, open as unseal, seal};
use heard_storage::{Row, StorageError};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::LetterId;
use crate::print::Sheet;

pub use read::{Facts, Fresh, Letter, LetterLine, Letters, Sent, Version, fresh, letter, letters};
pub use write::{Going, begin, save, send};

/// The longest text of a letter, in characters.
pub const LONGEST: usize = 20_000;
/// The longest name and address, and the longest signature, in characters.
const SHORT: usize = 500;

/// What somebody writes in a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LetterText {
    /// To whom: their name on the first line, under it where they live, if it goes there.
    pub to: String,
    /// What was found, or why it takes longer, in plain words.
    pub text: String,
    /// The same, easy to read.
    pub easy: String,
    /// Who signs it.
    pub signed: String,
    /// The code of the language it is written in.
    pub lang: String,
}

/// A letter as it was sent, in plain and in easy words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheets {
    /// In plain words.
    pub plain: Sheet,
    /// Easy to read.
    pub easy: Sheet,
}

/// Why a letter is not written or not sent.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// It is not said to whom it is.
    #[error("nobody is named")]
    NoName,
    /// There are no plain words.
    #[error("nothing is written in plain words")]
    NoText,
    /// There are no easy words.
    #[error("nothing is written in easy words")]
    NoEasy,
    /// Nobody signs it.
    #[error("nobody signs it")]
    NoSignature,
    /// It is not said how it went.
    #[error("it is not said how it went")]
    NoWay,
    /// The day is none, lies ahead, or before it was written.
    #[error("no such day")]
    NoDay,
    /// A text is too long.
    #[error("too long")]
    TooLong,
    /// Somebody wrote another version meanwhile, or began or sent it.
    #[error("somebody changed it meanwhile")]
    Changed,
    /// It was sent: it stays as it was.
    #[error("it was sent")]
    Sent,
    /// What it is about is over.
    #[error("what it is about is over")]
    NotNow,
    /// It is not there, or not for them.
    #[error("it is not there")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn place(id: LetterId, version: i64) -> Vec<u8> {
    [b"procedure_letter_version.sealed:".as_slice(), &id.bytes(), &version.to_be_bytes()].concat()
}

fn seal_text(
    heard: &Heard,
    key: &Key,
    (id, version): (LetterId, i64),
    text: &LetterText,
) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(text).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(key, &place(id, version), &plain, heard.entropy()))
}

fn open_text(key: &Key, (id, version): (LetterId, i64), row: &Row) -> Result<LetterText, StorageError> {
    let plain = unseal(key, &place(id, version), &row.blob("sealed")?)?;
    let wrong = |_| StorageError::inconsistent("procedure_letter_version.sealed", "a letter");
    serde_json::from_slice(&plain).map_err(wrong)
}

fn sent_place(id: LetterId) -> Vec<u8> {
    [b"procedure_letter.sealed:".as_slice(), &id.bytes()].concat()
}

fn seal_sheets(heard: &Heard, key: &Key, id: LetterId, sheets: &Sheets) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(sheets).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(key, &sent_place(id), &plain, heard.entropy()))
}

fn open_sheets(key: &Key, id: LetterId, row: &Row) -> Result<Option<Sheets>, StorageError> {
    let Some(sealed) = row.blob_opt("sealed")? else { return Ok(None) };
    let plain = unseal(key, &sent_place(id), &sealed)?;
    let wrong = |_| StorageError::inconsistent("procedure_letter.sealed", "a letter that was sent");
    serde_json::from_slice(&plain).map(Some).map_err(wrong)
}

/// A text of bearable length; `missing` where it is empty and must not be.
fn bearable(text: &str, longest: usize, missing: Option<LetterError>) -> Result<String, LetterError> {
    let text = text.trim();
    match missing {
        Some(missing) if heard_storage::text::is_empty(text) => return Err(missing),
        _ if heard_storage::text::length(text) > longest => return Err(LetterError::TooLong),
        _ => {}
    }
    Ok(text.to_owned())
}
