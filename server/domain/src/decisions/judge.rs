//! "Did it happen?", asked of whoever a review decided something for.

use heard_storage::StorageError;
use heard_vocabulary::{DecisionAction, DecisionState, Verdict};

use super::around::{Around, tell};
use super::rules::Move;
use super::{DecisionError, Written, deed, held, key_of, person_hash, save, standing};
use crate::Heard;
use crate::ids::DecisionId;
use crate::people::{Grant, OwnVoice};
use crate::record::{AUTHOR, record};

/// Whether somebody is their reviewing officer, who sees what they say; without one, it
/// is their worker or adviser.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn has_officer(heard: &Heard, me: &Grant<OwnVoice>) -> Result<bool, StorageError> {
    Ok(!Around::of(heard, me.id()).await?.officers.is_empty())
}

/// Keeps what somebody says of what their own review decided. Anything but a "yes" opens
/// it again, and the people around them are told. The same said twice is said once.
///
/// # Errors
/// [`DecisionError::Gone`] where it is not theirs; [`DecisionError::NotNow`] as long as
/// nobody says that it is done and its day is not over.
pub async fn judge(heard: &Heard, me: &Grant<OwnVoice>, id: DecisionId, verdict: Verdict) -> Result<(), DecisionError> {
    let owner = heard.key_store().get(&heard.keys().owner_of(&me.id().bytes())).await?.ok_or(DecisionError::Gone)?;
    let around = Around::of(heard, me.id()).await?;
    let (this, hash, today) = (heard.clone(), person_hash(heard, me.id()), heard.now().day());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = held(uow, id).await?;
                if row.blob("person_hash")? != hash.as_slice() {
                    return Err(DecisionError::Gone);
                }
                let what = Move { verdict: Some(verdict), ..Move::plain(DecisionAction::Judged) };
                let before = standing(&row)?;
                let now = before.after(what, None, today)?;
                if now == before {
                    return Ok(());
                }
                save(&this, uow, (id, &row), &before, &now).await?;
                let key = key_of(&owner, id, &row)?;
                let said = Written { chosen: verdict.name().to_owned(), ..Written::default() };
                deed(&this, uow, (id, &key), (DecisionAction::Judged, None), &said)?;
                record(uow, AUTHOR, DecisionAction::Judged, id, "").await?;
                if now.state != DecisionState::Ended {
                    tell(uow, &around.others(None)).await?;
                }
                Ok(())
            })
        })
        .await
}
