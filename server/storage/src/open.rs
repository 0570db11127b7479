//! Opening a store, and the one handle to it.

mod postgres;
mod sqlite;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures::future::BoxFuture;
use sqlx::postgres::PgPool;

use super::committer::{Uow, Writer};
use super::count::counted;
use super::measure;
use super::readers::Readers;
use super::tables::Schema;
use super::work::{Unkept, Work, part};
use super::{Conn, Posted, Standing, StorageError};
use crate::clock::Clock;
use postgres::open_postgres;
use sqlite::open_sqlite;

pub(super) use postgres::connections;
pub(super) use sqlite::assert_durable;

/// Where a store lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// One file.
    Sqlite(PathBuf),
    /// A PostgreSQL database, by URL.
    Postgres(String),
}

impl Location {
    /// Reads `postgres://…`, or a path (with or without `sqlite:` in front).
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Self::Postgres(text.to_owned());
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:"));
        Self::Sqlite(PathBuf::from(path.unwrap_or(text)))
    }
}

#[derive(Clone)]
pub(super) enum Pool {
    Sqlite(Readers),
    Postgres(PgPool),
}

/// A handle to one database; cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(super) pool: Pool,
    writer: Arc<Writer>,
    /// Whether these are the words, with the audit log and what stands beside it.
    words: bool,
    /// The folder of its file; `None` on PostgreSQL.
    folder: Option<PathBuf>,
    writes: Arc<AtomicU64>,
}

/// How many of a store's connections are at work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolUse {
    /// At work now.
    pub used: u32,
    /// At work at once, at most.
    pub most: u32,
}

impl Store {
    /// Opens the words at `location`, migrating them to this program's schema.
    ///
    /// # Errors
    /// When the database cannot be reached, migrated, or set up durably.
    pub async fn open(location: &Location, clock: Arc<dyn Clock>) -> Result<Self, StorageError> {
        Self::open_schema(location, Schema::Words, clock).await
    }

    pub(super) async fn open_schema(
        location: &Location,
        schema: Schema,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, StorageError> {
        let pool = match location {
            Location::Sqlite(path) => Pool::Sqlite(open_sqlite(path, schema).await?),
            Location::Postgres(url) => Pool::Postgres(open_postgres(url, schema).await?),
        };
        let folder = match location {
            Location::Sqlite(path) => path.parent().map(Path::to_owned),
            Location::Postgres(_) => None,
        };
        let writer = Arc::new(Writer::start(&pool, schema, clock).await?);
        Ok(Self { pool, writer, words: schema == Schema::Words, folder, writes: Arc::default() })
    }

    /// A connection for reading.
    ///
    /// # Errors
    /// When none can be had in time.
    pub async fn read(&self) -> Result<Conn, StorageError> {
        self.pool.connection().await
    }

    /// Whether this store is PostgreSQL.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        matches!(self.pool, Pool::Postgres(_))
    }

    /// The folder that its file is in; `None` on PostgreSQL.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// How many of its connections are at work. On SQLite the writer's own is
    /// always at work and not among them.
    #[must_use]
    pub fn pool_use(&self) -> PoolUse {
        match &self.pool {
            Pool::Sqlite(readers) => readers.in_use(),
            Pool::Postgres(pool) => {
                let idle = u32::try_from(pool.num_idle()).unwrap_or(u32::MAX);
                PoolUse { used: pool.size().saturating_sub(idle), most: pool.options().get_max_connections() }
            }
        }
    }

    /// Runs one unit of work and answers after its commit. When `work` fails,
    /// or the commit does, nothing of it is stored.
    ///
    /// # Errors
    /// What `work` returned, or [`StorageError::NotCommitted`].
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
        F: for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
    {
        let (work, outcome) = part(work);
        let done = self.carry(work).await;
        self.writes.fetch_add(1, Ordering::Release);
        outcome.after(done)
    }

    /// As [`Store::write`], for a unit that only writes down who looked at what: [`Store::writes`]
    /// does not count it, and what is kept ready is not dropped for it.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub async fn write_aside<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StorageError> + Send + 'static,
        F: for<'u> FnOnce(&'u mut Uow) -> BoxFuture<'u, Result<T, E>> + Send + 'static,
    {
        let (work, outcome) = part(work);
        outcome.after(self.carry(work).await)
    }

    /// Runs one unit of work as [`Store::write`] says.
    async fn carry(&self, work: Work) -> Result<(), Unkept> {
        // Keys are made whether or not the form is carried out.
        let posted = if self.words { Posted::of_this_unit() } else { None };
        let standing = if self.words { Standing::of_this_task() } else { None };
        let begun = tokio::time::Instant::now();
        let done = match (posted, standing) {
            (None, None) => self.writer.run(counted(work)).await,
            (posted, standing) => {
                let looked_at: Work = Box::new(move |uow| {
                    Box::pin(async move {
                        if let Some(standing) = standing {
                            standing.look(uow).await?;
                        }
                        match posted {
                            Some(posted) => posted.carry_out(uow, work).await,
                            None => work(uow).await,
                        }
                    })
                });
                self.writer.run(counted(looked_at)).await
            }
        };
        measure::unit_of_work(self.words, done.is_ok(), begun.elapsed());
        done
    }

    /// How many units of work this process has seen answered, but for [`Store::write_aside`]:
    /// while it stays the same, nothing was changed from here.
    #[must_use]
    pub fn writes(&self) -> u64 {
        self.writes.load(Ordering::Acquire)
    }

    /// Lets SQLite look at its tables, so that it reads them the short way.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn look_over(&self) -> Result<(), StorageError> {
        if self.is_postgres() {
            return Ok(());
        }
        let mut conn = self.read().await?;
        conn.all("PRAGMA analysis_limit = 400", vec![]).await?;
        conn.all("PRAGMA optimize = 0x10002", vec![]).await?;
        Ok(())
    }

    /// A consistent copy of a SQLite store in `target`, made while running.
    ///
    /// # Errors
    /// On PostgreSQL (its own tools do this), or when the copy fails.
    pub async fn copy_sqlite_to(&self, target: &Path) -> Result<(), StorageError> {
        let mut conn = self.read().await?;
        if conn.is_postgres() {
            return Err(StorageError::Setup("PostgreSQL is backed up with pg_dump".into()));
        }
        conn.execute("VACUUM INTO $1", crate::args![target.display().to_string()]).await?;
        Ok(())
    }

    /// Closes every connection; on SQLite this also folds in the log.
    pub async fn close(&self) {
        self.writer.stop().await;
        match &self.pool {
            Pool::Sqlite(readers) => readers.close().await,
            Pool::Postgres(pool) => pool.close().await,
        }
    }
}

impl Pool {
    pub(super) async fn connection(&self) -> Result<Conn, StorageError> {
        Ok(match self {
            Pool::Sqlite(readers) => Conn::Sqlite(readers.take().await?),
            Pool::Postgres(pool) => Conn::Postgres(pool.acquire().await?),
        })
    }
}
