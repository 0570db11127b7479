//! The team masks names and places.

use heard_storage::args;
use heard_vocabulary::{ModerationAction, ViewAction};

use super::moderation_log::log_line;
use super::standing::KEPT;
use super::talk_back::TalkError;
use super::words::{item_key, seal_text};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::record::record;

/// Stores a masked form of the words beside the original, which stays.
///
/// # Errors
/// When storage fails; [`TalkError::Gone`] when the words were erased.
pub async fn mask(heard: &Heard, by: &Grant<Moderate>, id: ViewId, masked: &str) -> Result<(), TalkError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM view WHERE id = $1", args![id]).await?.ok_or(TalkError::Gone)?;
    drop(conn);
    let key = item_key(heard, id, &row).await?.ok_or(TalkError::Gone)?;
    let masked = masked.trim();
    let sealed = (!masked.is_empty()).then(|| seal_text(heard, &key, id, "sealed_masked", masked));
    let removed = sealed.is_none();
    let (actor, line) = (by.actor(), log_line(heard, by, id));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = format!("UPDATE view SET sealed_masked = $1 WHERE id = $2 AND {KEPT}");
                if uow.execute(sql, args![sealed, id]).await? == 0 {
                    return Err(TalkError::Gone);
                }
                let (action, reason) = match removed {
                    true => (ModerationAction::Unmasked, "mask removed"),
                    false => (ModerationAction::Masked, "names or places masked"),
                };
                line.queue(uow, action, reason, false);
                record(uow, actor, ViewAction::Masked, id, "").await?;
                Ok(())
            })
        })
        .await
}
