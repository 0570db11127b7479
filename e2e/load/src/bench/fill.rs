//! A folder with very many views, quickly: a demonstration whose views all lie
//! in the last week, and behind them copies of their rows spread over the newest
//! quarter of which figures are published, with their tags and with the words they are found
//! by. A copy's key is nowhere, as if its author had erased it; what a page shows first is
//! real and opens.

use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, Row as _};

use super::figures::Quarter;
use crate::fault::Outcome;
use crate::heard::Program;
use crate::postgres;
use crate::rows::words_file;

/// Views of the demonstration that everything else is a copy of.
pub const REAL: u64 = 20_000;

/// How long a server that writes is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the words lie.
pub enum Words {
    /// In the data folder.
    Sqlite(PathBuf),
    /// In a PostgreSQL database of our own.
    Postgres(String),
}

/// Both databases, where a statement differs.
pub(super) struct Dialect {
    pub(super) random: &'static str,
    hash: &'static str,
    bytes: &'static str,
    /// Numbers from 1 to `{times}`, as `number`.
    pub(super) numbers: &'static str,
}

const SQLITE: Dialect = Dialect {
    random: "randomblob(16)",
    hash: "randomblob(32)",
    bytes: "BLOB",
    numbers: "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {times})",
};
const POSTGRES: Dialect = Dialect {
    random: "uuid_send(gen_random_uuid())",
    hash: "uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())",
    bytes: "BYTEA",
    numbers: "WITH number (n) AS (SELECT generate_series(1, {times}))",
};

impl Words {
    /// A database on `server` that did not exist before.
    ///
    /// # Errors
    /// When none can be made there.
    pub async fn fresh_database(server: &str, what: &str) -> Outcome<Self> {
        postgres::fresh(server, what).await.map(Self::Postgres)
    }

    /// The program that keeps its words here.
    pub fn program(&self, program: &Program) -> Program {
        match self {
            Self::Sqlite(_) => program.clone(),
            Self::Postgres(url) => program.over(url),
        }
    }

    /// The words of `data`, in its folder.
    pub fn in_folder(data: &Path) -> Self {
        Self::Sqlite(words_file(data))
    }

    /// Runs these statements, one commit for all.
    pub(super) async fn run(&self, statements: Vec<String>) -> Outcome {
        match self {
            Self::Sqlite(file) => {
                let options = SqliteConnectOptions::new().filename(file).pragma("cache_size", "-500000");
                let mut conn = SqliteConnection::connect_with(&options).await?;
                conn.execute("BEGIN").await?;
                for sql in statements {
                    conn.execute(AssertSqlSafe(sql)).await?;
                }
                conn.execute("COMMIT").await?;
                conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").await?;
                conn.execute("ANALYZE").await?;
                Ok(conn.close().await?)
            }
            Self::Postgres(url) => {
                let options: PgConnectOptions = url.parse()?;
                let mut conn = options.connect().await?;
                for sql in statements {
                    conn.execute(AssertSqlSafe(sql)).await?;
                }
                conn.execute("VACUUM ANALYZE").await?;
                Ok(conn.close().await?)
            }
        }
    }

    /// One id of 16 bytes, as the program writes it.
    ///
    /// # Errors
    /// When there is no row.
    pub async fn id(&self, sql: &'static str) -> Outcome<String> {
        let bytes: Vec<u8> = match self {
            Self::Sqlite(file) => {
                let mut conn = SqliteConnectOptions::new().filename(file).read_only(true).connect().await?;
                sqlx::query(sql).fetch_one(&mut conn).await?.try_get(0)?
            }
            Self::Postgres(url) => {
                let mut conn = PgConnection::connect(url).await?;
                sqlx::query(sql).fetch_one(&mut conn).await?.try_get(0)?
            }
        };
        Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// One number.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn number(&self, sql: &'static str) -> Outcome<i64> {
        Ok(match self {
            Self::Sqlite(file) => {
                let mut conn = reading(file).await?;
                sqlx::query(sql).fetch_one(&mut conn).await?.try_get(0)?
            }
            Self::Postgres(url) => {
                let mut conn = PgConnection::connect(url).await?;
                sqlx::query(sql).fetch_one(&mut conn).await?.try_get(0)?
            }
        })
    }

    /// A text of each row.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn texts(&self, sql: String) -> Outcome<Vec<String>> {
        Ok(match self {
            Self::Sqlite(file) => {
                let mut conn = reading(file).await?;
                let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut conn).await?;
                rows.iter().map(|row| row.try_get::<String, _>(0)).collect::<Result<_, _>>()?
            }
            Self::Postgres(url) => {
                let mut conn = PgConnection::connect(url).await?;
                let rows = sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut conn).await?;
                rows.iter().map(|row| row.try_get::<String, _>(0)).collect::<Result<_, _>>()?
            }
        })
    }

    /// An id's column as addresses and forms have it.
    pub fn hex(&self, column: &str) -> String {
        match self {
            Self::Sqlite(_) => format!("lower(hex({column}))"),
            Self::Postgres(_) => format!("encode({column}, 'hex')"),
        }
    }

    /// Moves the demonstration's views into the last week. Their words are still to be read,
    /// where they stand then, and nothing is learned from tags: that has a measure of its
    /// own.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn gather(&self) -> Outcome {
        let newest = "(SELECT MAX(received_at) FROM view)";
        self.run(vec![
            format!("UPDATE view SET received_at = {newest} - ({newest} - received_at) / 60"),
            "DELETE FROM search_word".to_owned(),
            "DELETE FROM search_view".to_owned(),
            "INSERT INTO search_todo (view_id) SELECT id FROM view WHERE 1 = 1 ON CONFLICT DO NOTHING".to_owned(),
            "UPDATE learning SET stopped = 1".to_owned(),
        ])
        .await
    }

    /// Has everything read and tagged by the team: what nobody tagged as something else in
    /// its situation was.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tag_all(&self) -> Outcome {
        self.run(vec![
            "UPDATE view SET read_at = COALESCE(read_at, received_at),
                state = CASE WHEN state = 'sent' THEN 'read' ELSE state END"
                .to_owned(),
            "INSERT INTO view_theme (view_id, theme_id, tagged_at)
             SELECT v.id, (SELECT t.theme_id FROM view_theme t WHERE t.scenario = v.scenario LIMIT 1), v.received_at
             FROM view v WHERE v.tagged = 0 AND v.scenario <> 'rating'
                AND v.scenario IN (SELECT t.scenario FROM view_theme t)"
                .to_owned(),
        ])
        .await
    }

    /// Adds copies of rows until there are `views` of them.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn fill(&self, from: u64, views: u64) -> Outcome {
        let times = (views - from).div_ceil(REAL);
        self.run(copies(self.dialect(), times, views - from)).await
    }

    /// How statements are written here.
    pub(super) fn dialect(&self) -> &'static Dialect {
        if matches!(self, Self::Sqlite(_)) { &SQLITE } else { &POSTGRES }
    }

    /// Takes back what was published, which the program cannot: of the year
    /// before `quarter` only objectives stay, and so much of them that this one
    /// has quarters. What is due is then published at once.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn unpublish(&self, quarter: Quarter) -> Outcome {
        let year = quarter.year - 1;
        let (before, after, zeros): (&[&str], &[&str], &str) = match self {
            Self::Sqlite(_) => (
                &["DROP TRIGGER IF EXISTS figure_no_delete", "DROP TRIGGER IF EXISTS figures_publication_no_delete"],
                &[],
                "zeroblob(32)",
            ),
            Self::Postgres(_) => (
                &["ALTER TABLE figure DISABLE TRIGGER USER", "ALTER TABLE figures_publication DISABLE TRIGGER USER"],
                &["ALTER TABLE figure ENABLE TRIGGER USER", "ALTER TABLE figures_publication ENABLE TRIGGER USER"],
                "decode(repeat('00', 32), 'hex')",
            ),
        };
        let emptied = ["figures_quote", "figure", "figures_publication"].map(|table| format!("DELETE FROM {table}"));
        let large = [
            format!(
                "INSERT INTO figures_publication (period, edition, published_at, threshold, rules, rules_hash, rows_hash)
                 VALUES ('{year}', 0, 0, 8, 'bench', {zeros}, {zeros})"
            ),
            // Ids are written in hexadecimal wherever they are text.
            format!(
                "INSERT INTO figure (period, edition, in_table, about, split, part, value)
                 SELECT '{year}', 0, 'objectives', {}, '', '', 100000 FROM objective",
                if matches!(self, Self::Sqlite(_)) { "lower(hex(id))" } else { "encode(id, 'hex')" }
            ),
            "UPDATE job SET run_at = 0 WHERE kind = 'figures.publish_due'".to_owned(),
        ];
        let texts = |all: &[&str]| all.iter().map(|sql| (*sql).to_owned()).collect::<Vec<_>>();
        self.run(texts(before).into_iter().chain(emptied).chain(large).chain(texts(after)).collect()).await
    }

    /// Whether the figures of a quarter were published.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn has_published(&self, quarter: Quarter) -> Outcome<bool> {
        let sql = "SELECT period FROM figures_publication WHERE period = $1";
        let there = match self {
            Self::Sqlite(file) => {
                let mut conn = SqliteConnectOptions::new().filename(file).read_only(true).connect().await?;
                sqlx::query(sql).bind(quarter.key()).fetch_optional(&mut conn).await?.is_some()
            }
            Self::Postgres(url) => {
                let mut conn = PgConnection::connect(url).await?;
                sqlx::query(sql).bind(quarter.key()).fetch_optional(&mut conn).await?.is_some()
            }
        };
        Ok(there)
    }
}

/// A connection beside a server that writes.
async fn reading(file: &Path) -> Outcome<SqliteConnection> {
    let options = SqliteConnectOptions::new().filename(file).read_only(true).busy_timeout(PATIENCE);
    Ok(options.connect().await?)
}

fn copies(dialect: &Dialect, times: u64, most: u64) -> Vec<String> {
    let Dialect { random, hash, bytes, numbers } = dialect;
    let numbers = numbers.replace("{times}", &times.to_string());
    let day = 86_400_000_i64;
    let starts = Quarter::newest_due().starts();
    let view = "scenario, scenario_version, audience, helped, lang, mood, service_id, wrapped_key, sealed, signed_in, \
                seen_by";
    let copied = view.split(", ").map(|column| format!("v.{column}")).collect::<Vec<_>>().join(", ");
    // What waits is the exception in a council of years: most is answered or closed.
    let state = "CASE WHEN c.n % 5 = 0 THEN v.state WHEN c.n % 5 < 3 THEN 'answered' ELSE 'closed' END";
    vec![
        format!("CREATE TABLE copy_of (new_id {bytes} NOT NULL, old_id {bytes} NOT NULL, at BIGINT NOT NULL, n BIGINT NOT NULL)"),
        format!("CREATE TABLE owner_of (old_key {bytes} NOT NULL PRIMARY KEY, new_key {bytes} NOT NULL)"),
        format!(
            "INSERT INTO owner_of (old_key, new_key)
             SELECT k.owner_key, {random} FROM (SELECT DISTINCT owner_key FROM view WHERE signed_in = 1) AS k"
        ),
        format!(
            "INSERT INTO copy_of (new_id, old_id, at, n) {numbers}
             SELECT {random}, v.id, {starts} + (1 + (v.received_at / 977 + number.n * 7919) % 86) * {day} + v.received_at % {day},
                number.n
             FROM (SELECT id, received_at FROM view ORDER BY received_at DESC LIMIT {REAL}) AS v, number LIMIT {most}"
        ),
        format!(
            // Whoever has an account sent many of them; each of the others is nobody's.
            "INSERT INTO view (id, submission_hash, owner_key, state, received_at, {view}, tagged)
             SELECT c.new_id, {hash}, COALESCE(o.new_key, {random}), {state}, c.at, {copied}, 0
             FROM copy_of c JOIN view v ON v.id = c.old_id LEFT JOIN owner_of o ON o.old_key = v.owner_key"
        ),
        "INSERT INTO view_theme (view_id, theme_id, tagged_at)
         SELECT c.new_id, t.theme_id, c.at FROM copy_of c JOIN view_theme t ON t.view_id = c.old_id"
            .to_owned(),
        format!(
            "INSERT INTO evidence_link (id, from_kind, from_id, relation, to_kind, to_id, why, linked_by, linked_at)
             SELECT {random}, e.from_kind, c.new_id, e.relation, e.to_kind, e.to_id, e.why, e.linked_by, c.at
             FROM copy_of c JOIN evidence_link e ON e.from_id = c.old_id AND e.from_kind = 'view'"
        ),
        // A copy has the words of what it is a copy of, as numbers under the same key. They
        // are written in the order they stand in, and the other index made once they do.
        "DELETE FROM search_todo WHERE view_id IN (SELECT c.new_id FROM copy_of c)".to_owned(),
        "INSERT INTO search_view (view_id, part)
         SELECT c.new_id, s.part FROM copy_of c JOIN search_view s ON s.view_id = c.old_id ORDER BY c.new_id"
            .to_owned(),
        "DROP INDEX search_word_by_view".to_owned(),
        "INSERT INTO search_word (word, received_at, view_id)
         SELECT w.word, c.at, c.new_id FROM copy_of c JOIN search_word w ON w.view_id = c.old_id
         ORDER BY w.word, c.at, c.new_id"
            .to_owned(),
        "CREATE INDEX search_word_by_view ON search_word (view_id)".to_owned(),
        "DROP TABLE copy_of".to_owned(),
        "DROP TABLE owner_of".to_owned(),
    ]
}
