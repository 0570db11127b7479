//! How far a computation is, for those who wait for it.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use crate::Heard;
use crate::figures::period::Period;

/// How far a computation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Of which period.
    pub period: Period,
    /// In per cent.
    pub done: i64,
    /// When it was that far.
    pub at: Moment,
}

/// Notes how far the computation of a period is.
pub(super) async fn tell_progress(heard: &Heard, period: Period, done: i64) -> Result<(), StorageError> {
    let key = period.key();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer(
                    "INSERT INTO figures_progress (period, done, at) VALUES ($1, $2, $3)
                     ON CONFLICT (period) DO UPDATE SET done = excluded.done, at = excluded.at",
                    args![key, done, now],
                );
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// What is being computed now, and how far it is.
///
/// # Errors
/// When storage fails.
pub async fn progress(heard: &Heard) -> Result<Vec<Progress>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT period, done, at FROM figures_progress ORDER BY period", vec![]).await?;
    rows.iter()
        .map(|row| {
            let period = Period::parse(&row.text("period")?)
                .ok_or(StorageError::inconsistent("figures_progress.period", "a period"))?;
            Ok(Progress { period, done: row.int("done")?, at: row.moment("at")? })
        })
        .collect()
}
