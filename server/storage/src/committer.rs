//! The one way to write.
//!
//! A unit of work is a closure over a [`Uow`]. On SQLite one writer takes all
//! units that wait, runs them in one transaction, each behind its own
//! savepoint, commits, and only then answers each (`writer.rs`). On PostgreSQL
//! each unit is its own transaction, in a task of its own (`transaction.rs`);
//! the audit chain is kept whole by an advisory lock.
//!
//! Whoever asked for a unit may stop waiting at any moment: the unit runs to
//! its end all the same, whole or not at all. One that panics fails alone.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures::FutureExt as _;
use futures::future::BoxFuture;
use tokio::sync::oneshot;

use super::append::Lines;
use super::conn::JoinedSql;
use super::open::{Pool, Schema};
use super::transaction::Transactions;
use super::writer::{Answer, SqliteWriter, Unit};
use super::{Conn, Row, Sql, StorageError, Value};
use crate::clock::{Clock, Moment};

/// A unit of work under way.
pub struct Uow {
    pub(super) conn: Conn,
    clock: Arc<dyn Clock>,
    deferred: Vec<(&'static str, Vec<Value>)>,
    joined: JoinedSql,
    pub(super) audited: bool,
    pub(super) head: Option<(i64, Vec<u8>)>,
    /// Lines that are appended at the end, on PostgreSQL.
    pub(super) lines: Vec<(Lines, Moment)>,
    refused: bool,
    savepoints: Savepoints,
}

/// The savepoints of a group, on SQLite: their statements are sent together
/// with the next ones, so that a unit of plain inserts is one hand-over in all.
/// Two names take turns: what undoes a unit can then never undo the one before.
#[derive(Default)]
struct Savepoints {
    /// The unit before is done and its savepoint not yet released.
    release: bool,
    /// This unit has not been sent anything yet, its savepoint neither.
    begin: bool,
    second: bool,
}

impl Savepoints {
    /// What is to be sent in front of a unit's next statements.
    fn before(&mut self) -> impl Iterator<Item = (&'static str, Vec<Value>)> {
        let (begin, release) = match self.second {
            false => ("SAVEPOINT first_unit", "RELEASE second_unit"),
            true => ("SAVEPOINT second_unit", "RELEASE first_unit"),
        };
        let release = std::mem::take(&mut self.release).then_some(release);
        let begin = std::mem::take(&mut self.begin).then_some(begin);
        release.into_iter().chain(begin).map(|sql| (sql, Vec::new()))
    }

    /// What undoes the unit under way; nothing where nothing of it was sent.
    fn undo(&mut self) -> Option<&'static str> {
        if std::mem::take(&mut self.begin) {
            return None;
        }
        Some(match self.second {
            false => "ROLLBACK TO first_unit; RELEASE first_unit",
            true => "ROLLBACK TO second_unit; RELEASE second_unit",
        })
    }
}

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
            savepoints: Savepoints::default(),
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
        self.catch_up().await?;
        let done = self.conn.execute(sql, args).await;
        self.note(done)
    }

    /// Rows, seeing everything this unit did so far.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn all(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<Vec<Row>, StorageError> {
        self.catch_up().await?;
        let rows = self.conn.all(sql, args).await;
        self.note(rows)
    }

    /// The first row, if any.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn first(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<Option<Row>, StorageError> {
        self.catch_up().await?;
        let row = self.conn.first(sql, args).await;
        self.note(row)
    }

    /// Remembers that the database refused something in this unit.
    pub(super) fn note<T>(&mut self, result: Result<T, StorageError>) -> Result<T, StorageError> {
        self.refused |= result.is_err();
        result
    }

    /// Runs `work`; a panic in it is its failure, and nobody else's.
    pub(super) async fn attempt<T, E, F>(&mut self, work: F) -> Result<T, E>
    where
        E: From<StorageError>,
        F: for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<T, E>>,
    {
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

    /// A group of units begins, or is over: there is no savepoint.
    pub(super) fn without_savepoints(&mut self) {
        self.savepoints = Savepoints::default();
        self.deferred.clear();
    }

    /// The next unit stands behind a savepoint of its own.
    pub(super) fn begin_behind_savepoint(&mut self) {
        self.savepoints.begin = true;
    }

    /// The unit is to be kept: its savepoint is released with what comes next,
    /// or with the commit.
    pub(super) fn keep_unit(&mut self) {
        let sent = !std::mem::take(&mut self.savepoints.begin);
        if sent {
            self.savepoints.release = true;
            self.savepoints.second = !self.savepoints.second;
        }
    }

    /// Undoes the unit: the log ends where it did before it.
    ///
    /// # Errors
    /// When the database gave up more than the unit.
    pub(super) async fn undo_unit(&mut self, head: Option<(i64, Vec<u8>)>) -> Result<(), StorageError> {
        self.deferred.clear();
        self.head = head;
        match self.savepoints.undo() {
            Some(sql) => self.raw(sql).await,
            None => Ok(()),
        }
    }

    /// Commits the unit's own transaction, on PostgreSQL.
    pub(super) async fn commit(mut self) -> Result<(), StorageError> {
        self.flush().await?;
        self.append_lines().await?;
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
        if self.deferred.is_empty() {
            return Ok(Vec::new());
        }
        let statements = self.savepoints.before().chain(std::mem::take(&mut self.deferred)).collect();
        let sent = self.conn.batch(statements, &mut self.joined).await;
        self.note(sent)
    }

    /// What a statement of its own needs first: what was deferred, and the
    /// unit's savepoint.
    async fn catch_up(&mut self) -> Result<(), StorageError> {
        let statements: Vec<_> = self.savepoints.before().chain(std::mem::take(&mut self.deferred)).collect();
        if !statements.is_empty() {
            let sent = self.conn.batch(statements, &mut self.joined).await;
            self.note(sent)?;
        }
        Ok(())
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

    pub(super) async fn run<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
        F: for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
    {
        match self {
            Self::Sqlite(writer) => run_sqlite(writer, work).await,
            Self::Postgres(transactions) => transactions.run(work).await,
        }
    }
}

async fn run_sqlite<T, E, F>(writer: &SqliteWriter, work: F) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StorageError> + Send + 'static,
    F: for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
{
    let (sender, receiver) = oneshot::channel::<Result<T, E>>();
    let unit: Unit = Box::new(move |uow| {
        Box::pin(async move {
            let mut result = uow.attempt(work).await;
            if result.is_ok()
                && let Err(error) = uow.flush().await
            {
                result = Err(error.into());
            }
            let keep = result.is_ok();
            let answer: Answer = Box::new(move |committed| {
                let result = result.and_then(|value| committed.map(|()| value).map_err(E::from));
                // Nobody is waiting any more when the request was dropped.
                drop(sender.send(result));
            });
            (keep, answer)
        })
    });
    let gone = || E::from(StorageError::NotCommitted("the writer did not take it to its end".into()));
    writer.hand_in(unit).await.map_err(|()| gone())?;
    receiver.await.map_err(|_| gone())?
}
