//! Saying something: versions of questions, drafts, the day of a meeting, the
//! agenda, pictures, what a helper saw, sharing again, and good news.

use axum::http::StatusCode;
use heard_domain::figures::About::Whole;
use heard_domain::figures::tables::Table;
use heard_domain::figures::{newest, publish_due};
use heard_domain::ids::ViewId;
use heard_domain::people::{Grant, Moderate, Role};
use heard_domain::views::{self, Audience, Author, Consent, QuoteError};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::ViewAction;

use super::client::{Client, link};
use super::environment::{Backend, Environment, NOON, backends};
use super::people::{say, someone};
use super::polls::staff;
use super::responses::{count, run};

async fn one(env: &Environment, sql: &'static str) -> i64 {
    let mut conn = env.heard.words().read().await.unwrap();
    conn.first(sql, vec![]).await.unwrap().unwrap().int("n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_every_situation_is_on_the_home_page_and_can_be_sent() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let mut phone = Client::new(&env.heard);
        let home = phone.get("/").await.body;
        assert_eq!(phone.get("/say?pictures=1").await.location.as_deref(), Some("/"));
        let pictures = phone.get("/").await.body;
        // All but "I am not safe", which stands on every page.
        let mut scenarios = env.heard.catalogue().scenarios.clone();
        scenarios.retain(|scenario| scenario.place != heard_domain::catalogue::Place::Alarm);
        assert_eq!(scenarios.len(), 22);
        for scenario in &scenarios {
            let link = format!("href=\"/say/{}\"", scenario.key);
            assert!(home.contains(&link) != pictures.contains(&link), "{}", scenario.key);
            let (key, first) = (&scenario.key, &scenario.questions[0]);
            let value = first.choices.first().map_or("3", |choice| choice.key.as_str());
            let next = phone.post(&format!("/say/{key}/1"), &[("answer", value), ("go", "send")]).await;
            assert_eq!(next.location, Some(format!("/say/{key}/check")), "{key}");
            phone.say(key, &first.key, value).await;
        }
        phone.get("/say?pictures=0").await;
        assert!(phone.get("/").await.body.contains("href=\"/say/complaint\""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_an_old_version_keeps_its_question_and_a_councils_own_version_stays() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let mut phone = Client::new(&env.heard);
        let id = "00112233445566778899aabbccddeeff";
        let fields = [("id", id), ("version", "1"), ("a.what", "x y z"), ("a.how_long", "weeks"), ("lang", "en")];
        assert_eq!(phone.post("/say/something_wrong/send", &fields).await.status, StatusCode::SEE_OTHER);
        let receipt = super::client::digits(&phone.get("/sent").await.body);
        // Begun with the old questions, to be sent after they changed.
        phone.post("/say/something_wrong/1", &[("answer", "begun before"), ("go", "next")]).await;

        let mut theirs = env.heard.catalogue().scenario("something_wrong").unwrap().as_ref().clone();
        theirs.version = 3;
        theirs.questions.truncate(1);
        theirs.questions[0].ask.insert("en".into(), "What bothers you?".into());
        let content = serde_json::to_string(&theirs).unwrap();
        let write = env.heard.words().write(move |uow| {
            Box::pin(async move {
                let sql = "INSERT INTO scenario (name, version, position, source, content)
                           VALUES ('something_wrong', 3, 3, 'council', $1)";
                uow.execute(sql, vec![content.into()]).await?;
                Ok::<_, heard_storage::StorageError>(())
            })
        });
        write.await.unwrap();
        env.heard.reload().await.unwrap();

        phone.post("/receipt", &[("receipt", &receipt)]).await;
        let thread = phone.get("/thread").await.body;
        assert!(thread.contains("How long has it been like this?") && thread.contains("A few weeks"), "{thread}");
        assert!(phone.get("/say/something_wrong/check").await.body.contains("begun before"));
        assert!(phone.get("/say/something_wrong/3").await.body.contains("How long has it been like this?"));
        let mut other = Client::new(&env.heard);
        assert!(other.get("/say/something_wrong/1").await.body.contains("What bothers you?"));
        assert_eq!(other.get("/say/something_wrong/3").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_04_what_was_begun_waits_on_the_home_page_and_can_be_thrown_away() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    phone.post("/say/idea/1", &[("answer", "a pool"), ("go", "next")]).await;
    phone.post("/say/good_news/1", &[("answer", "I swam"), ("go", "send")]).await;
    let home = phone.get("/").await.body;
    assert!(home.contains("href=\"/say/idea/2\"") && home.contains("href=\"/say/good_news/check\""), "{home}");
    assert!(!home.contains("a pool"), "only the situation is named");
    assert!(!Client::new(&env.heard).get("/").await.body.contains("/say/idea/2"));
    phone.post("/say/throw-away", &[("scenario", "idea")]).await;
    let home = phone.get("/").await.body;
    assert!(!home.contains("href=\"/say/idea/2\"") && home.contains("href=\"/say/good_news/check\""));
    phone.post("/say/throw-away", &[("scenario", "good_news")]).await;
    assert_eq!(one(&env, "SELECT COUNT(*) AS n FROM draft").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_04_changing_one_answer_leads_straight_back_to_check() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    phone.post("/say/change/1", &[("answer", "the wifi"), ("go", "send")]).await;
    let check = phone.get("/say/change/check").await.body;
    assert!(check.contains("href=\"/say/change/1?from=check\""), "{check}");
    let page = phone.get("/say/change/1?from=check").await.body;
    assert!(page.contains("the wifi") && page.contains("action=\"/say/change/1?from=check\""), "{page}");
    let done = phone.post("/say/change/1?from=check", &[("answer", "the tv"), ("go", "next")]).await;
    assert_eq!(done.location.as_deref(), Some("/say/change/check"));
    assert!(phone.get("/say/change/check").await.body.contains("the tv"));
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_the_day_of_a_meeting_is_kept_shown_and_sorted_up_and_the_agenda_leaves_out_what_must_not_be_said() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let mut phone = Client::new(&env.heard);
        phone.post("/say/my_review/1", &[("answer", "My own key please"), ("go", "next")]).await;
        let typed = [("answer.day", "31"), ("answer.month", "2"), ("answer.year", "2026"), ("go", "next")];
        let refused = phone.post("/say/my_review/2", &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"31\""), "what was typed is kept");
        let soon = NOON.plus(5 * Moment::DAY).iso_date();
        let parts: Vec<&str> = soon.split('-').collect();
        let typed =
            [("answer.day", parts[2]), ("answer.month", parts[1]), ("answer.year", &parts[0][2..]), ("go", "next")];
        let taken = phone.post("/say/my_review/2", &typed).await;
        assert_eq!(taken.location.as_deref(), Some("/say/my_review/3"), "{}", taken.body);
        let fields = [
            ("id", "00112233445566778899aabbccddeeff"),
            ("version", "2"),
            ("a.matters", "My own key please"),
            ("a.when", soon.as_str()),
            ("a.chair", "all"),
            ("a.not_say", "the secret thing"),
            ("audience", "team"),
            ("lang", "en"),
        ];
        assert_eq!(phone.post("/say/my_review/send", &fields).await.status, StatusCode::SEE_OTHER);
        let receipt = super::client::digits(&phone.get("/sent").await.body);
        // Later ones stand under it all the same.
        env.clock.set(NOON.plus(Moment::DAY));
        for n in 0..3 {
            phone.say("idea", "what", &format!("later idea {n}")).await;
        }
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let queue = lead.get("/queue").await.body;
        let at = |text: &str| queue.find(text).unwrap_or_else(|| panic!("{text}: {queue}"));
        assert!(at("My own key please") < at("later idea 2"), "{backend:?}");
        assert!(queue.contains("look whether the IRO has it before then"));
        assert_eq!(queue.matches("My own key please").count(), 1, "{backend:?}: listed once");

        phone.post("/receipt", &[("receipt", &receipt)]).await;
        assert!(phone.get("/thread").await.body.contains("href=\"/thread/agenda\""));
        let agenda = phone.get("/thread/agenda").await.body;
        assert!(agenda.contains("My own key please") && agenda.contains("I want to run my meeting."), "{agenda}");
        assert!(!agenda.contains("the secret thing"));
        // Taken back: nothing of it is left in clear either.
        phone.post("/thread/take-back", &[]).await;
        assert_eq!(
            one(&env, "SELECT COUNT(*) AS n FROM view WHERE state = 'withdrawn' AND due_on IS NOT NULL").await,
            0
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_05_cards_are_stored_as_words_and_what_a_helper_saw_is_kept_apart() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let mut child = Client::new(&env.heard);
        child.get("/language/ar?next=/").await;
        let body = "answer=shouting&answer=scared&go=send".to_owned();
        let next = child.send(axum::http::Method::POST, "/say/pics_wrong/1", Some(body)).await;
        assert_eq!(next.location.as_deref(), Some("/say/pics_wrong/check"));
        let alone = [
            ("id", "00112233445566778899aabbccddeeff"),
            ("version", "1"),
            ("a.happened", "shouting scared"),
            ("a.how", "1"),
            ("helped", "alone"),
            ("seen", "Covered both ears at dinner"),
            ("audience", "team"),
            ("lang", "ar"),
        ];
        let refused = child.post("/say/pics_wrong/send", &alone).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Covered both ears at dinner"), "what was typed is kept");
        let helped: Vec<_> = alone.iter().map(|(n, v)| (*n, if *n == "helped" { "adult_wrote" } else { *v })).collect();
        assert_eq!(child.post("/say/pics_wrong/send", &helped).await.status, StatusCode::SEE_OTHER);
        let receipt = super::client::digits(&child.get("/sent").await.body);
        child.post("/receipt", &[("receipt", &receipt)]).await;
        let thread = child.get("/thread").await.body;
        assert!(!thread.contains("Covered both ears"), "not among what the child said");

        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let queue = lead.get("/queue?scenario=pics_wrong").await.body;
        assert!(!queue.contains("Covered both ears"));
        let view = link(&queue, "/views/").unwrap();
        let page = lead.get(&format!("/views/{view}")).await.body;
        assert!(page.contains("Someone shouts, I am scared"), "{page}");
        assert!(page.contains("Seen by the helper") && page.contains("Covered both ears at dinner"));
        let quote = [("text", "covered both ears"), ("consent", "thread")];
        let quoted = lead.post(&format!("/views/{view}/quote"), &quote).await;
        assert_eq!(quoted.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: never quotable");
        assert!(one(&env, "SELECT COUNT(*) AS n FROM view WHERE seen_by = 1").await >= 1);
        child.post("/thread/take-back", &[]).await;
        let left =
            "SELECT COUNT(*) AS n FROM view WHERE state = 'withdrawn' AND (sealed_seen IS NOT NULL OR seen_by = 1)";
        assert_eq!(one(&env, left).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_05_the_demonstration_has_picture_answers_and_meetings() {
    let env = Environment::demo(Backend::Sqlite, 600).await;
    assert!(one(&env, "SELECT COUNT(*) AS n FROM view WHERE scenario LIKE 'pics_%'").await >= 5);
    assert!(one(&env, "SELECT COUNT(*) AS n FROM view WHERE seen_by = 1").await >= 2);
    assert!(one(&env, "SELECT COUNT(*) AS n FROM view WHERE due_on IS NOT NULL").await >= 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_22_only_good_news_whose_author_agreed_is_celebrated() {
    for backend in backends() {
        let env = Environment::demo(backend, 80).await;
        let celebrated = async || views::celebrations(&env.heard, 60).await.unwrap();
        assert!(celebrated().await.is_empty(), "nothing was published yet");
        publish_due(&env.heard).await.unwrap();
        let whole = newest(&env.heard).await.unwrap().unwrap().count(Table::Everyone, &Whole);
        assert_eq!(celebrated().await.is_empty(), !whole.is_shown(), "{whole:?}: where a number is shown");

        let mut phone = Client::new(&env.heard);
        let id = "0123456789abcdef0123456789abcdef";
        let no =
            [("id", id), ("version", "2"), ("a.what", "I swam a mile"), ("audience", "team"), ("a.celebrate", "no")];
        assert_eq!(phone.post("/say/good_news/send", &no).await.status, StatusCode::SEE_OTHER);
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let queue = lead.get("/queue?state=sent").await.body;
        let at = queue.find("I swam a mile").unwrap();
        let view = link(&queue[queue[..at].rfind("/views/").unwrap()..], "/views/").unwrap();
        let fields = [("text", "I swam a mile"), ("consent", "sending"), ("celebration", "yes")];
        let refused = lead.post(&format!("/views/{view}/quote"), &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("did not say that it may be shown"));
        let by = staff(&env, "Other", Role::ParticipationLead).await;
        let asked = views::propose_quote(&env.heard, &by, view.parse().unwrap(), "x", Consent::Thread, true).await;
        assert!(matches!(asked, Err(QuoteError::NotAgreed)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_11_sharing_again_only_widens_and_the_team_sees_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (her, lead) =
            (someone(&env, Role::YoungPerson, "Heron").await, someone(&env, Role::ParticipationLead, "Lead").await);
        let me = Grant::check(her).unwrap();
        let view = say(&env, her, "my words", Audience::Anonymous, 1).await;
        let own = views::by_account(&env.heard, &me, view).await.unwrap().unwrap();
        let share = |audience| views::share_again(&env.heard, Author::Account(me), own, audience);
        assert!(!share(Audience::Anonymous).await.unwrap(), "what is shared stays shared");
        assert!(share(Audience::Iro).await.unwrap());
        assert!(!share(Audience::Iro).await.unwrap(), "once");
        assert!(!views::share_again(&env.heard, Author::Receipt, own, Audience::Worker).await.unwrap());
        let by: Grant<Moderate> = Grant::check(lead).unwrap();
        let seen = views::shared_with(&env.heard, &by, view).await.unwrap();
        assert_eq!(seen.iter().map(|(who, _)| *who).collect::<Vec<_>>(), [Audience::Iro], "{backend:?}");
        let opened = views::open_view(&env.heard, &by, view).await.unwrap().unwrap();
        assert_eq!(opened.words.unwrap().from.as_deref(), Some("Heron"), "who it is shared with knows who it is");
        let looked = views::looked_at(&env.heard, &me).await.unwrap();
        assert_eq!(looked.iter().filter(|(_, line)| line.action == Some(ViewAction::Read)).count(), 1);
        assert_eq!(views::everything(&env.heard, &me).await.unwrap().len(), 1);
        views::take_back(&env.heard, own).await.unwrap();
        assert!(views::shared_with(&env.heard, &by, view).await.unwrap().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_01_eight_pictures_open_what_the_sixteen_digits_open() {
    let env = Environment::sqlite().await;
    let question = env.heard.catalogue().scenario("something_wrong").unwrap().questions[0].key.clone();
    let mut phone = Client::new(&env.heard);
    let receipt = phone.say("something_wrong", &question, "the kettle").await;
    let mut later = Client::new(&env.heard);
    let mut picked = String::new();
    for pair in receipt.as_bytes().chunks(2) {
        let pick = std::str::from_utf8(pair).unwrap();
        let answer = later.post("/receipt/pictures", &[("picked", &picked), ("pick", pick)]).await;
        picked.push_str(pick);
        if picked.len() < 16 {
            assert_eq!(answer.status, StatusCode::OK);
            assert!(answer.body.contains(&format!("value=\"{picked}\"")));
        } else {
            assert_eq!(answer.location.as_deref(), Some("/thread"));
        }
    }
    assert!(later.get("/thread").await.body.contains("the kettle"));
    let wrong = later.post("/receipt/pictures", &[("picked", "01010101010101"), ("pick", "01")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_a_child_chooses_who_may_translate_and_staff_see_it() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let mut phone = Client::new(&env.heard);
        phone.get("/language/ti").await;
        assert!(phone.get("/").await.body.contains("<html lang=\"ti\" dir=\"ltr\""));
        let send = |lang: &'static str, id: &'static str| {
            [
                ("id", id),
                ("version", "1"),
                ("a.what", "ኣብ ገዛ ዋይፋይ የለን"),
                ("audience", "team"),
                ("helped", "alone"),
                ("lang", lang),
                ("translator", "woman"),
            ]
        };
        let path = "/say/something_wrong/send";
        let sent = phone.post(path, &send("ti", "000000000000000000000000000000a1")).await;
        assert_eq!(sent.location.as_deref(), Some("/sent"), "{}", sent.body);
        let asked = "SELECT COUNT(*) AS n FROM view WHERE translator = 'woman'";
        assert_eq!(count(&env, asked, vec![]).await, 1);
        phone.post(path, &send("en", "000000000000000000000000000000a2")).await;
        assert_eq!(count(&env, asked, vec![]).await, 1, "nobody translates English");
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let queue = lead.get("/queue").await.body;
        let mut found = false;
        for part in queue.split("/views/").skip(1) {
            let id: String = part.chars().take_while(char::is_ascii_hexdigit).collect();
            found |= id.len() == 32 && lead.get(&format!("/views/{id}")).await.body.contains("Only a woman");
        }
        assert!(found, "staff read whom the child trusts with a translation");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_was_settled_too_soon_is_put_back_where_it_was_and_its_author_sees_it() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let question = env.heard.catalogue().scenario("thank_you").unwrap().questions[0].key.clone();
        let mut phone = Client::new(&env.heard);
        let receipt = phone.say("thank_you", &question, "Quillwort thanks").await;
        phone.post("/receipt", &[("receipt", &receipt)]).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let queue = lead.get("/queue").await.body;
        let at = queue.find("Quillwort thanks").unwrap();
        let view = link(&queue[queue[..at].rfind("/views/").unwrap()..], "/views/").unwrap();
        let page = format!("/views/{view}");
        let lines = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1";
        lead.get(&page).await;
        // What is not settled stays where it is.
        assert_eq!(lead.post(&format!("{page}/put-back"), &[]).await.location.as_deref(), Some(page.as_str()));
        assert_eq!(count(&env, lines, args![ViewAction::PutBack.name()]).await, 0, "{backend:?}");

        lead.post(&format!("{page}/settle"), &[]).await;
        assert!(!lead.get("/queue").await.body.contains("Quillwort thanks"), "{backend:?}");
        assert!(lead.get(&page).await.body.contains("Put it back in the queue"), "{backend:?}");
        for _ in 0..2 {
            lead.post(&format!("{page}/put-back"), &[]).await;
        }
        assert_eq!(
            count(&env, lines, args![ViewAction::PutBack.name()]).await,
            1,
            "{backend:?}: pressed twice is done once"
        );
        assert!(lead.get("/queue").await.body.contains("Quillwort thanks"), "{backend:?}");
        assert!(lead.get(&page).await.body.contains("put back: it was settled too soon"), "{backend:?}");
        let thread = phone.get("/thread").await.body;
        assert!(thread.contains("put it back") && !thread.contains("Nothing is left to do"), "{thread}");

        // What its author had called not done is open again, as it was.
        run(&env, "UPDATE response_view SET verdict = 'no'").await;
        run(&env, "UPDATE view SET state = 'reopened' WHERE id IN (SELECT view_id FROM response_view)").await;
        let open = "SELECT COUNT(*) AS n FROM view WHERE state = 'reopened'";
        let mut conn = env.heard.words().read().await.unwrap();
        let again = "SELECT id FROM view WHERE state = 'reopened' AND read_at IS NOT NULL LIMIT 1";
        let reopened: ViewId = conn.first(again, vec![]).await.unwrap().unwrap().id("id").unwrap();
        drop(conn);
        let reopened = format!("/views/{reopened}");
        lead.get(&reopened).await;
        let before = one(&env, open).await;
        lead.post(&format!("{reopened}/settle"), &[]).await;
        assert_eq!(one(&env, open).await, before - 1, "{backend:?}");
        lead.post(&format!("{reopened}/put-back"), &[]).await;
        assert_eq!(one(&env, open).await, before, "{backend:?}");
    }
}
