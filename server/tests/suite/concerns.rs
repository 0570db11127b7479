//! What may be harm: found before it is sealed, never lost, decided by people,
//! on both databases. What words mean harm is tried elsewhere: the two used
//! here are among them.

mod assure;
mod decided;
mod keeps;
mod raised;
mod reads;

use axum::http::StatusCode;
use heard_domain::ids::ViewId;
use heard_domain::intake::{Beside, Submission, submit, submit_with};
use heard_domain::media::{DraftMedia, Kind};
use heard_domain::people::{
    self, Account, Approve, Grant, How, Identity, LookAtConcerns, Moderate, OwnVoice, Respond, Role, SignOffConcerns,
    Visitor,
};
use heard_domain::responses::{self, About, Claim, ResponseError, ResponseText};
use heard_domain::safeguarding::concerns::{self, DecideError, Decision, SignOff};
use heard_domain::views::{self, Answer, Audience, Coding, Helped, TalkError, ViewState, by_receipt};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernKind, ConcernLevel, ConcernState, RedactionKind, ToldTo};

pub(super) use assure::{StoredConcern, StoredView, judge_held, stored};

use super::client::Client;
use super::environment::{Backend, Environment, NOON, backends};

pub(super) const HARM: &str = "Steve hits me when nobody is there";
pub(super) const DANGER: &str = "I am going to kill myself tonight";
pub(super) const PLAIN: &str = "The bus is always late";

pub(super) fn saying(number: u64, scenario: &str, question: &str, said: &str, lang: &str) -> Submission {
    let mut id = [7; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    Submission {
        id,
        scenario: scenario.into(),
        version: 1,
        answers: vec![Answer { question: question.into(), asked: String::new(), said: said.into(), keys: Vec::new() }],
        audience: Audience::Team,
        helped: Helped::Alone,
        lang: lang.into(),
        mood: None,
        service: None,
        due_on: None,
        seen: String::new(),
    }
}

pub(super) async fn account(env: &Environment, role: Role, name: &str) -> Account {
    let young = role == Role::YoungPerson;
    let email = (!young).then(|| format!("{}@concerns.example", name.to_lowercase()));
    let identity = Identity { name: name.into(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    let secret = if young { "258013" } else { "a long password" };
    people::accept(&env.heard, &made.code, name, None, secret.into()).await.unwrap()
}

/// Said without an account.
pub(super) async fn say(env: &Environment, number: u64, said: &str) -> ViewId {
    let what = saying(number, "something_wrong", "what", said, "en");
    let receipt = submit(&env.heard, Visitor::new(None), what).await.unwrap().receipt.unwrap();
    by_receipt(&env.heard, &receipt).await.unwrap().unwrap().id()
}

fn told() -> Decision {
    let (to, who, when) = (ToldTo::EmergencyTeam, "who answered".to_owned(), "today, 12:04".to_owned());
    Decision::Told { to, who, when, reference: "EDT 17".into(), area: String::new() }
}

fn not_harm() -> Decision {
    Decision::NotHarm { reason: "It is about a game.".into() }
}

/// Level and state of a view's concern.
pub(super) async fn stands(env: &Environment, view: ViewId) -> Option<(ConcernLevel, ConcernState)> {
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT level, state FROM concern WHERE view_id = $1";
    let row = conn.first(sql, args![view]).await.unwrap()?;
    let level = ConcernLevel::numbered(row.int("level").unwrap()).unwrap();
    Some((level, ConcernState::parse(&row.text("state").unwrap()).unwrap()))
}

pub(super) async fn state_of(env: &Environment, view: ViewId) -> ViewState {
    let mut conn = env.heard.words().read().await.unwrap();
    let row = conn.first("SELECT state FROM view WHERE id = $1", args![view]).await.unwrap().unwrap();
    ViewState::parse(&row.text("state").unwrap()).unwrap()
}

async fn alerts(env: &Environment) -> i64 {
    env.count("SELECT COUNT(*) AS n FROM alert".into(), vec![]).await
}

const OPEN: ConcernState = ConcernState::Open;

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_sounds_like_harm_is_a_concern_from_the_moment_it_is_sent() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let plain = say(&env, 1, PLAIN).await;
        assert_eq!(stands(&env, plain).await, None, "{backend:?}");
        let harm = say(&env, 2, HARM).await;
        assert_eq!(stands(&env, harm).await, Some((ConcernLevel::PossibleHarm, OPEN)), "{backend:?}");
        assert_eq!(alerts(&env).await, 0, "{backend:?}: only danger tells who is on duty");
        let danger = say(&env, 3, DANGER).await;
        assert_eq!(stands(&env, danger).await, Some((ConcernLevel::Danger, OPEN)), "{backend:?}");
        assert_eq!(alerts(&env).await, 1, "{backend:?}");

        // The same post again, whatever became of the first.
        assert_eq!(say(&env, 3, DANGER).await, danger, "{backend:?}");
        assert_eq!(alerts(&env).await, 1, "{backend:?}");

        // What a helper saw is looked at too, and words that go on in the next answer.
        let mut seen = saying(4, "something_wrong", "what", PLAIN, "en");
        (seen.seen, seen.helped) = (HARM.into(), Helped::Known);
        submit(&env.heard, Visitor::new(None), seen).await.unwrap();
        let mut foreign = saying(5, "something_wrong", "what", "fjala të thjeshta", "sq");
        submit(&env.heard, Visitor::new(None), foreign.clone()).await.unwrap();
        (foreign.id, foreign.answers[0].said) = ([9; 16], HARM.into());
        submit(&env.heard, Visitor::new(None), foreign).await.unwrap();

        let lead: Grant<LookAtConcerns> = Grant::check(account(&env, Role::ParticipationLead, "Lead").await).unwrap();
        let found = concerns::open_concerns(&env.heard, &lead).await.unwrap();
        let levels: Vec<_> = found.iter().map(|line| line.level.number()).collect();
        assert_eq!(levels, [1, 2, 2, 2, 3], "{backend:?}: the most urgent first");
        let both = found.iter().find(|line| line.lang == "sq" && line.level == ConcernLevel::PossibleHarm).unwrap();
        assert_eq!(both.kinds.as_ref().unwrap(), &[ConcernKind::Harm, ConcernKind::Language], "{backend:?}");
        // Friday noon: now, by the evening, and by Monday evening.
        let due: Vec<_> = found.iter().map(|line| line.due_at.iso_minute()).collect();
        let wanted =
            ["2026-11-20 12:00", "2026-11-20 17:00", "2026-11-20 17:00", "2026-11-20 17:00", "2026-11-23 17:00"];
        assert_eq!(due, wanted, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_harm_that_was_picked_and_what_nobody_has_heard_wait_too() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let mut number = 0;
        let mut sent = async |scenario: &str, question: &str, said: &str, mood: Option<i64>, file: bool| {
            number += 1;
            let version = env.heard.catalogue().scenario(scenario).unwrap().version;
            let what = Submission { version, mood, ..saying(number, scenario, question, said, "en") };
            let files = match file {
                true => {
                    let media = DraftMedia {
                        id: String::new(),
                        question: question.into(),
                        kind: Kind::Voice.name().into(),
                        mime: "audio/wav".into(),
                        millis: Some(1_000),
                        blur: None,
                    };
                    vec![(media, crate::media::wav())]
                }
                false => Vec::new(),
            };
            let beside = Beside { files, ..Beside::default() };
            let taken = submit_with(&env.heard, Visitor::new(None), what, beside).await.unwrap();
            let own = by_receipt(&env.heard, &taken.receipt.unwrap()).await.unwrap().unwrap();
            stands(&env, own.id()).await.map(|(level, _)| level)
        };
        let harm = Some(ConcernLevel::PossibleHarm);
        assert_eq!(sent("pics_wrong", "happened", "hurt", None, false).await, harm, "{backend:?}: a card");
        assert_eq!(sent("pics_wrong", "happened", "quiet", None, false).await, None, "{backend:?}: another card");
        assert_eq!(sent("pics_wrong", "how", "1", Some(1), false).await, harm, "{backend:?}: a face without words");
        assert_eq!(sent("pics_wrong", "how", "4", Some(4), false).await, None, "{backend:?}");
        assert_eq!(sent("something_wrong", "how", "1", Some(1), false).await, None, "{backend:?}: a low face alone");
        let unread = Some(ConcernLevel::Unread);
        assert_eq!(sent("something_wrong", "what", "", None, true).await, unread, "{backend:?}: a recording");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_words_and_their_concern_are_stored_together_or_not_at_all() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        // Whatever breaks between the two, neither is there.
        env.run("ALTER TABLE concern RENAME TO elsewhere".into()).await;
        let what = saying(1, "something_wrong", "what", DANGER, "en");
        assert!(submit(&env.heard, Visitor::new(None), what.clone()).await.is_err(), "{backend:?}");
        assert_eq!(env.count("SELECT COUNT(*) AS n FROM view".into(), vec![]).await, 0, "{backend:?}");
        assert_eq!(alerts(&env).await, 0, "{backend:?}");
        env.run("ALTER TABLE elsewhere RENAME TO concern".into()).await;
        for _ in 0..2 {
            submit(&env.heard, Visitor::new(None), what.clone()).await.unwrap();
        }
        let rows =
            env.count("SELECT COUNT(*) AS n FROM concern c JOIN view v ON v.id = c.view_id".into(), vec![]).await;
        assert_eq!((rows, alerts(&env).await), (1, 1), "{backend:?}: sent twice, and once there");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_an_open_concern_is_neither_hidden_nor_settled_and_outlives_all_work() {
    for backend in backends() {
        let env = Environment::demo(backend, 5).await;
        let heard = &env.heard;
        let lead = account(&env, Role::ParticipationLead, "Lead").await;
        let by: Grant<Moderate> = Grant::check(lead).unwrap();
        let view = say(&env, 1, HARM).await;
        let open = Some((ConcernLevel::PossibleHarm, OPEN));

        views::open_view(heard, &by, view).await.unwrap();
        views::code(heard, &by, view, Coding::default()).await.unwrap();
        views::redact_written(heard, &by, view, "Steve", RedactionKind::Person).await.unwrap();
        views::note(heard, &by, view, "ring the home").await.unwrap();
        assert_eq!(stands(&env, view).await, open, "{backend:?}");
        let looked = env.count("SELECT COUNT(*) AS n FROM concern WHERE looked_at IS NOT NULL".into(), vec![]).await;
        assert_eq!(looked, 1, "{backend:?}");

        let hidden = views::hide(heard, &by, view, true, "duplicate").await;
        assert!(matches!(hidden, Err(views::HideError::Held)), "{backend:?}");
        assert!(matches!(views::settle(heard, &by, view).await, Err(TalkError::Held)), "{backend:?}");
        views::settle_many(heard, &by, vec![(NOON, view)]).await.unwrap();
        assert_eq!(state_of(&env, view).await, ViewState::Read, "{backend:?}");
        let mut staff = Client::new(heard);
        let sign_in = [("email", "lead@concerns.example"), ("secret", "a long password")];
        staff.post("/staff/sign-in", &sign_in).await;
        for (form, fields) in [("hide", &[("hidden", "yes"), ("reason", "duplicate")][..]), ("settle", &[][..])] {
            let refused = staff.post(&format!("/views/{view}/{form}"), fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {form}: {}", refused.body);
            assert!(refused.body.contains("This may be harm. Decide about that first"), "{backend:?} {form}");
        }
        // It stands on top of the queue and in the menu, and in its own list.
        let queue = staff.get("/queue").await.body;
        assert!(queue.contains("1 view may be harm."), "{backend:?}: {queue}");
        let list = staff.get("/safeguarding").await.body;
        assert!(list.contains(&format!("/views/{view}")) && !list.contains("hits me"), "{backend:?}: {list}");

        // An answer goes out, and the concern stands, and so does the view in its queue.
        let writer: Grant<Respond> = Grant::check(lead).unwrap();
        let text = ResponseText {
            claim: Claim::Done,
            you_said: "Somebody hits us.".into(),
            we_did: "We looked.".into(),
            reason: "You were right.".into(),
            next_step: String::new(),
            easy_read: "We looked.".into(),
            owner_name: "A. Manager".into(),
            due_on: None,
        };
        let about = About { objective: None, service: Some(heard.catalogue().services[0].id), theme: None };
        let many = responses::start_response(heard, &writer, text.clone(), about, vec![view]).await;
        assert!(matches!(many, Err(ResponseError::ByThemselves(1))), "{backend:?}: {many:?}");
        let response = responses::start_response(heard, &writer, text, about, vec![]).await.unwrap();
        responses::add_view(heard, &writer, response, view).await.unwrap();
        responses::hand_in(heard, &writer, response).await.unwrap();
        let second: Grant<Approve> = Grant::check(account(&env, Role::ServiceManager, "Second").await).unwrap();
        responses::publish(heard, &second, response, 1).await.unwrap();
        responses::send_now(heard, &second, response).await.unwrap();
        assert_eq!(stands(&env, view).await, open, "{backend:?}");
        assert_eq!(state_of(&env, view).await, ViewState::Read, "{backend:?}: it is not answered away");
        assert!(staff.get("/safeguarding").await.body.contains(&format!("/views/{view}")), "{backend:?}");

        // Late from the moment after.
        assert!(list.contains("Today by 17:00"), "{backend:?}: {list}");
        env.clock.set(Moment(NOON.0 + 6 * 60 * Moment::MINUTE));
        staff.post("/staff/sign-in", &sign_in).await;
        let late = staff.get("/safeguarding").await.body;
        assert!(late.contains("Late since 20 November 2026, 17:00"), "{backend:?}: {late}");
        assert!(staff.get("/queue").await.body.contains("1 is late"), "{backend:?}");

        let looks: Grant<LookAtConcerns> = Grant::check(lead).unwrap();
        concerns::decide(heard, &looks, view, told()).await.unwrap();
        assert_eq!(stands(&env, view).await.unwrap().1, ConcernState::Closed, "{backend:?}");
        views::hide(heard, &by, view, true, "duplicate").await.unwrap();
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_second_person_signs_off() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let looks = |account| Grant::<LookAtConcerns>::check(account).unwrap();
        let signs = |account| Grant::<SignOffConcerns>::check(account).unwrap();
        let lead = account(&env, Role::ParticipationLead, "Lead").await;
        let (one, other) =
            (account(&env, Role::SafeguardingLead, "One").await, account(&env, Role::SafeguardingLead, "Other").await);
        assert!(Grant::<SignOffConcerns>::check(lead).is_none());
        let look_again = || SignOff::LookAgain { reason: "Ring them once more.".into() };

        // Danger takes two whatever is decided; possible harm, where it is said to be none.
        for (number, words, decision) in [(1, DANGER, told()), (2, DANGER, not_harm()), (3, HARM, not_harm())] {
            let view = say(&env, number, words).await;
            concerns::decide(heard, &looks(one), view, decision.clone()).await.unwrap();
            assert_eq!(stands(&env, view).await.unwrap().1, ConcernState::Decided, "{backend:?} {words}");
            let by_same = concerns::sign_off(heard, &signs(one), view, SignOff::Agreed).await;
            assert!(matches!(by_same, Err(DecideError::SamePerson)), "{backend:?} {words}: {by_same:?}");
            concerns::sign_off(heard, &signs(other), view, look_again()).await.unwrap();
            assert_eq!(stands(&env, view).await.unwrap().1, OPEN, "{backend:?} {words}");
            let early = concerns::sign_off(heard, &signs(other), view, SignOff::Agreed).await;
            assert!(matches!(early, Err(DecideError::Gone)), "{backend:?}: nothing to sign: {early:?}");
            concerns::decide(heard, &looks(lead), view, decision).await.unwrap();
            concerns::sign_off(heard, &signs(one), view, SignOff::Agreed).await.unwrap();
            assert_eq!(stands(&env, view).await.unwrap().1, ConcernState::Closed, "{backend:?} {words}");
        }
        // Whoever raised it does not sign it off either.
        let view = say(&env, 4, PLAIN).await;
        let possible = ConcernLevel::PossibleHarm;
        concerns::raise(heard, &looks(other), view, possible, "It is meant otherwise.").await.unwrap();
        concerns::decide(heard, &looks(one), view, not_harm()).await.unwrap();
        let raised = concerns::sign_off(heard, &signs(other), view, SignOff::Agreed).await;
        assert!(matches!(raised, Err(DecideError::SamePerson)), "{backend:?}: {raised:?}");

        // A decision says why, or whom.
        let view = say(&env, 5, HARM).await;
        let empty = Decision::NotHarm { reason: " ".into() };
        let refused = concerns::decide(heard, &looks(one), view, empty).await;
        assert!(matches!(refused, Err(DecideError::NoReason)), "{backend:?}: {refused:?}");
        let nobody = Decision::Told {
            to: ToldTo::Police,
            who: String::new(),
            when: "now".into(),
            reference: String::new(),
            area: String::new(),
        };
        let refused = concerns::decide(heard, &looks(one), view, nobody).await;
        assert!(matches!(refused, Err(DecideError::NoName)), "{backend:?}: {refused:?}");
        assert_eq!(stands(&env, view).await.unwrap().1, OPEN, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whatever_its_author_says_next_opens_it_again() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let me = account(&env, Role::YoungPerson, "Heron").await;
        let voice: Grant<OwnVoice> = Grant::check(me).unwrap();
        let looks: Grant<LookAtConcerns> = Grant::check(account(&env, Role::SafeguardingLead, "One").await).unwrap();
        let what = saying(1, "something_wrong", "what", PLAIN, "en");
        let view = submit(heard, Visitor::new(Some(me)), what).await.unwrap().view.unwrap();
        let own = views::by_account(heard, &voice, view).await.unwrap().unwrap();
        views::talk_back(heard, own, PLAIN).await.unwrap();
        assert_eq!(stands(&env, view).await, None, "{backend:?}");
        views::talk_back(heard, own, HARM).await.unwrap();
        assert_eq!(stands(&env, view).await, Some((ConcernLevel::PossibleHarm, OPEN)), "{backend:?}");
        // More urgent words raise it; others never lower it.
        views::talk_back(heard, own, DANGER).await.unwrap();
        views::talk_back(heard, own, PLAIN).await.unwrap();
        assert_eq!(stands(&env, view).await, Some((ConcernLevel::Danger, OPEN)), "{backend:?}");
        assert_eq!(alerts(&env).await, 1, "{backend:?}");
        concerns::decide(heard, &looks, view, told()).await.unwrap();
        views::talk_back(heard, own, PLAIN).await.unwrap();
        assert_eq!(stands(&env, view).await.unwrap().1, OPEN, "{backend:?}");
        // Their own page says none of it: whoever holds the telephone may be whom it is about.
        let thread = views::thread(heard, own).await.unwrap().unwrap();
        let told = thread.history.iter().filter_map(|line| line.action).filter(|a| a.name().starts_with("concern."));
        assert!(told.clone().count() > 3, "{backend:?}");
        assert!(told.into_iter().all(|action| action.deed().is_none()), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_taking_back_waits_for_the_decision_and_shows_its_author_nothing() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let me = account(&env, Role::YoungPerson, "Heron").await;
        let voice: Grant<OwnVoice> = Grant::check(me).unwrap();
        let one = account(&env, Role::SafeguardingLead, "One").await;
        let (looks, reads) = (Grant::<LookAtConcerns>::check(one).unwrap(), Grant::<Moderate>::check(one).unwrap());
        let what = saying(1, "something_wrong", "what", HARM, "en");
        let view = submit(heard, Visitor::new(Some(me)), what).await.unwrap().view.unwrap();
        let own = views::by_account(heard, &voice, view).await.unwrap().unwrap();
        views::take_back(heard, own).await.unwrap();
        views::take_back(heard, own).await.unwrap();
        assert!(views::mine(heard, &voice).await.unwrap().is_empty(), "{backend:?}");
        assert!(views::thread(heard, own).await.unwrap().is_none(), "{backend:?}");
        let read = views::open_view(heard, &reads, view).await.unwrap().unwrap();
        assert!(read.words.unwrap().text().contains("Steve"), "{backend:?}: the team reads it");
        // Somebody was told: it is evidence, and stays until it is said that it may go.
        concerns::decide(heard, &looks, view, told()).await.unwrap();
        assert_eq!(state_of(&env, view).await, ViewState::Read, "{backend:?}: what was told of stays");
        let listed = concerns::open_concerns(heard, &looks).await.unwrap();
        assert_eq!(listed.iter().map(|line| line.state).collect::<Vec<_>>(), [ConcernState::Closed], "{backend:?}");
        let signs: Grant<SignOffConcerns> = Grant::check(one).unwrap();
        concerns::may_go(heard, &signs, view, "The case is closed.").await.unwrap();
        assert_eq!(state_of(&env, view).await, ViewState::Withdrawn, "{backend:?}: and then it goes");
        assert!(concerns::open_concerns(heard, &looks).await.unwrap().is_empty(), "{backend:?}");
        let left = env.count("SELECT COUNT(*) AS n FROM view WHERE LENGTH(sealed) > 0".into(), vec![]).await;
        assert_eq!(left, 0, "{backend:?}");

        // Without an account its key goes with it.
        let view = say(&env, 2, HARM).await;
        let receipt = heard.keys().receipt_for(&saying(2, "", "", "", "").id);
        let own = by_receipt(heard, &receipt).await.unwrap().unwrap();
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT owner_key FROM view WHERE id = $1", args![view]).await.unwrap().unwrap();
        let owner: [u8; 16] = row.id("owner_key").unwrap();
        drop(conn);
        views::take_back(heard, own).await.unwrap();
        assert!(heard.key_store().get(&owner).await.unwrap().is_some(), "{backend:?}");
        assert!(views::opened_by_receipt(heard, view).await.unwrap().is_none(), "{backend:?}");
        assert_eq!(state_of(&env, view).await, ViewState::Sent, "{backend:?}");
        // Found to be no harm, by two, it goes at once.
        concerns::decide(heard, &looks, view, not_harm()).await.unwrap();
        assert_eq!(state_of(&env, view).await, ViewState::Sent, "{backend:?}: a second person first");
        let other: Grant<SignOffConcerns> = Grant::check(account(&env, Role::SafeguardingLead, "Other").await).unwrap();
        concerns::sign_off(heard, &other, view, SignOff::Agreed).await.unwrap();
        assert_eq!(state_of(&env, view).await, ViewState::Withdrawn, "{backend:?}");
        assert!(heard.key_store().get(&owner).await.unwrap().is_none(), "{backend:?}: no backup opens it");
        env.heard.close().await;
    }
}

/// Whose words still open.
async fn opens(env: &Environment, account: Account) -> bool {
    let owner = env.heard.keys().owner_of(&account.id().bytes());
    env.heard.key_store().get(&owner).await.unwrap().is_some()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_leaving_and_being_taken_off_wait_for_the_decision() {
    for backend in backends() {
        for (number, how) in [(1, None), (2, Some(How::Delete)), (3, Some(How::Anonymise))] {
            let env = Environment::on(backend).await;
            let heard = &env.heard;
            let me = account(&env, Role::YoungPerson, "Heron").await;
            let voice: Grant<OwnVoice> = Grant::check(me).unwrap();
            let one = account(&env, Role::SafeguardingLead, "One").await;
            let looks: Grant<LookAtConcerns> = Grant::check(one).unwrap();
            let mut sent = Vec::new();
            for (at, words) in [(number, HARM), (number + 10, PLAIN)] {
                let what = saying(at, "something_wrong", "what", words, "en");
                sent.push(submit(heard, Visitor::new(Some(me)), what).await.unwrap().view.unwrap());
            }
            match how {
                None => people::erase(heard, &voice).await.unwrap(),
                Some(how) => {
                    people::leave(heard, &voice, how).await.unwrap();
                    env.clock.set(NOON.plus(15 * Moment::DAY));
                    people::go_if_due(heard, me.id()).await.unwrap();
                }
            }
            // Nothing is lost, and what may be harm stands where it stood.
            assert!(opens(&env, me).await, "{backend:?} {how:?}");
            assert_eq!(state_of(&env, sent[0]).await, ViewState::Sent, "{backend:?} {how:?}");
            let aside = if how == Some(How::Anonymise) { ViewState::Sent } else { ViewState::Withdrawn };
            assert_eq!(state_of(&env, sent[1]).await, aside, "{backend:?} {how:?}");
            // To whoever holds the telephone it is done: nobody signs in, and no page says otherwise.
            let usable = "SELECT COUNT(*) AS n FROM usable_account WHERE id = $1".to_owned();
            assert_eq!(env.count(usable, args![me.id()]).await, 0, "{backend:?} {how:?}");
            let left = views::mine(heard, &voice).await.unwrap().len();
            assert_eq!(left, usize::from(how == Some(How::Anonymise)), "{backend:?} {how:?}: what may be harm is not");
            concerns::decide(heard, &looks, sent[0], told()).await.unwrap();
            people::go_if_due(heard, me.id()).await.unwrap();
            assert!(opens(&env, me).await, "{backend:?} {how:?}: somebody was told of it");
            let signs: Grant<SignOffConcerns> = Grant::check(one).unwrap();
            concerns::may_go(heard, &signs, sent[0], "The case is closed.").await.unwrap();
            let queued = env
                .count(
                    "SELECT COUNT(*) AS n FROM job WHERE kind = 'account.erase' AND run_at <= $1".into(),
                    args![heard.now()],
                )
                .await;
            assert!(queued >= 1, "{backend:?} {how:?}: it is due at once");
            people::go_if_due(heard, me.id()).await.unwrap();
            assert!(!opens(&env, me).await, "{backend:?} {how:?}: and then it is done");
            let named = env
                .count("SELECT COUNT(*) AS n FROM view WHERE signed_in = 1 AND LENGTH(sealed) > 0".into(), vec![])
                .await;
            assert_eq!(named, 0, "{backend:?} {how:?}");
            env.heard.close().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_is_noticed_and_done_stands_in_the_tables_sealed() {
    let env = Environment::on(Backend::Sqlite).await;
    let heard = &env.heard;
    let one = account(&env, Role::SafeguardingLead, "One").await;
    let looks: Grant<LookAtConcerns> = Grant::check(one).unwrap();
    let view = say(&env, 1, HARM).await;
    concerns::decide(heard, &looks, view, told()).await.unwrap();
    let concern = concerns::of_view(heard, &looks, view).await.unwrap().unwrap();
    assert_eq!(concern.line.kinds.unwrap(), [ConcernKind::Harm]);
    assert_eq!(concern.deeds.len(), 1);
    assert_eq!(concern.deeds[0].what.as_ref().unwrap().reference, "EDT 17");
    let mut conn = heard.words().read().await.unwrap();
    for (sql, plain) in [("SELECT sealed FROM concern", "harm"), ("SELECT sealed FROM concern_deed", "EDT 17")] {
        let row = conn.first(sql, args![]).await.unwrap().unwrap();
        let sealed = row.blob("sealed").unwrap();
        assert!(!sealed.windows(plain.len()).any(|part| part == plain.as_bytes()), "{sql}");
    }
}
