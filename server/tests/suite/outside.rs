//! The person outside the council with whom the chain ends, and whom to ring, by
//! place. On both databases.

use axum::http::StatusCode;
use heard::jobs::run_due;
use heard_domain::assignments::scope;
use heard_domain::ids::{AccountId, AlertId, ViewId};
use heard_domain::intake::{Beside, Submission, submit, submit_with};
use heard_domain::media::{DraftMedia, Kind};
use heard_domain::people::doors::{GiveError, KeepError, change_role, give_reset, suspend};
use heard_domain::people::{Account, Grant, KeepDuty, KeepStaff, LookAtConcerns, Role, SeeStaff, Visitor};
use heard_domain::safeguarding::alerts::{acknowledge, escalate, told, waiting_for};
use heard_domain::safeguarding::concerns::{self, DecideError, WhoWasTold, send_outside};
use heard_domain::safeguarding::conflicts::is_kept_from;
use heard_domain::safeguarding::outside::{self, OutsideError, ask, confirm, end_of_chain, take_back};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernState, OutsideAction, ToldTo, ViewAction};

use super::alerts::{home, on_duty, signed_in, staff, told_of};
use super::concerns::saying;
use super::environment::{Environment, backends, demonstration};
use super::jobs::{count, recorded};

fn keeps(account: Account) -> Grant<KeepDuty> {
    Grant::check(account).unwrap()
}

/// Named by an administrator and a safeguarding lead, in a council where nobody needs a
/// second factor.
pub(super) async fn named(env: &Environment, admin: Account, lead: Account, who: Account) {
    demonstration(&env.heard, true).await;
    ask(&env.heard, &keeps(admin), Some(who.id())).await.unwrap();
    let waiting = end_of_chain(&env.heard, &keeps(lead)).await.unwrap().waiting.unwrap();
    confirm(&env.heard, &keeps(lead), waiting.id).await.unwrap();
}

/// Zadie, an administrator; Oswin and Mirabel, who alone read views; Thessaly outside.
async fn people(env: &Environment) -> (Account, Account, Account, Account) {
    (
        staff(env, Role::Administrator, "Zadie").await,
        staff(env, Role::SafeguardingLead, "Oswin").await,
        staff(env, Role::ParticipationLead, "Mirabel").await,
        staff(env, Role::Scrutineer, "Thessaly").await,
    )
}

async fn say(env: &Environment, number: u64, words: &str) -> ViewId {
    let what = saying(number, "something_wrong", "what", words, "en");
    submit(&env.heard, Visitor::new(None), what.clone()).await.unwrap();
    stored(env, &what).await
}

/// What was stored of it.
async fn stored(env: &Environment, what: &Submission) -> ViewId {
    let mut conn = env.heard.words().read().await.unwrap();
    let hash = env.heard.keys().submission_hash(&what.id);
    conn.first("SELECT id FROM view WHERE submission_hash = $1", args![hash]).await.unwrap().unwrap().id("id").unwrap()
}

pub(super) async fn newest_alert(env: &Environment) -> AlertId {
    let mut conn = env.heard.words().read().await.unwrap();
    let row = conn.first("SELECT id FROM alert ORDER BY raised_at DESC, id LIMIT 1", args![]).await.unwrap();
    row.unwrap().id("id").unwrap()
}

async fn who_was_told(env: &Environment, alert: AlertId) -> Vec<AccountId> {
    told_of(&env.heard, alert).await.into_iter().map(|(_, who, _)| who).collect()
}

/// Said with a photo.
async fn say_with_photo(env: &Environment, number: u64, words: &str) -> ViewId {
    let media = DraftMedia {
        id: String::new(),
        question: "what".into(),
        kind: Kind::Photo.name().into(),
        mime: "image/png".into(),
        millis: None,
        blur: Some(super::media::png()),
    };
    let beside = Beside { files: vec![(media, super::media::png())], ..Beside::default() };
    let what = saying(number, "something_wrong", "what", words, "en");
    submit_with(&env.heard, Visitor::new(None), what.clone(), beside).await.unwrap();
    stored(env, &what).await
}

/// The address of the one file on the page of an alert.
fn file_in(page: &str, alert: AlertId) -> String {
    let begin = format!("/staff/alerts/{alert}/media/");
    let at = page.find(&begin).unwrap_or_else(|| panic!("no file: {page}"));
    page[at..at + begin.len() + 32].to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_has_the_alert_opens_what_came_with_it_and_locks_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, lead, _, sara) = people(&env).await;
        named(&env, admin, lead, sara).await;
        let (dora, del) = (staff(&env, Role::DutyWorker, "Dora").await, staff(&env, Role::DutyWorker, "Delwyn").await);
        on_duty(&env, lead, &[(dora, 10 * Moment::MINUTE), (del, 10 * Moment::MINUTE)]).await.unwrap();
        let view = say_with_photo(&env, 1, "I am scared he will kill me tonight").await;
        let alert = newest_alert(&env).await;
        let address = format!("/staff/alerts/{alert}");
        let (mut hers, mut his) = (signed_in(heard, "Dora").await, signed_in(heard, "Delwyn").await);
        let page = hers.get(&address).await.body;
        let file = file_in(&page, alert);
        assert!(page.contains(&format!("src=\"{file}/blurred\"")), "{backend:?}: blurred first: {page}");
        assert!(!page.contains(&format!("src=\"{file}\"")), "{backend:?}: {page}");
        assert!(!page.contains("/transcript"), "{backend:?}");
        let read = count(heard, recorded(ViewAction::ReadOnDuty.name())).await;
        // Whoever was not told finds nothing there, by this alert or as if it were another view's.
        for path in [file.clone(), format!("{file}/blurred")] {
            assert_eq!(his.get(&path).await.status, StatusCode::NOT_FOUND, "{backend:?}: {path}");
            assert_eq!(hers.get(&path).await.status, StatusCode::OK, "{backend:?}: {path}");
        }
        // It is recorded, and as quiet on its author's side as that the words were read.
        assert_eq!(count(heard, recorded(ViewAction::ReadOnDuty.name())).await, read + 1, "{backend:?}");
        assert_eq!(count(heard, recorded(ViewAction::MediaOpened.name())).await, 0, "{backend:?}");
        let m = file.rsplit('/').next().unwrap();
        let shown = hers.get(&format!("{address}?show={m}")).await.body;
        assert!(shown.contains(&format!("src=\"{file}\"")), "{backend:?}: {shown}");
        // For the team it waits until the team looked.
        let unopened = "SELECT COUNT(*) AS n FROM attachment a JOIN view v ON v.id = a.view_id
                        WHERE a.opened_at IS NULL AND v.state = 'sent'";
        assert_eq!(count(heard, unopened).await, 1, "{backend:?}");
        // The next is told, and takes it on: it is not hers to open any more.
        env.clock.advance(10 * Moment::MINUTE);
        escalate(heard).await.unwrap();
        assert!(his.post(&format!("{address}/acknowledge"), &[]).await.status.is_redirection(), "{backend:?}");
        assert_eq!(hers.get(&file).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(his.get(&file).await.status, StatusCode::OK, "{backend:?}");
        // One press locks it unseen, for him too.
        assert!(his.get("/staff").await.body.contains("An alert is with you."), "{backend:?}: the way back to it");
        assert!(his.post(&format!("{file}/lock"), &[]).await.status.is_redirection(), "{backend:?}");
        assert!(his.get(&address).await.body.contains("Locked. Nobody can open it"), "{backend:?}");
        for path in [file.clone(), format!("{file}/blurred"), format!("{file}/lock")] {
            assert!(!his.get(&path).await.status.is_success(), "{backend:?}: {path}");
        }
        assert!(his.post(&format!("{file}/lock"), &[]).await.status.is_redirection(), "{backend:?}: once more");
        let mut leads = signed_in(heard, "Oswin").await;
        assert_eq!(leads.get(&format!("/views/{view}/media/{m}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");

        // About everybody who reads views: the person outside opens it, and nobody here.
        env.clock.advance(Moment::MINUTE);
        let about = say_with_photo(&env, 2, "Oswin and Mirabel hit me when nobody is there").await;
        run_due(heard).await.unwrap();
        let alert = newest_alert(&env).await;
        assert_eq!(who_was_told(&env, alert).await, [sara.id()], "{backend:?}");
        for name in ["Oswin", "Mirabel"] {
            let mut client = signed_in(heard, name).await;
            assert_eq!(client.get(&format!("/views/{about}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        }
        let mut outside = signed_in(heard, "Thessaly").await;
        let page = outside.get(&format!("/staff/alerts/{alert}")).await.body;
        let file = file_in(&page, alert);
        assert_eq!(outside.get(&file).await.status, StatusCode::OK, "{backend:?}");
        // What is decided and signed off, or another alert's, is not.
        let other = format!("/staff/alerts/{alert}/media/{m}");
        assert_eq!(outside.get(&other).await.status, StatusCode::NOT_FOUND, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_the_person_outside_is_named_by_two_of_whom_one_is_a_safeguarding_lead() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (ada, bob) = (staff(&env, Role::Administrator, "Ada").await, staff(&env, Role::Administrator, "Bob").await);
        let lena = staff(&env, Role::SafeguardingLead, "Lena").await;
        let sara = staff(&env, Role::Scrutineer, "Sara").await;
        // Not somebody of the council, nor somebody who is not there.
        for nobody in [lena.id(), AccountId::from([9; 16])] {
            let outcome = ask(heard, &keeps(ada), Some(nobody)).await;
            assert!(matches!(outcome, Err(OutsideError::NotOutside)), "{backend:?}: {outcome:?}");
        }
        assert!(matches!(ask(heard, &keeps(ada), None).await, Err(OutsideError::Already)), "{backend:?}");
        ask(heard, &keeps(ada), Some(sara.id())).await.unwrap();
        let again = ask(heard, &keeps(bob), Some(sara.id())).await;
        assert!(matches!(again, Err(OutsideError::Waits)), "{backend:?}: {again:?}");
        let id = end_of_chain(heard, &keeps(ada)).await.unwrap().waiting.unwrap().id;
        // Neither oneself, nor two administrators.
        for who in [ada, bob] {
            let outcome = confirm(heard, &keeps(who), id).await;
            assert!(matches!(outcome, Err(OutsideError::NotTogether)), "{backend:?}: {outcome:?}");
        }
        assert!(end_of_chain(heard, &keeps(lena)).await.unwrap().now.is_none(), "{backend:?}: nobody yet");
        // Outside a demonstration they need a second factor.
        let outcome = confirm(heard, &keeps(lena), id).await;
        assert!(matches!(outcome, Err(OutsideError::NoSecond)), "{backend:?}: {outcome:?}");
        demonstration(heard, true).await;
        // Two at once: one of them did it.
        let lea = staff(&env, Role::SafeguardingLead, "Lea").await;
        let (keep_one, keep_two) = (keeps(lena), keeps(lea));
        let (one, two) = tokio::join!(confirm(heard, &keep_one, id), confirm(heard, &keep_two, id));
        assert!(one.is_ok() != two.is_ok(), "{backend:?}: {one:?} {two:?}");
        let (now, _) = end_of_chain(heard, &keeps(lena)).await.unwrap().now.unwrap();
        assert_eq!((now.id, now.name.as_str()), (sara.id(), "Sara"), "{backend:?}");
        assert!(!now.reached, "{backend:?}: no address of hers is proven");

        // No administrator takes them away by another door.
        let admin: Grant<KeepStaff> = Grant::check(ada).unwrap();
        let sees: Grant<SeeStaff> = Grant::check(ada).unwrap();
        let theirs = scope::staff(heard, &sees, sara.id()).await.unwrap().unwrap();
        let outcome = suspend(heard, &admin, &theirs).await;
        assert!(matches!(outcome, Err(KeepError::EndOfChain)), "{backend:?}: {outcome:?}");
        let outcome = change_role(heard, &admin, &theirs, Role::Auditor).await;
        assert!(matches!(outcome, Err(KeepError::EndOfChain)), "{backend:?}: {outcome:?}");
        let mut desk = signed_in(heard, "Ada").await;
        let kept = desk.post(&format!("/colleagues/{}/door/suspend", sara.id()), &[]).await;
        assert!(kept.body.contains("the person outside with whom the chain ends"), "{backend:?}: {}", kept.body);
        let outcome = give_reset(heard, &admin, &theirs).await;
        assert!(matches!(outcome, Err(GiveError::EndOfChain)), "{backend:?}: {outcome:?}");
        // What is asked for can be taken back; a leader asks, another confirms, and it is nobody.
        ask(heard, &keeps(lena), None).await.unwrap();
        let id = end_of_chain(heard, &keeps(lena)).await.unwrap().waiting.unwrap().id;
        // No administrator keeps it from being confirmed.
        let outcome = take_back(heard, &keeps(ada), id).await;
        assert!(matches!(outcome, Err(OutsideError::NotTogether)), "{backend:?}: {outcome:?}");
        take_back(heard, &keeps(lena), id).await.unwrap();
        assert!(matches!(take_back(heard, &keeps(lena), id).await, Err(OutsideError::Gone)), "{backend:?}");
        assert!(end_of_chain(heard, &keeps(lena)).await.unwrap().now.is_some(), "{backend:?}: nothing changed");
        ask(heard, &keeps(lena), None).await.unwrap();
        let id = end_of_chain(heard, &keeps(ada)).await.unwrap().waiting.unwrap().id;
        confirm(heard, &keeps(ada), id).await.unwrap();
        assert!(end_of_chain(heard, &keeps(lena)).await.unwrap().now.is_none(), "{backend:?}");
        suspend(heard, &admin, &theirs).await.unwrap();
        for (action, n) in [(OutsideAction::Asked, 3), (OutsideAction::Confirmed, 2), (OutsideAction::TakenBack, 1)] {
            assert_eq!(count(heard, recorded(action.name())).await, n, "{backend:?}: {action:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_what_may_be_about_everybody_here_is_told_to_the_person_outside_and_to_nobody_else() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, lead, mia, sara) = people(&env).await;
        on_duty(&env, lead, &[(lead, 10 * Moment::MINUTE)]).await.unwrap();
        let all = "Zadie, Oswin and Mirabel hurt me, I am scared he will kill me tonight";
        say(&env, 1, all).await;
        // Without anybody outside, a name is no proof: all who could are told.
        let nobody = who_was_told(&env, newest_alert(&env).await).await;
        assert!(nobody.contains(&admin.id()) && !nobody.contains(&sara.id()), "{backend:?}: {nobody:?}");
        named(&env, admin, lead, sara).await;
        env.clock.advance(Moment::MINUTE);
        let view = say(&env, 2, all).await;
        let alert = newest_alert(&env).await;
        assert_eq!(who_was_told(&env, alert).await, [sara.id()], "{backend:?}");
        // Nobody else is told, however long she does not answer: they are asked to ring her.
        env.clock.advance(25 * Moment::MINUTE);
        escalate(heard).await.unwrap();
        let waits = |by: Account| async move { outside::waits(heard, &keeps(by)).await.unwrap() };
        assert!(!waits(admin).await.silent, "{backend:?}: not yet");
        env.clock.advance(10 * Moment::MINUTE);
        escalate(heard).await.unwrap();
        assert!(who_was_told(&env, alert).await.iter().all(|who| *who == sara.id()), "{backend:?}");
        assert!(waits(admin).await.silent, "{backend:?}");
        let mut desk = signed_in(heard, "Zadie").await;
        assert!(desk.get("/staff").await.body.contains("has not said that they have it"), "{backend:?}");
        // Whom it may be about neither finds it nor decides it, although they are all who read views.
        let (mut hers, mut his) = (signed_in(heard, "Mirabel").await, signed_in(heard, "Oswin").await);
        for client in [&mut hers, &mut his] {
            assert_eq!(client.get(&format!("/views/{view}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
            for path in ["/queue", "/safeguarding"] {
                let page = client.get(path).await.body;
                assert!(
                    !page.contains("hurt me, I am scared") && !page.contains(&view.to_string()),
                    "{backend:?}: {path}"
                );
            }
            let fields = [("reason", "It is a game")];
            let refused = client.post(&format!("/views/{view}/not-harm"), &fields).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{backend:?}");
        }
        // She reads it, and says that she has it.
        let hers = told(heard, &home(sara), alert).await.unwrap().unwrap();
        let mut page = signed_in(heard, "Thessaly").await;
        let shown = page.get(&format!("/staff/alerts/{alert}")).await.body;
        assert!(shown.contains("hurt me, I am scared"), "{backend:?}: {shown}");
        for path in ["/queue", "/safeguarding", "/duty", "/board", &format!("/views/{view}")] {
            let status = page.get(path).await.status;
            assert!([StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&status), "{backend:?}: {path}: {status}");
        }
        assert!(acknowledge(heard, hers).await.unwrap(), "{backend:?}");
        let before = who_was_told(&env, alert).await.len();
        env.clock.advance(Moment::DAY);
        escalate(heard).await.unwrap();
        let after = who_was_told(&env, alert).await.split_off(before);
        assert_eq!(after, [sara.id()], "{backend:?}: she has it, and wrote nothing down");
        // What came before she was named is with her too by now.
        for id in waiting_for(heard, &home(sara)).await.unwrap().into_iter().map(|one| one.id) {
            let one = told(heard, &home(sara), id).await.unwrap().unwrap();
            assert!(acknowledge(heard, one).await.unwrap(), "{backend:?}");
        }
        assert!(!waits(admin).await.silent, "{backend:?}: she has everything");
        // One of them not meant: the chain goes on inside, and she is told too.
        say(&env, 3, "Oswin and Zadie hurt me, I am scared he will kill me tonight").await;
        let told = who_was_told(&env, newest_alert(&env).await).await;
        assert!(told.contains(&mia.id()) && told.contains(&sara.id()) && told.len() == 2, "{backend:?}: {told:?}");
        // She is meant too: somebody is told all the same.
        env.clock.advance(Moment::MINUTE);
        say(&env, 4, &format!("{all}, and Thessaly knows")).await;
        let told = who_was_told(&env, newest_alert(&env).await).await;
        assert!(!told.is_empty() && !told.contains(&sara.id()), "{backend:?}: {told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_possible_harm_that_nobody_here_may_read_is_sent_outside_within_a_minute() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, lead, mia, sara) = people(&env).await;
        let alerts = "SELECT COUNT(*) AS n FROM alert";
        let both = "Oswin and Mirabel hit me when nobody is there";
        let early = say(&env, 1, both).await;
        run_due(heard).await.unwrap();
        assert_eq!(count(heard, alerts).await, 0, "{backend:?}: nobody is named yet");
        assert!(!is_kept_from(heard, mia.id(), early).await.unwrap(), "{backend:?}: somebody has to read it");
        named(&env, admin, lead, sara).await;
        env.clock.advance(Moment::MINUTE);
        let later = say(&env, 2, both).await;
        let plain = say(&env, 3, "Oswin and Mirabel, the bus is late").await;
        env.clock.advance(Moment::MINUTE);
        run_due(heard).await.unwrap();
        // What came before she was named is hers too, and each is sent once.
        assert_eq!(count(heard, alerts).await, 2, "{backend:?}");
        for _ in 0..5 {
            env.clock.advance(Moment::MINUTE);
            run_due(heard).await.unwrap();
        }
        env.clock.advance(3 * 60 * Moment::MINUTE);
        run_due(heard).await.unwrap();
        assert_eq!(count(heard, alerts).await, 2, "{backend:?}: it is not sent again by itself");
        for view in [early, later] {
            assert!(is_kept_from(heard, mia.id(), view).await.unwrap(), "{backend:?}");
            assert!(is_kept_from(heard, lead.id(), view).await.unwrap(), "{backend:?}");
        }
        assert!(!is_kept_from(heard, mia.id(), plain).await.unwrap(), "{backend:?}: it is no harm, and hers to read");
        let waiting = waiting_for(heard, &home(sara)).await.unwrap();
        assert_eq!(waiting.len(), 2, "{backend:?}");
        // Nobody outside any more: somebody here has to read it again.
        ask(heard, &keeps(lead), None).await.unwrap();
        let id = end_of_chain(heard, &keeps(admin)).await.unwrap().waiting.unwrap().id;
        confirm(heard, &keeps(admin), id).await.unwrap();
        env.clock.advance(Moment::MINUTE);
        run_due(heard).await.unwrap();
        assert!(!is_kept_from(heard, mia.id(), early).await.unwrap(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_a_colleague_sends_it_straight_outside_and_nobody_on_duty_is_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, lead, mia, sara) = people(&env).await;
        let kofi = staff(&env, Role::DutyWorker, "Kofi").await;
        on_duty(&env, lead, &[(kofi, 10 * Moment::MINUTE)]).await.unwrap();
        let view = say(&env, 1, "the boss of social care hits me when nobody is there").await;
        let by: Grant<LookAtConcerns> = Grant::check(mia).unwrap();
        let early = send_outside(heard, &by, view, "It is about the director").await;
        assert!(matches!(early, Err(DecideError::NobodyOutside)), "{backend:?}: {early:?}");
        let mut hers = signed_in(heard, "Mirabel").await;
        assert!(!hers.get(&format!("/views/{view}")).await.body.contains("send-outside"), "{backend:?}");
        named(&env, admin, lead, sara).await;
        assert!(hers.get(&format!("/views/{view}")).await.body.contains("send-outside"), "{backend:?}");

        let path = format!("/views/{view}/send-outside");
        let refused = hers.post(&path, &[("reason", " ")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let alerts = "SELECT COUNT(*) AS n FROM alert";
        let before = count(heard, alerts).await;
        let done = hers.post(&path, &[("reason", "Oswin is the director's friend")]).await;
        assert!(done.status.is_redirection(), "{backend:?}: {}", done.body);
        env.clock.advance(Moment::MINUTE);
        hers.post(&path, &[("reason", "Once more, for Thessaly: Kofi knows him too")]).await;
        assert_eq!(count(heard, alerts).await, before + 1, "{backend:?}: told once");
        assert_eq!(count(heard, recorded(ViewAction::SentOutside.name())).await, 2, "{backend:?}: both reasons stand");
        assert!(is_kept_from(heard, kofi.id(), view).await.unwrap(), "{backend:?}: whom the second names too");
        assert!(!is_kept_from(heard, sara.id(), view).await.unwrap(), "{backend:?}: and not whom it is for");
        // Whom the reason names finds it nowhere.
        assert!(is_kept_from(heard, lead.id(), view).await.unwrap(), "{backend:?}");
        let mut his = signed_in(heard, "Oswin").await;
        assert_eq!(his.get(&format!("/views/{view}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");

        let alert = newest_alert(&env).await;
        for _ in 0..5 {
            env.clock.advance(10 * Moment::MINUTE);
            escalate(heard).await.unwrap();
        }
        let turns: Vec<AccountId> = told_of(heard, alert).await.into_iter().map(|(_, who, _)| who).collect();
        assert!(turns.len() >= 6 && turns.iter().all(|who| *who == sara.id()), "{backend:?}: {turns:?}");
        let page = signed_in(heard, "Thessaly").await.get(&format!("/staff/alerts/{alert}")).await.body;
        assert!(page.contains("the boss of social care hits me"), "{backend:?}: {page}");
        // Nobody closes it alone: whoever is outside reads it until a second person signed it off.
        let told = WhoWasTold {
            to: ToldTo::Police,
            who: "Sam".into(),
            when: "now".into(),
            reference: String::new(),
            area: String::new(),
        };
        let state = concerns::told(heard, &by, view, told).await.unwrap();
        assert_eq!(state, ConcernState::Decided, "{backend:?}");
        let page = signed_in(heard, "Thessaly").await.get(&format!("/staff/alerts/{alert}")).await.body;
        assert!(page.contains("the boss of social care hits me"), "{backend:?}: {page}");
        env.clock.advance(5 * Moment::DAY);
        assert!(outside::waits(heard, &keeps(admin)).await.unwrap().late, "{backend:?}");
        // Whoever sent it opens nobody's name by that, and what is about her too is refused.
        let named_too = say(&env, 9, "Thessaly hits me when nobody is there").await;
        let outcome = send_outside(heard, &by, named_too, "It is about the director").await;
        assert!(matches!(outcome, Err(DecideError::OutsideMeant)), "{backend:?}: {outcome:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whom_to_ring_stands_by_place_where_it_is_needed_and_both_authorities_are_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "Oswin").await;
        staff(&env, Role::SafeguardingLead, "Lena").await;
        let kofi = staff(&env, Role::DutyWorker, "Kofi").await;
        on_duty(&env, lead, &[(kofi, 10 * Moment::MINUTE)]).await.unwrap();
        let mut his = signed_in(heard, "Oswin").await;
        let mut duty = signed_in(heard, "Kofi").await;
        let number = [
            ("area", "Eastmere"),
            ("service", "duty_team"),
            ("name", "First response"),
            ("phone", "01632 960 777"),
            ("hours", "by day"),
        ];
        for (field, wrong) in [("area", " "), ("service", "other"), ("name", ""), ("phone", "ring us")] {
            let fields: Vec<_> =
                number.iter().map(|(name, value)| (*name, if *name == field { wrong } else { *value })).collect();
            let refused = his.post("/directory", &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {field}");
            assert!(refused.body.contains("by day"), "{backend:?}: {field} keeps what was typed");
        }
        let long = "a".repeat(121);
        let refused = his.post("/directory", &[number[0], number[1], ("name", long.as_str()), number[3]]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(his.post("/directory", &number).await.status.is_redirection(), "{backend:?}");
        his.post("/directory", &number).await;
        his.post("/directory", &[("area", " eastmere"), number[1], number[2], number[3], number[4]]).await;
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM directory_entry").await, 1, "{backend:?}: once");
        // Whoever is on duty reads it and changes nothing.
        let page = duty.get("/directory").await.body;
        assert!(page.contains("tel:01632960777") && !page.contains("/directory/take-out"), "{backend:?}: {page}");
        assert_eq!(duty.post("/directory", &number).await.status, StatusCode::FORBIDDEN, "{backend:?}");

        say(&env, 1, "I am scared he will kill me tonight").await;
        let alert = newest_alert(&env).await;
        let address = format!("/staff/alerts/{alert}");
        duty.post(&format!("{address}/acknowledge"), &[]).await;
        let page = duty.get(&address).await.body;
        assert!(page.contains("tel:01632960777") && page.contains("Of which place?"), "{backend:?}: {page}");
        let told = [
            ("to", "duty_team"),
            ("area", "Eastmere"),
            ("who", "Sam"),
            ("when", "2026-11-20T12:00"),
            ("reference", ""),
        ];
        assert!(duty.post(&format!("{address}/told"), &told).await.status.is_redirection(), "{backend:?}");
        let page = duty.get(&address).await.body;
        assert!(page.contains("Duty team, Eastmere: Sam"), "{backend:?}: {page}");
        assert!(page.contains("Tell your own duty team too"), "{backend:?}: {page}");
        let unsaid =
            [("to", "emergency_team"), ("area", ""), ("who", "Kim"), ("when", "2026-11-20T12:00"), ("reference", "")];
        let refused = duty.post(&format!("{address}/told"), &unsaid).await;
        assert!(refused.body.contains("Choose of which place they are"), "{backend:?}: {}", refused.body);
        let own = [
            ("to", "emergency_team"),
            ("area", "own"),
            ("who", "Kim"),
            ("when", "2026-11-20T12:00"),
            ("reference", ""),
        ];
        assert!(duty.post(&format!("{address}/told"), &own).await.status.is_redirection(), "{backend:?}");
        assert!(!duty.get(&address).await.body.contains("Tell your own duty team too"), "{backend:?}");

        // So it is on the page of a view, after it was decided.
        let view = say(&env, 2, "she hits me when nobody is there").await;
        let path = format!("/views/{view}");
        assert!(his.post(&format!("{path}/told"), &told).await.status.is_redirection(), "{backend:?}");
        let page = his.get(&path).await.body;
        assert!(
            page.contains("Tell your own duty team too") && page.contains("Of which place?"),
            "{backend:?}: {page}"
        );
        assert!(his.post(&format!("{path}/told"), &own).await.status.is_redirection(), "{backend:?}");
        assert!(!his.get(&path).await.body.contains("Tell your own duty team too"), "{backend:?}");

        // Half a year later it has to be rung again; one press says that it was.
        env.clock.advance(183 * Moment::DAY);
        let mut his = signed_in(heard, "Oswin").await;
        let page = his.get("/directory").await.body;
        assert!(page.contains("1 number has not been rung"), "{backend:?}: {page}");
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT id FROM directory_entry", args![]).await.unwrap().unwrap();
        let id: heard_domain::ids::DirectoryEntryId = row.id("id").unwrap();
        drop(conn);
        his.post("/directory/checked", &[("id", id.to_string().as_str())]).await;
        assert!(!his.get("/directory").await.body.contains("has not been rung"), "{backend:?}");
        his.post("/directory/take-out", &[("id", id.to_string().as_str())]).await;
        let gone = his.post("/directory/take-out", &[("id", id.to_string().as_str())]).await;
        assert!(gone.body.contains("before you"), "{backend:?}: {}", gone.body);
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM directory_entry").await, 0, "{backend:?}");
    }
}
