//! Deciding a review, and telling those behind it.

use heard_storage::args;
use heard_vocabulary::{ReviewAction, ReviewPart, ReviewState};
use sha2::{Digest as _, Sha256};

use super::{Outcome, ReviewError, require};
use crate::Heard;
use crate::ids::{ReviewId, ViewId};
use crate::people::{Commission, Grant};
use crate::record::record;

/// Decides a review: its evidence is frozen under a hash, and everyone whose
/// view it held is told in the same commit.
///
/// # Errors
/// [`ReviewError`].
pub async fn decide(heard: &Heard, by: &Grant<Commission>, id: ReviewId, outcome: Outcome) -> Result<(), ReviewError> {
    let Outcome { recommended, decision, changed, told } = &outcome;
    require(&[
        (ReviewPart::Recommended, recommended),
        (ReviewPart::Decision, decision),
        (ReviewPart::Changed, changed),
        (ReviewPart::Told, told),
    ])?;
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow
                    .first("SELECT state, scope FROM review WHERE id = $1", args![id])
                    .await?
                    .ok_or(ReviewError::Gone)?;
                if row.text("state")? != ReviewState::Open.name() {
                    return Err(ReviewError::Decided);
                }
                let views =
                    uow.all("SELECT view_id FROM review_view WHERE review_id = $1 ORDER BY view_id", args![id]).await?;
                let mut hasher = Sha256::new();
                hasher.update(row.text("scope")?.as_bytes());
                for view in &views {
                    hasher.update(view.id::<ViewId>("view_id")?.bytes());
                }
                let hash = hasher.finalize().to_vec();
                let now = uow.now();
                let Outcome { recommended, decision, changed, told } = outcome;
                uow.defer(
                    "UPDATE review SET recommended = $1, decision = $2, changed = $3, told = $4, pack_hash = $5,
                        decided_at = $6, state = $7 WHERE id = $8",
                    args![
                        recommended.trim(),
                        decision.trim(),
                        changed.trim(),
                        told.trim(),
                        hash,
                        now,
                        ReviewState::Decided.name(),
                        id,
                    ],
                );
                uow.defer("UPDATE review_view SET told_at = $1 WHERE review_id = $2", args![now, id]);
                // How many views it holds is a count of children: the log does not say it.
                record(uow, actor, ReviewAction::Decided, id, "").await?;
                Ok(())
            })
        })
        .await
}
