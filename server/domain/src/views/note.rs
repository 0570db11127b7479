//! The team notes something for itself.

use heard_storage::args;
use heard_vocabulary::ViewAction;

use super::standing::still_there;
use super::talk_back::TalkError;
use super::words::{item_key, seal_text};
use crate::Heard;
use crate::ids::{NoteId, ViewId};
use crate::people::{Grant, Moderate};
use crate::record::record;

/// Adds an internal note.
///
/// # Errors
/// As [`TalkError`].
pub async fn note(heard: &Heard, by: &Grant<Moderate>, id: ViewId, text: &str) -> Result<(), TalkError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(TalkError::Empty);
    }
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM view WHERE id = $1", args![id]).await?.ok_or(TalkError::Gone)?;
    let author = crate::people::name_of(heard, &mut conn, by.id()).await?;
    drop(conn);
    let key = item_key(heard, id, &row).await?.ok_or(TalkError::Gone)?;
    let sealed = seal_text(heard, &key, id, "note", text);
    let note = NoteId::random(heard.entropy());
    let author = author.map_or_else(|| by.account().role().title().to_owned(), |identity| identity.name);
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there(uow, id).await? {
                    return Err(TalkError::Gone);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO note (id, view_id, sealed, written_by, written_at) VALUES ($1, $2, $3, $4, $5)",
                    args![note, id, sealed, author, now],
                );
                record(uow, actor, ViewAction::NoteWritten, id, "").await?;
                Ok(())
            })
        })
        .await
}
