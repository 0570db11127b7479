//! PostgreSQL: each unit of work is a transaction in a task of its own. The
//! task goes on when whoever asked for it does not wait any more, and the
//! driver's transaction rolls back when it is dropped.

use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::PgPool;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::committer::Uow;
use super::open::connections;
use super::tables::Schema;
use super::work::{Unkept, Work};
use super::{Conn, StorageError};
use crate::clock::Clock;

/// How long a unit waits for its turn before it is refused.
const TURN: Duration = Duration::from_secs(10);

/// Where units of one store begin.
pub(super) struct Transactions {
    pool: PgPool,
    audited: bool,
    clock: Arc<dyn Clock>,
    turns: Arc<Semaphore>,
    most: u32,
}

impl Transactions {
    pub(super) fn new(pool: PgPool, schema: Schema, audited: bool, clock: Arc<dyn Clock>) -> Self {
        let (_, most) = connections(schema);
        Self {
            pool,
            audited,
            clock,
            turns: Arc::new(Semaphore::new(most)),
            most: u32::try_from(most).unwrap_or(u32::MAX),
        }
    }

    pub(super) async fn run(&self, work: Work) -> Result<(), Unkept> {
        // Whoever leaves before their turn has begun nothing.
        let turn = self.turn().await?;
        let (pool, audited, clock) = (self.pool.clone(), self.audited, Arc::clone(&self.clock));
        let unit = tokio::spawn(async move {
            let _turn = turn;
            let transaction = pool.begin().await.map_err(StorageError::from)?;
            commit(Uow::new(Conn::Transaction(transaction), audited, clock), work).await
        });
        unit.await.unwrap_or_else(|error| Err(StorageError::NotCommitted(error.to_string()).into()))
    }

    async fn turn(&self) -> Result<OwnedSemaphorePermit, StorageError> {
        let refused = |why: &str| StorageError::NotCommitted(why.into());
        match tokio::time::timeout(TURN, Arc::clone(&self.turns).acquire_owned()).await {
            Ok(turn) => turn.map_err(|_| refused("the store is closed")),
            Err(_) => Err(refused("too many units wait")),
        }
    }

    /// Waits for every unit that was begun.
    pub(super) async fn stop(&self) {
        if let Ok(all) = self.turns.acquire_many(self.most).await {
            all.forget();
            self.turns.close();
        }
    }
}

async fn commit(mut uow: Uow, work: Work) -> Result<(), Unkept> {
    match uow.attempt(work).await {
        Ok(()) => Ok(uow.commit().await?),
        Err(error) => {
            uow.roll_back().await;
            Err(error)
        }
    }
}
