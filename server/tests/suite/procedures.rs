//! Complaints, and allegations about adults who work with children: clocks, what has to
//! be done, and who finds them. On both databases.

use axum::http::StatusCode;
use heard_domain::ids::ProcedureId;
use heard_domain::people::{Account, Grant, KeepProcedures, Role};
use heard_domain::procedures::{lines, one, tell_of_late};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{ProcedureAction, ProcedureStage};

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::client::Client;
use super::environment::{Environment, backends};
use super::jobs::{count, recorded};
use super::outside::named;

/// The page that an answer leads to, without what was just done.
fn page_of(location: Option<String>) -> String {
    location.unwrap().split('?').next().unwrap().to_owned()
}

async fn complaint(client: &mut Client) -> String {
    let fields = [("who", "Heron, by text message"), ("text", "My bag was lost in the move"), ("on", "")];
    page_of(client.post("/procedures/new/complaint", &fields).await.location)
}

pub(super) async fn done(client: &mut Client, page: &str, step: &str, fields: &[(&str, &str)]) {
    let answer = client.post(&format!("{page}/{step}"), fields).await;
    assert_eq!(answer.location.map(|to| page_of(Some(to))).as_deref(), Some(page), "{step}: {}", answer.body);
}

pub(super) async fn refused(client: &mut Client, page: &str, step: &str, fields: &[(&str, &str)], words: &str) {
    let answer = client.post(&format!("{page}/{step}"), fields).await;
    assert!(answer.status.is_client_error(), "{step}");
    assert!(answer.body.contains(words), "{step}: {words}: {}", answer.body);
}

pub(super) fn keeps(account: Account) -> Grant<KeepProcedures> {
    Grant::check(account).unwrap()
}

fn id_of(page: &str) -> ProcedureId {
    page.rsplit('/').next().unwrap().parse().unwrap()
}

pub(super) const SENT: &str = "SELECT COUNT(*) AS n FROM dispatch";

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_a_complaint_runs_through_its_stages_and_ends_with_what_was_learned() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let manager = staff(&env, Role::ComplaintsManager, "Isla").await;
        staff(&env, Role::Worker, "Ada").await;
        reached(&env, manager).await;
        // A worker passes it on, and does not find it again.
        let mut ada = signed_in(heard, "Ada").await;
        let empty = ada.post("/procedures/new/complaint", &[("who", "Heron")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(empty.body.contains("value=\"Heron\"") && empty.body.contains("in a sentence or more"), "{backend:?}");
        assert_eq!(complaint(&mut ada).await, "/procedures", "{backend:?}");
        assert_eq!(count(heard, SENT).await, 1, "{backend:?}: whoever looks after complaints is told");
        let line = lines(heard, &keeps(manager)).await.unwrap().remove(0);
        let page = format!("/procedures/{}", line.id);
        assert_eq!(ada.get(&page).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        // About the only one who looks after complaints, it is hers all the same, and says so.
        let about_her = ada.post("/procedures/new/complaint", &[("who", "Heron"), ("text", "Isla was rude")]).await;
        let shown = ada.get(&about_her.location.unwrap()).await.body;
        assert!(shown.contains("may be whom it is about") && !shown.contains("Ring the LADO"), "{backend:?}: {shown}");
        assert!(!ada.get("/procedures").await.body.contains("Heron"), "{backend:?}");

        let mut isla = signed_in(heard, "Isla").await;
        let shown = isla.get(&page).await.body;
        assert!(shown.contains("My bag was lost") && shown.contains("Stage 1: the council answers"), "{backend:?}");
        assert_eq!(count(heard, recorded(ProcedureAction::Read.name())).await, 1, "{backend:?}");
        refused(&mut isla, &page, "ended", &[], "Answer it first").await;
        refused(&mut isla, &page, "extended", &[("text", " ")], "in a sentence or more").await;
        done(&mut isla, &page, "extended", &[("text", "Two people are on leave")]).await;
        refused(&mut isla, &page, "extended", &[("text", "again")], "cannot be done any more").await;
        let answer = [("chosen", "upheld"), ("text", "It was lost. Here is a new one.")];
        refused(&mut isla, &page, "answered", &answer[1..], "Choose one").await;
        let ahead = [answer[0], answer[1], ("on", "2999-01-01")];
        refused(&mut isla, &page, "answered", &ahead, "not one that is still to come").await;
        refused(&mut isla, &page, "answered", &answer, "Offer an advocate first").await;
        done(&mut isla, &page, "advocacy_offered", &[("who", "Yes, on Monday")]).await;
        // A field that belongs to another form changes nothing.
        let me = manager.id().to_string();
        let answer_and_more = [answer[0], answer[1], ("colleague", me.as_str())];
        done(&mut isla, &page, "answered", &answer_and_more).await;
        assert_eq!(
            count(heard, "SELECT COUNT(*) AS n FROM procedure WHERE outcome = 'upheld'").await,
            1,
            "{backend:?}"
        );
        refused(&mut isla, &page, "ended", &[], "Write down first what was learned").await;
        done(&mut isla, &page, "went_on", &[("text", "It was not about the bag")]).await;
        refused(&mut isla, &page, "answered", &answer, "Name the independent person first").await;
        done(&mut isla, &page, "independent_named", &[("who", "Wren Holloway")]).await;
        done(&mut isla, &page, "answered", &[("chosen", "partly_upheld"), ("text", "In part.")]).await;
        done(&mut isla, &page, "went_on", &[]).await;
        done(&mut isla, &page, "panel_met", &[("who", "Three people")]).await;
        refused(&mut isla, &page, "panel_reported", &[], "in a sentence or more").await;
        done(&mut isla, &page, "panel_reported", &[("text", "List bags before a move")]).await;
        done(&mut isla, &page, "answered", &answer).await;
        done(&mut isla, &page, "learned", &[("text", "Bags are listed before a move")]).await;
        done(&mut isla, &page, "ended", &[]).await;
        let shown = isla.get(&page).await.body;
        assert!(shown.contains("Wren Holloway") && shown.contains("Bags are listed"), "{backend:?}: {shown}");
        assert!(shown.contains("They are right"), "{backend:?}: what was found last");
        refused(&mut isla, &page, "answered", &answer, "cannot be done any more").await;
        let found = one(heard, &keeps(manager), line.id).await.unwrap().unwrap();
        assert_eq!(found.deeds.len(), 13, "{backend:?}");
        assert!(found.deeds.iter().all(|deed| deed.what.is_some() && deed.by.is_some()), "{backend:?}");
        done(&mut isla, &page, "reopened", &[("text", "The Ombudsman asks")]).await;
        // Nobody's words stand in clear, in rows or in the log.
        for (table, column) in [("audit_log", "detail"), ("procedure", "kind")] {
            let sql = format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} LIKE '%bag%'");
            assert_eq!(count(heard, sql).await, 0, "{backend:?}");
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_a_complaint_that_is_late_is_told_once_and_an_answer_stops_its_clock() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let manager = staff(&env, Role::ComplaintsManager, "Isla").await;
        reached(&env, manager).await;
        let mut isla = signed_in(heard, "Isla").await;
        let page = complaint(&mut isla).await;
        tell_of_late(heard).await.unwrap();
        let before = count(heard, SENT).await;
        let due = due_at(&env, &page).await.unwrap();
        env.clock.advance(due.0 - heard.now().0 + 16 * Moment::MINUTE);
        for _ in 0..2 {
            tell_of_late(heard).await.unwrap();
            assert_eq!(count(heard, SENT).await, before + 1, "{backend:?}: once");
        }
        let mut isla = signed_in(heard, "Isla").await;
        assert!(isla.get("/procedures").await.body.contains("Late since"), "{backend:?}");
        assert!(isla.get("/staff").await.body.contains("1 late"), "{backend:?}");
        refused(&mut isla, &page, "extended", &[("text", "We forgot")], "What is late stays late").await;
        done(&mut isla, &page, "advocacy_offered", &[]).await;
        done(&mut isla, &page, "answered", &[("chosen", "not_upheld"), ("text", "No, because.")]).await;
        assert_eq!(due_at(&env, &page).await, None, "{backend:?}");
        assert!(!isla.get("/procedures").await.body.contains("Late since"), "{backend:?}");
        env.heard.close().await;
    }
}

async fn due_at(env: &Environment, page: &str) -> Option<Moment> {
    let mut conn = env.heard.words().read().await.unwrap();
    let row = conn.first("SELECT due_at FROM procedure WHERE id = $1", args![id_of(page)]).await.unwrap();
    row.unwrap().moment_opt("due_at").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_a_complaint_comes_from_what_was_said_with_its_authors_agreement() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let mut phone = Client::new(heard);
        phone.say("something_wrong", "what", "I want to complain about my lost bag").await;
        let mut conn = heard.words().read().await.unwrap();
        let view: heard_domain::ids::ViewId =
            conn.first("SELECT id FROM view", vec![]).await.unwrap().unwrap().id("id").unwrap();
        drop(conn);
        let mut mia = signed_in(heard, "Mia").await;
        let link = format!("/procedures/new/complaint?view={view}");
        assert!(mia.get(&format!("/views/{view}")).await.body.contains(&link), "{backend:?}");
        assert!(mia.get(&link).await.body.contains(&format!("value=\"{view}\"")), "{backend:?}");
        let view = view.to_string();
        let fields = [("view", view.as_str()), ("who", "Heron"), ("text", "A lost bag")];
        let open = "/procedures/new/complaint";
        let without = mia.post(open, &fields).await;
        assert!(without.body.contains("Without them it is not their complaint"), "{backend:?}");
        let agreed = [fields[0], fields[1], fields[2], ("agreed", "They wrote so")];
        let page = page_of(mia.post(open, &agreed).await.location);
        assert!(mia.get(&format!("/views/{view}")).await.body.contains(&page), "{backend:?}");
        assert!(mia.get(&page).await.body.contains(&format!("href=\"/views/{view}\"")), "{backend:?}");
        // Whoever reads no views opens none from one.
        staff(&env, Role::Worker, "Ada").await;
        let mut ada = signed_in(heard, "Ada").await;
        assert_eq!(ada.get(&link).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(ada.post(open, &agreed).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let nowhere = [("view", "00000000000000000000000000000009"), agreed[1], agreed[2], agreed[3]];
        assert_eq!(mia.post(open, &nowhere).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(lines(heard, &keeps(lead)).await.unwrap().len(), 1, "{backend:?}");
        env.heard.close().await;
    }
}

async fn allegation(client: &mut Client, who: &str, about: &[Account]) -> String {
    let ids: Vec<String> = about.iter().map(|one| one.id().to_string()).collect();
    let mut fields = vec![("who", who), ("place", "A home in Eastmere"), ("text", "They were seen to hit a child")];
    fields.extend(ids.iter().map(|id| ("about", id.as_str())));
    page_of(client.post("/procedures/new/allegation", &fields).await.location)
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_an_allegation_reaches_the_lado_within_a_working_day_past_those_it_is_about() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let (oswin, mirabel) =
            (staff(&env, Role::SafeguardingLead, "Oswin").await, staff(&env, Role::SafeguardingLead, "Mirabel").await);
        let manager = staff(&env, Role::ComplaintsManager, "Isla").await;
        staff(&env, Role::Worker, "Ada").await;
        reached(&env, oswin).await;
        reached(&env, mirabel).await;
        let mut hers = signed_in(heard, "Ada").await;
        // About somebody of a home: both leads are told and find it, nobody else.
        assert_eq!(allegation(&mut hers, "A carer called Bran", &[]).await, "/procedures", "{backend:?}");
        assert_eq!(count(heard, SENT).await, 2, "{backend:?}");
        assert!(lines(heard, &keeps(manager)).await.unwrap().is_empty(), "{backend:?}");
        let page = format!("/procedures/{}", lines(heard, &keeps(oswin)).await.unwrap()[0].id);
        let mut isla = signed_in(heard, "Isla").await;
        assert_eq!(isla.get(&page).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let note = isla.post(&format!("{page}/noted"), &[("text", "mine")]).await;
        assert_eq!(note.status, StatusCode::NOT_FOUND, "{backend:?}");

        let (mut one, mut other) = (signed_in(heard, "Oswin").await, signed_in(heard, "Mirabel").await);
        assert!(one.get(&page).await.body.contains("The LADO has to be told"), "{backend:?}");
        let end = [("chosen", "unfounded"), ("text", "Nothing supports it")];
        refused(&mut one, &page, "ended", &end, "Tell the LADO first").await;
        refused(&mut one, &page, "lado_told", &[], "Write who it is").await;
        done(&mut one, &page, "lado_told", &[("who", "Eastmere LADO"), ("reference", "E-77")]).await;
        refused(&mut one, &page, "ended", &end, "Weigh it first").await;
        done(&mut one, &page, "weighed", &[("chosen", "met"), ("text", "A child was hit")]).await;
        done(&mut one, &page, "learned", &[("text", "Two adults at bedtime")]).await;
        refused(&mut one, &page, "ended", &end, "Another person has to do that").await;
        let shown = other.get(&page).await.body;
        assert!(shown.contains("E-77") && shown.contains("Eastmere LADO"), "{backend:?}: {shown}");
        done(&mut other, &page, "ended", &end).await;

        // Named in it, ticked, or said afterwards: they do not find it.
        allegation(&mut hers, "Oswin, of the safeguarding team", &[]).await;
        let theirs = lines(heard, &keeps(mirabel)).await.unwrap();
        assert_eq!((theirs.len(), lines(heard, &keeps(oswin)).await.unwrap().len()), (2, 1), "{backend:?}");
        let about = format!("/procedures/{}", theirs[0].id);
        assert_eq!(one.get(&about).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let step = one.post(&format!("{about}/noted"), &[("text", "mine")]).await;
        assert_eq!(step.status, StatusCode::NOT_FOUND, "{backend:?}");
        allegation(&mut hers, "A manager", &[mirabel]).await;
        assert_eq!(lines(heard, &keeps(oswin)).await.unwrap().len(), 2, "{backend:?}");
        // Where it is another of that name, it is given back.
        let back = [("colleague", oswin.id().to_string()), ("text", "Another Oswin".to_owned())];
        let back: Vec<(&str, &str)> = back.iter().map(|(name, value)| (*name, value.as_str())).collect();
        done(&mut other, &about, "not_about", &back).await;
        assert_eq!(one.get(&about).await.status, StatusCode::OK, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_where_no_lead_is_left_the_person_outside_reads_it_and_the_lado_clock_runs_all_the_same() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = staff(&env, Role::Administrator, "Zadie").await;
        let oswin = staff(&env, Role::SafeguardingLead, "Oswin").await;
        let outside = staff(&env, Role::Scrutineer, "Thessaly").await;
        named(&env, admin, oswin, outside).await;
        for who in [admin, oswin, outside] {
            reached(&env, who).await;
        }
        staff(&env, Role::Worker, "Ada").await;
        let mut ada = signed_in(heard, "Ada").await;
        let before = count(heard, SENT).await;
        allegation(&mut ada, "The head of safeguarding", &[oswin]).await;
        assert_eq!(count(heard, SENT).await, before + 1, "{backend:?}: the person outside alone is told");
        let told = "SELECT COUNT(*) AS n FROM dispatch d WHERE d.account_id IN
                    (SELECT id FROM account WHERE role = 'scrutineer')";
        assert_eq!(count(heard, told).await, 1, "{backend:?}");
        assert!(lines(heard, &keeps(oswin)).await.unwrap().is_empty(), "{backend:?}");
        let line = lines(heard, &keeps(outside)).await.unwrap().remove(0);
        assert_eq!(line.standing.stage, ProcedureStage::TellLado, "{backend:?}");
        let page = format!("/procedures/{}", line.id);
        let mut hers = signed_in(heard, "Thessaly").await;
        assert!(hers.get(&page).await.body.contains("They were seen to hit a child"), "{backend:?}");
        // Nobody told the LADO by the end of the next working day.
        let due = due_at(&env, &page).await.unwrap();
        env.clock.advance(due.0 - heard.now().0 + 16 * Moment::MINUTE);
        tell_of_late(heard).await.unwrap();
        assert_eq!(count(heard, told).await, 2, "{backend:?}");
        let mut hers = signed_in(heard, "Thessaly").await;
        done(&mut hers, &page, "lado_told", &[("who", "Eastmere LADO")]).await;
        // It is not kept from the last who could read it.
        let her = outside.id().to_string();
        let keep = [("colleague", her.as_str()), ("text", "It is about her too")];
        refused(&mut hers, &page, "kept_from", &keep, "Nobody would be left who reads it").await;
        // A lead who opens one and names every other reads it with the person outside.
        staff(&env, Role::SafeguardingLead, "Mirabel").await;
        let mut oswins = signed_in(heard, "Oswin").await;
        let page = allegation(&mut oswins, "Mirabel", &[]).await;
        assert_eq!(oswins.get(&page).await.status, StatusCode::OK, "{backend:?}");
        assert_eq!(hers.get(&page).await.status, StatusCode::OK, "{backend:?}: somebody besides whoever opened it");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_two_at_once_and_the_same_form_twice_are_done_once() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let manager = staff(&env, Role::ComplaintsManager, "Isla").await;
        let mut isla = signed_in(heard, "Isla").await;
        let page = complaint(&mut isla).await;
        done(&mut isla, &page, "advocacy_offered", &[]).await;
        let answer = [("chosen", "upheld"), ("text", "Yes.")];
        let path = format!("{page}/answered");
        let (one, two) = tokio::join!(isla.asked(&path, &answer), isla.asked(&path, &answer));
        let went = [one, two].iter().filter(|status| status.is_redirection()).count();
        assert_eq!(went, 1, "{backend:?}: {one} {two}");
        let found = one_of(heard, manager, &page).await;
        let answers = found.iter().filter(|action| **action == ProcedureAction::Answered).count();
        assert_eq!(answers, 1, "{backend:?}");
        env.heard.close().await;
    }
}

async fn one_of(heard: &heard_domain::Heard, by: Account, page: &str) -> Vec<ProcedureAction> {
    let found = one(heard, &keeps(by), id_of(page)).await.unwrap().unwrap();
    found.deeds.iter().map(|deed| deed.action).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_10_whoever_complained_sees_by_when_they_are_answered() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        staff(&env, Role::ParticipationLead, "Mia").await;
        let mut phone = Client::new(heard);
        let receipt = phone.say("something_wrong", "what", "I want to complain about my lost bag").await;
        let mut conn = heard.words().read().await.unwrap();
        let view: heard_domain::ids::ViewId =
            conn.first("SELECT id FROM view", vec![]).await.unwrap().unwrap().id("id").unwrap();
        drop(conn);
        phone.post("/receipt", &[("receipt", receipt.as_str())]).await;
        assert!(!phone.get("/thread").await.body.contains("You made a complaint"), "{backend:?}");
        let mut mia = signed_in(heard, "Mia").await;
        let view = view.to_string();
        let fields = [("view", view.as_str()), ("who", "Heron"), ("text", "A bag"), ("agreed", "They wrote so")];
        let page = page_of(mia.post("/procedures/new/complaint", &fields).await.location);
        let shown = phone.get("/thread").await.body;
        assert!(
            shown.contains("You made a complaint") && shown.contains("has to answer you by"),
            "{backend:?}: {shown}"
        );
        done(&mut mia, &page, "advocacy_offered", &[]).await;
        done(&mut mia, &page, "answered", &[("chosen", "upheld"), ("text", "Yes.")]).await;
        assert!(phone.get("/thread").await.body.contains("you can ask for more until"), "{backend:?}");
        done(&mut mia, &page, "taken_back", &[("text", "They said so")]).await;
        assert!(!phone.get("/thread").await.body.contains("You made a complaint"), "{backend:?}: they took it back");
        done(&mut mia, &page, "reopened", &[("text", "They want it after all")]).await;
        assert!(phone.get("/thread").await.body.contains("You made a complaint"), "{backend:?}: it goes on");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_an_allegation_that_nobody_else_can_read_says_so_at_once() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let admin = staff(&env, Role::Administrator, "Zadie").await;
        let oswin = staff(&env, Role::SafeguardingLead, "Oswin").await;
        reached(&env, admin).await;
        reached(&env, oswin).await;
        staff(&env, Role::Worker, "Ada").await;
        let mut ada = signed_in(heard, "Ada").await;
        let fields = [("who", "Oswin, the only lead"), ("text", "He was seen to push a child")];
        let answer = ada.post("/procedures/new/allegation", &fields).await;
        let shown = ada.get(&answer.location.unwrap()).await.body;
        // He is the only one who could read it: a name that stands in it keeps it from nobody then.
        assert!(shown.contains("nobody here reads it whom it may not be about"), "{backend:?}: {shown}");
        assert_eq!(lines(heard, &keeps(oswin)).await.unwrap().len(), 1, "{backend:?}");
        assert_eq!(count(heard, SENT).await, 2, "{backend:?}: he, and whoever can invite somebody");
        let before = count(heard, SENT).await;
        let him = oswin.id().to_string();
        let ticked = [fields[0], fields[1], ("about", him.as_str())];
        let answer = ada.post("/procedures/new/allegation", &ticked).await;
        let shown = ada.get(&answer.location.unwrap()).await.body;
        assert!(shown.contains("nobody here reads it whom it may not be about"), "{backend:?}: {shown}");
        let told = "SELECT COUNT(*) AS n FROM dispatch d JOIN account a ON a.id = d.account_id
                    WHERE a.role = 'administrator'";
        assert_eq!(count(heard, SENT).await, before + 1, "{backend:?}");
        assert_eq!(count(heard, told).await, 2, "{backend:?}: whoever can invite somebody, and not he");
        let mut zadie = signed_in(heard, "Zadie").await;
        assert!(zadie.get("/staff").await.body.contains("that nobody else can read"), "{backend:?}");
        let mut his = signed_in(heard, "Oswin").await;
        let home = his.get("/staff").await.body;
        assert!(!home.contains("that nobody else can read"), "{backend:?}");
        // Somebody comes.
        let mirabel = staff(&env, Role::SafeguardingLead, "Mirabel").await;
        assert_eq!(lines(heard, &keeps(mirabel)).await.unwrap().len(), 2, "{backend:?}");
        assert!(!zadie.get("/staff").await.body.contains("that nobody else can read"), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_17_whoever_is_ticked_finds_neither_the_allegation_nor_what_it_comes_from() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let oswin = staff(&env, Role::SafeguardingLead, "Oswin").await;
        staff(&env, Role::SafeguardingLead, "Mirabel").await;
        staff(&env, Role::ParticipationLead, "Mia").await;
        let mut phone = Client::new(heard);
        phone.say("something_wrong", "what", "the boss pushed me on the stairs").await;
        let mut conn = heard.words().read().await.unwrap();
        let view: heard_domain::ids::ViewId =
            conn.first("SELECT id FROM view", vec![]).await.unwrap().unwrap().id("id").unwrap();
        drop(conn);
        let mut his = signed_in(heard, "Oswin").await;
        assert_eq!(his.get(&format!("/views/{view}")).await.status, StatusCode::OK, "{backend:?}");
        let mut mia = signed_in(heard, "Mia").await;
        let (name, him) = (view.to_string(), oswin.id().to_string());
        let fields = [("view", name.as_str()), ("who", "The boss"), ("text", "See there"), ("about", him.as_str())];
        mia.post("/procedures/new/allegation", &fields).await;
        assert_eq!(his.get(&format!("/views/{view}")).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert!(lines(heard, &keeps(oswin)).await.unwrap().is_empty(), "{backend:?}");
        // It is below the threshold, another person looks; whoever weighed it does not give it back.
        let mut hers = signed_in(heard, "Mirabel").await;
        let page = format!("/procedures/{}", one_line(&mut hers).await);
        done(&mut hers, &page, "weighed", &[("chosen", "low_level"), ("text", "It harmed nobody")]).await;
        let back = [("colleague", him.as_str()), ("text", "Not he")];
        refused(&mut hers, &page, "not_about", &back, "Another person has to do that").await;
        done(&mut hers, &page, "learned", &[("text", "Walk behind, not beside")]).await;
        let wrong = [("chosen", "substantiated"), ("text", "So it is")];
        refused(&mut hers, &page, "ended", &wrong, "As it was weighed").await;
        env.heard.close().await;
    }
}

/// The id of the one procedure of the list.
async fn one_line(client: &mut Client) -> String {
    let page = client.get("/procedures").await.body;
    let at = page.find("href=\"/procedures/").map(|at| at + 18).unwrap();
    let mut all = page[at..].split("href=\"/procedures/").map(|rest| rest.split('"').next().unwrap_or_default());
    all.find(|id| id.len() == 32).map(str::to_owned).unwrap_or_else(|| page[at..at + 32].to_owned())
}

/// A council may be quicker than the regulations. What already waits keeps its day.
#[tokio::test(flavor = "multi_thread")]
async fn mod_10_a_council_chooses_its_clocks_and_what_waits_keeps_its_day() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let manager = staff(&env, Role::ComplaintsManager, "Isla").await;
        staff(&env, Role::Administrator, "Ada").await;
        let mut isla = signed_in(heard, "Isla").await;
        let before = complaint(&mut isla).await;
        let due = async |page: &str| {
            let found = one(heard, &keeps(manager), id_of(page)).await.unwrap().unwrap();
            (found.line.due_on.to_string(), found.longest.map(|day| day.to_string()))
        };
        // From Friday 20 November 2026.
        assert_eq!(due(&before).await, ("2026-12-04".into(), Some("2026-12-18".into())), "{backend:?}");

        let mut ada = signed_in(heard, "Ada").await;
        for too_slow in ["11", "0", "-3", "ten"] {
            let answer = ada.post("/setup/clocks", &[("complaint_stage_1", too_slow), ("panel_meets", "20")]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {too_slow}");
            assert!(answer.body.contains("a number of working days from 1 to 10"), "{backend:?} {too_slow}");
            let kept = format!("value=\"{too_slow}\"");
            assert!(answer.body.contains(&kept) && answer.body.contains("value=\"20\""), "{backend:?} {too_slow}");
        }
        let said = ada.get("/setup").await.body;
        assert!(said.contains("As the regulations give them."), "{backend:?}: nothing was chosen");
        let chosen = [("complaint_stage_1", "5"), ("challenge_informal", "3")];
        assert!(ada.post("/setup/clocks", &chosen).await.status.is_redirection(), "{backend:?}");
        assert!(ada.get("/setup").await.body.contains("2 clocks chosen by your council"), "{backend:?}");
        assert!(ada.get("/setup/history").await.body.contains("Stage 1: the council answers"), "{backend:?}");

        assert!(isla.get("/procedures/new/complaint").await.body.contains("within 5 working days"), "{backend:?}");
        let fields = [("who", "Wren"), ("text", "The same again"), ("on", "")];
        let after = page_of(isla.post("/procedures/new/complaint", &fields).await.location);
        assert_eq!(due(&after).await, ("2026-11-27".into(), Some("2026-12-18".into())), "{backend:?}: the new clock");
        // Whatever is done in it: its clock runs on, and its extension is counted from the day it has.
        done(&mut isla, &before, "noted", &[("text", "Asked the home")]).await;
        assert_eq!(due(&before).await.0, "2026-12-04", "{backend:?}: what waits keeps its day");
        env.clock.advance(10 * 24 * 60 * Moment::MINUTE);
        let mut isla = signed_in(heard, "Isla").await;
        refused(&mut isla, &after, "extended", &[("text", "The home is shut")], "Its time is over already").await;
        done(&mut isla, &before, "extended", &[("text", "The home is shut")]).await;
        assert_eq!(due(&before).await.0, "2026-12-18", "{backend:?}: as long as the regulations allow");
        let mut ada = signed_in(heard, "Ada").await;
        // What begins anew counts by the new clock, also there.
        done(&mut isla, &before, "advocacy_offered", &[]).await;
        done(&mut isla, &before, "answered", &[("chosen", "upheld"), ("text", "It was lost.")]).await;
        assert!(ada.post("/setup/clocks", &[("complaint_stage_2", "10")]).await.status.is_redirection(), "{backend:?}");
        assert!(
            ada.get("/setup").await.body.contains("1 clock chosen by your council"),
            "{backend:?}: the others went"
        );
        done(&mut isla, &before, "went_on", &[]).await;
        assert_eq!(due(&before).await.0, "2026-12-14", "{backend:?}: ten working days");
        // Only whoever sets the council up chooses.
        assert_eq!(isla.get("/setup/clocks").await.status, StatusCode::FORBIDDEN, "{backend:?}");
    }
}
