//! On which days reviews of a child are: as the case system says, as somebody wrote down, and
//! as the child says.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use heard_storage::calendar::Day;
use heard_storage::{StorageError, any_of, args};
use heard_vocabulary::Audience;

use super::{day_of, day_opt};
use crate::Heard;
use crate::assignments::{Theirs, caseload};
use crate::case_system::next_reviews;
use crate::contacts::{OwnKind, entered, meant, shown_as};
use crate::decisions::person_hash;
use crate::ids::AccountId;
use crate::people::{Grant, KeepDecisions, OwnCaseload};
use crate::views::{BESIDE, Reading, days_said_for};

/// The next review of somebody, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextReview {
    /// Its day.
    pub on: Day,
    /// On which day they were asked what they want, where somebody said so.
    pub asked_on: Option<Day>,
    /// Whether nobody but they themselves says that day.
    pub they_say: bool,
}

/// Whether what names one of two days is for the review of the other.
pub(super) fn near(one: Day, other: Day) -> bool {
    one.days_since(other).abs() <= i64::from(BESIDE)
}

/// The young people of whoever asks, with what they are to each.
pub(super) async fn own(heard: &Heard, by: &Grant<KeepDecisions>) -> Result<Vec<Theirs>, StorageError> {
    match Grant::<OwnCaseload>::check(by.account()) {
        Some(mine) => caseload(heard, &mine).await,
        None => Ok(Vec::new()),
    }
}

/// For whom each of these says something by choosing whoever this member of staff is to them
/// today, as themselves or for a colleague for whom they stand in: where the child reads on "My
/// people" that this is who it is. Whom the team entered with an account is that, whoever is
/// assigned.
pub(super) async fn chosen_as(
    heard: &Heard,
    all: &[Theirs],
) -> Result<HashMap<AccountId, BTreeSet<Audience>>, StorageError> {
    let people: BTreeSet<AccountId> = all.iter().map(|theirs| theirs.assignment.person).collect();
    let entered = entered(heard, &people.into_iter().collect::<Vec<_>>()).await?;
    let mut chosen: HashMap<AccountId, BTreeSet<Audience>> = HashMap::new();
    for theirs in all {
        let one = &theirs.assignment;
        let Some(kind) = shown_as(one.assigned_as) else { continue };
        let other = |(as_kind, account): &(OwnKind, AccountId)| *as_kind == kind && *account != one.staff;
        if entered.get(&one.person).is_some_and(|known| known.iter().any(other)) {
            continue;
        }
        let audience = [Audience::Worker, Audience::Iro].into_iter().find(|audience| meant(*audience).contains(&kind));
        chosen.entry(one.person).or_default().extend(audience);
    }
    Ok(chosen)
}

/// Whoever asks, reading what young people of theirs said.
pub(super) fn reading<'a>(by: &Grant<KeepDecisions>, people: &'a [AccountId], chosen: &'a [Audience]) -> Reading<'a> {
    Reading { by: by.account(), people, chosen }
}

/// The days for which these people said something to whoever asks, the earliest first: one
/// look for all to whom they are the same.
pub(super) async fn days_said(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    (all, people): (&[Theirs], &[AccountId]),
) -> Result<Vec<(AccountId, Day)>, StorageError> {
    let mut chosen = chosen_as(heard, all).await?;
    let mut alike: BTreeMap<BTreeSet<Audience>, Vec<AccountId>> = BTreeMap::new();
    for person in people {
        alike.entry(chosen.remove(person).unwrap_or_default()).or_default().push(*person);
    }
    let mut days = Vec::new();
    for (chosen, people) in alike {
        let chosen: Vec<Audience> = chosen.into_iter().collect();
        days.extend(days_said_for(heard, reading(by, &people, &chosen)).await?);
    }
    days.sort_by_key(|(_, on)| *on);
    Ok(days)
}

/// Whether a review is known on a day near this one, and none on it: by what is written down,
/// or as the case system says.
pub(super) async fn near_known(heard: &Heard, person: AccountId, on: Day) -> Result<bool, StorageError> {
    let sql = "SELECT r.held_on AS known_on FROM child_review r
               WHERE r.person_hash = $1 AND (r.invited_on IS NOT NULL
                   OR EXISTS (SELECT 1 FROM took_part t WHERE t.review_id = r.id))
               UNION SELECT d.decided_on AS known_on FROM review_decision d WHERE d.person_hash = $1";
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args![person_hash(heard, person)]).await?;
    drop(conn);
    let mut known = rows.iter().map(|row| day_of(row, "known_on")).collect::<Result<BTreeSet<_>, _>>()?;
    known.extend(next_reviews(heard, &[person]).await?.remove(&person));
    Ok(!known.contains(&on) && known.iter().any(|day| near(*day, on)))
}

/// The next review of each: the earliest day that the case system names, that somebody wrote
/// down or, where neither names one near it, that they say themselves; and on which day they
/// were asked for it.
pub(super) async fn next(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    (all, people): (&[Theirs], &[AccountId]),
) -> Result<HashMap<AccountId, NextReview>, StorageError> {
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let today = heard.now().day();
    let by_hash: HashMap<Vec<u8>, AccountId> =
        people.iter().map(|one| (person_hash(heard, *one).to_vec(), *one)).collect();
    let (set, mut values) = any_of(1, people.iter().map(|one| person_hash(heard, *one)));
    let sql = format!(
        "SELECT person_hash, held_on, invited_on FROM child_review
         WHERE person_hash IN {set} AND held_on >= ${} AND invited_on IS NOT NULL ORDER BY held_on",
        values.len() + 1
    );
    values.extend(args![today.to_string()]);
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    let days = next_reviews(heard, people).await?;
    let known = days.into_iter().filter(|(_, on)| *on >= today);
    let mut next: HashMap<AccountId, NextReview> =
        known.map(|(who, on)| (who, NextReview { on, asked_on: None, they_say: false })).collect();
    for row in &rows {
        let Some(who) = by_hash.get(&row.blob("person_hash")?) else { continue };
        let asked = NextReview { on: day_of(row, "held_on")?, asked_on: day_opt(row, "invited_on")?, they_say: false };
        let known = next.entry(*who).or_insert(asked);
        // The same review, where the days are near: the case system says when it is.
        if near(asked.on, known.on) {
            known.asked_on = asked.asked_on;
        } else if asked.on < known.on {
            *known = asked;
        }
    }
    for (who, on) in days_said(heard, by, (all, people)).await? {
        if on < today {
            continue;
        }
        let said = NextReview { on, asked_on: None, they_say: true };
        let known = next.entry(who).or_insert(said);
        if on < known.on && !near(on, known.on) {
            *known = said;
        }
    }
    Ok(next)
}
