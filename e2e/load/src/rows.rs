//! Looks into the stored databases from outside, reading only.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection as _, Row as _};

use crate::fault::{Context as _, Outcome};

/// The words' database in a data folder or backup.
pub fn words_file(data: &Path) -> PathBuf {
    data.join("words/heard.db")
}

/// The keys' database in a data folder or backup.
pub fn keys_file(data: &Path) -> PathBuf {
    data.join("keys/store.db")
}

/// A connection to one database.
pub struct Rows(SqliteConnection);

impl Rows {
    /// Opens a database that somebody else owns, for reading.
    ///
    /// # Errors
    /// When it is not there or does not open.
    pub async fn read(file: &Path) -> Outcome<Self> {
        Self::open(SqliteConnectOptions::new().filename(file).read_only(true), file).await
    }

    /// Opens a copy of our own, letting SQLite recover it as after a crash.
    ///
    /// # Errors
    /// When it is not there or does not open.
    pub async fn recover(file: &Path) -> Outcome<Self> {
        Self::open(SqliteConnectOptions::new().filename(file), file).await
    }

    async fn open(options: SqliteConnectOptions, file: &Path) -> Outcome<Self> {
        let options = options.busy_timeout(Duration::from_secs(10));
        let opened = SqliteConnection::connect_with(&options).await;
        Ok(Self(opened.context(format_args!("{} does not open", file.display()))?))
    }

    /// How many views there are.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn views(&mut self) -> Outcome<u64> {
        self.number("SELECT count(*) FROM view").await
    }

    /// Bytes of a stored view on average, over all.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn view_bytes(&mut self) -> Outcome<u64> {
        // The numbers of a row, Heard's and the floor's, are counted as 16 bytes.
        self.number(
            "SELECT CAST(avg(length(id) + length(submission_hash) + length(receipt_hash) + length(owner_key)
                + length(wrapped_key) + length(sealed) + length(scenario) + length(audience) + length(helped)
                + length(lang) + length(state) + 16) AS INTEGER) FROM view",
        )
        .await
    }

    /// A single number.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn number(&mut self, sql: &'static str) -> Outcome<u64> {
        let row = sqlx::query(sql).fetch_one(&mut self.0).await?;
        Ok(u64::try_from(row.try_get::<i64, _>(0)?)?)
    }

    /// One number of each row.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn numbers(&mut self, sql: &'static str) -> Outcome<Vec<i64>> {
        let rows = sqlx::query(sql).fetch_all(&mut self.0).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// What SQLite finds wrong with the file; `ok` when nothing.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn check(&mut self) -> Outcome<String> {
        let row = sqlx::query("PRAGMA quick_check").fetch_one(&mut self.0).await?;
        Ok(row.try_get(0)?)
    }

    /// Runs statements on a copy of our own.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn execute(&mut self, sql: &'static str) -> Outcome {
        sqlx::raw_sql(sql).execute(&mut self.0).await?;
        Ok(())
    }

    async fn ids(&mut self, sql: &'static str) -> Outcome<HashSet<Vec<u8>>> {
        let rows = sqlx::query(sql).fetch_all(&mut self.0).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// Closes it, so that no lock stays behind.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn close(self) -> Outcome {
        Ok(self.0.close().await?)
    }
}

/// How many views a data folder holds.
///
/// # Errors
/// When its database does not open.
pub async fn count_views(data: &Path) -> Outcome<u64> {
    let mut rows = Rows::read(&words_file(data)).await?;
    let count = rows.views().await?;
    rows.close().await?;
    Ok(count)
}

/// How many views have no key that opens them.
///
/// # Errors
/// When the databases refuse.
pub async fn views_without_key(words: &mut Rows, keys: &mut Rows) -> Outcome<usize> {
    let there = keys.ids("SELECT id FROM owner_key").await?;
    let needed = words.ids("SELECT owner_key FROM view").await?;
    Ok(needed.difference(&there).count())
}
