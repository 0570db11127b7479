//! A whole Heard for one test: real router, real stores, a clock that stands
//! still and a seeded random source.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use heard_domain::assignments::scope::{self, InScope, Person};
use heard_domain::people::{Account, Cost, Grant};
use heard_domain::{Heard, Parts};
use heard_storage::clock::{FixedClock, Moment};
use heard_storage::crypto::{Keys, MasterKey};
use heard_storage::entropy::{Seeded, System};
use heard_storage::{Location, Objects, StorageError, args};
use tempfile::TempDir;

/// 2026-11-20 12:00 UTC.
pub const NOON: Moment = Moment(1_795_176_000_000);

/// Which database a suite runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

pub struct Environment {
    pub heard: Heard,
    pub clock: Arc<FixedClock>,
    pub folder: TempDir,
    /// Where the words are, when that is PostgreSQL.
    pub words_url: Option<String>,
    /// Where words and keys live, for another process on the same stores.
    pub stores: (Location, Location),
}

/// Both databases; PostgreSQL only where `TEST_POSTGRES_URL` names a server on
/// which databases can be made. `make test` always names one.
pub fn backends() -> Vec<Backend> {
    if std::env::var("TEST_POSTGRES_URL").is_ok() {
        return vec![Backend::Sqlite, Backend::Postgres];
    }
    eprintln!("TEST_POSTGRES_URL is not set: this run covers SQLite only");
    vec![Backend::Sqlite]
}

pub fn master() -> MasterKey {
    MasterKey::from_bytes([42; 32])
}

pub fn words_file(folder: &Path) -> PathBuf {
    folder.join("words/heard.db")
}

pub fn keys_file(folder: &Path) -> PathBuf {
    folder.join("keys/store.db")
}

/// A fresh database on the test server.
async fn fresh_database() -> String {
    use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
    let server = std::env::var("TEST_POSTGRES_URL").unwrap();
    let name = format!("heard_{}", uuid::Uuid::new_v4().simple());
    let mut conn = PgConnection::connect(&server).await.unwrap();
    conn.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
    let (before, after) = server.split_once('?').map_or((server.as_str(), None), |(b, a)| (b, Some(a)));
    let root = before.rsplit_once('/').map_or(before, |(root, _)| root);
    after.map_or_else(|| format!("{root}/{name}"), |a| format!("{root}/{name}?{a}"))
}

impl Environment {
    pub async fn sqlite() -> Self {
        Self::on(Backend::Sqlite).await
    }

    pub async fn on(backend: Backend) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let words = match backend {
            Backend::Sqlite => Location::Sqlite(words_file(folder.path())),
            Backend::Postgres => Location::Postgres(fresh_database().await),
        };
        let words_url = match &words {
            Location::Postgres(url) => Some(url.clone()),
            Location::Sqlite(_) => None,
        };
        let key_store = match backend {
            Backend::Sqlite => Location::Sqlite(keys_file(folder.path())),
            Backend::Postgres => Location::Postgres(fresh_database().await),
        };
        let clock = Arc::new(FixedClock::new(NOON));
        let stores = (words.clone(), key_store.clone());
        let heard = open(words, key_store, &master(), Arc::clone(&clock)).await.unwrap();
        // As the demonstration's: nobody is real.
        heard_domain::setup::open_at_once(&heard).await.unwrap();
        Self { heard, clock, folder, words_url, stores }
    }

    /// With the demonstration council of twelve months in it.
    pub async fn demo(backend: Backend, views: usize) -> Self {
        Self::demo_of_years(backend, views, 0).await
    }

    /// With the demonstration council in it, and what was said in as many years
    /// before.
    pub async fn demo_of_years(backend: Backend, views: usize, years: i32) -> Self {
        let this = Self::on(backend).await;
        let wanted = heard::demo::Wanted { views, years, seed: 3, today: NOON };
        heard::demo::fill(&this.heard, &this.clock, &wanted).await.unwrap();
        this
    }
}

impl Environment {
    /// Gives health services a kind that enough services share for a row of its own.
    pub async fn with_a_larger_kind(&self) {
        let sql = "UPDATE service SET kind = 'worker_pa' WHERE kind IN ('health', 'emotional')";
        self.heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, vec![]).await })).await.unwrap();
        self.heard.reload().await.unwrap();
    }

    /// As if the year 2025 had been published and its objectives had come to so
    /// much that 2026 has quarters.
    pub async fn after_a_large_year(&self) {
        self.after_a_large("2025").await;
    }

    /// As if this year had been published and its objectives had come to so much
    /// that the next one has quarters.
    pub async fn after_a_large(&self, year: &'static str) {
        let objectives: Vec<String> = self.heard.catalogue().objectives.iter().map(|one| one.id.to_string()).collect();
        let published = "INSERT INTO figures_publication
                             (period, edition, published_at, threshold, rules, rules_hash, rows_hash)
                         VALUES ($1, 0, $2, 8, 'made up', $3, $3)";
        let row = "INSERT INTO figure (period, edition, in_table, about, split, part, value)
                   VALUES ($1, 0, 'objectives', $2, '', '', 400)";
        self.heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute(published, args![year, NOON, [0_u8; 32]]).await?;
                    for about in objectives {
                        uow.execute(row, args![year, about]).await?;
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await
            .unwrap();
    }
}

pub async fn open(
    words: Location,
    key_store: Location,
    master: &MasterKey,
    clock: Arc<FixedClock>,
) -> Result<Heard, heard_storage::KeyStoreError> {
    let keys = Arc::new(Keys::derive(master));
    let objects = match &words {
        Location::Sqlite(file) => Objects::local(&file.with_file_name("objects")).unwrap(),
        Location::Postgres(_) => Objects::memory(),
    };
    let entropy = Arc::new(System);
    // What the hashing of PINs costs is tried by the suite of sign-ins against the program itself.
    let hashing = Cost::CHEAP;
    Heard::open(Parts { words, key_store, objects, keys, clock, entropy, hashing }).await
}

/// Says that the council is a demonstration, where a second factor is offered and
/// not asked for; or that it is none.
pub async fn demonstration(heard: &Heard, yes: bool) {
    let sql = match yes {
        true => "INSERT INTO setting (name, value) VALUES ('demonstration', 'yes') ON CONFLICT DO NOTHING",
        false => "DELETE FROM setting WHERE name = 'demonstration'",
    };
    let change = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.defer(sql, vec![]);
            Ok::<_, heard_storage::StorageError>(())
        })
    });
    change.await.unwrap();
    heard.reload().await.unwrap();
}

/// The proof that `by` may see this young person.
pub async fn scoped<P>(heard: &Heard, by: &Grant<P>, person: Account) -> InScope<Person> {
    scope::person(heard, by, person.id()).await.unwrap().unwrap()
}

pub fn seeded() -> Seeded {
    Seeded::new(11)
}
