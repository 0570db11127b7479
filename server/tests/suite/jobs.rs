//! Jobs: several processes, runners that die, tries that fail, and who sees it;
//! on both databases.

use std::collections::HashSet;
use std::sync::Arc;

use heard::jobs::{registry, run_due, run_row};
use heard_domain::Heard;
use heard_domain::jobs::{self, JobKind, Payload, Terms, Then, Tried, claim, finish, life};
use heard_storage::clock::Moment;
use heard_storage::{Sql, StorageError, args};
use heard_vocabulary::JobsAction;
use serde::{Deserialize, Serialize};

use super::client::Client;
use super::environment::{Environment, NOON, backends, master, open};

/// Something to queue that nobody runs by themselves in these tests.
#[derive(Serialize, Deserialize)]
struct Probe(u64);

impl Payload for Probe {
    const KIND: JobKind = JobKind::Push;
}

const TERMS: Terms = Terms::queued(JobKind::Push);

/// Another process on the same stores.
pub async fn another(env: &Environment) -> Heard {
    let (words, keys) = env.stores.clone();
    open(words, keys, &master(), Arc::clone(&env.clock)).await.unwrap()
}

async fn queue(heard: &Heard, number: u8) {
    let write = heard.words().write(move |uow| {
        Box::pin(async move {
            let now = uow.now();
            jobs::queue(uow, [number; 16], &Probe(number.into()), now)
        })
    });
    write.await.unwrap();
}

/// Counts the lines of the log of this action.
pub fn recorded(action: &str) -> String {
    format!("SELECT COUNT(*) AS n FROM audit_log WHERE action = '{action}'")
}

/// What a statement counts as `n`.
pub async fn count(heard: &Heard, sql: impl Into<Sql>) -> i64 {
    let mut conn = heard.words().read().await.unwrap();
    conn.first(sql, vec![]).await.unwrap().unwrap().int("n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_of_several_processes_one_runs_each_job_once() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let other = another(&env).await;
        for number in 0..60 {
            queue(&env.heard, number).await;
        }
        let terms = Terms { at_once: 3, ..TERMS };
        let work = |heard: Heard| async move {
            let mut seen = Vec::new();
            loop {
                let claimed = claim(&heard, &terms).await.unwrap();
                if claimed.is_empty() {
                    return seen;
                }
                assert!(claimed.len() <= 3);
                for job in claimed {
                    assert!(finish(&heard, &terms, &job, Tried::Done).await.unwrap());
                    seen.push(job.id);
                }
            }
        };
        let tasks: Vec<_> = [&env.heard, &other, &env.heard, &other]
            .map(|heard| tokio::spawn(work(heard.clone())))
            .into_iter()
            .collect();
        let mut seen = Vec::new();
        for task in tasks {
            seen.extend(task.await.unwrap());
        }
        // Where one found nothing while another held everything, the rest is still due.
        seen.extend(work(env.heard.clone()).await);
        assert_eq!(seen.len(), 60, "{backend:?}");
        assert_eq!(seen.iter().collect::<HashSet<_>>().len(), 60, "{backend:?}: each once");
        let left = count(&env.heard, "SELECT COUNT(*) AS n FROM job WHERE done_at IS NULL OR payload <> ''").await;
        assert_eq!(left, 0, "{backend:?}: nothing is kept of what is done");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_a_dead_runners_lease_ends_and_what_it_says_later_counts_no_more() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let other = another(&env).await;
        queue(&env.heard, 1).await;
        let dead = claim(&env.heard, &TERMS).await.unwrap().pop().unwrap();
        env.clock.advance(TERMS.lease - 1);
        assert!(claim(&other, &TERMS).await.unwrap().is_empty(), "{backend:?}: it may still live");
        env.clock.advance(1);
        let job = claim(&other, &TERMS).await.unwrap().pop().unwrap();
        assert_eq!((job.id, job.attempts), (dead.id, 2), "{backend:?}");
        assert!(!finish(&env.heard, &TERMS, &dead, Tried::Done).await.unwrap(), "{backend:?}: not its job any more");
        assert!(finish(&other, &TERMS, &job, Tried::Failed("no", None)).await.unwrap());
        assert!(!finish(&env.heard, &TERMS, &dead, Tried::Hopeless("no")).await.unwrap());
        env.clock.advance(Moment::DAY);
        let job = claim(&other, &TERMS).await.unwrap().pop().unwrap();
        assert!(finish(&other, &TERMS, &job, Tried::Done).await.unwrap());
        env.clock.advance(Moment::DAY);
        assert!(claim(&env.heard, &TERMS).await.unwrap().is_empty(), "{backend:?}: done");
        // The same id is queued once, even when it is done.
        queue(&env.heard, 1).await;
        assert!(claim(&env.heard, &TERMS).await.unwrap().is_empty(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_what_fails_pauses_longer_each_time_and_is_seen_by_an_administrator_in_the_end() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let terms = Terms { tries: 3, longest_pause: 90_000, ..TERMS };
        let fail = async |terms: &Terms, tried: Tried| {
            let job = claim(heard, terms).await.unwrap().pop().unwrap();
            assert!(finish(heard, terms, &job, tried).await.unwrap());
        };
        // Days pass between looks, and sessions do not last that long.
        let home = async |role: &str| Client::demo(heard, role).await.get("/staff").await.body;
        let note = async || Client::demo(heard, "administrator").await.post("/staff/jobs/noted", &[]).await;
        queue(heard, 1).await;
        for pause in [60_000, 90_000] {
            fail(&terms, Tried::Failed("no", None)).await;
            env.clock.advance(pause - 1);
            assert!(claim(heard, &terms).await.unwrap().is_empty(), "{backend:?}: paused for {pause}");
            env.clock.advance(1);
        }
        assert!(!home("administrator").await.contains("has failed"), "{backend:?}: it may still be done");
        fail(&terms, Tried::Failed("no", None)).await;
        env.clock.advance(Moment::DAY);
        assert!(claim(heard, &terms).await.unwrap().is_empty(), "{backend:?}: given up");
        // What cannot be read is given up at once.
        queue(heard, 2).await;
        fail(&terms, Tried::Hopeless("unreadable")).await;
        let page = home("administrator").await;
        assert!(page.contains("Telling a phone that there is something new: given up 2 times"), "{backend:?}: {page}");
        assert!(
            !home("participation_lead").await.contains("has failed"),
            "{backend:?}: others have nothing to do with it"
        );
        note().await;
        assert!(!home("administrator").await.contains("has failed"), "{backend:?}: seen");
        assert_eq!(count(heard, recorded(JobsAction::Noted.name())).await, 1);
        // What has to be done is tried on, and seen all the same, until it is done.
        let terms = Terms { then: Then::GoOn, ..terms };
        queue(heard, 3).await;
        for _ in 0..5 {
            fail(&terms, Tried::Failed("no", None)).await;
            env.clock.advance(90_000);
        }
        note().await;
        let page = home("administrator").await;
        assert!(page.contains("failed again and again, and is still tried"), "{backend:?}: {page}");
        fail(&terms, Tried::Done).await;
        assert!(!home("administrator").await.contains("has failed"), "{backend:?}: done after all");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_what_runs_by_itself_runs_once_in_its_time_and_never_stops() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let other = another(&env).await;
        let terms = Terms::every(JobKind::Rechecks, 10 * Moment::MINUTE);
        let (one, two) = tokio::join!(claim(&env.heard, &terms), claim(&other, &terms));
        let (mut one, two) = (one.unwrap(), two.unwrap());
        assert_eq!(one.len() + two.len(), 1, "{backend:?}: one of the two");
        one.extend(two);
        let job = one.pop().unwrap();
        assert!(finish(&env.heard, &terms, &job, Tried::Done).await.unwrap());
        env.clock.advance(10 * Moment::MINUTE - 1);
        assert!(claim(&other, &terms).await.unwrap().is_empty(), "{backend:?}: not before its time");
        env.clock.advance(1);
        for _ in 0..30 {
            let job = claim(&other, &terms).await.unwrap().pop().unwrap();
            assert!(finish(&other, &terms, &job, Tried::Hopeless("no")).await.unwrap());
            env.clock.advance(10 * Moment::MINUTE);
        }
        // A machine whose clock ran ahead for a while does not stop it for that while.
        env.clock.advance(365 * Moment::DAY);
        let job = claim(&other, &terms).await.unwrap().pop().unwrap();
        assert!(finish(&other, &terms, &job, Tried::Done).await.unwrap());
        env.clock.set(Moment(NOON.0 + Moment::DAY));
        assert_eq!(claim(&env.heard, &terms).await.unwrap().len(), 1, "{backend:?}");
        let rows = count(&env.heard, "SELECT COUNT(*) AS n FROM job WHERE kind = 'rechecks'").await;
        assert_eq!(rows, 1, "{backend:?}: one row, however often it runs");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_08_a_payload_that_cannot_be_read_stops_no_other_job() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let write = env.heard.words().write(|uow| {
            Box::pin(async move {
                let now = uow.now();
                let sql = "INSERT INTO job (id, kind, payload, run_at, attempts) VALUES ($1, $2, $3, $4, 0)";
                uow.execute(sql, args![[7_u8; 16], JobKind::Erase.name(), "no JSON", now]).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
        assert_eq!(run_due(&env.heard).await.unwrap(), 0, "{backend:?}: nothing was done");
        let stuck = count(&env.heard, "SELECT COUNT(*) AS n FROM job WHERE stuck_at IS NOT NULL").await;
        assert_eq!(stuck, 1, "{backend:?}");
        assert!(!life(&env.heard).await.unwrap().is_stale(env.heard.now()), "{backend:?}: the others ran");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_it_can_be_told_whether_jobs_are_run() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let now = || env.heard.now();
        assert!(life(heard).await.unwrap().is_stale(now()), "{backend:?}: never yet");
        run_due(heard).await.unwrap();
        let alive = life(heard).await.unwrap();
        assert!(!alive.is_stale(now()), "{backend:?}: {alive:?}");
        assert_eq!(alive.beat.unwrap().0 % Moment::MINUTE, 0, "{backend:?}: to the minute");
        env.clock.advance(9 * Moment::MINUTE);
        assert!(!life(heard).await.unwrap().is_stale(now()), "{backend:?}: only late");
        env.clock.advance(2 * Moment::MINUTE);
        let dead = life(heard).await.unwrap();
        assert!(dead.is_stale(now()) && dead.overdue.contains(&JobKind::Escalate), "{backend:?}: {dead:?}");
        // The heart beats, and alerts are not looked at: that is not well.
        let rows = registry(None);
        let beat = rows.iter().find(|row| row.terms.kind == JobKind::Heartbeat).unwrap();
        run_row(heard, beat).await.unwrap();
        assert!(life(heard).await.unwrap().is_stale(now()), "{backend:?}");
        run_due(heard).await.unwrap();
        assert!(!life(heard).await.unwrap().is_stale(now()), "{backend:?}: again");
    }
}
