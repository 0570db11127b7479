//! Legal holds: they beat taking back, erasing, taking an author off and the schedule, and
//! another safeguarding lead than put them lifts them.

use axum::http::StatusCode;
use heard_domain::ids::{LegalHoldId, ViewId};
use heard_domain::people::{self, Account, Change, Grant, How, KeepHolds, OwnVoice, PauseAccounts, Role};
use heard_domain::procedures::Opening;
use heard_domain::retention::{HoldError, On, Putting, Written, end_due, hold, holds, lift, of_view, put};
use heard_domain::views::{self, ViewState};
use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{HoldAction, HoldFor, ProcedureKind, RetentionKind, ViewAction};

use super::{Town, may, town};
use crate::alerts::{signed_in, staff};
use crate::client::Client;
use crate::concerns::{HARM, PLAIN, state_of};
use crate::environment::backends;
use crate::jobs::{count, recorded};

fn because(reason: &str) -> Written {
    Written { who: "The coroner’s officer".into(), reference: "C 17".into(), reason: reason.into() }
}

impl Town {
    async fn put(&self, by: Account, on: On, reason: &str) -> LegalHoldId {
        let what = Putting { on, asked: Some(HoldFor::Coroner), written: because(reason) };
        put(self.heard(), &may(by), what).await.unwrap()
    }

    async fn lift(&self, by: Account, id: LegalHoldId) {
        lift(self.heard(), &may(by), id, "The coroner says so").await.unwrap();
    }

    pub(super) fn voice(&self) -> Grant<OwnVoice> {
        may(self.heron)
    }

    pub(super) async fn take_back(&self, view: ViewId) {
        let own = views::by_account(self.heard(), &self.voice(), view).await.unwrap().unwrap();
        views::take_back(self.heard(), own).await.unwrap();
    }

    /// What Heron finds of what Heron said.
    async fn mine(&self) -> Vec<ViewId> {
        views::mine(self.heard(), &self.voice()).await.unwrap().into_iter().map(|line| line.id).collect()
    }

    pub(super) async fn held(&self, view: ViewId) -> bool {
        of_view(self.heard(), self.oswin, view).await.unwrap().unwrap().held
    }

    pub(super) fn herons_owner(&self) -> [u8; 16] {
        self.heard().keys().owner_of(&self.heron.id().bytes())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_hold_beats_the_schedule_taking_back_and_erasing_until_another_lead_lifts_it() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        town.settle(view).await;
        let id = town.put(town.oswin, On::View(view), "An inquest").await;
        town.keep(RetentionKind::Views, 12).await;
        town.at(Day::parse("2028-11-20").unwrap().start());
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}: not by the schedule");
        assert!(town.words_of(view).await && town.mine().await == [view], "{backend:?}");
        // Taken back, it is gone for its author, and out of every list.
        town.take_back(view).await;
        assert!(town.mine().await.is_empty(), "{backend:?}");
        assert_eq!(state_of(&town.env, view).await, ViewState::Withdrawn, "{backend:?}");
        assert!(town.words_of(view).await, "{backend:?}: its words are as they were");
        assert!(of_view(heard, town.oswin, view).await.unwrap().unwrap().asked_back, "{backend:?}");
        for action in [ViewAction::TakenBack, ViewAction::ScheduleEnded] {
            assert_eq!(count(heard, recorded(action.name())).await, 0, "{backend:?}: {action:?}");
        }
        // Nor does erasing everything.
        people::erase(heard, &town.voice()).await.unwrap();
        people::go_if_due(heard, town.heron.id()).await.unwrap();
        assert!(town.opens(&town.herons_owner()).await && town.words_of(view).await, "{backend:?}");

        let lead: Grant<KeepHolds> = may(town.oswin);
        let same = lift(heard, &lead, id, "It is over").await;
        assert!(matches!(same, Err(HoldError::SamePerson)), "{backend:?}: {same:?}");
        let silent = lift(heard, &may(town.mirabel), id, " \u{200b}").await;
        assert!(matches!(silent, Err(HoldError::NoReason)), "{backend:?}: {silent:?}");
        assert!(town.held(view).await, "{backend:?}");
        town.lift(town.mirabel, id).await;
        assert_eq!(count(heard, recorded(HoldAction::Lifted.name())).await, 1, "{backend:?}");
        assert!(!town.words_of(view).await, "{backend:?}: what was asked for is done");
        assert_eq!(count(heard, recorded(ViewAction::TakenBack.name())).await, 1, "{backend:?}");
        let due = "SELECT COUNT(*) AS n FROM job WHERE kind = 'account.erase' AND run_at <= $1";
        assert!(town.env.count(due.into(), args![heard.now()]).await >= 1, "{backend:?}: and may go at once");
        people::go_if_due(heard, town.heron.id()).await.unwrap();
        assert!(!town.opens(&town.herons_owner()).await, "{backend:?}");
        // Why it stood, and why not any more, is kept.
        let found = hold(heard, &lead, id).await.unwrap().unwrap();
        assert_eq!(found.written.0, Some(because("An inquest")), "{backend:?}");
        assert_eq!(found.written.1.unwrap().reason, "The coroner says so", "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_hold_keeps_an_author_from_being_taken_off() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        let id = town.put(town.oswin, On::View(view), "A hearing").await;
        people::leave(heard, &town.voice(), How::Anonymise).await.unwrap();
        town.env.clock.advance(15 * Moment::DAY);
        people::go_if_due(heard, town.heron.id()).await.unwrap();
        let named = "SELECT COUNT(*) AS n FROM view WHERE id = $1 AND owner_key = $2";
        let still = async || town.env.count(named.into(), args![view, town.herons_owner()]).await;
        assert_eq!(still().await, 1, "{backend:?}");
        town.lift(town.mirabel, id).await;
        people::go_if_due(heard, town.heron.id()).await.unwrap();
        assert_eq!(still().await, 0, "{backend:?}");
        assert!(town.words_of(view).await, "{backend:?}: without its author it stays");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_everything_of_whoever_said_something_is_held_and_nobody_learns_who() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let (one, other) = (town.herons(1, PLAIN).await, town.herons(2, PLAIN).await);
        let id = town.put(town.oswin, On::Author(one), "An inquest").await;
        let later = town.herons(3, PLAIN).await;
        for view in [one, other, later] {
            assert!(town.held(view).await, "{backend:?}: all of it, and what is said afterwards");
        }
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT * FROM legal_hold", vec![]).await.unwrap().unwrap();
        assert!(row.id_opt::<ViewId>("view_id").unwrap().is_none(), "{backend:?}: nor which of it was looked at");
        assert_ne!(row.id::<[u8; 16]>("held_owner").unwrap(), town.heron.id().bytes(), "{backend:?}");
        drop(conn);
        let lead: Grant<KeepHolds> = may(town.oswin);
        let (standing, _) = holds(heard, &lead).await.unwrap();
        assert_eq!(standing.len(), 1, "{backend:?}");
        let log = "SELECT COUNT(*) AS n FROM audit_log WHERE action LIKE 'hold.%' AND detail <> ''
                   AND detail NOT IN ('view', 'procedure', 'account')";
        assert_eq!(count(heard, log).await, 0, "{backend:?}: nothing of a person stands in the log");
        town.take_back(other).await;
        assert!(town.words_of(other).await && !town.mine().await.contains(&other), "{backend:?}");
        town.lift(town.mirabel, id).await;
        assert!(!town.words_of(other).await && town.words_of(one).await, "{backend:?}");
        // Nothing leads to whoever sent it without an account.
        let nobodys = crate::concerns::say(&town.env, 9, PLAIN).await;
        let what = Putting { on: On::Author(nobodys), asked: Some(HoldFor::Police), written: because("A case") };
        let refused = put(heard, &lead, what).await;
        assert!(matches!(refused, Err(HoldError::NoAuthor)), "{backend:?}: {refused:?}");
        let what =
            Putting { on: On::Nickname("Nobody".into()), asked: Some(HoldFor::Police), written: because("A case") };
        let refused = put(heard, &lead, what).await;
        assert!(matches!(refused, Err(HoldError::NoAccount)), "{backend:?}: {refused:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_two_holds_on_one_thing_are_lifted_one_by_one_and_a_concern_keeps_it_besides() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, HARM).await;
        let first = town.put(town.oswin, On::View(view), "An inquest").await;
        let second = town.put(town.mirabel, On::Nickname("Heron".into()), "A trial").await;
        town.take_back(view).await;
        // Nobody decided about it yet: the team has it as before.
        assert_eq!(state_of(&town.env, view).await, ViewState::Sent, "{backend:?}");
        town.told(view).await;
        heard_domain::safeguarding::concerns::may_go(heard, &may(town.oswin), view, "It is over").await.unwrap();
        assert!(town.words_of(view).await, "{backend:?}: two holds keep it");
        assert_eq!(state_of(&town.env, view).await, ViewState::Withdrawn, "{backend:?}");
        town.lift(town.mirabel, first).await;
        assert!(town.words_of(view).await, "{backend:?}: one does");
        town.lift(town.oswin, second).await;
        assert!(!town.words_of(view).await, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_procedure_on_hold_stays_beyond_its_time_and_so_does_what_it_came_from() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.settled(1, PLAIN).await;
        let what = Opening { view: Some(view), agreed: "They wrote so".into(), ..Opening::default() };
        let complaint = town.deal_with(ProcedureKind::Complaint, what).await;
        let id = town.put(town.oswin, On::Procedure(complaint), "The Ombudsman looks at it").await;
        assert!(town.held(view).await, "{backend:?}");
        town.keep(RetentionKind::Views, 12).await;
        town.keep(RetentionKind::Complaints, 36).await;
        town.at(Day::parse("2031-11-20").unwrap().start());
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}");
        town.lift(town.mirabel, id).await;
        assert_eq!(end_due(heard).await.unwrap(), 2, "{backend:?}: both are over their time");
        let (_, lifted) = holds(heard, &may(town.oswin)).await.unwrap();
        assert!(lifted.is_empty(), "{backend:?}: with it went from whom it was kept");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_whoever_a_hold_may_be_about_does_not_find_it() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let cato = staff(&town.env, Role::SafeguardingLead, "Cato").await;
        let view = town.herons(1, PLAIN).await;
        let id = town.put(town.oswin, On::View(view), "The police ask about Mirabel").await;
        let hers: Grant<KeepHolds> = may(town.mirabel);
        assert!(holds(heard, &hers).await.unwrap().0.is_empty(), "{backend:?}");
        assert!(hold(heard, &hers, id).await.unwrap().is_none(), "{backend:?}");
        let lifted = lift(heard, &hers, id, "It is over").await;
        assert!(matches!(lifted, Err(HoldError::Gone)), "{backend:?}: {lifted:?}");
        let mut mirabel = signed_in(heard, "Mirabel").await;
        assert_eq!(mirabel.get(&format!("/holds/{id}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let post = mirabel.post(&format!("/holds/{id}/lift"), &[("reason", "It is over")]).await;
        assert_eq!(post.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(count(heard, recorded(HoldAction::Lifted.name())).await, 0, "{backend:?}");
        assert_eq!(holds(heard, &may(cato)).await.unwrap().0.len(), 1, "{backend:?}");
        town.lift(cato, id).await;
        // What is written of it stands nowhere in clear.
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT sealed FROM legal_hold", vec![]).await.unwrap().unwrap();
        let sealed = row.blob("sealed").unwrap();
        assert!(!sealed.windows(7).any(|part| part == b"Mirabel"), "{backend:?}");
        drop(conn);
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_what_is_on_hold_opens_for_those_who_look_at_concerns_after_a_death() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let (held, other) = (town.herons(1, PLAIN).await, town.herons(2, PLAIN).await);
        town.put(town.oswin, On::View(held), "An inquest").await;
        let by: Grant<PauseAccounts> = may(town.mia);
        assert!(people::happened(heard, &by, "Heron", Change::Death).await.unwrap(), "{backend:?}");
        assert!(town.words_of(held).await, "{backend:?}: a coroner may ask for it");
        assert!(!town.words_of(other).await, "{backend:?}: what nothing holds rests");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_what_was_asked_back_under_a_hold_does_not_come_back_when_its_author_stays() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let (held, other) = (town.herons(1, PLAIN).await, town.herons(2, PLAIN).await);
        town.put(town.oswin, On::View(held), "An inquest").await;
        town.take_back(held).await;
        people::leave(heard, &town.voice(), How::Delete).await.unwrap();
        people::stay(heard, &town.voice()).await.unwrap();
        assert_eq!(town.mine().await, [other], "{backend:?}");
        assert!(town.words_of(held).await, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_a_hold_and_taking_back_at_once_lose_nothing_that_is_held() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let lead: Grant<KeepHolds> = may(town.oswin);
        for round in 0..8 {
            let view = town.herons(round, PLAIN).await;
            let what = Putting { on: On::View(view), asked: Some(HoldFor::Court), written: because("An order") };
            let (put, ()) = tokio::join!(put(heard, &lead, what), town.take_back(view));
            match put {
                Ok(_) => assert!(town.words_of(view).await, "{backend:?}: whatever is held is there"),
                Err(HoldError::Gone) => assert!(!town.words_of(view).await, "{backend:?}: it was gone before"),
                Err(error) => panic!("{backend:?}: {error}"),
            }
        }
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_03_holds_are_put_and_lifted_on_their_pages_by_safeguarding_leads_alone() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        let (mut oswin, mut mia) = (signed_in(heard, "Oswin").await, signed_in(heard, "Mia").await);
        let page = format!("/views/{view}");
        assert!(!mia.get(&page).await.body.contains("/holds"), "{backend:?}");
        for path in ["/holds", "/holds/new"] {
            assert_eq!(mia.get(path).await.status, StatusCode::FORBIDDEN, "{backend:?}: {path}");
        }
        let new = format!("/holds/new?view={view}");
        assert!(oswin.get(&page).await.body.contains(&new), "{backend:?}");
        assert!(oswin.get(&new).await.body.contains("Everything of whoever said it"), "{backend:?}");
        let name = view.to_string();
        let whole = [("view", name.as_str()), ("on", "view"), ("asked", "court"), ("who", "Eastmere"), ("reason", "R")];
        let without =
            |field: &str| -> Vec<(&str, &str)> { whole.iter().copied().filter(|(name, _)| *name != field).collect() };
        for (field, words) in [
            ("asked", "Choose who asked for it."),
            ("who", "Write who asked for it"),
            ("reason", "Write why, in a sentence or more."),
        ] {
            let answer = oswin.post("/holds/new", &without(field)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {field}");
            assert!(answer.body.contains(words), "{backend:?}: {field}: {}", answer.body);
        }
        let nobody = [("nickname", "Nobody"), ("asked", "court"), ("who", "Eastmere"), ("reason", "R")];
        let answer = oswin.post("/holds/new", &nobody).await;
        assert!(answer.body.contains("Nobody of that nickname") && answer.body.contains("value=\"Nobody\""));
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM legal_hold").await, 0, "{backend:?}");
        let hold = page_of(&mut oswin, "/holds/new", &whole).await;
        assert!(oswin.get(&hold).await.body.contains("another safeguarding lead lifts it"), "{backend:?}");
        assert!(oswin.get(&page).await.body.contains("A legal hold keeps this."), "{backend:?}");
        let lift = format!("{hold}/lift");
        let own = oswin.post(&lift, &[("reason", "It is over")]).await;
        assert_eq!(own.status, StatusCode::CONFLICT, "{backend:?}");
        let mut mirabel = signed_in(heard, "Mirabel").await;
        assert!(mirabel.get("/holds").await.body.contains(&hold), "{backend:?}");
        let silent = mirabel.post(&lift, &[]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert_eq!(page_of(&mut mirabel, &lift, &[("reason", "It is over")]).await, hold, "{backend:?}");
        assert!(!oswin.get(&page).await.body.contains("A legal hold keeps this."), "{backend:?}");
        let again = mirabel.post(&lift, &[("reason", "It is over")]).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "{backend:?}: it is lifted");
        assert!(count(heard, recorded(HoldAction::Read.name())).await >= 2, "{backend:?}: who read why is recorded");
        town.env.heard.close().await;
    }
}

/// Where a post leads, without what was just done.
async fn page_of(client: &mut Client, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = client.post(path, fields).await;
    let location = answer.location.unwrap_or_else(|| panic!("{path}: {}", answer.body));
    location.split('?').next().unwrap().to_owned()
}
