//! Lists of the queue that are kept, what belongs together, and what stands above the
//! queue.

use axum::http::StatusCode;
use heard_domain::Heard;
use heard_domain::assignments::Place;
use heard_domain::assignments::scope::Team;
use heard_domain::ids::ViewId;
use heard_domain::intake::submit;
use heard_domain::people::{Account, Grant, LookAtConcerns, Moderate, Role, Visitor};
use heard_domain::safeguarding::concerns::{self, Decision};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::search::keep_up;
use heard_domain::views::{
    self, AfterReply, Answer, Audience, ClusterPlace, Coding, ListOf, QueueFilter, SavedListError, Saving, code,
    open_view, remove_list, rename_list, save_list, saved_lists,
};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, args};
use heard_vocabulary::{ConcernLevel, ConcernState, SavedListAction, ToldTo};

use super::alerts::signed_in;
use super::client::Client;
use super::concerns::{HARM, saying};
use super::environment::{Environment, NOON, backends};
use super::jobs::another;
use super::people::{say, someone};

async fn lead(env: &Environment, name: &str) -> (Account, Grant<Moderate>) {
    let who = someone(env, Role::ParticipationLead, name).await;
    (who, Grant::check(who).unwrap())
}

fn saving(name: &str, query: &str, whose: ListOf) -> Saving {
    Saving { name: name.into(), query: query.into(), whose, place: None }
}

async fn names(env: &Environment, by: &Grant<Moderate>) -> Vec<String> {
    saved_lists(&env.heard, by).await.unwrap().into_iter().map(|list| list.name).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_a_list_is_kept_for_oneself_or_the_team_and_says_nothing_in_clear() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), (_, ben)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        let own = save_list(heard, &ada, saving("Marram", "scenario=idea&", ListOf::Own)).await.unwrap();
        let team = save_list(heard, &ada, saving("Bracken", "mood=1&mood=2&", ListOf::Team)).await.unwrap();
        assert_eq!(names(&env, &ada).await, ["Marram", "Bracken"], "{backend:?}: one's own first");
        assert_eq!(names(&env, &ben).await, ["Bracken"], "{backend:?}");
        let kept = saved_lists(heard, &ben).await.unwrap();
        assert_eq!((kept[0].query.as_str(), kept[0].whose), ("mood=1&mood=2&", ListOf::Team), "{backend:?}");

        // What was typed is sealed, and so is what is looked for.
        let mut conn = heard.words().read().await.unwrap();
        for row in conn.all("SELECT sealed FROM saved_list", vec![]).await.unwrap() {
            let sealed = row.blob("sealed").unwrap();
            for word in [b"Marram".as_slice(), b"Bracken", b"idea", b"mood"] {
                assert!(!sealed.windows(word.len()).any(|part| part == word), "{backend:?}: {word:?}");
            }
        }
        let sql = "SELECT detail FROM audit_log WHERE action = $1 ORDER BY seq";
        let lines = conn.all(sql, args![SavedListAction::Saved.name()]).await.unwrap();
        let details: Vec<String> = lines.iter().map(|line| line.text("detail").unwrap()).collect();
        assert_eq!(details, ["own", "team"], "{backend:?}");
        drop(conn);

        // The team's is everybody's to rename; somebody's own is theirs.
        rename_list(heard, &ben, team, "Heather").await.unwrap();
        assert_eq!(names(&env, &ada).await, ["Marram", "Heather"], "{backend:?}");
        let other = rename_list(heard, &ben, own, "Gorse").await;
        assert!(matches!(other, Err(SavedListError::Gone)), "{backend:?}");
        assert!(matches!(remove_list(heard, &ben, own).await, Err(SavedListError::Gone)), "{backend:?}");
        for (name, long) in [("  ", false), ("x".repeat(61).as_str(), true)] {
            let refused = save_list(heard, &ada, saving(name, "", ListOf::Own)).await;
            match refused {
                Err(SavedListError::TooLong) => assert!(long, "{backend:?}"),
                Err(SavedListError::NoName) => assert!(!long, "{backend:?}"),
                other => panic!("{backend:?}: {other:?}"),
            }
        }
        remove_list(heard, &ada, own).await.unwrap();
        assert_eq!(names(&env, &ada).await, ["Heather"], "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_a_kept_list_stands_above_the_queue_and_a_refused_name_comes_back() {
    for backend in backends() {
        let env = Environment::demo(backend, 60).await;
        let mut client = Client::demo(&env.heard, "participation_lead").await;
        let query = "scenario=idea&lang=other&mood=1&mood=2&";
        let place = format!("{query}after=5-{}&open=x", "0".repeat(32));
        let kept = client.post("/queue/lists", &[("name", "Bog myrtle"), ("whose", "team"), ("query", &place)]).await;
        let address = kept.location.unwrap();
        let wanted = "/queue?lang=other&scenario=idea&mood=1&mood=2&done=list-kept";
        assert_eq!(address, wanted, "{backend:?}: no place in the list");
        let page = client.get(&address).await.body;
        assert!(page.contains("Bog myrtle") && page.contains("aria-current=\"page\""), "{backend:?}: {page}");
        let refused = client.post("/queue/lists", &[("name", ""), ("whose", "own"), ("query", query)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("Write what you call it."), "{backend:?}");
        assert!(refused.body.contains("mood=1&amp;mood=2&amp;"), "{backend:?}: {}", refused.body);
        env.heard.close().await;
    }
}

async fn change(env: &Environment, sql: &'static str, values: Vec<Value>) {
    env.heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, values).await })).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_a_list_of_a_place_is_theirs_who_belong_there_and_whoever_leaves_loses_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((hers, ada), (his, ben), (_, cem)) =
            (lead(&env, "Ada").await, lead(&env, "Ben").await, lead(&env, "Cem").await);
        let today = heard.now().day();
        for (number, who) in [(1, hers), (2, his)] {
            let sql = "INSERT INTO membership (id, account_id, kind, place, first_day)
                       VALUES ($1, $2, 'team', 'North', $3)";
            change(&env, sql, args![[number; 16], who.id(), today.to_string()]).await;
        }
        let north = |name: &str| Saving {
            place: Some(Place::Team(Team("North".into()))),
            ..saving(name, "mood=1&", ListOf::Place)
        };
        let refused = save_list(heard, &cem, north("Gorse")).await;
        assert!(matches!(refused, Err(SavedListError::NotTheirPlace)), "{backend:?}: {refused:?}");
        let nowhere = save_list(heard, &ada, saving("Gorse", "mood=1&", ListOf::Place)).await;
        assert!(matches!(nowhere, Err(SavedListError::NotTheirPlace)), "{backend:?}: {nowhere:?}");
        let list = save_list(heard, &ada, north("Marram")).await.unwrap();
        assert_eq!(names(&env, &ben).await, ["Marram"], "{backend:?}");
        assert!(names(&env, &cem).await.is_empty(), "{backend:?}: she belongs elsewhere");
        assert!(matches!(rename_list(heard, &cem, list, "Gorse").await, Err(SavedListError::Gone)), "{backend:?}");
        rename_list(heard, &ben, list, "Bracken").await.unwrap();

        // Whoever kept it leaves: it stays with those who are there.
        let left = "UPDATE membership SET first_day = $2, last_day = $2 WHERE account_id = $1";
        change(&env, left, args![hers.id(), today.plus(-1).to_string()]).await;
        assert!(names(&env, &ada).await.is_empty(), "{backend:?}");
        assert!(matches!(remove_list(heard, &ada, list).await, Err(SavedListError::Gone)), "{backend:?}");
        assert_eq!(names(&env, &ben).await, ["Bracken"], "{backend:?}");
        remove_list(heard, &ben, list).await.unwrap();
        assert!(names(&env, &ben).await.is_empty(), "{backend:?}");
        env.heard.close().await;
    }
}

/// Three young people.
async fn young(env: &Environment) -> [Account; 3] {
    let one = async |name: &str| someone(env, Role::YoungPerson, name).await;
    [one("Heron").await, one("Swift").await, one("Dunlin").await]
}

/// Views about one thing, opened and tagged alike: each another's, as far as there are others.
async fn alike<const N: usize>(
    env: &Environment,
    by: &Grant<Moderate>,
    children: [Account; N],
    (first, texts): (u8, &[&str]),
) -> Vec<ViewId> {
    let catalogue = env.heard.catalogue();
    let coding =
        Coding { themes: vec![catalogue.themes[0].id], service: Some(catalogue.services[0].id), ..Coding::default() };
    let mut views = Vec::new();
    for ((number, text), child) in (first..).zip(texts).zip(children.iter().cycle()) {
        let view = say(env, *child, text, Audience::Team, number).await;
        open_view(&env.heard, by, view).await.unwrap().unwrap();
        code(&env.heard, by, view, coding.clone()).await.unwrap();
        views.push(view);
    }
    views
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_05_what_belongs_together_leaves_out_what_is_kept_from_the_reader_and_what_may_be_harm() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let heard = &env.heard;
        let ((_, ada), (ben_is, ben)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        lead(&env, "Cleo").await;
        let children = young(&env).await;
        let (theme, service) = {
            let catalogue = heard.catalogue();
            (catalogue.themes[0].id, catalogue.services[0].id)
        };
        untag(&env).await;
        let texts = ["The bus is late on Mondays", "The bus is late on Tuesdays", "The bus is late on Fridays"];
        let views = alike(&env, &ada, children, (0, &texts)).await;
        let found = async |by: &Grant<Moderate>| {
            let place = ClusterPlace::Service(service);
            views::cluster(heard, by, theme, &place).await.unwrap().map(|shown| shown.cluster.views)
        };
        let three = found(&ada).await.unwrap();
        assert_eq!(three.len(), 3, "{backend:?}");
        assert!(three.iter().all(|view| views.contains(view)), "{backend:?}");
        assert_eq!(views::clusters(heard, &ben).await.unwrap().len(), 1, "{backend:?}");

        // It is about Ben: for him there are two, which is no cluster, and nothing says so.
        about(heard, &ada, views[0], ben_is.id()).await.unwrap();
        assert_eq!(found(&ben).await, None, "{backend:?}");
        assert!(views::clusters(heard, &ben).await.unwrap().is_empty(), "{backend:?}");
        assert_eq!(found(&ada).await.unwrap().len(), 3, "{backend:?}");

        // What may be harm is answered by itself.
        let harm = alike(&env, &ada, children, (9, &["he hits me every night on the bus"])).await;
        assert!(!found(&ada).await.unwrap().contains(&harm[0]), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_05_what_three_say_in_much_the_same_words_is_found_untagged_and_no_word_is_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((ada_is, ada), (ben_is, ben)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        lead(&env, "Cleo").await;
        let children = young(&env).await;
        let mut views = Vec::new();
        for ((number, day), child) in (0..).zip(["Monday", "Tuesday", "Friday"]).zip(children) {
            let words = format!("A marram shelf by our larder, on {day}");
            views.push(say(&env, child, &words, Audience::Team, number).await);
        }
        say(&env, children[0], "Thanks for lunch", Audience::Team, 9).await;
        assert!(views::alike(heard, &ada, &[]).await.unwrap().is_empty(), "{backend:?}: nothing is read yet");
        keep_up(heard).await.unwrap();
        let found = views::alike(heard, &ada, &[]).await.unwrap();
        assert_eq!(found.len(), 1, "{backend:?}: {found:?}");
        let mut alike = found[0].views.clone();
        alike.sort_unstable();
        views.sort_unstable();
        assert_eq!(alike, views, "{backend:?}");
        assert_eq!((found[0].theme, &found[0].place), (None, &Some(ClusterPlace::Anywhere)), "{backend:?}");

        let mut client = signed_in(heard, "Ada").await;
        let page = client.get("/queue/together").await.body;
        assert!(page.contains("Much the same words") && !page.contains("marram"), "{backend:?}: {page}");
        let page = client.get(&format!("/queue/together?like={}", found[0].like)).await.body;
        assert!(page.contains("3 views belong together."), "{backend:?}: {page}");

        // It is about Ben: for him two are left, which is no group.
        about(heard, &ada, views[0], ben_is.id()).await.unwrap();
        assert!(views::alike(heard, &ben, &[]).await.unwrap().is_empty(), "{backend:?}");

        // Somebody was told of one: it is decided, and answered by itself.
        let looks: Grant<LookAtConcerns> = Grant::check(ada_is).unwrap();
        let (to, who, when) = (ToldTo::EmergencyTeam, "who answered".to_owned(), "today, 12:04".to_owned());
        let told = Decision::Told { to, who, when, reference: "EDT 17".into(), area: String::new() };
        assert_eq!(views::alike(heard, &ada, &[]).await.unwrap().len(), 1, "{backend:?}");
        concerns::raise(heard, &looks, views[1], ConcernLevel::PossibleHarm, "it sounds so").await.unwrap();
        let state = concerns::decide(heard, &looks, views[1], told).await.unwrap();
        assert_eq!(state, ConcernState::Closed, "{backend:?}");
        assert!(views::alike(heard, &ada, &[]).await.unwrap().is_empty(), "{backend:?}");
        env.heard.close().await;
    }
}

/// Takes every theme off what the demonstration holds.
async fn untag(env: &Environment) {
    env.heard
        .words()
        .write(|uow| {
            Box::pin(async move {
                uow.execute("DELETE FROM view_theme", args![]).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_05_one_answer_begins_with_the_ticked_views_their_theme_and_their_service() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let heard = &env.heard;
        let (_, ada) = lead(&env, "Ada").await;
        let children = young(&env).await;
        untag(&env).await;
        let texts = ["The bus is late on Mondays", "The bus is late on Tuesdays", "The bus is late on Fridays"];
        let views = alike(&env, &ada, children, (0, &texts)).await;
        let mut client = Client::demo(heard, "participation_lead").await;
        let queue = client.get("/queue").await.body;
        assert!(queue.contains("1 group that one answer may serve"), "{backend:?}: {queue}");
        let list = client.get("/queue/together").await.body;
        let href: String = list[list.find("/queue/together?").unwrap()..].chars().take_while(|c| *c != '"').collect();
        let page = client.get(&href.replace("&amp;", "&")).await.body;
        assert!(page.contains("3 views belong together.") && page.contains("Answer these 3"), "{backend:?}: {page}");
        let (topic, service) = (heard.catalogue().themes[0].id, heard.catalogue().services[0].id);
        let ticked: String = views.iter().map(|view| format!("&view={view}")).collect();
        let form = client.get(&format!("/responses/new?theme={topic}&service={service}{ticked}")).await.body;
        for view in &views {
            assert!(form.contains(&format!("name=\"view\" value=\"{view}\"")), "{backend:?}: {form}");
        }
        assert!(form.contains("The bus is late on Mondays"), "{backend:?}: what was said stands beside it");
        assert!(!form.contains("left out"), "{backend:?}: {form}");
        for chosen in [topic.to_string(), service.to_string()] {
            assert!(form.contains(&format!("value=\"{chosen}\" selected")), "{backend:?}: {form}");
        }

        // What nobody has opened begins no answer, and what may be harm begins none.
        let unopened = say(&env, children[0], "The bus is late on Sundays", Audience::Team, 20).await;
        let harm = say(&env, children[1], HARM, Audience::Team, 21).await;
        open_view(heard, &ada, harm).await.unwrap().unwrap();
        let form = client.get(&format!("/responses/new?view={}&view={unopened}&view={harm}", views[0])).await.body;
        assert!(form.contains("2 views are left out"), "{backend:?}: {form}");
        for (view, stands) in [(views[0], true), (unopened, false), (harm, false)] {
            assert_eq!(form.contains(&format!("name=\"view\" value=\"{view}\"")), stands, "{backend:?}: {form}");
        }
        let (kept, left) = (views[0].to_string(), unopened.to_string());
        let fields = [
            ("claim", "cannot"),
            ("you_said", "The bus is late."),
            ("we_did", "It stays late."),
            ("reason", "The road is narrow."),
            ("easy_read", "The bus is late."),
            ("owner_name", "A. Manager"),
            ("view", kept.as_str()),
            ("view", left.as_str()),
        ];
        let refused = client.post("/responses", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("1 view is left out") && refused.body.contains("It stays late."), "{backend:?}");
        assert!(
            !refused.body.contains(&format!("name=\"view\" value=\"{left}\"")),
            "{backend:?}: and it goes on without"
        );
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_05_one_who_says_it_three_times_is_no_group() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let heard = &env.heard;
        let (_, ada) = lead(&env, "Ada").await;
        let [heron, swift, dunlin] = young(&env).await;
        untag(&env).await;
        let texts = ["The bus is late on Mondays", "The bus is late on Tuesdays", "The bus is late on Fridays"];
        alike(&env, &ada, [heron], (0, &texts)).await;
        assert!(views::clusters(heard, &ada).await.unwrap().is_empty(), "{backend:?}: she alone");
        alike(&env, &ada, [swift], (10, &texts[..1])).await;
        assert!(views::clusters(heard, &ada).await.unwrap().is_empty(), "{backend:?}: two of them");
        alike(&env, &ada, [dunlin], (20, &texts[..1])).await;
        let found = views::clusters(heard, &ada).await.unwrap();
        assert_eq!(found.iter().map(|cluster| cluster.views.len()).collect::<Vec<_>>(), [5], "{backend:?}: three");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_the_clock_runs_from_what_its_author_did_last_and_stands_once_they_were_written_to() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (_, ada) = lead(&env, "Ada").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let view = say(&env, child, "A marram club on Mondays", Audience::Team, 1).await;
        open_view(heard, &ada, view).await.unwrap().unwrap();
        let since = async || {
            let page = views::queue(heard, &ada, &QueueFilter::default()).await.unwrap();
            page.lines.iter().find(|line| line.id == view).unwrap().waiting_since
        };
        assert_eq!(since().await, Some(NOON), "{backend:?}: it came");
        env.clock.advance(Moment::DAY);
        views::reply(heard, &ada, view, "Which hall would you like?", AfterReply::Stays).await.unwrap();
        assert_eq!(since().await, None, "{backend:?}: she was written to");
        env.clock.advance(Moment::DAY);
        let me = Grant::check(child).unwrap();
        let own = views::by_account(heard, &me, view).await.unwrap().unwrap();
        views::talk_back(heard, own, "The one by the marsh").await.unwrap();
        assert_eq!(since().await, Some(heard.now()), "{backend:?}: she wrote back");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_is_late_is_counted_and_listed_the_oldest_first() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (_, ada) = lead(&env, "Ada").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let first = say(&env, child, "A marram club on Mondays", Audience::Team, 1).await;
        env.clock.advance(Moment::DAY);
        let second = say(&env, child, "The bus pass runs out in May", Audience::Team, 2).await;
        // Three weeks on both are late, and what comes then is not.
        env.clock.advance(21 * Moment::DAY);
        let new = say(&env, child, "A shelf for the boots", Audience::Team, 3).await;
        let late = async || {
            let filter = QueueFilter { late: Some(views::late_before(heard)), ..QueueFilter::default() };
            let page = views::queue(heard, &ada, &filter).await.unwrap();
            let counted = views::counts_of(heard, &ada, &[filter]).await.unwrap();
            let ids: Vec<ViewId> = page.lines.iter().map(|line| line.id).collect();
            assert_eq!(counted, [(i64::try_from(ids.len()).unwrap(), false)], "{backend:?}");
            ids
        };
        assert_eq!(late().await, [first, second], "{backend:?}");
        open_view(heard, &ada, first).await.unwrap().unwrap();
        views::reply(heard, &ada, first, "Which hall would you like?", AfterReply::Stays).await.unwrap();
        assert_eq!(late().await, [second], "{backend:?}: she was written to");
        env.clock.advance(Moment::DAY);
        let me = Grant::check(child).unwrap();
        let own = views::by_account(heard, &me, first).await.unwrap().unwrap();
        views::talk_back(heard, own, "The one by the marsh").await.unwrap();
        assert_eq!(late().await, [second], "{backend:?}: she wrote back a moment ago");
        env.clock.advance(21 * Moment::DAY);
        assert_eq!(late().await, [first, second, new], "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_line_says_that_it_may_be_harm_and_no_bare_no_stands_between_its_words() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (_, ada) = lead(&env, "Ada").await;
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        say(&env, child, "A marram club on Mondays", Audience::Team, 1).await;
        let mut pressed = saying(2, "not_safe", "place", "By the sluice", "en");
        let keys = vec!["no".to_owned()];
        pressed.answers.push(Answer { question: "reply".into(), asked: String::new(), said: "No".into(), keys });
        submit(heard, Visitor::new(None), pressed).await.unwrap();
        let strange = saying(3, "something_wrong", "what", "ራሴን ችዬ መኖርን", "ti");
        submit(heard, Visitor::new(None), strange).await.unwrap();
        let page = views::queue(heard, &ada, &QueueFilter::default()).await.unwrap();
        let marks = |snippet: &str| {
            let line = page.lines.iter().find(|line| line.snippet == snippet).unwrap();
            (line.by_the_button, line.may_be_harm)
        };
        assert_eq!(marks("By the sluice"), (true, true), "{backend:?}");
        assert_eq!(marks("A marram club on Mondays"), (false, false), "{backend:?}");
        // What nobody could read is no harm that was noticed.
        assert_eq!(marks("ራሴን ችዬ መኖርን"), (false, false), "{backend:?}");
        let unread = page.lines.iter().filter(|line| line.nobody_read).map(|line| line.lang.as_str());
        assert_eq!(unread.collect::<Vec<_>>(), ["ti"], "{backend:?}");
        let shown = signed_in(heard, "Ada").await.get("/queue").await.body;
        let table = shown.split("grid--queue").nth(1).and_then(|rest| rest.split("</table>").next()).unwrap();
        assert_eq!(table.matches("May be harm").count(), 1, "{backend:?}: {table}");
        assert_eq!(table.matches("Nobody can read it yet").count(), 1, "{backend:?}: {table}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_what_was_opened_by_nobody_who_reads_its_language_stays_unread_until_it_is_translated() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ((_, ada), child) = (lead(&env, "Ada").await, someone(&env, Role::YoungPerson, "Heron").await);
        let said = saying(1, "something_wrong", "what", "الحافلة تتأخر كل يوم", "ar");
        let view = submit(heard, Visitor::new(Some(child)), said).await.unwrap().view.unwrap();
        let unread = async |read: &'static [&'static str]| {
            let read = read.iter().map(|lang| (*lang).to_owned()).collect();
            let filter = QueueFilter { langs: vec!["ar".to_owned()], unread_by: Some(read), ..QueueFilter::default() };
            let lines = views::queue(heard, &ada, &filter).await.unwrap().lines.len();
            let counted = views::counts_of(heard, &ada, &[filter]).await.unwrap();
            assert_eq!(counted, [(i64::try_from(lines).unwrap(), false)], "{backend:?}: the list and its count");
            lines
        };
        assert_eq!((unread(&["en"]).await, unread(&["en", "ar"]).await), (1, 1), "{backend:?}: nobody opened it");
        views::open_view(heard, &ada, view).await.unwrap().unwrap();
        assert_eq!(unread(&["en"]).await, 1, "{backend:?}: opening it is not reading it");
        assert_eq!(unread(&["en", "ar"]).await, 0, "{backend:?}: the team reads Arabic");
        let done = "INSERT INTO view_translation (view_id, lang, state, waits_since, newest_at, sealed)
                    SELECT id, 'ar', 'done', 0, 0, sealed FROM view WHERE id = $1
                    ON CONFLICT (view_id) DO UPDATE SET state = 'done'";
        change(&env, done, args![view]).await;
        assert_eq!(unread(&["en"]).await, 0, "{backend:?}: it was translated");
        let mut desk = signed_in(heard, "Ada").await;
        let list = desk.get("/queue?lang=other&unread=yes").await;
        assert_eq!(list.status, StatusCode::OK, "{backend:?}");
        assert!(list.body.contains("Nobody could read it yet"), "{backend:?}: {}", list.body);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_a_list_that_does_not_open_keeps_nobody_from_the_queue_and_no_list_keeps_words() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let heard = &env.heard;
        let mut client = Client::demo(heard, "participation_lead").await;
        let query = "scenario=idea&q=marram&words=masked&";
        let kept = client.post("/queue/lists", &[("name", "Bog myrtle"), ("whose", "team"), ("query", query)]).await;
        assert_eq!(kept.location.as_deref(), Some("/queue?scenario=idea&done=list-kept"), "{backend:?}");
        let (_, ada) = lead(&env, "Ada").await;
        assert_eq!(saved_lists(heard, &ada).await.unwrap()[0].query, "scenario=idea&", "{backend:?}");
        let long = format!("district={}&", "x".repeat(2_000));
        let refused = save_list(heard, &ada, saving("Gorse", &long, ListOf::Own)).await;
        assert!(matches!(refused, Err(SavedListError::TooMuch)), "{backend:?}: {refused:?}");

        save_list(heard, &ada, saving("Heather", "mood=1&", ListOf::Team)).await.unwrap();
        // As where a copy was put back that another key sealed.
        let broken = "UPDATE saved_list SET sealed = $1 WHERE by_id <> $2";
        let other = args![vec![7_u8; 64], ada.id()];
        let done = heard.words().write(move |uow| Box::pin(async move { uow.execute(broken, other).await }));
        assert_eq!(done.await.unwrap(), 1, "{backend:?}");
        assert_eq!(names(&env, &ada).await, ["Heather"], "{backend:?}");
        let page = client.get("/queue").await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}");
        assert!(page.body.contains("Heather") && !page.body.contains("Bog myrtle"), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_01_counts_know_at_once_what_was_done_here_and_two_seconds_later_what_was_done_elsewhere() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (here, elsewhere) = (&env.heard, another(&env).await);
        let ((_, ada), (_, ben)) = (lead(&env, "Ada").await, lead(&env, "Ben").await);
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let mut said = Vec::new();
        for number in 1..=3 {
            said.push(say(&env, child, "A marram club on Mondays", Audience::Team, number).await);
        }
        let page = async |heard: &Heard, by: &Grant<Moderate>| {
            let page = views::queue(heard, by, &QueueFilter::default()).await.unwrap();
            (page.total, page.lines.len())
        };
        assert_eq!(page(here, &ada).await, (3, 3), "{backend:?}");
        assert_eq!(page(here, &ben).await, (3, 3), "{backend:?}");
        // Whom it may be about finds it in no count of theirs, whatever was counted for others.
        about(&elsewhere, &ada, said[0], ben.id()).await.unwrap();
        assert_eq!(page(&elsewhere, &ben).await, (2, 2), "{backend:?}: where it was said");
        assert_eq!(page(here, &ben).await.1, 2, "{backend:?}: the lines are never remembered");
        env.clock.advance(2_000);
        assert_eq!(page(here, &ben).await, (2, 2), "{backend:?}: two seconds later");
        assert_eq!(page(here, &ada).await, (3, 3), "{backend:?}");
        // What was done here is in the next count, listing it is no deed.
        views::open_view(here, &ada, said[1]).await.unwrap().unwrap();
        assert!(views::settle(here, &ada, said[1]).await.unwrap(), "{backend:?}");
        assert_eq!(page(here, &ada).await, (2, 2), "{backend:?}");
        let lists = [QueueFilter::default(), QueueFilter { untagged: true, ..QueueFilter::default() }];
        let counted = views::counts_of(here, &ada, &lists).await.unwrap();
        assert_eq!(counted, [(2, false), (2, false)], "{backend:?}");
        elsewhere.close().await;
        env.heard.close().await;
    }
}
