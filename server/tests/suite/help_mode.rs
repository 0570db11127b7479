//! A device that a member of staff lends to a child beside them.

use axum::http::{Method, StatusCode};
use heard_domain::people::{self, Role};
use heard_storage::clock::Moment;

use super::client::Client;
use super::environment::{Environment, backends};
use super::jobs::count;

const BACK: &str = "/staff/help-mode/back";
const OVER: &str = "/staff/sign-in?done=lent-over";
const NUMBER: [(&str, &str); 1] = [("number", "731904")];

async fn lent(env: &Environment) -> Client {
    let mut device = Client::demo(&env.heard, "worker").await;
    let answer = device.post("/staff/help-mode", &NUMBER).await;
    assert_eq!((answer.status, answer.location.as_deref()), (StatusCode::SEE_OTHER, Some("/")));
    // What waits to be sent stays: it is sealed, and may be an alarm.
    assert_eq!(answer.headers["clear-site-data"], "\"cache\"");
    device
}

async fn leads(device: &mut Client, path: &str) -> Option<String> {
    device.get(path).await.location
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_a_lent_device_is_neither_its_lenders_nor_the_childs() {
    for backend in backends() {
        let env = Environment::demo(backend, 4).await;
        let mut own = Client::demo(&env.heard, "worker").await;
        for wrong in ["", "12345", "123456", "000000", "73190x", "7319047319047"] {
            let answer = own.post("/staff/help-mode", &[("number", wrong)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}");
            assert!(answer.body.contains("lend-number-error") && !answer.body.contains("73190x"), "{wrong:?}");
        }
        assert_eq!(own.get("/sent-to-me").await.status, StatusCode::OK, "still their own");

        let before = own.cookie();
        let mut device = lent(&env).await;
        for path in ["/sent-to-me", "/staff", "/people", "/staff/door", "/staff/help-mode"] {
            assert_eq!(leads(&mut device, path).await.as_deref(), Some(BACK), "{path}");
        }
        let posted = device.post("/staff/door/sessions/end-others", &[]).await;
        assert_eq!(posted.location.as_deref(), Some(BACK), "nothing is done for nobody");
        assert_eq!(own.cookie(), before);
        assert_eq!(own.get("/sent-to-me").await.status, StatusCode::OK, "another browser stays signed in");

        // Nobody comes into an account of their own on it.
        assert_eq!(leads(&mut device, "/sign-in").await.as_deref(), Some("/kiosk-done"));
        assert_eq!(leads(&mut device, "/join").await.as_deref(), Some(BACK));
        assert_eq!(leads(&mut device, "/kiosk/idea").await.as_deref(), Some(BACK));
        let identity = people::Identity { name: "Wren".into(), avatar: None, title: None, email: None };
        let code = people::issue_for_test(&env.heard, Role::YoungPerson, identity).await.unwrap().code;
        let fields = [("code", code.as_str()), ("name", "Wren"), ("secret", "258013"), ("secret_again", "258013")];
        assert_eq!(device.post("/join", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(device.post("/back-in", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let mut own_phone = Client::new(&env.heard);
        assert_eq!(
            own_phone.post("/join", &fields).await.location.as_deref(),
            Some("/mine"),
            "the code is not used up"
        );
        assert!(leads(&mut device, "/mine").await.is_some_and(|to| to.starts_with("/sign-in")));
        device.post("/shared-device", &[("on", "1")]).await;

        // What is said is nobody's, and somebody they know helped, whatever the form says.
        let known = "SELECT COUNT(*) AS n FROM view WHERE helped = 'someone_known'";
        let was = count(&env.heard, known).await;
        let receipt = device.say("something_wrong", "what", "the bus stops too early").await;
        assert_eq!(count(&env.heard, known).await, was + 1);
        assert_eq!(receipt.len(), 16);
        assert!(device.get("/sent").await.body.contains("/kiosk-done"));

        // And it goes back: nothing of it is left.
        let done = device.post("/kiosk-done", &[]).await;
        assert_eq!(done.location.as_deref(), Some(BACK));
        assert!(
            device.get("/sent").await.status != StatusCode::OK || !device.get("/sent").await.body.contains(&receipt)
        );
        device.get("/language/ar").await;
        let page = device.get(BACK).await.body;
        assert!(page.contains("lang=\"ar\" dir=\"rtl\"") && page.contains("Have it back"), "{page}");
        assert!(!page.contains("/sent-to-me"), "no menu");
        let wrong = device.post(BACK, &[("number", "731905")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let right = device.post(BACK, &NUMBER).await;
        assert_eq!(right.location.as_deref(), Some("/sent-to-me?done=lent-back"));
        assert_eq!(device.get("/sent-to-me").await.status, StatusCode::OK);
        let cookies = device.cookie().unwrap();
        for gone in ["kiosk", "lang", "sent", "draft", "look", "wall"] {
            assert!(!cookies.contains(&format!("__Host-{gone}=")), "{cookies}");
        }
        assert_eq!(device.post(BACK, &NUMBER).await.location.as_deref(), Some(OVER), "it works once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_a_lent_device_does_not_come_back_by_guessing_or_too_late_or_to_whoever_was_signed_out() {
    for backend in backends() {
        let env = Environment::demo(backend, 4).await;
        let mut device = lent(&env).await;
        for n in 0..4 {
            let answer = device.post(BACK, &[("number", &format!("90210{n}"))]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(device.post(BACK, &[("number", "902105")]).await.location.as_deref(), Some(OVER));
        assert_eq!(device.post(BACK, &NUMBER).await.location.as_deref(), Some(OVER), "not any more");
        assert_eq!(leads(&mut device, "/sent-to-me").await.as_deref(), Some("/staff/sign-in"));

        // Whoever was signed out everywhere meanwhile does not come back by it, and is not shown twice.
        let (mut device, mut other) = (lent(&env).await, Client::demo(&env.heard, "worker").await);
        assert!(other.get("/staff/door").await.body.contains("/staff/door/sessions/end\""), "it stands in their list");
        other.send(Method::POST, "/staff/door/sessions/end-others", Some(String::new())).await;
        assert_eq!(device.post(BACK, &NUMBER).await.location.as_deref(), Some(OVER));

        // Leaving in a hurry ends nothing of the lender's.
        let mut device = lent(&env).await;
        device.get("/exit").await;
        assert_eq!(leads(&mut device, "/sent-to-me").await.as_deref(), Some(BACK));
        assert_eq!(device.post(BACK, &NUMBER).await.location.as_deref(), Some("/sent-to-me?done=lent-back"));

        let mut device = lent(&env).await;
        env.clock.advance(61 * Moment::MINUTE);
        assert_eq!(device.post(BACK, &NUMBER).await.location.as_deref(), Some(OVER), "too late");
    }
}
