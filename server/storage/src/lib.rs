//! Storage: one trait-free handle over SQLite and PostgreSQL; and beside it what
//! every floor above shares and that knows no subject: ciphers, clock, random
//! bytes, the calendar and the comparison of texts.
//!
//! Two stores exist side by side: the words ([`Store`] over the main database)
//! and the keys ([`KeyStore`], its own file or database). Reads take any
//! connection; every write passes [`Store::write`], which groups waiting units
//! of work on SQLite and answers only after the commit.
//!
//! To add a table: write it in both files of its subject under `migrations/`, put its
//! statements in the file of its subject, and add the subject to the contract
//! suite in `server/tests/suite/contract.rs`.

mod append;
mod audit;
pub mod calendar;
pub mod clock;
mod committer;
mod conn;
mod count;
pub mod crypto;
mod disk;
pub mod entropy;
mod keystore;
pub mod measure;
mod objects;
mod once;
mod open;
mod readers;
mod sets;
mod standing;
mod tables;
pub mod text;
mod transaction;
mod value;
mod work;
mod writer;

pub use append::AuditEntry;
pub use audit::{ChainVerdict, verify_audit};
pub use committer::Uow;
pub use conn::{Conn, Sql};
pub use count::count_statements;
pub use disk::Space;
pub use keystore::{COUNCIL, FIGURES, Fresh, KeyStore, KeyStoreError, LockedObject, LockedRow, Mark};
pub use objects::{Bucket, Objects, ObjectsError, Shelf};
pub use once::{Opened, Posted, carried};
pub use open::{Location, PoolUse, Store};
pub use sets::any_of;
pub use standing::Standing;
pub use value::{Bound, Row, Value};

/// What went wrong in storage. Its text is for the log, never for a page.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The same unique value is there already.
    #[error("a unique value is stored already")]
    Duplicate,
    /// The database refused or broke.
    #[error("database: {0}")]
    Database(sqlx::Error),
    /// The tables were made otherwise than this program makes them.
    #[error(
        "this data was made by an older program, and its tables are not the ones this program reads: \
         use the program that made it, or begin with a new data folder or database"
    )]
    OlderTables,
    /// There are tables that this program does not know.
    #[error("this data was made by a newer program than this one: use that program, or one after it")]
    NewerTables,
    /// A migration failed.
    #[error("schema: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// The object store refused or broke.
    #[error("objects: {0}")]
    Objects(#[from] object_store::Error),
    /// A value could not be bound.
    #[error("bind: {0}")]
    Bind(Box<dyn std::error::Error + Send + Sync>),
    /// What is stored is not what the program writes.
    #[error("column {column} does not hold {expected}")]
    Inconsistent {
        /// The column.
        column: &'static str,
        /// What should be there.
        expected: &'static str,
    },
    /// A sealed value does not open.
    #[error(transparent)]
    Sealed(#[from] crate::crypto::OpenError),
    /// Whoever asked for it was signed out meanwhile: nothing of the unit is stored.
    #[error("whoever asked was signed out meanwhile")]
    SignedOut,
    /// The commit failed or the writer is gone: nothing of the unit is stored.
    #[error("the unit of work was not committed: {0}")]
    NotCommitted(String),
    /// A connection does not have the settings durability needs.
    #[error("the database connection is not set up as it must be: {0}")]
    Setup(String),
}

impl StorageError {
    /// The stored value in `column` is not `expected`.
    #[must_use]
    pub fn inconsistent(column: &'static str, expected: &'static str) -> Self {
        Self::Inconsistent { column, expected }
    }
}

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(db) if db.is_unique_violation() => Self::Duplicate,
            _ => Self::Database(error),
        }
    }
}
