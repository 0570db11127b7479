//! A whole Heard for one test: real router, real stores, a clock that stands
//! still and a seeded random source.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use heard_domain::assignments::scope::{self, InScope, Person};
use heard_domain::people::{Account, Cost, Grant};
use heard_domain::{Heard, Parts};
use heard_storage::clock::{Clock as _, FixedClock, Moment};
use heard_storage::crypto::{Keys, MasterKey};
use heard_storage::entropy::{Seeded, System};
use heard_storage::{Location, Objects, StorageError, args};
use tempfile::TempDir;
use tokio::sync::OnceCell;

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
    _databases: Databases,
}

/// Databases of one test on the test server, which go with it: so many as there are tests
/// would fill a disk.
struct Databases(Vec<String>);

impl Drop for Databases {
    fn drop(&mut self) {
        let names = std::mem::take(&mut self.0);
        if names.is_empty() {
            return;
        }
        // In a thread of its own: whoever drops this may stand in a runtime.
        let gone = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            for name in names {
                runtime.block_on(on_server(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
            }
        });
        drop(gone.join());
    }
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

/// Runs a statement on the test server, outside every database of a test.
async fn on_server(sql: String) {
    use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
    let mut conn = PgConnection::connect(&std::env::var("TEST_POSTGRES_URL").unwrap()).await.unwrap();
    conn.execute(AssertSqlSafe(sql)).await.unwrap();
}

/// A fresh database on the test server, or a copy of one there.
async fn database(copied: Option<&str>) -> String {
    let server = std::env::var("TEST_POSTGRES_URL").unwrap();
    let name = format!("heard_{}", uuid::Uuid::new_v4().simple());
    let of = copied.map_or_else(String::new, |url| format!(" TEMPLATE {}", name_of(url)));
    on_server(format!("CREATE DATABASE {name}{of}")).await;
    let (before, after) = server.split_once('?').map_or((server.as_str(), None), |(b, a)| (b, Some(a)));
    let root = before.rsplit_once('/').map_or(before, |(root, _)| root);
    after.map_or_else(|| format!("{root}/{name}"), |a| format!("{root}/{name}?{a}"))
}

/// The name of the database behind an address.
fn name_of(url: &str) -> &str {
    let path = url.split_once('?').map_or(url, |(path, _)| path);
    path.rsplit_once('/').unwrap().1
}

/// What a test begins with: nothing, or a demonstration of so many views in the
/// last twelve months and of so many years before.
type Wanted = Option<(usize, i32)>;

/// One that is there, or that somebody is just filling.
type Filling = Arc<OnceCell<Arc<Template>>>;

/// A Heard that was filled and closed. Filling one takes seconds and copying it
/// none, and most tests begin with one of a few.
struct Template {
    now: Moment,
    /// The files of its folder, by their path in it.
    files: Vec<(PathBuf, Vec<u8>)>,
    /// Words and keys, where they are in PostgreSQL.
    databases: Option<(String, String)>,
}

impl Template {
    /// The one for `wanted`; whoever asks first fills it.
    async fn of(backend: Backend, wanted: Wanted) -> Arc<Template> {
        static ALL: Mutex<BTreeMap<(bool, Wanted), Filling>> = Mutex::new(BTreeMap::new());
        let key = (backend == Backend::Sqlite, wanted);
        let cell = Arc::clone(ALL.lock().unwrap().entry(key).or_default());
        Arc::clone(cell.get_or_init(|| async move { Arc::new(Self::fill(backend, wanted).await) }).await)
    }

    async fn fill(backend: Backend, wanted: Wanted) -> Template {
        let folder = tempfile::tempdir().unwrap();
        let databases = match backend {
            Backend::Sqlite => None,
            Backend::Postgres => Some((database(None).await, database(None).await)),
        };
        let mut this = Environment::opened(folder, databases.clone(), NOON).await;
        match wanted {
            // As the demonstration's: nobody is real.
            None => heard_domain::setup::open_at_once(&this.heard).await.unwrap(),
            Some((views, years)) => {
                let wanted = heard::demo::Wanted { views, years, seed: 3, today: NOON };
                heard::demo::fill(&this.heard, &this.clock, &wanted).await.unwrap();
            }
        }
        this.heard.close().await;
        // Copies of it are made until the last test.
        this._databases.0.clear();
        let mut files = Vec::new();
        gather(this.folder.path(), Path::new(""), &mut files);
        Template { now: this.clock.now(), files, databases }
    }
}

/// Reads the files below `root`/`under`.
fn gather(root: &Path, under: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in std::fs::read_dir(root.join(under)).unwrap() {
        let entry = entry.unwrap();
        let path = under.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => gather(root, &path, files),
            false => files.push((path, std::fs::read(entry.path()).unwrap())),
        }
    }
}

impl Environment {
    pub async fn sqlite() -> Self {
        Self::on(Backend::Sqlite).await
    }

    pub async fn on(backend: Backend) -> Self {
        Self::copied(backend, None).await
    }

    /// With the demonstration council of twelve months in it.
    pub async fn demo(backend: Backend, views: usize) -> Self {
        Self::demo_of_years(backend, views, 0).await
    }

    /// With the demonstration council in it, and what was said in as many years
    /// before.
    pub async fn demo_of_years(backend: Backend, views: usize, years: i32) -> Self {
        Self::copied(backend, Some((views, years))).await
    }

    async fn copied(backend: Backend, wanted: Wanted) -> Self {
        let template = Template::of(backend, wanted).await;
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in &template.files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        let databases = match &template.databases {
            None => None,
            Some((words, keys)) => Some((database(Some(words)).await, database(Some(keys)).await)),
        };
        Self::opened(folder, databases, template.now).await
    }

    /// What is in a folder, or in these databases for words and for keys.
    async fn opened(folder: TempDir, databases: Option<(String, String)>, now: Moment) -> Self {
        let words_url = databases.as_ref().map(|(words, _)| words.clone());
        let names = databases.iter().flat_map(|(words, keys)| [words, keys]).map(|url| name_of(url).to_owned());
        let own = Databases(names.collect());
        let stores = match databases {
            None => (Location::Sqlite(words_file(folder.path())), Location::Sqlite(keys_file(folder.path()))),
            Some((words, keys)) => (Location::Postgres(words), Location::Postgres(keys)),
        };
        let objects = Objects::local(&folder.path().join("words/objects")).unwrap();
        let clock = Arc::new(FixedClock::new(now));
        let (words, keys) = stores.clone();
        let heard = with_objects(words, keys, objects, &master(), Arc::clone(&clock)).await.unwrap();
        Self { heard, clock, folder, words_url, stores, _databases: own }
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
    let objects = match &words {
        Location::Sqlite(file) => Objects::local(&file.with_file_name("objects")).unwrap(),
        Location::Postgres(_) => Objects::memory(),
    };
    with_objects(words, key_store, objects, master, clock).await
}

async fn with_objects(
    words: Location,
    key_store: Location,
    objects: Objects,
    master: &MasterKey,
    clock: Arc<FixedClock>,
) -> Result<Heard, heard_storage::KeyStoreError> {
    let keys = Arc::new(Keys::derive(master));
    let entropy = Arc::new(System);
    // What the hashing of PINs costs is tried by the suite of sign-ins against the program itself.
    let hashing = Cost::CHEAP;
    let printer = heard::printer::printer();
    Heard::open(Parts { words, key_store, objects, keys, clock, entropy, hashing, printer }).await
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
