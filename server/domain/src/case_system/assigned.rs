//! Assignments that the extract brings. What it brought it ends; what the team entered
//! stays the team's, and what the team took back stays so.
//!
//! An assignment is written down before it is made: a stop in between leaves an intent,
//! which the next run carries out.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use heard_storage::StorageError;
use heard_storage::calendar::Day;
use serde::{Deserialize, Serialize};

use super::follow::{KnownStaff, Stored};
use super::{ACTOR, PersonThere};
use crate::Heard;
use crate::assignments::{
    AssignError, Assignment, Days, drop_assignment, may_be, of_account, put_assignment, put_last_day,
};
use crate::ids::{AccountId, AssignmentId};

/// An assignment, and the line that it was made because of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Made {
    pub assignment: AssignmentId,
    assigned_as: String,
    email: String,
    staff: AccountId,
    /// The last day that was set; empty: none. Another one was set by the team.
    last: String,
    /// The line's last day, as it was followed.
    said: String,
    /// How far it has got.
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    /// It is about to be made.
    Intended,
    /// It stands.
    Made,
    /// Its line went, and it ended with that.
    Ended,
}

impl Made {
    fn key(&self) -> (String, String) {
        (self.assigned_as.clone(), self.email.clone())
    }
}

/// One line for each person and what they are: of several, the one in force, else the next.
pub(super) fn wanted(lines: &[PersonThere], today: &str) -> BTreeMap<(String, String), PersonThere> {
    let mut all: BTreeMap<(String, String), PersonThere> = BTreeMap::new();
    // What is in force stands above what is to come, and that above what is over; of those alike
    // the one that began last, or that begins first.
    let rank = |line: &PersonThere| match () {
        () if !line.last.is_empty() && line.last.as_str() < today => (0, Reverse(String::new()), line.last.clone()),
        () if line.first.as_str() > today => (1, Reverse(line.first.clone()), String::new()),
        () => (2, Reverse(String::new()), line.first.clone()),
    };
    for line in lines.iter().filter(|line| !line.email.is_empty()) {
        let key = (line.assigned_as.clone(), line.email.clone());
        match all.get(&key) {
            Some(other) if rank(other) >= rank(line) => {}
            _ => drop(all.insert(key, line.clone())),
        }
    }
    all
}

/// Makes, changes and ends assignments as the lines say. Those that are new come back;
/// `None` where somebody else follows it at the same moment.
pub(super) async fn assign_all(
    heard: &Heard,
    account: AccountId,
    stored: &mut Stored,
    lines: &[PersonThere],
    staff: &KnownStaff,
) -> Result<Option<Vec<AssignmentId>>, StorageError> {
    let today = heard.now().day();
    let wanted = wanted(lines, &today.to_string());
    let there = of_account(heard, account).await?;
    let mut kept = Vec::with_capacity(stored.link.made.len());
    for made in std::mem::take(&mut stored.link.made) {
        let seen = there.iter().find(|one| one.id == made.assignment);
        match (seen, made.state) {
            (Some(seen), _) if seen.days.last != Day::parse(&made.last) => stored.link.refused.push(made.key()),
            (Some(seen), _) => {
                let line = wanted.get(&made.key());
                // The address may be somebody else's by now.
                let another = staff.find(heard, &made.email).is_some_and(|(who, _)| who != made.staff);
                let now = changed(heard, account, made, seen, line.filter(|_| !another)).await?;
                kept.extend(now.filter(|made| !(another && made.state == State::Ended)));
            }
            (None, State::Intended) => kept.push(made),
            (None, State::Made) => stored.link.refused.push(made.key()),
            (None, State::Ended) => {}
        }
    }
    stored.link.made = kept;
    let known: BTreeSet<_> =
        stored.link.made.iter().filter(|made| made.state != State::Intended).map(Made::key).collect();
    let mut new = Vec::new();
    for (key, line) in &wanted {
        if known.contains(key) || stored.link.refused.contains(key) {
            continue;
        }
        let Some(mut one) = to_make(heard, account, line, staff, today) else { continue };
        match stored.link.made.iter().find(|made| made.key() == *key) {
            Some(intended) => one.id = intended.assignment,
            None => stored.link.made.push(Made {
                assignment: one.id,
                assigned_as: line.assigned_as.clone(),
                email: line.email.clone(),
                staff: one.staff,
                last: last_of(one.days.last),
                said: line.last.clone(),
                state: State::Intended,
            }),
        }
        new.push(one);
    }
    // An intent whose line is gone is none any more.
    stored.link.made.retain(|made| made.state != State::Intended || new.iter().any(|one| one.id == made.assignment));
    if !new.is_empty() && !stored.write(heard).await? {
        return Ok(None);
    }
    let mut done = Vec::with_capacity(new.len());
    for one in new {
        let at = stored.link.made.iter().position(|made| made.assignment == one.id);
        let Some(at) = at else { continue };
        match settled(put_assignment(heard, ACTOR.to_owned(), one).await)? {
            Some(()) => {
                stored.link.made[at].state = State::Made;
                done.push(one.id);
            }
            // The team entered it already, or somebody went just now.
            None => drop(stored.link.made.remove(at)),
        }
    }
    Ok(Some(done))
}

/// What a line asks for, where somebody signs in with its address who can be that.
fn to_make(heard: &Heard, person: AccountId, line: &PersonThere, staff: &KnownStaff, today: Day) -> Option<Assignment> {
    let assigned_as = line.assigned_as()?;
    let (staff, role) = staff.find(heard, &line.email)?;
    let days = Days { first: Day::parse(&line.first).unwrap_or(today), last: Day::parse(&line.last) };
    let id = AssignmentId::random(heard.entropy());
    (may_be(role, assigned_as) && !days.over(today)).then_some(Assignment { id, person, staff, assigned_as, days })
}

/// An assignment as its line says now; `None` where it is gone for good. Where somebody was
/// quicker it stays written down as it was, and is looked at again the next time.
async fn changed(
    heard: &Heard,
    account: AccountId,
    made: Made,
    seen: &Assignment,
    line: Option<&PersonThere>,
) -> Result<Option<Made>, StorageError> {
    let (last, said, state) = match line {
        None if made.state == State::Ended => return Ok(Some(made)),
        // Until the day before, unless it was over anyway.
        None => {
            let yesterday = heard.now().day().plus(-1);
            let last = seen.days.last.map_or(yesterday, |there| there.min(yesterday));
            (Some(last), String::new(), State::Ended)
        }
        Some(line) if made.said == line.last && made.state != State::Ended => return Ok(Some(made)),
        Some(line) => (Day::parse(&line.last), line.last.clone(), State::Made),
    };
    let now = Made { last: last_of(last), said, state, ..made.clone() };
    if seen.days.last == last {
        return Ok(Some(now));
    }
    let actor = ACTOR.to_owned();
    if last.is_some_and(|last| last < seen.days.first) {
        let dropped = settled(drop_assignment(heard, actor, account, seen).await)?;
        return Ok(dropped.is_none().then_some(made));
    }
    let put = settled(put_last_day(heard, actor, account, seen, last).await)?;
    Ok(Some(if put.is_some() { now } else { made }))
}

/// A last day as it is written down; empty where there is none.
fn last_of(last: Option<Day>) -> String {
    last.map(|day| day.to_string()).unwrap_or_default()
}

/// Takes back what was just made: the link it was made for was ended at the same moment.
pub(super) async fn take_back_new(heard: &Heard, account: AccountId, new: &[AssignmentId]) -> Result<(), StorageError> {
    if new.is_empty() {
        return Ok(());
    }
    for seen in of_account(heard, account).await?.iter().filter(|one| new.contains(&one.id)) {
        settled(drop_assignment(heard, ACTOR.to_owned(), account, seen).await)?;
    }
    Ok(())
}

/// Whatever goes wrong with one assignment but storage means that somebody was quicker.
pub(super) fn settled<T>(result: Result<T, AssignError>) -> Result<Option<T>, StorageError> {
    match result {
        Ok(done) => Ok(Some(done)),
        Err(AssignError::Storage(error)) => Err(error),
        Err(_) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_11_of_several_lines_of_one_person_the_one_in_force_counts() {
        let line = |first: &str, last: &str| PersonThere {
            assigned_as: "worker".into(),
            email: "ada@example.org".into(),
            first: first.into(),
            last: last.into(),
            ..PersonThere::default()
        };
        let of = |lines: &[PersonThere]| {
            let all = wanted(lines, "2026-06-01");
            let one = all.values().next().unwrap().clone();
            (all.len(), one.first)
        };
        let (old, now, next, later) =
            (line("2025-01-01", "2025-06-30"), line("2026-01-01", ""), line("2026-07-01", ""), line("2026-09-01", ""));
        assert_eq!(of(&[old.clone(), now.clone(), next.clone()]), (1, "2026-01-01".into()));
        assert_eq!(of(&[later.clone(), next.clone(), old.clone()]), (1, "2026-07-01".into()));
        assert_eq!(of(&[next, later, old.clone()]), (1, "2026-07-01".into()));
        assert_eq!(of(&[old]), (1, "2025-01-01".into()));
        assert!(wanted(&[PersonThere { email: String::new(), ..now }], "2026-06-01").is_empty());
    }
}
