//! Running jobs: what is due of a row, once or for as long as the program does.

use std::time::Duration;

use futures::future::join_all;
use heard_domain::Heard;
use heard_domain::jobs::{Job, Tried, claim, finish};
use heard_storage::StorageError;

use super::{Row, look, registry};
use crate::metrics::count_run;

/// Runs everything of one row that is due; how many were done of how many taken
/// up.
///
/// # Errors
/// When jobs cannot be claimed, or how one went cannot be written down.
pub async fn run_row(heard: &Heard, row: &Row) -> Result<(usize, usize), StorageError> {
    let (mut done, mut taken) = (0, 0);
    loop {
        let jobs = claim(heard, &row.terms).await?;
        if jobs.is_empty() {
            return Ok((done, taken));
        }
        taken += jobs.len();
        for outcome in join_all(jobs.into_iter().map(|job| run_one(heard, row, job))).await {
            done += usize::from(outcome?);
        }
    }
}

/// Whether it was done. A try that panics or outlasts its lease has failed.
async fn run_one(heard: &Heard, row: &Row, job: Job) -> Result<bool, StorageError> {
    let longest = Duration::from_millis(row.terms.lease.unsigned_abs());
    let work = tokio::spawn(tokio::time::timeout(longest, (row.handler)(heard.clone(), job.clone())));
    let tried = match work.await {
        Ok(Ok(tried)) => tried,
        Ok(Err(_)) => Tried::Failed("it took too long", None),
        Err(_) => Tried::Failed("it panicked", None),
    };
    let done = tried == Tried::Done;
    count_run(row.terms.kind, done);
    finish(heard, &row.terms, &job, tried).await.map(|mine| mine && done)
}

/// Runs once what is due, but for telling devices; how many jobs that were
/// queued are done.
///
/// # Errors
/// The first thing that failed; the other rows are run all the same.
pub async fn run_due(heard: &Heard) -> Result<usize, StorageError> {
    let (mut queued, mut failed) = (0, None);
    for row in registry(None) {
        match run_row(heard, &row).await {
            Ok((done, _)) => queued += if row.terms.every.is_none() { done } else { 0 },
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    failed.map_or(Ok(queued), Err)
}

/// Runs jobs for as long as the program does. Each kind has a task of its own:
/// none waits for another.
pub fn start(heard: &Heard, rows: Vec<Row>) {
    for row in rows {
        let heard = heard.clone();
        tokio::spawn(async move {
            loop {
                if let Err(error) = run_row(&heard, &row).await {
                    tracing::warn!(kind = row.terms.kind.name(), %error, "jobs could not be run");
                }
                tokio::time::sleep(look(row.terms.kind)).await;
            }
        });
    }
}
