//! A response is approved. Once it has gone out it is public, and those behind
//! it are told.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::ResponseAction;

use super::by_itself::{MAY_LEAVE, Written, wrote_since_behind};
use super::text::{ResponseError, check_ahead};
use super::{Claim, ResponseState};
use crate::Heard;
use crate::going_out::goes_at;
use crate::ids::{AccountId, LinkId, ObjectiveId, ResponseId};
use crate::notifications::{Event, raise};
use crate::people::{Approve, Grant};
use crate::record::record;
use crate::views::ViewState;

/// A promise without a date of its own is checked again after this long.
const RECHECK: i32 = 42;

/// Approves version `read`, which goes out ten minutes later. Until then it can
/// be stopped, and nobody sees anything of it.
///
/// # Errors
/// [`ResponseError::SamePerson`] for the writer of the newest version,
/// [`ResponseError::Changed`] where that is not the one that was read,
/// [`ResponseError::DayGone`] where the day that it promises has come meanwhile.
pub async fn publish(heard: &Heard, by: &Grant<Approve>, id: ResponseId, read: i64) -> Result<(), ResponseError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow
                    .first(
                        "SELECT r.state, r.version, v.written_by, v.claim, v.due_on FROM response r
                         JOIN response_version v ON v.response_id = r.id AND v.version = r.version WHERE r.id = $1",
                        args![id],
                    )
                    .await?
                    .ok_or(ResponseError::Gone)?;
                if row.text("state")? != ResponseState::Waiting.name() {
                    return Err(ResponseError::WrongState);
                }
                if row.id::<AccountId>("written_by")? == me {
                    return Err(ResponseError::SamePerson);
                }
                if row.int("version")? != read {
                    return Err(ResponseError::Changed);
                }
                if let Some(claim) = Claim::parse(&row.text("claim")?) {
                    check_ahead(claim, row.text_opt("due_on")?.as_deref(), uow.now().day())?;
                }
                let goes_at = goes_at(uow.now());
                let (going, waiting) = (ResponseState::GoingOut.name(), ResponseState::Waiting.name());
                let done = uow
                    .execute(
                        "UPDATE response SET approved_by = $1, goes_at = $2, state = $3
                         WHERE id = $4 AND state = $5 AND version = $6",
                        args![me, goes_at, going, id, waiting, read],
                    )
                    .await?;
                if done == 0 {
                    return Err(ResponseError::WrongState);
                }
                record(uow, actor, ResponseAction::Approved, id, format!("version {read}")).await?;
                Ok(())
            })
        })
        .await
}

/// Makes an approved response public that was to go out by `until`: everyone
/// whose view is behind it is told in the same commit, and a promise's own
/// re-check is put in the diary. Whether there was one.
pub(super) async fn make_public(
    uow: &mut Uow,
    id: ResponseId,
    link: LinkId,
    actor: &str,
    until: Moment,
) -> Result<bool, StorageError> {
    let going = ResponseState::GoingOut.name();
    let row = uow
        .first(
            "SELECT r.objective_id, r.approved_by, v.claim, v.due_on FROM response r
             JOIN response_version v ON v.response_id = r.id AND v.version = r.version
             WHERE r.id = $1 AND r.state = $2 AND r.goes_at <= $3",
            args![id, going, until],
        )
        .await?;
    let Some(row) = row else { return Ok(false) };
    let now = uow.now();
    let recheck = recheck_on(Claim::parse(&row.text("claim")?), row.text_opt("due_on")?, now);
    let done = uow
        .execute(
            "UPDATE response SET published_at = $1, recheck_on = $2, state = $3, goes_at = NULL
             WHERE id = $4 AND state = $5",
            args![now, recheck, ResponseState::Published.name(), id, going],
        )
        .await?;
    // Another process was quicker.
    if done == 0 {
        return Ok(false);
    }
    tell(uow, id).await?;
    if let (Some(objective), Some(by)) = (row.id_opt("objective_id")?, row.id_opt("approved_by")?) {
        link_answer(uow, link, id, objective, by);
    }
    record(uow, actor, ResponseAction::Published, id, "").await?;
    Ok(true)
}

/// When those behind an answer are asked whether it happened.
pub(super) fn recheck_on(claim: Option<Claim>, due_on: Option<String>, now: Moment) -> Option<String> {
    match claim {
        Some(Claim::WillDo) => due_on,
        Some(Claim::Done) => Some(now.day().plus(RECHECK).to_string()),
        _ => None,
    }
}

/// Tells everyone behind a published response who was not told yet. What nobody has opened,
/// what may be harm by now, and what its author wrote in since it was put behind the response
/// stays in the queue where it is.
pub(super) async fn tell(uow: &mut Uow, id: ResponseId) -> Result<(), StorageError> {
    if uow.is_postgres() {
        // Whoever is just saying more is waited for, and what it brought is seen.
        let theirs = "SELECT id FROM view
            WHERE id IN (SELECT view_id FROM response_view WHERE response_id = $1 AND told_at IS NULL)
            ORDER BY id FOR UPDATE";
        uow.all(theirs, args![id]).await?;
    }
    // By id, with the state in the value: there is only one way to carry this
    // out, whatever the database knows of its tables.
    let [sent, read, reopened, settled, answered] =
        [ViewState::Sent, ViewState::Read, ViewState::Reopened, ViewState::Settled, ViewState::Answered]
            .map(ViewState::name);
    // What somebody settled has left the queue, whatever was written in it before.
    let since = wrote_since_behind("view.id", Written::GoneBy("$2"), "$1");
    let sql = format!(
        "UPDATE view SET state = CASE WHEN {MAY_LEAVE}
                AND (state = '{settled}' OR (state IN ('{sent}', '{read}', '{reopened}') AND NOT {since}))
            THEN '{answered}' ELSE state END
         WHERE id IN (SELECT view_id FROM response_view WHERE response_id = $1 AND told_at IS NULL)"
    );
    let now = uow.now();
    uow.execute(sql, args![id, now]).await?;
    raise(uow, Event::AnswerPublished(id)).await
}

fn link_answer(uow: &mut Uow, link: LinkId, id: ResponseId, objective: ObjectiveId, me: AccountId) {
    let now = uow.now();
    uow.defer(
        "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
         VALUES ($1, 'objective', $2, 'answered_by', 'response', $3, 'published', $4, $5) ON CONFLICT DO NOTHING",
        args![link, objective, id, me, now],
    );
}
