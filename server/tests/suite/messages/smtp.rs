//! A real mail server: encrypted or not at all, refusals, hang-ups, and the chain
//! of an alert from one on duty to the next.

use heard::messages::{Channel, Messenger, Smtp};
use heard_domain::messages::{self, ChannelState, Fault, Medium, channel_state, troubles};
use heard_domain::people::{Account, Grant, LookAfterMessages, Role, StaffHome, Visitor};
use heard_domain::safeguarding::alerts::{About, acknowledge, escalate, raise_alert, told};
use heard_storage::clock::Moment;

use super::mail_server::{MailServer, settings};
use super::{home, messenger, on_duty, proven, send, staff};
use crate::environment::{Environment, backends};

const MINUTE: i64 = Moment::MINUTE;

fn by(smtp: Smtp) -> Messenger {
    messenger(Channel::Smtp(smtp), Channel::Outbox)
}

/// Somebody whose address is proven and who asked for a test.
async fn asks(env: &Environment, name: &str, address: &str) -> Account {
    let account = staff(env, Role::Worker, name).await;
    proven(env, account, address).await;
    messages::test(&env.heard, &home(account)).await.unwrap();
    account
}

async fn email(env: &Environment) -> ChannelState {
    channel_state(&env.heard).await.unwrap().into_iter().find(|one| one.medium == Medium::Email).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_a_mail_server_is_spoken_to_in_secret_and_each_refusal_is_its_own() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let server = MailServer::start("starttls", 0);
        let messenger = by(server.sender(None));
        messenger.set_up(heard).await.unwrap();
        let gone = asks(&env, "gone", "gone@example.org").await;
        for name in ["fine", "later", "hangup", "twice"] {
            asks(&env, name, &format!("{name}@example.org")).await;
        }
        for _ in 0..8 {
            send(heard, &messenger).await;
            env.clock.advance(30 * MINUTE);
        }
        let mails = server.mails(5).await;
        let to = |name: &str| mails.iter().filter(|mail| mail.to.starts_with(name)).collect::<Vec<_>>();
        for name in ["fine", "later", "hangup"] {
            assert_eq!(to(name).len(), 1, "{backend:?}: {name}");
        }
        // It was taken and not answered: sent once more, under the same id. Never not at all.
        let twice = to("twice");
        assert_eq!((twice.len(), &twice[0].id), (2, &twice[1].id), "{backend:?}");
        assert_eq!(server.refusals(), 1, "{backend:?}: no use to try an address again that is none");
        assert!(mails.iter().all(|mail| mail.secure), "{backend:?}");
        let fine = to("fine")[0];
        assert_eq!((fine.subject.as_str(), fine.to.as_str()), ("Heard", "fine@example.org"));
        assert!(fine.head.contains("Auto-Submitted: auto-generated"), "{backend:?}: {}", fine.head);
        let body = "Heard: this is the test you asked for.\r\n\r\nhttps://heard.example/staff/messages";
        assert_eq!(fine.body, body, "{backend:?}");
        // Somebody sees it: whose it was, and whoever looks after messages.
        let own = messages::own(heard, &home(gone)).await.unwrap();
        assert_eq!(own.addresses[0].trouble, Some((Some(Fault::Address), None)), "{backend:?}");
        let admin = staff(&env, Role::Administrator, "admin").await;
        let seen = troubles(heard, &Grant::<LookAfterMessages>::check(admin).unwrap()).await.unwrap();
        assert_eq!((seen.len(), seen[0].fault, seen[0].given_up), (1, Some(Fault::Address), false), "{backend:?}");
        assert_eq!(email(&env).await.failing_since, None, "{backend:?}: one address says nothing of the server");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_nothing_is_said_to_a_server_that_keeps_no_secret_or_does_not_know_us() {
    let env = Environment::sqlite().await;
    let heard = &env.heard;
    let clear = MailServer::start("clear", 0);
    let messenger = by(clear.sender(None));
    messenger.set_up(heard).await.unwrap();
    asks(&env, "fine", "fine@example.org").await;
    send(heard, &messenger).await;
    assert_eq!((clear.mails(0).await.len(), email(&env).await.fault), (0, Some(Fault::NotSecret)));
    // Another certificate than the one that is trusted.
    let other = MailServer::start("starttls", 0);
    let mut wrong = settings(other.port, None, false);
    wrong.ca = None;
    env.clock.advance(60 * MINUTE);
    send(heard, &by(Smtp::new(wrong, "heard.example").unwrap())).await;
    assert_eq!((other.mails(0).await.len(), email(&env).await.fault), (0, Some(Fault::NotSecret)));
    // A password that is none.
    let known = MailServer::start("auth", 0);
    env.clock.advance(60 * MINUTE);
    send(heard, &by(known.sender(Some(("heard", "wrong"))))).await;
    assert_eq!((known.mails(0).await.len(), email(&env).await.fault), (0, Some(Fault::NotLetIn)));
    env.clock.advance(60 * MINUTE);
    send(heard, &by(known.sender(Some(("heard", "a long password"))))).await;
    assert_eq!((known.mails(1).await.len(), email(&env).await.fault), (1, None), "what waited leaves");
    // A test's own host alone may be spoken to in clear.
    let in_clear = Smtp::new(settings(clear.port, None, true), "heard.example").unwrap();
    asks(&env, "other", "other@example.org").await;
    send(heard, &by(in_clear)).await;
    assert_eq!(clear.mails(1).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_a_dead_server_is_seen_since_when_and_what_waits_leaves_when_it_is_back() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let server = MailServer::start("starttls", 0);
        let (port, messenger) = (server.port, by(server.sender(None)));
        messenger.set_up(heard).await.unwrap();
        drop(server);
        let since = heard.now();
        asks(&env, "one", "one@example.org").await;
        asks(&env, "two", "two@example.org").await;
        for _ in 0..3 {
            send(heard, &messenger).await;
            env.clock.advance(10 * MINUTE);
        }
        let state = email(&env).await;
        assert_eq!((state.failing_since, state.fault), (Some(since), Some(Fault::Unreachable)), "{backend:?}");
        assert_eq!((state.waiting, state.waiting_since), (2, Some(since)), "{backend:?}");
        let server = MailServer::start("starttls", port);
        env.clock.advance(60 * MINUTE);
        send(heard, &messenger).await;
        assert_eq!(server.mails(2).await.len(), 2, "{backend:?}");
        let state = email(&env).await;
        assert_eq!((state.failing_since, state.fault, state.waiting), (None, None, 0), "{backend:?}");
        // One that stays dead: given up, and seen by a person.
        drop(server);
        asks(&env, "three", "three@example.org").await;
        for _ in 0..12 {
            send(heard, &messenger).await;
            env.clock.advance(60 * MINUTE);
        }
        let admin = staff(&env, Role::Administrator, "admin").await;
        let seen = troubles(heard, &Grant::<LookAfterMessages>::check(admin).unwrap()).await.unwrap();
        assert_eq!((seen.len(), seen[0].given_up), (1, true), "{backend:?}");
        let stuck = heard_domain::jobs::stuck(heard, &Grant::check(admin).unwrap()).await.unwrap();
        assert_eq!((stuck.len(), stuck[0].given_up), (1, 1), "{backend:?}");
        assert_eq!(email(&env).await.waiting, 0, "{backend:?}: it waits no more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_an_alert_arrives_at_each_on_duty_until_somebody_has_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let server = MailServer::start("starttls", 0);
        let messenger = by(server.sender(None));
        let mut people = Vec::new();
        for name in ["first", "second", "third"] {
            let account = staff(&env, Role::SafeguardingLead, name).await;
            proven(&env, account, &format!("{name}@example.org")).await;
            people.push(account);
        }
        let list: Vec<_> = people.iter().map(|account| (*account, 10 * MINUTE)).collect();
        on_duty(&env, people[0], &list).await;
        let alert = raise_alert(heard, Visitor::new(None), About::NothingHere).await.unwrap();
        for (at, name) in ["first", "second"].iter().enumerate() {
            send(heard, &messenger).await;
            let mails = server.mails(at + 1).await;
            assert_eq!(mails.len(), at + 1, "{backend:?}: each step once");
            assert_eq!(mails[at].to, format!("{name}@example.org"), "{backend:?}");
            let body = "Heard: urgent, sign in now.\r\n\r\nhttps://heard.example/staff";
            assert_eq!((mails[at].subject.as_str(), mails[at].body.as_str()), ("Heard", body), "{backend:?}");
            env.clock.advance(10 * MINUTE);
            assert_eq!(escalate(heard).await.unwrap(), 1, "{backend:?}: nobody has it");
        }
        // The third has it before their message leaves: it does not leave any more.
        let by: Grant<StaffHome> = home(people[2]);
        let alert = told(heard, &by, alert).await.unwrap().unwrap();
        assert!(acknowledge(heard, alert).await.unwrap());
        send(heard, &messenger).await;
        env.clock.advance(60 * MINUTE);
        escalate(heard).await.unwrap();
        send(heard, &messenger).await;
        assert_eq!(server.mails(2).await.len(), 2, "{backend:?}: nobody else is told");
    }
}
