//! What a review decided is approved by a second person, sent back with a
//! comment, or stopped while it is going out.

use heard_storage::args;
use heard_vocabulary::{ReviewAction, ReviewState};

use super::ReviewError;
use crate::Heard;
use crate::going_out::goes_at;
use crate::ids::{AccountId, ReviewId};
use crate::notifications::{Event, raise};
use crate::people::{ApproveReviews, Grant};
use crate::record::record;

/// Approves what was decided; it is told ten minutes later.
///
/// # Errors
/// [`ReviewError::SamePerson`] for whoever handed it in, [`ReviewError::WrongState`]
/// where nothing waits.
pub async fn approve_decision(heard: &Heard, by: &Grant<ApproveReviews>, id: ReviewId) -> Result<(), ReviewError> {
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow.first("SELECT decided_by FROM review WHERE id = $1", args![id]).await?;
                if row.ok_or(ReviewError::Gone)?.id_opt::<AccountId>("decided_by")? == Some(me) {
                    return Err(ReviewError::SamePerson);
                }
                let (going, waiting) = (ReviewState::GoingOut.name(), ReviewState::Waiting.name());
                let goes_at = goes_at(uow.now());
                let sql = "UPDATE review SET state = $1, approved_by = $2, goes_at = $3 WHERE id = $4 AND state = $5";
                if uow.execute(sql, args![going, me, goes_at, id, waiting]).await? == 0 {
                    return Err(ReviewError::WrongState);
                }
                record(uow, actor, ReviewAction::Approved, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// Sends back what waits for approval, with a comment for whoever handed it in.
/// The review is open again, with what was written.
///
/// # Errors
/// [`ReviewError::NoWhy`] without a comment, [`ReviewError::WrongState`] where
/// nothing waits.
pub async fn send_decision_back(
    heard: &Heard,
    by: &Grant<ApproveReviews>,
    id: ReviewId,
    words: String,
) -> Result<(), ReviewError> {
    if heard_storage::text::is_empty(&words) {
        return Err(ReviewError::NoWhy);
    }
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let (open, waiting) = (ReviewState::Open.name(), ReviewState::Waiting.name());
                let sql = "UPDATE review SET state = $1, sent_back = $2 WHERE id = $3 AND state = $4";
                if uow.execute(sql, args![open, words.trim(), id, waiting]).await? == 0 {
                    return Err(ReviewError::WrongState);
                }
                record(uow, actor, ReviewAction::SentBack, id, "").await?;
                let row = uow.first("SELECT decided_by FROM review WHERE id = $1", args![id]).await?;
                if let Some(to) = row.map(|row| row.id_opt("decided_by")).transpose()?.flatten() {
                    raise(uow, Event::ResponseSentBack(to)).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Stops what is going out: it waits for approval again.
///
/// # Errors
/// [`ReviewError::WrongState`] where nothing is going out, because it went or
/// somebody was quicker.
pub async fn stop_decision(heard: &Heard, by: &Grant<ApproveReviews>, id: ReviewId) -> Result<(), ReviewError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let (going, waiting) = (ReviewState::GoingOut.name(), ReviewState::Waiting.name());
                let sql =
                    "UPDATE review SET state = $1, approved_by = NULL, goes_at = NULL WHERE id = $2 AND state = $3";
                if uow.execute(sql, args![waiting, id, going]).await? == 0 {
                    return Err(ReviewError::WrongState);
                }
                record(uow, actor, ReviewAction::Stopped, id, "").await?;
                Ok(())
            })
        })
        .await
}
