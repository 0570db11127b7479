//! "Being checked again": the team that reads learns of a "no" at once, everybody
//! else by no more than the month's lot, which weighs a child once a year.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use heard_domain::figures::draw_rechecks;
use heard_domain::ids::{ResponseId, ViewId};
use heard_storage::calendar::Day;
use heard_storage::{StorageError, args};
use heard_vocabulary::ResponseAction;

use super::super::client::{Client, link};
use super::super::environment::{Environment, NOON, backends};
use super::super::figures::without_form_ids;
use super::super::jobs::recorded;
use super::super::responses::{count, run};

/// The pages of those who do not read views that say anything of answers.
async fn pages(env: &Environment) -> [String; 3] {
    let wall = Client::new(&env.heard).get("/wall?more=1").await.body;
    let mut manager = Client::demo(&env.heard, "service_manager").await;
    let (list, home) = (manager.get("/responses").await.body, manager.get("/staff").await.body);
    [wall, list, home].map(|body| without_form_ids(&body))
}

/// What whoever does not read views sees: how often it stands on the wall and in
/// the list of answers.
async fn seen(env: &Environment) -> (usize, usize) {
    let [wall, list, _] = pages(env).await;
    (
        wall.matches("We are checking again whether this happened").count(),
        list.matches("Being checked again</span>").count(),
    )
}

/// More answers of what was done, published like the first of those there
/// are: enough for a lot to fall as often as it should.
async fn more_answers(env: &Environment) {
    let fresh: Vec<ResponseId> = (0..34).map(|_| ResponseId::new(NOON, env.heard.entropy())).collect();
    let first = checkable(env).await[0];
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

/// Published answers on which a lot can fall, as the documents say it.
async fn checkable(env: &Environment) -> Vec<ResponseId> {
    let sql = "SELECT r.id FROM response r JOIN response_version n ON n.response_id = r.id AND n.version = r.version
               WHERE r.state = 'published' AND (n.claim = 'done' OR (n.claim = 'will_do' AND n.due_on < '2026-11-01'))
               ORDER BY n.claim, r.id";
    let mut conn = env.heard.words().read().await.unwrap();
    conn.all(sql, vec![]).await.unwrap().iter().map(|row| row.id("id").unwrap()).collect()
}

/// How many the newest lot fell on.
async fn drawn(env: &Environment) -> usize {
    let sql = "SELECT COUNT(*) AS n FROM recheck WHERE month = (SELECT MAX(month) FROM recheck_month)";
    usize::try_from(count(env, sql, vec![]).await).unwrap()
}

/// Draws the lot of the month that begins on this day.
async fn draw_on(env: &Environment, day: &str) -> usize {
    env.clock.set(Day::parse(day).unwrap().start());
    assert!(draw_rechecks(&env.heard).await.unwrap());
    assert!(!draw_rechecks(&env.heard).await.unwrap(), "once a month");
    let now = drawn(env).await;
    assert_eq!(seen(env).await, (now, now));
    now
}

async fn weighed(env: &Environment) -> i64 {
    count(env, "SELECT COUNT(*) AS n FROM recheck_weighed", vec![]).await
}

/// Says "no" of every answer, as the one child who stands behind all of them.
async fn say_no(env: &Environment, own: ViewId, answers: &[ResponseId]) {
    let mut young = Client::demo(&env.heard, "young_person").await;
    for answer in answers {
        let said = [("response", answer.to_string()), ("version", "1".to_owned()), ("verdict", "no".to_owned())];
        let said = said.each_ref().map(|(name, value)| (*name, value.as_str()));
        young.post(&format!("/mine/{own}/verdict"), &said).await;
    }
}

/// As if another child stood behind each answer, and said "no" of it now.
async fn many_say_no(env: &Environment, answers: Vec<ResponseId>) {
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all("SELECT id, owner_key FROM view WHERE signed_in = 0 ORDER BY id", vec![]).await.unwrap();
    let children: BTreeMap<[u8; 16], [u8; 16]> =
        rows.iter().map(|row| (row.id("owner_key").unwrap(), row.id("id").unwrap())).collect();
    let views: Vec<[u8; 16]> = children.into_values().collect();
    drop(conn);
    assert!(views.len() >= answers.len(), "{} children for {} answers", views.len(), answers.len());
    let now = env.heard.now();
    env.heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (answer, view) in answers.into_iter().zip(views) {
                    let sql = "INSERT INTO response_view (response_id, view_id, added_at, told_at, verdict, verdict_at)
                               VALUES ($1, $2, $3, $3, 'no', $3)
                               ON CONFLICT (response_id, view_id) DO UPDATE SET verdict = 'no', verdict_at = $3";
                    uow.execute(sql, args![answer, view, now]).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_a_no_opens_the_view_again_at_once_and_shows_elsewhere_by_the_next_months_lot_alone() {
    for backend in backends() {
        let env = Environment::demo(backend, 240).await;
        run(&env, "UPDATE response_view SET verdict = NULL, verdict_at = NULL").await;
        more_answers(&env).await;
        let answers = checkable(&env).await;
        let (few, most) = (answers.len() / 2, answers.len() / 2);
        assert!(draw_rechecks(&env.heard).await.unwrap());
        let routine = drawn(&env).await;
        assert!(routine < few, "{backend:?}: one in five, and {routine} of {}", answers.len());

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
        let before = pages(&env).await;
        say_no(&env, own, &answers).await;
        let reopened = "SELECT COUNT(*) AS n FROM view WHERE state = 'reopened' AND id = $1";
        assert_eq!(count(&env, reopened, args![own]).await, 1);
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        assert!(lead.get("/queue?state=reopened").await.body.contains("the larder is still locked"), "at once");
        assert!(!draw_rechecks(&env.heard).await.unwrap());
        assert!(pages(&env).await == before, "{backend:?}: nothing of it shows to anybody else");

        // However many answers one child stands behind, and however often they say
        // so: it weighs for one answer in one month of a year.
        let one = draw_on(&env, "2026-12-01").await;
        assert_eq!(weighed(&env).await, 1, "{backend:?}");
        assert!(one < few, "{backend:?}: {one} of {}", answers.len());
        env.clock.set(Day::parse("2026-12-20").unwrap().start());
        say_no(&env, own, &answers).await;
        let one = draw_on(&env, "2027-01-01").await;
        assert_eq!(weighed(&env).await, 2, "{backend:?}: once more in another year");
        assert!(one < few, "{backend:?}: {one} of {}", answers.len());
        env.clock.set(Day::parse("2027-01-20").unwrap().start());
        say_no(&env, own, &answers).await;

        // As many children as answers: the lot falls on four in five.
        many_say_no(&env, answers.clone()).await;
        let now = draw_on(&env, "2027-02-01").await;
        assert!(now > most, "{backend:?}: four in five, and {now} of {}", answers.len());
        // Said otherwise, taken back: what was drawn stays until the month is over.
        let sql = "UPDATE response_view SET verdict = 'partly' WHERE verdict = 'no'
                       AND response_id = (SELECT response_id FROM recheck ORDER BY response_id LIMIT 1)";
        run(&env, sql).await;
        run(&env, "UPDATE view SET state = 'withdrawn' WHERE state = 'reopened'").await;
        assert_eq!(seen(&env).await, (now, now), "{backend:?}");
        // A "no" of January weighs in no other month, though it still stands.
        let routine = draw_on(&env, "2027-03-01").await;
        assert!(routine < few, "{backend:?}: one in five, and {routine} of {}", answers.len());
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn brd_04_whoever_writes_answers_looks_again_and_the_wall_no_longer_says_that_it_is_checked() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        more_answers(&env).await;
        // What cannot be looked at: what could not be done, what is promised for later.
        let sql = "UPDATE response_version SET claim = 'cannot' WHERE response_id IN
                       (SELECT id FROM response WHERE state = 'published') AND claim = 'already_there'";
        run(&env, sql).await;
        draw_on(&env, "2026-12-01").await;
        let odd = "SELECT COUNT(*) AS n FROM recheck c JOIN response r ON r.id = c.response_id
                   JOIN response_version n ON n.response_id = r.id AND n.version = r.version
                   WHERE n.claim NOT IN ('done', 'will_do') OR (n.claim = 'will_do' AND n.due_on >= '2026-12-01')";
        assert_eq!(count(&env, odd, vec![]).await, 0, "{backend:?}");
        let (checked, _) = seen(&env).await;
        assert!(checked > 0, "{backend:?}");
        let mut manager = Client::demo(&env.heard, "service_manager").await;
        let told = |n: usize| {
            format!("{n} {} being checked again this month.", if n == 1 { "answer is" } else { "answers are" })
        };
        assert!(manager.get("/staff").await.body.contains(&told(checked)), "{backend:?}");
        let list = manager.get("/responses").await.body;
        let listed = list.split("id=\"checked\"").nth(1).and_then(|rest| link(rest, "/responses/")).unwrap();
        let href = format!("/responses/{listed}");
        assert!(manager.get(&href).await.body.contains("I looked: it holds"), "{backend:?}");
        let mut member = Client::demo(&env.heard, "board_member").await;
        assert!(!member.get(&href).await.body.contains("I looked"));
        assert_eq!(member.post(&format!("{href}/looked"), &[]).await.status, StatusCode::FORBIDDEN);
        for again in [false, true] {
            assert_eq!(manager.post(&format!("{href}/looked"), &[]).await.status, StatusCode::SEE_OTHER, "{again}");
            assert_eq!(seen(&env).await, (checked - 1, checked - 1), "{backend:?}");
        }
        let lines = super::super::jobs::count(&env.heard, recorded(ResponseAction::LookedAt.name())).await;
        assert_eq!(lines, 1, "{backend:?}");
        assert!(!manager.get(&href).await.body.contains("I looked"));
        env.heard.close().await;
    }
}
