//! Says that a child was asked what they want before a review.

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_vocabulary::ChildReviewAction;

use super::days::near_known;
use super::{OfReview, by_another, day_within, may_change, part_of, row_of};
use crate::Heard;
use crate::decisions::{DecisionError, person_hash};
use crate::ids::AccountId;
use crate::people::{Grant, KeepDecisions, Role, in_role};
use crate::record::record;

/// How far ahead a review can be, and how long ago, in days.
const FURTHEST: i32 = 366;

/// Says that one of one's own young people was asked on a day what they want for a review, which
/// is not before that day; today where none was typed. Who asks is a person: Heard sends them
/// nothing. Said again, the later one stands: where they have a reviewing officer, nobody else
/// says it again.
///
/// # Errors
/// [`DecisionError`]; nothing is stored then.
pub async fn invite(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    person: AccountId,
    review: OfReview<'_>,
    asked: &str,
) -> Result<(), DecisionError> {
    let part = part_of(heard, by, person).await?.ok_or(DecisionError::Gone)?;
    let on = day_within(heard, review.on, (-FURTHEST, FURTHEST)).ok_or(DecisionError::NoDay)?;
    let asked = match asked.trim() {
        "" => Some(heard.now().day()),
        typed => Day::parse(typed),
    };
    let earliest = on.plus(-FURTHEST);
    let asked = asked.filter(|day| *day >= earliest && *day <= on.min(heard.now().day()));
    let asked = asked.ok_or(DecisionError::NoAskedDay)?;
    if !review.another && near_known(heard, person, on).await? {
        return Err(DecisionError::Near);
    }
    let (this, me, actor, hash) = (heard.clone(), by.id(), by.actor(), person_hash(heard, person));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !in_role(uow, person, Role::YoungPerson).await? {
                    return Err(DecisionError::Gone);
                }
                let id = row_of(&this, uow, hash, on).await?;
                let sql = "SELECT invited_by FROM child_review WHERE id = $1";
                let row = uow.first(sql, args![id]).await?.ok_or(DecisionError::Gone)?;
                if !may_change(part, by_another(&row, me)?) {
                    return Err(DecisionError::NotTheirs);
                }
                let now = uow.now();
                let sql = "UPDATE child_review SET invited_on = $2, invited_at = $3, invited_by = $4 WHERE id = $1";
                uow.execute(sql, args![id, asked.to_string(), now, me]).await?;
                record(uow, actor, ChildReviewAction::Invited, id, "").await?;
                Ok(())
            })
        })
        .await
}
