//! Data that another program made: every command refuses it in one sentence and
//! leaves it as it was.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use heard::cli::carry_out;
use heard_storage::Location;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection, query, query_scalar};

use super::environment::{Backend, Environment, backends};

/// Another program's tables, as the library that makes them writes them down.
#[derive(Debug, Clone, Copy)]
enum Made {
    /// What this program makes otherwise, and a file it has not.
    ByAnOlder,
    /// All that this program makes, and something after it.
    ByANewer,
}

impl Made {
    const fn statements(self) -> &'static [&'static str] {
        const AFTER: &str = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                             SELECT 9000, 'later', success, checksum, 1 FROM _sqlx_migrations WHERE version = 1";
        match self {
            Self::ByAnOlder => &[
                "UPDATE _sqlx_migrations SET checksum = (SELECT checksum FROM _sqlx_migrations WHERE version = 2) \
                   WHERE version = 1",
                AFTER,
            ],
            Self::ByANewer => &[AFTER],
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::ByAnOlder => {
                "this data was made by an older program, and its tables are not the ones this program reads: \
                 use the program that made it, or begin with a new data folder or database"
            }
            Self::ByANewer => "this data was made by a newer program than this one: use that program, or one after it",
        }
    }
}

fn address(place: &Location) -> String {
    match place {
        Location::Sqlite(file) => format!("sqlite:{}", file.display()),
        Location::Postgres(url) => url.clone(),
    }
}

/// Runs statements past the program, which would not open such a store.
async fn change(words: &Location, statements: &[&'static str]) {
    let (mut sqlite, mut postgres) = (None, None);
    match words {
        Location::Sqlite(_) => sqlite = Some(SqliteConnection::connect(&address(words)).await.unwrap()),
        Location::Postgres(url) => postgres = Some(PgConnection::connect(url).await.unwrap()),
    }
    for statement in statements {
        let changed = match (&mut sqlite, &mut postgres) {
            (Some(conn), _) => query(*statement).execute(conn).await.unwrap().rows_affected(),
            (_, Some(conn)) => query(*statement).execute(conn).await.unwrap().rows_affected(),
            _ => 0,
        };
        assert_eq!(changed, 1, "{statement}");
    }
}

/// How many rows stand in what a command could have written to.
async fn rows(words: &Location, keys: &Location) -> Vec<i64> {
    const WORDS: [&str; 4] = ["_sqlx_migrations", "setting", "scenario", "audit_log"];
    let mut counts = Vec::new();
    for (place, table) in WORDS.map(|table| (words, table)).into_iter().chain([(keys, "owner_key")]) {
        let sql = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
        counts.push(match place {
            Location::Sqlite(_) => {
                let mut conn = SqliteConnection::connect(&address(place)).await.unwrap();
                query_scalar::<_, i64>(sql).fetch_one(&mut conn).await.unwrap()
            }
            Location::Postgres(url) => {
                let mut conn = PgConnection::connect(url).await.unwrap();
                query_scalar::<_, i64>(sql).fetch_one(&mut conn).await.unwrap()
            }
        });
    }
    counts
}

/// Every command that opens what is stored, with what it needs besides.
fn commands(folder: &Places, backend: Backend) -> Vec<Vec<&str>> {
    let mut commands = vec![
        vec!["serve", "--addr", "127.0.0.1:0"],
        vec!["demo", "--views", "1"],
        vec!["plan", "import", PLAN],
        vec!["plan", "export", "--to", &folder.plan],
        vec!["report", "board"],
        vec!["audit", "verify"],
        vec!["backup", "--to", &folder.copy],
        vec!["user", "invite", "--role", "young_person"],
    ];
    if backend == Backend::Sqlite {
        // The folder is laid out as a backup of it would be.
        commands.push(vec!["restore", "--from", &folder.data]);
    }
    commands
}

const PLAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/plans/harrowmere.ods");

struct Places {
    data: String,
    plan: String,
    copy: String,
}

impl Places {
    fn of(env: &Environment) -> Self {
        let at = |name: &str| env.folder.path().join(name).display().to_string();
        Self { data: at(""), plan: at("plan.xlsx"), copy: at("copy") }
    }
}

async fn refused(backend: Backend, made: Made) {
    let env = Environment::on(backend).await;
    env.heard.close().await;
    let (words, keys) = &env.stores;
    change(words, made.statements()).await;
    let before = rows(words, keys).await;
    let key = env.folder.path().join("keys/master.key");
    fs::create_dir_all(key.parent().unwrap()).unwrap();
    fs::write(&key, "2a".repeat(32)).unwrap();
    fs::set_permissions(&key, PermissionsExt::from_mode(0o600)).unwrap();

    let places = Places::of(&env);
    let (words_at, keys_at) = (address(words), address(keys));
    let stores = ["--data", &places.data, "--database", &words_at, "--key-store", &keys_at];
    for command in commands(&places, backend) {
        let line = [&["heard"][..], &command, &stores].concat();
        assert_eq!(carry_out(&line).await, Err(made.sentence().to_owned()), "{made:?} on {backend:?}: {command:?}");
    }
    if backend == Backend::Sqlite {
        let line = ["heard", "verify", "--from", &places.data];
        assert_eq!(carry_out(&line).await, Err(made.sentence().to_owned()), "{made:?}: verify");
    }
    assert_eq!(rows(words, keys).await, before, "{made:?} on {backend:?}: something was written");
    for file in [&places.plan, &places.copy] {
        assert!(!Path::new(file).exists(), "{file} was made");
    }
}

#[tokio::test]
async fn adm_05_data_of_another_program_is_refused_in_one_sentence() {
    for backend in backends() {
        for made in [Made::ByAnOlder, Made::ByANewer] {
            refused(backend, made).await;
        }
    }
}
