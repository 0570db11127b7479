//! Runs the jobs that are due.

use heard_domain::ids::AccountId;
use heard_domain::jobs::{Tried, claim, finish};
use heard_domain::{Heard, owner_keys, people};
use heard_storage::StorageError;

/// Does with keys what a stop left undone, then destroys, or takes its author
/// off, what is due; the number of those done. One that fails is
/// tried again later, however often it takes.
///
/// # Errors
/// When jobs cannot be claimed.
pub async fn run_due(heard: &Heard) -> Result<usize, StorageError> {
    owner_keys::sweep(heard).await?;
    let mut done = 0;
    for job in claim(heard, people::ERASE_JOB, 100).await? {
        let outcome = match job.payload.parse::<AccountId>() {
            Ok(account) => people::go_if_due(heard, account).await.map_err(|_| "storage failed"),
            Err(_) => Err("no account"),
        };
        done += usize::from(outcome.is_ok());
        finish(heard, &job, outcome.map_or_else(Tried::Again, |()| Tried::Done)).await?;
    }
    Ok(done)
}
