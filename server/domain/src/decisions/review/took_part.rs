//! Says how a child took part in a review, and reads what was said of that.

use std::collections::HashMap;

use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, Key};
use heard_storage::{Conn, StorageError, Uow, args};
use heard_vocabulary::{ChildReviewAction, Participation};

use super::days::near_known;
use super::{OfReview, day_within, may_change, part_of, row_of};
use crate::Heard;
use crate::decisions::{DecisionError, person_hash, sealed, unsealed};
use crate::ids::{AccountId, ChildReviewId, TookPartId};
use crate::people::{Grant, KeepDecisions, Role, in_role};
use crate::record::record;

/// How long ago a review may have been, in days.
const FURTHEST: i32 = 366;

/// That somebody said how they took part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidOfPart {
    /// How; `None` where it does not open.
    pub code: Option<Participation>,
    /// When.
    pub at: Moment,
    /// By whom.
    pub(super) by_id: Option<AccountId>,
    /// By whom, by name; `None` where they have none any more.
    pub by: Option<String>,
}

fn place(id: TookPartId) -> Vec<u8> {
    [b"took_part.sealed:".as_slice(), &id.bytes()].concat()
}

/// What was said of each review of theirs, without names: the last on top.
pub(super) async fn said_of(
    conn: &mut Conn,
    owner: Option<&Key>,
    person: Hash,
) -> Result<HashMap<ChildReviewId, Vec<SaidOfPart>>, StorageError> {
    let sql = "SELECT id, review_id, by_id, at, sealed FROM took_part WHERE person_hash = $1
               ORDER BY review_id, number DESC";
    let mut all: HashMap<ChildReviewId, Vec<SaidOfPart>> = HashMap::new();
    for row in &conn.all(sql, args![person]).await? {
        let code = match owner {
            Some(owner) => Participation::parse(&unsealed::<String>(owner, &place(row.id("id")?), row)?),
            None => None,
        };
        let said = SaidOfPart { code, at: row.moment("at")?, by_id: row.id_opt("by_id")?, by: None };
        all.entry(row.id("review_id")?).or_default().push(said);
    }
    Ok(all)
}

/// Says how one of one's own young people took part in the review of that day. Said again, the
/// later one stands, and what was said before it is kept: where they have a reviewing officer,
/// nobody else says it again.
///
/// # Errors
/// [`DecisionError`]; nothing is stored then.
pub async fn took_part(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    person: AccountId,
    review: OfReview<'_>,
    code: &str,
) -> Result<(), DecisionError> {
    let part = part_of(heard, by, person).await?.ok_or(DecisionError::Gone)?;
    let on = day_within(heard, review.on, (-FURTHEST, 0)).ok_or(DecisionError::NoDay)?;
    let code = Participation::parse(code).ok_or(DecisionError::NotChosen)?;
    if !review.another && near_known(heard, person, on).await? {
        return Err(DecisionError::Near);
    }
    // It has to open before anything about a review is written down.
    let owner = heard.keys_of(&[person]).await?.remove(&person).ok_or(DecisionError::NoPerson)?;
    let (this, me, actor, hash) = (heard.clone(), by.id(), by.actor(), person_hash(heard, person));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !in_role(uow, person, Role::YoungPerson).await? {
                    return Err(DecisionError::Gone);
                }
                let id = row_of(&this, uow, hash, on).await?;
                let (last, there) = last_of(uow, &owner, id).await?;
                if there && last == Some(code) {
                    return Ok(());
                }
                if !may_change(part, there) {
                    return Err(DecisionError::NotTheirs);
                }
                let (said, now) = (TookPartId::random(this.entropy()), uow.now());
                let sealed = sealed(&this, &owner, &place(said), &code.name())?;
                let sql = "INSERT INTO took_part (id, review_id, person_hash, number, by_id, at, sealed)
                           VALUES ($1, $2, $3, (SELECT COALESCE(MAX(number), 0) + 1 FROM took_part
                               WHERE review_id = $2), $4, $5, $6)";
                uow.execute(sql, args![said, id, hash, me, now, sealed]).await?;
                record(uow, actor, ChildReviewAction::TookPart, id, "").await?;
                Ok(())
            })
        })
        .await
}

/// What was said last of a review, as far as it opens, and whether anything was.
async fn last_of(
    uow: &mut Uow,
    owner: &Key,
    review: ChildReviewId,
) -> Result<(Option<Participation>, bool), StorageError> {
    let sql = "SELECT id, sealed FROM took_part WHERE review_id = $1 ORDER BY number DESC LIMIT 1";
    let Some(row) = uow.first(sql, args![review]).await? else { return Ok((None, false)) };
    let code: String = unsealed(owner, &place(row.id("id")?), &row)?;
    Ok((Participation::parse(&code), true))
}
