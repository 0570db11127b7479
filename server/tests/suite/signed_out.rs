//! A form that comes after its session has ended: signed out is said, and the
//! words wait for whoever wrote them, and for nobody else.

use axum::http::{Method, StatusCode};
use heard_domain::ids::PlanRowId;
use heard_storage::clock::Moment;
use heard_web::{Access, routes};

use super::client::Client;
use super::environment::{Backend, Environment, backends};

const WORDS: &str = "Words that took a quarter of an hour.";
const WAITS: &str = "What you wrote waits for two hours";
const OURS: &str = "Something went wrong on our side";

/// A path with something in place of each `{name}`.
fn concrete(path: &str) -> String {
    let parts =
        path.split('/').map(|part| if part.starts_with('{') { "00000000000000000000000000000001" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_04_every_form_of_an_account_that_comes_too_late_is_given_back_to_that_account_alone() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let mut tried = 0;
    for route in routes() {
        let Access::Only(_, roles) = route.access else { continue };
        if route.method != Method::POST {
            continue;
        }
        let (path, role) = (concrete(route.path), roles[0].name());
        let mut browser = Client::demo(&env.heard, role).await;
        browser.get("/help").await;
        browser.lose_session();
        let late = browser.post(&path, &[("text", WORDS), ("state", "open"), ("text", "Twice")]).await;
        assert_eq!(late.status, StatusCode::UNAUTHORIZED, "{path}");
        assert!(late.body.contains("You are signed out") && late.body.contains(WAITS), "{path}: {}", late.body);
        assert!(!late.body.contains(OURS) && !late.body.contains(WORDS), "{path}");
        // Nobody who is signed out, and nobody else in this browser, reads them.
        assert_eq!(browser.get("/kept").await.location.as_deref(), Some("/"), "{path}");
        let other = if role == "young_person" { "worker" } else { "young_person" };
        assert_ne!(browser.sign_in(&env.heard, other).await.location.as_deref(), Some("/kept"), "{path}");
        assert_eq!(browser.get("/kept").await.location.as_deref(), Some("/"), "{path}");
        browser.lose_session();
        // Whoever wrote them is led to them, every field in its order.
        assert_eq!(browser.sign_in(&env.heard, role).await.location.as_deref(), Some("/kept"), "{path}");
        let kept = browser.get("/kept").await.body;
        assert!(kept.contains(&format!("action=\"{path}?kept=1\"")), "{path}: {kept}");
        let at = |text: &str| kept.find(text).unwrap_or_else(|| panic!("{path}: {text}"));
        assert!(at(WORDS) < at("name=\"state\" value=\"open\"") && at("value=\"open\"") < at("Twice"), "{path}");
        tried += 1;
    }
    assert!(tried > 60, "{tried}");
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_04_what_waits_is_sent_by_its_own_press_and_ends_after_two_hours() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        for role in ["young_person", "participation_lead"] {
            let path = if role == "young_person" { "/mine/keep" } else { "/reviews" };
            let mut browser = Client::demo(&env.heard, role).await;
            browser.get("/help").await;
            // The server's own clock ends it: an hour for staff, a week for the young.
            env.clock.advance(8 * Moment::DAY);
            assert!(browser.post(path, &[("note", WORDS)]).await.body.contains(WAITS), "{role}");
            env.clock.advance(119 * Moment::MINUTE);
            assert_eq!(browser.sign_in(&env.heard, role).await.location.as_deref(), Some("/kept"), "{role}");
            assert!(browser.get("/kept").await.body.contains(WORDS), "{role}");
            env.clock.advance(2 * Moment::MINUTE);
            assert_eq!(browser.get("/kept").await.location.as_deref(), Some("/"), "{role}: after two hours");
        }
        let mut phone = Client::demo(&env.heard, "young_person").await;
        phone.get("/help").await;
        phone.lose_session();
        assert!(phone.post("/mine/keep", &[("note", WORDS)]).await.body.contains(WAITS));
        phone.sign_in(&env.heard, "young_person").await;
        // Another form of the same path takes nothing of it away; its own press does.
        assert_eq!(phone.post("/mine/keep", &[("note", "Other words.")]).await.status, StatusCode::SEE_OTHER);
        assert!(phone.get("/kept").await.body.contains(WORDS));
        assert_eq!(phone.post("/mine/keep?kept=1", &[("note", WORDS)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(phone.get("/kept").await.location.as_deref(), Some("/"), "sent, it waits no longer");
        // So does one whose answer is a page and leads nowhere, such as a code that is shown once.
        let mut desk = Client::demo(&env.heard, "worker").await;
        desk.get("/help").await;
        desk.lose_session();
        assert!(desk.post("/people/invite", &[("note", WORDS)]).await.body.contains(WAITS));
        desk.sign_in(&env.heard, "worker").await;
        assert!(desk.get("/kept").await.body.contains(WORDS));
        assert_eq!(desk.post("/people/invite?kept=1", &[("note", WORDS)]).await.status, StatusCode::OK);
        assert_eq!(desk.get("/kept").await.location.as_deref(), Some("/"), "done, it waits no longer");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_04_what_a_receipt_said_too_late_comes_back_to_that_receipt_alone() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let mut phone = Client::new(&env.heard);
        let first = phone.say("idea", "what", "A pond.").await;
        let second = phone.say("idea", "what", "A tree.").await;
        phone.post("/receipt", &[("receipt", &first)]).await;
        phone.get("/thread").await;
        env.clock.advance(31 * Moment::MINUTE);
        for path in ["/thread/reply", "/thread/verdict", "/thread/share", "/thread/take-back"] {
            let late = phone.post(path, &[("text", WORDS)]).await;
            assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(late.body.contains(WAITS), "{path}: {}", late.body);
            phone.post("/receipt", &[("receipt", &second)]).await;
            assert_eq!(phone.get("/kept").await.location.as_deref(), Some("/"), "{path}");
            let back = phone.post("/receipt", &[("receipt", &first)]).await;
            assert_eq!(back.location.as_deref(), Some("/kept"), "{path}");
            assert!(phone.get("/kept").await.body.contains(WORDS), "{path}");
            env.clock.advance(31 * Moment::MINUTE);
        }
        phone.post("/receipt", &[("receipt", &first)]).await;
        assert_eq!(phone.post("/kept/throw-away", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(phone.get("/kept").await.location.as_deref(), Some("/"), "thrown away");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_nothing_is_kept_on_a_device_of_others_after_leaving_or_of_a_secret() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let late = async |phone: &mut Client, fields: &[(&str, &str)]| {
        phone.lose_session();
        let answer = phone.post("/mine/keep", fields).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(answer.body.contains("You are signed out") && !answer.body.contains(OURS));
        answer.body.contains(WAITS)
    };
    let mut shared = Client::demo(&env.heard, "young_person").await;
    shared.get("/help").await;
    shared.post("/shared-device", &[("on", "1")]).await;
    assert!(!late(&mut shared, &[("note", WORDS)]).await, "a device of others");

    for way in ["/exit", "/sign-out"] {
        let mut left = Client::demo(&env.heard, "young_person").await;
        left.get("/help").await;
        // Kept first: that goes too.
        assert!(late(&mut left, &[("note", WORDS)]).await);
        left.sign_in(&env.heard, "young_person").await;
        left.post(way, &[]).await;
        assert!(!late(&mut left, &[("note", WORDS)]).await, "{way}");
        left.sign_in(&env.heard, "young_person").await;
        assert_eq!(left.get("/kept").await.location.as_deref(), Some("/"), "{way}");
    }

    let mut secret = Client::demo(&env.heard, "young_person").await;
    secret.get("/help").await;
    assert!(!late(&mut secret, &[("secret", "739215"), ("note", WORDS)]).await, "a PIN");
    let long = "x".repeat(300 * 1024);
    let mut much = Client::demo(&env.heard, "young_person").await;
    much.get("/help").await;
    assert!(!late(&mut much, &[("note", &long)]).await, "too long to keep");
}

#[tokio::test(flavor = "multi_thread")]
async fn str_05_what_a_lead_wrote_too_late_comes_back_on_a_page_of_staff_with_its_action_and_rating() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let mut desk = Client::demo(&env.heard, "participation_lead").await;
        desk.get("/help").await;
        let mut conn = env.heard.words().read().await.unwrap();
        let sql = "SELECT id, activity FROM plan_row WHERE kind = 'action' AND activity IS NOT NULL ORDER BY position";
        let row = conn.first(sql, vec![]).await.unwrap().unwrap();
        drop(conn);
        let id: PlanRowId = row.id("id").unwrap();
        desk.lose_session();
        let path = format!("/strategy/rows/{id}/entries");
        let fields =
            [("words", WORDS), ("rating", "amber"), ("reason", "One home is closed."), ("of_day", "2026-11-30")];
        let late = desk.post(&path, &fields).await.body;
        assert!(late.contains("Sign in again") && !late.contains("I am not safe"), "{backend:?}: {late}");
        desk.sign_in(&env.heard, "participation_lead").await;
        let kept = desk.get("/kept").await.body;
        for words in [WORDS, "What happened?", "Amber</dd>", "Why this rating?", "30 November 2026</dd>"] {
            assert!(kept.contains(words), "{backend:?} {words}: {kept}");
        }
        let activity = row.text("activity").unwrap();
        let first = activity.split(['&', '<', '\'', '"', '’']).next().unwrap();
        assert!(kept.contains(first), "{backend:?} {activity}: {kept}");
        assert!(!kept.contains(">You said<") && !kept.contains("I am not safe"), "{backend:?}: {kept}");
        env.heard.close().await;
    }
}
