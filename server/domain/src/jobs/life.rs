//! Whether jobs are run at all.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};

use super::{JobKind, kind_of};
use crate::Heard;

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
    /// Whether what runs jobs has not been heard of for too long; or only from a time
    /// to come, because the machine's clock was wrong then.
    #[must_use]
    pub fn is_silent(&self, now: Moment) -> bool {
        self.beat.is_none_or(|beat| beat.plus(LATE) < now || beat > now.plus(LATE))
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
