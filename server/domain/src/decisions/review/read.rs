//! The reviews of one young person, each by its day.

use std::collections::{BTreeMap, HashMap};

use heard_storage::calendar::Day;
use heard_storage::{Row, StorageError, args};

use super::days::{NextReview, days_said, near, next, own};
use super::took_part::{SaidOfPart, said_of};
use super::{by_another, day_of, day_opt, may_change, one_of, removable};
use crate::Heard;
use crate::case_system::next_reviews;
use crate::decisions::around::Around;
use crate::decisions::{Whose, person_hash};
use crate::ids::{AccountId, ChildReviewId};
use crate::people::{Grant, Identity, KeepDecisions, names_of};

/// That they were asked beforehand what they want.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// On which day.
    pub on: Day,
    /// Who said so; `None` where they have no name any more.
    pub by: Option<String>,
}

/// A review of one of one's own young people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChildReview {
    /// Its day.
    pub on: Day,
    /// What was said of how they took part: what stands on top, then what it was before.
    pub said: Vec<SaidOfPart>,
    /// That they were asked beforehand, where somebody said so.
    pub asked: Option<Asked>,
    /// How many things it decided that are written down.
    pub decisions: usize,
    /// Whether nobody but they themselves says that day.
    pub they_say: bool,
    /// Whether whoever reads it says how they took part.
    pub may_say: bool,
    /// Whether whoever reads it says that they were asked.
    pub may_ask: bool,
    /// Whether whoever reads it takes it back as a mistake.
    pub removable: bool,
}

/// The reviews of one of one's own young people.
#[derive(Debug, Clone)]
pub struct ChildReviews {
    /// Whose.
    pub whose: Whose,
    /// The latest first.
    pub all: Vec<ChildReview>,
    /// The next one.
    pub next: Option<NextReview>,
}

/// The review of that day in the list, which is put in where it is not there.
fn on_day(days: &mut BTreeMap<Day, ChildReview>, on: Day) -> &mut ChildReview {
    days.entry(on).or_insert(ChildReview {
        on,
        said: Vec::new(),
        asked: None,
        decisions: 0,
        they_say: false,
        may_say: true,
        may_ask: true,
        removable: false,
    })
}

/// That somebody said that they were asked, from the row of the review.
fn asked_of(row: &Row, names: &HashMap<AccountId, Identity>) -> Result<Option<Asked>, StorageError> {
    let Some(on) = day_opt(row, "invited_on")? else { return Ok(None) };
    let by = row.id_opt::<AccountId>("invited_by")?.and_then(|by| names.get(&by)).map(|who| who.name.clone());
    Ok(Some(Asked { on, by }))
}

/// The reviews of one of one's own young people: each day of which somebody said something,
/// wrote down what was decided or that there was a review, or that the case system names next.
///
/// # Errors
/// When storage fails or a stored value does not open. `Ok(None)` where they are not theirs.
pub async fn child_reviews(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    person: AccountId,
) -> Result<Option<ChildReviews>, StorageError> {
    let Some(whose) = one_of(heard, by, person).await? else { return Ok(None) };
    let Some(part) = Around::of(heard, person).await?.part_of(by.account()) else { return Ok(None) };
    let hash = person_hash(heard, person);
    let owner = heard.keys_of(&[person]).await?.remove(&person);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, held_on, invited_on, invited_by FROM child_review WHERE person_hash = $1";
    let rows = conn.all(sql, args![hash]).await?;
    let sql = "SELECT decided_on, COUNT(*) AS n FROM review_decision WHERE person_hash = $1 GROUP BY decided_on";
    let decided = conn.all(sql, args![hash]).await?;
    let mut said = said_of(&mut conn, owner.as_ref(), hash).await?;
    let mut staff: Vec<AccountId> = said.values().flatten().filter_map(|one| one.by_id).collect();
    for row in &rows {
        staff.extend(row.id_opt::<AccountId>("invited_by")?);
    }
    let names = names_of(heard, &mut conn, &staff).await?;
    drop(conn);
    let mut days: BTreeMap<Day, ChildReview> = BTreeMap::new();
    for row in &rows {
        let (mut said, asked) =
            (said.remove(&row.id::<ChildReviewId>("id")?).unwrap_or_default(), asked_of(row, &names)?);
        // That a summary was taken makes no review.
        if asked.is_none() && said.is_empty() {
            continue;
        }
        let mut who: Vec<AccountId> = said.iter().filter_map(|one| one.by_id).collect();
        who.extend(row.id_opt::<AccountId>("invited_by")?);
        for one in &mut said {
            one.by = one.by_id.and_then(|by| names.get(&by)).map(|who| who.name.clone());
        }
        let one = on_day(&mut days, day_of(row, "held_on")?);
        one.may_say = may_change(part, !said.is_empty());
        one.may_ask = may_change(part, by_another(row, by.id())?);
        one.removable = removable(part, &who, by.id());
        (one.said, one.asked) = (said, asked);
    }
    for row in &decided {
        let one = on_day(&mut days, day_of(row, "decided_on")?);
        one.decisions = usize::try_from(row.int("n")?).unwrap_or_default();
        one.removable = false;
    }
    let today = heard.now().day();
    // What the case system says, and what was said, names a day too; one near a review is for
    // that review.
    let there = next_reviews(heard, &[person]).await?.remove(&person).filter(|day| *day >= today);
    if let Some(on) = there.filter(|on| !days.keys().any(|known| near(*known, *on))) {
        on_day(&mut days, on);
    }
    let all = own(heard, by).await?;
    for (_, on) in days_said(heard, by, (&all, &[person])).await? {
        if !days.keys().any(|known| near(*known, on)) {
            on_day(&mut days, on).they_say = true;
        }
    }
    let next = next(heard, by, (&all, &[person])).await?.remove(&person);
    Ok(Some(ChildReviews { whose, all: days.into_values().rev().collect(), next }))
}
