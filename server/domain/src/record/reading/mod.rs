//! Unusual reading: how much each member of staff who reads everybody's views opened on a
//! day, beside their own usual.
//!
//! A job counts it from the log into one small row for each person and day (`count`), so
//! that a page reads no log. A safeguarding lead looks at what is unusual and writes down
//! what it was; their own reading is for another lead to look at.

mod count;
mod rule;
mod sealed;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Conn, StorageError, args, text};
use heard_vocabulary::{LogAction, Role};
use serde::{Deserialize, Serialize};

use super::{Log, record};
use crate::Heard;
use crate::ids::AccountId;
use crate::people::{Grant, LookAtReading};
use crate::safeguarding::concerns::council_key;
use crate::safeguarding::named::Staff;
use sealed::{Counted, Days, Looked, all, seal_it};

pub use count::count_reading;
use count::kept_from;
pub use rule::{EVENINGS, MANY, TIMES, WEEKS};

/// The longest that somebody writes of what they found, in characters.
const LONGEST: usize = 400;

/// One member of staff on one day.
#[derive(Debug, Clone)]
pub struct ReadingDay {
    /// Who.
    pub who: AccountId,
    /// Their name, where it is still known, and what they do.
    pub name: Option<(String, Role)>,
    /// On which day.
    pub day: Day,
    /// How many different views they opened.
    pub opened: i64,
    /// Their own middle day of the eight weeks before.
    pub usual: i64,
    /// Whether that is far more than usual.
    pub many: bool,
    /// How many of them outside the council's hours, and not on duty by the rota.
    pub out_of_hours: i64,
    /// How many outside the hours are usual for them; nothing where none are.
    pub usual_late: i64,
    /// How many of them turned out to be about them, or they declared an interest in.
    pub conflicted: i64,
    /// When somebody looked at it, who, and what they found.
    pub looked: Option<(Moment, Option<String>, String)>,
    /// The same of those who looked while it was less, the oldest first.
    pub earlier: Vec<(Moment, Option<String>, String)>,
}

/// How much somebody opened on a day, as it stood on the page of whoever looked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingCounts {
    /// How many different views.
    pub opened: i64,
    /// How many of them outside the council's hours.
    pub out_of_hours: i64,
    /// How many of them turned out to be about them.
    pub conflicted: i64,
}

/// What is unusual, of the last eight weeks.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// What nobody looked at yet, the newest first.
    pub waiting: Vec<ReadingDay>,
    /// What somebody looked at, the last first.
    pub looked_at: Vec<ReadingDay>,
    /// Whether the council's hours are known: else nothing is outside them.
    pub hours: bool,
}

/// Every day of everybody, as a reader sees it: whom something may be about does not learn
/// how often it was opened, nor what a colleague found of that.
async fn days(heard: &Heard, conn: &mut Conn, by: &Grant<LookAtReading>) -> Result<Days, StorageError> {
    let since = heard.now().day().plus(-7 * WEEKS);
    let rows = conn.all("SELECT * FROM reading_day WHERE day >= $1", args![since.to_string()]).await?;
    if rows.is_empty() {
        return Ok(Days::new());
    }
    let kept = kept_from(heard, conn, by.id(), since.start()).await?;
    let seen = |(key, one): ((AccountId, Day), Counted)| {
        (key, one.seen_by(by.id(), kept.get(&key).copied().unwrap_or_default()))
    };
    Ok(all(&council_key(heard).await?, &rows)?.into_iter().map(seen).collect())
}

/// What is unusual, of everybody but the reader.
///
/// # Errors
/// When storage fails.
pub async fn unusual(heard: &Heard, by: &Grant<LookAtReading>) -> Result<Reading, StorageError> {
    let staff = Staff::known(heard).await;
    let mut conn = heard.words().read().await?;
    let days = days(heard, &mut conn, by).await?;
    drop(conn);
    let known = |id: AccountId| staff.members().iter().find(|one| one.account.id() == id);
    let found = |looked: Looked| (looked.at(), known(looked.by).map(|one| one.known.name.clone()), looked.note);
    let line = |((who, day), one): ((AccountId, Day), Counted)| ReadingDay {
        who,
        name: known(who).map(|one| (one.known.name.clone(), one.account.role())),
        day,
        opened: one.opened,
        usual: one.usual,
        many: rule::is_many(one.opened, one.usual),
        out_of_hours: one.out_of_hours,
        usual_late: one.usual_late,
        conflicted: one.conflicted,
        looked: one.looked.into_iter().next_back().map(found),
        earlier: one.earlier.into_iter().map(found).collect(),
    };
    let unusual = days.into_iter().filter(|((who, _), one)| *who != by.id() && one.is_unusual());
    let (mut looked_at, mut waiting): (Vec<_>, Vec<_>) = unusual.map(line).partition(|line| line.looked.is_some());
    waiting.sort_by_key(|line| (Reverse(line.day), line.who));
    looked_at.sort_by_key(|line| (line.looked.as_ref().map(|(at, ..)| Reverse(*at)), Reverse(line.day), line.who));
    let hours = heard.catalogue().settings.team_open.is_some();
    Ok(Reading { waiting, looked_at, hours })
}

/// How many lines wait for somebody to look at them, without the reader's own.
///
/// # Errors
/// When storage fails.
pub async fn to_look_at(heard: &Heard, by: &Grant<LookAtReading>) -> Result<i64, StorageError> {
    let mut conn = heard.words().read().await?;
    let days = days(heard, &mut conn, by).await?;
    let waits =
        |((who, _), one): &(&(AccountId, Day), &Counted)| *who != by.id() && one.is_unusual() && one.looked.is_empty();
    Ok(i64::try_from(days.iter().filter(waits).count()).unwrap_or(i64::MAX))
}

/// Why it was not written down that somebody looked.
#[derive(Debug, thiserror::Error)]
pub enum LookedError {
    /// It is not said what was found.
    #[error("nothing is written")]
    NoNote,
    /// Longer than 400 characters.
    #[error("too long")]
    TooLong,
    /// It is said of no day.
    #[error("no day is chosen")]
    NoDay,
    /// There is no such line, it is the reader's own, somebody looked already, or it is
    /// more by now than they read.
    #[error("nothing waits for this")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Writes down that a safeguarding lead looked at what a colleague opened on these days, each
/// with how much there was when they looked, and what they found: all of them, or none. Whose
/// days these were stands sealed in the rows, and not in the log.
///
/// # Errors
/// [`LookedError`].
pub async fn looked_at_reading(
    heard: &Heard,
    by: &Grant<LookAtReading>,
    who: AccountId,
    days: BTreeMap<Day, ReadingCounts>,
    note: &str,
) -> Result<(), LookedError> {
    let note = note.trim().to_owned();
    if text::is_empty(&note) {
        return Err(LookedError::NoNote);
    }
    if text::length(&note) > LONGEST {
        return Err(LookedError::TooLong);
    }
    let Some(first) = days.keys().next().copied() else { return Err(LookedError::NoDay) };
    if who == by.id() {
        return Err(LookedError::Gone);
    }
    let council = council_key(heard).await?;
    let mut conn = heard.words().read().await?;
    let kept = kept_from(heard, &mut conn, by.id(), first.start()).await?;
    drop(conn);
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
                let sql = format!("SELECT * FROM reading_day WHERE account_id = $1 AND day >= $2{lock}");
                let there = all(&council, &uow.all(sql, args![who, first.to_string()]).await?)?;
                let now = uow.now();
                for (day, read) in days {
                    let key = (who, day);
                    let mut counted = there.get(&key).cloned().ok_or(LookedError::Gone)?;
                    let seen = counted.clone().seen_by(me, kept.get(&key).copied().unwrap_or_default());
                    if !seen.is_unusual() || !seen.looked.is_empty() || seen.counts() != read {
                        return Err(LookedError::Gone);
                    }
                    counted.looked.push(Looked::new(now, me, &note, read));
                    let sealed = seal_it(&this, &council, key, &counted)?;
                    uow.defer(
                        "UPDATE reading_day SET sealed = $3 WHERE account_id = $1 AND day = $2",
                        args![who, day.to_string(), sealed],
                    );
                }
                record(uow, actor, LogAction::LookedAt, Log, "").await?;
                Ok(())
            })
        })
        .await
}
