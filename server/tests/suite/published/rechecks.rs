//! "Being checked again": the team that reads learns of a "no" at once, everybody
//! else by no more than the month's lot.

use heard_domain::figures::draw_rechecks;
use heard_domain::ids::{ResponseId, ViewId};
use heard_storage::calendar::Day;
use heard_storage::{StorageError, args};

use super::super::client::{Client, link};
use super::super::environment::{Environment, NOON, backends};
use super::super::responses::{count, run};

/// What whoever does not read views sees: how often it stands on the wall and in
/// the list of answers.
async fn seen(env: &Environment) -> (usize, usize) {
    let wall = Client::new(&env.heard).get("/wall?more=1").await.body;
    let list = Client::demo(&env.heard, "service_manager").await.get("/responses").await.body;
    (
        wall.matches("We are checking again whether this happened").count(),
        list.matches("Being checked again</span>").count(),
    )
}

/// Fifty more answers, published like the first of those there are: enough for
/// a lot to fall as often as it should.
async fn fifty_more(env: &Environment) {
    let fresh: Vec<ResponseId> = (0..50).map(|_| ResponseId::new(NOON, env.heard.entropy())).collect();
    let first = published(env).await[0];
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for id in fresh {
                    uow.execute(
                        "INSERT INTO response (id, state, version, created_by, created_at, approved_by, published_at)
                         SELECT $1, state, version, created_by, created_at, approved_by, published_at FROM response
                         WHERE id = $2",
                        args![id, first],
                    )
                    .await?;
                    uow.execute(
                        "INSERT INTO response_version (response_id, version, claim, you_said, we_did, reason, next_step,
                            easy_read, owner_name, due_on, written_by, written_at)
                         SELECT $1, version, claim, you_said, we_did, reason, next_step, easy_read, owner_name, due_on,
                            written_by, written_at FROM response_version WHERE response_id = $2",
                        args![id, first],
                    )
                    .await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

async fn published(env: &Environment) -> Vec<ResponseId> {
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all("SELECT id FROM response WHERE state = 'published' ORDER BY id", vec![]).await.unwrap();
    rows.iter().map(|row| row.id("id").unwrap()).collect()
}

/// How many the newest lot fell on.
async fn drawn(env: &Environment) -> usize {
    let sql = "SELECT COUNT(*) AS n FROM recheck WHERE month = (SELECT MAX(month) FROM recheck_month)";
    usize::try_from(count(env, sql, vec![]).await).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_a_no_opens_the_view_again_at_once_and_shows_elsewhere_by_the_next_months_lot_alone() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        run(&env, "UPDATE response_view SET verdict = NULL, verdict_at = NULL").await;
        fifty_more(&env).await;
        assert!(draw_rechecks(&env.heard).await.unwrap());
        assert!(!draw_rechecks(&env.heard).await.unwrap(), "{backend:?}: once a month");
        let answers = published(&env).await;
        assert!((50..=60).contains(&answers.len()), "{}: the wall shows all of them", answers.len());
        let before = seen(&env).await;
        let routine = drawn(&env).await;
        assert_eq!(before, (routine, routine), "{backend:?}");
        assert!(routine * 4 < answers.len() * 3, "{routine} of {}", answers.len());

        // One child stands behind every answer, and says "no" of each.
        let mut young = Client::demo(&env.heard, "young_person").await;
        young.say("something_wrong", "what", "the larder is still locked").await;
        let own: ViewId = link(&young.get("/mine").await.body, "/mine/").unwrap().parse().unwrap();
        env.heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute(
                        "INSERT INTO response_view (response_id, view_id, added_at, told_at)
                         SELECT id, $1, published_at, published_at FROM response WHERE state = 'published'",
                        args![own],
                    )
                    .await
                })
            })
            .await
            .unwrap();
        for answer in &answers {
            let said = [("response", answer.to_string()), ("verdict", "no".to_owned())];
            let said = said.each_ref().map(|(name, value)| (*name, value.as_str()));
            young.post(&format!("/mine/{own}/verdict"), &said).await;
        }
        let reopened = "SELECT COUNT(*) AS n FROM view WHERE state = 'reopened' AND id = $1";
        assert_eq!(count(&env, reopened, args![own]).await, 1);
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        assert!(lead.get("/queue?state=reopened").await.body.contains("the larder is still locked"), "at once");
        assert!(!draw_rechecks(&env.heard).await.unwrap());
        assert_eq!(seen(&env).await, before, "{backend:?}: nothing of it shows to anybody else");

        env.clock.set(Day::parse("2026-12-01").unwrap().start());
        assert!(draw_rechecks(&env.heard).await.unwrap());
        let now = drawn(&env).await;
        assert!(now * 2 > answers.len(), "{backend:?}: four in five, and {now} of {}", answers.len());
        assert_eq!(seen(&env).await, (now, now), "{backend:?}");
        // Said otherwise, taken back, gone: what was drawn stays until the month is over.
        run(&env, "UPDATE response_view SET verdict = 'yes'").await;
        run(&env, "UPDATE view SET state = 'withdrawn' WHERE state = 'reopened'").await;
        assert_eq!(seen(&env).await, (now, now), "{backend:?}");
        env.clock.set(Day::parse("2027-01-01").unwrap().start());
        assert!(draw_rechecks(&env.heard).await.unwrap());
        let routine = drawn(&env).await;
        assert!(routine * 4 < answers.len() * 3, "{backend:?}: one in five, and {routine} of {}", answers.len());
        assert_eq!(seen(&env).await, (routine, routine), "{backend:?}");
        env.heard.close().await;
    }
}
