//! What stands sealed of one member of staff on one day. In clear it would join a reader's
//! hash in `conflict` to an account.

use std::collections::BTreeMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Row, StorageError};
use serde::{Deserialize, Serialize};

use super::ReadingCounts;
use super::rule::{is_late_unusual, is_many};
use crate::Heard;
use crate::ids::AccountId;

/// Every row is sealed as so many bytes, or a multiple of them: how long it is does not
/// tell whether somebody looked.
const LENGTH: usize = 2_048;

/// Each person's days.
pub(super) type Days = BTreeMap<(AccountId, Day), Counted>;

/// One person on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counted {
    pub(super) opened: i64,
    pub(super) usual: i64,
    pub(super) out_of_hours: i64,
    /// How many outside the hours are usual for them; nothing where none are.
    #[serde(default)]
    pub(super) usual_late: i64,
    pub(super) conflicted: i64,
    /// Who looked at what it is now, the oldest first: several, where they see different parts
    /// of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) looked: Vec<Looked>,
    /// What those found who looked while it was less, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) earlier: Vec<Looked>,
}

/// That a safeguarding lead looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Looked {
    /// When, in milliseconds.
    at: i64,
    /// Who.
    pub(super) by: AccountId,
    /// What they found.
    pub(super) note: String,
    /// How much of it they saw: without what is kept from them.
    saw: ReadingCounts,
}

impl Looked {
    pub(super) fn new(at: Moment, by: AccountId, note: &str, saw: ReadingCounts) -> Self {
        Self { at: at.0, by, note: note.to_owned(), saw }
    }

    pub(super) fn at(&self) -> Moment {
        Moment(self.at)
    }
}

impl Counted {
    pub(super) fn is_unusual(&self) -> bool {
        let late = is_late_unusual(self.out_of_hours, self.usual_late);
        late || self.conflicted > 0 || is_many(self.opened, self.usual)
    }

    /// The same, with what somebody wrote who looked. Where it is more now than it was
    /// then, somebody has to look again, and what was written stays beside it.
    pub(super) fn looked_at_before(mut self, was: Option<&Self>) -> Self {
        let Some(was) = was else { return self };
        let more = self.opened > was.opened || self.out_of_hours > was.out_of_hours || self.conflicted > was.conflicted;
        self.earlier.clone_from(&was.earlier);
        self.looked.clone_from(&was.looked);
        // What is less than it was, those who looked saw all the same.
        for one in self.earlier.iter_mut().chain(&mut self.looked) {
            one.saw = ReadingCounts {
                opened: less(one.saw.opened, was.opened - self.opened),
                out_of_hours: less(one.saw.out_of_hours, was.out_of_hours - self.out_of_hours),
                conflicted: less(one.saw.conflicted, was.conflicted - self.conflicted),
            };
        }
        if more {
            self.earlier.append(&mut self.looked);
        }
        self
    }

    /// The same as somebody sees it from whom so much is kept: without that, and without what
    /// those wrote who saw more. Who saw less has not looked at all of it. What is usual
    /// stays: it is the middle of many days, and counts nothing.
    pub(super) fn seen_by(mut self, who: AccountId, kept: ReadingCounts) -> Self {
        self.opened = less(self.opened, kept.opened);
        self.out_of_hours = less(self.out_of_hours, kept.out_of_hours);
        self.conflicted = less(self.conflicted, kept.conflicted);
        let sees = self.counts();
        let may_read = |one: &Looked| one.by == who || sees.holds(one.saw);
        let looked: Vec<Looked> = std::mem::take(&mut self.looked).into_iter().filter(may_read).collect();
        self.earlier.retain(may_read);
        let (mut all, part): (Vec<Looked>, Vec<Looked>) = looked.into_iter().partition(|one| one.saw.holds(sees));
        let last = all.pop();
        self.earlier.extend(part.into_iter().chain(all));
        self.looked.extend(last);
        self
    }

    /// How much it is, as a page states it.
    pub(super) fn counts(&self) -> ReadingCounts {
        ReadingCounts { opened: self.opened, out_of_hours: self.out_of_hours, conflicted: self.conflicted }
    }
}

/// So much less than that, where it is less.
fn less(counted: i64, by: i64) -> i64 {
    (counted - by.max(0)).max(0)
}

impl ReadingCounts {
    /// Whether these are no less than others, each of them.
    fn holds(self, others: Self) -> bool {
        others.opened <= self.opened && others.out_of_hours <= self.out_of_hours && others.conflicted <= self.conflicted
    }
}

fn place(who: AccountId, day: Day) -> Vec<u8> {
    [b"reading_day.sealed:".as_slice(), &who.bytes(), day.to_string().as_bytes()].concat()
}

pub(super) fn seal_it(
    heard: &Heard,
    council: &Key,
    (who, day): (AccountId, Day),
    counted: &Counted,
) -> Result<Vec<u8>, StorageError> {
    let mut plain = serde_json::to_vec(counted).map_err(|error| StorageError::Bind(Box::new(error)))?;
    // Spaces behind it are none of it.
    plain.resize(plain.len().next_multiple_of(LENGTH), b' ');
    Ok(seal(council, &place(who, day), &plain, heard.entropy()))
}

/// Whose day it is, and what stands in it.
type OneDay = ((AccountId, Day), Counted);

/// One row: whose, of which day, and what stands in it. `None` where it does not open,
/// which is our fault and hides none of the others.
fn opened(council: &Key, row: &Row) -> Result<Option<OneDay>, StorageError> {
    let day = Day::parse(&row.text("day")?).ok_or(StorageError::inconsistent("reading_day.day", "a day"))?;
    let who: AccountId = row.id("account_id")?;
    let plain = open(council, &place(who, day), &row.blob("sealed")?);
    let counted = plain.ok().and_then(|plain| serde_json::from_slice(&plain).ok());
    if counted.is_none() {
        tracing::error!("how much somebody read on a day cannot be read");
    }
    Ok(counted.map(|counted| ((who, day), counted)))
}

/// All of these rows that open.
pub(super) fn all(council: &Key, rows: &[Row]) -> Result<Days, StorageError> {
    let mut days = Days::new();
    for row in rows {
        days.extend(opened(council, row)?);
    }
    Ok(days)
}
