//! What somebody tries who has part of a colleague's way in: the password, an
//! open desk for a minute, a session that is being ended, an administrator's
//! account. Each of these led somewhere once.

use axum::body::{Body, Bytes};
use axum::http::{Method, StatusCode};
use heard_domain::assignments::{AssignedAs, Days, assign};
use heard_domain::people::doors::{self, DoorError, GiveError, Hand, KeepError};
use heard_domain::people::{
    self, Account, AssignPeople, Grant, InviteStaff, InviteYoungPeople, KeepStaff, Newcomer, Role, StaffHome,
};
use heard_domain::{Heard, messages};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{DoorAction, MessageText};

use super::{OTHER, PASSWORD, app_code, begin_app, home, seen, signed_in, someone, typed, with_app};
use crate::client::{Client, encode};
use crate::environment::{Environment, backends, scoped};

async fn number(heard: &Heard, sql: &'static str, args: Vec<heard_storage::Value>) -> i64 {
    let mut conn = heard.words().read().await.unwrap();
    conn.first(sql, args).await.unwrap().unwrap().int("n").unwrap()
}

/// As if they had proven the address that they were invited at.
async fn can_be_told(heard: &Heard, whom: Account) {
    let account = whom.id();
    let proven = heard.words().write(move |uow| {
        Box::pin(async move {
            let sql = "INSERT INTO dispatch_address
                          (account_id, medium, sealed, code_seed, code_until, code_tries, codes, asked_at, proven_at)
                       VALUES ($1, 'email', $2, $2, 0, 0, 0, 0, 1)
                       ON CONFLICT (account_id, medium) DO UPDATE SET proven_at = 1, sealed = excluded.sealed";
            uow.execute(sql, args![account, b"sealed".to_vec()]).await.map(drop)
        })
    });
    proven.await.map_err(|error: heard_storage::StorageError| error.to_string()).unwrap();
}

/// How often somebody was told that their way in was changed.
async fn told(heard: &Heard, whom: Account) -> i64 {
    let sql = "SELECT COUNT(*) AS n FROM dispatch WHERE account_id = $1 AND says = $2";
    number(heard, sql, args![whom.id(), MessageText::WayIn.name()]).await
}

async fn passkeys(heard: &Heard, whose: Account) -> i64 {
    number(heard, "SELECT COUNT(*) AS n FROM passkey WHERE account_id = $1", args![whose.id()]).await
}

/// The account as it is now.
async fn now(heard: &Heard, account: Account) -> Account {
    let mut conn = heard.words().read().await.unwrap();
    people::usable(&mut conn, account.id()).await.unwrap().unwrap()
}

fn keeps(admin: Account) -> Grant<KeepStaff> {
    Grant::check(admin).unwrap()
}

/// A request whose body arrives only after `meanwhile` has happened.
fn slow<F>(client: &Client, path: &str, fields: &[(&str, &str)], meanwhile: F) -> axum::http::Request<Body>
where
    F: Future<Output = ()> + Send + 'static,
{
    let body = fields.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect::<Vec<_>>().join("&");
    let mut request = client.request(Method::POST, path, Some(String::new()));
    let stream = futures::stream::once(async move {
        meanwhile.await;
        Ok::<_, std::convert::Infallible>(Bytes::from(body))
    });
    *request.body_mut() = Body::from_stream(stream);
    request
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_session_by_the_password_alone_adds_nothing_beside_a_factor_that_is_there() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let (mut thief, mut owner) = (signed_in(heard, "Lead").await, signed_in(heard, "Lead").await);
        with_app(heard, &mut owner).await;
        assert_eq!(owner.get("/queue").await.status, StatusCode::OK, "{backend:?}: the owner goes on");
        assert_eq!(thief.get("/staff/door").await.location.as_deref(), Some("/staff/sign-in"), "{backend:?}");
        for path in ["/staff/door/app/begin", "/staff/door/passkey/options"] {
            assert_eq!(thief.post(path, &[("old", PASSWORD)]).await.status, StatusCode::UNAUTHORIZED, "{path}");
        }
        // Whatever session it is: a password alone adds nothing, and a stale one neither.
        for (by, hand) in [
            (home(lead), Hand::Proven),
            (home(lead), Hand::PasswordAlone),
            (home(now(heard, lead).await), Hand::PasswordAlone),
        ] {
            let added = doors::add_passkey(heard, &by, hand, b"credential", b"record").await;
            assert!(matches!(added, Err(DoorError::Over)), "{backend:?} {hand:?}: {added:?}");
        }
        let begun = doors::begin_app(heard, &home(now(heard, lead).await), Hand::PasswordAlone, PASSWORD.into()).await;
        assert!(matches!(begun, Err(DoorError::Over)), "{backend:?}");
        let by = home(now(heard, lead).await);
        assert!(doors::add_passkey(heard, &by, Hand::Proven, b"credential", b"record").await.unwrap().is_none());
        assert_eq!(passkeys(heard, lead).await, 1, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_nobody_finds_a_secret_on_their_page_that_another_began() {
    let env = Environment::sqlite().await;
    let heard = &env.heard;
    someone(heard, Role::ParticipationLead, "Lead").await;
    let (mut thief, mut owner) = (signed_in(heard, "Lead").await, signed_in(heard, "Lead").await);
    let letters = begin_app(&mut thief).await;
    assert!(!owner.get("/staff/door").await.body.contains(&letters));
    let own = begin_app(&mut owner).await;
    assert_ne!(own, letters);
    // Begun anew it is another, and it waits ten minutes.
    let again = begin_app(&mut owner).await;
    assert_ne!(own, again);
    env.clock.advance(10 * Moment::MINUTE + 1);
    assert!(!owner.get("/staff/door").await.body.contains(&again));
    let late = owner.post("/staff/door/app", &[("code", &app_code(heard, &again))]).await;
    assert_eq!(late.location.as_deref(), Some("/staff/door"));
    assert!(owner.get("/staff/door").await.body.contains("Set it up"));
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_an_administrators_password_alone_lets_nobody_in() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        someone(heard, Role::Administrator, "Admin").await;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let mut thief = signed_in(heard, "Admin").await;
        let fields = [("name", "Mole"), ("email", "mole@example.org"), ("role", "safeguarding_lead")];
        assert_eq!(thief.post("/people/invite-staff", &fields).await.location.as_deref(), Some("/staff/door"));
        for path in ["/people", "/people/invite-many", &format!("/colleagues/{}/leave", lead.id())] {
            assert_eq!(thief.get(path).await.location.as_deref(), Some("/staff/door"), "{backend:?} {path}");
        }
        assert_eq!(number(heard, "SELECT COUNT(*) AS n FROM invite", vec![]).await, 0, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_minute_at_an_open_desk_leaves_no_way_in_behind() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let buyer = someone(heard, Role::Commissioner, "Buyer").await;
        can_be_told(heard, buyer).await;
        let mut desk = signed_in(heard, "Buyer").await;
        for old in ["", "not it at all"] {
            let begun = desk.post("/staff/door/app/begin", &[("old", old)]).await;
            assert_eq!(begun.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
            let asked = desk.post("/staff/door/passkey/options", &[("old", old)]).await;
            assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
            assert!(asked.body.contains("not your password") && !asked.body.contains("publicKey"), "{}", asked.body);
        }
        let asked = desk.post("/staff/door/passkey/options", &[("old", PASSWORD)]).await;
        assert!(asked.body.contains("publicKey"), "{backend:?}: {}", asked.body);

        // Its owner hears of a passkey, and nobody takes it away without the password.
        let before = told(heard, buyer).await;
        doors::add_passkey(heard, &home(buyer), Hand::PasswordAlone, b"credential", b"record").await.unwrap().unwrap();
        assert!(told(heard, buyer).await > before, "{backend:?}: nobody was told");
        let by = home(now(heard, buyer).await);
        let hash = people::passkeys(heard, &by).await.unwrap().pop().unwrap().0;
        let taken = doors::remove_passkey(heard, &by, "not it at all".into(), hash.clone()).await;
        assert!(matches!(taken, Err(DoorError::Wrong)), "{backend:?}");
        assert_eq!(passkeys(heard, buyer).await, 1, "{backend:?}");
        let before = told(heard, buyer).await;
        doors::remove_passkey(heard, &by, PASSWORD.into(), hash).await.unwrap();
        assert!(told(heard, buyer).await > before, "{backend:?}: nobody was told");
        assert_eq!(passkeys(heard, buyer).await, 0, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_form_that_arrives_after_its_sender_was_sent_away_does_nothing() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let other = someone(heard, Role::Administrator, "Other").await;
        let buyer = someone(heard, Role::Commissioner, "Buyer").await;
        let by = keeps(admin);

        // An administrator who is suspended while it arrives makes nobody anything.
        let mut bad = signed_in(heard, "Other").await;
        with_app(heard, &mut bad).await;
        let whom = seen(heard, admin, other).await;
        let fields = [("name", "Mole"), ("email", "mole@example.org"), ("role", "safeguarding_lead")];
        let (this, suspended) = (heard.clone(), seen(heard, admin, other).await);
        let request = slow(&bad, "/people/invite-staff", &fields, async move {
            doors::suspend(&this, &by, &suspended).await.unwrap();
        });
        let answer = bad.run(request).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{backend:?}: {}", answer.body);
        assert_eq!(number(heard, "SELECT COUNT(*) AS n FROM invite", vec![]).await, 0, "{backend:?}");
        doors::resume(heard, &by, &whom).await.unwrap();

        // Nor does a session that is ended meanwhile change or read anything.
        let mut desk = signed_in(heard, "Buyer").await;
        let change = [("old", PASSWORD), ("secret", OTHER), ("secret_again", OTHER)];
        let (this, revoked) = (heard.clone(), seen(heard, admin, buyer).await);
        let request = slow(&desk, "/staff/door/password", &change, async move {
            doors::end_theirs(&this, &by, &revoked, None).await.unwrap();
        });
        assert_eq!(desk.run(request).await.status, StatusCode::UNAUTHORIZED, "{backend:?}");
        let mut desk = signed_in(heard, "Buyer").await;
        let (this, revoked, clock) = (heard.clone(), seen(heard, admin, buyer).await, env.clock.clone());
        let request = slow(&desk, "/staff/door/password", &[("secret", OTHER)], async move {
            clock.advance(60_000);
            doors::end_theirs(&this, &by, &revoked, None).await.unwrap();
        });
        let read = desk.run(request).await;
        assert_eq!(read.status, StatusCode::UNAUTHORIZED, "{backend:?}");
        assert!(!read.body.contains("Where you are signed in"), "{backend:?}: {}", read.body);
        // A slow form of somebody who is still there is taken.
        let mut desk = signed_in(heard, "Buyer").await;
        let clock = env.clock.clone();
        let request = slow(&desk, "/staff/door/password", &change, async move { clock.advance(60_000) });
        let taken = desk.run(request).await;
        assert_eq!(taken.location.as_deref(), Some("/staff/door?done=door-password"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_whoever_was_sent_away_does_not_send_the_owner_away() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let buyer = someone(heard, Role::Commissioner, "Buyer").await;
        let thief = home(buyer);
        let whom = seen(heard, admin, buyer).await;
        doors::end_theirs(heard, &keeps(admin), &whom, None).await.unwrap();
        let mut owner = signed_in(heard, "Buyer").await;
        assert!(matches!(doors::end_all_own(heard, &thief).await, Err(DoorError::Over)), "{backend:?}");
        let changed = doors::change_password(heard, &thief, PASSWORD.into(), OTHER.into()).await;
        assert!(matches!(changed, Err(DoorError::Over)), "{backend:?}");
        let codes = doors::new_codes(heard, &thief, PASSWORD.into()).await;
        assert!(matches!(codes, Err(DoorError::Over)), "{backend:?}");
        assert_eq!(owner.get("/staff").await.status, StatusCode::OK, "{backend:?}");
        // Two at once: one of them ends everything, and the other is among what was ended.
        let by = home(now(heard, buyer).await);
        let (one, two) = tokio::join!(doors::end_all_own(heard, &by), doors::end_all_own(heard, &by));
        assert_eq!([one, two].iter().filter(|led_to| led_to.is_ok()).count(), 1, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_no_administrator_is_in_a_colleagues_account_by_a_link() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let by = keeps(admin);
        let whom = seen(heard, admin, lead).await;
        assert!(matches!(doors::give_reset(heard, &by, &whom).await, Err(GiveError::NoSecond)), "{backend:?}");
        let mut desk = signed_in(heard, "Admin").await;
        with_app(heard, &mut desk).await;
        let door = format!("/colleagues/{}/door", lead.id());
        assert!(!desk.get(&door).await.body.contains("Make a link"), "{backend:?}");
        let refused = desk.post(&format!("{door}/reset"), &[]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(!refused.body.contains("/staff/reset/"), "{backend:?}");

        // With a second factor the link opens nothing by itself, and its owner is shown that it was used.
        let mut owner = signed_in(heard, "Lead").await;
        let (letters, _) = with_app(heard, &mut owner).await;
        let made = desk.post(&format!("{door}/reset"), &[]).await;
        assert!(made.body.contains("/staff/reset/"), "{backend:?}: {}", made.body);
        let code = doors::give_reset(heard, &by, &whom).await.unwrap().code;
        let mut door = Client::new(heard);
        door.post(&format!("/staff/reset/{code}"), &[("secret", OTHER), ("secret_again", OTHER)]).await;
        assert_eq!(typed(&mut door, "Lead", OTHER).await.location.as_deref(), Some("/staff/sign-in/second"));
        env.clock.advance(31_000);
        let inside = door.post("/staff/sign-in/second", &[("code", &app_code(heard, &letters))]).await;
        assert_eq!(inside.location.as_deref(), Some("/staff/door"), "{backend:?}");
        let page = door.get("/staff/door").await.body;
        assert!(page.contains("set by a link") && page.contains("An administrator made the link"), "{page}");
        door.post("/staff/door/seen", &[]).await;
        assert!(!door.get("/staff/door").await.body.contains("set by a link"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_an_address_has_one_invitation_and_it_ends_with_whoever_gave_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, other) =
            (someone(heard, Role::Administrator, "Admin").await, someone(heard, Role::Administrator, "Other").await);
        let invite = async |by: Account, role: Role, name: &str| {
            let by: Grant<InviteStaff> = Grant::check(by).unwrap();
            let email = Some(format!("{name}@example.org"));
            let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
            let made = people::issue_staff(heard, &by, Newcomer { role, identity, places: Vec::new() }).await;
            made.unwrap().code
        };
        let works = async |code: &str| people::look_up(heard, code).await.is_ok();
        let mistaken = invite(admin, Role::SafeguardingLead, "Wren").await;
        let right = invite(admin, Role::Carer, "Wren").await;
        assert!(!works(&mistaken).await && works(&right).await, "{backend:?}");

        let mut desk = signed_in(heard, "Admin").await;
        with_app(heard, &mut desk).await;
        let page = desk.get("/people").await.body;
        assert!(page.contains("Wren") && page.contains("invited by Admin"), "{backend:?}: {page}");
        let id = page.split("name=\"invitation\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let gone = desk.post("/people/invite-staff/withdraw", &[("invitation", &id)]).await;
        assert_eq!(gone.location.as_deref(), Some("/people?done=invite-withdrawn"), "{backend:?}");
        assert!(!works(&right).await, "{backend:?}");

        // With whoever gave it out, and with whomever it is for.
        let (theirs, own) = (invite(other, Role::Carer, "Rook").await, invite(admin, Role::Carer, "Other").await);
        let whom = seen(heard, admin, other).await;
        doors::suspend(heard, &keeps(admin), &whom).await.unwrap();
        assert!(!works(&theirs).await && !works(&own).await, "{backend:?}");
        let fields = [("name", "Other"), ("email", "other@example.org"), ("role", "carer")];
        let taken = desk.post("/people/invite-staff", &fields).await;
        assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: suspended is not gone");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_what_was_typed_waits_for_whoever_proves_a_second_step_and_no_password_does() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        someone(heard, Role::ParticipationLead, "Lead").await;
        let mut desk = signed_in(heard, "Lead").await;
        let (letters, _) = with_app(heard, &mut desk).await;
        desk.get("/queue").await;
        desk.lose_session();
        for path in ["/staff/door/app/remove", "/staff/door/codes", "/staff/door/app/begin"] {
            let answer = desk.post(path, &[("old", PASSWORD)]).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{backend:?} {path}");
            assert!(!desk.cookie_header().contains("__Host-kept"), "{backend:?} {path}: a password is kept");
        }
        desk.post("/staff/polls", &[("title", "Which colour shall the door be painted?")]).await;
        assert!(desk.cookie_header().contains("__Host-kept"), "{backend:?}");
        assert_eq!(typed(&mut desk, "Lead", PASSWORD).await.location.as_deref(), Some("/staff/sign-in/second"));
        env.clock.advance(31_000);
        let inside = desk.post("/staff/sign-in/second", &[("code", &app_code(heard, &letters))]).await;
        assert_eq!(inside.location.as_deref(), Some("/kept"), "{backend:?}");
        assert!(desk.get("/kept").await.body.contains("Which colour shall the door be painted?"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_strangers_keep_nobody_waiting_who_set_a_password_by_a_link() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        messages::set_up(heard, messages::Carrier::Smtp, messages::Carrier::Outbox).await.unwrap();
        someone(heard, Role::Commissioner, "Buyer").await;
        let address = |who: u8, of: u8| format!("198.51.{of}.{who}:4000").parse::<std::net::SocketAddr>().unwrap();
        let from = async |client: &mut Client, peer: std::net::SocketAddr, path: &str, body: &str| {
            let mut request = client.request(Method::POST, path, Some(body.to_owned()));
            request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
            client.run(request).await
        };
        let router = heard_web::router(heard.clone());
        let mut strangers = Client::of(router.clone());
        for one in 0..45 {
            from(&mut strangers, address(one, 7), "/staff/sign-in", "email=Buyer%40example.org&secret=wrong+wrong")
                .await;
        }
        let mut owner = Client::of(router.clone());
        let right = "email=Buyer%40example.org&secret=a+long+password";
        let kept_out = from(&mut owner, address(1, 9), "/staff/sign-in", right).await;
        assert_eq!(kept_out.status, StatusCode::TOO_MANY_REQUESTS, "{backend:?}: or this shows nothing");
        doors::ask_reset(heard, "Buyer@example.org").await.unwrap();
        let code = super::reset_codes(heard).await.pop().unwrap();
        let new = "secret=nine+grey+herons+at+dusk&secret_again=nine+grey+herons+at+dusk";
        from(&mut owner, address(1, 9), &format!("/staff/reset/{code}"), new).await;
        // On the device itself, and on one that others use.
        for mut client in [owner, Client::of(router)] {
            let signed = "email=Buyer%40example.org&secret=nine+grey+herons+at+dusk";
            let answer = from(&mut client, address(1, 9), "/staff/sign-in", signed).await;
            assert_eq!(answer.location.as_deref(), Some("/staff/door"), "{backend:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_a_new_phone_takes_the_place_of_the_old_one() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        someone(heard, Role::ParticipationLead, "Lead").await;
        let mut desk = signed_in(heard, "Lead").await;
        let (old, codes) = with_app(heard, &mut desk).await;
        let new = begin_app(&mut desk).await;
        assert!(desk.get("/staff/door").await.body.contains("works until this one has shown"), "{backend:?}");
        env.clock.advance(31_000);
        let proven = desk.post("/staff/door/app", &[("code", &app_code(heard, &new))]).await;
        assert_eq!(proven.location.as_deref(), Some("/staff/door?done=door-app"), "{backend:?}");
        assert_eq!(desk.get("/queue").await.status, StatusCode::OK, "{backend:?}");
        env.clock.advance(31_000);
        let mut door = Client::new(heard);
        typed(&mut door, "Lead", PASSWORD).await;
        let wrong = door.post("/staff/sign-in/second", &[("code", &app_code(heard, &old))]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let right = door.post("/staff/sign-in/second", &[("code", &app_code(heard, &new))]).await;
        assert_eq!(right.location.as_deref(), Some("/staff"), "{backend:?}");
        let mut other = Client::new(heard);
        typed(&mut other, "Lead", PASSWORD).await;
        let code = other.post("/staff/sign-in/second", &[("code", &codes[0])]).await;
        assert_eq!(code.location.as_deref(), Some("/staff"), "{backend:?}: the codes are those of before");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_whose_password_is_known_to_somebody_hears_of_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let mut desk = signed_in(heard, "Lead").await;
        let (_, codes) = with_app(heard, &mut desk).await;
        can_be_told(heard, lead).await;
        let account = now(heard, lead).await;
        let before = told(heard, lead).await;
        for _ in 0..4 {
            assert!(!doors::prove_second(heard, account, "000000").await.unwrap());
        }
        assert_eq!(told(heard, lead).await, before, "{backend:?}: anybody mistypes");
        assert!(!doors::prove_second(heard, account, "000000").await.unwrap());
        assert!(told(heard, lead).await > before, "{backend:?}");
        let sql = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1";
        assert_eq!(number(heard, sql, args![DoorAction::CodesWrong.name()]).await, 1, "{backend:?}");
        let before = told(heard, lead).await;
        assert!(doors::prove_second(heard, account, &codes[0]).await.unwrap());
        assert!(told(heard, lead).await > before, "{backend:?}: a recovery code was used");
        // One code at the same moment lets one in.
        let (one, two) = tokio::join!(
            doors::prove_second(heard, account, &codes[1]),
            doors::prove_second(heard, account, &codes[1])
        );
        assert_eq!([one.unwrap(), two.unwrap()].iter().filter(|right| **right).count(), 1, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_of_two_factors_that_are_taken_away_at_once_one_stays() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let mut desk = signed_in(heard, "Lead").await;
        with_app(heard, &mut desk).await;
        let by: Grant<StaffHome> = home(now(heard, lead).await);
        doors::add_passkey(heard, &by, Hand::Proven, b"credential", b"record").await.unwrap();
        let hash = people::passkeys(heard, &by).await.unwrap().pop().unwrap().0;
        let (one, two) = tokio::join!(
            doors::remove_app(heard, &by, PASSWORD.into()),
            doors::remove_passkey(heard, &by, PASSWORD.into(), hash)
        );
        let outcomes = [one, two];
        assert_eq!(outcomes.iter().filter(|led_to| led_to.is_ok()).count(), 1, "{backend:?}");
        assert!(outcomes.iter().any(|led_to| matches!(led_to, Err(DoorError::LastFactor))), "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        assert!(people::has_second_factor(&mut conn, lead.id()).await.unwrap(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_setting_up_twice_or_breaking_off_leaves_a_way_in() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        someone(heard, Role::ParticipationLead, "Lead").await;
        let mut desk = signed_in(heard, "Lead").await;
        let letters = begin_app(&mut desk).await;
        let mut lost = desk.clone();
        let code = app_code(heard, &letters);
        // The answer to this one never arrives, with its new session and its codes.
        assert!(lost.post("/staff/door/app", &[("code", &code)]).await.location.is_some());
        let twice = desk.post("/staff/door/app", &[("code", &code)]).await;
        assert_eq!(twice.status, StatusCode::UNAUTHORIZED, "{backend:?}: signed out, and not told it was wrong");
        env.clock.advance(31_000);
        assert_eq!(typed(&mut desk, "Lead", PASSWORD).await.location.as_deref(), Some("/staff/sign-in/second"));
        desk.post("/staff/sign-in/second", &[("code", &app_code(heard, &letters))]).await;
        assert_eq!(desk.get("/queue").await.status, StatusCode::OK, "{backend:?}");
        desk.post("/staff/door/codes", &[("old", PASSWORD)]).await;
        let shown = |page: &str| page.split("<li class=\"nums\">").skip(1).map(str::to_owned).collect::<Vec<_>>();
        let (first, again) = (desk.get("/staff/door").await.body, desk.get("/staff/door").await.body);
        assert_eq!(shown(&first).len(), doors::CODES, "{backend:?}");
        assert!(shown(&first)[..9] == shown(&again)[..9], "{backend:?}: opened again, it shows the same");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_whoever_was_sent_away_sends_nobody_away() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mut admins = Vec::new();
        for name in ["One", "Two", "Three"] {
            admins.push(someone(heard, Role::Administrator, name).await);
        }
        let (one, two) = (seen(heard, admins[1], admins[0]).await, seen(heard, admins[0], admins[1]).await);
        let (by_two, by_one) = (keeps(admins[1]), keeps(admins[0]));
        let (a, b) = tokio::join!(doors::suspend(heard, &by_two, &one), doors::suspend(heard, &by_one, &two));
        assert_eq!([&a, &b].iter().filter(|led_to| led_to.is_ok()).count(), 1, "{backend:?}: {a:?} {b:?}");
        assert!([a, b].iter().any(|led_to| matches!(led_to, Err(KeepError::Changed))), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_11_nobody_is_given_a_young_person_while_they_become_something_else() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = someone(heard, Role::Administrator, "Admin").await;
        let lead = someone(heard, Role::ParticipationLead, "Lead").await;
        let invites: Grant<InviteYoungPeople> = Grant::check(lead).unwrap();
        let assigns: Grant<AssignPeople> = Grant::check(lead).unwrap();
        let made = people::issue(heard, &invites).await.unwrap();
        let young = people::accept(heard, &made.code, "Heron", None, "258013".into()).await.unwrap();
        let person = scoped(heard, &assigns, young).await;
        for round in 0..12 {
            let worker = someone(heard, Role::Worker, &format!("Worker{round}")).await;
            let whom = seen(heard, admin, worker).await;
            let by = keeps(admin);
            let days = Days::from(heard.now().day());
            let (given, changed) = tokio::join!(
                assign(heard, &assigns, &person, worker.id(), AssignedAs::Worker, days),
                doors::change_role(heard, &by, &whom, Role::Commissioner)
            );
            assert!(!(given.is_ok() && changed.is_ok()), "{backend:?} {round}: a commissioner has a young person");
        }
    }
}
