//! Messages by e-mail and text message: addresses and their codes, what is said
//! and how often, a real mail server, GOV.UK Notify's stand-in, and histories of
//! everything that can go wrong between them; on both databases.

mod addresses;
mod dead;
mod generated;
mod mail_server;
mod neutral;
mod notify;
mod smtp;
mod stand_in;
mod waits;

use heard::jobs::{message_rows, run_row};
use heard::messages::{Channel, Messenger};
use heard_domain::Heard;
use heard_domain::ids::DispatchId;
use heard_domain::intake::{Beside, Submission, submit_with};
use heard_domain::messages::{self, Link, Medium, outgoing};
use heard_domain::people::{self, Account, Grant, KeepDuty, Participate, Role, StaffHome, Visitor};
use heard_domain::safeguarding::duty::{OnDuty, keep_duty};
use heard_domain::views::Audience;
use heard_storage::{StorageError, Value, args};
use heard_web::Origin;

use super::concerns::saying;
use super::environment::Environment;

/// Where messages lead to in these tests.
const ORIGIN: &str = "https://heard.example";

fn messenger(email: Channel, sms: Channel) -> Messenger {
    Messenger::new(Origin::parse(ORIGIN).unwrap(), email, sms)
}

async fn staff(env: &Environment, role: Role, name: &str) -> Account {
    let email = Some(format!("{name}@example.org"));
    let identity = people::Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    people::accept(&env.heard, &made.code, name, None, "a long password".into()).await.unwrap()
}

fn home(account: Account) -> Grant<StaffHome> {
    Grant::check(account).unwrap()
}

/// The code that waits to be sent to an address.
async fn code(heard: &Heard, account: Account, medium: Medium) -> String {
    let mut conn = heard.words().read().await.unwrap();
    let sql = "SELECT id FROM dispatch WHERE account_id = $1 AND medium = $2 AND says = 'code'
               ORDER BY due_at DESC, state DESC LIMIT 1";
    let row = conn.first(sql, args![account.id(), medium.name()]).await.unwrap().unwrap();
    drop(conn);
    let message = outgoing(heard, row.id("id").unwrap()).await.unwrap().expect("a code that waits");
    assert_eq!(message.link, Link::Messages);
    message.code.unwrap().to_string()
}

/// Puts an address in and proves it; what its code was sent by is forgotten.
async fn proven(env: &Environment, account: Account, address: &str) {
    let medium = if address.contains('@') { Medium::Email } else { Medium::Sms };
    messages::set(&env.heard, &home(account), medium, address).await.unwrap();
    let code = code(&env.heard, account, medium).await;
    messages::prove(&env.heard, &home(account), medium, &code).await.unwrap();
    for sql in [
        "DELETE FROM job WHERE id IN (SELECT id FROM dispatch WHERE says = 'code')",
        "DELETE FROM dispatch WHERE says = 'code'",
    ] {
        run(&env.heard, sql, vec![]).await;
    }
}

async fn run(heard: &Heard, sql: &'static str, args: Vec<Value>) {
    let write = heard.words().write(move |uow| {
        Box::pin(async move {
            uow.execute(sql, args).await?;
            Ok::<_, StorageError>(())
        })
    });
    write.await.unwrap();
}

async fn on_duty(env: &Environment, by: Account, list: &[(Account, i64)]) {
    let by = Grant::<KeepDuty>::check(by).unwrap();
    let list = list.iter().map(|(account, wait)| OnDuty { account: account.id(), wait: *wait }).collect();
    keep_duty(&env.heard, &by, list).await.unwrap();
}

/// A young person whose worker is `worker`.
async fn young(env: &Environment, lead: Account, name: &str, worker: Account) -> Account {
    let made = people::issue(&env.heard, &Grant::check(worker).unwrap()).await.unwrap();
    let her = people::accept(&env.heard, &made.code, name, None, "258013".into()).await.unwrap();
    let by: Grant<Participate> = Grant::check(lead).unwrap();
    let card = heard_domain::contacts::ContactCard {
        name: "Worker".into(),
        role: "Social worker".into(),
        about: String::new(),
        reach: String::new(),
    };
    let kind = heard_domain::contacts::OwnKind::Worker;
    heard_domain::contacts::assign(&env.heard, &by, name, kind, card, Some(worker.id()), None).await.unwrap();
    her
}

/// She writes to her worker.
async fn writes(env: &Environment, her: Account, words: &str) {
    let submission = Submission {
        id: uuid::Uuid::new_v4().into_bytes(),
        audience: Audience::Worker,
        mood: Some(2),
        ..saying(1, "something_wrong", "what", words, "en")
    };
    submit_with(&env.heard, Visitor::new(Some(her)), submission, Beside::default()).await.unwrap();
}

/// Puts a message back to where it stands when the program is stopped after it
/// sent it and before it wrote that down.
async fn crashed(heard: &Heard, reference: &str) {
    let id: DispatchId = reference.parse().unwrap();
    run(heard, "UPDATE dispatch SET state = 'waiting', fault = NULL WHERE id = $1", args![id]).await;
    let payload = format!("\"{reference}\"");
    let sql = "UPDATE job SET done_at = NULL, stuck_at = NULL, lease_until = NULL, payload = $1 WHERE id = $2";
    run(heard, sql, args![payload, id]).await;
}

/// Sends what is due, each kind of job by itself; how many were taken up.
async fn send(heard: &Heard, messenger: &Messenger) -> usize {
    let mut taken = 0;
    for row in message_rows(messenger.clone()) {
        taken += run_row(heard, &row).await.unwrap().1;
    }
    taken
}
