//! Whether it is known to be safe that something shows on the side of whoever said what
//! may be harm: they pressed "I am not safe", or a program noticed it in what they said.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{Sender, ViewAction};

use super::Particulars;
use super::begin::standing;
use super::decide::{DecideError, refuse_meant, said};
use super::deed::Deed;
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{ConcernId, ViewId};
use crate::people::{Grant, LookAtConcerns};
use crate::record::record;
use crate::safeguarding::alarm::SITUATION;

/// Says that it is safe to write to them in Heard, and how that is known: what
/// they said and what is answered stands among their things from then on, with where it
/// stands and who looked.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where nothing of it is quiet or stands still.
pub async fn safe_to_reply(
    heard: &Heard,
    by: &Grant<LookAtConcerns>,
    view: ViewId,
    reason: &str,
) -> Result<(), DecideError> {
    let what = Particulars { reason: said(reason, DecideError::NoReason)?, ..Particulars::default() };
    let cases = CaseKeys::of(heard);
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = standing(uow, view).await?.ok_or(DecideError::Gone)?;
                let id: ConcernId = row.id("id")?;
                let key = cases.of_row(&row).await?;
                refuse_meant(&this, uow, view, me).await?;
                // What is quiet and came without an account has no place where anything could reach them.
                let sql = "UPDATE concern SET quiet = 0, still_since = NULL, still_as = NULL
                   WHERE id = $1 AND (still_since IS NOT NULL
                       OR (quiet = 1 AND view_id IN (SELECT id FROM view WHERE signed_in = 1)))";
                if uow.execute(sql, args![id]).await? == 0 {
                    return Err(DecideError::Gone);
                }
                Deed { concern: id, action: ViewAction::SafeToReply, by: Some(me) }.write(&this, uow, &key, &what)?;
                record(uow, actor, ViewAction::SafeToReply, view, "").await?;
                Ok(())
            })
        })
        .await
}

/// From then on nothing that is done about it shows on its author's side: whoever holds
/// the telephone sees it as it was. What came by the button has a question of its own.
pub(super) async fn stand_still(uow: &mut Uow, view: ViewId, since: Moment) -> Result<(), StorageError> {
    let sql = "UPDATE concern SET still_since = $2, still_as = (SELECT v.state FROM view v WHERE v.id = $1)
               WHERE view_id = $1 AND still_since IS NULL
                   AND view_id NOT IN (SELECT v.id FROM view v WHERE v.scenario = $3)";
    uow.execute(sql, args![view, since, SITUATION]).await.map(drop)
}

/// Its author answers what reached them here, so that it stands still no more.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn wrote_back(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let now = uow.now();
    let sql = "UPDATE concern SET still_since = NULL, still_as = NULL
               WHERE view_id = $1 AND EXISTS (
                   SELECT 1 FROM message m WHERE m.view_id = $1 AND m.author <> $2
                       AND m.goes_at >= concern.still_since AND m.goes_at <= $3)";
    uow.execute(sql, args![view, Sender::YoungPerson.name(), now]).await.map(drop)
}
