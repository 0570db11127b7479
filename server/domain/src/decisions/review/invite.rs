//! Says that a child was asked what they want before a review.

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_vocabulary::ChildReviewAction;

use super::{one_of, row_of};
use crate::Heard;
use crate::decisions::{DecisionError, person_hash};
use crate::ids::AccountId;
use crate::people::{Grant, KeepDecisions, Role, in_role};
use crate::record::record;

/// How far ahead a review can be, in days.
const FURTHEST: i32 = 366;

/// Says that one of one's own young people was asked what they want for the review of that
/// day, which is today or still to come. Who asks is a person: Heard sends them nothing.
///
/// # Errors
/// [`DecisionError`]; nothing is stored then.
pub async fn invite(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    person: AccountId,
    on: &str,
) -> Result<(), DecisionError> {
    one_of(heard, by, person).await?.ok_or(DecisionError::Gone)?;
    let today = heard.now().day();
    let on = Day::parse(on.trim()).filter(|day| *day >= today && *day <= today.plus(FURTHEST));
    let on = on.ok_or(DecisionError::NoDueDay)?;
    let (this, me, actor, hash) = (heard.clone(), by.id(), by.actor(), person_hash(heard, person));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !in_role(uow, person, Role::YoungPerson).await? {
                    return Err(DecisionError::Gone);
                }
                let id = row_of(&this, uow, hash, on).await?;
                let now = uow.now();
                let sql = "UPDATE child_review SET invited_at = $2, invited_by = $3 WHERE id = $1";
                uow.execute(sql, args![id, now, me]).await?;
                record(uow, actor, ChildReviewAction::Invited, id, "").await?;
                Ok(())
            })
        })
        .await
}
