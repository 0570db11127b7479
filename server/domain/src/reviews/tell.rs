//! What was decided and approved goes out: the evidence is frozen, and those
//! whose views the review held are told.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{ReviewAction, ReviewState};
use sha2::{Digest as _, Sha256};

use super::ReviewError;
use crate::Heard;
use crate::ids::{ReviewId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{ApproveReviews, Grant};
use crate::record::record;

/// Tells what has waited long enough, each review in a unit of its own. One that
/// fails keeps none of the others.
///
/// # Errors
/// When storage fails.
pub async fn go_out_due(heard: &Heard) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let due = "SELECT id FROM review WHERE state = $1 AND goes_at <= $2";
    let rows = conn.all(due, args![ReviewState::GoingOut.name(), heard.now()]).await?;
    drop(conn);
    let mut all = Ok(());
    for row in &rows {
        let id: ReviewId = row.id("id")?;
        let told = heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    let now = uow.now();
                    tell(uow, id, "heard", now).await
                })
            })
            .await;
        if let Err(error) = told {
            all = Err(error);
        }
    }
    all
}

/// Tells now what is going out of one review.
///
/// # Errors
/// [`ReviewError::WrongState`] where nothing is.
pub async fn tell_decision_now(heard: &Heard, by: &Grant<ApproveReviews>, id: ReviewId) -> Result<(), ReviewError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let told = tell(uow, id, &actor, Moment(i64::MAX)).await?;
                if told { Ok(()) } else { Err(ReviewError::WrongState) }
            })
        })
        .await
}

/// Decides the review that was to go out by `until`: its evidence is frozen under
/// a hash, and everyone whose view it held is told in the same commit. Whether it
/// was.
async fn tell(uow: &mut Uow, id: ReviewId, actor: &str, until: Moment) -> Result<bool, StorageError> {
    let going = ReviewState::GoingOut.name();
    let sql = "SELECT scope FROM review WHERE id = $1 AND state = $2 AND goes_at <= $3";
    let Some(row) = uow.first(sql, args![id, going, until]).await? else { return Ok(false) };
    let views = uow.all("SELECT view_id FROM review_view WHERE review_id = $1 ORDER BY view_id", args![id]).await?;
    let mut hasher = Sha256::new();
    hasher.update(row.text("scope")?.as_bytes());
    for view in &views {
        hasher.update(view.id::<ViewId>("view_id")?.bytes());
    }
    let hash = hasher.finalize().to_vec();
    let now = uow.now();
    let done = uow
        .execute(
            "UPDATE review SET pack_hash = $1, decided_at = $2, state = $3, goes_at = NULL WHERE id = $4 AND state = $5",
            args![hash, now, ReviewState::Decided.name(), id, going],
        )
        .await?;
    // Another process was quicker.
    if done == 0 {
        return Ok(false);
    }
    raise(uow, Event::ReviewTold(id)).await?;
    // How many views it holds is a count of children: the log does not say it.
    record(uow, actor, ReviewAction::Decided, id, "").await?;
    Ok(true)
}
