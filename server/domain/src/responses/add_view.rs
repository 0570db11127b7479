//! One more view is put behind a response.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, Value, args};
use heard_vocabulary::{ResponseAction, ViewAction};

use super::ResponseState;
use super::text::ResponseError;
use crate::Heard;
use crate::going_out::goes_at;
use crate::ids::{AccountId, ResponseId, ViewId};
use crate::people::{Grant, Respond};
use crate::record::record;
use crate::views::{Drawn, still_there_to_change, wrote_unseen};

/// Where a response has got to, with its row held until the unit of work ends: what goes
/// out in the same moment waits, or has gone.
pub(super) async fn held_state(uow: &mut Uow, id: ResponseId) -> Result<ResponseState, ResponseError> {
    let hold = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let row = uow.first(format!("SELECT state FROM response WHERE id = $1{hold}"), args![id]).await?;
    let state = row.ok_or(ResponseError::Gone)?.text("state")?;
    Ok(ResponseState::parse(&state).ok_or(StorageError::inconsistent("state", "a state"))?)
}

pub(super) fn insert_view(id: ResponseId, view: ViewId, now: Moment, me: AccountId) -> (&'static str, Vec<Value>) {
    let sql = "INSERT INTO response_view (response_id, view_id, added_at, added_by) VALUES ($1, $2, $3, $4)
               ON CONFLICT DO NOTHING";
    (sql, args![id, view, now, me])
}

/// Puts one more view behind a response. Where that is public, its author is told
/// ten minutes later, together with whoever else still waits to be. While it is going out
/// itself none is added: that one would have no wait, and nobody who approves has seen
/// how many are told with it.
///
/// # Errors
/// [`ResponseError`]: [`ResponseError::WroteAgain`] where its author wrote after the page was
/// drawn on which it is added.
pub async fn add_view(
    heard: &Heard,
    by: &Grant<Respond>,
    id: ResponseId,
    view: impl Into<Drawn<ViewId>>,
) -> Result<(), ResponseError> {
    let Drawn { what: view, at: drawn } = view.into();
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let state = held_state(uow, id).await?;
                match state {
                    ResponseState::Draft | ResponseState::Waiting | ResponseState::Published => {}
                    ResponseState::GoingOut => return Err(ResponseError::GoingOut),
                    ResponseState::OffWall | ResponseState::TakenBack => return Err(ResponseError::WrongState),
                }
                // Whoever is just saying more is waited for, and what it brought is seen.
                still_there_to_change(uow, view).await?;
                if !wrote_unseen(uow, &[view], drawn).await?.is_empty() {
                    return Err(ResponseError::WroteAgain);
                }
                let now = uow.now();
                let (sql, args) = insert_view(id, view, now, me);
                let added = uow.execute(sql, args).await?;
                if added > 0 && state == ResponseState::Published {
                    uow.defer(
                        "UPDATE response_view SET goes_at = $1 WHERE response_id = $2 AND told_at IS NULL",
                        args![goes_at(now), id],
                    );
                }
                record(uow, actor.as_str(), ResponseAction::ViewAdded, id, view.to_string()).await?;
                if added > 0 {
                    record(uow, actor, ViewAction::PutBehindResponse, view, id.to_string()).await?;
                }
                Ok(())
            })
        })
        .await
}
