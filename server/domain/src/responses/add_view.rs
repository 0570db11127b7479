//! One more view is put behind a response.

use heard_storage::clock::Moment;
use heard_storage::{Value, args};
use heard_vocabulary::{ResponseAction, ViewAction};

use super::ResponseState;
use super::text::ResponseError;
use crate::Heard;
use crate::going_out::goes_at;
use crate::ids::{ResponseId, ViewId};
use crate::people::{Grant, Respond};
use crate::record::record;

pub(super) fn insert_view(id: ResponseId, view: ViewId, now: Moment) -> (&'static str, Vec<Value>) {
    let sql = "INSERT INTO response_view (response_id, view_id, added_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    (sql, args![id, view, now])
}

/// Puts one more view behind a response. Where that is public, its author is told
/// ten minutes later, together with whoever else still waits to be.
///
/// # Errors
/// [`ResponseError`].
pub async fn add_view(heard: &Heard, by: &Grant<Respond>, id: ResponseId, view: ViewId) -> Result<(), ResponseError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let state = uow
                    .first("SELECT state FROM response WHERE id = $1", args![id])
                    .await?
                    .ok_or(ResponseError::Gone)?
                    .text("state")?;
                if state == ResponseState::TakenBack.name() {
                    return Err(ResponseError::WrongState);
                }
                let now = uow.now();
                let (sql, args) = insert_view(id, view, now);
                let added = uow.execute(sql, args).await?;
                if added > 0 && state == ResponseState::Published.name() {
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
