//! What was asked for while a concern kept it is done: after it was found to be
//! no harm, or once a safeguarding lead says that it may go.

use heard_storage::{Row, Shelf, StorageError, Uow, args};
use heard_vocabulary::{ConcernLevel, ConcernOutcome, ConcernState, LockedState, ViewAction};

use super::Particulars;
use super::begin::outcome_of;
use super::decide::{DecideError, InHand, in_hand, refuse_meant, said};
use super::deed::Deed;
use crate::Heard;
use crate::case_keys::CaseKeys;
use crate::heard::to_the_end;
use crate::ids::{AccountId, ViewId};
use crate::media::drop_objects;
use crate::owner_keys::carry_out;
use crate::people::{Grant, SignOffConcerns, let_go};
use crate::record::record;
use crate::retention;
use crate::views::{Gone, take_back_now};

/// Says that what somebody was told of may go now, because of this; where there
/// was danger, two have to say so. What its author asked for is done then.
/// Whether it may go, and does not wait for the second.
///
/// # Errors
/// [`DecideError`]; [`DecideError::Gone`] where nothing keeps it, or it is not
/// decided yet.
pub async fn may_go(
    heard: &Heard,
    by: &Grant<SignOffConcerns>,
    view: ViewId,
    reason: &str,
) -> Result<bool, DecideError> {
    let what = Particulars { reason: said(reason, DecideError::NoReason)?, ..Particulars::default() };
    let cases = CaseKeys::of(heard);
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    let done = async move {
        let unit = this.clone();
        let (goes, gone) = this
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let held = in_hand(uow, view, &cases, ConcernState::Closed).await?;
                    refuse_meant(&unit, uow, view, me).await?;
                    let InHand { id, key, row, level } = held;
                    if !is_evidence(&row)? || row.moment_opt("released_at")?.is_some() {
                        return Err(DecideError::Gone);
                    }
                    let first: Option<AccountId> = row.id_opt("may_go_by")?;
                    if first == Some(me) {
                        return Err(DecideError::SamePerson);
                    }
                    let (now, goes) = (uow.now(), level != ConcernLevel::Danger || first.is_some());
                    let sql = "UPDATE concern SET may_go_by = COALESCE(may_go_by, $2),
                                   may_go_at = COALESCE(may_go_at, $3), released_at = $4 WHERE id = $1";
                    uow.execute(sql, args![id, me, now, goes.then_some(now)]).await?;
                    Deed { concern: id, action: ViewAction::ConcernMayGo, by: Some(me) }
                        .write(&unit, uow, &key, &what)?;
                    record(uow, actor, ViewAction::ConcernMayGo, view, "").await?;
                    let gone = if goes { release(&unit, uow, view, &row).await? } else { None };
                    Ok((goes, gone))
                })
            })
            .await?;
        finish(&this, gone).await;
        Ok(goes)
    };
    to_the_end(done).await
}

/// Whether somebody was told of it, or reported it: it is not found to be no harm by what
/// was decided alone.
pub(super) fn is_evidence(row: &Row) -> Result<bool, StorageError> {
    Ok(outcome_of(row)? == Some(ConcernOutcome::Told) || row.moment_opt("reported_at")?.is_some())
}

/// Does what waited: what its author asked to take back goes, and who wants to
/// leave can; but where a member of staff reported it, it waits until it is said that it
/// may go.
pub(super) async fn release_unreported(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    row: &Row,
) -> Result<Option<Gone>, StorageError> {
    match row.moment_opt("reported_at")? {
        Some(_) => Ok(None),
        None => release(heard, uow, view, row).await,
    }
}

/// The same whoever reported it. While something of it is locked unseen, that keeps it.
pub(super) async fn release(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    row: &Row,
) -> Result<Option<Gone>, StorageError> {
    let locked = "SELECT attachment_id FROM locked_media WHERE view_id = $1 AND state = $2 LIMIT 1";
    if uow.first(locked, args![view, LockedState::Locked.name()]).await?.is_some() {
        return Ok(None);
    }
    // Before it was found, or while a legal hold kept it that is lifted since.
    let asked = row.moment_opt("taken_back_at")?.is_some() || retention::was_asked_back(uow, view).await?;
    let gone = match asked {
        // What is on legal hold is out of sight, and goes when that is lifted.
        true if retention::keeps(uow, view).await? => {
            retention::ask_back(uow, view).await?;
            None
        }
        true => Some(take_back_now(uow, view).await?),
        false => None,
    };
    // It may have been the last thing that kept everything else they said.
    let_go(heard, uow, view).await?;
    Ok(gone)
}

/// What is destroyed after the commit.
pub(crate) async fn finish(heard: &Heard, gone: Option<Gone>) {
    if let Some(Gone { owner, objects }) = gone {
        carry_out(heard, owner.as_slice()).await;
        drop_objects(heard, Shelf::View, objects).await;
    }
}
