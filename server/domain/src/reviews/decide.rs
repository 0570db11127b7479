//! What a review is to come to is written, and handed in for approval.

use heard_storage::args;
use heard_vocabulary::{ReviewAction, ReviewPart, ReviewState};

use super::{Outcome, ReviewError, require};
use crate::Heard;
use crate::ids::ReviewId;
use crate::notifications::{Event, raise};
use crate::people::{Commission, Grant};
use crate::record::record;

/// Writes what a review came to and hands it in: a second person approves it
/// before anybody is told. Nothing more is gathered meanwhile.
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
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.first("SELECT id FROM review WHERE id = $1", args![id]).await?.ok_or(ReviewError::Gone)?;
                let Outcome { recommended, decision, changed, told } = outcome;
                let done = uow
                    .execute(
                        "UPDATE review SET recommended = $1, decision = $2, changed = $3, told = $4, state = $5,
                            decided_by = $6, sent_back = NULL WHERE id = $7 AND state = $8",
                        args![
                            recommended.trim(),
                            decision.trim(),
                            changed.trim(),
                            told.trim(),
                            ReviewState::Waiting.name(),
                            me,
                            id,
                            ReviewState::Open.name(),
                        ],
                    )
                    .await?;
                if done == 0 {
                    return Err(ReviewError::Decided);
                }
                record(uow, actor, ReviewAction::HandedIn, id, "").await?;
                raise(uow, Event::HandedIn(me)).await?;
                Ok(())
            })
        })
        .await
}
