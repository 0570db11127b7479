//! How the program is doing: what machines are told, what administrators see,
//! and the number that a page about a fault shares with the log; on both
//! databases.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::http::{StatusCode, header};
use heard::jobs::run_due;
use heard::logs::{LogFormat, subscriber};
use heard_domain::Heard;
use heard_domain::health::{HealthPart, State, look};
use heard_domain::jobs::{JobKind, Terms, Tried, claim, finish, queue};
use heard_domain::notifications::{Front, Push};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, count_statements};
use heard_vocabulary::JobsAction;
use heard_web::{Origin, SecurityContact, Setup, router_set_up};

use super::client::{Answer, Client};
use super::environment::{Backend, Environment, backends};
use super::jobs::{count, recorded};

/// What `GET /health/ready` says of each part, with its status.
async fn ready(heard: &Heard) -> (StatusCode, serde_json::Value) {
    let answer = Client::new(heard).get("/health/ready").await;
    (answer.status, serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{}", answer.body)))
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_ready_names_each_part_and_says_ok_or_ill_and_nothing_else() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (status, said) = ready(&env.heard).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{backend:?}: jobs were never run: {said}");
        run_due(&env.heard).await.unwrap();
        env.clock.advance(1_000);
        let (status, said) = ready(&env.heard).await;
        assert_eq!(status, StatusCode::OK, "{backend:?}: {said}");
        let all =
            HealthPart::ALL.iter().map(|part| (part.name().to_owned(), "ok".into())).collect::<serde_json::Map<_, _>>();
        assert_eq!(said, serde_json::json!({ "ready": true, "parts": all }), "{backend:?}");
        env.clock.advance(12 * Moment::MINUTE);
        let (status, said) = ready(&env.heard).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{backend:?}");
        assert_eq!((&said["parts"]["jobs"], &said["parts"]["database"]), (&"ill".into(), &"ok".into()), "{said}");
        let live = Client::new(&env.heard).get("/health/live").await;
        assert_eq!((live.status, live.body.as_str()), (StatusCode::OK, r#"{"live":true}"#));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_asking_often_costs_nothing() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        run_due(&env.heard).await.unwrap();
        let mut client = Client::new(&env.heard);
        let mut asked = async || count_statements(client.get("/health/ready")).await.1;
        assert!(asked().await > 0, "{backend:?}");
        for _ in 0..50 {
            assert_eq!(asked().await, 0, "{backend:?}: within a second it is told again");
        }
        env.clock.advance(1_000);
        assert!(asked().await > 0, "{backend:?}: then it is looked at again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_a_database_that_is_gone_is_told_in_time_and_the_process_still_answers() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        run_due(&env.heard).await.unwrap();
        env.heard.key_store().store().close().await;
        let begun = Instant::now();
        let (status, said) = ready(&env.heard).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{backend:?}");
        assert_eq!((&said["parts"]["key_store"], &said["parts"]["database"]), (&"ill".into(), &"ok".into()), "{said}");
        env.clock.advance(1_000);
        env.heard.words().close().await;
        let (_, said) = ready(&env.heard).await;
        assert_eq!((&said["parts"]["database"], &said["parts"]["jobs"]), (&"ill".into(), &"ill".into()), "{said}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{backend:?}: {:?}", begun.elapsed());
        assert_eq!(Client::new(&env.heard).get("/health/live").await.status, StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_recordings_that_cannot_be_written_are_told_and_since_when() {
    let env = Environment::on(Backend::Sqlite).await;
    run_due(&env.heard).await.unwrap();
    let objects = |checkup: heard_domain::health::Checkup| {
        checkup.findings.into_iter().find(|found| found.part == HealthPart::Objects).unwrap()
    };
    let folder = env.heard.objects().folder().unwrap().to_owned();
    assert_eq!(objects(look(&env.heard).await).state, State::Well);
    assert_eq!(std::fs::read_dir(folder.join("probe")).unwrap().count(), 0, "nothing of it stays");
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::write(&folder, "in the way").unwrap();
    env.clock.advance(1_000);
    let first = objects(look(&env.heard).await);
    assert!(first.state.is_ill());
    env.clock.advance(Moment::MINUTE);
    let later = objects(look(&env.heard).await);
    assert_eq!((later.since, later.state.is_ill()), (first.since, true));
    std::fs::remove_file(&folder).unwrap();
    std::fs::create_dir(&folder).unwrap();
    env.clock.advance(1_000);
    let well = objects(look(&env.heard).await);
    assert_eq!((well.state, well.since), (State::Well, env.heard.now()));
}

const PUSH: Terms = Terms::queued(JobKind::Push);

/// A notification that was given up at once.
async fn give_up(heard: &Heard, number: u8, why: &'static str) {
    let write = heard.words().write(move |uow| {
        Box::pin(async move {
            let now = uow.now();
            let push = Push { device: uuid::Uuid::from_bytes([number; 16]).simple().to_string(), page: Front::Mine };
            queue(uow, [number; 16], &push, now)
        })
    });
    write.await.unwrap();
    let job = claim(heard, &PUSH).await.unwrap().pop().unwrap();
    assert!(finish(heard, &PUSH, &job, Tried::Hopeless(why)).await.unwrap());
}

/// What a page's forms carry.
fn seen(page: &str) -> String {
    let at = page.find("name=\"seen\" value=\"").expect("a form of the status page") + 19;
    page[at..].chars().take_while(char::is_ascii_digit).collect()
}

async fn press(client: &mut Client, verb: &str, seen: &str) -> Answer {
    client.post(&format!("/status/jobs/push/{verb}"), &[("seen", seen)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_work_that_was_given_up_is_tried_again_or_let_go_once_and_that_is_recorded() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        for (number, why) in [(1, "the push service failed"), (2, "the push service was not reached")] {
            give_up(heard, number, why).await;
        }
        let mut admin = Client::demo(heard, "administrator").await;
        let page = admin.get("/status").await.body;
        for there in ["the push service failed", "the push service was not reached", "Given up 1 time", "/again"] {
            assert!(page.contains(there), "{backend:?}: {there} is missing in {page}");
        }
        let shown = seen(&page);
        // What is given up after the page was drawn is not swept along unseen.
        env.clock.advance(5_000);
        give_up(heard, 3, "later").await;
        let answer = press(&mut admin, "again", &shown).await;
        assert_eq!(answer.location.as_deref(), Some("/status?done=tried-again"), "{backend:?}");
        let jobs = claim(heard, &Terms { at_once: 9, ..PUSH }).await.unwrap();
        assert_eq!(jobs.len(), 2, "{backend:?}");
        assert!(jobs.iter().all(|job| job.attempts == 1 && job.payload.contains("device")), "{backend:?}: as at first");
        for job in &jobs {
            assert!(finish(heard, &PUSH, job, Tried::Done).await.unwrap());
        }
        let page = admin.get("/status").await.body;
        assert!(page.contains("later") && !page.contains("was not reached"), "{backend:?}: {page}");
        let shown = seen(&page);
        let mut colleague = Client::demo(heard, "administrator").await;
        assert_eq!(press(&mut admin, "let-go", &shown).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        let late = press(&mut colleague, "again", &shown).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{backend:?}");
        assert!(late.body.contains("Somebody else has dealt with that"), "{backend:?}: {}", late.body);
        let left = count(heard, "SELECT COUNT(*) AS n FROM job WHERE kind = 'push' AND payload <> ''").await;
        assert_eq!(left, 0, "{backend:?}: what it was about is forgotten");
        for action in [JobsAction::TriedAgain, JobsAction::LetGo] {
            assert_eq!(count(heard, recorded(action.name())).await, 1, "{backend:?}: {action:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_the_status_page_is_for_administrators_and_bad_forms_change_nothing() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    give_up(&env.heard, 1, "no").await;
    for role in ["participation_lead", "safeguarding_lead", "board_member", "young_person"] {
        assert_eq!(Client::demo(&env.heard, role).await.get("/status").await.status, StatusCode::FORBIDDEN, "{role}");
    }
    let mut admin = Client::demo(&env.heard, "administrator").await;
    for (path, field, wanted) in [
        ("/status/jobs/push/again", "soon", StatusCode::UNPROCESSABLE_ENTITY),
        ("/status/jobs/push/let-go", "", StatusCode::UNPROCESSABLE_ENTITY),
        ("/status/jobs/nothing/again", "5", StatusCode::NOT_FOUND),
        ("/status/jobs/erase/let-go", "5", StatusCode::NOT_FOUND),
        ("/status/jobs/push/again", "-9223372036854775808", StatusCode::CONFLICT),
    ] {
        let answer = admin.post(path, &[("seen", field)]).await;
        assert_eq!(answer.status, wanted, "{path} {field}");
    }
    let kept = count(&env.heard, "SELECT COUNT(*) AS n FROM job WHERE stuck_at IS NOT NULL AND payload <> ''").await;
    assert_eq!(kept, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_the_status_page_says_what_is_ill_what_to_do_and_what_is_not_set_up() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let mut admin = Client::demo(&env.heard, "administrator").await;
        let page = admin.get("/status").await.body;
        for there in ["1 part is ill.", "It was never done here.", "Wait a minute", "Set HEARD_ORIGIN.", "Not watched"]
        {
            assert!(page.contains(there), "{backend:?}: {there} is missing in {page}");
        }
        run_due(&env.heard).await.unwrap();
        env.clock.advance(1_000);
        let page = admin.get("/status").await.body;
        assert!(page.contains("Everything that is watched here is well."), "{backend:?}: {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_07_security_txt_is_there_where_somebody_was_named() {
    let env = Environment::on(Backend::Sqlite).await;
    let mut nobody = Client::new(&env.heard);
    assert_eq!(nobody.get("/.well-known/security.txt").await.status, StatusCode::NOT_FOUND);
    let setup = Setup {
        security: Some(SecurityContact::parse("mailto:security@example.org, https://example.org/report").unwrap()),
        ..Setup::default()
    };
    let origin = Origin::parse("https://heard.example.org").unwrap();
    let mut client = Client::of(router_set_up(env.heard.clone(), origin, setup));
    let answer = client.get("/.well-known/security.txt").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
    assert_eq!(
        answer.body,
        "Contact: mailto:security@example.org\nContact: https://example.org/report\n\
         Expires: 2027-02-18T00:00:00Z\nPreferred-Languages: en\n\
         Canonical: https://heard.example.org/.well-known/security.txt\n"
    );
}

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// On one thread, so that the log of this test takes everything of it and
/// nothing of others.
/// An answer with a fault, and what was written into the log meanwhile.
async fn listened(format: LogFormat, client: &mut Client, secret: &str) -> (Answer, String) {
    let lines = Lines::default();
    let keep = lines.clone();
    let guard = tracing::subscriber::set_default(subscriber(format, Some("debug"), move || keep.clone()));
    let answer = client.get(&format!("/queue?untagged={secret}")).await;
    drop(guard);
    let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    (answer, log)
}

#[tokio::test]
async fn adm_07_the_number_on_the_page_of_a_fault_leads_to_its_lines_in_the_log() {
    const SECRET: &str = "Brambleford";
    for format in [LogFormat::Text, LogFormat::Json] {
        let env = Environment::demo(Backend::Sqlite, 5).await;
        let mut client = Client::demo(&env.heard, "participation_lead").await;
        let broken =
            env.heard.words().write(|uow| Box::pin(async move { uow.execute("DROP VIEW kept_view", vec![]).await }));
        let _: u64 = broken.await.unwrap_or_else(|error: StorageError| panic!("{error}"));
        let (mut answer, mut log) = listened(format, &mut client, SECRET).await;
        // Whether a line is wanted is remembered for the whole process: a test
        // beside this one, which wants none, may have asked at the same moment.
        for _ in 0..4 {
            if log.contains("a request was answered") {
                break;
            }
            (answer, log) = listened(format, &mut client, SECRET).await;
        }
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", answer.body);
        let (_, after) = answer.body.split_once("Reference <span class=\"nums\">").expect("a number on the page");
        let reference: String = after.chars().take_while(char::is_ascii_hexdigit).collect();
        assert_eq!(reference.len(), 8, "{}", answer.body);
        let about: Vec<&str> = log.lines().filter(|line| line.contains(&reference)).collect();
        assert!(about.iter().any(|line| line.contains("a request failed")), "{format:?}: {log}");
        let answered = about.iter().find(|line| line.contains("a request was answered")).unwrap();
        assert!(answered.contains("/queue") && !answered.contains("untagged"), "the pattern: {answered}");
        assert!(!log.contains(SECRET), "{format:?}: {log}");
        if format == LogFormat::Json {
            for line in log.lines() {
                let parsed: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
                assert!(parsed["level"].is_string() && parsed["fields"]["message"].is_string(), "{line}");
            }
        }
    }
}
