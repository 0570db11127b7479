//! The tables of each store, compiled in, and what is said when those that are
//! there are another program's.

use std::borrow::Cow;
use std::sync::LazyLock;

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migrate, MigrateError, Migration, MigrationType, Migrator};
use sqlx::postgres::PgConnection;
use sqlx::sqlite::SqliteConnection;

use super::StorageError;

/// Which set of tables a store carries.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Schema {
    Words,
    Keys,
}

static WORDS_SQLITE: LazyLock<Migrator> =
    LazyLock::new(|| compiled_in(include!(concat!(env!("OUT_DIR"), "/sqlite.rs"))));
static WORDS_POSTGRES: LazyLock<Migrator> =
    LazyLock::new(|| compiled_in(include!(concat!(env!("OUT_DIR"), "/postgres.rs"))));
static KEYS_SQLITE: LazyLock<Migrator> =
    LazyLock::new(|| compiled_in(include!(concat!(env!("OUT_DIR"), "/keys-sqlite.rs"))));
static KEYS_POSTGRES: LazyLock<Migrator> =
    LazyLock::new(|| compiled_in(include!(concat!(env!("OUT_DIR"), "/keys-postgres.rs"))));

/// What the build script listed: of each file its version, description and statements.
fn compiled_in(files: &'static [(i64, &'static str, &'static str)]) -> Migrator {
    let migration = |&(version, about, statements): &(i64, &'static str, &'static str)| {
        let statements = statements.into_sql_str();
        Migration::new(version, Cow::Borrowed(about), MigrationType::Simple, statements, false)
    };
    Migrator::with_migrations(files.iter().map(migration).collect())
}

/// Makes the tables that are missing.
pub(super) async fn make_sqlite(conn: &mut SqliteConnection, schema: Schema) -> Result<(), StorageError> {
    let tables = match schema {
        Schema::Words => &WORDS_SQLITE,
        Schema::Keys => &KEYS_SQLITE,
    };
    let made = tables.run(&mut *conn).await;
    or_whose_they_are(made, tables, conn).await
}

/// The same on PostgreSQL.
pub(super) async fn make_postgres(conn: &mut PgConnection, schema: Schema) -> Result<(), StorageError> {
    let tables = match schema {
        Schema::Words => &WORDS_POSTGRES,
        Schema::Keys => &KEYS_POSTGRES,
    };
    let made = tables.run(&mut *conn).await;
    or_whose_they_are(made, tables, conn).await
}

/// The library compares checksums before it changes anything, but its error
/// does not say whose tables it met. Those this program would make otherwise
/// are older, because a migration that was released never changes; those it
/// does not know are newer.
async fn or_whose_they_are<C: Migrate>(
    made: Result<(), MigrateError>,
    tables: &Migrator,
    conn: &mut C,
) -> Result<(), StorageError> {
    let Err(error) = made else { return Ok(()) };
    if !matches!(error, MigrateError::VersionMissing(_) | MigrateError::VersionMismatch(_)) {
        return Err(error.into());
    }
    let found = conn.list_applied_migrations(&tables.table_name).await?;
    let made_otherwise = found
        .iter()
        .any(|found| tables.iter().any(|own| own.version == found.version && own.checksum != found.checksum));
    Err(if made_otherwise { StorageError::OlderTables } else { StorageError::NewerTables })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs::{self, DirEntry};
    use std::path::Path;

    /// Each file of a folder by name.
    fn files(folder: &str) -> BTreeMap<String, String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations").join(folder);
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
        let named = |entry: DirEntry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()));
        entries.map(named).map(|(name, text)| (name, text.unwrap())).collect()
    }

    /// Tables with their columns, indexes, database views and rows in their
    /// order, in SQLite's words: all but comments and triggers, which differ.
    fn plain(text: &str) -> Vec<String> {
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("--")).collect();
        let made = |statement: &String| {
            ["CREATE TABLE ", "CREATE INDEX ", "CREATE VIEW ", "INSERT "]
                .iter()
                .any(|start| statement.starts_with(start))
        };
        let plain = |statement: &str| {
            let words = statement.split_whitespace().collect::<Vec<_>>().join(" ");
            let words = words.replace("BYTEA", "BLOB").replace("BIGINT", "INTEGER").replace(" UNLOGGED ", " ");
            words.replace(") STRICT, WITHOUT ROWID", ")").replace(") STRICT", ")")
        };
        code.join("\n").split(";\n").map(plain).filter(made).collect()
    }

    #[test]
    fn adm_08_both_databases_have_the_same_tables_in_the_same_files() {
        for (sqlite, postgres) in [("sqlite", "postgres"), ("keys/sqlite", "keys/postgres")] {
            let (sqlite, postgres) = (files(sqlite), files(postgres));
            assert!(!sqlite.is_empty());
            assert_eq!(sqlite.keys().collect::<Vec<_>>(), postgres.keys().collect::<Vec<_>>());
            for (name, text) in &sqlite {
                let own = plain(text);
                assert!(!own.is_empty(), "{name} makes nothing");
                assert_eq!(own, plain(&postgres[name]), "{name}");
            }
        }
    }
}
