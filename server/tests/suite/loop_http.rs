//! The loop over HTTP, as browsers without script would walk it.

use axum::http::StatusCode;

use super::client::{Client, link};
use super::environment::{Environment, backends};

#[tokio::test(flavor = "multi_thread")]
async fn yp_01_a_receipt_opens_the_item_again_and_a_wrong_one_does_not() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let question = env.heard.catalogue().scenario("something_wrong").unwrap().questions[0].key.clone();
        let mut phone = Client::new(&env.heard);
        let receipt = phone.say("something_wrong", &question, "the kettle & the <tap> are broken").await;
        assert_eq!(receipt.len(), 16);
        let mut later = Client::new(&env.heard);
        let wrong = later.post("/receipt", &[("receipt", "1234 1234 1234 1234")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("1234 1234 1234 1234"), "what was typed is kept");
        let spaced: String =
            receipt.chars().enumerate().flat_map(|(i, c)| if i % 4 == 0 { vec![' ', c] } else { vec![c] }).collect();
        let right = later.post("/receipt", &[("receipt", &spaced)]).await;
        assert_eq!(right.location.as_deref(), Some("/thread"));
        let page = later.get("/thread").await;
        assert!(page.body.contains("the kettle &amp; the &lt;tap&gt; are broken"), "{}", page.body);
        // Taken back: gone for the young person and for the team.
        assert_eq!(later.post("/thread/take-back", &[]).await.status, StatusCode::SEE_OTHER);
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        assert!(!lead.get("/queue?state=sent").await.body.contains("kettle"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_04_questions_keep_what_was_typed_and_back_works() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    let empty = phone.post("/say/good_news/1", &[("answer", ""), ("go", "next")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Error:"));
    let next = phone.post("/say/good_news/1", &[("answer", "I passed my test"), ("go", "next")]).await;
    assert_eq!(next.location.as_deref(), Some("/say/good_news/2"));
    assert!(phone.get("/say/good_news/1").await.body.contains("I passed my test"), "back shows it again");
    let skip = phone.post("/say/good_news/2", &[("answer", ""), ("go", "skip")]).await;
    assert_eq!(skip.status, StatusCode::SEE_OTHER);
    let check = phone.get("/say/good_news/check").await;
    assert!(check.body.contains("I passed my test"));
    assert!(!check.body.contains("other-phone"));
    // Another phone sees nothing of it.
    let mut other = Client::new(&env.heard);
    let nothing = other.get("/say/good_news/check").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing was said yet, and it says so");
    assert!(!nothing.body.contains("I passed my test"));
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_15_the_same_submission_sent_ten_times_at_once_is_accepted_once() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let question = env.heard.catalogue().scenario("idea").unwrap().questions[0].key.clone();
        let name = format!("a.{question}");
        let mut tasks = Vec::new();
        for _ in 0..10 {
            let (heard, name) = (env.heard.clone(), name.clone());
            tasks.push(tokio::spawn(async move {
                let mut phone = Client::new(&heard);
                let id = "0123456789abcdef0123456789abcdef";
                let answer = phone
                    .post(
                        "/say/idea/send",
                        &[("id", id), ("version", "1"), (&name, "a pool"), ("audience", "team"), ("lang", "en")],
                    )
                    .await;
                assert_eq!(answer.location.as_deref(), Some("/sent"));
                super::client::digits(&phone.get("/sent").await.body)
            }));
        }
        let mut receipts = Vec::new();
        for task in tasks {
            receipts.push(task.await.unwrap());
        }
        receipts.dedup();
        assert_eq!(receipts.len(), 1, "{backend:?}: everyone is shown the same receipt");
        let mut conn = env.heard.words().read().await.unwrap();
        let row = conn.first("SELECT COUNT(*) AS n FROM view", vec![]).await.unwrap().unwrap();
        assert_eq!(row.int("n").unwrap(), 1, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_06_an_answer_reaches_the_phone_and_no_reopens() {
    let env = Environment::demo(super::environment::Backend::Sqlite, 10).await;
    let question = env.heard.catalogue().scenario("something_wrong").unwrap().questions[0].key.clone();
    let mut phone = Client::new(&env.heard);
    let receipt = phone.say("something_wrong", &question, "The bus pass runs out in May").await;
    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let view = link(&lead.get("/queue?state=sent").await.body, "/views/").unwrap();
    assert_eq!(lead.get(&format!("/views/{view}")).await.status, StatusCode::OK);
    let refused = lead.post("/responses", &[("claim", "will_do"), ("you_said", "Doors."), ("view", &view)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("A promise needs its date."));
    let fields = [
        ("claim", "will_do"),
        ("you_said", "Your door does not lock."),
        ("we_did", "A new lock on Friday."),
        ("reason", "You were right."),
        ("next_step", "If it still sticks, ask Ada."),
        ("easy_read", "We mend the lock."),
        ("owner_name", "The manager"),
        ("due_on", "2026-12-01"),
        ("view", &view),
    ];
    let made = lead.post("/responses", &fields).await;
    let id = link(made.location.as_deref().unwrap(), "/responses/").unwrap();
    lead.post(&format!("/responses/{id}/submit"), &[]).await;
    let own = lead.post(&format!("/responses/{id}/publish"), &[("version", "1")]).await;
    assert_eq!(own.status, StatusCode::CONFLICT, "a second person approves");
    let mut manager = Client::demo(&env.heard, "service_manager").await;
    let publish = format!("/responses/{id}/publish");
    assert_eq!(manager.post(&publish, &[]).await.status, StatusCode::CONFLICT, "the version that was read is named");
    assert_eq!(manager.post(&publish, &[("version", "1")]).await.status, StatusCode::SEE_OTHER);
    phone.post("/receipt", &[("receipt", &receipt)]).await;
    assert!(!phone.get("/thread").await.body.contains("A new lock on Friday."), "it waits ten minutes");
    assert_eq!(manager.post(&format!("/responses/{id}/now"), &[]).await.status, StatusCode::SEE_OTHER);
    let thread = phone.get("/thread").await;
    assert!(thread.body.contains("A new lock on Friday."));
    assert!(thread.body.contains("What you can do now:</b> If it still sticks, ask Ada."), "{}", thread.body);
    let paper = phone.get("/thread/print").await.body;
    assert!(paper.contains("What you can do now:</b> If it still sticks, ask Ada."), "{paper}");
    phone.post("/thread/verdict", &[("response", &id), ("version", "1"), ("verdict", "no")]).await;
    assert!(lead.get("/queue?state=reopened").await.body.contains("The bus pass runs out in May"));
}
