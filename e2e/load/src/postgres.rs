//! Databases of our own on the PostgreSQL that `TEST_POSTGRES_URL` names.

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _};

use crate::fault::Outcome;

/// The URL of a database on `server` that did not exist before.
///
/// # Errors
/// When none can be made there.
pub async fn fresh(server: &str, what: &str) -> Outcome<String> {
    let mut conn = PgConnection::connect(server).await?;
    let name = format!("{what}_{}", std::process::id());
    conn.execute(AssertSqlSafe(format!("DROP DATABASE IF EXISTS {name}"))).await?;
    conn.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await?;
    let (root, options) = server.split_once('?').map_or((server, String::new()), |(r, o)| (r, format!("?{o}")));
    let root = root.rsplit_once('/').map_or(root, |(root, _)| root);
    Ok(format!("{root}/{name}{options}"))
}

/// Runs one statement in the database at `url`.
///
/// # Errors
/// When it is refused.
pub async fn execute(url: &str, sql: String) -> Outcome {
    let options: PgConnectOptions = url.parse()?;
    let mut conn = options.connect().await?;
    conn.execute(AssertSqlSafe(sql)).await?;
    Ok(conn.close().await?)
}
