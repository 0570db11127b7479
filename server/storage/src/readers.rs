//! SQLite's connections. The driver's own pool asks a connection whether it
//! still answers each time one is given back, which costs as much as the
//! statement it was taken for; a file does not hang up.
//!
//! A connection whose reader left in the middle of a statement gives that
//! statement up at its next row. The one that was given back first is taken
//! first, so that it has had time to.

use std::collections::VecDeque;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions as _, Connection as _};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::StorageError;
use super::open::{PoolUse, assert_durable};

/// How long a reader waits for a connection before it is refused.
const TURN: Duration = Duration::from_secs(10);

/// Connections to one file, at most so many at a time; cheap to clone.
#[derive(Clone)]
pub(super) struct Readers(Arc<Inner>);

struct Inner {
    options: SqliteConnectOptions,
    idle: Mutex<VecDeque<SqliteConnection>>,
    turns: Arc<Semaphore>,
    most: u32,
}

impl Readers {
    pub(super) fn new(options: SqliteConnectOptions, most: u32) -> Self {
        let turns = Arc::new(Semaphore::new(most as usize));
        Self(Arc::new(Inner { options, idle: Mutex::default(), turns, most }))
    }

    /// A connection, opened and looked at if none is idle.
    pub(super) async fn take(&self) -> Result<Reader, StorageError> {
        let refused = |why: &str| StorageError::Setup(why.into());
        let turn = match tokio::time::timeout(TURN, Arc::clone(&self.0.turns).acquire_owned()).await {
            Ok(turn) => turn.map_err(|_| refused("the store is closed"))?,
            Err(_) => return Err(refused("too many wait for a connection")),
        };
        let idle = self.idle().pop_front();
        let conn = match idle {
            Some(conn) => conn,
            None => {
                let mut conn = self.0.options.connect().await?;
                assert_durable(&mut conn).await?;
                conn
            }
        };
        Ok(Reader { conn: Some(conn), home: self.clone(), broken: false, _turn: turn })
    }

    /// How many are taken.
    pub(super) fn in_use(&self) -> PoolUse {
        let left = u32::try_from(self.0.turns.available_permits()).unwrap_or(u32::MAX);
        PoolUse { used: self.0.most.saturating_sub(left), most: self.0.most }
    }

    /// Closes all, once each has been given back.
    pub(super) async fn close(&self) {
        if let Ok(all) = self.0.turns.acquire_many(self.0.most).await {
            all.forget();
            self.0.turns.close();
        }
        let idle = std::mem::take(&mut *self.idle());
        for conn in idle {
            if let Err(error) = conn.close().await {
                tracing::warn!(%error, "a connection did not close");
            }
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, VecDeque<SqliteConnection>> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection in use; dropping it gives it back, unless its thread died.
pub struct Reader {
    conn: Option<SqliteConnection>,
    home: Readers,
    broken: bool,
    /// Given back after the connection: fields are dropped after `drop` has run.
    _turn: OwnedSemaphorePermit,
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let Some(conn) = self.conn.take().filter(|_| !self.broken) {
            self.home.idle().push_back(conn);
        }
    }
}

impl Reader {
    /// Remembers that the connection answers no more.
    pub(super) fn note(&mut self, error: &sqlx::Error) {
        self.broken |= matches!(error, sqlx::Error::WorkerCrashed | sqlx::Error::Io(_));
    }
}

impl Deref for Reader {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        self.conn.as_ref().expect("a reader holds its connection")
    }
}

impl DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        self.conn.as_mut().expect("a reader holds its connection")
    }
}
