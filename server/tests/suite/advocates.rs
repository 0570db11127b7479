//! Requests for an advocate: opened by what a child says or by staff, the two clocks they
//! have, and what whoever asked reads of it. On both databases.

use axum::http::StatusCode;
use heard_domain::Heard;
use heard_domain::ids::ViewId;
use heard_domain::intake::Submission;
use heard_domain::people::{Account, Grant, OwnVoice, Role};
use heard_domain::procedures::{OwnAdvocate, tell_of_late};
use heard_domain::views::{self, Answer, Audience};
use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{ProcedureKind, ProcedureStage};

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::concerns::{account, saying};
use super::environment::{Environment, backends};
use super::jobs::count;
use super::missing::{of, send};
use super::procedures::{SENT, done, refused};

/// What she reads of it beside her words.
async fn own(heard: &Heard, her: Account, view: ViewId) -> Option<OwnAdvocate> {
    let grant: Grant<OwnVoice> = Grant::check(her).unwrap();
    let mine = views::by_account(heard, &grant, view).await.unwrap().unwrap();
    views::thread(heard, mine).await.unwrap().unwrap().advocate
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_who_wants_an_advocate_reads_by_when_one_is_asked_for_and_that_one_was_found() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let isla = staff(&env, Role::ComplaintsManager, "Isla").await;
        reached(&env, isla).await;
        let her = account(&env, Role::YoungPerson, "Heron").await;
        // Nobody could find them.
        send(&env, None, saying(1, "advocate", "what", "My move", "en")).await;
        let nobody = Submission { audience: Audience::Anonymous, ..saying(2, "advocate", "what", "My move", "en") };
        send(&env, Some(her), nobody).await;
        assert!(of(&env, isla).await.is_empty(), "{backend:?}");

        // It is Friday, 20 November, noon.
        let mut wanted = saying(3, "advocate", "what", "They want me to move", "en");
        let by = Answer { question: "by".into(), asked: String::new(), said: "2026-11-26".into(), keys: Vec::new() };
        wanted.answers.push(by);
        let view = send(&env, Some(her), wanted).await.unwrap();
        let line = of(&env, isla).await.remove(0);
        assert_eq!((line.kind, line.standing.stage), (ProcedureKind::Advocate, ProcedureStage::AdvocateToAsk));
        assert_eq!(line.due_on, day("2026-11-23"), "{backend:?}: one working day");
        assert_eq!(own(heard, her, view).await, Some(OwnAdvocate::ToAsk(day("2026-11-23"))), "{backend:?}");
        assert_eq!(count(heard, SENT).await, 1, "{backend:?}: whoever sees to it is told");

        // What told of it has left, and somebody is told again.
        let left = "UPDATE dispatch SET state = 'sent'";
        let write = heard.words().write(move |uow| Box::pin(async move { uow.execute(left, args![]).await }));
        write.await.unwrap();
        // Asked once more, it is the same request, kept without its moment.
        env.clock.advance(60 * Moment::MINUTE);
        send(&env, Some(her), saying(4, "advocate", "what", "Please", "en")).await;
        assert_eq!(of(&env, isla).await.len(), 1, "{backend:?}");
        assert_eq!(count(heard, SENT).await, 2, "{backend:?}: and whoever sees to it is told of that too");

        let page = format!("/procedures/{}", line.id);
        let mut client = signed_in(heard, "Isla").await;
        let shown = client.get(&page).await.body;
        for said in ["Heron", "need them by 26 November 2026", "once more for an advocate", "has to be asked"] {
            assert!(shown.contains(said), "{backend:?} {said}: {shown}");
        }
        assert!(!shown.contains("want me to move"), "{backend:?}: no words of hers: {shown}");
        refused(&mut client, &page, "ended", &[], "who their advocate is").await;
        refused(&mut client, &page, "advocate_asked", &[("who", " ")], "Write who it is").await;
        refused(&mut client, &page, "advocate_asked", &[("who", "Them"), ("on", "2026-11-19")], "Write a day").await;
        refused(&mut client, &page, "advocate_declined", &[("text", "No")], "cannot be done any more").await;

        // Nobody asked in time.
        env.clock.advance(4 * Moment::DAY);
        tell_of_late(heard).await.unwrap();
        tell_of_late(heard).await.unwrap();
        assert_eq!(count(heard, SENT).await, 3, "{backend:?}: late, once");
        assert_eq!(own(heard, her, view).await, Some(OwnAdvocate::Late(day("2026-11-23"))), "{backend:?}");

        let mut client = signed_in(heard, "Isla").await;
        done(&mut client, &page, "advocate_asked", &[("who", "The advocacy service"), ("reference", "A-17")]).await;
        assert_eq!(own(heard, her, view).await, Some(OwnAdvocate::Asked(day("2026-12-01"))), "{backend:?}: five more");
        env.clock.advance(Moment::DAY);
        let mut client = signed_in(heard, "Isla").await;
        done(&mut client, &page, "advocate_asked", &[("who", "The same, once more")]).await;
        assert_eq!(
            own(heard, her, view).await,
            Some(OwnAdvocate::Asked(day("2026-12-01"))),
            "{backend:?}: no more time"
        );
        done(&mut client, &page, "advocate_declined", &[("text", "They have nobody before Christmas")]).await;
        assert_eq!(own(heard, her, view).await, Some(OwnAdvocate::ToAsk(day("2026-11-26"))), "{backend:?}: another");
        done(&mut client, &page, "advocate_asked", &[("who", "Another service")]).await;
        done(&mut client, &page, "advocate_found", &[("who", "Wren Holloway rings her on Friday")]).await;
        assert_eq!(own(heard, her, view).await, Some(OwnAdvocate::Found), "{backend:?}");
        assert!(!of(&env, isla).await.remove(0).late, "{backend:?}");
        let shown = client.get(&page).await.body;
        for said in ["A-17", "nobody before Christmas", "Wren Holloway", "Somebody speaks for them"] {
            assert!(shown.contains(said), "{backend:?} {said}: {shown}");
        }
        done(&mut client, &page, "ended", &[]).await;
        assert_eq!(own(heard, her, view).await, Some(OwnAdvocate::Found), "{backend:?}: she still has one");
        // Who asks for another one afterwards is asked for anew.
        send(&env, Some(her), saying(5, "advocate", "what", "She left", "en")).await;
        let open = of(&env, isla).await.into_iter().filter(|line| line.ended_at.is_none());
        assert_eq!(open.count(), 1, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_who_complains_and_wants_an_advocate_has_a_request_that_whoever_they_name_does_not_find() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Maya").await;
        let isla = staff(&env, Role::ComplaintsManager, "Isla").await;
        let her = account(&env, Role::YoungPerson, "Heron").await;
        let asked = |number, wants: &str| {
            let mut said = saying(number, "complaint", "what", "Isla lost my bag", "en");
            let (asked, nothing) = (String::new(), String::new());
            said.answers.push(Answer { question: "advocate".into(), asked, said: nothing, keys: vec![wants.into()] });
            Submission { version: 2, ..said }
        };
        // Nobody would know whom to answer: it is read like everything else.
        send(&env, None, asked(1, "yes")).await;
        assert!(of(&env, lead).await.is_empty(), "{backend:?}");
        let first = send(&env, Some(her), asked(2, "no")).await.unwrap();
        assert!(of(&env, lead).await.is_empty(), "{backend:?}");
        assert_eq!(own(heard, her, first).await, None, "{backend:?}");
        let view = send(&env, Some(her), asked(3, "yes")).await.unwrap();
        let line = of(&env, lead).await.remove(0);
        assert_eq!(line.kind, ProcedureKind::Advocate, "{backend:?}");
        assert!(of(&env, isla).await.is_empty(), "{backend:?}: it may be about her");
        assert!(matches!(own(heard, her, view).await, Some(OwnAdvocate::ToAsk(_))), "{backend:?}");
        // They do not want one after all: nothing is left open, and nothing is promised.
        let mut maya = signed_in(heard, "Maya").await;
        let page = format!("/procedures/{}", line.id);
        refused(&mut maya, &page, "taken_back", &[("text", "")], "in a sentence or more").await;
        done(&mut maya, &page, "taken_back", &[("text", "She told me so alone")]).await;
        assert_eq!(own(heard, her, view).await, None, "{backend:?}");

        // A worker passes one on.
        staff(&env, Role::Worker, "Ada").await;
        let mut ada = signed_in(heard, "Ada").await;
        let empty = ada.post("/procedures/new/advocate", &[("who", "Wren")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let passed = ada.post("/procedures/new/advocate", &[("who", "Wren"), ("text", "His placement")]).await;
        assert!(ada.get(&passed.location.unwrap()).await.body.contains("requests for an advocate"), "{backend:?}");
        assert_eq!(of(&env, isla).await.len(), 1, "{backend:?}: this one is not about her");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_a_request_that_a_colleague_made_is_not_shown_as_what_they_asked_for() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Maya").await;
        let her = account(&env, Role::YoungPerson, "Heron").await;
        let view = send(&env, Some(her), saying(1, "share", "words", "I do not want to move", "en")).await.unwrap();
        let mut maya = signed_in(heard, "Maya").await;
        let id = view.to_string();
        let made = [("view", id.as_str()), ("who", "Heron"), ("text", "She should have one")];
        let answer = maya.post("/procedures/new/advocate", &made).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{backend:?}: {}", answer.body);
        assert_eq!(of(&env, lead).await.len(), 1, "{backend:?}");
        assert_eq!(own(heard, her, view).await, None, "{backend:?}");
    }
}
