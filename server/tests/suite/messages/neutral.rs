//! Nothing of any view, name or case can reach a message: everything that leaves
//! a council in which all of it happens is compared with all that may leave.

use std::collections::BTreeSet;

use heard::messages::Channel;
use heard_app::pages::staff::messages::{SUBJECT, sentence};
use heard_domain::messages::{self, Link, Medium, MessageText};
use heard_domain::people::doors::{self, Hand};
use heard_domain::people::{Account, Grant, Newcomer, Role, Visitor, issue_staff};
use heard_domain::record::{Head, send_head};
use heard_domain::safeguarding::alerts::{About, raise_alert};
use heard_storage::clock::Moment;

use super::mail_server::MailServer;
use super::stand_in::StandIn;
use super::{ORIGIN, home, messenger, on_duty, proven, send, staff, writes, young};
use crate::environment::{Environment, backends};

/// Whether a message is one of all that may leave: a fixed sentence, digits where
/// it proves an address, and one of our own links.
pub fn may_leave(text: &str, link: &str) -> bool {
    MessageText::ALL.iter().any(|says| {
        let rest = text.strip_prefix(sentence(*says));
        let coded = |rest: &str| {
            let digits = rest.strip_prefix(' ').unwrap_or_default();
            digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit())
        };
        let path = link.strip_prefix(ORIGIN).unwrap_or_default();
        let letters =
            |code: &str| code.len() == 32 && code.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        let leads = match says {
            MessageText::Invitation => path.strip_prefix("/staff/join/").is_some_and(letters),
            MessageText::Reset => path.strip_prefix("/staff/reset/").is_some_and(letters),
            MessageText::WayIn => path == Link::Door.path(),
            MessageText::Channel => path == Link::Channel.path(),
            MessageText::Code | MessageText::Test => path == Link::Messages.path(),
            MessageText::Waits | MessageText::Urgent | MessageText::LogHead => path == Link::Home.path(),
        };
        leads
            && rest.is_some_and(|rest| match says {
                MessageText::Code => coded(rest),
                MessageText::LogHead => rest.trim_start().parse::<Head>().is_ok(),
                _ => rest.is_empty(),
            })
    })
}

/// The account as it is now: a first factor ends every session.
async fn worker_now(heard: &heard_domain::Heard, worker: Account) -> Account {
    let mut conn = heard.words().read().await.unwrap();
    heard_domain::people::usable(&mut conn, worker.id()).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_nothing_of_any_view_name_or_case_reaches_a_message() {
    // Words that stand in everything that happens, and are looked for in everything that leaves.
    const PLANTED: [&str; 5] = ["Quillon", "Marrowby", "Thistlewick", "Oxlane", "Vellumgate"];
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let server = MailServer::start("starttls", 0);
        let notify = StandIn::start(env.clock.clone()).await;
        let messenger = messenger(Channel::Smtp(server.sender(None)), Channel::Notify(notify.sender()));
        let lead = staff(&env, Role::ParticipationLead, PLANTED[0]).await;
        let worker = staff(&env, Role::Worker, PLANTED[1]).await;
        let keeper = staff(&env, Role::SafeguardingLead, "keeper").await;
        let admin = staff(&env, Role::Administrator, "admin").await;
        let her = young(&env, lead, PLANTED[2], worker).await;
        for (account, address) in [(worker, "w@example.org"), (worker, "07700900123"), (keeper, "k@example.org")] {
            let medium = if address.contains('@') { Medium::Email } else { Medium::Sms };
            messages::set(heard, &home(account), medium, address).await.unwrap();
            send(heard, &messenger).await;
            env.clock.advance(10 * Moment::MINUTE);
            proven(&env, account, address).await;
        }
        on_duty(&env, keeper, &[(worker, Moment::MINUTE), (keeper, Moment::MINUTE)]).await;
        for word in PLANTED {
            writes(&env, her, &format!("{word} did it at {word}")).await;
            raise_alert(heard, Visitor::new(Some(worker)), About::NothingHere).await.unwrap();
            messages::test(heard, &home(worker)).await.unwrap();
            let identity = heard_domain::people::Identity {
                name: word.into(),
                avatar: None,
                title: Some(word.into()),
                email: Some("invited@example.org".into()),
            };
            issue_staff(
                heard,
                &Grant::check(admin).unwrap(),
                Newcomer { role: Role::Worker, identity, places: Vec::new() },
            )
            .await
            .unwrap();
            // A way in that is changed.
            let by = home(worker_now(heard, worker).await);
            doors::add_passkey(heard, &by, Hand::Proven, word.as_bytes(), word.as_bytes()).await.unwrap();
            env.clock.advance(90 * Moment::MINUTE);
            heard_domain::safeguarding::alerts::escalate(heard).await.unwrap();
            doors::ask_reset(heard, "keeper@example.org").await.unwrap();
            send(heard, &messenger).await;
        }
        doors::ask_reset(heard, "keeper@example.org").await.unwrap();
        send_head(heard).await.unwrap();
        send(heard, &messenger).await;
        // The mail server is dead: whoever looks after messages hears of it by text.
        proven(&env, admin, "07700900199").await;
        messenger.set_up(heard).await.unwrap();
        let mails = server.mails(usize::MAX).await;
        drop(server);
        messages::test(heard, &home(keeper)).await.unwrap();
        for _ in 0..2 {
            send(heard, &messenger).await;
            env.clock.advance(10 * Moment::MINUTE);
        }
        send(heard, &messenger).await;
        let mut said = BTreeSet::new();
        for mail in &mails {
            let (text, link) = mail.body.trim_end().split_once("\r\n\r\n").unwrap();
            assert!(may_leave(&text.replace("=\r\n", ""), link), "{backend:?}: {mail:?}");
            assert_eq!(mail.subject, SUBJECT, "{backend:?}");
            said.insert(text.split(' ').take(3).collect::<Vec<_>>().join(" "));
            let whole = format!("{}{}", mail.head, mail.body);
            assert!(PLANTED.iter().all(|word| !whole.contains(word)), "{backend:?}: {whole}");
        }
        for taken in notify.everything() {
            assert!(may_leave(&taken.text, &taken.link), "{backend:?}: {taken:?}");
            assert!(PLANTED.iter().all(|word| !format!("{taken:?}").contains(word)), "{backend:?}: {taken:?}");
            said.insert(taken.text.split(' ').take(3).collect::<Vec<_>>().join(" "));
        }
        assert!(said.len() == MessageText::ALL.len() && notify.taken().len() > 5, "{backend:?}: {said:?}");
    }
}

#[test]
fn adm_10_what_may_leave_is_told_from_what_may_not() {
    let home = format!("{ORIGIN}/staff");
    assert!(may_leave("Heard: urgent, sign in now.", &home));
    for (text, link) in [
        ("Heard: urgent, sign in now. Kestrel", home.as_str()),
        ("Kestrel: Heard: urgent, sign in now.", &home),
        ("Heard: urgent, sign in now.", "https://heard.example/views/1"),
        ("Heard: urgent, sign in now.", "https://evil.example/staff"),
        (
            "This is your code for Heard. If you did not ask for it, leave it be. Kestre",
            "https://heard.example/staff/messages",
        ),
        ("", &home),
    ] {
        assert!(!may_leave(text, link), "{text} {link}");
    }
}
