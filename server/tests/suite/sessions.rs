//! What ended stays ended: a request that began before does not bring a
//! session back, and an account's state is looked at by every request.

use std::convert::Infallible;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Method, Request, StatusCode, header};
use heard_domain::Heard;
use heard_domain::people::{self, Account, Confirmed, Grant, How, Role};
use heard_storage::StorageError;
use heard_storage::clock::Moment;
use heard_web::router;
use tokio::sync::oneshot;
use tower::ServiceExt as _;

use super::client::Client;
use super::environment::{Environment, backends, demonstration};

const PIN: &str = "258013";

async fn someone(heard: &Heard, role: Role, name: &str) -> Account {
    let email = (role != Role::YoungPerson).then(|| format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(heard, role, identity).await.unwrap();
    let secret = if role == Role::YoungPerson { PIN } else { "a long password" };
    people::accept(heard, &made.code, name, None, secret.into()).await.unwrap()
}

async fn signed_in(heard: &Heard, name: &str) -> Client {
    let mut client = Client::new(heard);
    let answer = client.post("/sign-in", &[("name", name), ("secret", PIN)]).await;
    assert_eq!(answer.location.as_deref(), Some("/mine"));
    client
}

/// A request whose body is held open: its session was read, its handler waits.
struct Held {
    finish: oneshot::Sender<()>,
    answer: tokio::task::JoinHandle<StatusCode>,
}

async fn held(router: Router, cookies: String) -> Held {
    let (reached, was_reached) = oneshot::channel();
    let (finish, finished) = oneshot::channel();
    let body = futures::stream::once(async move {
        reached.send(()).unwrap();
        drop(finished.await);
        Ok::<_, Infallible>(Bytes::from_static(b"adult=00000000000000000000000000000001"))
    });
    let request = Request::builder()
        .method("POST")
        .uri("/mine/account/adults")
        .header(header::HOST, "localhost:3000")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, cookies)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from_stream(body))
        .unwrap();
    let answer = tokio::spawn(async move { router.oneshot(request).await.unwrap().status() });
    was_reached.await.unwrap();
    Held { finish, answer }
}

async fn raw(heard: &Heard, sql: &'static str, id: heard_domain::ids::AccountId) {
    heard
        .words()
        .write(move |uow| Box::pin(async move { uow.execute(sql, heard_storage::args![id]).await.map(drop) }))
        .await
        .map_err(|error: StorageError| error.to_string())
        .unwrap();
}

/// Everything that ends every session of an account.
const ENDINGS: [&str; 9] =
    ["new PIN", "way back", "leave", "erase", "asked not to be named", "stopped", "role", "ended", "erased row"];

async fn end(ending: &str, heard: &Heard, her: Account, helpers: [Account; 2], other: &mut Client) {
    let me = Grant::check(her).unwrap();
    match ending {
        "new PIN" => {
            let fields = [("old", PIN), ("secret", "480265"), ("secret_again", "480265")];
            let answer = other.post("/mine/account/secret", &fields).await;
            assert_eq!(answer.location.as_deref(), Some("/mine/account"));
            assert_eq!(other.get("/mine").await.status, StatusCode::OK, "who changed it goes on");
        }
        "way back" => {
            let [one, two] = helpers;
            people::choose(heard, &me, &[one.id(), two.id()]).await.unwrap();
            people::confirm(heard, &Grant::check(one).unwrap(), "Heron", true).await.unwrap();
            let code = people::confirm(heard, &Grant::check(two).unwrap(), "Heron", true).await.unwrap();
            let Confirmed::Code(code, _) = code else { panic!("no code") };
            people::come_back(heard, &code, "Heron", "480265".into()).await.unwrap();
        }
        "leave" => people::leave(heard, &me, How::Delete).await.unwrap(),
        "erase" => people::erase(heard, &me).await.unwrap(),
        "asked not to be named" => raw(heard, "UPDATE account SET state = 'unsigning' WHERE id = $1", her.id()).await,
        "stopped" => raw(heard, "UPDATE account SET state = 'paused' WHERE id = $1", her.id()).await,
        "role" => raw(heard, "UPDATE account SET role = 'worker' WHERE id = $1", her.id()).await,
        "ended" => raw(heard, "UPDATE account SET epoch = epoch + 1 WHERE id = $1", her.id()).await,
        _ => raw(heard, "UPDATE account SET state = 'erased' WHERE id = $1", her.id()).await,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_a_request_that_began_before_brings_no_ended_session_back() {
    for backend in backends() {
        for ending in ENDINGS {
            let env = Environment::on(backend).await;
            let her = someone(&env.heard, Role::YoungPerson, "Heron").await;
            let helpers = [
                someone(&env.heard, Role::Worker, "Morwenna").await,
                someone(&env.heard, Role::ParticipationLead, "Idris").await,
            ];
            let mut here = signed_in(&env.heard, "Heron").await;
            let mut other = signed_in(&env.heard, "Heron").await;
            // So that the request writes its session again when it ends.
            env.clock.advance(2 * Moment::MINUTE);
            let held = held(router(env.heard.clone()), here.cookie_header()).await;
            end(ending, &env.heard, her, helpers, &mut other).await;
            held.finish.send(()).unwrap();
            let status = held.answer.await.unwrap();
            assert!(!status.is_server_error(), "{backend:?} {ending}: {status}");
            let answer = here.get("/mine").await;
            let out = answer.status == StatusCode::SEE_OTHER && answer.location.as_deref() == Some("/sign-in");
            assert!(out, "{backend:?} {ending}: {} {:?}", answer.status, answer.location);
            let answer = here.post("/mine/account/adults", &[]).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{backend:?} {ending}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_a_session_that_nothing_ended_goes_on_through_a_held_request() {
    let env = Environment::sqlite().await;
    someone(&env.heard, Role::YoungPerson, "Heron").await;
    let mut here = signed_in(&env.heard, "Heron").await;
    env.clock.advance(2 * Moment::MINUTE);
    let held = held(router(env.heard.clone()), here.cookie_header()).await;
    assert_eq!(here.get("/mine").await.status, StatusCode::OK);
    held.finish.send(()).unwrap();
    held.answer.await.unwrap();
    assert_eq!(here.get("/mine").await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_staff_whose_account_is_stopped_or_changed_are_signed_out_at_once() {
    for sql in [
        "UPDATE account SET state = 'left' WHERE id = $1",
        "UPDATE account SET role = 'administrator' WHERE id = $1",
        "UPDATE account SET epoch = epoch + 1 WHERE id = $1",
    ] {
        let env = Environment::sqlite().await;
        let lead = someone(&env.heard, Role::ParticipationLead, "Morwenna").await;
        demonstration(&env.heard, true).await;
        let mut desk = Client::new(&env.heard);
        let fields = [("email", "Morwenna@example.org"), ("secret", "a long password")];
        assert_eq!(desk.post("/staff/sign-in", &fields).await.location.as_deref(), Some("/staff"));
        assert_eq!(desk.get("/queue").await.status, StatusCode::OK);
        raw(&env.heard, sql, lead.id()).await;
        assert_eq!(desk.get("/queue").await.location.as_deref(), Some("/staff/sign-in"), "{sql}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_link_of_the_demonstration_opens_no_account_that_is_stopped() {
    let env = Environment::demo(super::environment::Backend::Sqlite, 5).await;
    let links = heard_web::demo_links(&env.heard).await.unwrap();
    let (_, path) = links.into_iter().find(|(role, _)| *role == "worker").unwrap();
    assert_eq!(Client::new(&env.heard).get(&path).await.status, StatusCode::SEE_OTHER);
    let sql = "UPDATE account SET state = 'left' WHERE role = 'worker'";
    env.heard
        .words()
        .write(move |uow| Box::pin(async move { uow.execute(sql, vec![]).await.map(drop) }))
        .await
        .map_err(|error: StorageError| error.to_string())
        .unwrap();
    assert_eq!(Client::new(&env.heard).get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_what_a_phone_sends_by_itself_makes_no_session_last_longer() {
    let env = Environment::sqlite().await;
    someone(&env.heard, Role::YoungPerson, "Heron").await;
    // Somebody used it on the fourth day, or only the phone did.
    for (path, method, there) in [("/", "GET", true), ("/outbox", "POST", false)] {
        let mut here = signed_in(&env.heard, "Heron").await;
        env.clock.advance(4 * Moment::DAY);
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost:3000")
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, here.cookie_header())
            .header(header::CONTENT_TYPE, "application/octet-stream")
            .body(Body::from("nothing that opens"))
            .unwrap();
        let status = router(env.heard.clone()).oneshot(request).await.unwrap().status();
        assert!(!status.is_server_error() && status != StatusCode::NOT_FOUND, "{path}: {status}");
        env.clock.advance(4 * Moment::DAY);
        assert_eq!(here.get("/mine").await.status == StatusCode::OK, there, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_sessions_and_drafts_that_are_over_are_deleted_though_nobody_comes_back() {
    for backend in backends() {
        let env = Environment::demo(backend, 4).await;
        let heard = &env.heard;
        let (mut child, mut worker) = (Client::demo(heard, "young_person").await, Client::demo(heard, "worker").await);
        let mut stranger = Client::new(heard);
        stranger.post("/say/something_wrong/1", &[("answer", "a quiet room"), ("go", "next")]).await;
        let rows = async |table: &str| super::jobs::count(heard, format!("SELECT COUNT(*) AS n FROM {table}")).await;
        assert!(rows("session").await >= 2 && rows("draft").await == 1, "{backend:?}");
        heard::jobs::run_due(heard).await.unwrap();
        assert_eq!(child.get("/mine").await.status, StatusCode::OK, "{backend:?}");
        assert_eq!(worker.get("/sent-to-me").await.status, StatusCode::OK, "{backend:?}");
        env.clock.advance(2 * Moment::DAY);
        heard::jobs::run_due(heard).await.unwrap();
        assert_eq!(rows("session").await, 1, "{backend:?}: the child's lasts");
        assert_eq!(child.get("/mine").await.status, StatusCode::OK, "{backend:?}");
        env.clock.advance(40 * Moment::DAY);
        heard::jobs::run_due(heard).await.unwrap();
        assert_eq!((rows("session").await, rows("draft").await), (0, 0), "{backend:?}");
    }
}

/// Goes to a page as a browser does; where it leads.
async fn goes(desk: &mut Client, path: &str) -> Option<String> {
    let mut request = desk.request(Method::GET, path, None);
    request.headers_mut().insert("sec-fetch-dest", HeaderValue::from_static("document"));
    desk.run(request).await.location
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_whoever_signs_in_goes_on_to_the_page_they_were_going_to_once() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let (page, home) = (Some("/queue?state=open"), Some("/staff"));
        let mut desk = Client::new(heard);
        // The sign-in page's address says nothing of it, and no cookie in words.
        assert_eq!(goes(&mut desk, "/queue?state=open").await.as_deref(), Some("/staff/sign-in"), "{backend:?}");
        assert!(!desk.cookie_header().contains("queue"), "{backend:?}");
        let lead = "participation_lead";
        assert_eq!(desk.sign_in(heard, lead).await.location.as_deref(), page, "{backend:?}");
        desk.lose_session();
        assert_eq!(desk.sign_in(heard, lead).await.location.as_deref(), home, "{backend:?}: once");
        // Nobody is led to what their role does not open.
        desk.lose_session();
        goes(&mut desk, "/queue?state=open").await;
        assert_eq!(desk.sign_in(heard, "board_member").await.location.as_deref(), home, "{backend:?}");
        // Nor to where a colleague was going at the same computer; what was searched for is not kept.
        desk.lose_session();
        assert_eq!(desk.sign_in(heard, lead).await.location.as_deref(), home, "{backend:?}");
        desk.lose_session();
        goes(&mut desk, "/queue?q=Heron&state=open").await;
        assert_eq!(desk.sign_in(heard, "safeguarding_lead").await.location.as_deref(), home, "{backend:?}");
        desk.lose_session();
        goes(&mut desk, "/queue?q=Heron&state=open").await;
        assert_eq!(desk.sign_in(heard, "safeguarding_lead").await.location.as_deref(), page, "{backend:?}");
        // A file, a picture of a page, and what was a while ago are no way back.
        desk.lose_session();
        goes(&mut desk, "/strategy/export").await;
        desk.get("/queue?state=open").await;
        assert_eq!(desk.sign_in(heard, lead).await.location.as_deref(), home, "{backend:?}");
        desk.lose_session();
        goes(&mut desk, "/queue?state=open").await;
        env.clock.advance(16 * Moment::MINUTE);
        assert_eq!(desk.sign_in(heard, lead).await.location.as_deref(), home, "{backend:?}");
        // A young person is led to their own.
        desk.lose_session();
        goes(&mut desk, "/queue?state=open").await;
        assert_eq!(desk.sign_in(heard, "young_person").await.location.as_deref(), Some("/mine"), "{backend:?}");
        // Whoever made up what stands in the cookie is led home.
        let mut forged = Client::new(heard);
        forged.keep("__Host-back", "2f2f6576696c2e6578616d706c65");
        assert_eq!(forged.sign_in(heard, lead).await.location.as_deref(), home, "{backend:?}");
        // On a device that others use nothing is kept.
        let mut shared = Client::new(heard);
        shared.keep("__Host-shared", "1");
        goes(&mut shared, "/queue?state=open").await;
        assert!(!shared.cookie_header().contains("__Host-back"), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_whoever_is_signed_in_and_refused_reads_so_on_a_page_of_staff() {
    let env = Environment::demo(super::environment::Backend::Sqlite, 5).await;
    let refused = Client::demo(&env.heard, "provider").await.get("/strategy").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.body.contains("Your role does not open it."), "{}", refused.body);
    assert!(!refused.body.contains("need to sign in") && refused.body.contains("href=\"/staff\""), "{}", refused.body);
    env.heard.close().await;
}
