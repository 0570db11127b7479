//! One connection, of either database, speaking the same few verbs.

use std::borrow::Cow;
use std::collections::HashMap;

use sqlx::pool::PoolConnection;
use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments as _, AssertSqlSafe, Executor as _, PgConnection, Postgres, Transaction};

use super::count::one_more;
use super::readers::Reader;
use super::{Row, StorageError, Value};

/// A connection taken from one of the two pools.
pub enum Conn {
    /// SQLite.
    Sqlite(Reader),
    /// PostgreSQL.
    Postgres(PoolConnection<Postgres>),
    /// PostgreSQL, within a transaction: dropping it rolls back.
    Transaction(Transaction<'static, Postgres>),
}

/// What both databases are spoken to through.
enum Speaks<'c> {
    Sqlite(&'c mut Reader),
    Postgres(&'c mut PgConnection),
}

/// SQL text that our own code wrote: no part of it ever comes from input.
pub type Sql = Cow<'static, str>;

impl Conn {
    /// Whether this is PostgreSQL, for the few statements written twice.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        !matches!(self, Conn::Sqlite(_))
    }

    fn speaks(&mut self) -> Speaks<'_> {
        match self {
            Conn::Sqlite(c) => Speaks::Sqlite(c),
            Conn::Postgres(c) => Speaks::Postgres(c),
            Conn::Transaction(c) => Speaks::Postgres(c),
        }
    }

    /// Runs one statement; the number of rows it touched.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn execute(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<u64, StorageError> {
        one_more();
        let sql = AssertSqlSafe(sql.into().into_owned());
        Ok(match self.speaks() {
            Speaks::Sqlite(c) => {
                let done = sqlx::query_with(sql, sqlite_args(args)?).execute(&mut **c).await;
                done.inspect_err(|error| c.note(error))?.rows_affected()
            }
            Speaks::Postgres(c) => sqlx::query_with(sql, postgres_args(args)?).execute(c).await?.rows_affected(),
        })
    }

    /// All rows of a query.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn all(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<Vec<Row>, StorageError> {
        one_more();
        let sql = AssertSqlSafe(sql.into().into_owned());
        Ok(match self.speaks() {
            Speaks::Sqlite(c) => {
                let rows = sqlx::query_with(sql, sqlite_args(args)?).fetch_all(&mut **c).await;
                rows.inspect_err(|error| c.note(error))?.into_iter().map(Row::Sqlite).collect()
            }
            Speaks::Postgres(c) => {
                sqlx::query_with(sql, postgres_args(args)?).fetch_all(c).await?.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// The first row of a query, if any.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn first(&mut self, sql: impl Into<Sql>, args: Vec<Value>) -> Result<Option<Row>, StorageError> {
        Ok(self.all(sql, args).await?.into_iter().next())
    }

    /// Runs statements without binds (`ROLLBACK …`). A transaction on
    /// PostgreSQL is never begun with it: see [`Conn::Transaction`].
    pub(super) async fn raw(&mut self, sql: &'static str) -> Result<(), StorageError> {
        match self.speaks() {
            Speaks::Sqlite(c) => {
                let done = (&mut **c).execute(sql).await;
                done.map(|_| ()).inspect_err(|error| c.note(error))?;
            }
            Speaks::Postgres(c) => c.execute(sql).await.map(|_| ())?,
        }
        Ok(())
    }

    /// Runs several statements; the rows that those among them gave which give
    /// any. SQLite is sent all of them at once, because handing each one to its
    /// thread costs more than the statement itself; PostgreSQL takes them one by
    /// one.
    pub(super) async fn batch(
        &mut self,
        statements: Vec<(&'static str, Vec<Value>)>,
        joined: &mut JoinedSql,
    ) -> Result<Vec<Row>, StorageError> {
        match self {
            Conn::Sqlite(c) => {
                statements.iter().for_each(|_| one_more());
                let sql = joined.of(statements.iter().map(|(sql, args)| (*sql, args.len())));
                let args = statements.into_iter().flat_map(|(_, args)| args).collect();
                let rows = sqlx::query_with(AssertSqlSafe(sql), sqlite_args(args)?).fetch_all(&mut **c).await;
                Ok(rows.inspect_err(|error| c.note(error))?.into_iter().map(Row::Sqlite).collect())
            }
            Conn::Postgres(_) | Conn::Transaction(_) => {
                let mut rows = Vec::new();
                for (sql, args) in statements {
                    rows.extend(self.all(sql, args).await?);
                }
                Ok(rows)
            }
        }
    }
}

/// Remembers joined statements, so that the database's own cache of prepared
/// statements is met with the same text again.
#[derive(Default)]
pub(super) struct JoinedSql(HashMap<Vec<(usize, usize)>, String>);

impl JoinedSql {
    fn of<'s>(&mut self, parts: impl Iterator<Item = (&'static str, usize)> + Clone + 's) -> String {
        // Shapes are few; should they ever not be, memory is not filled with them.
        if self.0.len() > 500 {
            self.0.clear();
        }
        let key = parts.clone().map(|(sql, _)| (sql.as_ptr() as usize, sql.len())).collect();
        self.0.entry(key).or_insert_with(|| join(parts)).clone()
    }
}

/// Joins statements with `;`, moving `$n` on by the binds before it.
fn join(parts: impl Iterator<Item = (&'static str, usize)>) -> String {
    let mut out = String::new();
    let mut offset = 0;
    for (sql, binds) in parts {
        let mut rest = sql;
        while let Some(at) = rest.find('$') {
            let (before, after) = rest.split_at(at);
            out.push_str(before);
            let digits = after[1..].bytes().take_while(u8::is_ascii_digit).count();
            let number: usize = after[1..=digits].parse().unwrap_or(0);
            out.push('$');
            out.push_str(&(number + offset).to_string());
            rest = &after[1 + digits..];
        }
        out.push_str(rest);
        out.push_str(";\n");
        offset += binds;
    }
    out
}

fn sqlite_args(values: Vec<Value>) -> Result<SqliteArguments, StorageError> {
    let mut args = SqliteArguments::default();
    for value in values {
        match value {
            Value::Int(x) => args.add(x),
            Value::Text(x) => args.add(x),
            Value::Blob(x) => args.add(x),
        }
        .map_err(StorageError::Bind)?;
    }
    Ok(args)
}

fn postgres_args(values: Vec<Value>) -> Result<PgArguments, StorageError> {
    let mut args = PgArguments::default();
    for value in values {
        match value {
            Value::Int(x) => args.add(x),
            Value::Text(x) => args.add(x),
            Value::Blob(x) => args.add(x),
        }
        .map_err(StorageError::Bind)?;
    }
    Ok(args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_statements_keep_their_own_binds() {
        let sql = join([("insert into a values ($1, $2)", 2), ("update b set c = $2 where d = $1", 2)].into_iter());
        assert_eq!(sql, "insert into a values ($1, $2);\nupdate b set c = $4 where d = $3;\n");
    }
}
