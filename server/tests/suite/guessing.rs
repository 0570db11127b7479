//! Guessing: what comes together is judged no more often than what comes one
//! after another, from wherever it seems to come; and the owner gets in.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use heard_domain::people::Role;
use heard_domain::{Heard, people};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::AccountAction;
use heard_web::router;
use tower::ServiceExt as _;

use super::client::Client;
use super::environment::Environment;

const PIN: &str = "258013";

/// So many wrong tries cost nothing, and the next is judged too.
const JUDGED: usize = 6;

async fn someone(heard: &Heard, role: Role, name: &str) {
    let email = (role != Role::YoungPerson).then(|| format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(heard, role, identity).await.unwrap();
    let secret = if role == Role::YoungPerson { PIN } else { "a long password" };
    people::accept(heard, &made.code, name, None, secret.into()).await.unwrap();
}

/// One form from somewhere.
#[derive(Clone, Default)]
struct Try {
    path: &'static str,
    form: String,
    peer: &'static str,
    forwarded: Vec<String>,
    cookies: String,
}

struct Got {
    status: StatusCode,
    location: String,
    cookies: Vec<String>,
    retry: bool,
    page: String,
}

async fn send(router: Router, of: Try) -> Got {
    let peer = if of.peer.is_empty() { "127.0.0.1:4000" } else { of.peer };
    let mut request = Request::builder()
        .method("POST")
        .uri(of.path)
        .header(header::HOST, "localhost:3000")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, of.cookies)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for line in of.forwarded {
        request = request.header("x-forwarded-for", line);
    }
    let mut request = request.body(Body::from(of.form)).unwrap();
    request.extensions_mut().insert(ConnectInfo(peer.parse::<SocketAddr>().unwrap()));
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let text = |name| parts.headers.get(name).map(|v: &header::HeaderValue| v.to_str().unwrap().to_owned());
    let all = parts.headers.get_all(header::SET_COOKIE).iter();
    let cookies = all.map(|line| line.to_str().unwrap().split(';').next().unwrap().to_owned()).collect();
    let location = text(header::LOCATION).unwrap_or_default();
    let retry = text(header::RETRY_AFTER).is_some();
    let bytes = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let page = String::from_utf8_lossy(&bytes).into_owned();
    Got { status: parts.status, location, retry, cookies, page }
}

/// All of them at once.
async fn together(router: &Router, tries: Vec<Try>) -> Vec<Got> {
    let tasks: Vec<_> = tries.into_iter().map(|one| tokio::spawn(send(router.clone(), one))).collect();
    let mut got = Vec::new();
    for task in tasks {
        got.push(task.await.unwrap());
    }
    got
}

fn pin(name: &str, secret: &str) -> Try {
    Try { path: "/sign-in", form: format!("name={name}&secret={secret}"), ..Try::default() }
}

fn judged(got: &[Got]) -> usize {
    got.iter().filter(|one| one.status != StatusCode::TOO_MANY_REQUESTS).count()
}

/// Every form behind which there is something to guess, with the number-th
/// wrong guess.
fn guesses(number: usize) -> Vec<Try> {
    let form = |path, form: String| Try { path, form, ..Try::default() };
    let code = format!("ZZZZZ{:03}", number + 200).replace(['0', '1'], "X");
    vec![
        pin("Heron", &format!("{:06}", 100_007 + number)),
        form("/staff/sign-in", format!("email=Morwenna%40example.org&secret=not+it+{number}+at+all")),
        form("/receipt", format!("receipt={:016}", 1_000_000_007 + number)),
        form("/receipt/pictures", format!("picked={:014}&pick=07", 1_000_007 + number)),
        form("/join", format!("code={code}")),
        form("/join", format!("code={code}&name=Otter&avatar=&secret=480265&secret_again=480265")),
        form("/back-in", format!("code={code}&name=Heron&secret=480265&secret_again=480265")),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_sixty_guesses_at_once_are_judged_as_six_whatever_is_guessed_at() {
    let kinds = guesses(0).len();
    for kind in 0..kinds {
        let env = Environment::sqlite().await;
        someone(&env.heard, Role::YoungPerson, "Heron").await;
        someone(&env.heard, Role::ParticipationLead, "Morwenna").await;
        let router = router(env.heard.clone());
        let tries: Vec<Try> = (0..60).map(|number| guesses(number).swap_remove(kind)).collect();
        let path = tries[0].path;
        let got = together(&router, tries).await;
        assert!((1..=JUDGED).contains(&judged(&got)), "{path}: {} judged", judged(&got));
        assert!(got.iter().all(|one| !one.status.is_server_error() && !one.status.is_redirection()), "{path}");
        assert!(got.iter().filter(|one| one.status == StatusCode::TOO_MANY_REQUESTS).all(|one| one.retry), "{path}");
        // One after another it is the same, and no more now.
        let one = guesses(61).swap_remove(kind);
        assert_eq!(send(router.clone(), one).await.status, StatusCode::TOO_MANY_REQUESTS, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_the_link_of_an_invitation_is_guessed_no_faster() {
    let env = Environment::sqlite().await;
    let router = router(env.heard.clone());
    let form = "secret=a+long+password&secret_again=a+long+password".to_owned();
    let mut judged = 0;
    for _ in 0..20 {
        let of = Try { path: "/staff/join/ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ", form: form.clone(), ..Try::default() };
        judged += usize::from(send(router.clone(), of).await.status == StatusCode::GONE);
    }
    assert_eq!(judged, JUDGED);
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_the_right_pin_among_sixty_wrong_ones_is_not_found_that_way() {
    let env = Environment::sqlite().await;
    someone(&env.heard, Role::YoungPerson, "Heron").await;
    let router = router(env.heard.clone());
    // Behind more wrong ones than are judged, one after another.
    for number in 0..20 {
        send(router.clone(), pin("Heron", &format!("{:06}", 300_017 + number))).await;
    }
    assert_eq!(send(router.clone(), pin("Heron", PIN)).await.status, StatusCode::TOO_MANY_REQUESTS);
    // A name is a name however it is written.
    assert_eq!(send(router.clone(), pin("++hERON+", PIN)).await.status, StatusCode::TOO_MANY_REQUESTS);
    env.clock.advance(16 * Moment::MINUTE);
    assert_eq!(send(router, pin("Heron", PIN)).await.location, "/mine");
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_no_way_of_seeming_to_come_from_elsewhere_gives_more_tries() {
    let ways: [fn(usize) -> Try; 5] = [
        |number| Try { forwarded: vec![format!("198.51.100.{number}"), "203.0.113.9".into()], ..Try::default() },
        |number| Try { forwarded: vec![format!("198.51.100.{number}, 203.0.113.9")], ..Try::default() },
        |number| Try { forwarded: vec![format!("2001:db8:1:2::{number:x}")], ..Try::default() },
        |number| Try { peer: "203.0.113.9:4000", forwarded: vec![format!("198.51.100.{number}")], ..Try::default() },
        |number| Try { forwarded: vec!["::ffff:203.0.113.9".into()], cookies: format!("x={number}"), ..Try::default() },
    ];
    for (at, way) in ways.into_iter().enumerate() {
        let env = Environment::sqlite().await;
        someone(&env.heard, Role::YoungPerson, "Heron").await;
        let router = router(env.heard.clone());
        let tries = (0..60).map(|number| Try {
            forwarded: way(number).forwarded,
            peer: way(number).peer,
            cookies: way(number).cookies,
            ..pin("Heron", "100007")
        });
        let got = together(&router, tries.collect()).await;
        assert!(judged(&got) <= JUDGED, "way {at}: {} judged", judged(&got));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_02_strangers_lock_neither_a_child_nor_a_safeguarding_lead_out() {
    let doors = [
        (Role::YoungPerson, "Heron", "/sign-in", "name=Heron&secret=258013", "name=Heron&secret=100007", "/mine"),
        (
            Role::SafeguardingLead,
            "Morwenna",
            "/staff/sign-in",
            "email=Morwenna%40example.org&secret=a+long+password",
            "email=Morwenna%40example.org&secret=not+it",
            "/staff",
        ),
    ];
    for (role, name, path, right, wrong, home) in doors {
        let env = Environment::sqlite().await;
        someone(&env.heard, role, name).await;
        let router = router(env.heard.clone());
        let from = |form: &str, address: String, cookies: String| Try {
            path,
            form: form.to_owned(),
            forwarded: vec![address],
            cookies,
            ..Try::default()
        };
        // Signed in once before, on a device of one's own.
        let first = send(router.clone(), from(right, "203.0.113.1".into(), String::new())).await;
        assert_eq!(first.location, home);
        let device = first.cookies.iter().find(|cookie| cookie.starts_with("__Host-known=")).unwrap().clone();
        // A stranger's eight tries: the owner gets in from elsewhere all the same.
        for _ in 0..8 {
            send(router.clone(), from(wrong, "198.51.100.1".into(), String::new())).await;
        }
        let elsewhere = send(router.clone(), from(right, "203.0.113.2".into(), String::new())).await;
        assert_eq!(elsewhere.location, home, "{path}");
        // A thousand machines: judged forty times in all, and the owner's own device every time.
        let mut judged = 0;
        for machine in 0..300_usize {
            let address = format!("198.51.{}.{}", 100 + machine / 200, machine % 200 + 2);
            let got = send(router.clone(), from(wrong, address, String::new())).await;
            judged += usize::from(got.status != StatusCode::TOO_MANY_REQUESTS);
        }
        assert!((20..=40).contains(&judged), "{path}: {judged}");
        let stranger = send(router.clone(), from(right, "203.0.113.3".into(), String::new())).await;
        assert_eq!(stranger.status, StatusCode::TOO_MANY_REQUESTS, "{path}: the cap holds for unknown devices");
        assert!(!stranger.page.contains("258013") && !stranger.page.contains("a long password"), "{path}");
        for _ in 0..10 {
            let own = send(router.clone(), from(right, "203.0.113.3".into(), device.clone())).await;
            assert_eq!(own.location, home, "{path}: their own device is always judged");
        }
        // The device says nothing for another name, and cannot be made up.
        let forged = send(router.clone(), from(right, "203.0.113.3".into(), "__Host-known=00".into())).await;
        assert_eq!(forged.status, StatusCode::TOO_MANY_REQUESTS);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_14_a_device_that_others_use_is_not_remembered() {
    let env = Environment::sqlite().await;
    someone(&env.heard, Role::YoungPerson, "Heron").await;
    let router = router(env.heard.clone());
    let known = |got: &Got| got.cookies.iter().any(|c| c.starts_with("__Host-known=") && !c.ends_with('='));
    let own = send(router.clone(), pin("Heron", PIN)).await;
    assert!(own.location == "/mine" && known(&own));
    let ticked = Try { form: format!("name=Heron&secret={PIN}&shared=1"), ..pin("", "") };
    let shared = send(router.clone(), ticked).await;
    assert!(shared.location == "/mine" && !known(&shared));
    let marked = Try { cookies: "__Host-shared=1".into(), ..pin("Heron", PIN) };
    let marked = send(router, marked).await;
    assert!(marked.location == "/mine" && !known(&marked));
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_behind_each_door_there_are_only_its_own() {
    let env = Environment::sqlite().await;
    someone(&env.heard, Role::ParticipationLead, "Morwenna").await;
    someone(&env.heard, Role::YoungPerson, "Heron").await;
    let router = router(env.heard.clone());
    let wrong_door = send(router.clone(), pin("Morwenna%40example.org", "a+long+password")).await;
    assert_eq!(wrong_door.status, StatusCode::UNPROCESSABLE_ENTITY);
    let other = Try { path: "/staff/sign-in", form: format!("email=Heron&secret={PIN}"), ..Try::default() };
    assert_eq!(send(router, other).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT seq FROM audit_log WHERE action = $1";
    assert!(
        conn.all(sql, args![AccountAction::SignedIn.name()]).await.unwrap().is_empty(),
        "nobody came in, and nothing says so"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_an_invited_colleague_is_told_what_a_password_has_to_be() {
    let env = Environment::sqlite().await;
    let router = router(env.heard.clone());
    let identity = people::Identity {
        name: "Morwenna Tregenza".into(),
        avatar: None,
        title: None,
        email: Some("m.tregenza@council.example".into()),
    };
    let made = people::issue_for_test(&env.heard, Role::ParticipationLead, identity).await.unwrap();
    let path: &'static str = Box::leak(format!("/staff/join/{}", made.code).into_boxed_str());
    for (secret, said) in [
        ("password", "at least 12"),
        ("739215", "at least 12"),
        ("passwordpassword", "too easy"),
        ("qwertyuiop123", "too easy"),
        ("tregenza+by+the+sea", "too easy"),
    ] {
        let of = Try { path, form: format!("secret={secret}&secret_again={secret}"), ..Try::default() };
        let got = send(router.clone(), of).await;
        assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "{secret}");
        assert!(got.page.contains(said) && !got.page.contains(&format!("value=\"{secret}\"")), "{secret}");
    }
    let secret = "a+lantern+under+the+bridge";
    let of = Try { path, form: format!("secret={secret}&secret_again={secret}"), ..Try::default() };
    assert_eq!(send(router, of).await.location, "/staff");
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_receipts_is_slowed_and_sending_never_is() {
    let env = Environment::sqlite().await;
    let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
    let mut phone = Client::new(&env.heard);
    let mut slowed = false;
    for n in 0..12 {
        let answer = phone.post("/receipt", &[("receipt", &format!("{n:016}"))]).await;
        slowed |= answer.status == StatusCode::TOO_MANY_REQUESTS;
    }
    assert!(slowed);
    for n in 0..50 {
        phone.say("idea", &question, &format!("idea {n}")).await;
    }
}
