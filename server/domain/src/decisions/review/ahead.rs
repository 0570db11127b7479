//! What lies ahead for whoever has young people of their own: the next review of each, and
//! what waits.

use std::collections::{HashMap, HashSet};

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, any_of, args};
use heard_vocabulary::DecisionState;

use super::{day_of, near};
use crate::Heard;
use crate::assignments::{Theirs, caseload};
use crate::case_system::next_reviews;
use crate::decisions::read::{lines, whose};
use crate::decisions::{Line, person_hash};
use crate::ids::AccountId;
use crate::people::{Grant, KeepDecisions, OwnCaseload, ReadSentToMe, names_of};
use crate::views::unopened_from;

/// Something that waits: how much of it, and since when the first of it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// How much.
    pub many: i64,
    /// Since when.
    pub since: Day,
}

/// A young person of one's own, with what lies ahead.
#[derive(Debug, Clone)]
pub struct Ahead {
    /// Who, and what one is to them.
    pub theirs: Theirs,
    /// For whom one stands in; empty where they have no name any more.
    pub covered: Option<String>,
    /// Whether one keeps what their reviews decided.
    pub reviews: bool,
    /// The day of their next review, as far as it is known.
    pub next: Option<Day>,
    /// Whether somebody said that they were asked what they want for it.
    pub invited: bool,
    /// What they sent that nobody opened for them.
    pub letters: Option<Waiting>,
    /// What their reviews decided, and is late.
    pub late: Option<Waiting>,
}

/// The young people of whoever asks, those of colleagues for whom they stand in too, each once
/// for what somebody is to them.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn ahead(heard: &Heard, me: &Grant<OwnCaseload>) -> Result<Vec<Ahead>, StorageError> {
    let mut all = caseload(heard, me).await?;
    let own: HashSet<AccountId> =
        all.iter().filter(|one| one.assignment.staff == me.id()).map(|one| one.assignment.person).collect();
    // Whoever is theirs anyway is not told as a colleague's too.
    all.retain(|one| one.assignment.staff == me.id() || !own.contains(&one.assignment.person));
    let away: Vec<AccountId> = all.iter().map(|one| one.assignment.staff).filter(|staff| *staff != me.id()).collect();
    let mut conn = heard.words().read().await?;
    let names = names_of(heard, &mut conn, &away).await?;
    drop(conn);
    let known = known(heard, me, &all).await?;
    let mut lines = Vec::with_capacity(all.len());
    for theirs in all {
        let (person, staff) = (theirs.assignment.person, theirs.assignment.staff);
        let named = names.get(&staff).map(|identity| identity.name.clone());
        lines.push(Ahead {
            covered: (staff != me.id()).then(|| named.unwrap_or_default()),
            reviews: known.kept.contains(&person),
            next: known.next.get(&person).map(|(on, _)| *on),
            invited: known.next.get(&person).is_some_and(|(_, invited)| *invited),
            letters: known.letters.get(&person).map(|(many, since)| Waiting { many: *many, since: since.day() }),
            late: known.late.get(&person).copied(),
            theirs,
        });
    }
    Ok(lines)
}

/// What is known of several young people.
#[derive(Default)]
struct Known {
    kept: HashSet<AccountId>,
    next: HashMap<AccountId, (Day, bool)>,
    letters: HashMap<AccountId, (i64, Moment)>,
    late: HashMap<AccountId, Waiting>,
}

async fn known(heard: &Heard, me: &Grant<OwnCaseload>, all: &[Theirs]) -> Result<Known, StorageError> {
    let mut known = Known::default();
    if let Some(by) = Grant::<ReadSentToMe>::check(me.account()) {
        let people: HashSet<AccountId> = all.iter().map(|one| one.assignment.person).collect();
        let people: Vec<AccountId> = people.into_iter().collect();
        known.letters = unopened_from(heard, &by, &people).await?;
    }
    let Some(by) = Grant::<KeepDecisions>::check(me.account()) else { return Ok(known) };
    let kept: Vec<AccountId> = whose(heard, &by).await?.into_iter().map(|one| one.person).collect();
    known.next = next(heard, &kept).await?;
    for line in lines(heard, &by).await? {
        let Line { whose, standing, until: Some(until), late: true, .. } = line else { continue };
        if standing.state == DecisionState::Ended {
            continue;
        }
        let late = known.late.entry(whose.person).or_insert(Waiting { many: 0, since: until });
        late.many += 1;
        late.since = late.since.min(until);
    }
    known.kept = kept.into_iter().collect();
    Ok(known)
}

/// The next review of each: the earliest day that the case system names or somebody wrote
/// down; and whether they were asked for it.
async fn next(heard: &Heard, people: &[AccountId]) -> Result<HashMap<AccountId, (Day, bool)>, StorageError> {
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let today = heard.now().day();
    let by_hash: HashMap<Vec<u8>, AccountId> =
        people.iter().map(|one| (person_hash(heard, *one).to_vec(), *one)).collect();
    let (set, mut values) = any_of(1, people.iter().map(|one| person_hash(heard, *one)));
    let sql = format!(
        "SELECT person_hash, held_on FROM child_review
         WHERE person_hash IN {set} AND held_on >= ${} AND invited_at IS NOT NULL ORDER BY held_on",
        values.len() + 1
    );
    values.extend(args![today.to_string()]);
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, values).await?;
    drop(conn);
    let mut days = next_reviews(heard, people).await?;
    days.retain(|_, on| *on >= today);
    let mut all: HashMap<AccountId, (Day, bool)> = days.into_iter().map(|(who, on)| (who, (on, false))).collect();
    for row in &rows {
        let Some(who) = by_hash.get(&row.blob("person_hash")?) else { continue };
        let on = day_of(row, "held_on")?;
        let known = all.entry(*who).or_insert((on, true));
        // The same review, where the days are near: the case system says when it is.
        if near(on, known.0) {
            known.1 = true;
        } else if on < known.0 {
            *known = (on, true);
        }
    }
    Ok(all)
}
