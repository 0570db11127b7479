//! A child died or was seriously harmed: everything is frozen, and two clocks run.

use axum::http::StatusCode;
use heard_domain::ids::ProcedureId;
use heard_domain::notifications::{Choices, Device, subscribe};
use heard_domain::people::{self, Change, Grant, KeepHolds, KeepProcedures, PauseAccounts};
use heard_domain::procedures::{lines, one, tell_of_late};
use heard_domain::retention::{end_due, holds};
use heard_storage::calendar::Day;
use heard_vocabulary::{AccountAction, HoldAction, HoldFor, HoldOn, ProcedureKind, RetentionKind};

use super::{MINUTE, Town, may, town};
use crate::alarm::reached;
use crate::alerts::signed_in;
use crate::client::Client;
use crate::concerns::PLAIN;
use crate::environment::backends;
use crate::jobs::{count, recorded};
use crate::procedures::{SENT, done, refused};

const NEW: &str = "/procedures/new/serious_incident";
const STATES: &str = "SELECT COUNT(*) AS n FROM account WHERE role = 'young_person' AND state = 'paused'";

/// The form, with what happened and whose account it is.
fn form<'f>(incident: &'f str, nickname: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("who", "A child of the home"),
        ("text", "They were found this morning"),
        ("place", "Eastmere"),
        ("incident", incident),
        ("nickname", nickname),
    ]
}

/// Opens one; its page.
async fn opened(client: &mut Client, fields: &[(&str, &str)]) -> String {
    let answer = client.post(NEW, fields).await;
    let location = answer.location.unwrap_or_else(|| panic!("{}", answer.body));
    location.split('?').next().unwrap().to_owned()
}

impl Town {
    /// By which day it waits, or nothing.
    async fn due(&self, page: &str) -> String {
        let id: ProcedureId = page.rsplit('/').next().unwrap().parse().unwrap();
        one(self.heard(), &may::<KeepProcedures>(self.oswin), id).await.unwrap().unwrap().line.due_on.to_string()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_death_freezes_everything_at_once_and_both_clocks_count_from_the_day_it_was_known() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        let device = Device { endpoint: "http://127.0.0.1:9/d".into(), p256dh: "a".into(), auth: "b".into() };
        subscribe(heard, &town.voice(), &device, "en", Choices::default(), Some("http://127.0.0.1:9/")).await.unwrap();
        let mut oswin = signed_in(heard, "Oswin").await;
        let asked = oswin.get(NEW).await.body;
        assert!(asked.contains("name=\"nickname\"") && asked.contains("Ring 999"), "{backend:?}");
        for (wrong, words) in [
            (form("", "Heron"), "Choose what happened."),
            (form("lost", "Heron"), "Choose what happened."),
            (form("died", "Nobody"), "Nobody of that nickname"),
        ] {
            let answer = oswin.post(NEW, &wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {words}");
            assert!(answer.body.contains(words) && answer.body.contains("They were found"), "{backend:?}: {words}");
        }
        assert_eq!(count(heard, STATES).await, 0, "{backend:?}: what was refused froze nothing");
        let page = opened(&mut oswin, &form("died", "Heron")).await;
        assert_eq!(count(heard, STATES).await, 1, "{backend:?}: nobody signs in");
        let devices = "SELECT COUNT(*) AS n FROM push_subscription";
        assert_eq!(count(heard, devices).await, 0, "{backend:?}: nothing reaches a phone");
        assert!(!town.opens(&town.herons_owner()).await && town.held(view).await, "{backend:?}");
        assert!(town.words_of(view).await, "{backend:?}: a coroner may ask for it");
        let (standing, _) = holds(heard, &may::<KeepHolds>(town.oswin)).await.unwrap();
        assert_eq!((standing[0].on, standing[0].asked), (HoldOn::Account, HoldFor::SeriousHarm), "{backend:?}");
        for (action, times) in [(HoldAction::Put.name(), 1), (AccountAction::Paused.name(), 1)] {
            assert_eq!(count(heard, recorded(action)).await, times, "{backend:?}: {action}");
        }

        // From Friday 20 November 2026: five working days, then fifteen from the same day.
        assert_eq!(town.due(&page).await, "2026-11-27", "{backend:?}");
        let end = [("chosen", "local_review"), ("text", "The partnership looks at it")];
        refused(&mut oswin, &page, "ended", &end, "Write down first that it was notified").await;
        refused(&mut oswin, &page, "panel_notified", &[("reference", "N 3")], "Write who it is").await;
        done(&mut oswin, &page, "panel_notified", &[("who", "The duty manager"), ("reference", "N 3")]).await;
        assert_eq!(town.due(&page).await, "2026-12-11", "{backend:?}");
        refused(&mut oswin, &page, "rapid_review_held", &[], "in a sentence or more").await;
        done(&mut oswin, &page, "rapid_review_held", &[("text", "Health and police took part")]).await;
        let mut mirabel = signed_in(heard, "Mirabel").await;
        refused(&mut mirabel, &page, "ended", &end, "Write down first who told the siblings").await;
        done(&mut oswin, &page, "siblings_told", &[("who", "Their social worker, both brothers")]).await;
        refused(&mut oswin, &page, "ended", &end, "Another person has to do that").await;
        refused(&mut mirabel, &page, "ended", &end[1..], "Choose one").await;
        done(&mut mirabel, &page, "ended", &end).await;
        let shown = mirabel.get(&page).await.body;
        assert!(shown.contains("N 3") && shown.contains("both brothers"), "{backend:?}: {shown}");
        assert!(town.held(view).await, "{backend:?}: ending it lifts no hold");
        town.keep(RetentionKind::Incidents, 120).await;
        town.keep(RetentionKind::Views, 12).await;
        town.at(Day::parse("2036-11-20").unwrap().start().plus(-MINUTE));
        assert_eq!(end_due(heard).await.unwrap(), 0, "{backend:?}");
        town.at(Day::parse("2036-11-20").unwrap().start());
        assert_eq!(end_due(heard).await.unwrap(), 1, "{backend:?}: the procedure, and nothing that is on hold");
        assert!(town.words_of(view).await, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_notification_that_is_late_is_told_to_both_leads_once() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        for lead in [town.oswin, town.mirabel] {
            reached(&town.env, lead).await;
        }
        let mut oswin = signed_in(heard, "Oswin").await;
        let page = opened(&mut oswin, &form("harmed", "")).await;
        tell_of_late(heard).await.unwrap();
        let before = count(heard, SENT).await;
        let due = "SELECT due_at FROM procedure";
        let mut conn = heard.words().read().await.unwrap();
        let due = conn.first(due, vec![]).await.unwrap().unwrap().moment("due_at").unwrap();
        drop(conn);
        town.at(due.plus(16 * MINUTE));
        for _ in 0..2 {
            tell_of_late(heard).await.unwrap();
            assert_eq!(count(heard, SENT).await, before + 2, "{backend:?}: once");
        }
        let mut oswin = signed_in(heard, "Oswin").await;
        assert!(oswin.get("/procedures").await.body.contains("Late since"), "{backend:?}");
        // Notified late, the review has its own day still.
        done(&mut oswin, &page, "panel_notified", &[("who", "The duty manager")]).await;
        assert!(!oswin.get("/procedures").await.body.contains("Late since"), "{backend:?}");
        assert_eq!(town.due(&page).await, "2026-12-11", "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_anybody_of_the_staff_says_so_and_only_a_lead_names_an_account() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        let mut wanda = signed_in(heard, "Wanda").await;
        assert!(!wanda.get(NEW).await.body.contains("name=\"nickname\""), "{backend:?}");
        assert_eq!(opened(&mut wanda, &form("died", "Heron")).await, "/procedures", "{backend:?}: it is passed on");
        assert_eq!(count(heard, STATES).await, 0, "{backend:?}: nothing is frozen by whoever may not");
        assert!(!town.held(view).await, "{backend:?}");
        let found = lines(heard, &may(town.oswin)).await.unwrap();
        assert_eq!((found.len(), found[0].kind), (1, ProcedureKind::SeriousIncident), "{backend:?}");
        assert!(lines(heard, &may(town.mia)).await.unwrap().is_empty(), "{backend:?}");
        // A care leaver of 18 or more: notified, and not reviewed rapidly.
        let page = format!("/procedures/{}", found[0].id);
        let mut oswin = signed_in(heard, "Oswin").await;
        done(&mut oswin, &page, "panel_notified", &[("who", "The duty manager")]).await;
        refused(&mut oswin, &page, "not_needed", &[], "in a sentence or more").await;
        done(&mut oswin, &page, "not_needed", &[("text", "They were 22")]).await;
        done(&mut oswin, &page, "siblings_told", &[("who", "There are none")]).await;
        done(&mut oswin, &page, "ended", &[("chosen", "no_review"), ("text", "As decided")]).await;
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_serious_harm_freezes_and_a_death_that_was_noted_before_is_held_too() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let view = town.herons(1, PLAIN).await;
        let mut oswin = signed_in(heard, "Oswin").await;
        opened(&mut oswin, &form("harmed", "Heron")).await;
        assert_eq!(count(heard, STATES).await, 0, "{backend:?}: a child who lives signs in as before");
        town.take_back(view).await;
        assert!(town.words_of(view).await, "{backend:?}: and loses nothing of it");
        let by: Grant<PauseAccounts> = may(town.mia);
        assert!(people::happened(heard, &by, "Heron", Change::Death).await.unwrap(), "{backend:?}");
        opened(&mut oswin, &form("died", "Heron")).await;
        let stopped = count(heard, recorded(AccountAction::Paused.name())).await;
        assert_eq!(stopped, 1, "{backend:?}: it was stopped before");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM legal_hold").await, 2, "{backend:?}");
        assert!(town.words_of(view).await, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_08_a_council_may_be_quicker_with_the_panel_and_never_slower() {
    for backend in backends() {
        let town = town(backend).await;
        let heard = town.heard();
        let mut zadie = signed_in(heard, "Zadie").await;
        for too_slow in [[("panel_notified", "6")], [("rapid_review", "16")]] {
            let answer = zadie.post("/setup/clocks", &too_slow).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {too_slow:?}");
        }
        let chosen = [("panel_notified", "3"), ("rapid_review", "10")];
        assert!(zadie.post("/setup/clocks", &chosen).await.status.is_redirection(), "{backend:?}");
        let mut oswin = signed_in(heard, "Oswin").await;
        let page = opened(&mut oswin, &form("harmed", "")).await;
        assert_eq!(town.due(&page).await, "2026-11-25", "{backend:?}");
        done(&mut oswin, &page, "panel_notified", &[("who", "The duty manager")]).await;
        assert_eq!(town.due(&page).await, "2026-12-04", "{backend:?}");
        town.env.heard.close().await;
    }
}
