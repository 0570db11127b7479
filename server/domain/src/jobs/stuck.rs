//! Jobs that had all their tries: shown to whoever looks after them, tried
//! again, or let go.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::JobsAction;

use super::{JobKind, kind_of};
use crate::Heard;
use crate::people::{Grant, LookAfterJobs};
use crate::record::{GivenUpJobs, record};

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
