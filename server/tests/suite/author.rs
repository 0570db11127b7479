//! Who wrote something: opened by two people with a reason, or alone by whoever
//! has an alert and looked at afterwards. On both databases.

use axum::http::StatusCode;
use heard::jobs::run_due;
use heard_domain::assignments::{AssignedAs, Days, assign};
use heard_domain::ids::{AlertId, ViewId};
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{Account, AssignPeople, Grant, LookAtConcerns, Moderate, Role, SignOffConcerns, Visitor};
use heard_domain::safeguarding::alerts::{acknowledge, told};
use heard_domain::safeguarding::author::{
    Alone, Answer, AuthorError, OfView, Review, alone, answer, ask, of_view, open_alone, open_author, review,
    tell_of_late_requests, waiting, withdraw,
};
use heard_domain::safeguarding::concerns::{self, Decision, SignOff};
use heard_domain::views::{self, Audience};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{AuthorReason, AuthorRequestState, ConcernLevel, ToldTo, ViewAction};

use super::alarm::reached;
use super::alerts::{home, on_duty, signed_in, staff};
use super::client::Client;
use super::concerns::{account, saying};
use super::environment::{Environment, backends, scoped};
use super::jobs::{count, recorded};

/// A council with people in it, and something that a child with an account said
/// without a name.
struct Town {
    env: Environment,
    mia: Account,
    ada: Account,
    lena: Account,
    kofi: Account,
    child: Account,
    view: ViewId,
}

async fn town(backend: super::environment::Backend) -> Town {
    let env = Environment::on(backend).await;
    let mia = staff(&env, Role::ParticipationLead, "Mia").await;
    let ada = staff(&env, Role::ParticipationLead, "Ada").await;
    let lena = staff(&env, Role::SafeguardingLead, "Lena").await;
    let kofi = staff(&env, Role::DutyWorker, "Kofi").await;
    let worker = staff(&env, Role::Worker, "Wanda").await;
    let child = account(&env, Role::YoungPerson, "Heron").await;
    let assigns: Grant<AssignPeople> = Grant::check(mia).unwrap();
    let person = scoped(&env.heard, &assigns, child).await;
    let days = Days::from(env.heard.now().day());
    assign(&env.heard, &assigns, &person, worker.id(), AssignedAs::Worker, days).await.unwrap();
    let view = say(&env, child, 1, "The door of my room does not lock").await;
    Town { env, mia, ada, lena, kofi, child, view }
}

async fn say(env: &Environment, child: Account, number: u64, words: &str) -> ViewId {
    let what = Submission { audience: Audience::Anonymous, ..saying(number, "something_wrong", "what", words, "en") };
    submit(&env.heard, Visitor::new(Some(child)), what).await.unwrap().view.unwrap()
}

/// Who is told that somebody looked up who they are: how many lines of it.
async fn seen_by(town: &Town) -> usize {
    let lines = views::looked_at(&town.env.heard, &Grant::check(town.child).unwrap()).await.unwrap();
    lines.iter().filter(|(_, line)| line.action == Some(ViewAction::AuthorOpened)).count()
}

fn moderates(account: Account) -> Grant<Moderate> {
    Grant::check(account).unwrap()
}

async fn stands(town: &Town, who: Account, view: ViewId) -> OfView {
    of_view(&town.env.heard, &moderates(who), view).await.unwrap().unwrap()
}

fn no() -> Answer {
    Answer { agreed: false, reason: "No".to_owned(), quiet: false }
}

fn signs(account: Account) -> Grant<SignOffConcerns> {
    Grant::check(account).unwrap()
}

/// Danger, and the alert about it, which Kofi is told of.
async fn alert_about(town: &Town) -> AlertId {
    let by: Grant<LookAtConcerns> = Grant::check(town.mia).unwrap();
    on_duty(&town.env, town.lena, &[(town.kofi, 10 * Moment::MINUTE)]).await.unwrap();
    concerns::raise(&town.env.heard, &by, town.view, ConcernLevel::Danger, "It sounds like danger").await.unwrap();
    newest_alert(town).await
}

async fn newest_alert(town: &Town) -> AlertId {
    let mut conn = town.env.heard.words().read().await.unwrap();
    let row = conn.first("SELECT id FROM alert ORDER BY raised_at DESC LIMIT 1", args![]).await.unwrap();
    row.unwrap().id("id").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_who_wrote_it_takes_two_people_and_a_reason_and_its_author_sees_it() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = &town.env.heard;
        let path = |form: &str| format!("/views/{}/{form}", town.view);
        let (mut mia, mut ada) = (signed_in(heard, "Mia").await, signed_in(heard, "Ada").await);
        let mut lena = signed_in(heard, "Lena").await;
        let refused = StatusCode::UNPROCESSABLE_ENTITY;
        let long = "a".repeat(2_001);
        for fields in [
            &[][..],
            &[("why", "danger")],
            &[("reason", "They may be hurt")],
            &[("why", "curious"), ("reason", "I want to know")],
            &[("why", "danger"), ("reason", " \u{200b}")],
            &[("why", "danger"), ("reason", &long)],
        ] {
            let answer = mia.post(&path("author-ask"), fields).await;
            assert_eq!(answer.status, refused, "{backend:?}: {fields:?}");
            assert!(!answer.body.contains("Heron") && answer.body.contains("error-summary"), "{backend:?}");
        }
        assert_eq!(mia.post(&path("author"), &[]).await.status, refused, "{backend:?}: nobody agreed");
        let asked = [("why", "danger"), ("reason", "She is not at school, and nobody knows where")];
        assert!(mia.post(&path("author-ask"), &asked).await.status.is_redirection(), "{backend:?}");
        assert_eq!(ada.post(&path("author-ask"), &asked).await.status, refused, "{backend:?}: once");
        let list = ada.get("/safeguarding").await.body;
        assert!(list.contains("A second person has to answer") && list.contains("Mia"), "{backend:?}: {list}");
        assert!(ada.get("/staff").await.body.contains("a second person is needed for 1 request"), "{backend:?}");
        assert!(!mia.get("/staff").await.body.contains("a second person is needed"), "{backend:?}: not her own");

        let agreed = [("decision", "agreed")];
        assert_eq!(mia.post(&path("author-answer"), &agreed).await.status, refused, "{backend:?}: not oneself");
        assert_eq!(ada.post(&path("author-answer"), &agreed).await.status, refused, "{backend:?}: two leads of words");
        assert_eq!(ada.post(&path("author-answer"), &[]).await.status, refused, "{backend:?}");
        assert_eq!(ada.post(&path("author-answer"), &[("decision", "refused")]).await.status, refused, "{backend:?}");
        assert_eq!(mia.post(&path("author"), &[]).await.status, refused, "{backend:?}: it only waits");
        assert_eq!(seen_by(&town).await, 0, "{backend:?}");

        let page = ada.get(&path("author")).await.body;
        assert!(page.contains("To agree takes a safeguarding lead") && !page.contains("name=\"told\""), "{backend:?}");
        let later = [("decision", "agreed"), ("told", "later"), ("reason", "Whoever she fears holds her phone")];
        for fields in [&later[..1], &later[..2], &[("decision", "agreed"), ("told", "never")]] {
            assert_eq!(lena.post(&path("author-answer"), fields).await.status, refused, "{backend:?}: {fields:?}");
        }
        assert!(lena.post(&path("author-answer"), &later).await.status.is_redirection(), "{backend:?}");
        assert_eq!(lena.post(&path("author-answer"), &later).await.status, refused, "{backend:?}: answered");
        for (client, opens) in [(&mut mia, true), (&mut lena, true), (&mut ada, false)] {
            assert!(!client.get(&format!("/views/{}", town.view)).await.body.contains("Heron"), "{backend:?}");
            let page = client.get(&path("author")).await.body;
            assert!(!page.contains("Heron") && page.contains("She is not at school"), "{backend:?}: {page}");
            let answer = client.post(&path("author"), &[]).await;
            assert_eq!(answer.status, if opens { StatusCode::OK } else { refused }, "{backend:?}");
            assert_eq!(answer.body.contains("Heron"), opens, "{backend:?}");
            assert_eq!(answer.body.contains("their social worker"), opens, "{backend:?}: who is there for them");
        }
        assert_eq!(count(heard, recorded(ViewAction::AuthorOpened.name())).await, 2, "{backend:?}");
        assert_eq!(seen_by(&town).await, 0, "{backend:?}: not yet");
        assert!(lena.post(&path("author-told-now"), &[]).await.status.is_redirection(), "{backend:?}");
        assert_eq!(seen_by(&town).await, 2, "{backend:?}");
        assert_eq!(lena.post(&path("author-told-now"), &[]).await.status, refused, "{backend:?}");
        assert_eq!(mia.post(&path("author-told-now"), &[]).await.status, StatusCode::FORBIDDEN, "{backend:?}");

        // For a day; then it has to be asked again, and may be refused.
        town.env.clock.advance(Moment::DAY + 1);
        (mia, ada, lena) =
            (signed_in(heard, "Mia").await, signed_in(heard, "Ada").await, signed_in(heard, "Lena").await);
        assert_eq!(mia.post(&path("author"), &[]).await.status, refused, "{backend:?}: the day is over");
        let court = [("why", "court"), ("reason", "Order of the family court, 17 November")];
        assert!(lena.post(&path("author-ask"), &court).await.status.is_redirection(), "{backend:?}");
        let no = [("decision", "refused"), ("reason", "The order is about her brother")];
        assert!(ada.post(&path("author-answer"), &no).await.status.is_redirection(), "{backend:?}");
        assert_eq!(lena.post(&path("author"), &[]).await.status, refused, "{backend:?}");
        assert!(lena.get(&path("author")).await.body.contains("about her brother"), "{backend:?}");
        for sql in ["SELECT sealed AS s FROM author_request", "SELECT sealed_second AS s FROM author_request"] {
            let mut conn = heard.words().read().await.unwrap();
            for row in conn.all(sql, args![]).await.unwrap() {
                let sealed = row.blob_opt("s").unwrap().unwrap_or_default();
                let clear = String::from_utf8_lossy(&sealed).into_owned();
                assert!(!clear.contains("school") && !clear.contains("brother") && !clear.contains("phone"));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_who_is_named_in_it_asks_answers_and_opens_nothing() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = &town.env.heard;
        let view = say(&town.env, town.child, 2, "Ada shouts at everybody").await;
        let mut ada = signed_in(heard, "Ada").await;
        ask(heard, &moderates(town.mia), view, AuthorReason::Agreed, "She wants us to ring").await.unwrap();
        for (form, fields) in [
            ("author-ask", vec![("why", "danger"), ("reason", "x")]),
            ("author-answer", vec![("decision", "refused"), ("reason", "x")]),
            ("author", vec![]),
        ] {
            let answer = ada.post(&format!("/views/{view}/{form}"), &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{backend:?}: {form}");
        }
        assert!(!ada.get("/safeguarding").await.body.contains(&view.to_string()), "{backend:?}");
        assert!(!ada.get("/staff").await.body.contains("a second person is needed"), "{backend:?}");
        let lena = stands(&town, town.lena, view).await;
        assert_eq!(lena.requests.len(), 1, "{backend:?}");
        assert!(lena.requests[0].may_answer && !lena.may_ask, "{backend:?}");
        // Naming somebody in the reason keeps it from them too.
        ask(heard, &moderates(town.mia), town.view, AuthorReason::Danger, "Ada may be meant").await.unwrap();
        let page = ada.get(&format!("/views/{}", town.view)).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_without_an_account_nobody_is_found_and_two_at_once_answer_once() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = &town.env.heard;
        let by = moderates(town.mia);
        let what = saying(3, "something_wrong", "what", "Nobody asks us", "en");
        submit(heard, Visitor::new(None), Submission { audience: Audience::Anonymous, ..what }).await.unwrap();
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT id FROM view WHERE signed_in = 0", args![]).await.unwrap();
        let nobodys: ViewId = row.unwrap().id("id").unwrap();
        drop(conn);
        let outcome = ask(heard, &by, nobodys, AuthorReason::Danger, "I have to know").await;
        assert!(matches!(outcome, Err(AuthorError::NoAccount)), "{backend:?}: {outcome:?}");
        assert!(!stands(&town, town.mia, nobodys).await.account, "{backend:?}");
        let mut mia = signed_in(heard, "Mia").await;
        let page = mia.get(&format!("/views/{nobodys}/author")).await.body;
        assert!(page.contains("Nobody can find out here who wrote it"), "{backend:?}: {page}");

        let twice = [AuthorReason::Danger, AuthorReason::Court].map(|why| ask(heard, &by, town.view, why, "Now"));
        let [one, two] = twice;
        let (one, two) = tokio::join!(one, two);
        assert!(one.is_ok() != two.is_ok(), "{backend:?}: {one:?} {two:?}");
        let second = staff(&town.env, Role::SafeguardingLead, "Sure").await;
        let yes = || Answer { agreed: true, ..no() };
        let (agreed, refusal) = (moderates(town.lena), moderates(second));
        let (one, two) =
            tokio::join!(answer(heard, &agreed, town.view, yes()), answer(heard, &refusal, town.view, no()));
        assert!(one.is_ok() != two.is_ok(), "{backend:?}: {one:?} {two:?}");
        assert_eq!(open_author(heard, &by, town.view).await.is_ok(), one.is_ok(), "{backend:?}");
        let agreed = count(heard, recorded(ViewAction::AuthorAgreed.name())).await;
        let refusals = count(heard, recorded(ViewAction::AuthorRefused.name())).await;
        assert_eq!(agreed + refusals, 1, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_whoever_has_the_alert_opens_it_alone_and_a_second_person_looks() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = &town.env.heard;
        let alert = alert_about(&town).await;
        let mut kofi = signed_in(heard, "Kofi").await;
        let (page, address) = (format!("/staff/alerts/{alert}"), format!("/staff/alerts/{alert}/author"));
        let reason = [("reason", "She wrote no name, and somebody has to go there")];
        assert!(!kofi.get(&page).await.body.contains(&address), "{backend:?}: nobody has it yet");
        let refused = StatusCode::UNPROCESSABLE_ENTITY;
        assert_eq!(kofi.post(&address, &reason).await.status, refused, "{backend:?}");
        kofi.post(&format!("{page}/acknowledge"), &[]).await;
        assert!(kofi.get(&page).await.body.contains(&address), "{backend:?}");
        assert_eq!(kofi.post(&address, &[]).await.status, refused, "{backend:?}: a reason");
        assert_eq!(count(heard, recorded(ViewAction::AuthorOpened.name())).await, 0, "{backend:?}");
        let opened = kofi.post(&address, &reason).await;
        assert_eq!(opened.status, StatusCode::OK, "{backend:?}");
        assert!(opened.body.contains("Heron") && opened.body.contains("Wanda"), "{backend:?}: {}", opened.body);
        assert_eq!(kofi.post(&address, &[]).await.status, StatusCode::OK, "{backend:?}: again, without a reason");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM author_request").await, 1, "{backend:?}");
        assert_eq!(count(heard, recorded(ViewAction::AuthorOpened.name())).await, 2, "{backend:?}");
        assert_eq!(seen_by(&town).await, 0, "{backend:?}: quiet until somebody looked");
        // Somebody else who was told nothing finds no way in.
        let mut mia = signed_in(heard, "Mia").await;
        assert_eq!(mia.post(&address, &reason).await.status, StatusCode::NOT_FOUND, "{backend:?}");

        let mut lena = signed_in(heard, "Lena").await;
        assert!(lena.get("/staff").await.body.contains("Who wrote it was opened alone once"), "{backend:?}");
        assert!(!lena.get("/staff").await.body.contains("a second person is needed"), "{backend:?}: nobody asks");
        assert!(lena.get("/safeguarding").await.body.contains("Opened alone"), "{backend:?}");
        let requests = stands(&town, town.lena, town.view).await.requests;
        assert_eq!(requests.len(), 1, "{backend:?}");
        let (id, due) = (requests[0].id, requests[0].until);
        assert!(!requests[0].late && due > heard.now(), "{backend:?}");
        reached(&town.env, town.lena).await;
        let sent = "SELECT COUNT(*) AS n FROM dispatch";
        tell_of_late_requests(heard).await.unwrap();
        let before = count(heard, sent).await;
        town.env.clock.advance(due.0 - heard.now().0 + Moment::MINUTE);
        for _ in 0..2 {
            tell_of_late_requests(heard).await.unwrap();
            assert_eq!(count(heard, sent).await, before + 1, "{backend:?}: told once that it is late");
        }
        run_due(heard).await.unwrap();
        // Their sessions ended over the weekend.
        (lena, mia, kofi) =
            (signed_in(heard, "Lena").await, signed_in(heard, "Mia").await, signed_in(heard, "Kofi").await);
        assert!(lena.get("/safeguarding").await.body.contains("Late since"), "{backend:?}");
        assert!(lena.get("/staff").await.body.contains("1 is late"), "{backend:?}");

        let form = format!("/views/{}/author-review", town.view);
        let request = id.to_string();
        let wrong = |reason: &'static str| {
            let told = ("told", "now".to_owned());
            [("request", request.clone()), ("decision", "wrong".into()), ("reason", reason.into()), told]
        };
        let post = async |client: &mut Client, fields: [(&'static str, String); 4]| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            client.post(&form, &fields).await.status
        };
        assert_eq!(post(&mut mia, wrong("It was not needed")).await, StatusCode::FORBIDDEN, "{backend:?}");
        assert_eq!(post(&mut lena, wrong("")).await, refused, "{backend:?}");
        assert!(post(&mut lena, wrong("Her name stood in it")).await.is_redirection(), "{backend:?}");
        assert_eq!(post(&mut lena, wrong("Again")).await, refused, "{backend:?}: once");
        assert_eq!(kofi.post(&address, &reason).await.status, refused, "{backend:?}: it was not right");
        let after = kofi.get(&page).await.body;
        assert!(!after.contains(&address) && after.contains("was not right to open it alone"), "{backend:?}: {after}");
        assert_eq!(seen_by(&town).await, 2, "{backend:?}: its author sees it");
        assert!(!lena.get("/staff").await.body.contains("was opened alone"), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_nobody_looks_at_what_they_opened_alone_and_it_ends_with_the_decision() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = &town.env.heard;
        let alert = alert_about(&town).await;
        on_duty(&town.env, town.lena, &[(town.lena, 10 * Moment::MINUTE)]).await.unwrap();
        town.env.clock.advance(11 * Moment::MINUTE);
        run_due(heard).await.unwrap();
        let hers = told(heard, &home(town.lena), alert).await.unwrap().expect("the next on duty");
        acknowledge(heard, hers).await.unwrap();
        open_alone(heard, hers, "Somebody has to go there").await.unwrap();
        let found = stands(&town, town.lena, town.view).await;
        assert_eq!(found.requests[0].state, AuthorRequestState::Alone, "{backend:?}");
        assert!(!found.requests[0].may_answer, "{backend:?}");
        let said = |right| Review { right, reason: "Because".into(), quiet: false };
        let id = found.requests[0].id;
        let own = review(heard, &signs(town.lena), town.view, id, said(true)).await;
        assert!(matches!(own, Err(AuthorError::SamePerson)), "{backend:?}: {own:?}");
        let second = staff(&town.env, Role::SafeguardingLead, "Sure").await;
        // Decided and signed off: nothing is left to open it for.
        let by: Grant<LookAtConcerns> = Grant::check(town.ada).unwrap();
        let decision = Decision::Told {
            to: ToldTo::DutyTeam,
            who: "The duty worker".into(),
            when: "today".into(),
            reference: String::new(),
            area: String::new(),
        };
        concerns::decide(heard, &by, town.view, decision).await.unwrap();
        open_alone(heard, hers, "").await.unwrap();
        concerns::sign_off(heard, &signs(second), town.view, SignOff::Agreed).await.unwrap();
        let outcome = open_alone(heard, hers, "").await;
        assert!(matches!(outcome, Err(AuthorError::Gone)), "{backend:?}: {outcome:?}");
        // What was opened is looked at all the same, and stays quiet where that is said.
        let quiet = Review { right: true, reason: "He reads her phone".into(), quiet: true };
        review(heard, &signs(second), town.view, id, quiet).await.unwrap();
        assert_eq!(seen_by(&town).await, 0, "{backend:?}");
        let found = stands(&town, second, town.view).await;
        assert!(found.may_tell && found.requests[0].state == AuthorRequestState::Right, "{backend:?}");
    }
}

/// Decides about the view, and signs that off.
async fn closed(town: &Town, second: Account) {
    let by: Grant<LookAtConcerns> = Grant::check(town.ada).unwrap();
    let (who, when) = ("The duty worker".to_owned(), "today".to_owned());
    let told = Decision::Told { to: ToldTo::DutyTeam, who, when, reference: String::new(), area: String::new() };
    concerns::decide(&town.env.heard, &by, town.view, told).await.unwrap();
    concerns::sign_off(&town.env.heard, &signs(second), town.view, SignOff::Agreed).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_whoever_raised_it_opens_nothing_alone_and_each_alert_is_opened_anew() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = &town.env.heard;
        let first = alert_about(&town).await;
        // Mia said that it is danger; that she is told of it too opens nothing to her.
        let also = "INSERT INTO alert_told (alert_id, step, account_id, told_at) VALUES ($1, 90, $2, 0)";
        let (alert, mia) = (first, town.mia.id());
        let write = heard.words().write(move |uow| Box::pin(async move { uow.execute(also, args![alert, mia]).await }));
        write.await.unwrap();
        let hers = told(heard, &home(town.mia), first).await.unwrap().unwrap();
        acknowledge(heard, hers).await.unwrap();
        assert_eq!(alone(heard, hers).await.unwrap(), None, "{backend:?}");
        assert!(matches!(open_alone(heard, hers, "I want to know").await, Err(AuthorError::Gone)), "{backend:?}");
        closed(&town, town.lena).await;

        // It is danger again: Kofi is told, opens it, and that is found right.
        let by: Grant<LookAtConcerns> = Grant::check(town.ada).unwrap();
        town.env.clock.advance(Moment::MINUTE);
        concerns::raise(heard, &by, town.view, ConcernLevel::Danger, "Again").await.unwrap();
        let second = newest_alert(&town).await;
        let his = told(heard, &home(town.kofi), second).await.unwrap().unwrap();
        acknowledge(heard, his).await.unwrap();
        open_alone(heard, his, "She wrote no name").await.unwrap();
        let id = stands(&town, town.lena, town.view).await.requests[0].id;
        let right = Review { right: true, reason: String::new(), quiet: false };
        review(heard, &signs(town.lena), town.view, id, right).await.unwrap();
        assert_eq!(seen_by(&town).await, 1, "{backend:?}");
        closed(&town, town.lena).await;

        // And a third time: the alert of before opens nothing, the new one asks for a reason of its own.
        town.env.clock.advance(Moment::MINUTE);
        concerns::raise(heard, &by, town.view, ConcernLevel::Danger, "Once more").await.unwrap();
        assert_eq!(alone(heard, his).await.unwrap(), None, "{backend:?}: that alert is over");
        let third = told(heard, &home(town.kofi), newest_alert(&town).await).await.unwrap().unwrap();
        acknowledge(heard, third).await.unwrap();
        assert_eq!(alone(heard, third).await.unwrap(), Some(Alone::First), "{backend:?}");
        assert!(matches!(open_alone(heard, third, "").await, Err(AuthorError::NoReason)), "{backend:?}");
        assert!(open_alone(heard, third, "She is away again").await.unwrap().quiet, "{backend:?}");
        assert_eq!(seen_by(&town).await, 1, "{backend:?}: what they saw stays, what is new is quiet");
        assert_eq!(count(heard, recorded(ViewAction::AuthorOpened.name())).await, 2, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_09_a_lead_who_is_gone_is_none_and_somebody_is_left_who_can_answer() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = &town.env.heard;
        let bus = say(&town.env, town.child, 7, "The bus is late").await;
        let (mia, ada, lena) = (moderates(town.mia), moderates(town.ada), moderates(town.lena));
        // Whoever is named does not read it any more: somebody has to be left who agrees.
        let named = ask(heard, &mia, bus, AuthorReason::Danger, "Lena told me to ask").await;
        assert!(matches!(named, Err(AuthorError::NobodyLeft)), "{backend:?}: {named:?}");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM author_request").await, 0, "{backend:?}");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM conflict").await, 0, "{backend:?}");
        ask(heard, &mia, bus, AuthorReason::Danger, "I, Mia, have to ring the school").await.unwrap();
        assert!(matches!(withdraw(heard, &ada, bus).await, Err(AuthorError::SamePerson)), "{backend:?}");
        withdraw(heard, &mia, bus).await.unwrap();
        assert!(matches!(withdraw(heard, &mia, bus).await, Err(AuthorError::Gone)), "{backend:?}");
        assert!(matches!(answer(heard, &lena, bus, no()).await, Err(AuthorError::Gone)), "{backend:?}");

        // A lead asks and a colleague agrees: for danger it is quiet until a lead says otherwise.
        ask(heard, &lena, bus, AuthorReason::Danger, "She is not home").await.unwrap();
        answer(heard, &ada, bus, Answer { agreed: true, reason: String::new(), quiet: false }).await.unwrap();
        assert!(open_author(heard, &lena, bus).await.unwrap().quiet, "{backend:?}");
        assert_eq!(seen_by(&town).await, 0, "{backend:?}");
        town.env.clock.advance(Moment::DAY + 1);
        ask(heard, &lena, bus, AuthorReason::Court, "An order").await.unwrap();
        let waits = waiting(heard, &Grant::check(town.ada).unwrap()).await.unwrap();
        assert!(waits.len() == 1 && waits[0].may_answer, "{backend:?}");
        let lead = town.lena.id();
        let pause = heard.words().write(move |uow| {
            Box::pin(async move { uow.execute("UPDATE account SET state = 'paused' WHERE id = $1", args![lead]).await })
        });
        pause.await.unwrap();
        let yes = Answer { agreed: true, reason: String::new(), quiet: false };
        let agreed = answer(heard, &ada, bus, yes).await;
        assert!(matches!(agreed, Err(AuthorError::NeedsLead)), "{backend:?}: {agreed:?}");
        assert!(stands(&town, town.ada, bus).await.requests.iter().any(|one| one.nobody), "{backend:?}");

        // What is taken back is asked for no more.
        let own = views::by_account(heard, &Grant::check(town.child).unwrap(), bus).await.unwrap().unwrap();
        views::take_back(heard, own).await.unwrap();
        assert!(waiting(heard, &Grant::check(town.ada).unwrap()).await.unwrap().is_empty(), "{backend:?}");
        reached(&town.env, town.ada).await;
        town.env.clock.advance(4 * Moment::DAY);
        let sent = count(heard, "SELECT COUNT(*) AS n FROM dispatch").await;
        tell_of_late_requests(heard).await.unwrap();
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM dispatch").await, sent, "{backend:?}: it is not late");
        assert!(matches!(answer(heard, &ada, bus, no()).await, Err(AuthorError::Gone)), "{backend:?}");
        assert!(matches!(open_author(heard, &ada, bus).await, Err(AuthorError::Gone)), "{backend:?}");
        assert!(!stands(&town, town.ada, bus).await.may_ask, "{backend:?}");
    }
}
