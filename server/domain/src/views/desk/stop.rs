//! A colleague stops what somebody wrote to a view's author before it goes, and says what
//! becomes of what is held.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{ReplyGoes, ViewAction, Withheld};

use super::withhold::{waiting, withhold};
use crate::Heard;
use crate::ids::{AccountId, MessageId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::safeguarding::concerns;
use crate::safeguarding::conflicts::keeps_from;
use crate::views::standing::still_there_to_change;

/// Why something was not stopped, or not sent.
#[derive(Debug, thiserror::Error)]
pub enum StopError {
    /// Nothing like it waits: it was stopped, undone or sent, or the view is not theirs.
    #[error("nothing waits")]
    Over,
    /// It has gone out.
    #[error("it has gone out")]
    GoneOut,
    /// Whoever wrote what is held does not send it themselves.
    #[error("they wrote it themselves")]
    Own,
    /// Its author cannot be written to any more.
    #[error("its author is not reached any more")]
    NotReached,
    /// It is a matter of its author's safety, and nobody says that it is safe to write to them.
    #[error("nobody knows that it is safe")]
    NotKnownSafe,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Stops what somebody wrote to a view's author, whoever that was. Its words are kept for
/// whoever may read the view.
///
/// # Errors
/// [`StopError`].
pub async fn stop_reply(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    message: MessageId,
) -> Result<(), StopError> {
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                theirs(&this, uow, me, view).await?;
                let one = waiting(uow, "m.id", message).await?.into_iter().find(|one| one.view == view);
                if let Some(one) = one
                    && withhold(uow, &one, Some((me, actor.as_str()))).await?
                {
                    return Ok(());
                }
                let sql = "SELECT id FROM message WHERE id = $1 AND view_id = $2";
                let went = uow.first(sql, args![message, view]).await?.is_some();
                Err(if went { StopError::GoneOut } else { StopError::Over })
            })
        })
        .await
}

/// Sends what is held, at once: somebody else than whoever wrote it has read it. `safe` is
/// whether they say that it is safe to write to its author here, as of a reply.
///
/// # Errors
/// [`StopError`].
pub async fn send_held(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    message: MessageId,
    safe: bool,
) -> Result<(), StopError> {
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                theirs(&this, uow, me, view).await?;
                let sql = "SELECT written_by FROM withheld_message WHERE id = $1 AND view_id = $2 AND state = $3";
                let row = uow.first(sql, args![message, view, Withheld::Held.name()]).await?;
                if row.ok_or(StopError::Over)?.id::<AccountId>("written_by")? == me {
                    return Err(StopError::Own);
                }
                let sql = "SELECT id FROM own_view WHERE id = $1 AND (signed_in = 1 OR receipt_hash IS NOT NULL)";
                if uow.first(sql, args![view]).await?.is_none() {
                    return Err(StopError::NotReached);
                }
                if concerns::goes(uow, view).await? == ReplyGoes::AtOnceIfSafe && !safe {
                    return Err(StopError::NotKnownSafe);
                }
                let now = uow.now();
                uow.defer(
                    "INSERT INTO message (id, view_id, author, sealed, sent_at, goes_at, told)
                     SELECT id, view_id, author, sealed, sent_at, $2, 1 FROM withheld_message WHERE id = $1",
                    args![message, now],
                );
                uow.defer("DELETE FROM withheld_message WHERE id = $1", args![message]);
                raise(uow, Event::MessageSent(view, message)).await?;
                record(uow, actor, ViewAction::SentNow, view, message.to_string()).await?;
                Ok(())
            })
        })
        .await
}

/// Says that what is held never goes. Its words are kept as those of what was stopped.
///
/// # Errors
/// [`StopError`].
pub async fn drop_held(heard: &Heard, by: &Grant<Moderate>, view: ViewId, message: MessageId) -> Result<(), StopError> {
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                theirs(&this, uow, me, view).await?;
                let now = uow.now();
                let sql = "UPDATE withheld_message SET state = $3, decided_by = $4, decided_at = $5
                           WHERE id = $1 AND view_id = $2 AND state = $6";
                let [stopped, held] = [Withheld::Stopped, Withheld::Held].map(Withheld::name);
                if uow.execute(sql, args![message, view, stopped, me, now, held]).await? == 0 {
                    return Err(StopError::Over);
                }
                record(uow, actor, ViewAction::WriteStopped, view, message.to_string()).await?;
                Ok(())
            })
        })
        .await
}

/// Holds the view until the commit, where it is theirs to read.
async fn theirs(heard: &Heard, uow: &mut Uow, me: AccountId, view: ViewId) -> Result<(), StopError> {
    if !still_there_to_change(uow, view).await? || keeps_from(heard, uow, me, view).await? {
        return Err(StopError::Over);
    }
    Ok(())
}
