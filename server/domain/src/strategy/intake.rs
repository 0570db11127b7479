//! Reading a plan's file for a request: off the threads that answer, one file
//! at a time, for so long.

use std::sync::Arc;
use std::time::Duration;

use heard_storage::StorageError;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::import::{NotAPlan, Options, PlanFile, SheetRow, read_plan, read_sheet};

/// Files that are read at the same time: each may take some 200 MB.
static TURNS: Semaphore = Semaphore::const_new(1);

/// How long one waits for a turn, and how long a file may take then.
const PATIENCE: Duration = Duration::from_secs(20);

/// Reads a plan as [`read_plan`] does.
///
/// # Errors
/// [`NotAPlan`]; also when others are being read, or it takes too long.
pub async fn read_in_turn(file_name: &str, bytes: Arc<Vec<u8>>, options: Options) -> Result<PlanFile, NotAPlan> {
    one_at_a_time(file_name, bytes, options, read_plan).await
}

/// Reads a sheet as [`read_sheet`] does.
///
/// # Errors
/// As [`read_in_turn`].
pub async fn read_sheet_in_turn(file_name: &str, bytes: Arc<Vec<u8>>) -> Result<Vec<SheetRow>, NotAPlan> {
    one_at_a_time(file_name, bytes, Options::default(), read_sheet).await
}

/// Reads a file with `read`, when it is its turn.
///
/// # Errors
/// What `read` refuses; also when others are being read, or it takes too long.
pub(crate) async fn one_at_a_time<T: Send + 'static, E: From<NotAPlan> + Send + 'static>(
    file_name: &str,
    bytes: Arc<Vec<u8>>,
    options: Options,
    read: impl FnOnce(&str, &[u8], &Options) -> Result<T, E> + Send + 'static,
) -> Result<T, E> {
    let turn = turn().await.ok_or(NotAPlan::Busy)?;
    let (name, stop) = (file_name.to_owned(), options.stop.clone());
    let work = tokio::task::spawn_blocking(move || {
        // Held by the work itself: a reading that outlives its caller still counts.
        let _turn = turn;
        read(&name, &bytes, &options)
    });
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(done) => done.unwrap_or_else(|_| Err(NotAPlan::Damaged.into())),
        Err(_) => {
            stop.tell();
            Err(NotAPlan::TooSlow.into())
        }
    }
}

/// Does what else takes long with a plan in the same turn.
///
/// # Errors
/// When it panics.
pub(super) async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, StorageError> {
    let turn = TURNS.acquire().await.ok();
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        work()
    })
    .await
    .map_err(|_| StorageError::inconsistent("plan", "one that can be compared"))
}

async fn turn() -> Option<SemaphorePermit<'static>> {
    tokio::time::timeout(PATIENCE, TURNS.acquire()).await.ok()?.ok()
}
