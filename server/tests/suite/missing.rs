//! Children who were missing: the return conversation, opened by staff or by what a child
//! says, its 72 hours, and who finds it. On both databases.

use axum::http::StatusCode;
use heard_domain::ids::ViewId;
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{self, Account, Grant, How, Moderate, OwnVoice, Role, Visitor};
use heard_domain::procedures::{Line, lines, tell_of_late};
use heard_domain::safeguarding::conflicts;
use heard_domain::views::{self, Answer, Audience, Helped};
use heard_storage::args;
use heard_storage::clock::Moment;

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::concerns::{account, saying};
use super::environment::{Backend, Environment, backends};
use super::jobs::count;
use super::outside::named;
use super::procedures::{SENT, done, keeps, refused};

/// A child who was missing is offered a conversation within 72 hours of their return: by
/// the clock, at night and over a weekend.
#[tokio::test(flavor = "multi_thread")]
async fn yp_03_a_return_conversation_is_due_72_hours_after_the_return_and_a_refusal_is_written_down() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Maya").await;
        staff(&env, Role::ComplaintsManager, "Isla").await;
        staff(&env, Role::Worker, "Ada").await;
        reached(&env, lead).await;
        let mut ada = signed_in(heard, "Ada").await;
        // It is Friday, 20 November, noon.
        let back = |on: &'static str, at: &'static str| {
            [("who", "Heron, through their carer"), ("text", "Found at the station"), ("on", on), ("at", at)]
        };
        for (on, at, wrong) in [
            ("2026-11-19", "", "Write the hour"),
            ("2026-11-19", "25:00", "Write the hour"),
            ("2026-11-20", "12:01", "Write the hour"),
            ("2026-11-21", "08:00", "Write a day"),
        ] {
            let answer = ada.post("/procedures/new/return_talk", &back(on, at)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {on} {at}");
            let kept = at.is_empty() || answer.body.contains(&format!("value=\"{at}\""));
            assert!(answer.body.contains(wrong) && kept, "{backend:?}: {}", answer.body);
        }
        let passed = ada.post("/procedures/new/return_talk", &back("2026-11-19", "21:30")).await;
        assert!(ada.get(&passed.location.unwrap()).await.body.contains("Passed on"), "{backend:?}");
        assert_eq!(count(heard, SENT).await, 1, "{backend:?}: whoever sees to it is told at once");

        let line = lines(heard, &keeps(lead)).await.unwrap().remove(0);
        assert_eq!(line.due_at.unwrap().iso_minute(), "2026-11-22 21:30", "{backend:?}: a Sunday night");
        let page = format!("/procedures/{}", line.id);
        let mut isla = signed_in(heard, "Isla").await;
        assert!(!isla.get("/procedures").await.body.contains("Heron"), "{backend:?}");
        assert_eq!(isla.get(&page).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let mut maya = signed_in(heard, "Maya").await;
        let shown = maya.get(&page).await.body;
        assert!(shown.contains("Found at the station") && shown.contains("21:30"), "{backend:?}: {shown}");
        refused(&mut maya, &page, "ended", &[], "what became of the conversation").await;
        refused(&mut maya, &page, "talked", &[("text", "Well")], "Choose one").await;
        refused(&mut maya, &page, "talked", &[("chosen", "held"), ("text", "Well")], "Write who it is").await;
        refused(&mut maya, &page, "talked", &[("chosen", "refused"), ("text", " ")], "in a sentence or more").await;
        refused(&mut maya, &page, "answered", &[("chosen", "upheld"), ("text", "x")], "cannot be done any more").await;

        // Nobody is told before its hour, and once after it.
        env.clock.advance(2 * Moment::DAY + 9 * 60 * Moment::MINUTE + 30 * Moment::MINUTE);
        tell_of_late(heard).await.unwrap();
        assert_eq!(count(heard, SENT).await, 1, "{backend:?}");
        env.clock.advance(16 * Moment::MINUTE);
        tell_of_late(heard).await.unwrap();
        tell_of_late(heard).await.unwrap();
        assert_eq!(count(heard, SENT).await, 2, "{backend:?}: late");
        // Her session ended meanwhile.
        let mut maya = signed_in(heard, "Maya").await;
        assert!(maya.get(&page).await.body.contains("Late since"), "{backend:?}");

        done(&mut maya, &page, "talked", &[("chosen", "refused"), ("text", "Not now, she said")]).await;
        assert!(!lines(heard, &keeps(lead)).await.unwrap().remove(0).late, "{backend:?}: its clock stands");
        // She wants it after all.
        let held =
            [("chosen", "held"), ("who", "Wren Holloway, of a charity"), ("text", "She wants to see her brother")];
        done(&mut maya, &page, "talked", &held).await;
        done(&mut maya, &page, "ended", &[]).await;
        let shown = maya.get(&page).await.body;
        for said in ["Not now, she said", "Wren Holloway", "They spoke"] {
            assert!(shown.contains(said), "{backend:?} {said}: {shown}");
        }

        // Over the hour that comes twice it is as many hours, and another one by the clock.
        maya.post("/procedures/new/return_talk", &back("2026-10-24", "21:30")).await;
        let autumn = lines(heard, &keeps(lead)).await.unwrap().remove(0);
        assert_eq!(autumn.due_at.unwrap().iso_minute(), "2026-10-27 20:30", "{backend:?}");
    }
}

/// "I was missing", with these words and this answer to whether somebody spoke with them.
fn missing(number: u64, words: &str, talked: &str) -> Submission {
    let mut said = Submission { version: 3, ..saying(number, "missing", "what", words, "en") };
    let (asked, nothing) = (String::new(), String::new());
    said.answers.push(Answer { question: "talk".into(), asked, said: nothing, keys: vec![talked.into()] });
    said
}

/// Sends it, and the same once more, which changes nothing.
pub(super) async fn send(env: &Environment, who: Option<Account>, said: Submission) -> Option<ViewId> {
    let first = submit(&env.heard, Visitor::new(who), said.clone()).await.unwrap();
    submit(&env.heard, Visitor::new(who), said).await.unwrap();
    first.view
}

/// Every line of what this person keeps.
pub(super) async fn of(env: &Environment, who: Account) -> Vec<Line> {
    lines(&env.heard, &keeps(who)).await.unwrap()
}

/// Somebody sees to it, and a child said that they were missing.
async fn begun(backend: Backend) -> (Environment, Account, Account) {
    let env = Environment::on(backend).await;
    let lead = staff(&env, Role::ParticipationLead, "Maya").await;
    let her = account(&env, Role::YoungPerson, "Heron").await;
    send(&env, Some(her), missing(1, "I went to town", "no")).await;
    (env, lead, her)
}

const DUE: i64 = 72 * 60 * Moment::MINUTE;

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_who_says_that_they_were_missing_is_offered_the_conversation_without_asking_twice() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "Maya").await;
        let other = staff(&env, Role::ParticipationLead, "Oswin").await;
        reached(&env, lead).await;
        let her = account(&env, Role::YoungPerson, "Heron").await;
        // They spoke with somebody, cannot be found, or want nobody to know who they are.
        send(&env, Some(her), missing(1, "I went to town", "yes")).await;
        send(&env, None, missing(2, "I went to town", "no")).await;
        let nobody = Submission { audience: Audience::Anonymous, ..missing(3, "I went to town", "no") };
        send(&env, Some(her), nobody).await;
        assert!(of(&env, lead).await.is_empty(), "{backend:?}");
        let before = count(heard, SENT).await;

        let view = send(&env, Some(her), missing(4, "Oswin shouted, so I went", "no")).await.unwrap();
        let all = of(&env, lead).await;
        assert_eq!(all.len(), 1, "{backend:?}: once");
        assert_eq!(all[0].due_at, Some(heard.now().plus(DUE)), "{backend:?}");
        assert!(count(heard, SENT).await > before, "{backend:?}: whoever sees to it is told");
        assert!(of(&env, other).await.is_empty(), "{backend:?}: it may be about him");

        let mut maya = signed_in(heard, "Maya").await;
        let page = format!("/procedures/{}", all[0].id);
        let shown = maya.get(&page).await.body;
        assert!(shown.contains("they want it") && shown.contains("href=\"/views/"), "{backend:?}: {shown}");
        assert!(shown.contains("Heron") && !shown.contains("shouted"), "{backend:?}: who, and no words of hers");
        assert!(shown.contains("What they said in Heard</b>"), "{backend:?}: no colleague opened it: {shown}");
        assert!(shown.contains("when they came back is not known"), "{backend:?}: {shown}");

        // Somebody sits beside them: a yes is looked into. It is hers, so one conversation.
        env.clock.advance(60 * Moment::MINUTE);
        let beside = Submission { helped: Helped::Known, ..missing(5, "I am back", "yes") };
        send(&env, Some(her), beside.clone()).await;
        let again = of(&env, lead).await;
        assert_eq!(again.len(), 1, "{backend:?}: {again:?}");
        assert_eq!(again[0].due_at, all[0].due_at, "{backend:?}: its clock runs on");
        let mut maya = signed_in(heard, "Maya").await;
        assert!(maya.get(&page).await.body.contains("said in Heard once more"), "{backend:?}");
        let him = account(&env, Role::YoungPerson, "Wren").await;
        send(&env, Some(him), Submission { id: [9; 16], ..beside }).await;
        assert_eq!(of(&env, lead).await.len(), 2, "{backend:?}: another child, another conversation");

        // Whoever holds her phone takes it back: somebody still knows whom to speak with.
        let own: Grant<OwnVoice> = Grant::check(her).unwrap();
        let own = views::by_account(heard, &own, view).await.unwrap().unwrap();
        views::take_back(heard, own).await.unwrap();
        let left = of(&env, lead).await;
        assert!(left.iter().any(|line| line.who.as_deref() == Some("Heron")), "{backend:?}: {left:?}");
    }
}

/// It may be about everybody who could see to it: then whoever can invite somebody else is
/// told.
#[tokio::test(flavor = "multi_thread")]
async fn yp_03_words_that_name_every_lead_do_not_hide_that_a_child_was_missing() {
    for backend in backends() {
        for outside in [false, true] {
            let env = Environment::on(backend).await;
            let heard = &env.heard;
            let maya = staff(&env, Role::SafeguardingLead, "Maya").await;
            let oswin = staff(&env, Role::ParticipationLead, "Oswin").await;
            let ada = staff(&env, Role::Administrator, "Ada").await;
            let thessaly = staff(&env, Role::Scrutineer, "Thessaly").await;
            if outside {
                named(&env, ada, maya, thessaly).await;
            }
            reached(&env, ada).await;
            let her = account(&env, Role::YoungPerson, "Heron").await;
            let before = count(heard, SENT).await;
            send(&env, Some(her), missing(1, "Maya and Oswin shouted, so I went", "no")).await;
            let mut found = of(&env, maya).await;
            found.extend(of(&env, oswin).await);
            assert_eq!(found.is_empty(), outside, "{backend:?} {outside}: kept from both where somebody is left");
            if outside {
                found = of(&env, thessaly).await;
            }
            assert_eq!(found[0].who.as_deref(), Some("Heron"), "{backend:?} {outside}");
            assert!(count(heard, SENT).await > before, "{backend:?} {outside}: the administrator is told");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_what_a_colleague_says_of_her_words_keeps_the_conversation_from_whom_they_are_about() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "Maya").await;
        let other = staff(&env, Role::ParticipationLead, "Oswin").await;
        let her = account(&env, Role::YoungPerson, "Heron").await;
        let view = send(&env, Some(her), missing(1, "He shouted, so I went", "no")).await.unwrap();
        assert_eq!(of(&env, other).await.len(), 1, "{backend:?}: no name");
        let by: Grant<Moderate> = Grant::check(lead).unwrap();
        conflicts::about(heard, &by, view, other.id()).await.unwrap();
        assert!(of(&env, other).await.is_empty(), "{backend:?}");
        assert_eq!(of(&env, lead).await.len(), 1, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_03_when_they_came_back_is_found_out_and_who_changes_their_mind_is_offered_it_again() {
    for backend in backends() {
        let (env, lead, _) = begun(backend).await;
        let heard = &env.heard;
        let mut maya = signed_in(heard, "Maya").await;
        let page = format!("/procedures/{}", of(&env, lead).await[0].id);
        // It is Friday, 20 November, noon.
        refused(&mut maya, &page, "came_back", &[("on", "2026-11-18"), ("at", "")], "Write the hour").await;
        refused(&mut maya, &page, "came_back", &[("on", "2026-11-20"), ("at", "12:01")], "Write the hour").await;
        done(&mut maya, &page, "came_back", &[("on", "2026-11-18"), ("at", "22:15"), ("text", "The police say")]).await;
        let line = of(&env, lead).await.remove(0);
        assert_eq!(line.due_at.unwrap().iso_minute(), "2026-11-21 22:15", "{backend:?}");
        let shown = maya.get(&page).await.body;
        assert!(shown.contains(">They came back</dt>") && shown.contains("The police say"), "{backend:?}: {shown}");

        let spoke = [("chosen", "held"), ("who", "Wren Holloway"), ("text", "Well"), ("on", "2026-11-19")];
        let wrong = [&spoke[..], &[("at", "25:00")]].concat();
        refused(&mut maya, &page, "talked", &wrong, "Write the hour").await;
        let said = [&spoke[..], &[("at", "18:30")]].concat();
        done(&mut maya, &page, "talked", &said).await;
        assert!(maya.get(&page).await.body.contains("at 18:30"), "{backend:?}");
        refused(&mut maya, &page, "came_back", &[("at", "08:00")], "cannot be done any more").await;
        done(&mut maya, &page, "ended", &[]).await;
        // Opened again there is as long again, and when they came back is still known.
        done(&mut maya, &page, "reopened", &[("text", "She wants to speak once more")]).await;
        let line = of(&env, lead).await.remove(0);
        assert_eq!(line.due_at, Some(heard.now().plus(DUE)), "{backend:?}");
        assert!(maya.get(&page).await.body.contains("22:15"), "{backend:?}");
        done(&mut maya, &page, "noted", &[("text", "Rang the charity")]).await;
        assert_eq!(of(&env, lead).await[0].due_at, line.due_at, "{backend:?}: a note changes no clock");
        done(&mut maya, &page, "came_back", &[("on", "2026-11-18"), ("at", "21:00")]).await;
        assert_eq!(of(&env, lead).await[0].due_at, line.due_at, "{backend:?}: it began anew");
    }
}

/// The name stays with the conversation; the words lose it, and the moment that would join
/// them goes.
#[tokio::test(flavor = "multi_thread")]
async fn yp_03_words_without_their_author_are_not_found_by_the_moment_of_the_conversation() {
    for backend in backends() {
        let (env, lead, her) = begun(backend).await;
        let heard = &env.heard;
        let at = async |sql: &'static str| {
            let mut conn = heard.words().read().await.unwrap();
            conn.first(sql, args![]).await.unwrap().unwrap().moment("at").unwrap()
        };
        let sent = at("SELECT received_at AS at FROM view").await;
        assert_eq!(at("SELECT opened_at AS at FROM procedure").await, sent, "{backend:?}");
        people::leave(heard, &Grant::check(her).unwrap(), How::Anonymise).await.unwrap();
        env.clock.advance(15 * Moment::DAY);
        people::go_if_due(heard, her.id()).await.unwrap();
        for sql in [
            "SELECT opened_at AS at FROM procedure",
            "SELECT came_at AS at FROM procedure",
            "SELECT at FROM procedure_deed",
        ] {
            assert_eq!(at(sql).await, sent.day().start(), "{backend:?}: {sql}");
        }
        // That it came from something said here is not forgotten: figures do not count it as
        // another child's.
        let gone = "SELECT COUNT(*) AS n FROM procedure WHERE view_id IS NULL AND said_here = 1";
        assert_eq!(env.count(gone.into(), args![]).await, 1, "{backend:?}");
        assert_eq!(of(&env, lead).await[0].who.as_deref(), Some("Heron"), "{backend:?}");
    }
}
