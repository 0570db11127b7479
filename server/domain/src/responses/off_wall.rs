//! A public answer is taken off the wall at once, by one person: it may give a child
//! away. Whether it comes back a second person decides.

use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::{ResponseAction, ResponseChangeKind, ResponseChangeState};

use super::ResponseState;
use super::add_view::held_state;
use super::text::ResponseError;
use crate::Heard;
use crate::going_out::goes_at;
use crate::ids::{AccountId, ResponseId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Approve, Grant, Respond};
use crate::record::record;

/// Takes a public answer off the wall, and from everybody else who reads it, in the moment
/// of the press. A correction that was asked for is given up: it would leave the words
/// beside it that are not to be read. Whoever approves is told that something waits.
///
/// # Errors
/// [`ResponseError::WrongState`] where it is not public.
pub async fn take_off_wall(heard: &Heard, by: &Grant<Respond>, id: ResponseId) -> Result<(), ResponseError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if held_state(uow, id).await? != ResponseState::Published {
                    return Err(ResponseError::WrongState);
                }
                let sql = "UPDATE response SET state = $1, off_by = $2 WHERE id = $3";
                uow.execute(sql, args![ResponseState::OffWall.name(), me, id]).await?;
                let [left, waiting, sent_back, going] = [
                    ResponseChangeState::Left,
                    ResponseChangeState::Waiting,
                    ResponseChangeState::SentBack,
                    ResponseChangeState::GoingOut,
                ]
                .map(ResponseChangeState::name);
                let correction = ResponseChangeKind::Correction.name();
                let sql = "UPDATE response_change SET state = $1
                    WHERE response_id = $2 AND kind = $3 AND state IN ($4, $5, $6)";
                if uow.execute(sql, args![left, id, correction, waiting, sent_back, going]).await? > 0 {
                    record(uow, actor.as_str(), ResponseAction::ChangeLeft, id, "").await?;
                }
                record(uow, actor, ResponseAction::TakenOffWall, id, "").await?;
                raise(uow, Event::HandedIn(me)).await?;
                Ok(())
            })
        })
        .await
}

/// Puts an answer back that was taken off the wall, as it was. Views that were put behind
/// it meanwhile are told ten minutes later.
///
/// # Errors
/// [`ResponseError::SamePerson`] for whoever took it off, [`ResponseError::WrongState`]
/// where nobody did.
pub async fn put_back_on_wall(heard: &Heard, by: &Grant<Approve>, id: ResponseId) -> Result<(), ResponseError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if held_state(uow, id).await? != ResponseState::OffWall {
                    return Err(ResponseError::WrongState);
                }
                let row = uow.first("SELECT off_by FROM response WHERE id = $1", args![id]).await?;
                let off_by: Option<AccountId> = row.map_or(Ok(None), |row| row.id_opt("off_by"))?;
                if off_by == Some(me) {
                    return Err(ResponseError::SamePerson);
                }
                let sql = "UPDATE response SET state = $1, off_by = NULL WHERE id = $2";
                uow.execute(sql, args![ResponseState::Published.name(), id]).await?;
                let now = uow.now();
                uow.defer(
                    "UPDATE response_view SET goes_at = $1 WHERE response_id = $2 AND told_at IS NULL",
                    args![goes_at(now), id],
                );
                record(uow, actor, ResponseAction::PutBack, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Whether an answer that one view was told is off the wall now.
///
/// # Errors
/// When storage fails.
pub async fn is_off_wall_for(conn: &mut Conn, view: ViewId) -> Result<bool, StorageError> {
    let sql = "SELECT 1 AS n FROM response_view rv JOIN response r ON r.id = rv.response_id
               WHERE rv.view_id = $1 AND rv.told_at IS NOT NULL AND r.state = $2";
    Ok(conn.first(sql, args![view, ResponseState::OffWall.name()]).await?.is_some())
}
