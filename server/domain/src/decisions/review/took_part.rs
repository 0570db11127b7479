//! Says how a child took part in a review.

use heard_storage::args;
use heard_storage::calendar::Day;
use heard_vocabulary::{ChildReviewAction, Participation};

use super::{one_of, opens, row_of, seal_code};
use crate::Heard;
use crate::decisions::{DecisionError, person_hash};
use crate::ids::AccountId;
use crate::people::{Grant, KeepDecisions, Role, in_role};
use crate::record::record;

/// How long ago a review may have been, in days.
const FURTHEST: i32 = 366;

/// Says how one of one's own young people took part in the review of that day; said again, the
/// later one stands.
///
/// # Errors
/// [`DecisionError`]; nothing is stored then.
pub async fn took_part(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    person: AccountId,
    on: &str,
    code: &str,
) -> Result<(), DecisionError> {
    one_of(heard, by, person).await?.ok_or(DecisionError::Gone)?;
    let today = heard.now().day();
    let on = Day::parse(on.trim()).filter(|day| *day <= today && *day >= today.plus(-FURTHEST));
    let on = on.ok_or(DecisionError::NoDay)?;
    let code = Participation::parse(code).ok_or(DecisionError::NotChosen)?;
    let owner = opens(heard, person).await?;
    let (this, me, actor, hash) = (heard.clone(), by.id(), by.actor(), person_hash(heard, person));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !in_role(uow, person, Role::YoungPerson).await? {
                    return Err(DecisionError::Gone);
                }
                let id = row_of(&this, uow, hash, on).await?;
                let sealed = seal_code(&this, &owner, id, code)?;
                let sql = "UPDATE child_review SET sealed = $2, recorded_by = $3 WHERE id = $1";
                uow.execute(sql, args![id, sealed, me]).await?;
                record(uow, actor, ChildReviewAction::TookPart, id, "").await?;
                Ok(())
            })
        })
        .await
}
