//! Opening a database of PostgreSQL, and how long it lets us wait.

use std::str::FromStr as _;
use std::time::Duration;

use sqlx::Connection as _;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};

use super::super::StorageError;
use super::super::tables::{Schema, make_postgres};

/// Connections to PostgreSQL, and how many of them may wait inside a unit of
/// work: whatever writers wait for, some are left to read with.
pub(in super::super) fn connections(schema: Schema) -> (u32, usize) {
    match schema {
        Schema::Words => (12, 8),
        Schema::Keys => (4, 3),
    }
}

/// What PostgreSQL ends by itself, should we ever not: a statement that waits
/// for a lock, one that runs on and on, a transaction in which nothing happens.
/// The audit log's own lock is waited for longer: see `Uow::audit`.
const BOUNDS: [(&str, &str); 3] =
    [("lock_timeout", "3s"), ("statement_timeout", "60s"), ("idle_in_transaction_session_timeout", "15s")];

pub(super) async fn open_postgres(url: &str, schema: Schema) -> Result<PgPool, StorageError> {
    let options = PgConnectOptions::from_str(url)?.application_name("heard");
    migrate_postgres(&options, schema).await?;
    let pool = PgPoolOptions::new()
        .max_connections(connections(schema).0)
        .acquire_timeout(Duration::from_secs(10))
        // Asked by `is_idle`, which costs no more than the ping it stands for.
        .test_before_acquire(false)
        .before_acquire(|conn, _| Box::pin(is_idle(conn)))
        .connect_with(options.options(BOUNDS))
        .await?;
    Ok(pool)
}

/// Whether a connection is in no transaction, by the server's own word. One
/// that is not, or does not answer, is thrown away.
async fn is_idle(conn: &mut PgConnection) -> Result<bool, sqlx::Error> {
    use sqlx::{Executor as _, Row as _};
    // Within a transaction the first is the moment it began at. Asked in one message: a prepared
    // statement is several, and its transaction begins with the first of them.
    let asked = conn.fetch_one("SELECT now() = statement_timestamp()").await;
    match asked.and_then(|row| row.try_get::<bool, _>(0)) {
        Ok(idle) => {
            if !idle {
                tracing::warn!("a connection was still in a transaction; it is thrown away");
            }
            Ok(idle)
        }
        Err(error) => {
            tracing::warn!(%error, "a connection did not answer; it is thrown away");
            Ok(false)
        }
    }
}

/// Migrates over a connection of its own, which may take its time.
async fn migrate_postgres(options: &PgConnectOptions, schema: Schema) -> Result<(), StorageError> {
    let mut conn = PgConnection::connect_with(options).await?;
    make_postgres(&mut conn, schema).await?;
    conn.close().await?;
    Ok(())
}
