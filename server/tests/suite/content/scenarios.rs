//! Situations and questions over HTTP.

use axum::http::StatusCode;
use heard_domain::catalogue::{Place, QuestionKind, in_language};

use crate::client::Client;
use crate::environment::{Environment, backends, open};

const HERE: &str = "/staff/scenarios/idea";

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_questions_are_edited_tried_and_shown_as_a_version_of_their_own() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let heard = &env.heard;
        let mut lead = Client::demo(heard, "participation_lead").await;
        let before = heard.catalogue().scenario("idea").unwrap().clone();
        let first = &before.questions[0];
        assert!(lead.get("/staff/scenarios").await.body.contains(HERE), "{backend:?}");

        let question = format!("{HERE}/questions/{}", first.key);
        let fields = |ask: &'static str| [("ask", ask), ("hint", ""), ("kind", "text"), ("rows", "0")];
        let empty = lead.post(&question, &fields(" ")).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let changed = lead.post(&question, &fields("What would make things better?")).await;
        assert_eq!(changed.location, Some(format!("{HERE}?done=scenario-edited")), "{backend:?}: {}", changed.body);

        // Not shown yet; tried on a phone, in English where nobody has translated it.
        let mut child = Client::new(heard);
        let asked = child.get("/say/idea/1").await.body;
        assert!(!asked.contains("What would make things better?"), "{backend:?}");
        for lang in ["en", "ar"] {
            let tried = lead.get(&format!("{HERE}/preview?lang={lang}&n=1")).await;
            assert!(tried.body.contains("What would make things better?"), "{backend:?}: {}", tried.body);
            assert!(tried.body.contains(&format!("<html lang=\"{lang}\"")), "{backend:?}");
            assert!(!tried.body.contains("<script"), "{backend:?}: nothing runs in it");
            let acts = ["href=\"/exit", "href=\"/language/"];
            assert!(acts.iter().all(|link| asked.contains(link) && !tried.body.contains(link)), "{backend:?}");
            assert_eq!(tried.headers["x-frame-options"], "SAMEORIGIN", "{backend:?}");
            assert!(tried.headers["content-security-policy"].to_str().unwrap().contains("frame-ancestors 'self'"));
        }
        let whole = lead.get(HERE).await;
        assert_eq!(whole.headers["x-frame-options"], "DENY", "{backend:?}");
        assert!(whole.body.contains("Show version"), "{backend:?}");

        // Somebody has the question open and answers it when there is another.
        let mut late = Client::new(heard);
        let version = before.version.to_string();
        assert!(late.get("/say/idea/1").await.body.contains(&format!("name=\"version\" value=\"{version}\"")));

        // A view that was begun before goes on with its question.
        let begun = child.post("/say/idea/1", &[("answer", "More trips"), ("go", "next")]).await;
        assert!(begun.location.is_some(), "{backend:?}: {}", begun.body);
        let shown = lead.post(&format!("{HERE}/publish"), &[]).await;
        assert!(shown.location.is_some_and(|to| to.ends_with("scenario-published")), "{backend:?}");
        let now = heard.catalogue().scenario("idea").unwrap().clone();
        assert_eq!(now.version, before.version + 1, "{backend:?}");
        assert!(child.get("/say/idea/1").await.body.contains(in_language(&first.ask, "en")), "{backend:?}");
        assert!(Client::new(heard).get("/say/idea/1").await.body.contains("What would make things better?"));
        let answered = [("version", version.as_str()), ("answer", "Fewer trips"), ("go", "next")];
        assert!(late.post("/say/idea/1", &answered).await.location.is_some(), "{backend:?}");
        let asked = late.get("/say/idea/1").await.body;
        assert!(asked.contains(in_language(&first.ask, "en")) && asked.contains("Fewer trips"), "{backend:?}: {asked}");
        let nothing = lead.post(&format!("{HERE}/publish"), &[]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: it is shown already");

        // Back to the first state, which is a change like any other.
        let back = lead.post(&format!("{HERE}/put-back"), &[("version", "1")]).await;
        assert!(back.location.is_some(), "{backend:?}: {}", back.body);
        lead.post(&format!("{HERE}/publish"), &[]).await;
        let again = heard.catalogue().scenario("idea").unwrap().clone();
        assert_eq!((again.version, &again.questions), (before.version + 2, &before.questions), "{backend:?}");

        // The program does not take the council's word away when it starts anew.
        let (words, keys) = env.stores.clone();
        let other = open(words, keys, &crate::environment::master(), env.clock.clone()).await.unwrap();
        assert_eq!(other.catalogue().scenario("idea").unwrap().version, again.version, "{backend:?}");
        other.close().await;
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_02_choices_pictures_and_order_are_the_councils() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let heard = &env.heard;
        let mut lead = Client::demo(heard, "participation_lead").await;
        let head = [("title", "Our garden"), ("lead", ""), ("icon", "s-home"), ("place", "more")];
        let added = lead.post("/staff/scenarios", &head).await;
        assert_eq!(added.location.as_deref(), Some("/staff/scenarios/our_garden?done=scenario-added"), "{backend:?}");
        let path = "/staff/scenarios/our_garden";
        let early = lead.post(&format!("{path}/publish"), &[]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: it asks nothing");
        assert!(early.body.contains("It asks nothing yet."), "{backend:?}");

        let rows = [
            ("ask", "What should grow?"),
            ("hint", ""),
            ("kind", "choice"),
            ("rows", "3"),
            ("text.0", "Flowers"),
            ("order.0", "2"),
            ("text.1", "Beans"),
            ("order.1", "1"),
            ("account.1", "yes"),
            ("text.2", ""),
        ];
        lead.post(&format!("{path}/questions/new"), &rows).await;
        let few = lead.get(path).await.body;
        assert!(few.contains("needs two things to choose for everybody"), "{backend:?}: one is for some alone");
        let cards = [
            ("ask", "Who should help?"),
            ("kind", "cards"),
            ("rows", "1"),
            ("text.0", ""),
            ("many", "yes"),
            ("add", "mum"),
            ("add", "pets"),
        ];
        lead.post(&format!("{path}/questions/new"), &cards).await;
        let third = [("ask", "Anything else?"), ("kind", "text"), ("rows", "0")];
        lead.post(&format!("{path}/questions/new"), &third).await;
        lead.post(&format!("{path}/questions/q3/step"), &[("way", "up")]).await;
        lead.post(&format!("{path}/questions/q1/remove"), &[]).await;
        let shown = lead.post(&format!("{path}/publish"), &[]).await;
        assert!(shown.location.is_some(), "{backend:?}: {}", shown.body);
        let catalogue = heard.catalogue();
        let garden = catalogue.scenario("our_garden").unwrap();
        let keys: Vec<&str> = garden.questions.iter().map(|question| question.key.as_str()).collect();
        assert_eq!((garden.place, keys), (Place::More, vec!["q3", "q2"]), "{backend:?}");
        let picked = &garden.questions[1];
        assert_eq!((picked.kind, picked.many), (QuestionKind::Cards, true), "{backend:?}");
        assert_eq!(picked.choices.iter().map(|card| card.key.as_str()).collect::<Vec<_>>(), ["mum", "pets"]);
        assert_ne!(in_language(&picked.choices[0].text, "ar"), "Mum", "{backend:?}: a card brings its languages");
        assert!(Client::new(heard).get("/").await.body.contains("/say/our_garden"), "{backend:?}");

        // Where young people say that they are not safe stays where they find it.
        let wrong = heard.catalogue().scenario("something_wrong").unwrap().clone();
        let title = in_language(&wrong.title, "en").to_owned();
        for place in ["nowhere", "pictures", "more"] {
            let moved = [("title", title.as_str()), ("lead", ""), ("icon", wrong.icon.as_str()), ("place", place)];
            let refused = lead.post("/staff/scenarios/something_wrong", &moved).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {place}");
            assert!(refused.body.contains("It stays where they find it"), "{backend:?}: {place}");
        }
        // What stands for ratings of services is no situation's name.
        let head = [("title", "Rating"), ("lead", ""), ("icon", "s-home"), ("place", "more")];
        let added = lead.post("/staff/scenarios", &head).await;
        assert_eq!(added.location.as_deref(), Some("/staff/scenarios/rating_2?done=scenario-added"), "{backend:?}");

        // The order is the council's, and stays when the program starts anew.
        let order = |heard: &heard_domain::Heard| {
            let home = |s: &&std::sync::Arc<heard_domain::catalogue::Scenario>| s.place == Place::Home;
            heard.catalogue().scenarios.iter().filter(home).map(|s| s.key.clone()).collect::<Vec<_>>()
        };
        let mut wanted = order(heard);
        wanted.swap(0, 1);
        lead.post(&format!("/staff/scenarios/{}/step", wanted[0]), &[("way", "up")]).await;
        assert_eq!(order(heard), wanted, "{backend:?}");
        let (words, keys) = env.stores.clone();
        let other = open(words, keys, &crate::environment::master(), env.clock.clone()).await.unwrap();
        assert_eq!(order(&other), wanted, "{backend:?}");
        other.close().await;
        env.heard.close().await;
    }
}
