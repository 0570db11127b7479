//! Whoever asked may be signed out while their request is under way: its body
//! can take half an hour to arrive. Every unit of work of such a request looks
//! first whether they still may.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{StorageError, Uow, Value};

tokio::task_local! {
    static STANDING: Arc<Standing>;
}

/// A question that has an answer as long as whoever asked may go on.
#[derive(Debug)]
pub struct Standing {
    sql: &'static str,
    args: Vec<Value>,
    released: AtomicBool,
    lost: AtomicBool,
}

impl Standing {
    /// A statement that gives a row as long as whoever asked may go on.
    #[must_use]
    pub fn new(sql: &'static str, args: Vec<Value>) -> Arc<Self> {
        Arc::new(Self { sql, args, released: AtomicBool::new(false), lost: AtomicBool::new(false) })
    }

    /// Runs what was asked for: each of its units of work looks first.
    pub async fn during<F: Future>(self: &Arc<Self>, work: F) -> F::Output {
        STANDING.scope(Arc::clone(self), work).await
    }

    /// Whether a unit of work was refused.
    #[must_use]
    pub fn was_lost(&self) -> bool {
        self.lost.load(Ordering::SeqCst)
    }

    /// Whether whoever asked ended their own sessions.
    #[must_use]
    pub fn was_released(&self) -> bool {
        self.released.load(Ordering::SeqCst)
    }

    /// What follows is not looked at any more: whoever asked has ended their own
    /// sessions and begins another.
    pub fn release() {
        if let Ok(standing) = STANDING.try_with(Arc::clone) {
            standing.released.store(true, Ordering::SeqCst);
        }
    }

    /// What this task's units of work have to look at.
    pub(super) fn of_this_task() -> Option<Arc<Self>> {
        STANDING.try_with(Arc::clone).ok().filter(|standing| !standing.was_released())
    }

    /// Refuses the unit where whoever asked may not go on.
    pub(super) async fn look(&self, uow: &mut Uow) -> Result<(), StorageError> {
        if uow.first(self.sql, self.args.clone()).await?.is_some() {
            return Ok(());
        }
        self.lost.store(true, Ordering::SeqCst);
        Err(StorageError::SignedOut)
    }
}
