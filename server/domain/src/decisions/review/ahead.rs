//! What lies ahead for whoever has young people of their own: the next review of each, and
//! what waits.

use std::collections::{HashMap, HashSet};

use heard_storage::StorageError;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::DecisionState;

use super::days::{NextReview, next};
use crate::Heard;
use crate::assignments::{Theirs, caseload};
use crate::decisions::Line;
use crate::decisions::read::{lines, whose};
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
    /// Their next review, as far as it is known.
    pub next: Option<NextReview>,
    /// What they sent that nobody opened for them.
    pub letters: Option<Waiting>,
    /// How much of what their reviews decided did not happen, as they say.
    pub denied: i64,
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
            next: known.next.get(&person).copied(),
            letters: known.letters.get(&person).map(|(many, since)| Waiting { many: *many, since: since.day() }),
            denied: known.denied.get(&person).copied().unwrap_or_default(),
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
    next: HashMap<AccountId, NextReview>,
    letters: HashMap<AccountId, (i64, Moment)>,
    denied: HashMap<AccountId, i64>,
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
    known.next = next(heard, &by, (all, &kept)).await?;
    for line in lines(heard, &by).await? {
        if line.denied() {
            *known.denied.entry(line.whose.person).or_default() += 1;
        }
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
