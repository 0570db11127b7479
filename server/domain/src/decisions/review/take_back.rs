//! Takes back a review that was written down by mistake.

use heard_storage::calendar::Day;
use heard_storage::crypto::Hash;
use heard_storage::{Uow, args};
use heard_vocabulary::ChildReviewAction;

use super::{part_of, removable};
use crate::Heard;
use crate::decisions::rules::Part;
use crate::decisions::{DecisionError, person_hash};
use crate::ids::{AccountId, ChildReviewId};
use crate::people::{Grant, KeepDecisions, Role, in_role};
use crate::record::record;
use crate::retention::account_is_held;

/// Takes back the review of that day, which holds nothing but that they were asked for it and
/// how they took part: nothing is left of it but that it was taken back. What they said for it
/// stays, and stands by its own day. Not of somebody whose account is on legal hold.
///
/// # Errors
/// [`DecisionError`]; nothing is changed then. [`DecisionError::NotTheirs`] where somebody else
/// said something of it, beside a reviewing officer; [`DecisionError::NotNow`] where it holds more.
pub async fn take_back_review(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    person: AccountId,
    on: &str,
) -> Result<(), DecisionError> {
    let part = part_of(heard, by, person).await?.ok_or(DecisionError::Gone)?;
    let on = Day::parse(on.trim()).ok_or(DecisionError::NoDay)?;
    let owner = heard.keys().owner_of(&person.bytes());
    let (me, actor, hash) = (by.id(), by.actor(), person_hash(heard, person));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !in_role(uow, person, Role::YoungPerson).await? {
                    return Err(DecisionError::Gone);
                }
                let id = may_go(uow, (hash, on), (part, me)).await?;
                if account_is_held(uow, owner).await? {
                    return Err(DecisionError::NotNow);
                }
                uow.execute("DELETE FROM took_part WHERE review_id = $1", args![id]).await?;
                uow.execute("DELETE FROM child_review WHERE id = $1", args![id]).await?;
                record(uow, actor, ChildReviewAction::TakenBack, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// The review of that day, where whoever asks takes it back; held until the unit ends.
async fn may_go(
    uow: &mut Uow,
    (person, on): (Hash, Day),
    (part, me): (Part, AccountId),
) -> Result<ChildReviewId, DecisionError> {
    let sql = match uow.is_postgres() {
        true => "SELECT id, invited_by FROM child_review WHERE person_hash = $1 AND held_on = $2 FOR UPDATE",
        false => "SELECT id, invited_by FROM child_review WHERE person_hash = $1 AND held_on = $2",
    };
    let row = uow.first(sql, args![person, on.to_string()]).await?.ok_or(DecisionError::NotNow)?;
    let id: ChildReviewId = row.id("id")?;
    let mut who = vec![row.id_opt::<AccountId>("invited_by")?];
    for row in &uow.all("SELECT by_id FROM took_part WHERE review_id = $1", args![id]).await? {
        who.push(row.id_opt("by_id")?);
    }
    let sql = "SELECT id FROM review_decision WHERE person_hash = $1 AND decided_on = $2 LIMIT 1";
    if uow.first(sql, args![person, on.to_string()]).await?.is_some() {
        return Err(DecisionError::NotNow);
    }
    let who: Vec<AccountId> = who.into_iter().flatten().collect();
    if who.is_empty() {
        return Err(DecisionError::NotNow);
    }
    if !removable(part, &who, me) {
        return Err(DecisionError::NotTheirs);
    }
    Ok(id)
}
