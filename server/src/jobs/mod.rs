//! What is to be done later: jobs are queued in the unit of work that wants
//! them, claimed with a lease and tried again when they fail. The injected
//! clock says what is due.

use crate::args;
use crate::clock::Moment;
use crate::domain::ids::AccountId;
use crate::domain::people;
use crate::heard::Heard;
use crate::storage::{StorageError, Uow};

/// How long one process keeps a job to itself, in milliseconds.
const LEASE: i64 = 5 * Moment::MINUTE;

/// Queues a job in the caller's unit of work.
pub(crate) fn queue(uow: &mut Uow, id: [u8; 16], kind: &'static str, payload: String, run_at: Moment) {
    uow.defer(
        "INSERT INTO job (id, kind, payload, run_at, attempts) VALUES ($1, $2, $3, $4, 0)",
        args![id, kind, payload, run_at],
    );
}

/// Runs every job that is due and not somebody else's; the number done. A job
/// that fails is tried again later, each time after twice the wait.
///
/// # Errors
/// When jobs cannot be read or claimed; a job's own failure is noted in it.
pub async fn run_due(heard: &Heard) -> Result<usize, StorageError> {
    let now = heard.now();
    let mut conn = heard.words().read().await?;
    let due = conn
        .all(
            "SELECT id, payload, attempts FROM job WHERE kind = $1 AND done_at IS NULL AND run_at <= $2
                AND (lease_until IS NULL OR lease_until <= $2) ORDER BY run_at LIMIT 100",
            args![people::ERASE_JOB, now],
        )
        .await?;
    drop(conn);
    let mut done = 0;
    for row in due {
        let id: [u8; 16] = row.id("id")?;
        if !claim(heard, id).await? {
            continue;
        }
        let attempts = row.int("attempts")?;
        let outcome = match row.text("payload")?.parse::<AccountId>() {
            Ok(account) => people::destroy_if_left(heard, account).await,
            Err(_) => Err(StorageError::inconsistent("job.payload", "an account")),
        };
        done += usize::from(outcome.is_ok());
        finish(heard, id, attempts, outcome).await?;
    }
    Ok(done)
}

/// Whether this process has the job now. One statement decides, on both
/// databases.
async fn claim(heard: &Heard, id: [u8; 16]) -> Result<bool, StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let claimed = uow
                    .execute(
                        "UPDATE job SET lease_until = $1, attempts = attempts + 1 WHERE id = $2 AND done_at IS NULL
                            AND (lease_until IS NULL OR lease_until <= $3)",
                        args![now.plus(LEASE), id, now],
                    )
                    .await?;
                Ok::<_, StorageError>(claimed == 1)
            })
        })
        .await
}

async fn finish(
    heard: &Heard,
    id: [u8; 16],
    attempts: i64,
    outcome: Result<(), StorageError>,
) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                match outcome {
                    Ok(()) => uow.defer("UPDATE job SET done_at = $1, payload = '' WHERE id = $2", args![now, id]),
                    Err(error) => {
                        let wait = Moment::MINUTE << attempts.clamp(0, 10);
                        uow.defer(
                            "UPDATE job SET run_at = $1, lease_until = NULL, last_error = $2 WHERE id = $3",
                            args![now.plus(wait), error.to_string(), id],
                        );
                    }
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}
