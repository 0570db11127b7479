//! What reviews decided, in figures: what was due in a period, whether it was done, whether
//! it happened as children say, and how far it was challenged; by team, for the report of
//! the reviewing officers.
//!
//! A child stands once in a row, with the worst of what was due for them.

use heard_storage::{Row, StorageError, args};
use heard_vocabulary::{ChallengeLevel, DecisionAction, DecisionState, MemberOf, Verdict};

use super::period::Period;
use super::published::About;
use super::tables::Table;
use super::tally::{Said, Tally, at};
use crate::Heard;
use crate::decisions::standing;

/// The tables of which each row after the whole is a team.
pub(super) const BY_TEAM: [Table; 2] = [Table::Decided, Table::Raised];

const IN_TIME: &str = "in_time";
const LATE: &str = "late";
const NOT_DONE: &str = "not_done";
const UNSAID: &str = "unsaid";
const UNCHALLENGED: &str = "unchallenged";
const OVER: &str = "ended";
const ANSWERED: &str = "answered";
const WAITS: &str = "waits";

/// Whether somebody said in time that it is done, later, or not; the worst last.
pub const KEPT: [&str; 3] = [IN_TIME, LATE, NOT_DONE];

/// Whether it happened, as whoever it was decided for said last; the worst last.
pub const HAPPENED: [&str; 4] = [UNSAID, "yes", "partly", "no"];

/// How far it was challenged; the furthest last.
pub const CHALLENGE: [&str; 4] = [UNCHALLENGED, "informal", "management_alert", "problem_resolution"];

/// What became of the challenge; what waits last.
pub const SETTLED: [&str; 4] = [UNCHALLENGED, OVER, ANSWERED, WAITS];

/// Whether everybody who stands in this part of what was decided was raised.
pub(super) fn raises(part: &str) -> bool {
    [LATE, NOT_DONE, "partly", "no"].contains(&part)
}

/// What became of something that a review decided, as far as it is counted. No words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// For whom: the beginning of the keyed hash that their decisions are found by.
    pub child: [u8; 16],
    /// The team that planned their care when it was written down, where one did.
    pub team: Option<String>,
    /// One of [`KEPT`].
    pub kept: &'static str,
    /// One of [`HAPPENED`].
    pub happened: &'static str,
    /// One of [`CHALLENGE`].
    pub challenge: &'static str,
    /// One of [`SETTLED`].
    pub settled: &'static str,
}

impl Followed {
    /// Whether whoever answers for it was told: it was late or not done, they say that it
    /// did not happen, or it was challenged.
    fn is_raised(&self) -> bool {
        raises(self.kept) || raises(self.happened) || self.challenge != UNCHALLENGED
    }

    /// From a row that says whose it is and when it was last said to be done.
    fn read(row: &Row) -> Result<Self, StorageError> {
        let now = standing(row)?;
        let (done_at, ended_at) = (row.moment_opt("done_at")?, row.moment_opt("ended_at")?);
        let done = match now.state {
            DecisionState::Done | DecisionState::Ended => done_at.or(ended_at),
            // It was done after it was challenged: it is the officer's to end all the same.
            DecisionState::Challenged => done_at.filter(|at| {
                let denied = matches!(now.verdict, Some(Verdict::Partly | Verdict::No));
                !denied && now.raised.is_none_or(|raised| at.day() >= raised)
            }),
            DecisionState::Open => None,
        };
        let settled = match (now.level, now.state) {
            (None, _) => UNCHALLENGED,
            (Some(_), DecisionState::Ended) => OVER,
            (Some(_), DecisionState::Challenged) if !now.answered => WAITS,
            (Some(_), DecisionState::Open | DecisionState::Done | DecisionState::Challenged) => ANSWERED,
        };
        let hash = row.blob("person_hash")?;
        let child = hash.first_chunk().ok_or(StorageError::inconsistent("review_decision.person_hash", "a hash"))?;
        Ok(Self {
            child: *child,
            team: row.text_opt("team")?,
            kept: match done {
                Some(at) if at.day() <= now.due => IN_TIME,
                Some(_) => LATE,
                None => NOT_DONE,
            },
            happened: now.verdict.map_or(UNSAID, Verdict::name),
            challenge: now.level.map_or(UNCHALLENGED, ChallengeLevel::name),
            settled,
        })
    }
}

impl Tally {
    /// Counts what became of something that a review decided.
    pub fn follow(&mut self, one: &Followed) {
        let said = [Some(one.kept), Some(one.happened), None];
        let challenged = [Some(one.challenge), Some(one.settled), None];
        for about in std::iter::once(About::Whole).chain(one.team.clone().map(About::Named)) {
            self.put_worst(Table::Decided, about.clone(), one.child, said);
            if one.is_raised() {
                self.put_worst(Table::Raised, about, one.child, challenged);
            }
        }
    }

    /// Puts somebody into a row, where the table has it: of what is said of them there, the
    /// worst stands.
    fn put_worst(&mut self, table: Table, about: About, who: [u8; 16], said: Said) {
        let Some(members) = self.rows.get_mut(&(table, about)) else { return };
        let stands = members.entry(who).or_insert(said);
        for split in table.definition().splits {
            let (parts, place) = (split.parts(), at(*split));
            let rank = |said: Option<&str>| said.and_then(|said| parts.iter().position(|part| *part == said));
            if rank(said[place]) > rank(stands[place]) {
                stands[place] = said[place];
            }
        }
    }
}

/// The teams that stand in tables: those on the council's list, and those that somebody
/// belongs or belonged to.
pub(super) async fn teams(heard: &Heard) -> Result<Vec<String>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT name FROM place WHERE kind = $1
               UNION SELECT place AS name FROM membership WHERE kind = $1 ORDER BY name";
    let rows = conn.all(sql, args![MemberOf::Team.name()]).await?;
    let names = rows.iter().map(|row| row.text("name")).collect::<Result<Vec<_>, _>>()?;
    // What is kept under that name is not a team's.
    let rest = About::EverythingElse.key();
    Ok(names.into_iter().filter(|name| *name != rest).collect())
}

/// Counts what reviews decided and was to be done in this period, by the day that was
/// agreed last.
pub(super) async fn decided(heard: &Heard, period: Period, tally: &mut Tally) -> Result<(), StorageError> {
    let mut conn = heard.words().read().await?;
    let sql =
        "SELECT d.person_hash, d.team, d.due_on, d.state, d.level, d.raised_on, d.answered, d.verdict, d.ended_at,
                   (SELECT MAX(e.at) FROM decision_deed e WHERE e.decision_id = d.id AND e.action = $3) AS done_at
               FROM review_decision d WHERE d.due_on >= $1 AND d.due_on < $2 ORDER BY d.due_on, d.id";
    let (from, until) = (period.starts().day().to_string(), period.ends().day().to_string());
    for row in &conn.all(sql, args![from, until, DecisionAction::Done.name()]).await? {
        tally.follow(&Followed::read(row)?);
    }
    Ok(())
}
