//! A channel that is dead: who learns of it and by what, and that nothing waits
//! for it. The mail server is a real one; GOV.UK Notify is our stand-in.

use axum::http::StatusCode;
use heard::jobs::run_due;
use heard::messages::{Channel, Messenger};
use heard_app::pages::staff::messages::sentence;
use heard_domain::Heard;
use heard_domain::messages::{self, MessageText};
use heard_domain::people::{Grant, Newcomer, Role, Visitor, issue_staff};
use heard_domain::safeguarding::alerts::{About, raise_alert};
use heard_storage::clock::Moment;

use super::mail_server::MailServer;
use super::stand_in::{Mishap, StandIn};
use super::{home, messenger, on_duty, proven, send, staff, writes, young};
use crate::client::Client;
use crate::environment::{Environment, backends, demonstration};
use crate::jobs::count;

const MINUTE: i64 = Moment::MINUTE;
const HOUR: i64 = 60 * MINUTE;

/// What monitoring is told.
async fn ready(heard: &Heard) -> (StatusCode, serde_json::Value) {
    let answer = Client::new(heard).get("/health/ready").await;
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

/// Somebody in their browser; a second factor is asked of nobody in a demonstration.
async fn desk(heard: &Heard, name: &str) -> Client {
    demonstration(heard, true).await;
    let mut client = Client::new(heard);
    let fields = [("email", format!("{name}@example.org")), ("secret", "a long password".to_owned())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(client.post("/staff/sign-in", &fields).await.location.as_deref(), Some("/staff"));
    client
}

/// The row of a part on the status page.
fn row<'p>(page: &'p str, title: &str) -> Option<&'p str> {
    page.split("<tr").find(|row| row.contains(title) && row.contains("class=\"rag\""))
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_a_dead_channel_is_seen_by_people_and_monitoring_and_nothing_waits_for_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let server = MailServer::start("starttls", 0);
        let (port, notify) = (server.port, StandIn::start(env.clock.clone()).await);
        let both = messenger(Channel::Smtp(server.sender(None)), Channel::Notify(notify.sender()));
        let lead = staff(&env, Role::ParticipationLead, "lead").await;
        let (worker, keeper) =
            (staff(&env, Role::Worker, "worker").await, staff(&env, Role::Administrator, "keeper").await);
        let her = young(&env, lead, "Heron", worker).await;
        for (account, name, number) in [(worker, "worker", "07700900120"), (keeper, "keeper", "07700900121")] {
            proven(&env, account, &format!("{name}@example.org")).await;
            proven(&env, account, number).await;
        }
        on_duty(&env, keeper, &[(worker, 10 * MINUTE)]).await;
        let texts = |to: &str, says| {
            notify.taken().into_iter().filter(|one| one.to.ends_with(to) && one.text == sentence(says)).count()
        };
        let mut admin = desk(heard, "keeper").await;
        let page = admin.get("/status").await.body;
        assert!(row(&page, "E-mail to staff").is_none(), "{backend:?}: nothing is set up yet");
        both.set_up(heard).await.unwrap();
        env.clock.advance(1_000);
        let page = admin.get("/status").await.body;
        let well = row(&page, "E-mail to staff").unwrap_or_else(|| panic!("{page}"));
        assert!(well.contains("data-letter=\"G\""), "{backend:?}: {well}");

        // What waited when it died goes to the other address with the next try.
        drop(server);
        writes(&env, her, "Hello").await;
        send(heard, &both).await;
        env.clock.advance(MINUTE);
        send(heard, &both).await;
        assert_eq!(texts("120", MessageText::Waits), 1, "{backend:?}: by text instead");
        env.clock.advance(MINUTE);
        let page = admin.get("/status").await.body;
        let fails = row(&page, "E-mail to staff").unwrap();
        assert!(fails.contains("data-letter=\"A\"") && fails.contains("it is not reached"), "{backend:?}: {fails}");
        assert!(!admin.get("/staff").await.body.contains("No e-mail leaves"), "{backend:?}: too soon to alarm anybody");

        // Ten minutes later people are told, once, by what works; monitoring is, and turns nobody away.
        messages::test(heard, &home(keeper)).await.unwrap();
        for _ in 0..4 {
            send(heard, &both).await;
            env.clock.advance(4 * MINUTE);
        }
        send(heard, &both).await;
        assert_eq!(texts("121", MessageText::Channel), 1, "{backend:?}: {:?}", notify.taken());
        assert_eq!(texts("120", MessageText::Channel), 0, "{backend:?}: nobody else has to mend it");
        run_due(heard).await.unwrap();
        let (status, said) = ready(heard).await;
        assert_eq!((status, &said["ready"]), (StatusCode::OK, &true.into()), "{backend:?}: {said}");
        assert_eq!((&said["parts"]["email"], &said["parts"]["sms"]), (&"ill".into(), &"ok".into()), "{backend:?}");
        let page = admin.get("/status").await.body;
        let dead = row(&page, "E-mail to staff").unwrap();
        for there in
            ["data-letter=\"R\"", "20 November 2026, 12:00", "2 messages wait", "Look whether the mail server runs"]
        {
            assert!(dead.contains(there), "{backend:?}: {there} is missing in {dead}");
        }
        let page = admin.get("/staff").await.body;
        assert!(page.contains("No e-mail leaves Heard.") && page.contains("What to do"), "{backend:?}: {page}");
        let page = desk(heard, "worker").await.get("/staff").await.body;
        assert!(page.contains("look at this page often") && !page.contains("What to do"), "{backend:?}: {page}");

        // Nothing waits for it: what comes now goes by text at once, an alert too, and the page answers.
        env.clock.advance(HOUR);
        writes(&env, her, "Hello").await;
        raise_alert(heard, Visitor::new(None), About::NothingHere).await.unwrap();
        send(heard, &both).await;
        assert_eq!(texts("120", MessageText::Waits), 2, "{backend:?}: {:?}", notify.taken());
        assert_eq!(texts("120", MessageText::Urgent), 1, "{backend:?}");

        // It is back: what can still be of use leaves, and nobody is told any more.
        let server = MailServer::start("starttls", port);
        env.clock.advance(HOUR);
        send(heard, &both).await;
        let mails = server.mails(2).await;
        assert!(mails.iter().any(|mail| mail.body.starts_with(sentence(MessageText::Test))), "{backend:?}: {mails:?}");
        let mut admin = desk(heard, "keeper").await;
        let page = admin.get("/status").await.body;
        assert!(row(&page, "E-mail to staff").unwrap().contains("data-letter=\"G\""), "{backend:?}: {page}");
        assert!(!admin.get("/staff").await.body.contains("No e-mail leaves"), "{backend:?}");
        run_due(heard).await.unwrap();
        env.clock.advance(1_000);
        assert_eq!(ready(heard).await.1["parts"]["email"], "ok", "{backend:?}");
        assert_eq!(texts("121", MessageText::Channel), 1, "{backend:?}");
    }
}

/// What is given up of a kind, and when its page was drawn.
fn seen(page: &str) -> String {
    let at = page.find("name=\"seen\" value=\"").expect("a form of the status page") + 19;
    page[at..].chars().take_while(char::is_ascii_digit).collect()
}

async fn refused(env: &Environment, by: &Messenger, notify: &StandIn, mishap: Mishap) {
    notify.forget();
    notify.meet(mishap, 1);
    send(&env.heard, by).await;
    assert!(notify.taken().is_empty(), "{mishap:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_what_was_refused_is_tried_again_once_somebody_has_mended_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let notify = StandIn::start(env.clock.clone()).await;
        let by = messenger(Channel::Notify(notify.sender()), Channel::Notify(notify.sender()));
        by.set_up(heard).await.unwrap();
        let keeper = staff(&env, Role::Administrator, "keeper").await;
        let worker = staff(&env, Role::Worker, "worker").await;
        proven(&env, worker, "worker@example.org").await;
        let mut admin = desk(heard, "keeper").await;
        let invite = async |name: &str| {
            let identity = heard_domain::people::Identity {
                name: name.into(),
                avatar: None,
                title: None,
                email: Some(format!("{name}@example.org")),
            };
            let newcomer = Newcomer { role: Role::Commissioner, identity, places: Vec::new() };
            issue_staff(heard, &Grant::check(keeper).unwrap(), newcomer).await.unwrap()
        };

        // The service is in trial mode: the invitation waits for the operator.
        let made = invite("ada").await;
        refused(&env, &by, &notify, Mishap::Trial).await;
        let page = admin.get("/status").await.body;
        assert!(page.contains("in trial mode") && page.contains("to go live"), "{backend:?}: {page}");
        let again = admin.post("/status/jobs/message.send/again", &[("seen", &seen(&page))]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{backend:?}");
        send(heard, &by).await;
        let taken = notify.taken();
        assert_eq!((taken.len(), taken[0].to.as_str()), (1, "ada@example.org"), "{backend:?}");
        assert!(taken[0].link.ends_with(&made.code), "{backend:?}: the link that was made at first");
        let kept = "SELECT COUNT(*) AS n FROM dispatch WHERE sealed IS NOT NULL";
        assert_eq!(count(heard, kept).await, 0, "{backend:?}: then nothing is kept of it");

        // An address that is none is forgotten: trying again sends nothing and says so nowhere else.
        invite("gone").await;
        refused(&env, &by, &notify, Mishap::Address).await;
        assert_eq!(count(heard, kept).await, 0, "{backend:?}");
        env.clock.advance(1_000);
        let page = admin.get("/status").await.body;
        admin.post("/status/jobs/message.send/again", &[("seen", &seen(&page))]).await;
        send(heard, &by).await;
        assert!(notify.taken().is_empty(), "{backend:?}");

        // Somebody's own message goes to where they are written to by then.
        messages::test(heard, &home(worker)).await.unwrap();
        refused(&env, &by, &notify, Mishap::Address).await;
        env.clock.advance(HOUR);
        proven(&env, worker, "worker.two@example.org").await;
        let mut admin = desk(heard, "keeper").await;
        let page = admin.get("/status").await.body;
        admin.post("/status/jobs/message.send/again", &[("seen", &seen(&page))]).await;
        send(heard, &by).await;
        let to: Vec<_> = notify.taken().into_iter().map(|one| one.to).collect();
        assert_eq!(to, ["worker.two@example.org"], "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_whoever_cannot_be_written_to_is_told_so_where_messages_can_leave() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "lead").await;
        staff(&env, Role::BoardMember, "board").await;
        let notify = StandIn::start(env.clock.clone()).await;
        let cannot =
            async |name: &str| desk(heard, name).await.get("/staff").await.body.contains("Heard cannot write to you.");
        messenger(Channel::Outbox, Channel::Outbox).set_up(heard).await.unwrap();
        assert!(!cannot("lead").await, "{backend:?}: nothing could carry it");
        messenger(Channel::Outbox, Channel::Notify(notify.sender())).set_up(heard).await.unwrap();
        assert!(cannot("lead").await, "{backend:?}: the address of the invitation is not proven");
        assert!(!cannot("board").await, "{backend:?}: nobody tells them of alerts");
        proven(&env, lead, "07700900123").await;
        assert!(!cannot("lead").await, "{backend:?}");
    }
}
