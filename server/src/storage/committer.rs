//! The one way to write.
//!
//! A unit of work is a closure over a [`Uow`]. On SQLite one writer takes all
//! units that wait, runs them in one transaction, each behind its own
//! savepoint, commits, and only then answers each. On PostgreSQL each unit is
//! its own transaction; the audit chain is kept whole by an advisory lock.

use std::borrow::Cow;
use std::sync::Arc;

use futures::future::BoxFuture;
use sha2::{Digest as _, Sha256};
use tokio::sync::{Mutex, mpsc, oneshot};

use super::conn::JoinedSql;
use super::open::Pool;
use super::{Conn, Row, Sql, StorageError, Value};
use crate::args;
use crate::clock::{Clock, Moment};

/// At most this many units share a commit: enough to make the sync cheap, few
/// enough that nobody waits long behind the others.
const GROUP: usize = 256;

/// One line of the audit log. `detail` never holds anyone's words.
#[derive(Debug, Clone)]
pub struct AuditEntry {
    /// Role and account id of who did it, or `anonymous`.
    pub actor: String,
    /// What was done, as `subject.verb`.
    pub action: Cow<'static, str>,
    /// The id of what it was done to.
    pub subject: String,
    /// Reason or short facts.
    pub detail: String,
}

/// A unit of work under way.
pub struct Uow {
    conn: Conn,
    clock: Arc<dyn Clock>,
    deferred: Vec<(&'static str, Vec<Value>)>,
    joined: JoinedSql,
    audited: bool,
    head: Option<(i64, Vec<u8>)>,
}

impl Uow {
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

    /// Queues a statement whose result nobody needs before the commit.
    pub fn defer(&mut self, sql: &'static str, args: Vec<Value>) {
        self.deferred.push((sql, args));
    }

    /// Runs a statement now; the number of rows it touched.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn execute(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<u64, StorageError> {
        self.flush().await?;
        self.conn.execute(sql, args).await
    }

    /// Rows, seeing everything this unit did so far.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn all(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<Vec<Row>, StorageError> {
        self.flush().await?;
        self.conn.all(sql, args).await
    }

    /// The first row, if any.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn first(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<Option<Row>, StorageError> {
        self.flush().await?;
        self.conn.first(sql, args).await
    }

    /// Appends to the audit log, in the same commit.
    ///
    /// # Errors
    /// When the end of the chain cannot be read.
    pub async fn audit(&mut self, entry: AuditEntry) -> Result<(), StorageError> {
        let now = self.now();
        self.audit_at(entry, now).await
    }

    /// Appends to the audit log what happened at `at`: for the demonstration,
    /// whose year is written down in a second.
    ///
    /// # Errors
    /// As [`Uow::audit`].
    pub(crate) async fn audit_at(&mut self, entry: AuditEntry, at: Moment) -> Result<(), StorageError> {
        debug_assert!(self.audited, "the key store has no audit log");
        let (seq, previous) = match self.head.take() {
            Some(head) => head,
            None => self.read_head().await?,
        };
        let seq = seq + 1;
        let hash = chain(&previous, seq, at, &entry);
        self.defer(
            "INSERT INTO audit_log (seq, at, actor, action, subject, detail, prev, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            args![seq, at, entry.actor, entry.action.into_owned(), entry.subject, entry.detail, previous, hash.clone()],
        );
        self.head = Some((seq, hash));
        Ok(())
    }

    async fn read_head(&mut self) -> Result<(i64, Vec<u8>), StorageError> {
        if self.conn.is_postgres() {
            // Held to the end of the transaction: one appender at a time.
            self.conn.execute("SELECT pg_advisory_xact_lock(72746)", vec![]).await?;
        }
        let row = self.conn.first("SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1", vec![]).await?;
        Ok(match row {
            Some(row) => (row.int("seq")?, row.blob("hash")?),
            None => (0, vec![0; 32]),
        })
    }

    /// Sends what was deferred to the database now.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn flush(&mut self) -> Result<(), StorageError> {
        if self.deferred.is_empty() {
            return Ok(());
        }
        let statements = std::mem::take(&mut self.deferred);
        self.conn.batch(statements, &mut self.joined).await
    }
}

/// The hash of an audit line: SHA-256 over the previous hash and every field,
/// each with its length in front, so that no two lines hash the same text.
pub(crate) fn chain(previous: &[u8], seq: i64, at: Moment, entry: &AuditEntry) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(previous);
    hasher.update(seq.to_be_bytes());
    hasher.update(at.0.to_be_bytes());
    for part in [&*entry.actor, &*entry.action, &*entry.subject, &*entry.detail] {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_vec()
}

/// Delivers a unit's answer once its commit is known.
type Answer = Box<dyn FnOnce(Result<(), StorageError>) + Send>;
/// Runs a unit; whether it wants to be kept, and how to answer it.
type Unit = Box<dyn for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, (bool, Answer)> + Send>;

enum Message {
    Unit(Unit),
    Stop(oneshot::Sender<()>),
}

/// The writer of one store.
pub(super) struct Writer {
    queue: Option<mpsc::Sender<Message>>,
    audited: bool,
    clock: Arc<dyn Clock>,
    /// On PostgreSQL units run side by side; this only guards a clean stop.
    stopped: Mutex<bool>,
}

impl Writer {
    pub(super) async fn start(pool: &Pool, audited: bool, clock: Arc<dyn Clock>) -> Result<Self, StorageError> {
        let queue = match pool {
            Pool::Postgres(_) => None,
            Pool::Sqlite(_) => {
                let uow = new_uow(pool.connection().await?, audited, Arc::clone(&clock));
                let (sender, receiver) = mpsc::channel(4096);
                tokio::spawn(serve_sqlite(uow, receiver));
                Some(sender)
            }
        };
        Ok(Self { queue, audited, clock, stopped: Mutex::new(false) })
    }

    pub(super) async fn stop(&self) {
        *self.stopped.lock().await = true;
        if let Some(queue) = &self.queue {
            let (sender, receiver) = oneshot::channel();
            if queue.send(Message::Stop(sender)).await.is_ok() {
                drop(receiver.await);
            }
        }
    }

    pub(super) async fn run<T, E, F>(&self, pool: &Pool, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
        F: for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
    {
        let Some(queue) = &self.queue else {
            let uow = new_uow(pool.connection().await?, self.audited, Arc::clone(&self.clock));
            return run_postgres(uow, work).await;
        };
        let (sender, receiver) = oneshot::channel::<Result<T, E>>();
        let unit: Unit = Box::new(move |uow| {
            Box::pin(async move {
                let mut result = work(uow).await;
                if result.is_ok() {
                    uow.defer("RELEASE unit", vec![]);
                    if let Err(error) = uow.flush().await {
                        result = Err(error.into());
                    }
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
        let gone = |_| E::from(StorageError::NotCommitted("the writer has stopped".into()));
        queue.send(Message::Unit(unit)).await.map_err(|_| gone(()))?;
        receiver.await.map_err(|_| gone(()))?
    }
}

fn new_uow(conn: Conn, audited: bool, clock: Arc<dyn Clock>) -> Uow {
    Uow { conn, clock, deferred: Vec::new(), joined: JoinedSql::default(), audited, head: None }
}

async fn run_postgres<T, E, F>(mut uow: Uow, work: F) -> Result<T, E>
where
    E: From<StorageError>,
    F: for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<T, E>>,
{
    uow.conn.raw("BEGIN").await?;
    let mut result = work(&mut uow).await;
    if result.is_ok()
        && let Err(error) = uow.flush().await
    {
        result = Err(error.into());
    }
    match result {
        Ok(value) => {
            uow.conn.raw("COMMIT").await?;
            Ok(value)
        }
        Err(error) => {
            if uow.conn.raw("ROLLBACK").await.is_err() {
                tracing::warn!("a rollback failed; the connection is dropped");
            }
            Err(error)
        }
    }
}

async fn serve_sqlite(mut uow: Uow, mut queue: mpsc::Receiver<Message>) {
    let mut waiting = Vec::with_capacity(GROUP);
    loop {
        if queue.recv_many(&mut waiting, GROUP).await == 0 {
            return;
        }
        let mut units = Vec::with_capacity(waiting.len());
        let mut stops = Vec::new();
        for message in waiting.drain(..) {
            match message {
                Message::Unit(unit) => units.push(unit),
                Message::Stop(sender) => stops.push(sender),
            }
        }
        if !units.is_empty() {
            commit_group(&mut uow, units).await;
        }
        if !stops.is_empty() {
            for sender in stops {
                let _ = sender.send(());
            }
            return;
        }
    }
}

async fn commit_group(uow: &mut Uow, units: Vec<Unit>) {
    // Another process (the command line) may have appended since.
    uow.head = None;
    if let Err(error) = uow.conn.raw("BEGIN IMMEDIATE").await {
        return refuse_group(uow, units, &error).await;
    }
    if uow.audited {
        match uow.read_head().await {
            Ok(head) => uow.head = Some(head),
            Err(error) => return refuse_group(uow, units, &error).await,
        }
    }
    let mut answers = Vec::with_capacity(units.len());
    for unit in units {
        answers.push(run_behind_savepoint(uow, unit).await);
    }
    let committed = uow.conn.raw("COMMIT").await;
    if committed.is_err() && uow.conn.raw("ROLLBACK").await.is_err() {
        tracing::warn!("a rollback after a failed commit failed");
    }
    for answer in answers {
        answer(match &committed {
            Ok(()) => Ok(()),
            Err(error) => Err(StorageError::NotCommitted(error.to_string())),
        });
    }
}

async fn run_behind_savepoint(uow: &mut Uow, unit: Unit) -> Answer {
    let head = uow.head.clone();
    // Deferred, so that a unit of plain inserts is one hand-over in all.
    uow.defer("SAVEPOINT unit", vec![]);
    let (keep, answer) = unit(uow).await;
    if !keep {
        uow.deferred.clear();
        uow.head = head;
        // A batch that failed at its first statement has no savepoint to undo.
        if uow.conn.raw("ROLLBACK TO unit; RELEASE unit").await.is_err() {
            tracing::debug!("a failed unit left no savepoint");
        }
    }
    answer
}

/// Drops every unit without running it; each caller is told that its unit was
/// not committed, because the sender of its answer is dropped with it.
async fn refuse_group(uow: &mut Uow, units: Vec<Unit>, error: &StorageError) {
    tracing::error!(%error, "a group of writes could not begin");
    if uow.conn.raw("ROLLBACK").await.is_err() {
        tracing::debug!("no transaction was open");
    }
    drop(units);
}
