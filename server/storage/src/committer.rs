//! The one way to write.
//!
//! A unit of work is a closure over a [`Uow`]. On SQLite one writer takes all
//! units that wait, runs them in one transaction, each behind a savepoint,
//! commits, and only then answers each (`writer.rs`); units that need no answer
//! before their commit are sent to its thread together (`group`). On PostgreSQL
//! each unit is its own transaction, in a task of its own (`transaction.rs`);
//! the audit chain is kept whole by an advisory lock.
//!
//! Whoever asked for a unit may stop waiting at any moment: the unit runs to
//! its end all the same, whole or not at all. One that panics fails alone.

mod group;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures::FutureExt as _;
use tokio::sync::oneshot;

use super::append::Lines;
use super::conn::JoinedSql;
use super::open::Pool;
use super::tables::Schema;
use super::transaction::Transactions;
use super::work::{Unkept, Work};
use super::writer::{Answer, SqliteWriter, Unit};
use super::{Conn, Row, Sql, StorageError, Value};
use crate::clock::{Clock, Moment};
use group::Group;

/// A unit of work under way.
pub struct Uow {
    pub(super) conn: Conn,
    clock: Arc<dyn Clock>,
    deferred: Vec<Statement>,
    joined: JoinedSql,
    pub(super) audited: bool,
    pub(super) head: Option<(i64, Vec<u8>)>,
    /// Lines that are appended when the unit is done.
    pub(super) lines: Vec<(Lines, Moment)>,
    refused: bool,
    group: Group,
}

/// A statement and what it binds.
pub(super) type Statement = (&'static str, Vec<Value>);

impl Uow {
    pub(super) fn new(conn: Conn, audited: bool, clock: Arc<dyn Clock>) -> Self {
        let (deferred, joined) = (Vec::new(), JoinedSql::default());
        Self {
            conn,
            clock,
            deferred,
            joined,
            audited,
            head: None,
            lines: Vec::new(),
            refused: false,
            group: Group::default(),
        }
    }

    /// Whether this is PostgreSQL.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        self.conn.is_postgres()
    }

    /// Now, by the injected clock.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Queues a statement whose result nobody needs before the commit, or before
    /// [`Uow::flush`], which gives the rows of those that give any.
    pub fn defer(&mut self, sql: &'static str, args: Vec<Value>) {
        self.deferred.push((sql, args));
    }

    /// Runs a statement now; the number of rows it touched.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn execute(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<u64, StorageError> {
        self.flush().await?;
        let done = self.conn.execute(sql, args).await;
        self.note(done)
    }

    /// Rows, seeing everything this unit did so far.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn all(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<Vec<Row>, StorageError> {
        self.flush().await?;
        let rows = self.conn.all(sql, args).await;
        self.note(rows)
    }

    /// The first row, if any.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn first(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<Option<Row>, StorageError> {
        self.flush().await?;
        let row = self.conn.first(sql, args).await;
        self.note(row)
    }

    /// Remembers that the database refused something in this unit.
    pub(super) fn note<T>(&mut self, result: Result<T, StorageError>) -> Result<T, StorageError> {
        self.refused |= result.is_err();
        result
    }

    /// Runs `work`; a panic in it is its failure, and nobody else's.
    pub(super) async fn attempt(&mut self, work: Work) -> Result<(), Unkept> {
        self.refused = false;
        match AssertUnwindSafe(async { work(self).await }).catch_unwind().await {
            Ok(result) => result,
            Err(_) => {
                tracing::error!("a unit of work panicked; nothing of it is stored");
                Err(StorageError::NotCommitted("the unit of work panicked".into()).into())
            }
        }
    }

    /// Speaks for the writer itself.
    pub(super) async fn raw(&mut self, sql: &'static str) -> Result<(), StorageError> {
        self.conn.raw(sql).await
    }

    /// Commits the unit's own transaction, on PostgreSQL.
    pub(super) async fn commit(mut self) -> Result<(), StorageError> {
        self.flush().await?;
        let lines = std::mem::take(&mut self.lines);
        self.deferred = self.appended(lines).await?;
        self.flush().await?;
        if self.refused {
            // PostgreSQL answers the commit of a transaction that failed as if it had been done.
            self.conn.raw("SELECT 1").await?;
        }
        match self.conn {
            Conn::Transaction(transaction) => Ok(transaction.commit().await?),
            Conn::Sqlite(_) | Conn::Postgres(_) => Ok(()),
        }
    }

    /// Undoes the unit's own transaction, on PostgreSQL. Dropping it would do;
    /// this way it is undone before anybody is answered.
    pub(super) async fn roll_back(self) {
        if let Conn::Transaction(transaction) = self.conn
            && let Err(error) = transaction.rollback().await
        {
            tracing::warn!(%error, "a rollback failed; the connection is thrown away");
        }
    }

    /// Sends what was deferred to the database now; the rows of those
    /// statements that give any, in their order.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn flush(&mut self) -> Result<Vec<Row>, StorageError> {
        if self.group.lost {
            // Without its transaction, a statement would be kept by itself.
            return Err(StorageError::NotCommitted("the database gave up the group it was in".into()));
        }
        let mut statements = Vec::new();
        if self.group.number.is_some() && !self.group.behind {
            // What came before is seen by what comes now.
            if let Err(error) = self.send_waiting().await {
                self.group.lost = true;
                return Err(error);
            }
            self.group.behind = true;
            self.group.head = self.head.clone();
            statements.push(("SAVEPOINT unit", Vec::new()));
        }
        statements.append(&mut self.deferred);
        if statements.is_empty() {
            return Ok(Vec::new());
        }
        let sent = self.conn.batch(statements, &mut self.joined).await;
        self.note(sent)
    }
}

/// The one way to write into one store.
pub(super) enum Writer {
    Sqlite(SqliteWriter),
    Postgres(Transactions),
}

impl Writer {
    pub(super) async fn start(pool: &Pool, schema: Schema, clock: Arc<dyn Clock>) -> Result<Self, StorageError> {
        let audited = schema == Schema::Words;
        Ok(match pool {
            Pool::Postgres(pool) => Self::Postgres(Transactions::new(pool.clone(), schema, audited, clock)),
            Pool::Sqlite(_) => {
                let uow = Uow::new(pool.connection().await?, audited, clock);
                Self::Sqlite(SqliteWriter::start(uow))
            }
        })
    }

    /// Lets every unit that was begun come to its end, and takes no more.
    pub(super) async fn stop(&self) {
        match self {
            Self::Sqlite(writer) => writer.stop().await,
            Self::Postgres(transactions) => transactions.stop().await,
        }
    }

    pub(super) async fn run(&self, work: Work) -> Result<(), Unkept> {
        match self {
            Self::Sqlite(writer) => run_sqlite(writer, work).await,
            Self::Postgres(transactions) => transactions.run(work).await,
        }
    }
}

async fn run_sqlite(writer: &SqliteWriter, work: Work) -> Result<(), Unkept> {
    let (sender, receiver) = oneshot::channel::<Result<(), Unkept>>();
    let unit: Unit = Box::new(move |uow| {
        Box::pin(async move {
            let mut result = uow.attempt(work).await;
            if result.is_ok()
                && let Err(error) = uow.finish_unit().await
            {
                result = Err(error.into());
            }
            let keep = result.is_ok();
            let answer: Answer = Box::new(move |committed| {
                let result = result.and_then(|()| committed.map_err(Unkept::from));
                // Nobody is waiting any more when the request was dropped.
                drop(sender.send(result));
            });
            (keep, answer)
        })
    });
    let gone = || Unkept::from(StorageError::NotCommitted("the writer did not take it to its end".into()));
    writer.hand_in(unit).await.map_err(|()| gone())?;
    receiver.await.map_err(|_| gone())?
}
