//! The wall, and being asked again whether it happened; what is stored, on
//! both databases.

use axum::http::StatusCode;
use heard_domain::responses::{Says, wall};
use heard_storage::Value;
use heard_storage::args;

use super::client::{Client, link};
use super::environment::{Backend, Environment, backends};

pub(super) async fn count(env: &Environment, sql: &'static str, values: Vec<Value>) -> i64 {
    let mut conn = env.heard.words().read().await.unwrap();
    conn.first(sql, values).await.unwrap().unwrap().int("n").unwrap()
}

pub(super) async fn run(env: &Environment, sql: &'static str) {
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute(sql, vec![]).await?;
                Ok::<_, heard_storage::StorageError>(())
            })
        })
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_12_what_made_a_difference_counts_each_once_and_is_in_no_figure() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        let mut phone = Client::new(&env.heard);
        let id = link(&phone.get("/wall").await.body, "/wall/").unwrap();
        let path = format!("/wall/{id}/verdict");
        let said = phone.post(&path, &[("verdict", "yes"), ("next", "/wall?easy=1")]).await;
        assert_eq!(said.location, Some(format!("/wall?easy=1#answer-{id}")));
        assert!(phone.get("/wall").await.body.contains("aria-pressed=\"true\""));
        phone.post(&path, &[("verdict", "no")]).await;
        let all = "SELECT COUNT(*) AS n FROM wall_verdict";
        assert_eq!(count(&env, all, vec![]).await, 1, "the same browser counts once");
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        lead.post(&path, &[("verdict", "yes")]).await;
        assert_eq!(count(&env, all, vec![]).await, 1, "staff do not count");
        let words = "who tapped here said";
        for n in 0..17 {
            let verdict = if n < 9 { "yes" } else { "no" };
            Client::new(&env.heard).post(&path, &[("verdict", verdict)]).await;
        }
        run(&env, "UPDATE wall_verdict SET signed_in = 1").await;
        assert!(!phone.get("/wall").await.body.contains(words), "nobody's tap is in a figure, however many there are");

        // Signed in: once for each person, and gone with them.
        let mut young = Client::demo(&env.heard, "young_person").await;
        young.post(&path, &[("verdict", "partly")]).await;
        Client::demo(&env.heard, "young_person").await.post(&path, &[("verdict", "yes")]).await;
        assert_eq!(count(&env, all, vec![]).await, 19);
        // Nothing they said is held for somebody to look at.
        run(&env, "DELETE FROM concern").await;
        young.post("/mine/erase", &[]).await;
        assert_eq!(count(&env, all, vec![]).await, 18);

        assert_eq!(phone.post(&path, &[("verdict", "maybe")]).await.status, StatusCode::NOT_FOUND);
        let nothing = format!("/wall/{}/verdict", "0".repeat(32));
        assert_eq!(phone.post(&nothing, &[("verdict", "yes")]).await.status, StatusCode::NOT_FOUND);
        let elsewhere = phone.post(&path, &[("verdict", "yes"), ("next", "//evil.example")]).await;
        assert_eq!(elsewhere.location, Some(format!("/wall#answer-{id}")));
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_12_the_wall_asks_of_a_promise_not_before_its_day() {
    let env = Environment::demo(Backend::Sqlite, 30).await;
    let page = Client::new(&env.heard).get("/wall?more=1").await.body;
    let today = env.heard.now().iso_date();
    for item in wall(&env.heard, None).await.unwrap().into_iter().take(60) {
        let Says::Answer(text, _) = item.says else { continue };
        let asked = page.contains(&format!("/wall/{}/verdict", item.id));
        assert_eq!(asked, !text.is_ahead(&today), "{text:?}");
    }
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_12_the_wall_is_narrowed_to_an_area_and_to_what_one_said_oneself() {
    let env = Environment::demo(Backend::Sqlite, 60).await;
    let mut phone = Client::new(&env.heard);
    let everything = phone.get("/wall").await.body;
    let articles = |page: &str| page.matches("<article").count();
    assert!(everything.contains("href=\"/wall?area=0\"") && !everything.contains("mine=1"));
    assert!(articles(&phone.get("/wall?area=0").await.body) < articles(&everything));
    assert_eq!(phone.get("/wall?area=999&theme=x&easy=x").await.status, StatusCode::OK);
    let mut young = Client::demo(&env.heard, "young_person").await;
    let own = young.get("/wall").await.body;
    if own.contains("href=\"/wall?mine=1\"") {
        let mine = young.get("/wall?mine=1").await.body;
        assert!(articles(&mine) > 0 && articles(&mine) < articles(&own));
        assert_eq!(mine.matches("You said this too").count(), articles(&mine));
    }
}

/// Sets the day on which every promise is looked at again.
async fn recheck_on(env: &Environment, day: &'static str) {
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute("UPDATE response SET recheck_on = $1 WHERE recheck_on IS NOT NULL", args![day]).await
            })
        })
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_10_a_promise_whose_day_has_come_is_asked_about_again() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        let mut young = Client::demo(&env.heard, "young_person").await;
        young.say("something_wrong", "what", "the wifi stops at nine").await;
        let own: heard_domain::ids::ViewId = link(&young.get("/mine").await.body, "/mine/").unwrap().parse().unwrap();
        env.heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute(
                        "INSERT INTO response_view (response_id, view_id, added_at, told_at)
                         SELECT id, $1, published_at, published_at FROM response
                         WHERE state = 'published' AND recheck_on IS NOT NULL ORDER BY id LIMIT 2",
                        args![own],
                    )
                    .await
                })
            })
            .await
            .unwrap();
        let asks = |page: &str| page.matches("name=\"response\"").count();
        recheck_on(&env, "2026-11-21").await;
        assert_eq!(asks(&young.get("/mine").await.body), 0, "its day is tomorrow");
        recheck_on(&env, "2026-11-20").await;
        let page = young.get("/mine").await.body;
        let before = asks(&page);
        assert!(before >= 2, "two promises have come due");
        assert_eq!(asks(&young.get("/").await.body), before, "home asks too");
        let form = page.split("<form").find(|form| form.contains("name=\"response\"")).unwrap();
        let view = link(form, "action=\"/mine/").unwrap();
        let response = link(form, "value=\"").unwrap();
        let verdict = [("response", response.as_str()), ("version", "1"), ("verdict", "no")];
        let said = young.post(&format!("/mine/{view}/verdict"), &verdict).await;
        assert_eq!(said.location, Some(format!("/mine/{view}")));
        assert_eq!(asks(&young.get("/mine").await.body), before - 1, "asked once");
        let state = "SELECT COUNT(*) AS n FROM view WHERE state = 'reopened' AND id = $1";
        let id: heard_domain::ids::ViewId = view.parse().unwrap();
        assert_eq!(count(&env, state, args![id]).await, 1, "no opens it again");
        assert_eq!(asks(&Client::new(&env.heard).get("/").await.body), 0, "nobody else is asked");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_10_after_a_meeting_its_author_is_asked_what_came_of_it() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let mut young = Client::demo(&env.heard, "young_person").await;
        young.say("something_wrong", "what", "Fridays at my nan's").await;
        let own: heard_domain::ids::ViewId = link(&young.get("/mine").await.body, "/mine/").unwrap().parse().unwrap();
        let verdict = format!("/mine/{own}/verdict");
        let asks = |page: &str| page.contains(&format!("action=\"{verdict}\""));
        let meets = async |day: &'static str| {
            let moved = env.heard.words().write(move |uow| {
                Box::pin(async move { uow.execute("UPDATE view SET due_on = $1 WHERE id = $2", args![day, own]).await })
            });
            moved.await.unwrap();
        };
        let is = async |state: &'static str| {
            count(&env, "SELECT COUNT(*) AS n FROM view WHERE id = $1 AND state = $2", args![own, state]).await == 1
        };
        meets("2026-11-20").await;
        assert!(!asks(&young.get("/mine").await.body), "{backend:?}: it is today");
        assert_eq!(young.post(&verdict, &[("verdict", "yes")]).await.status, StatusCode::NOT_FOUND, "not yet");
        meets("2026-08-01").await;
        assert!(!asks(&young.get("/").await.body), "long ago, home asks no more");
        assert!(asks(&young.get(&format!("/mine/{own}")).await.body), "its own page does");
        meets("2026-11-19").await;
        for page in ["/", "/mine", &format!("/mine/{own}")] {
            assert!(asks(&young.get(page).await.body), "{page}");
        }

        let said = young.post(&verdict, &[("verdict", "yes")]).await;
        assert_eq!(said.location, Some(format!("/mine/{own}")));
        assert!(!asks(&young.get("/mine").await.body), "asked once");
        assert!(is("sent").await, "what nobody has read is not closed");
        young.post(&verdict, &[("verdict", "no")]).await;
        assert!(is("reopened").await, "no opens it again");
        young.post(&verdict, &[("verdict", "partly")]).await;
        assert!(is("sent").await, "{backend:?}: said differently, it is where it was");
        env.heard.close().await;
    }
}
