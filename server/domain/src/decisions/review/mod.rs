//! One review of a child, by its day: that they were asked beforehand what they want, how
//! they took part in it, and its summary for the case file. The review itself, and the case
//! file, live in the case system.

mod ahead;
mod invite;
mod summary;
mod took_part;

use std::collections::BTreeMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, Key};
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{Audience, Participation};

use super::read::{owners, whose};
use super::{DecisionError, Whose, person_hash, sealed, unsealed};
use crate::Heard;
use crate::assignments::caseload;
use crate::case_system::next_reviews;
use crate::contacts::{meant, own_today};
use crate::ids::{AccountId, ChildReviewId};
use crate::people::{Grant, KeepDecisions, OwnCaseload};
use crate::views::{BESIDE, Reading, days_said_for};

pub use ahead::{Ahead, Waiting, ahead};
pub use invite::invite;
pub use summary::{ReviewSummary, summary};
pub use took_part::took_part;

/// A review of one of one's own young people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChildReview {
    /// Its day.
    pub on: Day,
    /// How they took part, where somebody said so and it can be read.
    pub participation: Option<Participation>,
    /// When somebody said that they were asked what they want.
    pub invited_at: Option<Moment>,
    /// How many things it decided that are written down.
    pub decisions: usize,
}

/// The reviews of one of one's own young people.
#[derive(Debug, Clone)]
pub struct ChildReviews {
    /// Whose.
    pub whose: Whose,
    /// The latest first.
    pub all: Vec<ChildReview>,
    /// The day of the next one, as the case system says.
    pub next: Option<Day>,
}

fn review_place(id: ChildReviewId) -> Vec<u8> {
    [b"child_review.sealed:".as_slice(), &id.bytes()].concat()
}

/// For whom a child says something by choosing whoever this member of staff is to them today,
/// as themselves or for a colleague for whom they stand in: where the child reads on "My people"
/// that this is who it is.
async fn chosen_as(heard: &Heard, by: &Grant<KeepDecisions>, person: AccountId) -> Result<Vec<Audience>, StorageError> {
    let Some(mine) = Grant::<OwnCaseload>::check(by.account()) else { return Ok(Vec::new()) };
    let all = caseload(heard, &mine).await?;
    let theirs: Vec<AccountId> =
        all.iter().filter(|one| one.assignment.person == person).map(|one| one.assignment.staff).collect();
    if theirs.is_empty() {
        return Ok(Vec::new());
    }
    let shown = own_today(heard, person).await?;
    let is = |audience: &Audience| {
        let kinds = meant(*audience);
        shown.iter().any(|own| kinds.contains(&own.kind) && own.account.is_some_and(|who| theirs.contains(&who)))
    };
    Ok([Audience::Worker, Audience::Iro].into_iter().filter(is).collect())
}

/// Whoever asks, reading what a young person of theirs said.
fn reading<'a>(by: &Grant<KeepDecisions>, person: AccountId, chosen: &'a [Audience]) -> Reading<'a> {
    Reading { by: by.account(), person, chosen }
}

/// One of whoever's own young people; nobody else's.
async fn one_of(heard: &Heard, by: &Grant<KeepDecisions>, person: AccountId) -> Result<Option<Whose>, StorageError> {
    Ok(whose(heard, by).await?.into_iter().find(|one| one.person == person))
}

fn day_of(row: &Row, column: &'static str) -> Result<Day, StorageError> {
    Day::parse(&row.text(column)?).ok_or(StorageError::inconsistent(column, "a day"))
}

/// How they took part, from its row; nothing where that was not said, or does not open.
fn participation(owner: Option<&Key>, row: &Row) -> Result<Option<Participation>, StorageError> {
    if row.blob_opt("sealed")?.is_none() {
        return Ok(None);
    }
    let Some(owner) = owner else { return Ok(None) };
    let code: String = unsealed(owner, &review_place(row.id("id")?), row)?;
    Ok(Participation::parse(&code))
}

/// The reviews of one of one's own young people: each day of which somebody said something,
/// wrote down what was decided, or that there was a review.
///
/// # Errors
/// When storage fails or a stored value does not open. `Ok(None)` where they are not theirs.
pub async fn child_reviews(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    person: AccountId,
) -> Result<Option<ChildReviews>, StorageError> {
    let Some(whose) = one_of(heard, by, person).await? else { return Ok(None) };
    let hash = person_hash(heard, person);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, held_on, invited_at, sealed FROM child_review WHERE person_hash = $1";
    let rows = conn.all(sql, args![hash]).await?;
    let sql = "SELECT decided_on, COUNT(*) AS n FROM review_decision WHERE person_hash = $1 GROUP BY decided_on";
    let decided = conn.all(sql, args![hash]).await?;
    drop(conn);
    let owner = owners(heard, &[person]).await?.remove(&person);
    let mut days: BTreeMap<Day, ChildReview> = BTreeMap::new();
    for row in &rows {
        // That a summary was taken makes no review.
        if row.moment_opt("invited_at")?.is_none() && row.blob_opt("sealed")?.is_none() {
            continue;
        }
        let one = on_day(&mut days, day_of(row, "held_on")?);
        one.invited_at = row.moment_opt("invited_at")?;
        one.participation = participation(owner.as_ref(), row)?;
    }
    for row in &decided {
        on_day(&mut days, day_of(row, "decided_on")?).decisions = usize::try_from(row.int("n")?).unwrap_or_default();
    }
    // What was said names a day too; one near a review is for that review.
    let chosen = chosen_as(heard, by, person).await?;
    for day in days_said_for(heard, reading(by, person, &chosen)).await? {
        if !days.keys().any(|known| near(*known, day)) {
            on_day(&mut days, day);
        }
    }
    let next = next_reviews(heard, &[person]).await?.remove(&person).filter(|day| *day >= heard.now().day());
    Ok(Some(ChildReviews { whose, all: days.into_values().rev().collect(), next }))
}

fn on_day(days: &mut BTreeMap<Day, ChildReview>, on: Day) -> &mut ChildReview {
    days.entry(on).or_insert(ChildReview { on, participation: None, invited_at: None, decisions: 0 })
}

/// Whether what names one of two days is for the review of the other.
fn near(one: Day, other: Day) -> bool {
    one.days_since(other).abs() <= i64::from(BESIDE)
}

/// The row of a review, which is made where there is none.
async fn row_of(heard: &Heard, uow: &mut Uow, person: Hash, on: Day) -> Result<ChildReviewId, StorageError> {
    let id = ChildReviewId::random(heard.entropy());
    let sql = "INSERT INTO child_review (id, person_hash, held_on) VALUES ($1, $2, $3)
               ON CONFLICT (person_hash, held_on) DO NOTHING";
    uow.execute(sql, args![id, person, on.to_string()]).await?;
    let sql = "SELECT id FROM child_review WHERE person_hash = $1 AND held_on = $2";
    let row = uow.first(sql, args![person, on.to_string()]).await?;
    row.map_or(Err(StorageError::inconsistent("child_review", "the row that was made")), |row| row.id("id"))
}

/// Seals how somebody took part.
fn seal_code(heard: &Heard, owner: &Key, id: ChildReviewId, code: Participation) -> Result<Vec<u8>, StorageError> {
    sealed(heard, owner, &review_place(id), &code.name())
}

/// What has to open before anything about a review is written down.
async fn opens(heard: &Heard, person: AccountId) -> Result<Key, DecisionError> {
    owners(heard, &[person]).await?.remove(&person).ok_or(DecisionError::NoPerson)
}
