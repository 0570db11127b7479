//! Visitors who hang up: requests given up at random moments, some while the
//! audit log is locked. Whatever was begun is whole or not there, and what was
//! answered is there.

use std::collections::HashSet;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::http::StatusCode;
use futures::future::{BoxFuture, join_all};
use heard_domain::ids::ViewId;
use heard_domain::intake::was_sent;
use heard_domain::people::{self, Account, Grant, OwnVoice, Role};
use heard_domain::record::{record, without_line};
use heard_storage::args;
use heard_storage::crypto::Keys;
use heard_storage::{StorageError, verify_audit};
use heard_vocabulary::ViewAction;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::assure::Assurance;
use super::client::{Client, accepted_as};
use super::environment::{Backend, Environment, backends, master, words_file};

/// Waits for `inner` until it was looked at so often, then lets go of it.
struct CutOff {
    inner: BoxFuture<'static, StatusCode>,
    looks: u32,
}

impl Future for CutOff {
    type Output = Option<StatusCode>;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.inner.as_mut().poll(context) {
            Poll::Ready(status) => Poll::Ready(Some(status)),
            Poll::Pending if self.looks <= 1 => Poll::Ready(None),
            Poll::Pending => {
                self.looks -= 1;
                Poll::Pending
            }
        }
    }
}

/// What was asked for, and what its answer would promise.
enum Asked {
    Sent([u8; 16]),
    TakenBack([u8; 16]),
    Replied([u8; 16]),
    NewSecret,
    Erased(Account),
}

/// What was answered as done.
#[derive(Default)]
struct Promised {
    sent: Vec<[u8; 16]>,
    taken_back: Vec<[u8; 16]>,
    replied: Vec<[u8; 16]>,
    erased: Vec<Account>,
}

/// What is there once everything has come to its end.
#[derive(Default)]
struct Found {
    open_transactions: i64,
    broken_at: Option<i64>,
    without_line: Vec<(&'static str, i64)>,
    lines_without_view: usize,
    listed_without_key: usize,
    gone_with_key: usize,
    undone: usize,
    missing: usize,
    spare_keys: i64,
    slow: bool,
}

fn judge(found: &Found) -> Result<(), String> {
    let mut wrong = Vec::new();
    let mut check = |is: bool, what: String| {
        if is {
            wrong.push(what);
        }
    };
    check(found.open_transactions > 0, format!("{} transactions stand open", found.open_transactions));
    check(found.broken_at.is_some(), format!("the log breaks at {:?}", found.broken_at));
    check(!found.without_line.is_empty(), format!("stored without a line: {:?}", found.without_line));
    check(found.lines_without_view > 0, format!("{} lines of views that are not there", found.lines_without_view));
    check(found.listed_without_key > 0, format!("{} listed views have no key", found.listed_without_key));
    check(found.gone_with_key > 0, format!("{} keys of what is gone are there", found.gone_with_key));
    check(found.undone > 0, format!("{} decisions about keys are not done", found.undone));
    check(found.missing > 0, format!("{} things answered as done are not", found.missing));
    check(found.spare_keys > 1200, format!("{} keys open nothing", found.spare_keys));
    check(found.slow, "the next request was not answered within a second".to_owned());
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}

struct Town {
    env: Environment,
    backend: Backend,
    keys: Keys,
    girl: Client,
    field: String,
    rng: StdRng,
    /// Submissions that are there and not taken back.
    standing: Vec<[u8; 16]>,
    promised: Promised,
    accounts: Vec<Account>,
    tasks: usize,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Town {
    async fn on(backend: Backend, seed: u64, accounts: usize) -> Self {
        let env = Environment::demo(backend, 20).await;
        let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
        let girl = Client::demo(&env.heard, "young_person").await;
        let mut town = Self {
            backend,
            keys: Keys::derive(&master()),
            girl,
            field: format!("a.{question}"),
            rng: StdRng::seed_from_u64(seed),
            standing: Vec::new(),
            promised: Promised::default(),
            accounts: Vec::new(),
            tasks: 0,
            env,
        };
        for n in 0..accounts {
            town.accounts.push(town.young_person(&format!("Leaver {n}")).await);
        }
        for _ in 0..12 {
            let phone = Client::new(&town.env.heard);
            let (id, sending) = town.send(&phone);
            assert_eq!(sending.await, StatusCode::SEE_OTHER);
            town.standing.push(id);
        }
        town.tasks = tokio::runtime::Handle::current().metrics().num_alive_tasks();
        town
    }

    async fn young_person(&self, name: &str) -> Account {
        let identity = people::Identity { name: name.into(), avatar: None, title: None, email: None };
        let made = people::issue_for_test(&self.env.heard, Role::YoungPerson, identity).await.unwrap();
        people::accept(&self.env.heard, &made.code, name, None, "258013".into()).await.unwrap()
    }

    fn form<'f>(&'f self, id: &'f str) -> [(&'f str, &'f str); 6] {
        [
            ("id", id),
            ("version", "1"),
            (self.field.as_str(), "a pool"),
            ("audience", "team"),
            ("helped", "alone"),
            ("lang", "en"),
        ]
    }

    /// A new form: the id under which it is accepted, and its sending.
    fn send(&mut self, phone: &Client) -> ([u8; 16], BoxFuture<'static, StatusCode>) {
        let own: [u8; 16] = self.rng.random();
        let id = hex(&own);
        let fields = self.form(&id);
        (accepted_as(own, &fields), Box::pin(phone.asked("/say/idea/send", &fields)))
    }

    async fn with_receipt(&self, id: [u8; 16]) -> Client {
        let mut phone = Client::new(&self.env.heard);
        let receipt = self.keys.receipt_for(&id);
        assert_eq!(phone.post("/receipt", &[("receipt", &receipt)]).await.status, StatusCode::SEE_OTHER);
        phone
    }

    /// One request, chosen at random.
    async fn choose(&mut self) -> (Asked, BoxFuture<'static, StatusCode>) {
        let kind = self.rng.random_range(0..100);
        let anybody = Client::new(&self.env.heard);
        match kind {
            0..45 => self.sent(&anybody),
            45..65 => self.sent(&self.girl.clone()),
            65..80 if self.standing.len() > 2 => {
                let at = self.rng.random_range(0..self.standing.len());
                let id = self.standing.swap_remove(at);
                let phone = self.with_receipt(id).await;
                (Asked::TakenBack(id), Box::pin(phone.asked("/thread/take-back", &[])))
            }
            80..95 => {
                let id = self.standing[self.rng.random_range(0..self.standing.len())];
                let phone = self.with_receipt(id).await;
                (Asked::Replied(id), Box::pin(phone.asked("/thread/reply", &[("text", "thanks")])))
            }
            95..97 if !self.accounts.is_empty() => {
                let grant: Grant<OwnVoice> = Grant::check(self.accounts[0]).unwrap();
                let heard = self.env.heard.clone();
                let asked = async move {
                    drop(people::change_secret(&heard, &grant, "258013".into(), "258013".into()).await);
                    StatusCode::OK
                };
                (Asked::NewSecret, Box::pin(asked))
            }
            _ if self.accounts.len() > 1 => {
                let account = self.accounts.pop().unwrap();
                let (heard, grant) = (self.env.heard.clone(), Grant::check(account).unwrap());
                let asked = async move {
                    match people::erase(&heard, &grant).await {
                        Ok(()) => StatusCode::SEE_OTHER,
                        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
                    }
                };
                (Asked::Erased(account), Box::pin(asked))
            }
            _ => self.sent(&anybody),
        }
    }

    fn sent(&mut self, phone: &Client) -> (Asked, BoxFuture<'static, StatusCode>) {
        let (id, sending) = self.send(phone);
        (Asked::Sent(id), sending)
    }

    fn note(&mut self, asked: Asked, status: Option<StatusCode>) {
        if status != Some(StatusCode::SEE_OTHER) {
            return;
        }
        match asked {
            Asked::Sent(id) => self.promised.sent.push(id),
            Asked::TakenBack(id) => self.promised.taken_back.push(id),
            Asked::Replied(id) => self.promised.replied.push(id),
            Asked::Erased(account) => self.promised.erased.push(account),
            Asked::NewSecret => {}
        }
    }

    /// Several at once, each let go of at some moment; then one waited for.
    async fn round(&mut self, locked: bool) -> Vec<Result<(), String>> {
        let lock = if locked { Some(Lock::take(&self.env, self.backend).await) } else { None };
        let mut round = Vec::new();
        for _ in 0..10 {
            // Under a lock only what touches nothing beforehand can be asked for.
            let (asked, future) = match locked {
                true => self.sent(&Client::new(&self.env.heard)),
                false => self.choose().await,
            };
            let looks = self.rng.random_range(1..14);
            round.push((asked, CutOff { inner: future, looks }));
        }
        let (asked, cut): (Vec<Asked>, Vec<CutOff>) = round.into_iter().unzip();
        // Under the lock nothing wakes those who wait: they hang up all the same.
        let patience = Duration::from_millis(if locked { 60 } else { 20_000 });
        let cut = cut.into_iter().map(|one| async move { tokio::time::timeout(patience, one).await.ok().flatten() });
        let answers = join_all(cut).await;
        if let Some(lock) = lock {
            lock.release().await;
        }
        let mut outcomes = Vec::new();
        for (asked, status) in asked.into_iter().zip(answers) {
            outcomes.push(match status {
                Some(status) if status.is_server_error() => Err(format!("{:?}: answered {status}", self.backend)),
                _ => Ok(()),
            });
            self.note(asked, status);
        }
        outcomes
    }

    /// Lets everything that was begun come to its end.
    async fn settle(&self) {
        let (mut log, mut quiet) = (0, 0);
        for _ in 0..160 {
            let now = self.count("SELECT COALESCE(MAX(seq), 0) AS n FROM audit_log").await;
            let still = now == log && self.count("SELECT COUNT(*) AS n FROM key_fate").await == 0;
            quiet = if still && self.open().await == 0 { quiet + 1 } else { 0 };
            let alone = tokio::runtime::Handle::current().metrics().num_alive_tasks() <= self.tasks;
            if quiet >= if alone { 1 } else { 10 } {
                return;
            }
            log = now;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn count(&self, sql: &'static str) -> i64 {
        let mut conn = self.env.heard.words().read().await.unwrap();
        conn.first(sql, vec![]).await.unwrap().unwrap().int("n").unwrap()
    }

    async fn open(&self) -> i64 {
        match self.backend {
            Backend::Sqlite => 0,
            Backend::Postgres => {
                self.count(
                    "SELECT COUNT(*) AS n FROM pg_stat_activity
                     WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                        AND backend_type = 'client backend'",
                )
                .await
            }
        }
    }

    async fn ids(&self, store: &heard_storage::Store, sql: &'static str) -> HashSet<[u8; 16]> {
        let mut conn = store.read().await.unwrap();
        conn.all(sql, vec![]).await.unwrap().iter().map(|row| row.id("id").unwrap()).collect()
    }

    /// The view of a submission: state, and how many replies it has.
    async fn view(&self, id: [u8; 16]) -> Option<(String, i64)> {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT state, (SELECT COUNT(*) FROM message m WHERE m.view_id = v.id) AS n FROM view v
                   WHERE submission_hash = $1";
        let row = conn.first(sql, args![self.keys.submission_hash(&id)]).await.unwrap()?;
        Some((row.text("state").unwrap(), row.int("n").unwrap()))
    }

    async fn missing(&self) -> usize {
        let mut missing = 0;
        for id in &self.promised.sent {
            missing += usize::from(!was_sent(&self.env.heard, id).await.unwrap());
        }
        for id in &self.promised.taken_back {
            missing += usize::from(self.view(*id).await.is_none_or(|(state, _)| state != "withdrawn"));
        }
        for id in &self.promised.replied {
            let wanted = self.promised.replied.iter().filter(|other| *other == id).count();
            let (state, there) = self.view(*id).await.unwrap();
            missing += usize::from(state != "withdrawn" && usize::try_from(there).unwrap() < wanted);
        }
        let mut conn = self.env.heard.words().read().await.unwrap();
        for account in &self.promised.erased {
            let row = conn.first("SELECT state FROM account WHERE id = $1", args![account.id()]).await.unwrap();
            missing += usize::from(row.unwrap().text("state").unwrap() != "erased");
        }
        missing
    }

    /// Whether a whole request takes longer than a second.
    async fn slow(&mut self) -> bool {
        let phone = Client::new(&self.env.heard);
        let (id, sending) = self.send(&phone);
        let answer = tokio::time::timeout(Duration::from_secs(1), sending).await;
        if answer == Ok(StatusCode::SEE_OTHER) {
            self.promised.sent.push(id);
            self.standing.push(id);
        }
        answer != Ok(StatusCode::SEE_OTHER)
    }

    async fn look(&mut self) -> Found {
        let slow = self.slow().await;
        self.settle().await;
        let words = self.env.heard.words().clone();
        let keys = self.env.heard.key_store().store().clone();
        let lines = "SELECT subject FROM audit_log WHERE action = $1";
        let views = self.ids(&words, "SELECT id FROM view").await;
        let mut conn = words.read().await.unwrap();
        let lines: Vec<String> = conn
            .all(lines, args![ViewAction::Sent.name()])
            .await
            .unwrap()
            .iter()
            .map(|row| row.text("subject").unwrap())
            .collect();
        drop(conn);
        let views: HashSet<String> = views.iter().map(|id| hex(id)).collect();
        let there = self.ids(&keys, "SELECT id FROM owner_key").await;
        let listed = self.ids(&words, "SELECT DISTINCT owner_key AS id FROM view WHERE state <> 'withdrawn'").await;
        let gone = self
            .ids(&words, "SELECT DISTINCT owner_key AS id FROM view WHERE state = 'withdrawn' AND signed_in = 0")
            .await;
        Found {
            open_transactions: self.open().await,
            broken_at: verify_audit(&words).await.unwrap().broken_at,
            without_line: without_line(&words).await.unwrap(),
            lines_without_view: lines.iter().filter(|line| !views.contains(*line)).count(),
            listed_without_key: listed.difference(&there).count(),
            gone_with_key: gone.intersection(&there).count(),
            undone: usize::try_from(self.count("SELECT COUNT(*) AS n FROM key_fate").await).unwrap(),
            missing: self.missing().await,
            spare_keys: i64::try_from(there.difference(&listed).count()).unwrap(),
            slow,
        }
    }

    async fn spoil(&self, sql: &'static str, values: Vec<heard_storage::Value>) {
        let write = self.env.heard.words().write(move |uow| {
            Box::pin(async move {
                uow.execute(sql, values).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
    }

    /// Each kind of damage that hanging up once did, done on purpose.
    async fn mutants(&mut self, assurance: &mut Assurance) {
        let caught = |found: Found| judge(&found).is_err();
        judge(&self.look().await).unwrap();
        let mut found = self.look().await;
        found.slow = true;
        assurance.mutant("the next request waits", caught(found));
        if self.backend == Backend::Postgres {
            let lock = Lock::take(&self.env, self.backend).await;
            let found = Found { open_transactions: self.open().await, ..Found::default() };
            assurance.mutant("a transaction stands open", caught(found));
            lock.release().await;
        }
        self.promised.sent.push([9; 16]);
        assurance.mutant("what was answered is not there", caught(self.look().await));
        self.promised.sent.retain(|id| *id != [9; 16]);
        self.spoil("INSERT INTO key_fate (owner_key, fate) VALUES ($1, 'no such fate')", args![[8_u8; 16]]).await;
        assurance.mutant("a decision about a key is never done", caught(self.look().await));
        self.spoil("DELETE FROM key_fate", vec![]).await;
        let id = *self.standing.last().unwrap();
        let hash = self.keys.submission_hash(&id);
        self.spoil("UPDATE view SET state = 'withdrawn' WHERE submission_hash = $1", args![hash]).await;
        assurance.mutant("a view taken back keeps its key", caught(self.look().await));
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT owner_key FROM view WHERE submission_hash = $1";
        let owner: [u8; 16] = conn.first(sql, args![hash]).await.unwrap().unwrap().id("owner_key").unwrap();
        drop(conn);
        self.env.heard.key_store().destroy(owner).await.unwrap();
        self.spoil("UPDATE view SET state = 'sent' WHERE submission_hash = $1", args![hash]).await;
        assurance.mutant("the key of a listed view is destroyed", caught(self.look().await));
        self.spoil("UPDATE view SET state = 'withdrawn' WHERE submission_hash = $1", args![hash]).await;
        let write = self.env.heard.words().write(|uow| {
            Box::pin(async move { record(uow, "anonymous", ViewAction::Sent, ViewId::from([7; 16]), "").await })
        });
        write.await.unwrap();
        assurance.mutant("half a unit: the line without its view", caught(self.look().await));
        self.spoil(
            "INSERT INTO view (id, submission_hash, owner_key, wrapped_key, sealed, signed_in, scenario,
                scenario_version, audience, helped, lang, state, received_at)
             SELECT $1, $2, owner_key, wrapped_key, sealed, signed_in, scenario,
                scenario_version, audience, helped, lang, state, received_at
             FROM view WHERE state <> 'withdrawn' LIMIT 1",
            args![[7_u8; 16], [7_u8; 16]],
        )
        .await;
        // The line has its view again.
        judge(&self.look().await).unwrap();
        self.spoil("DELETE FROM search_todo WHERE view_id = $1", args![[7_u8; 16]]).await;
        self.spoil("UPDATE view SET id = $1 WHERE id = $2", args![[6_u8; 16], [7_u8; 16]]).await;
        assurance.mutant("half a unit: the view without its line", caught(self.look().await));
    }
}

/// The audit log, held by somebody else.
enum Lock {
    Sqlite(sqlx::SqliteConnection),
    Postgres(sqlx::Transaction<'static, sqlx::Postgres>),
}

impl Lock {
    async fn take(env: &Environment, backend: Backend) -> Self {
        use sqlx::{Connection as _, Executor as _};
        match backend {
            Backend::Sqlite => {
                let path = words_file(env.folder.path());
                let url = format!("sqlite:{}", path.display());
                let mut conn = sqlx::SqliteConnection::connect(&url).await.unwrap();
                conn.execute("BEGIN IMMEDIATE").await.unwrap();
                Self::Sqlite(conn)
            }
            Backend::Postgres => {
                let pool = sqlx::PgPool::connect(env.words_url.as_deref().unwrap()).await.unwrap();
                let mut transaction = pool.begin().await.unwrap();
                transaction.execute("LOCK TABLE audit_log IN ACCESS EXCLUSIVE MODE").await.unwrap();
                Self::Postgres(transaction)
            }
        }
    }

    async fn release(self) {
        use sqlx::{Connection as _, Executor as _};
        match self {
            Self::Sqlite(mut conn) => {
                conn.execute("ROLLBACK").await.unwrap();
                conn.close().await.unwrap();
            }
            Self::Postgres(transaction) => transaction.rollback().await.unwrap(),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_15_assure_cut_off() {
    let mut assurance = Assurance::begin("cut_off", 8);
    let backends = backends();
    let rounds = Assurance::cases(60, 1000) / 10 / backends.len();
    for backend in backends {
        let mut town = Town::on(backend, assurance.seed(), if rounds > 10 { 10 } else { 3 }).await;
        for round in 0..rounds {
            let mut outcomes = town.round(round % 5 == 4 || round + 1 == rounds.min(3)).await;
            let judged = judge(&town.look().await).map_err(|wrong| format!("{backend:?}, round {round}: {wrong}"));
            if judged.is_err() {
                outcomes.pop();
                outcomes.push(judged);
            }
            outcomes.into_iter().for_each(|outcome| assurance.case(outcome));
        }
        println!(
            "{backend:?}: {} sent, {} taken back, {} replies, {} erased were answered as done",
            town.promised.sent.len(),
            town.promised.taken_back.len(),
            town.promised.replied.len(),
            town.promised.erased.len()
        );
        town.mutants(&mut assurance).await;
    }
    assurance.finish();
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_15_a_hundred_first_requests_cut_off_make_one_batch_of_keys() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
        let field = format!("a.{question}");
        for n in 0..100_u8 {
            let id = hex(&[n; 16]);
            let fields =
                [("id", id.as_str()), ("version", "1"), (&field, "a pool"), ("audience", "team"), ("lang", "en")];
            let asked = Client::new(&env.heard).asked("/say/idea/send", &fields);
            CutOff { inner: Box::pin(asked), looks: 1 + u32::from(n % 5) }.await;
        }
        // One that is waited for: the batch is made.
        let id = hex(&[200; 16]);
        let fields = [("id", id.as_str()), ("version", "1"), (&field, "a pool"), ("audience", "team"), ("lang", "en")];
        let status = Client::new(&env.heard).asked("/say/idea/send", &fields).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{backend:?}");
        let mut conn = env.heard.key_store().store().read().await.unwrap();
        let keys = conn.first("SELECT COUNT(*) AS n FROM owner_key", vec![]).await.unwrap().unwrap().int("n").unwrap();
        assert!(keys <= 1 + 512, "{backend:?}: {keys} keys");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_what_a_stop_left_undone_with_keys_is_done_afterwards() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
        let mut phone = Client::new(&env.heard);
        phone.say("idea", &question, "a pool").await;
        let mut conn = env.heard.words().read().await.unwrap();
        let row = conn.first("SELECT owner_key FROM view", vec![]).await.unwrap().unwrap();
        let owner: [u8; 16] = row.id("owner_key").unwrap();
        drop(conn);
        // As a crash between the words' commit and the keys' leaves it.
        let write = env.heard.words().write(move |uow| {
            Box::pin(async move {
                uow.execute("INSERT INTO key_fate (owner_key, fate) VALUES ($1, 'destroy')", args![owner]).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
        heard::jobs::run_due(&env.heard).await.unwrap();
        assert!(env.heard.key_store().even_resting(&owner).await.unwrap().is_none(), "{backend:?}: the key is gone");
        let mut conn = env.heard.words().read().await.unwrap();
        assert!(conn.all("SELECT owner_key FROM key_fate", vec![]).await.unwrap().is_empty(), "{backend:?}");
    }
}
