//! What somebody was told of is kept, and nobody who holds the telephone sees it:
//! what its author finds, what a worker still reads, and what goes when it may.

use std::sync::Arc;
use std::time::Duration;

use heard_domain::contacts::{ContactCard, OwnKind, assign};
use heard_domain::ids::ViewId;
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{
    self, Account, Grant, How, LookAtConcerns, Moderate, OwnVoice, Participate, ReadSentToMe, Role, SignOffConcerns,
    Visitor, sweep_departures,
};
use heard_domain::safeguarding::concerns::{self, DecideError, SignOff};
use heard_domain::safeguarding::conflicts::not_about;
use heard_domain::views::{self, Audience, Author, TalkError, ViewState};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{ConcernState, Consent, ViewAction};
use tokio::sync::Notify;

use super::{DANGER, HARM, PLAIN, account, not_harm, opens, say, saying, state_of, told};
use crate::environment::{Backend, Environment, NOON, backends};

/// Somebody who wrote to their worker.
struct Wrote {
    env: Environment,
    me: Account,
    voice: Grant<OwnVoice>,
    one: Account,
    worker: Grant<ReadSentToMe>,
    view: ViewId,
}

async fn wrote(backend: Backend, words: &str) -> Wrote {
    let env = Environment::on(backend).await;
    let me = account(&env, Role::YoungPerson, "Heron").await;
    let one = account(&env, Role::SafeguardingLead, "One").await;
    let lead: Grant<Participate> = Grant::check(account(&env, Role::ParticipationLead, "Lead").await).unwrap();
    let worker: Grant<ReadSentToMe> = Grant::check(account(&env, Role::Worker, "Worker").await).unwrap();
    let card = ContactCard { name: "My worker".into(), ..ContactCard::default() };
    assign(&env.heard, &lead, "Heron", OwnKind::Worker, card, Some(worker.id()), None).await.unwrap();
    let what = Submission { audience: Audience::Worker, ..saying(1, "something_wrong", "what", words, "en") };
    let view = submit(&env.heard, Visitor::new(Some(me)), what).await.unwrap().view.unwrap();
    // Somebody looked: it is not about the worker, and nothing is to be feared from what shows.
    not_about(&env.heard, &Grant::check(one).unwrap(), view, worker.id()).await.unwrap();
    let sql = "UPDATE concern SET still_since = NULL, still_as = NULL WHERE view_id = $1";
    let seen = env.heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![view]).await }));
    seen.await.unwrap();
    Wrote { voice: Grant::check(me).unwrap(), env, me, one, worker, view }
}

impl Wrote {
    /// What whoever holds the telephone finds of it, in words.
    async fn finds(&self) -> Vec<&'static str> {
        let heard = &self.env.heard;
        let own = views::by_account(heard, &self.voice, self.view).await.unwrap().unwrap();
        let there = [
            ("the list", !views::mine(heard, &self.voice).await.unwrap().is_empty()),
            ("the page", views::thread(heard, own).await.unwrap().is_some()),
            ("who looked", !views::looked_at(heard, &self.voice).await.unwrap().is_empty()),
            ("the copy", !views::everything(heard, &self.voice).await.unwrap().is_empty()),
            ("a reply", views::talk_back(heard, own, PLAIN).await.is_ok()),
            ("sharing", views::share_again(heard, Author::Account(self.voice), own, Audience::Team).await.unwrap()),
            ("a worker reads it", !views::sent_to_me(heard, &self.worker).await.unwrap().is_empty()),
        ];
        there.into_iter().filter(|(_, there)| *there).map(|(what, _)| what).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_what_was_asked_back_is_found_nowhere_while_it_waits() {
    for backend in backends() {
        let it = wrote(backend, HARM).await;
        let heard = &it.env.heard;
        let reads: Grant<Moderate> = Grant::check(it.one).unwrap();
        views::open_view(heard, &reads, it.view).await.unwrap();
        let before = it.finds().await;
        assert_eq!(before.len(), 7, "{backend:?}: {before:?}");
        views::propose_quote(heard, &reads, it.view, "Steve hits me", Consent::Thread, false).await.unwrap();
        let own = views::by_account(heard, &it.voice, it.view).await.unwrap().unwrap();
        views::take_back(heard, own).await.unwrap();
        assert!(it.finds().await.is_empty(), "{backend:?}: {:?}", it.finds().await);
        // Nothing goes out to them about it, nor of it.
        let reply = views::reply(heard, &reads, it.view, "Thank you", views::AfterReply::Stays).await;
        assert!(matches!(reply, Err(TalkError::Gone)), "{backend:?}: {reply:?}");
        let clears = Grant::check(it.one).unwrap();
        assert!(views::waiting_quotes(heard, &clears).await.unwrap().is_empty(), "{backend:?}");
        let opened = views::open_view(heard, &reads, it.view).await.unwrap().unwrap();
        assert!(opened.words.is_some() && !opened.reachable, "{backend:?}");
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn yp_23_who_leaves_finds_nothing_and_all_of_it_when_they_stay() {
    for backend in backends() {
        let it = wrote(backend, HARM).await;
        let heard = &it.env.heard;
        people::leave(heard, &it.voice, How::Delete).await.unwrap();
        assert!(it.finds().await.is_empty(), "{backend:?}: {:?}", it.finds().await);
        assert_eq!(state_of(&it.env, it.view).await, ViewState::Sent, "{backend:?}: the team has it");
        people::stay(heard, &it.voice).await.unwrap();
        let found = it.finds().await;
        assert!(found.contains(&"the page") && found.contains(&"a worker reads it"), "{backend:?}: {found:?}");
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_two_say_that_what_was_danger_may_go() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let signs = |account| Grant::<SignOffConcerns>::check(account).unwrap();
        let (one, other) =
            (account(&env, Role::SafeguardingLead, "One").await, account(&env, Role::SafeguardingLead, "Other").await);
        let looks: Grant<LookAtConcerns> = Grant::check(one).unwrap();
        let view = say(&env, 1, DANGER).await;
        let receipt = heard.keys().receipt_for(&saying(1, "", "", "", "").id);
        let own = views::by_receipt(heard, &receipt).await.unwrap().unwrap();
        let early = concerns::may_go(heard, &signs(one), view, "It is over.").await;
        assert!(matches!(early, Err(DecideError::Gone)), "{backend:?}: {early:?}");
        concerns::decide(heard, &looks, view, told()).await.unwrap();
        concerns::sign_off(heard, &signs(other), view, SignOff::Agreed).await.unwrap();
        // Taken back after it was decided: it stays all the same, and is listed.
        views::take_back(heard, own).await.unwrap();
        assert_eq!(state_of(&env, view).await, ViewState::Sent, "{backend:?}");
        assert_eq!(concerns::open_concerns(heard, &looks).await.unwrap().len(), 1, "{backend:?}");
        let silent = concerns::may_go(heard, &signs(one), view, " ").await;
        assert!(matches!(silent, Err(DecideError::NoReason)), "{backend:?}: {silent:?}");
        assert!(!concerns::may_go(heard, &signs(one), view, "It is over.").await.unwrap(), "{backend:?}");
        let same = concerns::may_go(heard, &signs(one), view, "It is over.").await;
        assert!(matches!(same, Err(DecideError::SamePerson)), "{backend:?}: {same:?}");
        assert_eq!(state_of(&env, view).await, ViewState::Sent, "{backend:?}");
        assert!(concerns::may_go(heard, &signs(other), view, "It is over.").await.unwrap(), "{backend:?}");
        assert_eq!(state_of(&env, view).await, ViewState::Withdrawn, "{backend:?}");
        let log = env
            .count(
                "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1".into(),
                args![ViewAction::ConcernMayGo.name()],
            )
            .await;
        assert_eq!(log, 2, "{backend:?}: both are recorded");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_taken_back_by_somebody_who_is_leaving_keeps_nobody_from_going() {
    for backend in backends() {
        let it = wrote(backend, HARM).await;
        let heard = &it.env.heard;
        let own = views::by_account(heard, &it.voice, it.view).await.unwrap().unwrap();
        views::take_back(heard, own).await.unwrap();
        people::erase(heard, &it.voice).await.unwrap();
        let looks: Grant<LookAtConcerns> = Grant::check(it.one).unwrap();
        concerns::decide(heard, &looks, it.view, not_harm()).await.unwrap();
        let other = account(&it.env, Role::SafeguardingLead, "Other").await;
        concerns::sign_off(heard, &Grant::check(other).unwrap(), it.view, SignOff::Agreed).await.unwrap();
        let due = "SELECT COUNT(*) AS n FROM job WHERE kind = 'account.erase' AND run_at <= $1";
        assert!(it.env.count(due.into(), args![heard.now()]).await >= 1, "{backend:?}: it is due at once");
        people::go_if_due(heard, it.me.id()).await.unwrap();
        assert!(!opens(&it.env, it.me).await, "{backend:?}");
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_departure_whose_job_is_lost_is_queued_again() {
    for backend in backends() {
        let it = wrote(backend, HARM).await;
        let heard = &it.env.heard;
        people::erase(heard, &it.voice).await.unwrap();
        let jobs = "SELECT COUNT(*) AS n FROM job WHERE kind = 'account.erase'";
        it.env.run("DELETE FROM job WHERE kind = 'account.erase'".into()).await;
        it.env.clock.set(NOON.plus(Moment::DAY));
        assert_eq!(sweep_departures(heard).await.unwrap(), 0, "{backend:?}: something keeps it");
        let looks: Grant<LookAtConcerns> = Grant::check(it.one).unwrap();
        concerns::decide(heard, &looks, it.view, told()).await.unwrap();
        concerns::may_go(heard, &Grant::check(it.one).unwrap(), it.view, "It is over.").await.unwrap();
        it.env.run("DELETE FROM job WHERE kind = 'account.erase'".into()).await;
        for queued in [1, 0] {
            assert_eq!(sweep_departures(heard).await.unwrap(), queued, "{backend:?}");
            assert_eq!(it.env.count(jobs.into(), vec![]).await, 1, "{backend:?}: once");
        }
        people::go_if_due(heard, it.me.id()).await.unwrap();
        assert_eq!(sweep_departures(heard).await.unwrap(), 0, "{backend:?}");
        it.env.heard.close().await;
    }
}

/// Holds a unit of work open until it is told to go on: what it has done is not
/// seen by others, and what it holds they wait for.
async fn paused(env: &Environment, statements: Vec<(&'static str, Vec<heard_storage::Value>)>, go: Arc<Notify>) {
    let begun = Arc::new(Notify::new());
    let (words, told) = (env.heard.words().clone(), Arc::clone(&begun));
    let unit = tokio::spawn(async move {
        words
            .write(move |uow| {
                Box::pin(async move {
                    for (sql, args) in statements {
                        uow.execute(sql, args).await?;
                    }
                    told.notify_one();
                    go.notified().await;
                    Ok::<_, StorageError>(())
                })
            })
            .await
            .unwrap();
    });
    tokio::select! {
        () = begun.notified() => {}
        // It only ends this early where a statement was refused: then that is said, not waited for.
        ended = unit => panic!("the paused unit ended: {ended:?}"),
    }
}

/// Returns once somebody waits for a lock in the database of this test.
async fn somebody_waits(env: &Environment) {
    let waiting = "SELECT COUNT(*) AS n FROM pg_stat_activity
                   WHERE datname = current_database() AND wait_event_type = 'Lock'";
    for _ in 0..2000 {
        if env.count(waiting.into(), vec![]).await > 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("nobody waits");
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_is_said_in_the_moment_of_leaving_stays_in_sight() {
    for backend in backends().into_iter().filter(|backend| *backend == Backend::Postgres) {
        let it = wrote(backend, PLAIN).await;
        let heard = it.env.heard.clone();
        // As a message does that opens a concern: the view is held, the concern not yet there.
        let opening = "INSERT INTO concern (id, view_id, case_key, sealed, level, state, raised_at, due_at, quiet)
                       VALUES ($1, $1, '', '', 2, 'open', 0, 0, 0)";
        let hold = "UPDATE view SET read_at = read_at WHERE id = $1";
        let go = Arc::new(Notify::new());
        paused(&it.env, vec![(hold, args![it.view]), (opening, args![it.view])], Arc::clone(&go)).await;
        let voice = it.voice;
        let leaving = tokio::spawn(async move { people::leave(&heard, &voice, How::Delete).await });
        somebody_waits(&it.env).await;
        assert!(!leaving.is_finished(), "leaving waits for what is being said");
        go.notify_one();
        leaving.await.unwrap().unwrap();
        assert_eq!(state_of(&it.env, it.view).await, ViewState::Sent);
        it.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_who_stays_in_the_moment_of_a_decision_has_everything_back() {
    for backend in backends().into_iter().filter(|backend| *backend == Backend::Postgres) {
        let it = wrote(backend, HARM).await;
        let heard = it.env.heard.clone();
        people::leave(&heard, &it.voice, How::Delete).await.unwrap();
        let looks: Grant<LookAtConcerns> = Grant::check(it.one).unwrap();
        concerns::decide(&heard, &looks, it.view, not_harm()).await.unwrap();
        let go = Arc::new(Notify::new());
        let staying = vec![
            ("DELETE FROM leaving WHERE account_id = $1", args![it.me.id()]),
            ("UPDATE account SET state = 'active' WHERE id = $1", args![it.me.id()]),
            ("DELETE FROM set_aside", args![]),
            ("UPDATE concern SET leaving_at = NULL WHERE view_id <> $1", args![it.view]),
        ];
        paused(&it.env, staying, Arc::clone(&go)).await;
        let signs = Grant::check(account(&it.env, Role::SafeguardingLead, "Other").await).unwrap();
        let view = it.view;
        let deciding = tokio::spawn(async move { concerns::sign_off(&heard, &signs, view, SignOff::Agreed).await });
        somebody_waits(&it.env).await;
        go.notify_one();
        assert_eq!(deciding.await.unwrap().unwrap(), ConcernState::Closed);
        assert_eq!(state_of(&it.env, it.view).await, ViewState::Sent);
        it.env.heard.close().await;
    }
}
