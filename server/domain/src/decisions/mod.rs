//! What a child's review decided: who does it and by when, whether it happened, and how
//! far the reviewing officer goes where it did not. The record of a review, and a
//! challenge itself, live in the case system; here is what the child sees and says of it.
//!
//! A row is found by a keyed hash of whose it is and opens under their own key. It is
//! read by the people who are their worker, adviser or reviewing officer today (`around`).
//! What can be done is decided in `rules`; a challenge is the reviewing officer's alone,
//! who stands outside the line that plans their care.

mod around;
mod judge;
mod own;
mod patterns;
mod read;
mod review;
pub mod rules;
mod tell;
mod write;

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, Key, open, seal};
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{ChallengeLevel, DecisionAction, DecisionState, Verdict};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::going::{Becomes, Names, OF_THE_PERSON, STAFF, Table};
use crate::ids::{AccountId, DecisionDeedId, DecisionId};
use crate::views::parse;
use rules::Standing;

pub use judge::{has_officer, judge};
pub use own::{OwnDecision, asked, own};
pub use patterns::{Pattern, Patterns, patterns};
pub use read::{Deed, Line, Page, Whose, lines, one, whose};
pub use review::{
    Ahead, Asked, ChildReview, ChildReviews, NextReview, OfReview, ReviewSummary, SaidOfPart, Waiting, ahead,
    child_reviews, invite, summary, take_back_review, took_part,
};
pub use tell::tell_of_late;
pub use write::{Deciding, Step, decide, step};

/// What was decided for somebody goes with them, and what was done with it.
pub(crate) const GOING: &[Table] = &[
    theirs("decision_deed", &[("by_id", STAFF)]),
    theirs("review_decision", &[("recorded_by", STAFF)]),
    theirs("took_part", &[("by_id", STAFF)]),
    theirs("child_review", &[("invited_by", STAFF)]),
];

const fn theirs(name: &'static str, also: &'static [(&'static str, &'static str)]) -> Table {
    Table {
        name,
        names: Names::Person("person_hash", person_hash),
        also,
        erase: Becomes::Deleted,
        anonymise: Becomes::Deleted,
        rest: Becomes::WithTheKey,
        take_back: OF_THE_PERSON,
    }
}

/// The longest text, in characters.
pub const LONGEST: usize = 2_000;

/// What is sealed of a decision.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub owner: String,
}

/// What is sealed of something that was done with one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Written {
    /// What was written.
    pub text: String,
    /// The reference of a challenge in the case system.
    pub reference: String,
    /// The day that was agreed, the level of a challenge, or whether it happened: by its
    /// name.
    pub chosen: String,
}

/// Why something about a decision is not kept.
#[derive(Debug, thiserror::Error)]
pub enum DecisionError {
    /// Nothing is written.
    #[error("nothing is written")]
    NoText,
    /// It is not said who does it.
    #[error("it is not said who does it")]
    NoOwner,
    /// The day is none, or not one that it can be.
    #[error("no such day")]
    NoDay,
    /// The day on which somebody was asked is none, or after the review.
    #[error("no day on which they were asked")]
    NoAskedDay,
    /// A review on a day near that one is known.
    #[error("a review near that day is known")]
    Near,
    /// It is not said by which day it is to be done.
    #[error("no day by which")]
    NoDueDay,
    /// It is to be done by a day before the review.
    #[error("it is due before it was decided")]
    DueTooEarly,
    /// The same is written down already of that review.
    #[error("it is written down already")]
    Twice,
    /// No level of a challenge was chosen.
    #[error("no level was chosen")]
    NoLevel,
    /// Nothing was chosen.
    #[error("nothing was chosen")]
    NotChosen,
    /// Nobody of theirs was chosen.
    #[error("nobody of theirs was chosen")]
    NoPerson,
    /// Longer than 2,000 characters.
    #[error("too long")]
    TooLong,
    /// It is the reviewing officer's to do, or the young person's.
    #[error("it is another's to do")]
    NotTheirs,
    /// It cannot be done as it stands.
    #[error("it cannot be done as it stands")]
    NotNow,
    /// It is not there, or not for them.
    #[error("it is not there")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

pub(crate) fn person_hash(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"whose review decided")
}

fn place(id: DecisionId, column: &str) -> Vec<u8> {
    [b"review_decision.".as_slice(), column.as_bytes(), b":", &id.bytes()].concat()
}

fn key_of(owner: &Key, id: DecisionId, row: &Row) -> Result<Key, StorageError> {
    Ok(Key::unwrap(owner, &place(id, "wrapped_key"), &row.blob("wrapped_key")?)?)
}

fn sealed<T: Serialize>(heard: &Heard, key: &Key, place: &[u8], what: &T) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(what).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(key, place, &plain, heard.entropy()))
}

fn unsealed<T: for<'de> Deserialize<'de>>(key: &Key, place: &[u8], row: &Row) -> Result<T, StorageError> {
    let plain = open(key, place, &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("review_decision.sealed", "what was decided"))
}

fn deed_place(id: DecisionDeedId) -> Vec<u8> {
    [b"decision_deed.sealed:".as_slice(), &id.bytes()].concat()
}

/// What was written of a deed, from its row.
fn written(key: &Key, row: &Row) -> Result<Written, StorageError> {
    unsealed(key, &deed_place(row.id("id")?), row)
}

/// Where it stands, from its row.
pub(crate) fn standing(row: &Row) -> Result<Standing, StorageError> {
    let day = |column: &'static str| -> Result<Option<Day>, StorageError> {
        let wrong = StorageError::inconsistent("review_decision's days", "a day");
        row.text_opt(column)?.map(|text| Day::parse(&text).ok_or(wrong)).transpose()
    };
    let wrong = |column| StorageError::inconsistent(column, "a name of its list");
    let level = row.text_opt("level")?;
    let level = level.map(|name| ChallengeLevel::parse(&name).ok_or(wrong("review_decision.level")));
    let verdict = row.text_opt("verdict")?;
    let verdict = verdict.map(|name| Verdict::parse(&name).ok_or(wrong("review_decision.verdict")));
    Ok(Standing {
        state: parse(DecisionState::parse, row, "state")?,
        due: day("due_on")?.ok_or(StorageError::inconsistent("review_decision.due_on", "a day"))?,
        level: level.transpose()?,
        raised: day("raised_on")?,
        answered: row.int("answered")? == 1,
        verdict: verdict.transpose()?,
    })
}

/// When it is late: with the end of the team's hours on the last day; nothing where it
/// waits for nothing.
fn due_at(heard: &Heard, now: &Standing) -> Option<Moment> {
    let settings = &heard.catalogue().settings;
    let until = now.until(&settings.calendar, &settings.working_days)?;
    Some(crate::safeguarding::concerns::end_of(until, &settings.calendar, settings.team_open.as_ref()))
}

/// Writes a deed beside its decision; which.
fn deed(
    heard: &Heard,
    uow: &mut Uow,
    (id, key): (DecisionId, &Key),
    (action, by): (DecisionAction, Option<AccountId>),
    what: &Written,
) -> Result<DecisionDeedId, StorageError> {
    let (deed, now) = (DecisionDeedId::random(heard.entropy()), uow.now());
    let sealed = sealed(heard, key, &deed_place(deed), what)?;
    uow.defer(
        "INSERT INTO decision_deed (id, decision_id, person_hash, action, by_id, at, sealed)
         VALUES ($1, $2, (SELECT person_hash FROM review_decision WHERE id = $2), $3, $4, $5, $6)",
        args![deed, id, action.name(), by, now, sealed],
    );
    Ok(deed)
}

/// Writes where it stands then.
async fn save(
    heard: &Heard,
    uow: &mut Uow,
    (id, row): (DecisionId, &Row),
    before: &Standing,
    now: &Standing,
) -> Result<(), StorageError> {
    let at = uow.now();
    // A clock that runs on keeps its moment, whatever the council chose meanwhile.
    let clock = |of: &Standing| (of.state, of.due, of.level, of.raised, of.answered);
    let due = if clock(before) == clock(now) { row.moment_opt("due_at")? } else { due_at(heard, now) };
    uow.execute(
        "UPDATE review_decision SET due_on = $2, state = $3, level = $4, raised_on = $5, answered = $6, verdict = $7,
            due_at = $8, ended_at = CASE WHEN $3 <> $9 THEN NULL WHEN ended_at IS NULL THEN CAST($10 AS BIGINT) ELSE ended_at END
         WHERE id = $1",
        args![
            id,
            now.due.to_string(),
            now.state.name(),
            now.level.map(ChallengeLevel::name),
            now.raised.map(|day| day.to_string()),
            now.answered,
            now.verdict.map(Verdict::name),
            due,
            DecisionState::Ended.name(),
            at
        ],
    )
    .await?;
    Ok(())
}

/// A row, held against a second who does something with it at the same time.
async fn held(uow: &mut Uow, id: DecisionId) -> Result<Row, DecisionError> {
    let sql = match uow.is_postgres() {
        true => "SELECT * FROM review_decision WHERE id = $1 FOR UPDATE",
        false => "SELECT * FROM review_decision WHERE id = $1",
    };
    uow.first(sql, args![id]).await?.ok_or(DecisionError::Gone)
}
