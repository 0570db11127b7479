//! Work that happens after a commit: a table in the same unit of work, claimed
//! with a lease, tried again with growing pauses, driven by the injected clock.
//!
//! Here stand what every kind of job has and how one is claimed and finished.
//! The rows themselves, each with its handler, are in `server/src/jobs.rs`.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow};
use heard_vocabulary::JobsAction;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

pub use heard_vocabulary::JobKind;

use crate::Heard;
use crate::going::{Becomes, Names, Table};
use crate::people::{Grant, LookAfterJobs};
use crate::record::{GivenUpJobs, record};

const UNTIL_DONE: Becomes = Becomes::Stays(
    "what a job is about is emptied when it is done or let go, and there is nothing left to do for who is gone",
);

/// Jobs name devices, and accounts that wait to go.
pub(crate) const GOING: &[Table] = &[Table {
    name: "job",
    names: Names::Council,
    also: &[("payload", "an account that waits to go, or a device that is told")],
    erase: UNTIL_DONE,
    anonymise: UNTIL_DONE,
    rest: UNTIL_DONE,
    take_back: UNTIL_DONE,
}];

/// What a queued job carries; never anyone's words.
pub trait Payload: Serialize + DeserializeOwned + Send + 'static {
    /// Which kind of job carries it.
    const KIND: JobKind;
}

/// What becomes of a job that had all its tries. Either way staff see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It is not tried any more.
    Stop,
    /// It is tried for as long as it takes.
    GoOn,
}

/// On which terms jobs of one kind are run.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// Which kind.
    pub kind: JobKind,
    /// How often it runs by itself, in milliseconds; `None`: only when queued.
    pub every: Option<i64>,
    /// How long a claimed job is nobody else's, and how long a try may take, in
    /// milliseconds.
    pub lease: i64,
    /// How many are run side by side.
    pub at_once: i64,
    /// After how many tries staff are shown it.
    pub tries: i64,
    /// The longest pause between two tries, in milliseconds.
    pub longest_pause: i64,
    /// What becomes of it then.
    pub then: Then,
}

impl Terms {
    /// For jobs that are only run when they were queued.
    #[must_use]
    pub const fn queued(kind: JobKind) -> Self {
        Self {
            kind,
            every: None,
            lease: 2 * Moment::MINUTE,
            at_once: 1,
            tries: 12,
            longest_pause: 6 * 60 * Moment::MINUTE,
            then: Then::Stop,
        }
    }

    /// For what runs by itself every so many milliseconds. It never stops.
    #[must_use]
    pub const fn every(kind: JobKind, period: i64) -> Self {
        Self { every: Some(period), tries: 5, longest_pause: period, then: Then::GoOn, ..Self::queued(kind) }
    }
}

/// A job under way.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: [u8; 16],
    /// What it needs, as stored.
    pub payload: String,
    /// Which try this is, 1 for the first.
    pub attempts: i64,
    /// Until when it is nobody else's. It tells this claim from every later
    /// one: a lease is only given when the one before is over.
    lease: Moment,
}

/// How a try went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// It is done, or there is nothing left to do.
    Done,
    /// It failed; not again before so many milliseconds, if it was said.
    Failed(&'static str, Option<i64>),
    /// Trying again would be no use: staff are shown it at once.
    Hopeless(&'static str),
}

/// Queues a job in the caller's unit of work. The same id is queued once.
///
/// # Errors
/// When the payload cannot be written.
pub fn queue<P: Payload>(uow: &mut Uow, id: [u8; 16], payload: &P, run_at: Moment) -> Result<(), StorageError> {
    let payload = serde_json::to_string(payload).map_err(|error| StorageError::Bind(Box::new(error)))?;
    uow.defer(INSERT, args![id, P::KIND.name(), payload, run_at]);
    Ok(())
}

const INSERT: &str = "INSERT INTO job (id, kind, payload, run_at, attempts) VALUES ($1, $2, $3, $4, 0)
    ON CONFLICT DO NOTHING";

/// The id of the one row of a kind that runs by itself.
fn standing(kind: JobKind) -> [u8; 16] {
    first_half(Sha256::new().chain_update(b"standing job").chain_update(kind.name()))
}

/// An id made of a digest.
pub(crate) fn first_half(digest: Sha256) -> [u8; 16] {
    let mut id = [0; 16];
    id.copy_from_slice(&digest.finalize()[..16]);
    id
}

/// What is due of a kind: `$1` the kind, `$2` now, `$3` from when on a day is no
/// day anybody meant, because the machine's clock was wrong when it was set.
const DUE: &str = "kind = $1 AND done_at IS NULL AND (run_at <= $2 OR run_at > $3)
    AND (lease_until IS NULL OR lease_until <= $2)";

/// Claims what is due on these terms, up to as many as run side by side. On
/// PostgreSQL several processes claim side by side without meeting.
///
/// # Errors
/// When storage fails.
pub async fn claim(heard: &Heard, terms: &Terms) -> Result<Vec<Job>, StorageError> {
    let Terms { kind, every, lease, at_once, .. } = *terms;
    let too_far = move |now: Moment| every.map_or(Moment(i64::MAX), |period| now.plus(period));
    let mut conn = heard.words().read().await?;
    let now = heard.now();
    let due = format!("SELECT 1 AS one FROM job WHERE {DUE} LIMIT 1");
    let mut any = conn.first(due, args![kind.name(), now, too_far(now)]).await?.is_some();
    if !any && every.is_some() {
        // The first time ever: its row is made, and it runs at once.
        any = conn.first("SELECT 1 AS one FROM job WHERE id = $1", args![standing(kind)]).await?.is_none();
    }
    drop(conn);
    if !any {
        return Ok(Vec::new());
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                if every.is_some() {
                    uow.defer(INSERT, args![standing(kind), kind.name(), "null", now]);
                }
                // An array is read once, whatever way PostgreSQL chooses: never more than wanted.
                let which = match uow.is_postgres() {
                    true => format!(
                        "= ANY (ARRAY (SELECT id FROM job WHERE {DUE} ORDER BY run_at LIMIT $5 FOR UPDATE SKIP LOCKED))"
                    ),
                    false => format!("IN (SELECT id FROM job WHERE {DUE} ORDER BY run_at LIMIT $5)"),
                };
                let sql = format!(
                    "UPDATE job SET lease_until = $4, attempts = attempts + 1 WHERE id {which}
                     RETURNING id, payload, attempts"
                );
                let until = now.plus(lease);
                let rows = uow.all(sql, args![kind.name(), now, too_far(now), until, at_once]).await?;
                rows.iter().map(|row| job(row, until)).collect()
            })
        })
        .await
}

fn job(row: &Row, lease: Moment) -> Result<Job, StorageError> {
    Ok(Job { id: row.id("id")?, payload: row.text("payload")?, attempts: row.int("attempts")?, lease })
}

/// Writes down how a try went; whether the job was still this claim's. One
/// whose lease ended meanwhile is somebody else's, and they say how it went.
///
/// # Errors
/// When storage fails: the lease ends and the job is tried again.
pub async fn finish(heard: &Heard, terms: &Terms, job: &Job, tried: Tried) -> Result<bool, StorageError> {
    let (id, attempts, lease, terms) = (job.id, job.attempts, job.lease, *terms);
    let out_of_tries = matches!(tried, Tried::Hopeless(_)) || attempts >= terms.tries;
    let stuck = tried != Tried::Done && out_of_tries;
    let mine = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let (why, said) = match tried {
                    Tried::Done => return done(uow, terms.every, id, lease).await,
                    Tried::Failed(why, said) => (why, said),
                    Tried::Hopeless(why) if terms.every.is_none() => return give_up(uow, id, lease, why).await,
                    Tried::Hopeless(why) => (why, None),
                };
                if stuck && terms.then == Then::Stop {
                    return give_up(uow, id, lease, why).await;
                }
                let (next, since) = (now.plus(pause(&terms, attempts, said)), stuck.then_some(now));
                let sql = "UPDATE job SET lease_until = NULL, run_at = $1, last_error = $2,
                           stuck_at = COALESCE(stuck_at, $3) WHERE id = $4 AND lease_until = $5";
                uow.execute(sql, args![next, why, since, id, lease]).await
            })
        })
        .await?;
    if mine == 1 && stuck {
        tracing::error!(kind = terms.kind.name(), attempts, "a job had all its tries; administrators are shown it");
    }
    Ok(mine == 1)
}

/// It is done: until its time comes again, or for good. What it was about is
/// nobody's business any more.
async fn done(uow: &mut Uow, every: Option<i64>, id: [u8; 16], lease: Moment) -> Result<u64, StorageError> {
    let now = uow.now();
    match every {
        Some(period) => {
            let sql = "UPDATE job SET lease_until = NULL, run_at = $1, attempts = 0, last_error = NULL,
                       stuck_at = NULL WHERE id = $2 AND lease_until = $3";
            uow.execute(sql, args![now.plus(period), id, lease]).await
        }
        None => {
            let sql = "UPDATE job SET lease_until = NULL, done_at = $1, last_error = NULL, payload = '',
                       stuck_at = NULL WHERE id = $2 AND lease_until = $3";
            uow.execute(sql, args![now, id, lease]).await
        }
    }
}

async fn give_up(uow: &mut Uow, id: [u8; 16], lease: Moment, why: &'static str) -> Result<u64, StorageError> {
    let now = uow.now();
    // What it was about stays until an administrator has it tried again or lets it go.
    let sql = "UPDATE job SET lease_until = NULL, done_at = $1, stuck_at = $1, last_error = $2
               WHERE id = $3 AND lease_until = $4";
    uow.execute(sql, args![now, why, id, lease]).await
}

/// How long to wait after so many tries.
fn pause(terms: &Terms, attempts: i64, said: Option<i64>) -> i64 {
    let grown = Moment::MINUTE.saturating_mul(1 << attempts.clamp(0, 16)) / 2;
    said.unwrap_or(grown).min(terms.longest_pause).max(1_000)
}

/// Jobs of one kind that had all their tries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stuck {
    /// Which kind.
    pub kind: JobKind,
    /// How many were given up.
    pub given_up: i64,
    /// How many are still tried.
    pub tried: i64,
}

/// What is stuck, for whoever looks after it.
///
/// # Errors
/// When storage fails.
pub async fn stuck(heard: &Heard, _by: &Grant<LookAfterJobs>) -> Result<Vec<Stuck>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT kind, COUNT(done_at) AS given_up, COUNT(*) - COUNT(done_at) AS tried
               FROM job WHERE stuck_at IS NOT NULL GROUP BY kind ORDER BY kind";
    let rows = conn.all(sql, vec![]).await?;
    rows.iter()
        .map(|row| Ok(Stuck { kind: kind_of(row)?, given_up: row.int("given_up")?, tried: row.int("tried")? }))
        .collect()
}

fn kind_of(row: &Row) -> Result<JobKind, StorageError> {
    JobKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("job.kind", "a kind of job"))
}

/// Somebody has seen what was given up: it is not shown any more. What is still
/// tried stays until it is done.
///
/// # Errors
/// When storage fails.
pub async fn note_given_up(heard: &Heard, by: &Grant<LookAfterJobs>) -> Result<(), StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE job SET stuck_at = NULL, payload = ''
                           WHERE stuck_at IS NOT NULL AND done_at IS NOT NULL";
                let noted = uow.execute(sql, vec![]).await?;
                if noted == 0 {
                    return Ok(());
                }
                record(uow, actor, JobsAction::Noted, GivenUpJobs, noted.to_string()).await
            })
        })
        .await
}

/// Jobs of one kind that were given up for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUp {
    /// Which kind.
    pub kind: JobKind,
    /// What went wrong at the last try; never anyone's words.
    pub why: String,
    /// How many.
    pub count: i64,
    /// How many of them can be tried again: older versions forgot what they
    /// were about.
    pub again: i64,
    /// When the first of them was given up.
    pub first: Moment,
    /// When the last of them was.
    pub last: Moment,
}

/// What was given up, for whoever looks after it.
///
/// # Errors
/// When storage fails.
pub async fn given_up(heard: &Heard, _by: &Grant<LookAfterJobs>) -> Result<Vec<GivenUp>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT kind, COALESCE(last_error, '') AS why, COUNT(*) AS n,
                      COUNT(NULLIF(payload, '')) AS whole, MIN(stuck_at) AS first_at, MAX(stuck_at) AS last_at
               FROM job WHERE stuck_at IS NOT NULL AND done_at IS NOT NULL
               GROUP BY kind, COALESCE(last_error, '') ORDER BY kind, COALESCE(last_error, '')";
    let rows = conn.all(sql, vec![]).await?;
    rows.iter()
        .map(|row| {
            Ok(GivenUp {
                kind: kind_of(row)?,
                why: row.text("why")?,
                count: row.int("n")?,
                again: row.int("whole")?,
                first: row.moment("first_at")?,
                last: row.moment("last_at")?,
            })
        })
        .collect()
}

/// Since when jobs that are still tried have had all their tries, by kind.
///
/// # Errors
/// When storage fails.
pub async fn still_tried(heard: &Heard, _by: &Grant<LookAfterJobs>) -> Result<Vec<(JobKind, Moment)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT kind, MIN(stuck_at) AS since FROM job WHERE stuck_at IS NOT NULL AND done_at IS NULL
               GROUP BY kind ORDER BY kind";
    conn.all(sql, vec![]).await?.iter().map(|row| Ok((kind_of(row)?, row.moment("since")?))).collect()
}

/// Has the jobs of a kind tried again that were given up until `seen`, the
/// moment the page was drawn at; how many there were.
///
/// # Errors
/// When storage fails.
pub async fn try_again(
    heard: &Heard,
    by: &Grant<LookAfterJobs>,
    kind: JobKind,
    seen: Moment,
) -> Result<u64, StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "UPDATE job SET stuck_at = NULL, done_at = NULL, lease_until = NULL, last_error = NULL,
                           attempts = 0, run_at = $1
                           WHERE kind = $2 AND stuck_at <= $3 AND done_at IS NOT NULL AND payload <> ''";
                let moved = uow.execute(sql, args![now, kind.name(), seen]).await?;
                if moved > 0 {
                    let detail = format!("{} {moved}", kind.name());
                    record(uow, actor, JobsAction::TriedAgain, GivenUpJobs, detail).await?;
                }
                Ok(moved)
            })
        })
        .await
}

/// Lets the jobs of a kind go that were given up until `seen`, the moment the
/// page was drawn at; how many there were. What they were about is forgotten.
///
/// # Errors
/// When storage fails.
pub async fn let_go(
    heard: &Heard,
    by: &Grant<LookAfterJobs>,
    kind: JobKind,
    seen: Moment,
) -> Result<u64, StorageError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE job SET stuck_at = NULL, payload = ''
                           WHERE kind = $1 AND stuck_at <= $2 AND done_at IS NOT NULL";
                let gone = uow.execute(sql, args![kind.name(), seen]).await?;
                if gone > 0 {
                    let detail = format!("{} {gone}", kind.name());
                    record(uow, actor, JobsAction::LetGo, GivenUpJobs, detail).await?;
                }
                Ok(gone)
            })
        })
        .await
}

/// How long after its time a job is still only late, in milliseconds.
const LATE: i64 = 10 * Moment::MINUTE;

/// How jobs are doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// When they were last run, to the minute; `None` before the first time.
    pub beat: Option<Moment>,
    /// Kinds of which something has been due for a while and nobody runs it.
    pub overdue: Vec<JobKind>,
}

impl Life {
    /// Whether what runs jobs has not been heard of for too long.
    #[must_use]
    pub fn is_silent(&self, now: Moment) -> bool {
        self.beat.is_none_or(|beat| beat.plus(LATE) < now)
    }

    /// Whether nothing seems to run jobs any more, or not all of them.
    #[must_use]
    pub fn is_stale(&self, now: Moment) -> bool {
        !self.overdue.is_empty() || self.is_silent(now)
    }
}

/// Writes down that jobs are run: one row, to the minute.
///
/// # Errors
/// When storage fails.
pub async fn beat(heard: &Heard) -> Result<(), StorageError> {
    heard
        .words()
        .write(|uow| {
            Box::pin(async move {
                let now = uow.now().0;
                uow.defer(
                    "INSERT INTO heartbeat (name, at) VALUES ('jobs', $1)
                     ON CONFLICT (name) DO UPDATE SET at = excluded.at",
                    args![Moment(now - now.rem_euclid(Moment::MINUTE))],
                );
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// Whether jobs are run.
///
/// # Errors
/// When storage fails.
pub async fn life(heard: &Heard) -> Result<Life, StorageError> {
    let mut conn = heard.words().read().await?;
    let beat = conn.first("SELECT at FROM heartbeat WHERE name = 'jobs'", vec![]).await?;
    let beat = beat.map(|row| row.moment("at")).transpose()?;
    let since = heard.now().plus(-LATE);
    let sql = "SELECT DISTINCT kind FROM job WHERE done_at IS NULL AND run_at <= $1
               AND (lease_until IS NULL OR lease_until <= $1) ORDER BY kind";
    let overdue = conn.all(sql, args![since]).await?.iter().map(kind_of).collect::<Result<_, _>>()?;
    Ok(Life { beat, overdue })
}
