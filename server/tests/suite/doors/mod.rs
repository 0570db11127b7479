//! The way in of staff: passwords and resets, second factors, sessions, what
//! administrators change, invitations from a sheet. In a council that is no
//! demonstration.

mod attacks;
mod generated;
mod openid_provider;
mod sheet;
mod single_sign_on;

use axum::http::{Method, StatusCode, header};
use heard_domain::assignments::scope::{self, InScope, Staff};
use heard_domain::messages::{Carrier, Link, outgoing, set_up};
use heard_domain::people::doors::{self, KeepError};
use heard_domain::people::{
    self, Account, AssignStaff, Grant, KeepStaff, Role, SeeStaff, StaffHome, has_second_factor,
};
use heard_domain::{Heard, ids::DispatchId};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::MessageText;
use heard_web::{Access, routes};

use super::client::{Answer, Client};
use super::environment::{Backend, Environment, backends, demonstration};

const PASSWORD: &str = "a long password";
const OTHER: &str = "nine grey herons at dusk";

pub(super) async fn someone(heard: &Heard, role: Role, name: &str) -> Account {
    let email = Some(format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(heard, role, identity).await.unwrap();
    people::accept(heard, &made.code, name, None, PASSWORD.into()).await.unwrap()
}

async fn typed(client: &mut Client, name: &str, password: &str) -> Answer {
    client.post("/staff/sign-in", &[("email", &format!("{name}@example.org")), ("secret", password)]).await
}

async fn signed_in(heard: &Heard, name: &str) -> Client {
    let mut client = Client::new(heard);
    assert_eq!(typed(&mut client, name, PASSWORD).await.location.as_deref(), Some("/staff"));
    client
}

fn home(account: Account) -> Grant<StaffHome> {
    Grant::check(account).unwrap()
}

pub(super) async fn seen(heard: &Heard, by: Account, whom: Account) -> InScope<Staff> {
    let sees: Grant<SeeStaff> = Grant::check(by).unwrap();
    scope::staff(heard, &sees, whom.id()).await.unwrap().unwrap()
}

/// What stands between `before` and the next `<` after it.
fn after<'p>(page: &'p str, before: &str) -> &'p str {
    let (_, rest) = page.split_once(before).unwrap_or_else(|| panic!("{before} is missing in {page}"));
    rest.split('<').next().unwrap()
}

/// The code that the app set up by this page shows now.
fn app_code(heard: &Heard, letters: &str) -> String {
    doors::code_for_test(letters, u64::try_from(heard.now().0 / 1000).unwrap()).unwrap()
}

/// Begins to set up an app in a browser that is signed in: its secret.
async fn begin_app(client: &mut Client) -> String {
    begin_app_by(client, PASSWORD).await
}

async fn begin_app_by(client: &mut Client, password: &str) -> String {
    let begun = client.post("/staff/door/app/begin", &[("old", password)]).await;
    assert_eq!(begun.location.as_deref(), Some("/staff/door"), "{}", begun.body);
    after(&client.get("/staff/door").await.body, "translate=\"no\" class=\"nums\">").to_owned()
}

/// Sets up an app in a browser that is signed in: its secret, and the ten codes.
pub(super) async fn with_app(heard: &Heard, client: &mut Client) -> (String, Vec<String>) {
    with_app_by(heard, client, PASSWORD).await
}

/// The same, for whoever has another password.
pub(super) async fn with_app_by(heard: &Heard, client: &mut Client, password: &str) -> (String, Vec<String>) {
    let letters = begin_app_by(client, password).await;
    let wrong = client.post("/staff/door/app", &[("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made = client.post("/staff/door/app", &[("code", &app_code(heard, &letters))]).await;
    assert_eq!(made.location.as_deref(), Some("/staff/door?done=door-app"), "{}", made.body);
    let codes = codes_shown(&client.get("/staff/door").await.body);
    assert_eq!(codes.len(), doors::CODES);
    (letters, codes)
}

fn codes_shown(page: &str) -> Vec<String> {
    page.split("<li class=\"nums\">").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

/// The codes of every link for a new password that waits to leave, oldest first.
pub(super) async fn reset_codes(heard: &Heard) -> Vec<String> {
    let mut conn = heard.words().read().await.unwrap();
    let sql = "SELECT id FROM dispatch WHERE says = $1 AND state = 'waiting' ORDER BY due_at, id";
    let rows = conn.all(sql, args![MessageText::Reset.name()]).await.unwrap();
    drop(conn);
    let mut codes = Vec::new();
    for row in rows {
        let id: DispatchId = row.id("id").unwrap();
        let Some(message) = outgoing(heard, id).await.unwrap() else { continue };
        let Link::Reset(code) = message.link else { panic!("a link that leads elsewhere") };
        codes.push(code.to_string());
    }
    codes
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_whoever_reads_words_opens_nothing_before_a_second_step_is_set_up() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        someone(heard, Role::Commissioner, "Buyer").await;
        let mut desk = signed_in(heard, "Lead").await;
        for path in ["/staff", "/queue", "/responses", "/colleagues", "/staff/messages"] {
            assert_eq!(desk.get(path).await.location.as_deref(), Some("/staff/door"), "{backend:?} {path}");
        }
        let posted = desk.post("/people/invite", &[]).await;
        assert_eq!(posted.location.as_deref(), Some("/staff/door"), "{backend:?}");
        let page = desk.get("/staff/door").await;
        assert!(page.body.contains("before anything opens") && !page.body.contains("/queue"), "{}", page.body);
        // What leads nowhere but to the second step is all that opens.
        for path in ["/staff/door/password", "/staff/door/codes", "/staff/door/app/remove"] {
            assert_eq!(desk.post(path, &[("old", PASSWORD)]).await.location.as_deref(), Some("/staff/door"), "{path}");
        }
        let mut conn = heard.words().read().await.unwrap();
        assert!(!has_second_factor(&mut conn, lead.id()).await.unwrap());
        let (letters, codes) = with_app(heard, &mut desk).await;
        assert!(has_second_factor(&mut conn, lead.id()).await.unwrap(), "{backend:?}");
        drop(conn);
        assert_eq!(desk.get("/queue").await.status, StatusCode::OK, "{backend:?}");

        // From now on the door asks for it, and for nothing twice.
        let mut other = Client::new(heard);
        let half = typed(&mut other, "Lead", PASSWORD).await;
        assert_eq!(half.location.as_deref(), Some("/staff/sign-in/second"));
        for path in ["/staff", "/queue", "/staff/door"] {
            assert_eq!(other.get(path).await.location.as_deref(), Some("/staff/sign-in"), "{backend:?} {path}");
        }
        let second = |client: &Client, code: String| {
            let mut client = client.clone();
            async move {
                let answer = client.post("/staff/sign-in/second", &[("code", &code)]).await;
                (answer.status, answer.location, client)
            }
        };
        let (status, ..) = second(&other, app_code(heard, &letters)).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: the code that set it up was used");
        env.clock.advance(31_000);
        let (_, location, mut inside) = second(&other, app_code(heard, &letters)).await;
        assert_eq!(location.as_deref(), Some("/staff"));
        assert_eq!(inside.get("/queue").await.status, StatusCode::OK);
        let mut third = Client::new(heard);
        typed(&mut third, "Lead", PASSWORD).await;
        assert_eq!(second(&third, app_code(heard, &letters)).await.0, StatusCode::UNPROCESSABLE_ENTITY, "once");
        assert_eq!(second(&third, "ABCDE-FGHJK".into()).await.0, StatusCode::UNPROCESSABLE_ENTITY);
        let lower = codes[3].to_lowercase().replace('-', " ");
        assert_eq!(second(&third, lower).await.1.as_deref(), Some("/staff"), "{backend:?}: as people type it");
        let mut fourth = Client::new(heard);
        typed(&mut fourth, "Lead", PASSWORD).await;
        let used = second(&fourth, codes[3].clone()).await;
        assert_eq!(used.0, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: once");
        // The half-open door closes by itself.
        env.clock.advance(11 * Moment::MINUTE);
        assert_eq!(second(&fourth, codes[4].clone()).await.1.as_deref(), Some("/staff/sign-in?done=door-again"));

        // Who reads no words is free to have none.
        let mut buyer = signed_in(heard, "Buyer").await;
        assert_eq!(buyer.get("/staff").await.status, StatusCode::OK, "{backend:?}");
        assert!(buyer.get("/staff/door").await.body.contains("does not need a second step"));
        demonstration(heard, true).await;
        let mut tried = signed_in(heard, "Buyer").await;
        assert!(tried.get("/staff/door").await.body.contains("demonstration council"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_the_last_second_step_stays_and_new_codes_end_the_old() {
    let env = Environment::sqlite().await;
    let heard = &env.heard;
    let lead = someone(heard, Role::ParticipationLead, "Lead").await;
    let mut desk = signed_in(heard, "Lead").await;
    let (letters, codes) = with_app(heard, &mut desk).await;
    let kept = desk.post("/staff/door/app/remove", &[("old", PASSWORD)]).await;
    assert_eq!(kept.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(kept.body.contains("Set up another before"), "{}", kept.body);
    assert_eq!(
        desk.post("/staff/door/codes", &[("old", "not it at all")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let made = desk.post("/staff/door/codes", &[("old", PASSWORD)]).await;
    assert_eq!(made.location.as_deref(), Some("/staff/door"));
    assert_ne!(codes_shown(&desk.get("/staff/door").await.body), codes);
    let mut door = Client::new(heard);
    typed(&mut door, "Lead", PASSWORD).await;
    let old = door.post("/staff/sign-in/second", &[("code", &codes[0])]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY, "an old code works no more");
    // A password that was changed or set anew takes no second step with it.
    let by = home(lead.as_of(1));
    let changed = doors::change_password(heard, &by, PASSWORD.into(), OTHER.into()).await.unwrap();
    assert_eq!(changed.epoch(), 2);
    let mut again = Client::new(heard);
    assert_eq!(typed(&mut again, "Lead", OTHER).await.location.as_deref(), Some("/staff/sign-in/second"));
    env.clock.advance(31_000);
    let code = app_code(heard, &letters);
    assert_eq!(again.post("/staff/sign-in/second", &[("code", &code)]).await.location.as_deref(), Some("/staff"));
    assert_eq!(
        door.post("/staff/sign-in/second", &[("code", &code)]).await.location.as_deref(),
        Some("/staff/sign-in?done=door-again"),
        "a door that was half open when the password changed is shut"
    );
    demonstration(heard, true).await;
    assert!(again.post("/staff/door/app/remove", &[("old", OTHER)]).await.location.is_some());
    let mut conn = heard.words().read().await.unwrap();
    assert!(!has_second_factor(&mut conn, lead.id()).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_password_is_changed_by_whoever_knows_it_and_ends_every_other_session() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        someone(heard, Role::Commissioner, "Buyer").await;
        let (mut here, mut there) = (signed_in(heard, "Buyer").await, signed_in(heard, "Buyer").await);
        let change = |old: &'static str, new: &'static str, again: &'static str| {
            [("old", old), ("secret", new), ("secret_again", again)]
        };
        for (fields, says) in [
            (change("not it at all", OTHER, OTHER), "That is not your password."),
            (change(PASSWORD, OTHER, PASSWORD), "not the same"),
            (change(PASSWORD, "seven lamps", "seven lamps"), "at least 12"),
            (change(PASSWORD, "password1234", "password1234"), "too easy"),
            (change(PASSWORD, "buyer in the rain", "buyer in the rain"), "too easy"),
        ] {
            let answer = here.post("/staff/door/password", &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {says}");
            assert!(answer.body.contains(says), "{says}: {}", answer.body);
            for secret in [fields[0].1, fields[1].1] {
                assert!(!answer.body.contains(&format!("value=\"{secret}\"")), "a password came back");
            }
        }
        let done = here.post("/staff/door/password", &change(PASSWORD, OTHER, OTHER)).await;
        assert_eq!(done.location.as_deref(), Some("/staff/door?done=door-password"), "{backend:?}");
        assert_eq!(here.get("/staff").await.status, StatusCode::OK, "who changed it goes on");
        assert_eq!(there.get("/staff").await.location.as_deref(), Some("/staff/sign-in"), "{backend:?}");
        let mut door = Client::new(heard);
        assert_eq!(typed(&mut door, "Buyer", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(typed(&mut door, "Buyer", OTHER).await.location.as_deref(), Some("/staff"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_link_sets_a_new_password_once_and_tells_nobody_who_there_is() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        set_up(heard, Carrier::Smtp, Carrier::Outbox).await.unwrap();
        someone(heard, Role::Commissioner, "Buyer").await;
        let mut desk = signed_in(heard, "Buyer").await;
        let mut door = Client::new(heard);
        let there = door.post("/staff/reset", &[("email", "Buyer@example.org")]).await;
        let nobody = door.post("/staff/reset", &[("email", "nobody@example.org")]).await;
        assert_eq!((there.status, &there.body), (nobody.status, &nobody.body), "{backend:?}");
        assert_eq!(door.post("/staff/reset", &[("email", "nonsense")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(reset_codes(heard).await.len(), 1, "{backend:?}");
        // Asked for again at once: the one that is on its way is still good.
        door.post("/staff/reset", &[("email", "buyer@EXAMPLE.org ")]).await;
        assert_eq!(reset_codes(heard).await.len(), 1);
        env.clock.advance(6 * Moment::MINUTE);
        door.post("/staff/reset", &[("email", "Buyer@example.org")]).await;
        let codes = reset_codes(heard).await;
        assert_eq!(codes.len(), 2, "{backend:?}");
        let path = format!("/staff/reset/{}", codes[0]);
        assert_eq!(door.get(&path).await.status, StatusCode::OK);
        let set = |new: &'static str, again: &'static str| [("secret", new), ("secret_again", again)];
        for (fields, says) in
            [(set(OTHER, PASSWORD), "not the same"), (set("buyer@example", "buyer@example"), "too easy")]
        {
            let answer = door.post(&path, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
            assert!(answer.body.contains(says), "{says}: {}", answer.body);
        }
        assert_eq!(desk.get("/staff").await.status, StatusCode::OK, "asking changes nothing");
        let done = door.post(&path, &set(OTHER, OTHER)).await;
        assert_eq!(done.location.as_deref(), Some("/staff/sign-in?done=door-reset"), "{backend:?}");
        assert_eq!(desk.get("/staff").await.location.as_deref(), Some("/staff/sign-in"), "every session is ended");
        for code in &codes {
            let gone = door.get(&format!("/staff/reset/{code}")).await;
            assert_eq!(gone.status, StatusCode::GONE, "{backend:?}: used, and the others with it");
        }
        assert_eq!(door.post(&path, &set(PASSWORD, PASSWORD)).await.status, StatusCode::GONE);
        assert_eq!(typed(&mut door, "Buyer", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        // The link is shown to whoever it was not, until they say that it was them.
        assert_eq!(typed(&mut door, "Buyer", OTHER).await.location.as_deref(), Some("/staff/door"));
        let page = door.get("/staff/door").await.body;
        assert!(page.contains("set by a link") && !page.contains("An administrator made"), "{page}");
        // Half an hour, and no longer.
        env.clock.advance(6 * Moment::MINUTE);
        door.post("/staff/reset", &[("email", "Buyer@example.org")]).await;
        let late = reset_codes(heard).await.pop().unwrap();
        env.clock.advance(30 * Moment::MINUTE - 1);
        assert_eq!(door.get(&format!("/staff/reset/{late}")).await.status, StatusCode::OK, "{backend:?}");
        env.clock.advance(1);
        assert_eq!(door.get(&format!("/staff/reset/{late}")).await.status, StatusCode::GONE, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_sessions_are_listed_and_ended_by_oneself_and_by_an_administrator() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let buyer = someone(heard, Role::Commissioner, "Buyer").await;
        someone(heard, Role::Administrator, "Admin").await;
        let (mut here, mut there) = (signed_in(heard, "Buyer").await, signed_in(heard, "Buyer").await);
        let mut admin = signed_in(heard, "Admin").await;
        with_app(heard, &mut admin).await;
        let mut firefox = Client::new(heard);
        let mut request = firefox.request(
            Method::POST,
            "/staff/sign-in",
            Some("email=Buyer%40example.org&secret=a+long+password".into()),
        );
        let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 secret-build-17";
        request.headers_mut().insert(header::USER_AGENT, agent.parse().unwrap());
        firefox.run(request).await;
        let page = here.get("/staff/door").await.body;
        assert!(page.contains("Firefox on Linux") && !page.contains("secret-build"), "{page}");
        let ids = |page: &str| -> Vec<String> {
            let marks = page.split("name=\"session\" value=\"").skip(1);
            marks.map(|rest| rest.split('"').next().unwrap().to_owned()).filter(|id| !id.is_empty()).collect()
        };
        assert_eq!(ids(&page).len(), 2, "{backend:?}: this one is not ended here");
        for id in ids(&page).into_iter().take(1) {
            let ended = here.post("/staff/door/sessions/end", &[("session", &id)]).await;
            assert_eq!(ended.location.as_deref(), Some("/staff/door?done=door-session-ended"));
        }
        assert_eq!(ids(&here.get("/staff/door").await.body).len(), 1, "{backend:?}");
        here.post("/staff/door/sessions/end-others", &[]).await;
        assert_eq!(here.get("/staff").await.status, StatusCode::OK, "{backend:?}: who ended the others goes on");
        for other in [&mut there, &mut firefox] {
            assert_eq!(other.get("/staff").await.location.as_deref(), Some("/staff/sign-in"), "{backend:?}");
        }
        // Nobody ends another's by knowing what it is called.
        let page = admin.get(&format!("/colleagues/{}/door", buyer.id())).await.body;
        let id = ids(&page).pop().unwrap();
        someone(heard, Role::Commissioner, "Stranger").await;
        let mut stranger = signed_in(heard, "Stranger").await;
        stranger.post("/staff/door/sessions/end", &[("session", &id)]).await;
        assert_eq!(here.get("/staff").await.status, StatusCode::OK, "{backend:?}");
        let path = format!("/colleagues/{}/door/sessions/end", buyer.id());
        admin.post(&path, &[("session", &id)]).await;
        assert_eq!(here.get("/staff").await.location.as_deref(), Some("/staff/sign-in"), "{backend:?}");
        let mut again = signed_in(heard, "Buyer").await;
        admin.post(&path, &[("session", "")]).await;
        assert_eq!(again.get("/staff").await.location.as_deref(), Some("/staff/sign-in"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_an_administrator_changes_roles_and_suspends_but_never_the_last_of_them() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let buyer = someone(heard, Role::Commissioner, "Buyer").await;
        let by: Grant<KeepStaff> = Grant::check(admin).unwrap();
        let mut desk = signed_in(heard, "Buyer").await;
        let mut admins = signed_in(heard, "Admin").await;
        with_app(heard, &mut admins).await;
        let door = format!("/colleagues/{}/door", buyer.id());
        assert_eq!(
            admins.post(&format!("{door}/role"), &[("role", "")]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_eq!(
            admins.post(&format!("{door}/role"), &[("role", "young_person")]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        let moved = admins.post(&format!("{door}/role"), &[("role", "board_member")]).await;
        assert_eq!(moved.location.as_deref(), Some(format!("{door}?done=door-role").as_str()), "{backend:?}");
        assert_eq!(desk.get("/staff").await.location.as_deref(), Some("/staff/sign-in"), "{backend:?}");
        let mut board = signed_in(heard, "Buyer").await;
        assert_eq!(board.get("/reviews/new").await.location.as_deref(), Some("/staff/door"), "the board reads cards");

        admins.post(&format!("{door}/suspend"), &[]).await;
        assert_eq!(board.get("/staff/door").await.location.as_deref(), Some("/staff/sign-in"), "{backend:?}");
        assert_eq!(typed(&mut board, "Buyer", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        doors::ask_reset(heard, "Buyer@example.org").await.unwrap();
        assert!(reset_codes(heard).await.is_empty(), "{backend:?}: no link for whoever is suspended");
        let list = admins.get("/colleagues").await.body;
        assert!(list.contains("Suspended") && list.contains("Last sign-in"), "{list}");
        admins.post(&format!("{door}/resume"), &[]).await;
        assert_eq!(typed(&mut board, "Buyer", PASSWORD).await.location.as_deref(), Some("/staff"));

        // The last administrator, and oneself.
        let own = seen(heard, admin, admin).await;
        assert!(matches!(doors::suspend(heard, &by, &own).await, Err(KeepError::Oneself)));
        let second = someone(heard, Role::Administrator, "Second").await;
        let seconds: Grant<KeepStaff> = Grant::check(second).unwrap();
        let first = seen(heard, second, admin).await;
        let other = seen(heard, admin, second).await;
        let (one, two) = tokio::join!(doors::suspend(heard, &seconds, &first), doors::suspend(heard, &by, &other));
        let left = [one, two].into_iter().filter(|outcome| outcome.is_ok()).count();
        assert_eq!(left, 1, "{backend:?}: two at once do not take each other out");
        assert!(Grant::<AssignStaff>::check(admin).is_some());
        env.heard.close().await;
    }
}

/// Said here once more, apart from the program: what a role may open that holds
/// words of young people.
#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_second_step_is_asked_of_every_role_that_a_page_shows_words_to() {
    const WORDS: [&str; 9] = [
        "/queue",
        "/views/",
        "/sent-to-me",
        "/translate",
        "/safeguarding",
        "/quotes",
        "/challenges",
        // These let somebody in who reads them.
        "/people/invite-",
        "/colleagues/{id}/door",
    ];
    for role in Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson) {
        // Posting an answer to a view shows nothing of it.
        let reads = routes().iter().filter(|route| route.path != "/views/{id}/respond").any(|route| {
            let of_words = WORDS.iter().any(|path| route.path.starts_with(path)) || route.path.ends_with("/words");
            of_words && matches!(route.access, Access::Only(_, roles) if roles.contains(&role))
        });
        assert!(!reads || doors::asks_second(role), "{role:?} reads words and is asked for no second step");
    }
    assert!(doors::asks_second(Role::Administrator) && !doors::asks_second(Role::Commissioner));
    assert!(doors::asks_second(Role::SafeguardingLead) && doors::asks_second(Role::Worker));
    // Before a second step nothing opens but what leads to one.
    let early: Vec<&str> = routes().iter().filter(|route| route.before_second).map(|route| route.path).collect();
    let allowed = [
        "/staff/door",
        "/staff/door/app/begin",
        "/staff/door/app",
        "/staff/door/passkey/options",
        "/staff/door/passkey",
    ];
    assert_eq!(early, allowed);
}

/// Words that were said stand on no page of whoever has signed in by a password
/// alone, whichever page it is.
#[tokio::test(flavor = "multi_thread")]
async fn mod_11_no_page_shows_words_to_a_role_that_is_asked_for_no_second_step() {
    const PLANTED: &str = "Thistlewick and the broken boiler";
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut young = Client::demo(&env.heard, "young_person").await;
    for audience in ["team", "worker", "iro"] {
        let id = uuid::Uuid::new_v4().simple().to_string();
        let fields = [
            ("id", id.as_str()),
            ("version", "1"),
            ("a.what", PLANTED),
            ("audience", audience),
            ("helped", "alone"),
            ("lang", "en"),
        ];
        let sent = young.post("/say/something_wrong/send", &fields).await;
        assert_eq!(sent.location.as_deref(), Some("/sent"), "{}", sent.body);
    }
    let mut shown_to = Vec::new();
    for role in Role::ALL.iter().copied().filter(|role| *role != Role::YoungPerson) {
        let mut client = Client::demo(&env.heard, role.name()).await;
        let mut pages = Vec::new();
        for route in routes().iter().filter(|route| route.method == Method::GET && route.access.allows(Some(role))) {
            // Neither the way out nor what begins anew for the next young person.
            let leaves = route.path == "/exit" || route.path.starts_with("/kiosk");
            if !route.path.contains('{') && !leaves {
                pages.push(route.path.to_owned());
            }
        }
        let mut shows = false;
        for path in pages {
            let page = client.get(&path).await.body;
            shows |= page.contains(PLANTED);
        }
        if shows {
            shown_to.push(role);
            assert!(doors::asks_second(role), "{role:?}");
        }
    }
    assert!(shown_to.contains(&Role::ParticipationLead) && shown_to.contains(&Role::Worker), "{shown_to:?}");
}
