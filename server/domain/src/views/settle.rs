//! A view that needs no answer is settled.

use heard_storage::args;
use heard_vocabulary::{ViewAction, ViewState};

use super::talk_back::TalkError;
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::safeguarding::concerns;

/// Settles a view that was read and asks for nothing more: a thank-you, good
/// news, something a private reply was enough for. Its author's next message
/// opens it again.
///
/// # Errors
/// [`TalkError::Gone`] when it was not read, or is not waiting; [`TalkError::Held`]
/// while it may be harm; storage.
pub async fn settle(heard: &Heard, by: &Grant<Moderate>, id: ViewId) -> Result<(), TalkError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if concerns::holds(uow, id).await? {
                    return Err(TalkError::Held);
                }
                let sql = "UPDATE view SET state = $2
                     WHERE id = $1 AND state IN ($3, $4) AND read_at IS NOT NULL";
                let [settled, read, reopened] =
                    [ViewState::Settled, ViewState::Read, ViewState::Reopened].map(ViewState::name);
                if uow.execute(sql, args![id, settled, read, reopened]).await? == 0 {
                    return Err(TalkError::Gone);
                }
                record(uow, actor, ViewAction::Settled, id, "").await?;
                Ok(())
            })
        })
        .await
}
