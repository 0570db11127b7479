//! Figures about the program for whoever collects them: numbers and names from
//! closed lists, nothing about anybody.

use heard_storage::clock::Moment;
use heard_storage::{PoolUse, Row, Space, StorageError, args};
use heard_vocabulary::{HealthPart, JobKind};

use super::{in_time, look, room};
use crate::Heard;

/// Figures about the program now.
#[derive(Debug, Clone)]
pub struct Figures {
    /// Each part, and whether it does what it is there for.
    pub parts: Vec<(HealthPart, bool)>,
    /// Connections of both stores.
    pub pools: Vec<Pool>,
    /// The least room on any disk; `None` where nothing is kept on one.
    pub space: Option<Space>,
    /// What the database counted; `None` where it did not answer.
    pub counted: Option<Counted>,
}

/// What the database counted.
#[derive(Debug, Clone)]
pub struct Counted {
    /// Jobs, of every kind there is.
    pub jobs: Vec<JobFigures>,
    /// How long ago jobs were last run, in milliseconds; `None` before the
    /// first time.
    pub beat_age: Option<i64>,
    /// Sessions whose day is not over: as many may be in use, or fewer.
    pub sessions: i64,
}

/// Jobs of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobFigures {
    /// Which kind.
    pub kind: JobKind,
    /// How many are due and wait to be run.
    pub waiting: i64,
    /// How many failed at their last try, and are tried again.
    pub failed: i64,
    /// How many were given up and nobody has dealt with.
    pub given_up: i64,
    /// How long the first of those that wait has been due, in milliseconds.
    pub oldest: i64,
}

/// The connections of one store.
#[derive(Debug, Clone, Copy)]
pub struct Pool {
    /// Whether these are the words.
    pub words: bool,
    /// How many are at work.
    pub used: PoolUse,
}

/// Counts everything, in a few seconds at the most.
pub async fn figures(heard: &Heard) -> Figures {
    let pools = [(true, heard.words()), (false, heard.key_store().store())];
    let pools = pools.map(|(words, store)| Pool { words, used: store.pool_use() }).to_vec();
    let checkup = look(heard).await;
    let (space, counted) = tokio::join!(in_time("disk", room(heard)), in_time("database", count(heard)));
    Figures {
        parts: checkup.findings.iter().map(|found| (found.part, !found.state.is_ill())).collect(),
        pools,
        space: space.flatten(),
        counted,
    }
}

async fn count(heard: &Heard) -> Result<Counted, StorageError> {
    let now = heard.now();
    let mut conn = heard.words().read().await?;
    let sql = "SELECT kind, COUNT(CASE WHEN done_at IS NULL AND run_at <= $1 THEN 1 END) AS waiting,
                      COUNT(CASE WHEN done_at IS NULL AND last_error IS NOT NULL THEN 1 END) AS failed,
                      COUNT(CASE WHEN done_at IS NOT NULL THEN 1 END) AS given_up,
                      MIN(CASE WHEN done_at IS NULL THEN run_at END) AS oldest
               FROM job WHERE done_at IS NULL OR stuck_at IS NOT NULL GROUP BY kind";
    let rows = conn.all(sql, args![now]).await?;
    let beat = conn.first("SELECT at FROM heartbeat WHERE name = 'jobs'", vec![]).await?;
    let sql = "SELECT COUNT(*) AS n FROM session WHERE expires_at > $1";
    let sessions = conn.first(sql, args![now]).await?.map_or(Ok(0), |row| row.int("n"))?;
    Ok(Counted {
        jobs: JobKind::ALL.iter().map(|kind| of_kind(*kind, &rows, now)).collect::<Result<_, _>>()?,
        beat_age: beat.map(|row| row.moment("at")).transpose()?.map(|at| (now.0 - at.0).max(0)),
        sessions,
    })
}

fn of_kind(kind: JobKind, rows: &[Row], now: Moment) -> Result<JobFigures, StorageError> {
    for row in rows {
        if row.text("kind")? == kind.name() {
            return Ok(JobFigures {
                kind,
                waiting: row.int("waiting")?,
                failed: row.int("failed")?,
                given_up: row.int("given_up")?,
                oldest: row.int_opt("oldest")?.map_or(0, |run_at| (now.0 - run_at).max(0)),
            });
        }
    }
    Ok(JobFigures { kind, waiting: 0, failed: 0, given_up: 0, oldest: 0 })
}
