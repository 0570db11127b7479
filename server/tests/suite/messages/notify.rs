//! GOV.UK Notify, by a stand-in of ours: who may call, its limits, what is not
//! tried again, and receipts.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use heard::messages::Channel;
use heard_domain::messages::{self, Fault, Medium, Receipt, channel_state, troubles};
use heard_domain::people::{Account, Grant, LookAfterMessages, Role};
use heard_storage::clock::Moment;
use heard_web::{Origin, ReceiptToken, Setup, router_set_up};
use tower::ServiceExt as _;

use super::stand_in::{Mishap, StandIn};
use super::{crashed, home, messenger, proven, send, staff};
use crate::environment::{Environment, backends};
use crate::jobs::count;

const MINUTE: i64 = Moment::MINUTE;

async fn somebody(env: &Environment) -> Account {
    let worker = staff(env, Role::Worker, "worker").await;
    proven(env, worker, "07700900123").await;
    worker
}

async fn fault(env: &Environment) -> Option<Fault> {
    channel_state(&env.heard).await.unwrap().into_iter().find(|one| one.medium == Medium::Sms).unwrap().fault
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_what_notify_cannot_take_is_not_tried_again_and_what_it_may_take_is() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let worker = somebody(&env).await;
        let notify = StandIn::start(env.clock.clone()).await;
        let texts = messenger(Channel::Outbox, Channel::Notify(notify.sender()));
        texts.set_up(heard).await.unwrap();
        for (mishap, arrives, seen) in [
            (Mishap::Fails, true, Some(Fault::Failing)),
            (Mishap::HangsUp, true, Some(Fault::Unreachable)),
            (Mishap::Forbids, true, Some(Fault::NotLetIn)),
            (Mishap::Clock, true, Some(Fault::Clock)),
            (Mishap::Template, false, Some(Fault::SetUp)),
            (Mishap::Address, false, Some(Fault::SetUp)),
            (Mishap::Trial, false, Some(Fault::Trial)),
            (Mishap::Abroad, false, Some(Fault::Trial)),
        ] {
            notify.forget();
            notify.meet(mishap, 1);
            messages::test(heard, &home(worker)).await.unwrap();
            let before = notify.requests();
            send(heard, &texts).await;
            assert_eq!(notify.requests(), before + 1, "{backend:?}: {mishap:?}");
            assert_eq!(fault(&env).await, seen, "{backend:?}: {mishap:?}");
            env.clock.advance(30_000);
            send(heard, &texts).await;
            assert_eq!(notify.requests(), before + 1, "{backend:?}: {mishap:?}: not so soon");
            env.clock.advance(90_000);
            send(heard, &texts).await;
            assert_eq!(notify.requests(), before + 1 + usize::from(arrives), "{backend:?}: {mishap:?}");
            assert_eq!(notify.taken().len(), usize::from(arrives), "{backend:?}: {mishap:?}");
        }
        // A key that is none: the channel is seen to be shut, and nothing is lost.
        notify.forget();
        let key = "x-26785a09-ab16-4eb0-8407-a37497a57506-00000000-0000-0000-0000-000000000000";
        let wrong = messenger(Channel::Outbox, Channel::Notify(notify.sender_with(key)));
        messages::test(heard, &home(worker)).await.unwrap();
        send(heard, &wrong).await;
        assert_eq!((fault(&env).await, notify.taken().len()), (Some(Fault::NotLetIn), 0), "{backend:?}");
        env.clock.advance(2 * MINUTE);
        send(heard, &texts).await;
        assert_eq!((fault(&env).await, notify.taken().len()), (None, 1), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_both_limits_of_notify_are_waited_for_and_nothing_is_lost() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mut people = Vec::new();
        for n in 0..6 {
            let one = staff(&env, Role::Worker, &format!("w{n}")).await;
            proven(&env, one, &format!("0770090012{n}")).await;
            people.push(one);
        }
        let notify = StandIn::start(env.clock.clone()).await;
        notify.limit(2, 4);
        let texts = messenger(Channel::Outbox, Channel::Notify(notify.sender()));
        texts.set_up(heard).await.unwrap();
        for one in &people {
            messages::test(heard, &home(*one)).await.unwrap();
        }
        send(heard, &texts).await;
        assert_eq!(notify.taken().len(), 2, "{backend:?}");
        env.clock.advance(MINUTE);
        send(heard, &texts).await;
        assert_eq!(notify.taken().len(), 4, "{backend:?}: the minute is over");
        let asked = notify.requests();
        env.clock.advance(30 * MINUTE);
        send(heard, &texts).await;
        assert_eq!(notify.requests(), asked, "{backend:?}: a day's limit is not asked about every minute");
        notify.limit(2, 6);
        env.clock.advance(30 * MINUTE);
        send(heard, &texts).await;
        let mut to: Vec<_> = notify.taken().into_iter().map(|one| one.to).collect();
        to.sort();
        to.dedup();
        assert_eq!((to.len(), notify.taken().len()), (6, 6), "{backend:?}: each once");
    }
}

/// Posts a receipt, as GOV.UK Notify does.
async fn receipt(env: &Environment, bearer: Option<&str>, reference: &str, status: &str) -> StatusCode {
    let token = ReceiptToken::new("a token of many letters");
    let router =
        router_set_up(env.heard.clone(), Origin::default(), Setup { receipts: Some(token), ..Setup::default() });
    let body = serde_json::json!({
        "id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": reference, "to": "+447700900123",
        "status": status, "notification_type": "sms", "created_at": "2026-11-20T12:00:00.000000Z",
    });
    let mut request = Request::builder().method("POST").uri("/messages/receipts").header("host", "heard.example");
    if let Some(bearer) = bearer {
        request = request.header("authorization", format!("Bearer {bearer}"));
    }
    let request = request.header("content-type", "application/json").body(Body::from(body.to_string())).unwrap();
    router.oneshot(request).await.unwrap().status()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_10_a_receipt_counts_once_from_whoever_has_the_token_and_from_nobody_else() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let worker = somebody(&env).await;
        let admin = staff(&env, Role::Administrator, "admin").await;
        let looks: Grant<LookAfterMessages> = Grant::check(admin).unwrap();
        let notify = StandIn::start(env.clock.clone()).await;
        let texts = messenger(Channel::Outbox, Channel::Notify(notify.sender()));
        messages::test(heard, &home(worker)).await.unwrap();
        send(heard, &texts).await;
        let reference = notify.taken()[0].reference.clone();
        let good = Some("a token of many letters");
        for wrong in [None, Some(""), Some("a token of many letter"), Some("a token of many letters2")] {
            let status = receipt(&env, wrong, &reference, "permanent-failure").await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{backend:?}: {wrong:?}");
        }
        assert!(troubles(heard, &looks).await.unwrap().is_empty(), "{backend:?}");
        for (said, wanted) in [
            ("temporary-failure", Some(Receipt::Temporary)),
            ("temporary-failure", Some(Receipt::Temporary)),
            ("a state of tomorrow", Some(Receipt::Temporary)),
            ("delivered", None),
            ("temporary-failure", None),
            ("delivered", None),
        ] {
            assert_eq!(receipt(&env, good, &reference, said).await, StatusCode::NO_CONTENT, "{backend:?}: {said}");
            let seen = troubles(heard, &looks).await.unwrap();
            assert_eq!(seen.first().and_then(|one| one.receipt), wanted, "{backend:?}: {said}");
        }
        for not_ours in ["", "nonsense", "00000000000000000000000000000001"] {
            assert_eq!(receipt(&env, good, not_ours, "delivered").await, StatusCode::NO_CONTENT, "{backend:?}");
        }
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM dispatch WHERE receipt IS NOT NULL").await, 1);
        // The program was stopped after sending; the receipt came before it was tried again.
        crashed(heard, &reference).await;
        send(heard, &texts).await;
        assert_eq!(notify.taken().len(), 1, "{backend:?}: it has arrived");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM dispatch WHERE state = 'sent'").await, 1, "{backend:?}");
    }
}
