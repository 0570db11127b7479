//! Work that happens after a commit: a table in the same unit of work, claimed
//! with a lease, tried again with growing pauses, driven by the injected clock.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow};

use crate::Heard;
use crate::going::{Becomes, Names, Table};

const UNTIL_DONE: Becomes =
    Becomes::Stays("what a job is about is emptied when it is done, and there is nothing left to do for who is gone");

/// Jobs name devices, and accounts that wait to go.
pub(crate) const GOING: &[Table] = &[Table {
    name: "job",
    names: Names::Council,
    also: &[("payload", "an account that waits to go, or a device that is told")],
    erase: UNTIL_DONE,
    unsign: UNTIL_DONE,
    rest: UNTIL_DONE,
    take_back: UNTIL_DONE,
}];

/// How long a claimed job is nobody else's, in milliseconds.
const LEASE: i64 = 2 * Moment::MINUTE;

/// After this many tries a job is given up.
const TRIES: i64 = 12;

/// The longest pause between two tries, in milliseconds.
const LONGEST_PAUSE: i64 = 6 * 60 * Moment::MINUTE;

/// A job under way.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: [u8; 16],
    /// What it needs, without anyone's words.
    pub payload: String,
    /// Which try this is, 1 for the first.
    pub attempts: i64,
}

/// How a try went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// It is done, or there is nothing left to do.
    Done,
    /// Try again, not before so many milliseconds if it was said.
    Later(Option<i64>, &'static str),
    /// Try again however often it takes.
    Again(&'static str),
}

/// Queues a job in the caller's unit of work.
pub fn queue(uow: &mut Uow, id: [u8; 16], kind: &'static str, payload: String, run_at: Moment) {
    uow.defer(
        "INSERT INTO job (id, kind, payload, run_at, attempts) VALUES ($1, $2, $3, $4, 0)",
        args![id, kind, payload, run_at],
    );
}

/// Claims up to `most` jobs of `kind` that are due. On PostgreSQL several
/// processes claim side by side without meeting.
///
/// # Errors
/// When storage fails.
pub async fn claim(heard: &Heard, kind: &'static str, most: i64) -> Result<Vec<Job>, StorageError> {
    let postgres = heard.words().read().await?.is_postgres();
    let sql = if postgres {
        "UPDATE job SET lease_until = $1, attempts = attempts + 1 WHERE id IN (
            SELECT id FROM job WHERE kind = $2 AND done_at IS NULL AND run_at <= $3
                AND (lease_until IS NULL OR lease_until <= $3)
            ORDER BY run_at LIMIT $4 FOR UPDATE SKIP LOCKED)
         RETURNING id, payload, attempts"
    } else {
        "UPDATE job SET lease_until = $1, attempts = attempts + 1 WHERE id IN (
            SELECT id FROM job WHERE kind = $2 AND done_at IS NULL AND run_at <= $3
                AND (lease_until IS NULL OR lease_until <= $3)
            ORDER BY run_at LIMIT $4)
         RETURNING id, payload, attempts"
    };
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let rows = uow.all(sql, args![now.plus(LEASE), kind, now, most]).await?;
                rows.iter()
                    .map(|row| {
                        Ok(Job { id: row.id("id")?, payload: row.text("payload")?, attempts: row.int("attempts")? })
                    })
                    .collect()
            })
        })
        .await
}

/// Writes down how a try went.
///
/// # Errors
/// When storage fails: the lease ends and the job is tried again.
pub async fn finish(heard: &Heard, job: &Job, tried: Tried) -> Result<(), StorageError> {
    let (id, attempts) = (job.id, job.attempts);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let (pause, why, again) = match tried {
                    Tried::Done => (None, None, false),
                    Tried::Later(pause, why) => (pause, Some(why), attempts < TRIES),
                    Tried::Again(why) => (None, Some(why), true),
                };
                match again {
                    true => {
                        let grown = Moment::MINUTE.saturating_mul(1 << attempts.clamp(0, 16)) / 2;
                        let pause = pause.unwrap_or(grown).clamp(1_000, LONGEST_PAUSE);
                        uow.defer(
                            "UPDATE job SET lease_until = NULL, run_at = $1, last_error = $2 WHERE id = $3",
                            args![now.plus(pause), why, id],
                        );
                    }
                    // What it was about is nobody's business any more.
                    false => uow.defer(
                        "UPDATE job SET lease_until = NULL, done_at = $1, last_error = $2, payload = '' WHERE id = $3",
                        args![now, why, id],
                    ),
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}
