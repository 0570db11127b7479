//! Each rule by which an alert stays with somebody who can have it, and what is open
//! with somebody who knows of it; on both databases.

use heard::jobs::run_due;
use heard_domain::assignments::scope;
use heard_domain::ids::{AccountId, AlertId, ViewId};
use heard_domain::intake::submit;
use heard_domain::jobs::{beat, life};
use heard_domain::people::doors::{change_role, suspend};
use heard_domain::people::{Account, Grant, LookAtConcerns, Role, SeeStaff, SignOffConcerns, Visitor};
use heard_domain::safeguarding::alerts::{
    acknowledge, escalate, give_back, had_by, hands, left_lying, take_over, told, waiting_for,
};
use heard_domain::safeguarding::concerns::{self, DecideError, Decision, SignOff, WhoWasTold};
use heard_domain::safeguarding::outside;
use heard_domain::views;
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{ConcernLevel, ToldTo};

use crate::alarm::reached;
use crate::alerts::{home, on_duty, staff, told_of};
use crate::concerns::{DANGER, HARM, PLAIN, saying};
use crate::environment::{Environment, backends};
use crate::jobs::count;
use crate::outside::{named, newest_alert};

const MINUTE: i64 = Moment::MINUTE;

async fn say(env: &Environment, number: u64, words: &str) -> (ViewId, views::OwnView) {
    env.clock.advance(1);
    let what = saying(number, "something_wrong", "what", words, "en");
    let receipt = submit(&env.heard, Visitor::new(None), what).await.unwrap().receipt.unwrap();
    let own = views::by_receipt(&env.heard, &receipt).await.unwrap().unwrap();
    (own.id(), own)
}

async fn alerts(env: &Environment) -> i64 {
    count(&env.heard, "SELECT COUNT(*) AS n FROM alert").await
}

async fn last_told(env: &Environment, alert: AlertId) -> AccountId {
    told_of(&env.heard, alert).await.last().unwrap().1
}

async fn takes(env: &Environment, who: Account, alert: AlertId) {
    let told = told(&env.heard, &home(who), alert).await.unwrap().expect("they were told");
    assert!(acknowledge(&env.heard, told).await.unwrap());
}

async fn suspends(env: &Environment, by: Account, who: Account) {
    let whose = scope::staff(&env.heard, &Grant::<SeeStaff>::check(by).unwrap(), who.id()).await.unwrap().unwrap();
    suspend(&env.heard, &Grant::check(by).unwrap(), &whose).await.unwrap();
}

/// How many messages wait for somebody or went to them.
async fn messages(env: &Environment, who: Account) -> i64 {
    let sql = "SELECT COUNT(*) AS n FROM dispatch WHERE account_id = $1 AND says <> 'log_head'";
    env.count(sql.into(), args![who.id()]).await
}

fn told_somebody() -> Decision {
    let (to, who, when) = (ToldTo::DutyTeam, "whoever answered".to_owned(), "today".to_owned());
    Decision::Told { to, who, when, reference: String::new(), area: String::new() }
}

fn looks(who: Account) -> Grant<LookAtConcerns> {
    Grant::check(who).unwrap()
}

fn signs(who: Account) -> Grant<SignOffConcerns> {
    Grant::check(who).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_an_alert_is_nobodys_again_when_whoever_has_it_cannot_have_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = staff(&env, Role::Administrator, "Zadie").await;
        let (one, two) =
            (staff(&env, Role::DutyWorker, "Corwin").await, staff(&env, Role::DutyWorker, "Fenella").await);
        on_duty(&env, admin, &[(one, Moment::DAY), (two, Moment::DAY)]).await.unwrap();
        say(&env, 1, DANGER).await;
        let alert = newest_alert(&env).await;
        takes(&env, one, alert).await;
        let had = had_by(heard, &home(one)).await.unwrap();
        assert_eq!(had.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [alert], "{backend:?}: the way back");
        suspends(&env, admin, one).await;
        escalate(heard).await.unwrap();
        assert_eq!(last_told(&env, alert).await, two.id(), "{backend:?}");
        assert_eq!(waiting_for(heard, &home(two)).await.unwrap().len(), 1, "{backend:?}");

        // Told, and not answered yet: the next is told at once, however long they would have had.
        say(&env, 2, DANGER).await;
        let other = newest_alert(&env).await;
        assert_eq!(last_told(&env, other).await, two.id(), "{backend:?}");
        on_duty(&env, admin, &[(admin, Moment::DAY)]).await.unwrap();
        let whose = scope::staff(heard, &Grant::<SeeStaff>::check(admin).unwrap(), two.id()).await.unwrap().unwrap();
        change_role(heard, &Grant::check(admin).unwrap(), &whose, Role::Auditor).await.unwrap();
        let two = Account::new(two.id(), Role::Auditor);
        assert!(told(heard, &home(two), other).await.unwrap().is_none(), "{backend:?}: it is not theirs any more");
        escalate(heard).await.unwrap();
        assert_eq!(last_told(&env, other).await, admin.id(), "{backend:?}");
        // Nobody but them is left: they are not asked again and again.
        let steps = told_of(heard, other).await.len();
        escalate(heard).await.unwrap();
        assert_eq!(told_of(heard, other).await.len(), steps, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_is_told_for_want_of_anybody_else_is_told_until_there_is_somebody() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = staff(&env, Role::Administrator, "Zadie").await;
        let lead = staff(&env, Role::SafeguardingLead, "Oswin").await;
        let corwin = staff(&env, Role::DutyWorker, "Corwin").await;
        say(&env, 1, &format!("{DANGER}. Ask Oswin and Zadie.")).await;
        let alert = newest_alert(&env).await;
        let first: Vec<_> = told_of(heard, alert).await.into_iter().map(|(_, who, _)| who).collect();
        assert!(first.contains(&lead.id()) && first.contains(&admin.id()), "{backend:?}: {first:?}");
        escalate(heard).await.unwrap();
        assert_eq!(told_of(heard, alert).await.len(), first.len(), "{backend:?}: not again before its time");
        on_duty(&env, lead, &[(corwin, 10 * MINUTE)]).await.unwrap();
        escalate(heard).await.unwrap();
        assert_eq!(last_told(&env, alert).await, corwin.id(), "{backend:?}: at once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_whoever_stands_outside_now_has_it_and_nobody_before_them() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, lead) =
            (staff(&env, Role::Administrator, "Zadie").await, staff(&env, Role::SafeguardingLead, "Oswin").await);
        let (ann, ben) =
            (staff(&env, Role::Scrutineer, "Thessaly").await, staff(&env, Role::Scrutineer, "Ottoline").await);
        named(&env, admin, lead, ann).await;
        let (view, _) = say(&env, 1, HARM).await;
        concerns::send_outside(heard, &looks(lead), view, "because").await.unwrap();
        let alert = newest_alert(&env).await;
        takes(&env, ann, alert).await;
        named(&env, lead, admin, ben).await;
        assert!(told(heard, &home(ann), alert).await.unwrap().is_none(), "{backend:?}");
        escalate(heard).await.unwrap();
        assert_eq!(last_told(&env, alert).await, ben.id(), "{backend:?}");
        assert!(told(heard, &home(ben), alert).await.unwrap().is_some(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_where_nobody_reads_views_what_comes_goes_outside_or_to_whoever_can_invite() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, lead) =
            (staff(&env, Role::Administrator, "Zadie").await, staff(&env, Role::SafeguardingLead, "Oswin").await);
        let sara = staff(&env, Role::Scrutineer, "Thessaly").await;
        reached(&env, admin).await;
        suspends(&env, admin, lead).await;
        say(&env, 1, HARM).await;
        assert_eq!(messages(&env, admin).await, 1, "{backend:?}: nobody is there but them");
        env.clock.advance(4 * Moment::DAY);
        run_due(heard).await.unwrap();
        assert_eq!(messages(&env, admin).await, 2, "{backend:?}: it is late");
        let whose = scope::staff(heard, &Grant::<SeeStaff>::check(admin).unwrap(), lead.id()).await.unwrap().unwrap();
        heard_domain::people::doors::resume(heard, &Grant::check(admin).unwrap(), &whose).await.unwrap();
        named(&env, admin, lead, sara).await;
        suspends(&env, admin, lead).await;
        env.clock.advance(MINUTE);
        run_due(heard).await.unwrap();
        assert_eq!(last_told(&env, newest_alert(&env).await).await, sara.id(), "{backend:?}");
        // She does not answer: whoever keeps the duty list is written to, once.
        env.clock.advance(31 * MINUTE);
        run_due(heard).await.unwrap();
        let after = messages(&env, admin).await;
        assert!(after > 2, "{backend:?}");
        env.clock.advance(6 * MINUTE);
        run_due(heard).await.unwrap();
        assert_eq!(messages(&env, admin).await, after, "{backend:?}: once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_nobody_whom_it_may_be_about_gets_a_message_of_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, lead) =
            (staff(&env, Role::Administrator, "Zadie").await, staff(&env, Role::SafeguardingLead, "Oswin").await);
        let (mira, quill) = (
            staff(&env, Role::ParticipationLead, "Mirabel").await,
            staff(&env, Role::ParticipationLead, "Quillon").await,
        );
        let sara = staff(&env, Role::Scrutineer, "Thessaly").await;
        for who in [lead, mira, quill] {
            reached(&env, who).await;
        }
        let all = format!("{HARM}. Ask Oswin, Mirabel and Quillon.");
        say(&env, 1, &all).await;
        for who in [lead, mira, quill] {
            assert_eq!(messages(&env, who).await, 1, "{backend:?}: nobody else is there");
        }
        named(&env, admin, lead, sara).await;
        say(&env, 2, &all).await;
        for who in [lead, mira, quill] {
            assert_eq!(messages(&env, who).await, 1, "{backend:?}: it is read outside");
        }
        // A colleague says why it sounds like harm, and names one of them.
        let (view, _) = say(&env, 3, PLAIN).await;
        let reason = "Mirabel was there";
        concerns::raise(heard, &looks(quill), view, ConcernLevel::PossibleHarm, reason).await.unwrap();
        assert_eq!(messages(&env, mira).await, 1, "{backend:?}: she is meant by it");
        assert_eq!(messages(&env, lead).await, 2, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_danger_that_comes_back_is_told_again_and_whoever_changes_a_decision_does_not_sign_it_off() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (one, two) =
            (staff(&env, Role::SafeguardingLead, "Oswin").await, staff(&env, Role::SafeguardingLead, "Thaddeus").await);
        let mira = staff(&env, Role::ParticipationLead, "Mirabel").await;
        on_duty(&env, one, &[(one, 10 * MINUTE)]).await.unwrap();
        let (view, own) = say(&env, 1, DANGER).await;
        assert_eq!(alerts(&env).await, 1, "{backend:?}");
        concerns::decide(heard, &looks(mira), view, told_somebody()).await.unwrap();
        env.clock.advance(1);
        views::talk_back(heard, own, PLAIN).await.unwrap();
        assert_eq!(alerts(&env).await, 2, "{backend:?}: whatever they say");
        env.clock.advance(1);
        views::talk_back(heard, own, PLAIN).await.unwrap();
        assert_eq!(alerts(&env).await, 2, "{backend:?}: it is open, and somebody was told");
        env.clock.advance(1);
        let not = Decision::NotHarm { reason: "It is a game.".into() };
        concerns::decide(heard, &looks(mira), view, not).await.unwrap();
        env.clock.advance(1);
        concerns::sign_off(heard, &signs(two), view, SignOff::LookAgain { reason: "because".into() }).await.unwrap();
        assert_eq!(alerts(&env).await, 3, "{backend:?}: to be looked at again");

        // Decided as no harm by one, changed by another, who does not close it alone.
        env.clock.advance(1);
        let not = Decision::NotHarm { reason: "It is a game.".into() };
        concerns::decide(heard, &looks(mira), view, not).await.unwrap();
        let alert = newest_alert(&env).await;
        takes(&env, one, alert).await;
        let told = told(heard, &home(one), alert).await.unwrap().unwrap();
        let (to, who, when) = (ToldTo::DutyTeam, "Sam".to_owned(), "now".to_owned());
        let also = WhoWasTold { to, who, when, reference: String::new(), area: String::new() };
        concerns::told_on_duty(heard, told, also).await.unwrap();
        let alone = concerns::sign_off(heard, &signs(one), view, SignOff::Agreed).await;
        assert!(matches!(alone, Err(DecideError::SamePerson)), "{backend:?}: {alone:?}");
        concerns::sign_off(heard, &signs(two), view, SignOff::Agreed).await.unwrap();
        assert!(had_by(heard, &home(one)).await.unwrap().is_empty(), "{backend:?}: it is signed off");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_wrong_clock_or_a_week_without_jobs_hides_nothing() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::SafeguardingLead, "Oswin").await;
        reached(&env, lead).await;
        on_duty(&env, lead, &[(lead, 10 * MINUTE)]).await.unwrap();
        say(&env, 1, DANGER).await;
        let alert = newest_alert(&env).await;
        // For a moment the machine's clock stood a year ahead.
        let now = heard.now();
        env.clock.advance(365 * Moment::DAY);
        escalate(heard).await.unwrap();
        beat(heard).await.unwrap();
        env.clock.set(now.plus(MINUTE));
        assert!(life(heard).await.unwrap().is_silent(heard.now()), "{backend:?}: a beat of a time to come");
        let steps = told_of(heard, alert).await.len();
        escalate(heard).await.unwrap();
        assert_eq!(told_of(heard, alert).await.len(), steps + 1, "{backend:?}");

        let (view, _) = say(&env, 2, HARM).await;
        let before = messages(&env, lead).await;
        env.clock.advance(15 * Moment::DAY);
        run_due(heard).await.unwrap();
        assert!(messages(&env, lead).await > before + 1, "{backend:?}: the alert's, and that {view} is late");
    }
}

/// Who was told at the last step, in no order.
async fn last_step(env: &Environment, alert: AlertId) -> Vec<AccountId> {
    let all = told_of(&env.heard, alert).await;
    let last = all.last().unwrap().0;
    let mut who: Vec<_> = all.into_iter().filter(|(step, ..)| *step == last).map(|(_, who, _)| who).collect();
    who.sort_unstable();
    who
}

fn these(accounts: &[Account]) -> Vec<AccountId> {
    let mut ids: Vec<_> = accounts.iter().map(|one| one.id()).collect();
    ids.sort_unstable();
    ids
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_has_an_alert_answers_for_it_until_something_is_written_down() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = staff(&env, Role::Administrator, "Zadie").await;
        let (lead, meant) =
            (staff(&env, Role::SafeguardingLead, "Oswin").await, staff(&env, Role::SafeguardingLead, "Thaddeus").await);
        let (one, two) =
            (staff(&env, Role::DutyWorker, "Corwin").await, staff(&env, Role::DutyWorker, "Fenella").await);
        // However long the list gives somebody to answer: danger is told again after half an hour.
        on_duty(&env, admin, &[(one, Moment::DAY), (two, Moment::DAY)]).await.unwrap();
        say(&env, 1, &format!("{DANGER}. Ask Thaddeus.")).await;
        let alert = newest_alert(&env).await;
        takes(&env, one, alert).await;
        env.clock.advance(30 * MINUTE - 1);
        escalate(heard).await.unwrap();
        assert_eq!(told_of(heard, alert).await.len(), 1, "{backend:?}: they have time to ring");
        env.clock.advance(1);
        escalate(heard).await.unwrap();
        escalate(heard).await.unwrap();
        assert_eq!(told_of(heard, alert).await.len(), 2, "{backend:?}: told again, once");
        assert_eq!(last_step(&env, alert).await, these(&[one]), "{backend:?}: alone at first");
        assert!(left_lying(heard, &home(two)).await.unwrap().is_empty(), "{backend:?}");
        // Then the next on duty and the safeguarding leads whom it is not about.
        env.clock.advance(30 * MINUTE);
        run_due(heard).await.unwrap();
        assert_eq!(last_step(&env, alert).await, these(&[one, two, lead]), "{backend:?}");
        for who in [two, lead] {
            let lying = left_lying(heard, &home(who)).await.unwrap();
            let had = lying.first().and_then(|one| one.had.clone());
            assert_eq!(had.and_then(|(by, _)| by).as_deref(), Some("Corwin"), "{backend:?}: who has it");
            assert!(waiting_for(heard, &home(who)).await.unwrap().is_empty(), "{backend:?}: somebody has it");
        }
        assert!(left_lying(heard, &home(meant)).await.unwrap().is_empty(), "{backend:?}: not about themselves");
        let lines = concerns::open_concerns(heard, &looks(lead)).await.unwrap();
        assert_eq!(lines[0].had.as_ref().unwrap().by.as_deref(), Some("Corwin"), "{backend:?}");

        // The next takes it over, and answers for it from then on.
        let theirs = told(heard, &home(two), alert).await.unwrap().unwrap();
        assert!(hands(heard, theirs).await.unwrap().take_over, "{backend:?}");
        assert!(take_over(heard, theirs).await.unwrap() && !take_over(heard, theirs).await.unwrap(), "{backend:?}");
        env.clock.advance(30 * MINUTE);
        escalate(heard).await.unwrap();
        assert_eq!(last_step(&env, alert).await, these(&[two]), "{backend:?}");
        let (to, who, when) = (ToldTo::EmergencyTeam, "Sam".to_owned(), "now".to_owned());
        let what = WhoWasTold { to, who, when, reference: String::new(), area: String::new() };
        concerns::told_on_duty(heard, theirs, what).await.unwrap();
        let steps = told_of(heard, alert).await.len();
        for _ in 0..4 {
            env.clock.advance(31 * MINUTE);
            escalate(heard).await.unwrap();
        }
        assert_eq!(told_of(heard, alert).await.len(), steps, "{backend:?}: it is written down");
        assert!(!give_back(heard, theirs).await.unwrap(), "{backend:?}: and is not given back any more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_whoever_cannot_see_to_it_gives_it_to_the_next_at_once() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = staff(&env, Role::Administrator, "Zadie").await;
        let lead = staff(&env, Role::SafeguardingLead, "Oswin").await;
        let (one, two) =
            (staff(&env, Role::DutyWorker, "Corwin").await, staff(&env, Role::DutyWorker, "Fenella").await);
        on_duty(&env, admin, &[(one, 10 * MINUTE), (two, 10 * MINUTE)]).await.unwrap();
        say(&env, 1, DANGER).await;
        let alert = newest_alert(&env).await;
        takes(&env, one, alert).await;
        let theirs = told(heard, &home(one), alert).await.unwrap().unwrap();
        assert!(give_back(heard, theirs).await.unwrap() && !give_back(heard, theirs).await.unwrap(), "{backend:?}");
        assert_eq!(last_step(&env, alert).await, these(&[two]), "{backend:?}: at once");
        assert!(concerns::open_concerns(heard, &looks(lead)).await.unwrap()[0].had.is_none(), "{backend:?}");
        env.clock.advance(10 * MINUTE);
        escalate(heard).await.unwrap();
        // Past whoever gave it back; whoever is left was told already, and a lead is told too.
        assert_eq!(last_step(&env, alert).await, these(&[two, lead]), "{backend:?}");

        // Where nobody else is on duty, whoever could put somebody there is told.
        on_duty(&env, admin, &[(one, 10 * MINUTE)]).await.unwrap();
        say(&env, 2, DANGER).await;
        let alone = newest_alert(&env).await;
        takes(&env, one, alone).await;
        let theirs = told(heard, &home(one), alone).await.unwrap().unwrap();
        assert!(give_back(heard, theirs).await.unwrap(), "{backend:?}");
        assert_eq!(last_step(&env, alone).await, these(&[admin, lead]), "{backend:?}");

        // One that cannot be read is told again all the same, and is given back like others.
        on_duty(&env, admin, &[(one, 10 * MINUTE), (two, 10 * MINUTE)]).await.unwrap();
        say(&env, 3, DANGER).await;
        let broken = newest_alert(&env).await;
        takes(&env, one, broken).await;
        let sql = "UPDATE alert SET sealed = $1 WHERE id = $2";
        let words = heard.words();
        words
            .write(move |uow| Box::pin(async move { uow.execute(sql, args![vec![1_u8], broken]).await }))
            .await
            .unwrap();
        for people in [vec![one], vec![one, lead]] {
            env.clock.advance(30 * MINUTE);
            escalate(heard).await.unwrap();
            assert_eq!(last_step(&env, broken).await, these(&people), "{backend:?}");
        }
        assert_eq!(had_by(heard, &home(one)).await.unwrap().len(), 1, "{backend:?}: their page stands");
        let theirs = told(heard, &home(one), broken).await.unwrap().unwrap();
        assert!(give_back(heard, theirs).await.unwrap(), "{backend:?}");
        assert_eq!(last_step(&env, broken).await, these(&[two]), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_what_the_person_outside_has_and_leaves_lying_is_told_to_nobody_here() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (admin, lead) =
            (staff(&env, Role::Administrator, "Zadie").await, staff(&env, Role::SafeguardingLead, "Oswin").await);
        let ann = staff(&env, Role::Scrutineer, "Thessaly").await;
        let mira = staff(&env, Role::ParticipationLead, "Mirabel").await;
        let second = staff(&env, Role::SafeguardingLead, "Thaddeus").await;
        named(&env, admin, lead, ann).await;
        let (view, _) = say(&env, 1, HARM).await;
        concerns::send_outside(heard, &looks(lead), view, "because").await.unwrap();
        let alert = newest_alert(&env).await;
        takes(&env, ann, alert).await;
        let silent = async || outside::waits(heard, &Grant::check(admin).unwrap()).await.unwrap().silent;
        for _ in 0..2 {
            assert!(!silent().await, "{backend:?}");
            env.clock.advance(30 * MINUTE);
            escalate(heard).await.unwrap();
            assert_eq!(last_step(&env, alert).await, these(&[ann]), "{backend:?}");
        }
        assert!(silent().await, "{backend:?}: whoever keeps the duty list is asked to ring them");

        // Given back, it is theirs still, and whoever keeps the duty list hears of it at once.
        reached(&env, admin).await;
        let theirs = told(heard, &home(ann), alert).await.unwrap().unwrap();
        assert!(give_back(heard, theirs).await.unwrap(), "{backend:?}");
        let rung = messages(&env, admin).await;
        assert_eq!(rung, 1, "{backend:?}");
        outside::tell_of_silence(heard).await.unwrap();
        assert_eq!(messages(&env, admin).await, rung, "{backend:?}: once");
        assert_eq!(last_step(&env, alert).await, these(&[ann]), "{backend:?}");

        // Decided here, and to be looked at again: whoever has it outside is told again.
        let before = alerts(&env).await;
        let not = Decision::NotHarm { reason: "It is a game.".into() };
        concerns::decide(heard, &looks(mira), view, not).await.unwrap();
        env.clock.advance(1);
        concerns::sign_off(heard, &signs(second), view, SignOff::LookAgain { reason: "because".into() }).await.unwrap();
        assert_eq!(alerts(&env).await, before + 1, "{backend:?}");
        assert_eq!(last_told(&env, newest_alert(&env).await).await, ann.id(), "{backend:?}");
    }
}
