//! What has to stay until somebody looked at it, and what is not to be found by whoever it
//! is about; on both databases.

use heard_domain::assignments::{AssignedAs, Days, assign};
use heard_domain::decisions::{self, Deciding, DecisionError};
use heard_domain::ids::{LegalHoldId, ViewId};
use heard_domain::intake::submit;
use heard_domain::people::{
    self, Account, AssignPeople, Grant, How, KeepHolds, Moderate, OwnVoice, Role, Visitor, sweep_departures,
};
use heard_domain::retention::{HoldError, On, Putting, Written, end_due, holds, lift, of_view, put};
use heard_domain::safeguarding::conflicts;
use heard_domain::views;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{Mark, StorageError, Value, args};
use heard_vocabulary::{DecisionAction, HoldFor, RetentionKind};

use super::{MINUTE, Town, may, town};
use crate::concerns::{HARM, PLAIN, account, saying};
use crate::environment::{NOON, backends, scoped};
use crate::jobs::count;

const FILE: [u8; 16] = [44; 16];
const CONCERNS: &str = "SELECT COUNT(*) AS n FROM concern";

fn on(what: On, reason: &str) -> Putting {
    let written = Written { who: "The coroner’s officer".into(), reference: "C 17".into(), reason: reason.into() };
    Putting { on: what, asked: Some(HoldFor::Coroner), written }
}

fn start_of(day: &str) -> Moment {
    Day::parse(day).unwrap().start()
}

impl Town {
    async fn hold(&self, by: Account, what: On, reason: &str) -> LegalHoldId {
        put(self.heard(), &may(by), on(what, reason)).await.unwrap()
    }

    async fn write(&self, sql: &'static str, values: Vec<Value>) {
        let write = self.heard().words().write(move |uow| {
            Box::pin(async move {
                uow.execute(sql, values).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
    }

    /// A picture that nobody opened.
    async fn unopened(&self, view: ViewId) {
        let sql = "INSERT INTO attachment (id, view_id, position, question, kind, mime, size)
                   VALUES ($1, $2, 1, 'what', 'photo', 'image/png', 1)";
        self.write(sql, args![FILE, view]).await;
    }

    async fn lock_it(&self, view: ViewId) {
        let sql =
            "INSERT INTO locked_media (attachment_id, view_id, wrapped_key, kind, size, state, pending, locked_at)
                   VALUES ($1, $2, $1, 'photo', 1, 'locked', 0, 1)";
        self.write(sql, args![FILE, view]).await;
    }

    async fn destroyed(&self) {
        self.env.run("UPDATE locked_media SET state = 'destroyed'".to_owned()).await;
    }

    async fn words_are_there(&self, view: ViewId) -> bool {
        let sql = "SELECT COUNT(*) AS n FROM view WHERE id = $1 AND LENGTH(wrapped_key) > 0";
        self.env.count(sql.into(), args![view]).await == 1
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_concern_does_not_end_while_something_of_its_view_is_locked_unseen() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, HARM).await;
        town.told(view).await;
        town.settle(view).await;
        town.unopened(view).await;
        town.lock_it(view).await;
        town.take_back(view).await;
        town.keep(RetentionKind::Concerns, 72).await;
        town.at(start_of("2033-01-01"));
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}: two people decide about what is locked");
        assert!(town.words_are_there(view).await, "{backend:?}");
        town.destroyed().await;
        assert_eq!(end_due(heard).await.unwrap(), 1, "{backend:?}");
        assert_eq!(count(heard, CONCERNS).await, 0, "{backend:?}");
        assert!(!town.words_are_there(view).await, "{backend:?}: what was asked for is done");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_concern_ends_with_its_view_and_shows_it_to_nobody_before() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, HARM).await;
        town.told(view).await;
        town.settle(view).await;
        town.env.run("UPDATE concern SET quiet = 1".to_owned()).await;
        town.keep(RetentionKind::Concerns, 72).await;
        town.at(start_of("2033-01-01"));
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}: its view has words");
        assert_eq!(count(heard, CONCERNS).await, 1, "{backend:?}");
        assert!(
            views::mine(heard, &town.voice()).await.unwrap().is_empty(),
            "{backend:?}: nothing is to be seen of it"
        );
        town.keep(RetentionKind::Views, 12).await;
        town.at(start_of("2033-02-01"));
        assert_eq!(end_due(heard).await.unwrap(), 2, "{backend:?}: both in one run");
        assert_eq!(count(heard, CONCERNS).await, 0, "{backend:?}");
        assert!(!town.words_are_there(view).await, "{backend:?}");
        assert!(views::mine(heard, &town.voice()).await.unwrap().is_empty(), "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_what_was_destroyed_unopened_keeps_nothing() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.settled(1, PLAIN).await;
        town.unopened(view).await;
        town.keep(RetentionKind::Views, 12).await;
        town.at(start_of("2028-01-01"));
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}: nobody has seen it");
        town.lock_it(view).await;
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}: it is locked");
        town.destroyed().await;
        assert_eq!(end_due(heard).await.unwrap(), 1, "{backend:?}");
        assert!(!town.words_are_there(view).await, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_what_its_author_wrote_later_and_nobody_read_does_not_end() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        town.settle(view).await;
        town.at(NOON.plus(MINUTE));
        let own = views::by_account(heard, &town.voice(), view).await.unwrap().unwrap();
        views::talk_back(heard, own, "The bus was late again").await.unwrap();
        // As where another answer goes out before anybody has opened it.
        town.env.run("UPDATE view SET state = 'closed'".to_owned()).await;
        town.keep(RetentionKind::Views, 12).await;
        town.at(start_of("2028-01-01"));
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}");
        views::open_view(heard, &may(town.mia), view).await.unwrap();
        assert_eq!(end_due(heard).await.unwrap(), 1, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_hold_put_while_an_author_is_taken_off_is_emptied_by_nothing() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let lead: Grant<KeepHolds> = may(town.oswin);
        for round in 0..6 {
            let name = format!("Child{round}");
            let child = account(&town.env, Role::YoungPerson, &name).await;
            let what = saying(100 + round, "something_wrong", "what", PLAIN, "en");
            submit(heard, Visitor::new(Some(child)), what).await.unwrap();
            people::leave(heard, &may::<OwnVoice>(child), How::Anonymise).await.unwrap();
            town.env.clock.advance(15 * Moment::DAY);
            let (put, gone) = tokio::join!(
                put(heard, &lead, on(On::Nickname(name), "An order")),
                people::go_if_due(heard, child.id()),
            );
            gone.unwrap();
            let there = "SELECT COUNT(*) AS n FROM account WHERE id = $1";
            let there = town.env.count(there.into(), args![child.id()]).await;
            match put {
                Ok(_) => assert_eq!(there, 1, "{backend:?}: what is on hold stays whole"),
                Err(HoldError::NoAccount) => assert_eq!(there, 0, "{backend:?}: it was gone before"),
                Err(error) => panic!("{backend:?}: {error}"),
            }
            let emptied = "SELECT COUNT(*) AS n FROM legal_hold WHERE lifted_at IS NULL AND held_owner IS NULL";
            assert_eq!(count(heard, emptied).await, 0, "{backend:?}");
        }
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_after_words_were_put_back_nobody_goes_until_what_is_missing_was_looked_at() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        people::leave(heard, &town.voice(), How::Delete).await.unwrap();
        town.env.clock.advance(15 * Moment::DAY);
        // The line that the key store remembers is not there: a hold may have been put after it.
        let mark = Mark { seq: 1_000_000, hash: vec![7; 32], at: NOON };
        heard.key_store().set_mark(mark).await.unwrap();
        town.env.run("DELETE FROM job WHERE kind = 'account.erase'".to_owned()).await;
        for _ in 0..2 {
            people::go_if_due(heard, town.heron.id()).await.unwrap();
            assert_eq!(sweep_departures(heard).await.unwrap(), 0, "{backend:?}");
        }
        assert!(town.words_are_there(view).await && town.opens(&town.herons_owner()).await, "{backend:?}");
        town.env.run("UPDATE missing_interval SET checked_at = 1".to_owned()).await;
        assert_eq!(sweep_departures(heard).await.unwrap(), 1, "{backend:?}: nothing is lost");
        people::go_if_due(heard, town.heron.id()).await.unwrap();
        assert!(!town.opens(&town.herons_owner()).await, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_hold_on_an_account_is_not_found_by_whom_its_words_are_about() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let id = town.hold(town.oswin, On::Nickname("Heron".into()), "An inquest").await;
        let hers: Grant<KeepHolds> = may(town.mirabel);
        let found = async || holds(heard, &hers).await.unwrap().0.len();
        assert_eq!(found().await, 1, "{backend:?}");
        let view = town.herons(1, PLAIN).await;
        let by: Grant<Moderate> = may(town.mia);
        conflicts::about(heard, &by, view, town.mirabel.id()).await.unwrap();
        assert_eq!(found().await, 0, "{backend:?}");
        let lifted = lift(heard, &hers, id, "It is over").await;
        assert!(matches!(lifted, Err(HoldError::Gone)), "{backend:?}: {lifted:?}");
        assert!(town.held(view).await, "{backend:?}");
        conflicts::not_about(heard, &by, view, town.mirabel.id()).await.unwrap();
        assert_eq!(found().await, 1, "{backend:?}: it is not about her");
        lift(heard, &hers, id, "It is over").await.unwrap();
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_whoever_is_named_in_a_hold_does_not_learn_of_it_from_the_page_of_a_view() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        town.hold(town.oswin, On::View(view), "The police ask about Mirabel").await;
        for (who, finds) in [(town.oswin, true), (town.mirabel, false)] {
            assert_eq!(of_view(heard, who, view).await.unwrap().unwrap().held, finds, "{backend:?}");
            let opened = views::open_view(heard, &may(who), view).await.unwrap().unwrap();
            assert_eq!(opened.held, finds, "{backend:?}");
        }
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_what_a_review_decided_is_not_taken_back_while_the_account_is_on_hold() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        town.herons(1, PLAIN).await;
        let assigns: Grant<AssignPeople> = may(town.mia);
        let person = scoped(heard, &assigns, town.heron).await;
        let today = heard.now().day();
        assign(heard, &assigns, &person, town.wanda.id(), AssignedAs::Worker, Days::from(today)).await.unwrap();
        let what = Deciding {
            person: Some(town.heron.id()),
            text: "A bus pass".into(),
            owner: "The worker".into(),
            due_on: today.to_string(),
            ..Deciding::default()
        };
        let decision = decisions::decide(heard, &may(town.wanda), what).await.unwrap();
        let id = town.hold(town.oswin, On::Nickname("Heron".into()), "An inquest").await;
        let back = || decisions::Step::plain(DecisionAction::TakenBack);
        let refused = decisions::step(heard, &may(town.wanda), decision, back()).await;
        assert!(matches!(refused, Err(DecisionError::NotNow)), "{backend:?}: {refused:?}");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM review_decision").await, 1, "{backend:?}");
        lift(heard, &may(town.mirabel), id, "It is over").await.unwrap();
        decisions::step(heard, &may(town.wanda), decision, back()).await.unwrap();
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM review_decision").await, 0, "{backend:?}");
        town.env.heard.close().await;
    }
}
