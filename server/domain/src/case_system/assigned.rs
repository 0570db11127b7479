//! Assignments that the extract brings. What it brought it ends; what the team entered
//! stays the team's, and what the team took back or ended stays so.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use heard_storage::calendar::Day;
use serde::{Deserialize, Serialize};

use super::PersonThere;
use super::follow::{KnownStaff, Link};
use crate::Heard;
use crate::assignments::steps::Step;
use crate::assignments::{Assignment, Days, may_be};
use crate::ids::{AccountId, AssignmentId};

/// An assignment, and the line that it was made because of. It is written down in the unit that
/// makes it: what is not as it says was changed by the team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Made {
    pub assignment: AssignmentId,
    assigned_as: String,
    email: String,
    staff: AccountId,
    /// The last day that was set; empty: none.
    last: String,
    /// The line's last day, as it was followed.
    said: String,
    /// Whether its line went, and it ended with that.
    ended: bool,
}

impl Made {
    fn key(&self) -> Key {
        (self.assigned_as.clone(), self.email.clone())
    }
}

/// As what, and which address.
type Key = (String, String);

/// One line for each person and what they are: of several, the one in force, else the next.
fn wanted(lines: &[PersonThere], today: &str) -> BTreeMap<Key, PersonThere> {
    let mut all: BTreeMap<Key, PersonThere> = BTreeMap::new();
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

/// What has to be done so that everything is as the lines say, and what of it is written down
/// with that. `there` is who is there for the young person now.
pub(super) fn plan(
    heard: &Heard,
    person: AccountId,
    link: &mut Link,
    lines: &[PersonThere],
    staff: &KnownStaff,
    there: &[Assignment],
) -> Vec<Step> {
    let today = heard.now().day();
    let wanted = wanted(lines, &today.to_string());
    let mut steps = Vec::new();
    for made in std::mem::take(&mut link.made) {
        let key = made.key();
        let seen = there.iter().find(|one| one.id == made.assignment);
        let Some(seen) = seen.filter(|seen| seen.days.last == Day::parse(&made.last)) else {
            // The team took it back, or set another last day: from now on it is theirs.
            link.refused.push(key);
            continue;
        };
        // The address may be somebody else's by now.
        let another = staff.find(heard, &made.email).is_some_and(|known| known.account != made.staff);
        let line = wanted.get(&key).filter(|_| !another);
        let (now, step) = changed(made, seen, line, today);
        steps.extend(step);
        link.made.extend(now.filter(|made| !(another && made.ended)));
    }
    for (key, line) in wanted {
        if link.refused.contains(&key) || link.made.iter().any(|made| made.key() == key) {
            continue;
        }
        let Some((one, step)) = begin(heard, person, &line, staff, today) else { continue };
        // What the team entered stays the team's.
        let same = |other: &&Assignment| other.staff == one.staff && other.assigned_as == one.assigned_as;
        if there.iter().filter(same).any(|other| other.days.meet(one.days)) {
            continue;
        }
        steps.push(step);
        link.made.push(Made {
            assignment: one.id,
            assigned_as: key.0,
            email: key.1,
            staff: one.staff,
            last: last_of(one.days.last),
            said: line.last,
            ended: false,
        });
    }
    steps
}

/// What a line asks for, where somebody signs in with its address who can be that.
fn begin(
    heard: &Heard,
    person: AccountId,
    line: &PersonThere,
    staff: &KnownStaff,
    today: Day,
) -> Option<(Assignment, Step)> {
    let assigned_as = line.assigned_as()?;
    let known = staff.find(heard, &line.email).filter(|known| known.in_use && may_be(known.role, assigned_as))?;
    let days = Days { first: Day::parse(&line.first).unwrap_or(today), last: Day::parse(&line.last) };
    let id = AssignmentId::random(heard.entropy());
    let one = Assignment { id, person, staff: known.account, assigned_as, days };
    (!days.over(today)).then_some((one, Step::Begin(one, known.role)))
}

/// An assignment as its line says now, and what has to be done for that; `None` where it is gone
/// for good.
fn changed(made: Made, seen: &Assignment, line: Option<&PersonThere>, today: Day) -> (Option<Made>, Option<Step>) {
    let (last, said, ended) = match line {
        None if made.ended => return (Some(made), None),
        // Until the day before, unless it was over anyway.
        None => {
            let yesterday = today.plus(-1);
            (Some(seen.days.last.map_or(yesterday, |there| there.min(yesterday))), String::new(), true)
        }
        Some(line) if made.said == line.last && !made.ended => return (Some(made), None),
        Some(line) => (Day::parse(&line.last), line.last.clone(), false),
    };
    if last.is_some_and(|last| last < seen.days.first) {
        return (None, Some(Step::TakeBack(*seen)));
    }
    let step = (seen.days.last != last).then_some(Step::LastDay(*seen, last));
    (Some(Made { last: last_of(last), said, ended, ..made }), step)
}

/// A last day as it is written down; empty where there is none.
fn last_of(last: Option<Day>) -> String {
    last.map(|day| day.to_string()).unwrap_or_default()
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
