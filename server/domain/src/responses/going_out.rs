//! What was approved goes out once it has waited, is sent at once, or is
//! stopped: a response, a change of a public one, a view that was put behind it.

use std::collections::BTreeSet;

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ResponseAction, ResponseChangeState, ResponseGoing, ViewAction};

use super::ResponseState;
use super::carry_out::carry_out;
use super::publish::{make_public, tell};
use super::text::ResponseError;
use crate::Heard;
use crate::ids::{AccountId, LinkId, ResponseId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Approve, Grant};
use crate::record::{record, record_on_each};

/// Everything that is going out, whenever it was to go.
const ALL_OF_IT: Moment = Moment(i64::MAX);

/// Sends what has waited long enough, each answer in a unit of its own. One that
/// fails keeps none of the others.
///
/// # Errors
/// When storage fails.
pub async fn go_out_due(heard: &Heard) -> Result<(), StorageError> {
    let now = heard.now();
    let mut conn = heard.words().read().await?;
    // A state has the same name in both tables.
    let rows = conn
        .all(
            "SELECT id AS id FROM response WHERE state = $1 AND goes_at <= $2
             UNION SELECT response_id AS id FROM response_change WHERE state = $1 AND goes_at <= $2
             UNION SELECT response_id AS id FROM response_view WHERE told_at IS NULL AND goes_at <= $2
             UNION SELECT rv.response_id AS id FROM response_view rv JOIN response r ON r.id = rv.response_id
                WHERE rv.told_at IS NULL AND rv.goes_at IS NULL AND r.state = $3",
            args![ResponseState::GoingOut.name(), now, ResponseState::Published.name()],
        )
        .await?;
    drop(conn);
    let mut all = Ok(());
    for row in &rows {
        let id: ResponseId = row.id("id")?;
        let link = LinkId::new(now, heard.entropy());
        let sent = heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let now = uow.now();
                    leave(uow, id, link, "heard", now).await
                })
            })
            .await;
        if let Err(error) = sent {
            all = Err(error);
        }
    }
    all
}

/// Sends now what is going out of one answer.
///
/// # Errors
/// [`ResponseError::WrongState`] where nothing is.
pub async fn send_now(heard: &Heard, by: &Grant<Approve>, id: ResponseId) -> Result<(), ResponseError> {
    let actor = by.actor();
    let link = LinkId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let left = leave(uow, id, link, &actor, ALL_OF_IT).await?;
                if left { Ok(()) } else { Err(ResponseError::WrongState) }
            })
        })
        .await
}

/// Sends what is to go out of one answer by `until`; whether there was anything.
async fn leave(uow: &mut Uow, id: ResponseId, link: LinkId, actor: &str, until: Moment) -> Result<bool, StorageError> {
    let published = make_public(uow, id, link, actor, until).await?;
    let changed = carry_out(uow, id, actor, until).await?;
    let told = tell_added(uow, id, actor, until).await?;
    Ok(published || changed || told)
}

/// Tells those whose views were put behind a public answer. One that stands behind it with
/// no moment to go at came there while it went out, and is told with the others.
async fn tell_added(uow: &mut Uow, id: ResponseId, actor: &str, until: Moment) -> Result<bool, StorageError> {
    let sql =
        "SELECT 1 AS n FROM response r WHERE r.id = $1 AND r.state = $2 AND EXISTS (SELECT 1 FROM response_view rv
        WHERE rv.response_id = r.id AND rv.told_at IS NULL AND (rv.goes_at IS NULL OR rv.goes_at <= $3))";
    if uow.first(sql, args![id, ResponseState::Published.name(), until]).await?.is_none() {
        return Ok(false);
    }
    tell(uow, id).await?;
    record(uow, actor, ResponseAction::ToldMore, id, "").await?;
    Ok(true)
}

/// Stops one of what is going out of an answer: the answer or its change waits for
/// approval again, and what was put behind it is there no more. Whoever wrote or added it
/// is told that something waits.
///
/// # Errors
/// [`ResponseError::WrongState`] where that is not going out, because it went or
/// somebody was quicker.
pub async fn stop(
    heard: &Heard,
    by: &Grant<Approve>,
    id: ResponseId,
    what: ResponseGoing,
) -> Result<(), ResponseError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let whose = match what {
                    ResponseGoing::Answer => stop_answer(uow, id).await?,
                    ResponseGoing::Change => stop_change(uow, id).await?,
                    ResponseGoing::Views => stop_views(uow, id, &actor).await?,
                };
                let whose = whose.ok_or(ResponseError::WrongState)?;
                record(uow, actor, ResponseAction::Stopped, id, what.name()).await?;
                for to in whose.into_iter().filter(|to| *to != me) {
                    raise(uow, Event::ResponseSentBack(to)).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Stops the answer itself; who wrote it, where it was going out.
async fn stop_answer(uow: &mut Uow, id: ResponseId) -> Result<Option<BTreeSet<AccountId>>, StorageError> {
    let (going, waiting) = (ResponseState::GoingOut.name(), ResponseState::Waiting.name());
    let sql = "UPDATE response SET state = $1, approved_by = NULL, goes_at = NULL WHERE id = $2 AND state = $3";
    if uow.execute(sql, args![waiting, id, going]).await? == 0 {
        return Ok(None);
    }
    let sql = "SELECT v.written_by AS whose FROM response r
               JOIN response_version v ON v.response_id = r.id AND v.version = r.version WHERE r.id = $1";
    whose(&uow.all(sql, args![id]).await?).map(Some)
}

/// Stops the change of it; who asked for that, where it was going out.
async fn stop_change(uow: &mut Uow, id: ResponseId) -> Result<Option<BTreeSet<AccountId>>, StorageError> {
    let (going, waiting) = (ResponseChangeState::GoingOut.name(), ResponseChangeState::Waiting.name());
    let sql = "UPDATE response_change SET state = $1, approved_by = NULL, goes_at = NULL
               WHERE response_id = $2 AND state = $3 RETURNING asked_by AS whose";
    let stopped = uow.all(sql, args![waiting, id, going]).await?;
    if stopped.is_empty() { Ok(None) } else { whose(&stopped).map(Some) }
}

/// Takes the views off that were put behind it and not told yet; who put them there, where
/// any were. Their history says that they were taken off: their authors are told neither.
async fn stop_views(uow: &mut Uow, id: ResponseId, actor: &str) -> Result<Option<BTreeSet<AccountId>>, StorageError> {
    let sql = "DELETE FROM response_view WHERE response_id = $1 AND told_at IS NULL AND goes_at IS NOT NULL
               RETURNING view_id, added_by AS whose";
    let stopped = uow.all(sql, args![id]).await?;
    if stopped.is_empty() {
        return Ok(None);
    }
    let views = stopped.iter().map(|row| row.id("view_id")).collect::<Result<Vec<ViewId>, _>>()?;
    record_on_each(uow, actor, ViewAction::TakenFromResponse, &views, id.to_string()).await?;
    whose(&stopped).map(Some)
}

/// Whose these are, each once.
fn whose(rows: &[Row]) -> Result<BTreeSet<AccountId>, StorageError> {
    rows.iter().filter_map(|row| row.id_opt("whose").transpose()).collect()
}
