//! Somebody has both stores and no master key, and tries to find out who said
//! what "nobody knows it's me". Every table, every column, the order of rows,
//! ids, the audit log's sequence and every moment are theirs.
//!
//! On PostgreSQL the order rows were written in can be seen (`ctid`, `xmin`);
//! `docs/privacy.md` says so, and this attacker is not given it there.

use std::collections::{HashMap, HashSet, VecDeque};

use axum::http::StatusCode;
use heard_domain::assignments::{AssignedAs, Days, assign};
use heard_domain::people::{self, Account, AssignPeople, Grant, Role};
use heard_storage::clock::Moment;
use heard_storage::crypto::Keys;
use heard_storage::{Row, Store};
use heard_vocabulary::AccountAction;
use rand::rngs::StdRng;
use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::assure::Assurance;
use super::client::{Client, accepted_as};
use super::environment::{Backend, Environment, NOON, backends, master, scoped};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Cell {
    Nothing,
    Int(i64),
    Text(String),
    Blob(Vec<u8>),
}

/// One row of any table, in the order the database gave them.
#[derive(Debug, Clone)]
struct Line {
    table: String,
    cells: Vec<(String, Cell)>,
}

impl Line {
    fn get(&self, column: &str) -> &Cell {
        self.cells.iter().find(|(name, _)| name == column).map_or(&Cell::Nothing, |(_, cell)| cell)
    }

    fn set(&mut self, column: &str, cell: Cell) {
        match self.cells.iter_mut().find(|(name, _)| name == column) {
            Some((_, old)) => *old = cell,
            None => self.cells.push((column.to_owned(), cell)),
        }
    }

    /// What could be a moment, in milliseconds.
    fn moments(&self) -> impl Iterator<Item = i64> + '_ {
        self.cells.iter().filter_map(|(_, cell)| match cell {
            Cell::Int(n) if *n > 1_000_000_000_000 => Some(*n),
            _ => None,
        })
    }

    /// Values that could name something: long enough not to be chance.
    fn names(&self) -> impl Iterator<Item = String> + '_ {
        self.cells.iter().flat_map(|(_, cell)| match cell {
            Cell::Blob(bytes) if bytes.len() >= 8 => vec![hex(bytes)],
            Cell::Text(text) => {
                text.split(|c: char| !c.is_ascii_hexdigit()).filter(|t| t.len() >= 16).map(str::to_lowercase).collect()
            }
            _ => Vec::new(),
        })
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn cells<'r, R>(row: &'r R) -> Vec<(String, Cell)>
where
    R: sqlx::Row,
    usize: sqlx::ColumnIndex<R>,
    Option<i64>: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    Option<String>: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    Option<Vec<u8>>: sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
{
    use sqlx::Column as _;
    let cell = |at: usize| {
        if let Ok(value) = row.try_get::<Option<i64>, _>(at) {
            return value.map_or(Cell::Nothing, Cell::Int);
        }
        if let Ok(value) = row.try_get::<Option<String>, _>(at) {
            return value.map_or(Cell::Nothing, Cell::Text);
        }
        row.try_get::<Option<Vec<u8>>, _>(at).ok().flatten().map_or(Cell::Nothing, Cell::Blob)
    };
    row.columns().iter().map(|column| (column.name().to_owned(), cell(column.ordinal()))).collect()
}

/// Every row of every table of a store.
async fn dump(store: &Store, into: &mut Vec<Line>) {
    let mut conn = store.read().await.unwrap();
    let tables = match conn.is_postgres() {
        true => "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables WHERE table_schema = 'public'",
        false => "SELECT name FROM sqlite_master WHERE type = 'table'",
    };
    let tables: Vec<String> = conn.all(tables, vec![]).await.unwrap().iter().map(|r| r.text("name").unwrap()).collect();
    for table in tables.into_iter().filter(|table| !table.starts_with("_sqlx") && !table.starts_with("sqlite_")) {
        for row in conn.all(format!("SELECT * FROM {table}"), vec![]).await.unwrap() {
            let cells = match &row {
                Row::Sqlite(row) => cells(row),
                Row::Postgres(row) => cells(row),
            };
            into.push(Line { table: table.clone(), cells });
        }
    }
}

/// What the attacker must not find: the account of each view, and what is
/// needed to put faults back on purpose.
struct Truth {
    /// View to account, both as hexadecimal digits.
    author: HashMap<String, String>,
    joined: HashMap<String, i64>,
    owner: HashMap<String, String>,
    last: HashMap<String, i64>,
}

/// A council in which everybody does everything at once and alone, which makes
/// it as easy as it can be: somebody comes in, says something, chooses adults,
/// adds a passkey, and only then the next does.
async fn council(backend: Backend, seed: u64, people: usize) -> (Vec<Line>, Truth) {
    let mut rng = StdRng::seed_from_u64(seed);
    let env = Environment::on(backend).await;
    let keys = Keys::derive(&master());
    let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
    let staff = staff(&env).await;
    let mut truth =
        Truth { author: HashMap::new(), joined: HashMap::new(), owner: HashMap::new(), last: HashMap::new() };
    let mut now = NOON;
    for n in 0..people {
        now = now.plus(rng.random_range(20..90) * Moment::MINUTE + rng.random_range(0..60_000));
        env.clock.set(now);
        let made = people::issue(&env.heard, &Grant::check(staff[0]).unwrap()).await.unwrap();
        now = now.plus(rng.random_range(20_000..200_000));
        env.clock.set(now);
        let name = format!("Young person {n}");
        let mut phone = Client::new(&env.heard);
        let account = people::accept(&env.heard, &made.code, &name, None, "258013".into()).await.unwrap();
        let inside = phone.post("/sign-in", &[("name", &name), ("secret", "258013")]).await;
        assert_eq!(inside.status, StatusCode::SEE_OTHER, "{}", inside.body);
        truth.joined.insert(hex(&account.id().bytes()), now.0);
        truth.owner.insert(hex(&account.id().bytes()), hex(&keys.owner_of(&account.id().bytes())));
        for _ in 0..2 {
            now = now.plus(rng.random_range(30_000..240_000));
            env.clock.set(now);
            let submission: [u8; 16] = rng.random();
            let id = hex(&submission);
            let field = format!("a.{question}");
            let fields = [
                ("id", id.as_str()),
                ("version", "1"),
                (field.as_str(), "nobody is to know"),
                ("audience", "anonymous"),
                ("helped", "alone"),
                ("lang", "en"),
            ];
            assert_eq!(phone.post("/say/idea/send", &fields).await.status, StatusCode::SEE_OTHER);
            let mut conn = env.heard.words().read().await.unwrap();
            let sql = "SELECT id FROM view WHERE submission_hash = $1 AND signed_in = 1 AND audience = 'anonymous'";
            let row = conn
                .first(sql, heard_storage::args![keys.submission_hash(&accepted_as(submission, &fields))])
                .await
                .unwrap()
                .unwrap();
            let view: [u8; 16] = row.id("id").unwrap();
            truth.author.insert(hex(&view), hex(&account.id().bytes()));
            truth.last.insert(hex(&account.id().bytes()), now.0);
        }
        now = now.plus(rng.random_range(5_000..40_000));
        env.clock.set(now);
        let me = Grant::check(account).unwrap();
        people::choose(&env.heard, &me, &[staff[0].id(), staff[1].id()]).await.unwrap();
        let lead: Grant<AssignPeople> = Grant::check(staff[0]).unwrap();
        let person = scoped(&env.heard, &lead, account).await;
        let days = Days::from(now.day());
        assign(&env.heard, &lead, &person, staff[1].id(), AssignedAs::Worker, days).await.unwrap();
        people::add_passkey(&env.heard, &me, &rng.random::<[u8; 16]>(), b"a passkey").await.unwrap();
    }
    let mut lines = Vec::new();
    dump(env.heard.words(), &mut lines).await;
    dump(env.heard.key_store().store(), &mut lines).await;
    if backend == Backend::Postgres {
        // Its order is admitted; what else the tables say is not.
        lines.shuffle(&mut rng);
    }
    (lines, truth)
}

async fn staff(env: &Environment) -> Vec<Account> {
    let mut staff = Vec::new();
    for (role, name) in [(Role::ParticipationLead, "Lead"), (Role::Worker, "Worker")] {
        let identity = people::Identity {
            name: name.into(),
            avatar: None,
            title: None,
            email: Some(format!("{name}@example.org")),
        };
        let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
        staff.push(
            people::accept(&env.heard, &made.code, "", None, "a long and winding password".into()).await.unwrap(),
        );
    }
    staff
}

/// Whom a way of joining takes each view to be from: some accounts, any of
/// which it would guess.
type Guess = HashMap<String, Vec<String>>;

fn rows<'l>(lines: &'l [Line], table: &str) -> Vec<&'l Line> {
    lines.iter().filter(|line| line.table == table).collect()
}

fn id_of(line: &Line, column: &str) -> String {
    match line.get(column) {
        Cell::Blob(bytes) => hex(bytes),
        _ => String::new(),
    }
}

fn accounts(lines: &[Line]) -> Vec<String> {
    let young = |line: &&&Line| line.get("role") == &Cell::Text("young_person".into());
    rows(lines, "account").iter().filter(young).map(|line| id_of(line, "id")).collect()
}

fn views(lines: &[Line]) -> Vec<&Line> {
    rows(lines, "view").into_iter().filter(|line| line.get("audience") == &Cell::Text("anonymous".into())).collect()
}

/// Equal values, one after another, through any tables.
fn by_equal_values(lines: &[Line]) -> Guess {
    let accounts: HashSet<String> = accounts(lines).into_iter().collect();
    let mut holders: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        for name in line.names().collect::<HashSet<_>>() {
            holders.entry(name).or_default().push(at);
        }
    }
    // What very many rows share leads from everybody to everybody.
    holders.retain(|_, at| at.len() <= 24);
    let mut guess = Guess::new();
    for view in views(lines) {
        let mut seen: HashSet<String> = HashSet::new();
        let mut next: VecDeque<String> = view.names().collect();
        let mut found = Vec::new();
        while let Some(name) = next.pop_front() {
            if !seen.insert(name.clone()) {
                continue;
            }
            if accounts.contains(&name) {
                found.push(name);
                break;
            }
            for at in holders.get(&name).into_iter().flatten() {
                next.extend(lines[*at].names().filter(|name| holders.contains_key(name)));
            }
        }
        guess.insert(id_of(view, "id"), found);
    }
    guess
}

fn nearest(from: i64, to: &[(String, i64)]) -> Vec<String> {
    let Some(best) = to.iter().map(|(_, at)| (at - from).abs()).min() else { return Vec::new() };
    let mut found: Vec<String> =
        to.iter().filter(|(_, at)| (at - from).abs() == best).map(|(id, _)| id.clone()).collect();
    found.sort();
    found.dedup();
    found
}

/// The time that an id begins with, if it does.
fn by_ids(lines: &[Line]) -> Guess {
    let time = |id: &str| i64::from_str_radix(&id[..12], 16).unwrap();
    let accounts: Vec<_> = accounts(lines).into_iter().map(|id| (id.clone(), time(&id))).collect();
    views(lines)
        .into_iter()
        .map(|view| id_of(view, "id"))
        .map(|id| (id.clone(), nearest(time(&id), &accounts)))
        .collect()
}

/// The nearest moment beside an account, in any table that names it, to any
/// moment beside a view or its owner; `shift` is what a moment may be early by.
fn by_moments(lines: &[Line], shift: i64) -> Guess {
    let mut beside: Vec<(String, i64)> = Vec::new();
    let accounts: HashSet<String> = accounts(lines).into_iter().collect();
    for line in lines {
        for name in line.names().filter(|name| accounts.contains(name)).collect::<HashSet<_>>() {
            beside.extend(line.moments().map(|at| (name.clone(), at - shift)));
        }
    }
    let mut guess = Guess::new();
    for view in views(lines) {
        let owner = id_of(view, "owner_key");
        let mut moments: Vec<i64> = view.moments().collect();
        for key in rows(lines, "owner_key").iter().filter(|key| id_of(key, "id") == owner) {
            // Beside the key itself: nothing could be nearer.
            let at: Vec<i64> = key.moments().collect();
            if !at.is_empty() {
                moments = at;
            }
        }
        let best = moments.first().map(|at| nearest(*at, &beside)).unwrap_or_default();
        guess.insert(id_of(view, "id"), best);
    }
    guess
}

/// The order of accounts beside the order in which owners first spoke, or
/// in which their keys lie.
fn by_order(lines: &[Line], of_keys: bool) -> Guess {
    let accounts = accounts(lines);
    let mut sorted = views(lines);
    sorted.sort_by_key(|view| view.moments().next());
    let owners: HashSet<String> = sorted.iter().map(|view| id_of(view, "owner_key")).collect();
    let mut order: Vec<String> = Vec::new();
    match of_keys {
        true => {
            order.extend(rows(lines, "owner_key").iter().map(|key| id_of(key, "id")).filter(|id| owners.contains(id)))
        }
        false => {
            for view in &sorted {
                let owner = id_of(view, "owner_key");
                if !order.contains(&owner) {
                    order.push(owner);
                }
            }
        }
    }
    let at = |view: &Line| order.iter().position(|owner| *owner == id_of(view, "owner_key"));
    views(lines)
        .into_iter()
        .map(|view| (id_of(view, "id"), at(view).and_then(|at| accounts.get(at).cloned()).into_iter().collect()))
        .collect()
}

/// Every way of joining that is tried.
fn ways(lines: &[Line]) -> Vec<(&'static str, Guess)> {
    vec![
        ("equal values", by_equal_values(lines)),
        ("times within ids", by_ids(lines)),
        ("nearest moments", by_moments(lines, 0)),
        ("moments a week on", by_moments(lines, 7 * Moment::DAY)),
        ("moments a quarter of an hour on", by_moments(lines, 15 * Moment::MINUTE)),
        ("order of accounts and views", by_order(lines, false)),
        ("order of accounts and keys", by_order(lines, true)),
    ]
}

/// How many are right, one guess each; guessing among several counts its part.
fn right(guess: &Guess, truth: &Truth) -> f64 {
    let part = |view: &String, author: &String| {
        guess.get(view).filter(|found| found.contains(author)).map_or(0.0, |found| 1.0 / found.len() as f64)
    };
    truth.author.iter().map(|(view, author)| part(view, author)).sum()
}

/// The most that chance would give, once in a million: both views of a
/// person are right or wrong together, so people are counted, not views.
fn chance(people: usize) -> f64 {
    let (n, p) = (people, 1.0 / people as f64);
    let mut tail = 1.0;
    let mut term = (1.0 - p).powi(i32::try_from(n).unwrap());
    for k in 0..n {
        tail -= term;
        if tail < 1e-6 {
            return (k as f64 + 0.5) * 2.0;
        }
        term *= (n - k) as f64 / (k + 1) as f64 * p / (1.0 - p);
    }
    n as f64 * 2.0
}

fn judge(lines: &[Line], truth: &Truth) -> Result<(), String> {
    let limit = chance(truth.joined.len());
    let found: Vec<String> = ways(lines)
        .into_iter()
        .map(|(way, guess)| (way, right(&guess, truth)))
        .filter(|(_, right)| *right > limit)
        .map(|(way, right)| format!("{way}: {right:.1} of {} (chance: {limit})", truth.author.len()))
        .collect();
    if found.is_empty() { Ok(()) } else { Err(found.join("; ")) }
}

/// Faults that once joined, put back into what was dumped.
fn mutants(lines: &[Line], truth: &Truth, assurance: &mut Assurance) {
    let spoilt = |spoil: &dyn Fn(&mut Line)| {
        let mut lines = lines.to_vec();
        lines.iter_mut().for_each(spoil);
        judge(&lines, truth).is_err()
    };
    let joined = |id: &str| truth.joined.get(id).copied();
    let of_owner: HashMap<&String, &String> = truth.owner.iter().map(|(account, owner)| (owner, account)).collect();
    let when_made = |line: &mut Line| match line.table.as_str() {
        "account" => {
            if let Some(at) = joined(&id_of(line, "id")) {
                line.set("created_at", Cell::Int(at));
            }
        }
        "owner_key" => {
            if let Some(at) = of_owner.get(&id_of(line, "id")).and_then(|account| joined(account)) {
                line.set("created_at", Cell::Int(at - 3));
            }
        }
        _ => {}
    };
    assurance.mutant("keys and accounts say when they were made", spoilt(&when_made));
    assurance.mutant(
        "accounts alone say when they were made",
        spoilt(&|line| {
            if let (true, Some(at)) = (line.table == "account", joined(&id_of(line, "id"))) {
                line.set("created_at", Cell::Int(at));
            }
        }),
    );
    assurance.mutant(
        "the audit log names accounts",
        spoilt(&|line| {
            let at = line.moments().next();
            let account = truth.joined.iter().find(|(_, joined)| at == Some(**joined)).map(|(id, _)| id.clone());
            if let (true, Some(id)) = (line.get("action") == &Cell::Text(AccountAction::Made.name().into()), account) {
                line.set("subject", Cell::Text(id));
            }
        }),
    );
    assurance.mutant("ids carry the time", timed_ids(lines, truth));
    let more = |made: &dyn Fn(&String) -> Line| {
        let mut lines = lines.to_vec();
        lines.extend(truth.joined.keys().map(made));
        judge(&lines, truth).is_err()
    };
    let account =
        |id: &String| Cell::Blob((0..16).map(|n| u8::from_str_radix(&id[2 * n..2 * n + 2], 16).unwrap()).collect());
    assurance.mutant(
        "sessions name their account beside their last use",
        more(&|id| Line {
            table: "session".into(),
            cells: vec![
                ("account_id".into(), account(id)),
                ("expires_at".into(), Cell::Int(truth.last[id] + 7 * Moment::DAY)),
            ],
        }),
    );
    assurance.mutant(
        "a table holds account and owner",
        more(&|id| Line {
            table: "some_table".into(),
            cells: vec![
                ("account_id".into(), account(id)),
                ("owner".into(), Cell::Text(format!("owner {}", truth.owner[id]))),
            ],
        }),
    );
    let mut ordered = lines.to_vec();
    ordered.sort_by_key(|line| (line.table == "account").then(|| joined(&id_of(line, "id"))).flatten());
    assurance.mutant("rows of accounts lie in the order they came", judge(&ordered, truth).is_err());
    let mut ordered = lines.to_vec();
    let place = |line: &Line| match line.table.as_str() {
        "account" => joined(&id_of(line, "id")),
        "owner_key" => of_owner.get(&id_of(line, "id")).and_then(|account| joined(account)),
        _ => None,
    };
    ordered.sort_by_key(place);
    assurance.mutant("keys lie in the order of accounts", judge(&ordered, truth).is_err());
}

/// Whether ids that begin with the time would be noticed.
fn timed_ids(lines: &[Line], truth: &Truth) -> bool {
    let timed = |id: &str, at: i64| format!("{at:012x}{}", &id[12..]);
    let blob = |id: &str| Cell::Blob((0..16).map(|n| u8::from_str_radix(&id[2 * n..2 * n + 2], 16).unwrap()).collect());
    let mut lines = lines.to_vec();
    let mut author = HashMap::new();
    let again = |account: &String| timed(account, truth.joined[account]);
    for line in &mut lines {
        let id = id_of(line, "id");
        if line.table == "account" && truth.joined.contains_key(&id) {
            line.set("id", blob(&again(&id)));
        } else if let (true, Some(account)) = (line.table == "view", truth.author.get(&id)) {
            let Cell::Int(at) = *line.get("received_at") else { continue };
            line.set("id", blob(&timed(&id, at)));
            author.insert(timed(&id, at), again(account));
        }
    }
    let truth = Truth {
        author,
        joined: truth.joined.iter().map(|(id, at)| (again(id), *at)).collect(),
        owner: HashMap::new(),
        last: HashMap::new(),
    };
    judge(&lines, &truth).is_err()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_07_assure_join() {
    let mut assurance = Assurance::begin("join", 5);
    let (councils, people) = (Assurance::cases(1, 5), Assurance::cases(12, 40));
    for backend in backends() {
        for n in 0..councils {
            let (lines, truth) = council(backend, assurance.seed() + n as u64, people).await;
            assert_eq!(truth.author.len(), people * 2);
            for (way, guess) in ways(&lines) {
                let (right, limit) = (right(&guess, &truth), chance(people));
                println!(
                    "{backend:?}, {people} people: {way}: {right:.1} of {} right, chance up to {limit}",
                    people * 2
                );
                let found = format!("{backend:?}: {way} finds {right:.1} of {}", people * 2);
                assurance.case(if right > limit { Err(found) } else { Ok(()) });
            }
            if n == 0 {
                mutants(&lines, &truth, &mut assurance);
            }
        }
    }
    assurance.finish();
}
