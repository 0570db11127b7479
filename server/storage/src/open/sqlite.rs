//! Opening a file of SQLite, and what its durability rests on.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};

use super::super::StorageError;
use super::super::readers::Readers;
use super::super::tables::{Schema, make_sqlite};

/// So much of a file is read where it lies in the machine's memory, in bytes.
const MAPPED: &str = "1073741824";

pub(super) async fn open_sqlite(path: &Path, schema: Schema) -> Result<Readers, StorageError> {
    if let Some(folder) = path.parent() {
        private_folder(folder).map_err(|e| StorageError::Setup(e.to_string()))?;
    }
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .pragma("cache_size", "-8192")
        // A connection forgets its pages whenever another one wrote: they are read again
        // from the machine's own memory, without being copied.
        .pragma("mmap_size", MAPPED)
        // Savepoints would otherwise spill pages into a temporary file outside the data folder.
        .pragma("temp_store", "2")
        // What is deleted is overwritten, so that erased words do not linger.
        .pragma("secure_delete", "on")
        .statement_cache_capacity(200);
    let readers = Readers::new(options, if schema == Schema::Words { 5 } else { 3 });
    let mut conn = readers.take().await?;
    make_sqlite(&mut conn, schema).await?;
    drop(conn);
    Ok(readers)
}

/// Makes a folder that only the program's own user can look into.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    if folder.exists() {
        return Ok(());
    }
    std::fs::create_dir_all(folder)?;
    #[cfg(unix)]
    std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Refuses a connection on which an answered commit could be lost.
pub(in super::super) async fn assert_durable(conn: &mut sqlx::SqliteConnection) -> Result<(), sqlx::Error> {
    let wanted: [(&'static str, &str); 5] = [
        ("PRAGMA journal_mode", "wal"),
        ("PRAGMA synchronous", "2"),
        ("PRAGMA foreign_keys", "1"),
        ("PRAGMA busy_timeout", "10000"),
        ("PRAGMA temp_store", "2"),
    ];
    for (pragma, value) in wanted {
        use sqlx::Row as _;
        let row = sqlx::query(pragma).fetch_one(&mut *conn).await?;
        let found = row.try_get::<String, _>(0).or_else(|_| row.try_get::<i64, _>(0).map(|n| n.to_string()))?;
        if found != value {
            return Err(sqlx::Error::Configuration(format!("{pragma} is {found}, not {value}").into()));
        }
    }
    Ok(())
}
