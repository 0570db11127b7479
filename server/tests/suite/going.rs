//! What a person's going means, table by table, on both databases: no table
//! names somebody and is declared nowhere, and what is declared is what is
//! there once somebody has gone.

mod somebody;

use std::collections::BTreeMap;

use heard_domain::going::{Becomes, Going, Names, Table, tables};
use heard_domain::people::{self, AccountState, Change, Grant, How, PauseAccounts};
use heard_domain::views::{self, ViewState};
use heard_storage::args;
use heard_storage::clock::Moment;

use self::somebody::{Somebody, somebody};
use super::environment::{Backend, Environment, NOON, backends};

// The schema ------------------------------------------------------------------

/// A column, and the table it refers to, if it does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Column {
    table: String,
    name: String,
    refers_to: Option<String>,
}

/// Every column of every table, from the database itself.
async fn schema(env: &Environment, backend: Backend) -> Vec<Column> {
    let sql = match backend {
        Backend::Sqlite => {
            "SELECT t.name AS table_name, c.name AS column_name,
                (SELECT MIN(f.\"table\") FROM pragma_foreign_key_list(t.name) f WHERE f.\"from\" = c.name) AS refers_to
             FROM pragma_table_list t JOIN pragma_table_info(t.name) c
             WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '_sqlx%'"
        }
        Backend::Postgres => {
            "SELECT CAST(c.table_name AS TEXT) AS table_name, CAST(c.column_name AS TEXT) AS column_name,
                (SELECT MIN(CAST(u.table_name AS TEXT)) FROM information_schema.key_column_usage k
                 JOIN information_schema.table_constraints f ON f.constraint_name = k.constraint_name
                    AND f.constraint_schema = k.constraint_schema AND f.constraint_type = 'FOREIGN KEY'
                 JOIN information_schema.constraint_column_usage u ON u.constraint_name = k.constraint_name
                    AND u.constraint_schema = k.constraint_schema
                 WHERE k.table_schema = c.table_schema AND k.table_name = c.table_name
                    AND k.column_name = c.column_name) AS refers_to
             FROM information_schema.columns c JOIN information_schema.tables t
                ON t.table_schema = c.table_schema AND t.table_name = c.table_name
             WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT LIKE '\\_sqlx%'"
        }
    };
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all(sql, vec![]).await.unwrap();
    let column = |row: &heard_storage::Row| Column {
        table: row.text("table_name").unwrap(),
        name: row.text("column_name").unwrap(),
        refers_to: row.text_opt("refers_to").unwrap(),
    };
    let mut columns: Vec<Column> = rows.iter().map(column).collect();
    columns.sort();
    columns
}

/// Whether a column names an account, an owner or a view: by what it refers to,
/// by what it is called, or because another beside it says what it names.
fn names_somebody(column: &Column, beside: &[&str]) -> bool {
    let name = column.name.as_str();
    let by_reference = column.refers_to.as_deref().is_some_and(|table| ["view", "account"].contains(&table));
    let parts: Vec<&str> = name.split('_').collect();
    let by_name = ["view", "account", "adult", "owner", "person", "voter", "author", "actor", "subject", "payload"]
        .iter()
        .any(|word| parts.contains(word))
        || name.ends_with("_by")
        || ["by_id", "assigned_to"].contains(&name);
    let of_any_kind = name.strip_suffix("_id").is_some_and(|end| beside.contains(&format!("{end}_kind").as_str()));
    by_reference || by_name || of_any_kind
}

/// What the schema has that is declared nowhere, and what is declared and not
/// there.
fn differences(columns: &[Column], declared: &[Table]) -> Vec<String> {
    let mut wrong = Vec::new();
    for column in columns {
        let beside: Vec<&str> = columns.iter().filter(|c| c.table == column.table).map(|c| c.name.as_str()).collect();
        let known = declared.iter().any(|table| {
            table.name == column.table
                && (table.names.column() == Some(column.name.as_str())
                    || table.also.iter().any(|(name, _)| *name == column.name))
        });
        // The id of a view or an account is what others name it by.
        let own_id = column.name == "id";
        if !own_id && !known && names_somebody(column, &beside) {
            wrong.push(format!("{}.{} names somebody and is declared nowhere", column.table, column.name));
        }
    }
    for table in declared {
        let named = table.names.column().into_iter().chain(table.also.iter().map(|(name, _)| *name));
        for name in named {
            if !columns.iter().any(|c| c.table == table.name && c.name == name) {
                wrong.push(format!("{}.{name} is declared and not there", table.name));
            }
        }
        if declared.iter().filter(|other| other.name == table.name).count() > 1 {
            wrong.push(format!("{} is declared twice", table.name));
        }
        if table.also.iter().any(|(_, because)| because.is_empty()) {
            wrong.push(format!("{}: a column is left alone for no reason", table.name));
        }
    }
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_every_table_that_names_somebody_says_what_becomes_of_it() {
    let declared: Vec<Table> = tables().copied().collect();
    for backend in backends() {
        let env = Environment::on(backend).await;
        let columns = schema(&env, backend).await;
        assert!(columns.iter().any(|c| c.table == "note" && c.refers_to.as_deref() == Some("view")), "{backend:?}");
        assert_eq!(differences(&columns, &declared), Vec::<String>::new(), "{backend:?}");

        // It would be seen: by a name, by a reference, and beside a kind.
        let bytes = if backend == Backend::Sqlite { "BLOB" } else { "BYTEA" };
        for sql in [
            format!("CREATE TABLE diary (id {bytes} NOT NULL PRIMARY KEY, view_id {bytes}, kept_by TEXT)"),
            format!("CREATE TABLE shelf (id {bytes} NOT NULL PRIMARY KEY, whose {bytes} REFERENCES account (id))"),
            format!("CREATE TABLE tie (at_kind TEXT, at_id {bytes}, note TEXT)"),
        ] {
            env.run(sql).await;
        }
        let found = differences(&schema(&env, backend).await, &declared);
        let wanted = ["diary.kept_by", "diary.view_id", "shelf.whose", "tie.at_id"];
        assert_eq!(found.len(), wanted.len(), "{backend:?}: {found:?}");
        assert!(found.iter().zip(wanted).all(|(line, column)| line.starts_with(column)), "{backend:?}: {found:?}");
        let mut stale = declared.clone();
        stale.push(Table { name: "keepsake", ..declared[0] });
        let found = differences(&columns, &stale);
        assert!(found.iter().any(|line| line.starts_with("keepsake.")), "{backend:?}: {found:?}");
        env.heard.close().await;
    }
}

// What is there once somebody has gone ----------------------------------------

/// What a table holds of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    /// Rows that are theirs.
    theirs: i64,
    /// Those among them that name them by owner: only views differ.
    named: i64,
    /// All rows.
    all: i64,
}

async fn seen(env: &Environment, table: &Table, who: &Somebody) -> Seen {
    let Table { name, names, .. } = *table;
    let all = env.count(format!("SELECT COUNT(*) AS n FROM {name}"), vec![]).await;
    let these = |column: &str| format!("SELECT COUNT(*) AS n FROM {name} WHERE {column} = $1");
    let mut named = None;
    let theirs = match names {
        Names::Accounts => env.count(these("id"), args![who.account.id()]).await,
        Names::Account(column) => env.count(these(column), args![who.account.id()]).await,
        Names::Owner(column) => env.count(these(column), args![who.owner]).await,
        Names::Person(column, hash) => env.count(these(column), args![hash(&env.heard, who.account.id())]).await,
        Names::PersonIn(person) => {
            let mut conn = env.heard.words().read().await.unwrap();
            let mut n = 0;
            for row in &conn.all(person.all, vec![]).await.unwrap() {
                let hash = (person.hash)(&env.heard, who.account.id(), row.id("id").unwrap());
                n += env.count(these(person.column), args![hash]).await;
            }
            n
        }
        Names::Views | Names::View(_) => {
            let column = if let Names::View(column) = names { column } else { "id" };
            let (mut n, mut by_owner) = (0, 0);
            for view in &who.views {
                n += env.count(these(column), args![*view]).await;
                if matches!(names, Names::Views) {
                    let sql = "SELECT COUNT(*) AS n FROM view WHERE id = $1 AND owner_key = $2";
                    by_owner += env.count(sql.into(), args![*view, who.owner]).await;
                }
            }
            named = matches!(names, Names::Views).then_some(by_owner);
            n
        }
        Names::Council => all,
    };
    Seen { theirs, named: named.unwrap_or(theirs), all }
}

/// How many of somebody's rows are as a [`Becomes::Set`] says.
async fn as_set(env: &Environment, table: &Table, set: &str, who: &Somebody) -> i64 {
    let parts: Vec<String> = set
        .split(',')
        .filter_map(|part| {
            let (column, value) = part.split_once('=').unwrap();
            match (column.trim(), value.trim()) {
                (column, "NULL") => Some(format!("{column} IS NULL")),
                (column, "$2") => Some(format!("LENGTH({column}) = 0")),
                (column, value) if value.starts_with(column) => None,
                (column, value) => Some(format!("{column} = {value}")),
            }
        })
        .collect();
    assert!(!parts.is_empty(), "{set}");
    let column = if let Names::View(column) = table.names { column } else { "id" };
    let sql = format!("SELECT COUNT(*) AS n FROM {} WHERE {column} = $1 AND {}", table.name, parts.join(" AND "));
    let mut n = 0;
    match table.names {
        Names::Accounts => n += env.count(sql, args![who.account.id()]).await,
        _ => {
            for view in &who.views {
                n += env.count(sql.clone(), args![*view]).await;
            }
        }
    }
    n
}

/// Whether any key opens something of theirs.
async fn anything_opens(env: &Environment, who: &Somebody) -> bool {
    for owner in who.answers.iter().chain([&who.owner]) {
        if env.heard.key_store().get(owner).await.unwrap().is_some() {
            return true;
        }
    }
    false
}

/// What is there is not what `table` declares.
async fn complaint(env: &Environment, table: &Table, going: Going, before: Seen, who: &Somebody) -> Option<String> {
    let after = seen(env, table, who).await;
    let holds = match table.on(going) {
        Becomes::Deleted | Becomes::DeletedBy(_) => after.theirs == 0,
        Becomes::Unnamed => after.theirs == 0 && after.all == before.all,
        Becomes::UnnamedBy(_) => after.theirs == before.theirs && after.named == 0,
        Becomes::Set(set) => after.theirs == before.theirs && as_set(env, table, &set(), who).await == before.theirs,
        Becomes::WithTheKey => after == before && !anything_opens(env, who).await,
        // Logs, jobs and what is noted of a change grow.
        Becomes::Stays(because) => after.theirs >= before.theirs && after.named >= before.named && !because.is_empty(),
    };
    (!holds).then(|| format!("{}: {:?}, and {before:?} became {after:?}", table.name, table.on(going)))
}

/// Lets somebody with something in every table go, and looks at every table.
async fn goes(backend: Backend, going: Going) {
    let env = Environment::demo(backend, 12).await;
    let mut who = somebody(&env).await;
    let me = Grant::check(who.account).unwrap();
    people::leave(&env.heard, &me, if going == Going::Anonymise { How::Anonymise } else { How::Delete }).await.unwrap();
    who.sign_in(&env).await;
    if going == Going::TakeBack {
        who.views.truncate(1);
    }
    let mut before = BTreeMap::new();
    for table in tables() {
        let there = seen(&env, table, &who).await;
        // Nothing is decided of a key before, and nothing is set aside where nothing is deleted.
        let none = table.name == "key_fate" || (table.name == "set_aside" && going == Going::Anonymise);
        assert!(none || there.theirs > 0, "{backend:?} {going:?}: they have nothing in {}", table.name);
        before.insert(table.name, there);
    }
    match going {
        Going::Erase => people::erase(&env.heard, &me).await.unwrap(),
        Going::Anonymise => {
            // What is missing was looked at: until then nobody goes by themselves.
            env.run("UPDATE missing_interval SET checked_at = 1".to_owned()).await;
            env.clock.set(Moment(NOON.0 + 15 * Moment::DAY));
            people::go_if_due(&env.heard, who.account.id()).await.unwrap();
        }
        Going::Rest => {
            let by: Grant<PauseAccounts> = Grant::check(who.lead).unwrap();
            assert!(people::happened(&env.heard, &by, "Heron", Change::Death).await.unwrap());
        }
        Going::TakeBack => {
            let own = views::by_account(&env.heard, &me, who.views[0]).await.unwrap().unwrap();
            views::take_back(&env.heard, own).await.unwrap();
        }
    }
    let mut wrong = Vec::new();
    for table in tables() {
        wrong.extend(complaint(&env, table, going, before[table.name], &who).await);
    }
    assert_eq!(wrong, Vec::<String>::new(), "{backend:?} {going:?}");

    // Had another thing been declared, it would be seen.
    for table in tables().filter(|table| table.name != "key_fate") {
        let otherwise = match table.on(going) {
            _ if before[table.name].theirs == 0 => continue,
            Becomes::Deleted | Becomes::DeletedBy(_) => Becomes::Stays("because"),
            Becomes::Unnamed | Becomes::UnnamedBy(_) => Becomes::Stays("because"),
            Becomes::Set(_) | Becomes::WithTheKey | Becomes::Stays(_) => Becomes::Deleted,
        };
        let mutant = Table { erase: otherwise, anonymise: otherwise, rest: otherwise, take_back: otherwise, ..*table };
        let seen = complaint(&env, &mutant, going, before[table.name], &who).await;
        assert!(seen.is_some(), "{backend:?} {going:?}: {} could be {otherwise:?} as well", table.name);
    }
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_erasing_leaves_in_every_table_what_is_declared() {
    for backend in backends() {
        goes(backend, Going::Erase).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_25_taking_an_author_off_leaves_in_every_table_what_is_declared() {
    for backend in backends() {
        goes(backend, Going::Anonymise).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_25_a_death_leaves_in_every_table_what_is_declared() {
    for backend in backends() {
        goes(backend, Going::Rest).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_11_taking_a_view_back_leaves_in_every_table_what_is_declared() {
    for backend in backends() {
        goes(backend, Going::TakeBack).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_what_was_taken_back_while_leaving_stays_away_when_its_author_stays() {
    for backend in backends() {
        let env = Environment::demo(backend, 12).await;
        let who = somebody(&env).await;
        let me = Grant::check(who.account).unwrap();
        people::leave(&env.heard, &me, How::Delete).await.unwrap();
        let own = views::by_account(&env.heard, &me, who.views[0]).await.unwrap().unwrap();
        views::take_back(&env.heard, own).await.unwrap();
        people::stay(&env.heard, &me).await.unwrap();
        let mine: Vec<_> = views::mine(&env.heard, &me).await.unwrap().into_iter().map(|line| line.id).collect();
        assert_eq!(mine, who.views[1..], "{backend:?}: a view without words does not come back");
        env.heard.close().await;
    }
}

// What stands, and who may sign in ---------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_is_taken_back_or_hidden_stands_in_no_list_whoever_asks() {
    for backend in backends() {
        let env = Environment::demo(backend, 12).await;
        for state in ViewState::ALL.iter().copied() {
            env.run(format!("UPDATE view SET state = '{}'", state.name())).await;
            let wanted = [("kept_view", state.kept()), ("listed_view", state.listed())];
            for ((view, condition), (name, there)) in views::STANDING_FOR_TEST.into_iter().zip(wanted) {
                assert_eq!(view, name);
                let through = env.count(format!("SELECT COUNT(*) AS n FROM {view}"), vec![]).await;
                let asked = env.count(format!("SELECT COUNT(*) AS n FROM view WHERE {condition}"), vec![]).await;
                assert_eq!((through > 0, asked), (there, through), "{backend:?}: {view} of what is {}", state.name());
            }
            // What counts is listed.
            let counted = env.count("SELECT COUNT(*) AS n FROM countable_view".into(), vec![]).await;
            assert!(counted == 0 || state.listed(), "{backend:?}: {} is counted", state.name());
        }
        // Every column of a view can be asked for of what stands, in both.
        let mut conn = env.heard.words().read().await.unwrap();
        let columns = schema(&env, backend).await;
        for column in columns.iter().filter(|column| column.table == "view") {
            for view in ["kept_view", "listed_view", "own_view"] {
                let sql = format!("SELECT {} FROM {view} LIMIT 1", column.name);
                assert!(conn.all(sql, vec![]).await.is_ok(), "{backend:?}: {view} lacks {}", column.name);
            }
        }
        drop(conn);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_only_accounts_that_may_be_used_are_found_to_sign_in() {
    for backend in backends() {
        let env = Environment::demo(backend, 12).await;
        for state in AccountState::ALL.iter().copied() {
            env.run(format!("UPDATE account SET state = '{}'", state.name())).await;
            let usable = env.count("SELECT COUNT(*) AS n FROM usable_account".into(), vec![]).await;
            assert_eq!(usable > 0, state.usable(), "{backend:?}: {}", state.name());
        }
        env.heard.close().await;
    }
}
