//! Keeping files with a draft: sealed under a key that only a cookie holds.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Shelf, StorageError};
use serde::{Deserialize, Serialize};

use super::check::Checked;
use crate::Heard;
use crate::ids::AttachmentId;

/// A file of a draft, as the draft itself keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftMedia {
    /// Its id, 32 hexadecimal digits.
    pub id: String,
    /// The question it answers.
    pub question: String,
    /// The name of its [`Kind`](super::Kind).
    pub kind: String,
    /// Its type.
    pub mime: String,
    /// How long a recording lasts, in milliseconds.
    pub millis: Option<i64>,
    /// The picture of a few dots.
    pub blur: Option<Vec<u8>>,
}

impl DraftMedia {
    fn object(&self) -> Option<[u8; 16]> {
        uuid::Uuid::try_parse(&self.id).ok().map(uuid::Uuid::into_bytes)
    }
}

fn draft_place(id: &[u8; 16], kind: &str) -> Vec<u8> {
    [b"draft-attachment:".as_slice(), id, kind.as_bytes()].concat()
}

/// Keeps a checked file for a draft whose key is `token`.
///
/// # Errors
/// When storage fails.
pub async fn keep_draft(
    heard: &Heard,
    token: [u8; 32],
    question: &str,
    file: Checked,
) -> Result<DraftMedia, StorageError> {
    let id = AttachmentId::random(heard.entropy());
    let kind = file.kind.name();
    let sealed = seal(&Key::from_bytes(token), &draft_place(&id.bytes(), kind), &file.bytes, heard.entropy());
    heard.objects().put(Shelf::Draft, &id.bytes(), sealed).await?;
    Ok(DraftMedia {
        id: id.to_string(),
        question: question.to_owned(),
        kind: kind.to_owned(),
        mime: file.mime.to_owned(),
        millis: file.millis,
        blur: file.blur,
    })
}

/// Opens a draft's file with the key of its cookie.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is gone.
pub async fn open_draft(heard: &Heard, token: [u8; 32], media: &DraftMedia) -> Result<Option<Vec<u8>>, StorageError> {
    let Some(id) = media.object() else { return Ok(None) };
    let Some(sealed) = heard.objects().get(Shelf::Draft, &id).await? else { return Ok(None) };
    Ok(Some(open(&Key::from_bytes(token), &draft_place(&id, &media.kind), &sealed)?))
}

/// The objects of a draft.
pub fn kept(media: &[DraftMedia]) -> Vec<[u8; 16]> {
    media.iter().filter_map(DraftMedia::object).collect()
}
