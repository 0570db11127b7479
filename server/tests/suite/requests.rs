//! Requests from outside for what is known of a child: who passes them on, what has to be
//! looked at before anything leaves, and by when. On both databases.

use axum::http::StatusCode;
use heard_domain::people::Role;
use heard_domain::procedures::tell_of_late;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{ProcedureStage, RequestCheck};

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::environment::{Environment, backends};
use super::jobs::count;
use super::missing::of;
use super::procedures::{SENT, done, refused};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_nothing_of_a_child_leaves_before_everything_was_looked_at() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let isla = staff(&env, Role::ComplaintsManager, "Isla").await;
        reached(&env, isla).await;
        staff(&env, Role::Worker, "Ada").await;
        let mut ada = signed_in(heard, "Ada").await;
        // It is Friday, 20 November.
        let asked = |asker: &'static str| {
            [
                ("who", "A solicitor of Marl & Fenn"),
                ("asker", asker),
                ("place", "For the mother"),
                ("text", "Everything about Heron"),
            ]
        };
        let unsaid = ada.post("/procedures/new/outside_request", &asked("")).await;
        assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let kept = unsaid.body.contains("Choose who it is") && unsaid.body.contains("For the mother");
        assert!(kept, "{backend:?}: {}", unsaid.body);
        let passed = ada.post("/procedures/new/outside_request", &asked("solicitor")).await;
        let page = ada.get(&passed.location.unwrap()).await.body;
        assert!(page.contains("Give nothing out yourself") && !page.contains("Heron"), "{backend:?}: {page}");
        assert_eq!(count(heard, SENT).await, 1, "{backend:?}: whoever sees to it is told");

        let line = of(&env, isla).await.remove(0);
        assert_eq!(line.standing.stage, ProcedureStage::RequestCame, "{backend:?}");
        assert_eq!(line.due_on, day("2026-11-27"), "{backend:?}: five working days to say that it came");
        let page = format!("/procedures/{}", line.id);
        assert_eq!(ada.get(&page).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        let mut client = signed_in(heard, "Isla").await;
        done(&mut client, &page, "acknowledged", &[("who", "The solicitor, by letter")]).await;
        assert_eq!(
            of(&env, isla).await.remove(0).due_on,
            day("2026-12-18"),
            "{backend:?}: 20 working days since it came"
        );
        let release = [("who", "By hand to the solicitor"), ("text", "Two letters, without the siblings")];
        refused(&mut client, &page, "checked", &[("chosen", ""), ("text", "x")], "Choose one").await;
        for check in RequestCheck::ALL {
            refused(&mut client, &page, "released", &release, "before everything was looked at").await;
            refused(&mut client, &page, "checked", &[("chosen", check.name()), ("text", " ")], "in a sentence").await;
            done(&mut client, &page, "checked", &[("chosen", check.name()), ("text", "Seen, and it holds")]).await;
        }
        assert!(client.get(&page).await.body.contains("Everything was looked at"), "{backend:?}");
        // It was not the solicitor after all, and then it was.
        let identity = [("chosen", RequestCheck::Identity.name()), ("text", "Nobody there knows of it")];
        done(&mut client, &page, "doubted", &identity).await;
        refused(&mut client, &page, "released", &release, "before everything was looked at").await;
        done(&mut client, &page, "checked", &identity).await;
        refused(&mut client, &page, "ended", &[], "Answer it first").await;
        done(&mut client, &page, "released", &release).await;
        let shown = client.get(&page).await.body;
        for said in ["without the siblings", "A solicitor", "For the mother", "By hand to the solicitor"] {
            assert!(shown.contains(said), "{backend:?} {said}: {shown}");
        }
        refused(&mut client, &page, "released", &release, "before everything was looked at").await;
        done(&mut client, &page, "withheld", &[("text", "Nothing more")]).await;
        refused(&mut client, &page, "taken_back", &[("text", "x")], "cannot be done any more").await;
        env.clock.advance(60 * Moment::DAY);
        tell_of_late(heard).await.unwrap();
        assert_eq!(count(heard, SENT).await, 1, "{backend:?}: it is answered");
        let mut client = signed_in(heard, "Isla").await;
        done(&mut client, &page, "ended", &[]).await;
        assert!(client.get("/procedures").await.body.contains("Something left"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_who_asks_for_their_own_data_is_answered_within_a_month() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let isla = staff(&env, Role::ComplaintsManager, "Isla").await;
        reached(&env, isla).await;
        let mut client = signed_in(heard, "Isla").await;
        let asked = |asker: &'static str| [("who", "Heron"), ("asker", asker), ("text", "My own file")];
        let opened = client.post("/procedures/new/outside_request", &asked("subject")).await;
        let page = opened.location.unwrap().split('?').next().unwrap().to_owned();
        assert_eq!(of(&env, isla).await.remove(0).due_on, day("2026-12-20"), "{backend:?}: a Sunday all the same");
        done(&mut client, &page, "acknowledged", &[("who", "Heron, in Heard")]).await;
        assert_eq!(of(&env, isla).await.remove(0).due_on, day("2026-12-20"), "{backend:?}: no more time");
        done(&mut client, &page, "extended", &[("text", "There are nine files")]).await;
        assert_eq!(of(&env, isla).await.remove(0).due_on, day("2027-02-20"), "{backend:?}");
        env.clock.advance(93 * Moment::DAY);
        tell_of_late(heard).await.unwrap();
        assert!(of(&env, isla).await.remove(0).late, "{backend:?}");
        let mut client = signed_in(heard, "Isla").await;
        refused(&mut client, &page, "withheld", &[("text", "")], "in a sentence").await;
        done(&mut client, &page, "withheld", &[("text", "Serious harm; told of the Commissioner")]).await;
        assert!(!of(&env, isla).await.remove(0).late, "{backend:?}");

        client.post("/procedures/new/outside_request", &asked("data_complaint")).await;
        let lines = of(&env, isla).await;
        let complaint = lines.iter().find(|line| line.standing.stage == ProcedureStage::RequestCame).unwrap();
        assert_eq!(complaint.due_on, complaint.came_on.plus(30), "{backend:?}: acknowledged within 30 days");
        let page = format!("/procedures/{}", complaint.id);
        env.clock.advance(30 * Moment::DAY);
        let mut client = signed_in(heard, "Isla").await;
        done(&mut client, &page, "acknowledged", &[("who", "Heron")]).await;
        let line = of(&env, isla).await.into_iter().find(|line| line.id == complaint.id).unwrap();
        assert!(!line.late && line.due_on > heard.now().day().plus(20), "{backend:?}: as long again for the answer");
        done(&mut client, &page, "answered", &[("chosen", "upheld"), ("text", "It was sent to the wrong address")])
            .await;
        assert!(client.get(&page).await.body.contains("They are right"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_a_request_is_kept_from_whom_it_is_for_and_not_from_who_looked_at_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let isla = staff(&env, Role::ComplaintsManager, "Isla Marl").await;
        let maya = staff(&env, Role::SafeguardingLead, "Maya Fenn").await;
        // Another than who opened it has to be left.
        staff(&env, Role::ParticipationLead, "Oswin").await;
        let mut desk = signed_in(heard, "Maya Fenn").await;
        let asked = [
            ("who", "A solicitor"),
            ("asker", "solicitor"),
            ("place", "For Isla Marl, who is accused"),
            ("text", "The file of Heron"),
        ];
        let opened = desk.post("/procedures/new/outside_request", &asked).await;
        let page = opened.location.unwrap().split('?').next().unwrap().to_owned();
        assert!(of(&env, isla).await.is_empty(), "{backend:?}: it is for her");
        // Whoever is named as having looked still finds it.
        let look = [("chosen", RequestCheck::Harm.name()), ("text", "Maya Fenn judged it")];
        done(&mut desk, &page, "checked", &look).await;
        assert_eq!(of(&env, maya).await.len(), 1, "{backend:?}");
        // It was the child's own solicitor: a month, and not 20 working days.
        let before = of(&env, maya).await.remove(0).due_on;
        done(&mut desk, &page, "asker_corrected", &[("chosen", "subject"), ("text", "Heron signed for it")]).await;
        let after = of(&env, maya).await.remove(0).due_on;
        assert_eq!((before, after), (day("2026-11-27"), day("2026-12-20")), "{backend:?}");
    }
}
