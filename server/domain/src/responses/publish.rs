//! A response is approved and published, and those behind it are told.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::ResponseAction;

use super::text::ResponseError;
use super::{Claim, ResponseState};
use crate::Heard;
use crate::ids::{AccountId, LinkId, ObjectiveId, ResponseId};
use crate::notifications::{Event, raise};
use crate::people::{Approve, Grant};
use crate::record::record;
use crate::views::ViewState;

/// A promise without a date of its own is checked again after this long.
const RECHECK: i32 = 42;

/// Approves and publishes: everyone whose view is behind it is told in the
/// same commit, and a promise's own re-check is put in the diary.
///
/// # Errors
/// [`ResponseError::SamePerson`] for the writer of the newest version.
pub async fn publish(heard: &Heard, by: &Grant<Approve>, id: ResponseId) -> Result<(), ResponseError> {
    let (actor, me) = (by.actor(), by.id());
    let link = LinkId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow
                    .first(
                        "SELECT r.state, r.objective_id, v.claim, v.due_on, v.written_by FROM response r
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
                let now = uow.now();
                let recheck = match Claim::parse(&row.text("claim")?) {
                    Some(Claim::WillDo) => row.text_opt("due_on")?,
                    Some(Claim::Done) => Some(now.day().plus(RECHECK).to_string()),
                    _ => None,
                };
                uow.defer(
                    "UPDATE response SET approved_by = $1, published_at = $2, recheck_on = $3, state = $4
                     WHERE id = $5",
                    args![me, now, recheck, ResponseState::Published.name(), id],
                );
                tell(uow, id).await?;
                if let Some(objective) = row.id_opt::<ObjectiveId>("objective_id")? {
                    link_answer(uow, link, id, objective, me);
                }
                record(uow, actor, ResponseAction::Published, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Tells everyone behind a published response who was not told yet.
pub(super) async fn tell(uow: &mut Uow, id: ResponseId) -> Result<(), StorageError> {
    // By id, with the state in the value: there is only one way to carry this
    // out, whatever the database knows of its tables.
    let [sent, read, reopened, settled, answered] =
        [ViewState::Sent, ViewState::Read, ViewState::Reopened, ViewState::Settled, ViewState::Answered]
            .map(ViewState::name);
    let sql = format!(
        "UPDATE view SET state = CASE WHEN state IN ('{sent}', '{read}', '{reopened}', '{settled}')
            THEN '{answered}' ELSE state END
         WHERE id IN (SELECT view_id FROM response_view WHERE response_id = $1 AND told_at IS NULL)"
    );
    uow.execute(sql, args![id]).await?;
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
