//! The demonstration tells of a council that does its work: what it says of a
//! view and who looked at it agree, and nothing lies open for a year.

use heard_domain::going_out::WAIT;
use heard_domain::ids::ViewId;
use heard_domain::people::Role;
use heard_storage::clock::Moment;
use heard_vocabulary::ViewAction;

use super::client::Client;
use super::environment::{Backend, Environment, NOON, backends};

/// Thanks and good news, which wait for no answer.
const THANKS: [&str; 4] = ["thank_you", "good_news", "pics_thanks", "pics_good"];

#[tokio::test(flavor = "multi_thread")]
async fn adm_09_status_access_record_and_age_agree_on_every_view() {
    for backend in backends() {
        let env = Environment::demo(backend, 200).await;
        let mut conn = env.heard.words().read().await.unwrap();
        let rows = conn
            .all(
                "SELECT v.id, v.state, v.scenario, v.received_at, v.read_at,
                    (SELECT MAX(rv.verdict_at) FROM response_view rv WHERE rv.view_id = v.id) AS said,
                    CAST((SELECT COUNT(*) FROM undecided_view u WHERE u.id = v.id) AS BIGINT) AS undecided
                 FROM view v",
                vec![],
            )
            .await
            .unwrap();
        let mut ended = 0;
        for row in &rows {
            let (id, state): (ViewId, String) = (row.id("id").unwrap(), row.text("state").unwrap());
            let lines = conn
                .all("SELECT actor, action, at FROM audit_log WHERE subject = $1", heard_storage::args![id.to_string()])
                .await
                .unwrap();
            let by_staff = lines.iter().any(|line| {
                let actor = line.text("actor").unwrap();
                let role = actor.split(':').next().and_then(Role::parse);
                line.text("action").unwrap() == ViewAction::Read.name()
                    && role.is_some_and(|role| role != Role::YoungPerson)
            });
            let read_at = row.moment_opt("read_at").unwrap();
            let told = format!("{id} is {state}, {} lines", lines.len());
            assert_eq!(read_at.is_some(), by_staff && state != "sent", "{told}");
            assert!(read_at.is_none_or(|at| at <= NOON && at >= row.moment("received_at").unwrap()), "{told}");
            assert!(lines.iter().all(|line| line.moment("at").unwrap() <= NOON), "{told}: nothing happens tomorrow");
            let since = row.moment_opt("said").unwrap().or(read_at);
            let days = since.map_or(0, |since| (NOON.0 - since.0) / Moment::DAY);
            let scenario = row.text("scenario").unwrap();
            match state.as_str() {
                "sent" => assert!((NOON.0 - row.moment("received_at").unwrap().0) / Moment::DAY <= 30, "{told}"),
                // What may be harm waits until somebody decides.
                "read" | "reopened" if row.int("undecided").unwrap() > 0 => {}
                "read" if THANKS.contains(&scenario.as_str()) => assert!(days <= 5, "{told}: thanks wait for nothing"),
                "read" | "reopened" => assert!(days <= 35, "{told}: {days} days"),
                _ => ended += 1,
            }
        }
        assert!(ended * 2 > rows.len(), "{ended} of {}", rows.len());
        drop(conn);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_11_thanks_wait_for_no_answer_and_what_is_settled_says_so() {
    let env = Environment::demo(Backend::Sqlite, 5).await;
    let question = env.heard.catalogue().scenario("thank_you").unwrap().questions[0].key.clone();
    let mut phone = Client::new(&env.heard);
    let receipt = phone.say("thank_you", &question, "Quillwort thanks").await;
    phone.post("/receipt", &[("receipt", &receipt)]).await;
    let page = phone.get("/thread").await.body;
    assert!(!page.contains("Waiting for an answer") && page.contains("You can see here when"), "{page}");

    let mut lead = Client::demo(&env.heard, "participation_lead").await;
    let queue = lead.get("/queue").await.body;
    let at = queue.find("Quillwort thanks").unwrap();
    let view = super::client::link(&queue[queue[..at].rfind("/views/").unwrap()..], "/views/").unwrap();
    lead.post(&format!("/views/{view}/settle"), &[]).await;
    assert!(!phone.get("/thread").await.body.contains("Nothing is left to do"), "nobody has read it yet");
    lead.get(&format!("/views/{view}")).await;
    lead.post(&format!("/views/{view}/settle"), &[]).await;
    assert!(!phone.get("/thread").await.body.contains("Nothing is left to do"), "it may be undone for ten minutes");
    env.clock.advance(WAIT);
    let page = phone.get("/thread").await.body;
    assert!(page.contains("Nothing is left to do") && !page.contains("Waiting for an answer"), "{page}");
    assert!(!lead.get("/queue").await.body.contains("Quillwort thanks"));
    // Whoever says more is heard again.
    phone.post("/thread/reply", &[("text", "And one more thing")]).await;
    assert!(lead.get("/queue").await.body.contains("Quillwort thanks"));
}
