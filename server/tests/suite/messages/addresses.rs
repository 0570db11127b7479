//! Addresses and their codes, how often somebody is told, and the pages.

use axum::http::StatusCode;
use heard::messages::Channel;
use heard_domain::messages::{self, AddressError, CODE_LIFETIME, CodeError, Medium, Pace, TestError};
use heard_domain::people::Role;
use heard_domain::safeguarding::alerts::{About, raise_alert};
use heard_storage::clock::Moment;
use heard_vocabulary::{Carrier, MessagesAction};

use super::stand_in::StandIn;
use super::{code, home, messenger, on_duty, proven, send, staff, writes, young};
use crate::client::Client;
use crate::environment::{Backend, Environment, backends};
use crate::jobs::{count, recorded};

const MINUTE: i64 = Moment::MINUTE;
const HOUR: i64 = 60 * MINUTE;

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_nothing_but_a_code_goes_to_an_address_before_it_is_proven() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        let me = home(lead);
        let notify = StandIn::start(env.clock.clone()).await;
        let messenger = messenger(Channel::Notify(notify.sender()), Channel::Notify(notify.sender()));
        // What came with the invitation is there, and nothing was sent to it.
        let own = messages::own(heard, &me).await.unwrap();
        assert_eq!(own.addresses[0].address.as_str(), "lead@example.org", "{backend:?}");
        assert!(own.addresses[0].proven.is_none() && own.pace == Pace::AtOnce, "{backend:?}");
        on_duty(&env, lead, &[(lead, MINUTE)]).await;
        raise_alert(heard, heard_domain::people::Visitor::new(None), About::NothingHere).await.unwrap();
        assert!(matches!(messages::test(heard, &me).await, Err(TestError::NoAddress)));
        send(heard, &messenger).await;
        assert_eq!(notify.requests(), 0, "{backend:?}");
        for wrong in ["", "lead", "a@b.example\nBcc: c@d.example"] {
            let set = messages::set(heard, &me, Medium::Email, wrong).await;
            assert!(matches!(set, Err(AddressError::NoAddress)), "{backend:?}: {wrong}");
        }
        messages::set(heard, &me, Medium::Sms, "07700 900123").await.unwrap();
        send(heard, &messenger).await;
        let taken = notify.taken();
        assert_eq!((taken.len(), taken[0].to.as_str()), (1, "+447700900123"), "{backend:?}");
        let sent = taken[0].text.rsplit(' ').next().unwrap().to_owned();
        assert!(matches!(messages::again(heard, &me, Medium::Sms).await, Err(AddressError::TooSoon)));
        // Five tries, and then not even the right one.
        for _ in 0..5 {
            assert!(matches!(messages::prove(heard, &me, Medium::Sms, "nonsense").await, Err(CodeError::Wrong)));
        }
        assert!(matches!(messages::prove(heard, &me, Medium::Sms, &sent).await, Err(CodeError::Gone)));
        env.clock.advance(MINUTE);
        messages::again(heard, &me, Medium::Sms).await.unwrap();
        env.clock.advance(MINUTE);
        assert!(matches!(messages::again(heard, &me, Medium::Sms).await, Err(AddressError::TooSoon)), "twice as long");
        // A code has its time.
        let late = code(heard, lead, Medium::Sms).await;
        env.clock.advance(CODE_LIFETIME);
        assert!(matches!(messages::prove(heard, &me, Medium::Sms, &late).await, Err(CodeError::Gone)));
        send(heard, &messenger).await;
        assert_eq!(notify.taken().len(), 1, "{backend:?}: a code that proves nothing any more is not sent");
        messages::again(heard, &me, Medium::Sms).await.unwrap();
        let code = code(heard, lead, Medium::Sms).await;
        assert_ne!(code, sent, "{backend:?}");
        messages::prove(heard, &me, Medium::Sms, &format!(" {} {} ", &code[..3], &code[3..])).await.unwrap();
        messages::test(heard, &me).await.unwrap();
        assert!(matches!(messages::test(heard, &me).await, Err(TestError::TooSoon)));
        send(heard, &messenger).await;
        let texts: Vec<_> = notify.taken().into_iter().skip(1).map(|taken| taken.text).collect();
        assert_eq!(texts, ["Heard: this is the test you asked for."], "{backend:?}");
        // Another address in its place has to be proven anew; one taken away gets nothing that waits.
        env.clock.advance(MINUTE);
        messages::test(heard, &me).await.unwrap();
        messages::remove(heard, &me, Medium::Sms).await.unwrap();
        send(heard, &messenger).await;
        assert_eq!(notify.taken().len(), 2, "{backend:?}");
        let lines = count(heard, recorded(MessagesAction::AddressProven.name())).await;
        assert_eq!(lines, 1, "{backend:?}: recorded");
        let sql = "SELECT COUNT(*) AS n FROM audit_log WHERE detail LIKE '%7700%' OR detail LIKE '%example.org%'";
        assert_eq!(count(heard, sql).await, 0, "{backend:?}: no address stands in the log");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_something_waits_is_said_once_an_hour_or_in_the_morning_and_an_alert_past_every_limit() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "lead").await;
        let worker = staff(&env, Role::Worker, "worker").await;
        let keeper = staff(&env, Role::SafeguardingLead, "keeper").await;
        let her = young(&env, lead, "Heron", worker).await;
        let notify = StandIn::start(env.clock.clone()).await;
        let messenger = messenger(Channel::Notify(notify.sender()), Channel::Notify(notify.sender()));
        proven(&env, worker, "worker@example.org").await;
        proven(&env, worker, "07700900123").await;
        let waits = || notify.taken().into_iter().filter(|one| one.text.contains("something waits")).count();
        for _ in 0..3 {
            writes(&env, her, "Hello").await;
            send(heard, &messenger).await;
            env.clock.advance(MINUTE);
        }
        assert_eq!(waits(), 1, "{backend:?}: once, by e-mail alone");
        env.clock.advance(HOUR - 4 * MINUTE);
        send(heard, &messenger).await;
        assert_eq!(waits(), 1, "{backend:?}: not within the hour");
        env.clock.advance(MINUTE);
        send(heard, &messenger).await;
        assert_eq!(waits(), 2, "{backend:?}: what came meanwhile is said when the hour is over");
        // An alert goes to both addresses at once, whatever was chosen and said before.
        messages::choose_pace(heard, &home(worker), Pace::Daily).await.unwrap();
        on_duty(&env, keeper, &[(worker, 10 * MINUTE)]).await;
        raise_alert(heard, heard_domain::people::Visitor::new(None), About::NothingHere).await.unwrap();
        send(heard, &messenger).await;
        let urgent: Vec<_> =
            notify.taken().into_iter().filter(|one| one.text == "Heard: urgent, sign in now.").collect();
        assert_eq!(urgent.len(), 2, "{backend:?}");
        assert!(urgent.iter().all(|one| one.link == "https://heard.example/staff"), "{backend:?}");
        // Once a day: at eight, all in one.
        for _ in 0..3 {
            writes(&env, her, "Hello").await;
            env.clock.advance(HOUR);
            send(heard, &messenger).await;
        }
        assert_eq!(waits(), 2, "{backend:?}");
        while heard.now().minute_of_day() != 8 * 60 {
            env.clock.advance(MINUTE);
        }
        send(heard, &messenger).await;
        assert_eq!(waits(), 3, "{backend:?}: in the morning, for all three");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_pages_lead_from_an_address_to_its_proof_and_show_what_would_have_left() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let heard = &env.heard;
    let outbox = messenger(Channel::Outbox, Channel::Outbox);
    outbox.set_up(heard).await.unwrap();
    let mut worker = Client::demo(heard, "worker").await;
    let mut admin = Client::demo(heard, "administrator").await;
    let refused = worker.post("/staff/messages/address", &[("medium", "email"), ("address", "no address")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"no address\"") && refused.body.contains("Write one e-mail address"));
    let fields = [("medium", "email"), ("address", "worker@northmere.example")];
    assert!(worker.post("/staff/messages/address", &fields).await.status.is_redirection());
    assert_eq!(worker.post("/staff/messages/test", &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    send(heard, &outbox).await;
    let page = admin.get("/staff/messages/outbox").await.body;
    assert!(page.contains("worker@northmere.example"), "{page}");
    let digits = page.split("input--code\">").nth(1).unwrap()[..6].to_owned();
    let wrong = worker.post("/staff/messages/code", &[("medium", "email"), ("code", "12")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let proof = worker.post("/staff/messages/code", &[("medium", "email"), ("code", &digits)]).await;
    assert_eq!(proof.location.as_deref(), Some("/staff/messages?done=message-proven"));
    assert!(worker.post("/staff/messages/test", &[]).await.status.is_redirection());
    send(heard, &outbox).await;
    assert!(admin.get("/staff/messages/outbox").await.body.contains("this is the test you asked for"));
    let channel = admin.get("/staff/messages/channel").await.body;
    assert!(channel.contains("no channel is set up") && channel.contains("Nothing waits."), "{channel}");
    // Nobody else reads either, and outside a demonstration there is no outbox.
    for path in ["/staff/messages/channel", "/staff/messages/outbox"] {
        assert_eq!(worker.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    super::run(heard, "DELETE FROM setting WHERE name = 'demonstration'", vec![]).await;
    heard.reload().await.unwrap();
    crate::doors::someone(heard, Role::Administrator, "Second").await;
    let mut admin = Client::new(heard);
    admin.post("/staff/sign-in", &[("email", "Second@example.org"), ("secret", "a long password")]).await;
    crate::doors::with_app(heard, &mut admin).await;
    assert_eq!(admin.get("/staff/messages/outbox").await.status, StatusCode::NOT_FOUND);
    let state = messages::channel_state(heard).await.unwrap();
    assert!(state.iter().all(|one| one.carrier == Carrier::Outbox && one.failing_since.is_none()));
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_an_invitation_also_leaves_by_e_mail_and_nothing_is_kept_of_it() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let notify = StandIn::start(env.clock.clone()).await;
        let messenger = messenger(Channel::Notify(notify.sender()), Channel::Outbox);
        let mut admin = Client::demo(heard, "administrator").await;
        let fields = [("name", "Ada"), ("title", ""), ("email", "ada@council.example"), ("role", "worker")];
        let page = admin.post("/people/invite-staff", &fields).await.body;
        send(heard, &messenger).await;
        let taken = notify.taken();
        assert_eq!((taken.len(), taken[0].to.as_str()), (1, "ada@council.example"), "{backend:?}");
        let path = taken[0].link.strip_prefix(super::ORIGIN).unwrap();
        assert!(page.contains(path), "{backend:?}: the link that the page shows");
        assert_eq!(taken[0].text, "You are invited to Heard. This link works once.");
        let kept = "SELECT COUNT(*) AS n FROM dispatch WHERE sealed IS NOT NULL";
        assert_eq!(count(heard, kept).await, 0, "{backend:?}");
        let secret = "a much longer password";
        let joined = Client::new(heard).post(path, &[("secret", secret), ("secret_again", secret)]).await;
        assert_eq!(joined.location.as_deref(), Some("/staff"), "{backend:?}");
    }
}
