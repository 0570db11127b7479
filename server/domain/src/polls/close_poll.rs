//! A poll is closed.

use heard_storage::{StorageError, args};
use heard_vocabulary::PollAction;

use crate::figures::publish_polls;
use crate::heard::Heard;
use crate::ids::PollId;
use crate::people::{Grant, Participate};
use crate::record::record;

/// Closes a poll now, and publishes what was answered. Where publishing fails,
/// the job does it.
///
/// # Errors
/// When storage fails.
pub async fn close_poll(heard: &Heard, by: &Grant<Participate>, id: PollId) -> Result<(), StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer("UPDATE poll SET closed_at = $1 WHERE id = $2 AND closed_at IS NULL", args![now, id]);
                record(uow, actor, PollAction::Closed, id, "").await
            })
        })
        .await?;
    publish_polls(heard).await?;
    Ok(())
}
