//! Alerts: from one person on duty to the next until somebody has it; over
//! runners that die, restarts, two processes and a press at the worst moment.

use std::collections::HashSet;
use std::sync::Arc;

use axum::http::StatusCode;
use heard::jobs::{Row, registry, run_due, run_row};
use heard_domain::Heard;
use heard_domain::ids::{AccountId, AlertId, ViewId};
use heard_domain::jobs::{JobKind, claim};
use heard_domain::notifications::{Choices, Device, subscribe};
use heard_domain::people::{self, Account, Grant, KeepDuty, Role, StaffHome, Visitor};
use heard_domain::safeguarding::alerts::{About, acknowledge, escalate, raise_alert, told, waiting_for};
use heard_domain::safeguarding::duty::{DutyError, OnDuty, keep_duty};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args, verify_audit};
use heard_vocabulary::{AlertAction, DutyAction};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};

use super::assure::Assurance;
use super::client::Client;
use super::environment::{Backend, Environment, backends, demonstration, master, open};
use super::jobs::{another, count, recorded};

const MINUTE: i64 = Moment::MINUTE;

pub(super) async fn staff(env: &Environment, role: Role, name: &str) -> Account {
    let email = Some(format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    people::accept(&env.heard, &made.code, name, None, "a long password".into()).await.unwrap()
}

/// A browser in which somebody made by [`staff`] is signed in.
pub(super) async fn signed_in(heard: &Heard, name: &str) -> Client {
    demonstration(heard, true).await;
    let mut client = Client::new(heard);
    let email = format!("{name}@example.org");
    let fields = [("email", email.as_str()), ("secret", "a long password")];
    assert_eq!(client.post("/staff/sign-in", &fields).await.location.as_deref(), Some("/staff"));
    client
}

pub(super) fn home(account: Account) -> Grant<StaffHome> {
    Grant::check(account).unwrap()
}

pub(super) async fn on_duty(env: &Environment, by: Account, list: &[(Account, i64)]) -> Result<(), DutyError> {
    let by = Grant::<KeepDuty>::check(by).unwrap();
    let list = list.iter().map(|(account, wait)| OnDuty { account: account.id(), wait: *wait }).collect();
    keep_duty(&env.heard, &by, list).await
}

/// Who was told at which step, and when.
pub(super) async fn told_of(heard: &Heard, alert: AlertId) -> Vec<(i64, AccountId, Moment)> {
    let mut conn = heard.words().read().await.unwrap();
    let sql = "SELECT step, account_id, told_at FROM alert_told WHERE alert_id = $1 ORDER BY step, account_id";
    let rows = conn.all(sql, args![alert]).await.unwrap();
    rows.iter()
        .map(|row| (row.int("step").unwrap(), row.id("account_id").unwrap(), row.moment("told_at").unwrap()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_an_alert_goes_from_one_to_the_next_until_somebody_has_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let roles = [Role::Worker, Role::SafeguardingLead, Role::ServiceManager, Role::Administrator];
        let mut accounts = Vec::new();
        for role in roles {
            accounts.push(staff(&env, role, role.name()).await);
        }
        let list: Vec<_> = accounts[..3].iter().map(|account| (*account, 10 * MINUTE)).collect();
        on_duty(&env, accounts[3], &list).await.unwrap();
        let alert = raise_alert(heard, Visitor::new(Some(accounts[3])), About::NothingHere).await.unwrap();
        let address = format!("/staff/alerts/{alert}");
        let begun = heard.now();
        for step in 1..=7_i64 {
            let turns: Vec<_> = told_of(heard, alert).await;
            assert_eq!(turns.len(), usize::try_from(step).unwrap(), "{backend:?}");
            let turn = turns.last().unwrap();
            assert_eq!(
                turn.1,
                accounts[usize::try_from((step - 1) % 3).unwrap()].id(),
                "{backend:?}: in order, and again"
            );
            assert_eq!(turn.2, begun.plus((step - 1) * 10 * MINUTE), "{backend:?}");
            env.clock.advance(10 * MINUTE - 1);
            run_due(heard).await.unwrap();
            assert_eq!(told_of(heard, alert).await.len(), turns.len(), "{backend:?}: not before its time");
            env.clock.advance(1);
            assert_eq!(escalate(heard).await.unwrap(), 1, "{backend:?}");
        }
        // Whoever was told sees it on their page and can open it; an administrator who was not, cannot.
        let mut admin = signed_in(heard, "administrator").await;
        assert!(!admin.get("/staff").await.body.contains(&address), "{backend:?}");
        assert_eq!(admin.get(&address).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(admin.post(&format!("{address}/acknowledge"), &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM alert WHERE acknowledged_at IS NULL").await, 1);
        let who = waiting_for(heard, &home(accounts[1])).await.unwrap();
        assert_eq!(who.len(), 1, "{backend:?}");
        let mut lead = signed_in(heard, "safeguarding_lead").await;
        let page = lead.get("/staff").await.body;
        assert!(page.contains(&address), "{backend:?}: {page}");
        assert!(lead.get(&address).await.body.contains("I have it"));
        assert!(lead.post(&format!("{address}/acknowledge"), &[]).await.status.is_redirection());
        assert!(lead.get(&address).await.body.contains("Nobody else is told"), "{backend:?}");
        assert!(!lead.get("/staff").await.body.contains(&address), "{backend:?}: it waits no more");
        let before = told_of(heard, alert).await.len();
        for _ in 0..10 {
            env.clock.advance(10 * MINUTE);
            run_due(heard).await.unwrap();
        }
        assert_eq!(told_of(heard, alert).await.len(), before, "{backend:?}: nobody else is told");
        assert!(!acknowledge(heard, told(heard, &home(accounts[0]), alert).await.unwrap().unwrap()).await.unwrap());
        let records = count(heard, recorded(AlertAction::Acknowledged.name())).await;
        assert_eq!(records, 1, "{backend:?}");
        assert!(verify_audit(heard.words()).await.unwrap().broken_at.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_who_is_on_duty_is_put_in_by_those_who_may_and_recorded() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let admin = staff(&env, Role::Administrator, "admin").await;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        let worker = staff(&env, Role::Worker, "worker").await;
        let made = people::issue(&env.heard, &Grant::check(worker).unwrap()).await.unwrap();
        let her = people::accept(&env.heard, &made.code, "Heron", None, "258013".into()).await.unwrap();
        assert!(Grant::<KeepDuty>::check(worker).is_none() && Grant::<KeepDuty>::check(her).is_none());
        on_duty(&env, lead, &[(worker, 10 * MINUTE), (lead, 5 * MINUTE)]).await.unwrap();
        for wrong in [vec![(her, 10 * MINUTE)], vec![(lead, 10 * MINUTE), (her, 10 * MINUTE)]] {
            assert!(matches!(on_duty(&env, admin, &wrong).await, Err(DutyError::NotStaff)), "{backend:?}");
        }
        for wait in [0, MINUTE - 1, Moment::DAY + 1, -1] {
            assert!(matches!(on_duty(&env, admin, &[(lead, wait)]).await, Err(DutyError::NoTime)), "{backend:?}");
        }
        assert_eq!(count(&env.heard, "SELECT COUNT(*) AS n FROM duty").await, 2, "{backend:?}: the list before stays");
        let mut conn = env.heard.words().read().await.unwrap();
        let sql = "SELECT actor, detail FROM audit_log WHERE action = $1";
        let rows = conn.all(sql, args![DutyAction::Kept.name()]).await.unwrap();
        assert_eq!(rows.len(), 1, "{backend:?}: what was refused is not recorded as done");
        assert_eq!(rows[0].text("actor").unwrap(), format!("safeguarding_lead:{}", lead.id()));
        assert_eq!(rows[0].text("detail").unwrap(), format!("{} {}", worker.id(), lead.id()));
        // Two lists at once: one of them, whole.
        let lists = [[(worker, MINUTE), (lead, MINUTE)], [(lead, MINUTE), (worker, MINUTE)]];
        let (one, two) = tokio::join!(on_duty(&env, admin, &lists[0]), on_duty(&env, lead, &lists[1]));
        one.unwrap();
        two.unwrap();
        assert_eq!(count(&env.heard, "SELECT COUNT(DISTINCT account_id) AS n FROM duty").await, 2, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_an_empty_rota_is_loud_and_an_alert_waits_for_nobody_who_is_gone() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let worker = staff(&env, Role::Worker, "worker").await;
        let nobody = raise_alert(heard, Visitor::new(Some(worker)), About::NothingHere).await.unwrap();
        assert!(told_of(heard, nobody).await.is_empty(), "{backend:?}: there is nobody at all");
        let admin = staff(&env, Role::Administrator, "admin").await;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        env.clock.advance(MINUTE);
        run_due(heard).await.unwrap();
        let mut both: Vec<_> = told_of(heard, nobody).await.into_iter().map(|(_, who, _)| who).collect();
        both.sort_unstable();
        let mut wanted = vec![admin.id(), lead.id()];
        wanted.sort_unstable();
        assert_eq!(both, wanted, "{backend:?}: everybody who could put somebody on duty");
        // From the moment somebody is on duty, it is theirs.
        on_duty(&env, admin, &[(worker, MINUTE), (lead, MINUTE)]).await.unwrap();
        env.clock.advance(10 * MINUTE);
        run_due(heard).await.unwrap();
        assert_eq!(told_of(heard, nobody).await.last().unwrap().1, worker.id(), "{backend:?}");
        // Somebody whose account is stopped is passed over.
        let stop = heard.words().write(move |uow| {
            Box::pin(async move {
                uow.execute("UPDATE account SET state = 'paused' WHERE id = $1", args![lead.id()]).await?;
                Ok::<_, StorageError>(())
            })
        });
        stop.await.unwrap();
        env.clock.advance(MINUTE);
        run_due(heard).await.unwrap();
        let told = told_of(heard, nobody).await;
        let newest = told.iter().map(|(_, _, at)| *at).max();
        let now: HashSet<_> =
            told.into_iter().filter(|(_, _, at)| Some(*at) == newest).map(|(_, who, _)| who).collect();
        let wanted = HashSet::from([worker.id(), admin.id()]);
        assert_eq!(now, wanted, "{backend:?}: the worker again, and beside them whoever can put somebody on duty");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_neither_who_raised_an_alert_nor_what_it_is_about_stands_in_clear() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let worker = staff(&env, Role::Worker, "worker").await;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        on_duty(&env, lead, &[(lead, MINUTE)]).await.unwrap();
        let view = ViewId::from([0xAB; 16]);
        let alert = raise_alert(heard, Visitor::new(Some(worker)), About::View(view)).await.unwrap();
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT case_key, sealed FROM alert", vec![]).await.unwrap().unwrap();
        let stored = [row.blob("case_key").unwrap(), row.blob("sealed").unwrap()].concat();
        for secret in [worker.id().bytes(), view.bytes()] {
            assert!(!stored.windows(16).any(|part| part == secret), "{backend:?}");
            let text = secret.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
            assert!(!stored.windows(32).any(|part| part == text.as_bytes()), "{backend:?}");
        }
        let sql = "SELECT actor, subject, detail FROM audit_log WHERE action LIKE 'alert.%'";
        for line in conn.all(sql, vec![]).await.unwrap() {
            for column in ["actor", "subject", "detail"] {
                let text = line.text(column).unwrap();
                assert!(
                    !text.contains(&worker.id().to_string()) && !text.contains(&view.to_string()),
                    "{backend:?}: {text}"
                );
            }
        }
        drop(conn);
        let told = told(heard, &home(lead), alert).await.unwrap().unwrap();
        let page = heard_domain::safeguarding::alerts::open_alert(heard, told).await.unwrap();
        assert_eq!(page.about, About::View(view), "{backend:?}: whoever was told can open it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_device_of_whoever_is_on_duty_is_told_once_for_each_step() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        on_duty(&env, lead, &[(lead, MINUTE)]).await.unwrap();
        let device = Device { endpoint: "http://127.0.0.1:9/d".into(), p256dh: "a".into(), auth: "b".into() };
        let none = Choices { answer: false, message: false, recheck: false, news: false };
        subscribe(heard, &home(lead), &device, "en", none, Some("http://127.0.0.1:9/")).await.unwrap();
        let pushes = "SELECT COUNT(*) AS n FROM job WHERE kind = 'push'";
        raise_alert(heard, Visitor::new(None), About::NothingHere).await.unwrap();
        assert_eq!(count(heard, pushes).await, 1, "{backend:?}: whatever they chose");
        run_due(heard).await.unwrap();
        assert_eq!(count(heard, pushes).await, 1, "{backend:?}");
        env.clock.advance(MINUTE);
        run_due(heard).await.unwrap();
        run_due(heard).await.unwrap();
        assert_eq!(count(heard, pushes).await, 2, "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        for row in conn.all("SELECT payload FROM job WHERE kind = 'push'", vec![]).await.unwrap() {
            let payload = row.text("payload").unwrap();
            assert!(payload.ends_with("\"page\":\"staff\"}") && payload.len() < 80, "{backend:?}: {payload}");
        }
    }
}

/// What happens to a council in which an alert is open.
#[derive(Debug, Clone, Copy)]
enum Happens {
    Passes(i64),
    Runs(usize),
    BothRun,
    DiesHolding(usize),
    DiesUnsaid(usize),
    Restarts(usize),
    Acknowledges(usize),
    AcknowledgesWhileBothRun(usize),
}

fn anything(rng: &mut StdRng) -> Happens {
    let (process, person) = (rng.random_range(0..2), rng.random_range(0..3));
    match rng.random_range(0..100) {
        0..35 => {
            let longest = [5_000, MINUTE, 4 * MINUTE, 15 * MINUTE][rng.random_range(0..4)];
            Happens::Passes(rng.random_range(1..=longest))
        }
        35..57 => Happens::Runs(process),
        57..69 => Happens::BothRun,
        69..77 => Happens::DiesHolding(process),
        77..85 => Happens::DiesUnsaid(process),
        85..89 => Happens::Restarts(process),
        89..94 => Happens::Acknowledges(person),
        _ => Happens::AcknowledgesWhileBothRun(person),
    }
}

/// Ways in which a runner could be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mutant {
    /// Tells, and forgets that there is a next step.
    Forgets,
    /// Gives up after the last step.
    GivesUp,
    /// Tells the same person again at once.
    TellsTwice,
    /// Loses an acknowledgement.
    Deaf,
    /// Holds what it claimed after its death.
    Holds,
}

/// A look at what is due: when, how many had been told after it, and whether it
/// had to look.
struct Look {
    at: Moment,
    told: usize,
    had_to: bool,
    /// Nobody had taken it on.
    open: bool,
}

/// What is known of one alert when everything has come to its end.
struct History {
    rota: Vec<(AccountId, i64)>,
    raised_at: Moment,
    told: Vec<(i64, AccountId, Moment)>,
    looks: Vec<Look>,
    /// How many had been told when somebody's press was answered.
    pressed: Option<usize>,
    acknowledged: bool,
    records: i64,
}

/// Whether it went as it must.
fn judge(history: &History) -> Result<(), String> {
    let told = &history.told;
    let of = |n: usize| history.rota[n % history.rota.len()];
    if told.first().is_none_or(|first| first.2 != history.raised_at) {
        return Err("nobody was told when it was raised".into());
    }
    for (n, (step, who, at)) in told.iter().enumerate() {
        if *step != i64::try_from(n).unwrap() + 1 || *who != of(n).0 {
            return Err(format!("step {step} is the {n}th, or not whose turn it was"));
        }
        if n > 0 && *at < told[n - 1].2.plus(of(n - 1).1) {
            return Err(format!("step {step} came before its time"));
        }
    }
    for look in history.looks.iter().filter(|look| look.had_to && look.open) {
        let last = look.told - 1;
        if told[last].2.plus(of(last).1) <= look.at {
            return Err(format!("at {:?} the next was due and nobody was told", look.at));
        }
    }
    if history.pressed.is_some_and(|pressed| told.len() > pressed) {
        return Err("somebody was told after it was taken on".into());
    }
    if history.acknowledged != history.pressed.is_some() || history.records != i64::from(history.acknowledged) {
        return Err("a press was lost, or recorded twice".into());
    }
    Ok(())
}

struct Town {
    env: Environment,
    processes: Vec<Heard>,
    people: Vec<Account>,
    row: Row,
    /// From when on a look has to find its job free: after the last one's time,
    /// or a dead runner's lease.
    free_at: Moment,
}

impl Town {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let processes = vec![env.heard.clone(), another(&env).await];
        let mut people = Vec::new();
        for name in ["one", "two", "three"] {
            people.push(staff(&env, Role::SafeguardingLead, name).await);
        }
        let row = registry(None).into_iter().find(|row| row.terms.kind == JobKind::Escalate).unwrap();
        let free_at = env.heard.now();
        Self { env, processes, people, row, free_at }
    }

    fn now(&self) -> Moment {
        self.env.heard.now()
    }

    async fn sql(&self, sql: &'static str, args: Vec<heard_storage::Value>) {
        let write = self.env.heard.words().write(move |uow| {
            Box::pin(async move {
                uow.execute(sql, args).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
    }

    /// Both processes look, or one; whether any of them had to.
    async fn look(&mut self, which: &[usize]) -> bool {
        let (now, had_to) = (self.now(), self.now() >= self.free_at);
        let looks = which.iter().map(|process| run_row(&self.processes[*process], &self.row));
        let taken: usize = futures::future::join_all(looks).await.into_iter().map(|look| look.unwrap().1).sum();
        assert!(taken <= 1, "two processes ran one job");
        if taken == 1 {
            self.free_at = now.plus(self.row.terms.every.unwrap());
        }
        had_to
    }

    async fn press(&self, person: usize, alert: AlertId) -> bool {
        let heard = &self.processes[person % 2];
        match told(heard, &home(self.people[person]), alert).await.unwrap() {
            Some(told) => {
                acknowledge(heard, told).await.unwrap();
                true
            }
            None => false,
        }
    }

    /// One alert from its beginning to its end.
    async fn case(&mut self, rng: &mut StdRng, mutant: Option<Mutant>) -> History {
        let mut order = self.people.clone();
        order.rotate_left(rng.random_range(0..3));
        let waits = [3 * MINUTE, 10 * MINUTE, 5 * MINUTE];
        let list: Vec<_> = order.iter().copied().zip(waits).collect();
        on_duty(&self.env, self.people[0], &list).await.unwrap();
        let raised_at = self.now();
        let alert = raise_alert(&self.env.heard, Visitor::new(None), About::NothingHere).await.unwrap();
        let rota = list.iter().map(|(account, wait)| (account.id(), *wait)).collect();
        let (mut looks, mut pressed) = (Vec::new(), None);
        let (length, free) = (rng.random_range(6..30), self.row.terms.lease + waits[1]);
        let mut all: Vec<_> = (0..length).map(|_| anything(rng)).collect();
        // In the end time passes until everything must be free, and two look again and again.
        for _ in 0..4 {
            all.extend([Happens::Passes(free), Happens::BothRun]);
        }
        if rng.random_bool(0.7) {
            all.extend([0, 1, 2].map(Happens::Acknowledges));
            all.extend([Happens::Passes(free), Happens::Runs(1), Happens::Passes(free), Happens::Runs(0)]);
        }
        for happens in all {
            let before = told_of(&self.env.heard, alert).await.len();
            let (looked, presses) = self.happen(happens, alert, mutant).await;
            self.spoil(alert, before, mutant).await;
            let told = told_of(&self.env.heard, alert).await.len();
            if presses && pressed.is_none() {
                pressed = Some(told);
            }
            if let Some(had_to) = looked {
                looks.push(Look { at: self.now(), told, had_to, open: pressed.is_none() });
            }
        }
        let told = told_of(&self.env.heard, alert).await;
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT acknowledged_at FROM alert WHERE id = $1";
        let row = conn.first(sql, args![alert]).await.unwrap().unwrap();
        let acknowledged = row.moment_opt("acknowledged_at").unwrap().is_some();
        let sql = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $2 AND subject = $1";
        let records = conn
            .first(sql, args![alert.to_string(), AlertAction::Acknowledged.name()])
            .await
            .unwrap()
            .unwrap()
            .int("n")
            .unwrap();
        drop(conn);
        // The next case begins with nothing open and nothing held.
        self.sql("UPDATE alert SET acknowledged_at = 0 WHERE acknowledged_at IS NULL", vec![]).await;
        if mutant.is_some() {
            self.sql("UPDATE job SET lease_until = NULL, run_at = 0 WHERE kind = 'alert.escalate'", vec![]).await;
            self.free_at = self.now();
        }
        History { rota, raised_at, told, looks, pressed, acknowledged, records }
    }

    /// Lets it happen: whether a look had to look, if there was one, and whether
    /// somebody took the alert on.
    async fn happen(&mut self, happens: Happens, alert: AlertId, mutant: Option<Mutant>) -> (Option<bool>, bool) {
        match happens {
            Happens::Passes(time) => {
                self.env.clock.advance(time);
                (None, false)
            }
            Happens::Runs(process) => (Some(self.look(&[process]).await), false),
            Happens::BothRun => (Some(self.look(&[0, 1, 0, 1]).await), false),
            Happens::DiesHolding(process) | Happens::DiesUnsaid(process) => {
                let held = claim(&self.processes[process], &self.row.terms).await.unwrap();
                if held.is_empty() {
                    return (None, false);
                }
                self.free_at = self.now().plus(self.row.terms.lease);
                if mutant == Some(Mutant::Holds) {
                    let sql = "UPDATE job SET lease_until = lease_until + 864000000 WHERE kind = 'alert.escalate'";
                    self.sql(sql, vec![]).await;
                }
                if matches!(happens, Happens::DiesUnsaid(_)) {
                    escalate(&self.processes[process]).await.unwrap();
                }
                (None, false)
            }
            Happens::Restarts(process) => {
                if process == 1 {
                    let (words, keys) = self.env.stores.clone();
                    let again = open(words, keys, &master(), Arc::clone(&self.env.clock)).await.unwrap();
                    std::mem::replace(&mut self.processes[1], again).close().await;
                }
                (None, false)
            }
            Happens::Acknowledges(person) => (None, self.press(person, alert).await),
            Happens::AcknowledgesWhileBothRun(person) => {
                let (row, now) = (&self.row, self.now());
                let had_to = now >= self.free_at;
                let (one, two, pressed) = tokio::join!(
                    run_row(&self.processes[0], row),
                    run_row(&self.processes[1], row),
                    self.press(person, alert)
                );
                let taken = one.unwrap().1 + two.unwrap().1;
                assert!(taken <= 1, "two processes ran one job");
                if taken == 1 {
                    self.free_at = now.plus(self.row.terms.every.unwrap());
                }
                (Some(had_to), pressed)
            }
        }
    }

    /// Does to the data what a wrong runner would.
    async fn spoil(&self, alert: AlertId, before: usize, mutant: Option<Mutant>) {
        let now = self.now();
        let told = told_of(&self.env.heard, alert).await;
        let stepped = told.len() > before;
        let never = now.plus(1_000 * Moment::DAY);
        match mutant {
            Some(Mutant::Forgets) if stepped => {
                self.sql("UPDATE alert SET next_at = $1 WHERE id = $2", args![never, alert]).await;
            }
            Some(Mutant::GivesUp) if told.len() >= 3 => {
                self.sql("UPDATE alert SET next_at = $1 WHERE id = $2", args![never, alert]).await;
            }
            Some(Mutant::TellsTwice) if stepped => {
                let (step, who, _) = told[told.len() - 1];
                let sql = "INSERT INTO alert_told (alert_id, step, account_id, told_at) VALUES ($1, $2, $3, $4)";
                self.sql(sql, args![alert, step + 1, who, now]).await;
                self.sql("UPDATE alert SET step = step + 1 WHERE id = $1", args![alert]).await;
            }
            Some(Mutant::Deaf) => {
                let sql = "UPDATE alert SET acknowledged_at = NULL, acknowledged_by = NULL WHERE id = $1";
                self.sql(sql, args![alert]).await;
            }
            _ => {}
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_assure_alerts_reach_somebody_whatever_happens_to_runners() {
    let mut assurance = Assurance::begin("alerts", 8);
    let mut steps = 0;
    for backend in backends() {
        let mut town = Town::on(backend).await;
        for n in 0..Assurance::cases(5, 3_000) {
            let mut rng = StdRng::seed_from_u64(assurance.seed() + n as u64);
            let history = town.case(&mut rng, None).await;
            steps += history.told.len();
            assurance.case(judge(&history).map_err(|wrong| format!("{backend:?}, case {n}: {wrong}")));
        }
        let verdict = verify_audit(town.env.heard.words()).await.unwrap();
        assert!(verdict.broken_at.is_none(), "{backend:?}: {verdict:?}");
        for (mutant, what) in [
            (Mutant::Forgets, "a runner that forgets that there is a next step"),
            (Mutant::GivesUp, "a runner that gives up after the last step"),
            (Mutant::TellsTwice, "a runner that tells twice"),
            (Mutant::Deaf, "an acknowledgement that is lost"),
            (Mutant::Holds, "a dead runner whose lease does not end"),
        ] {
            let mut caught = false;
            for n in 0..20 {
                let mut rng = StdRng::seed_from_u64(assurance.seed() + 10_000 + n);
                caught = judge(&town.case(&mut rng, Some(mutant)).await).is_err();
                if caught {
                    break;
                }
            }
            assurance.mutant(what, caught);
        }
    }
    println!("{steps} steps were told");
    assurance.finish();
}
