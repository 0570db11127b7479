//! Somebody knows that it is safe to write to whoever pressed "I am not safe".

use heard_storage::args;
use heard_vocabulary::ViewAction;

use super::Particulars;
use super::begin::standing;
use super::decide::{DecideError, refuse_meant, said};
use super::deed::Deed;
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::ids::{ConcernId, ViewId};
use crate::people::{Grant, LookAtConcerns};
use crate::record::record;

/// Says that it is safe to write to them in Heard, and how that is known: what
/// they said and what is answered stands among their things from then on.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where nothing of it is quiet.
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
                // Without an account there is no place where anything could reach them.
                let sql = "UPDATE concern SET quiet = 0 WHERE id = $1 AND quiet = 1
                   AND view_id IN (SELECT id FROM view WHERE signed_in = 1)";
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
