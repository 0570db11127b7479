//! Whoever works with a child: the summary of a review for the case file, who covers for whom,
//! and what lies ahead. On both databases.

use axum::http::StatusCode;
use heard_domain::Heard;
use heard_domain::assignments::{AssignedAs, Days, assign, cover_me, end_own_cover, own_covers, scope};
use heard_domain::contacts::{self, ContactCard, OwnKind};
use heard_domain::ids::ViewId;
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{
    Account, AskForCover, AssignPeople, Grant, Moderate, OwnCaseload, OwnVoice, Participate, ReadSentToMe, Role,
    Visitor,
};
use heard_domain::safeguarding::conflicts::{about, not_about};
use heard_domain::views::{self, Answer, Audience};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{AfterReply, ChildReviewAction, CoverAction};
use lopdf::Document;

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::client::Client;
use super::concerns::{HARM, account, saying};
use super::environment::{Backend, Environment, backends, scoped};
use super::jobs::{count, recorded};

/// A young person with a worker and a reviewing officer, and whoever says so.
struct Around {
    env: Environment,
    heron: Account,
    ada: Account,
    ivo: Account,
    lead: Account,
}

impl Around {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let heron = account(&env, Role::YoungPerson, "Heron").await;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let ada = staff(&env, Role::Worker, "Ada").await;
        let ivo = staff(&env, Role::ReviewingOfficer, "Ivo").await;
        let all = Self { env, heron, ada, ivo, lead };
        for (who, assigned_as) in [(ada, AssignedAs::Worker), (ivo, AssignedAs::Iro)] {
            let by: Grant<AssignPeople> = Grant::check(lead).unwrap();
            let person = scoped(&all.env.heard, &by, heron).await;
            let days = Days::from(all.env.heard.now().day());
            assign(&all.env.heard, &by, &person, who.id(), assigned_as, days).await.unwrap();
        }
        all
    }

    async fn say(&self, number: u8, audience: Audience, words: &str) -> ViewId {
        let submission = Submission {
            version: 3,
            audience,
            due_on: Some("2026-12-01".into()),
            ..saying(number.into(), "my_review", "matters", words, "en")
        };
        submit(&self.env.heard, Visitor::new(Some(self.heron)), submission).await.unwrap().view.unwrap()
    }

    /// Heron's phone, signed in.
    async fn phone(&self) -> Client {
        let mut phone = Client::new(&self.env.heard);
        let inside = phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
        assert!(inside.location.is_some(), "{}", inside.body);
        phone
    }

    fn page(&self) -> String {
        format!("/caseload/{}", self.heron.id())
    }

    /// The card that brings what Heron sends to her worker to Ada's page.
    async fn card(&self) {
        let by: Grant<Participate> = Grant::check(self.lead).unwrap();
        let card = ContactCard { name: "Ada".into(), ..ContactCard::default() };
        let ada = Some(self.ada.id());
        contacts::assign(&self.env.heard, &by, "Heron", OwnKind::Worker, card, ada, None).await.unwrap();
    }
}

/// What a summary says, without spaces: where a line breaks is the typesetter's own.
async fn summary(client: &mut Client, page: &str) -> String {
    let file = client.get(&format!("{page}/2026-12-01.pdf")).await;
    assert_eq!(file.status, StatusCode::OK);
    assert_eq!(file.headers["content-type"], "application/pdf");
    let document = Document::load_mem(&file.bytes).unwrap();
    assert!(document.catalog().unwrap().get(b"StructTreeRoot").is_ok(), "it is tagged");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = pages.iter().map(|page| document.extract_text(&[*page]).unwrap()).collect::<String>();
    dense(&text)
}

fn dense(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn holds(summary: &str, words: &str) -> bool {
    summary.contains(&dense(words))
}

const CLUB: &str = "A marram club on Mondays.";
const BUS: &str = "The bus pass runs out in May.";

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_a_review_summary_holds_what_its_taker_may_read_and_the_child_sees_that_it_was_taken() {
    for backend in backends() {
        let all = Around::on(backend).await;
        let heard = &all.env.heard;
        let page = all.page();
        let mut ada = signed_in(heard, "Ada").await;
        let unknown = ada.get(&format!("{page}/2026-12-01.pdf")).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND, "{backend:?}: the page lists no such review");
        assert!(ada.post(&format!("{page}/invited"), &[("on", "2026-12-01")]).await.location.is_some(), "{backend:?}");
        let nothing = summary(&mut ada, &page).await;
        assert!(holds(&nothing, "Heron said nothing through Heard for this review"), "{backend:?}: {nothing}");

        let club = all.say(1, Audience::Worker, CLUB).await;
        let bus = all.say(2, Audience::Iro, BUS).await;
        let late = all.say(8, Audience::Iro, "My social worker is always late.").await;
        all.say(3, Audience::Team, "A quiet room upstairs.").await;
        let kept = all.say(4, Audience::Iro, "The timetable is on the fridge.").await;
        let by: Grant<Moderate> = Grant::check(all.lead).unwrap();
        about(heard, &by, kept, all.ivo.id()).await.unwrap();
        let mut what = saying(6, "my_review", "matters", "A bench in the yard.", "en");
        let (asked, said) = (String::new(), "The blue box.".to_owned());
        what.answers.push(Answer { question: "not_say".into(), asked, said, keys: Vec::new() });
        let due_on = Some("2026-12-01".into());
        let what = Submission { version: 3, audience: Audience::Worker, due_on, ..what };
        submit(heard, Visitor::new(Some(all.heron)), what).await.unwrap();
        let mut what = saying(9, "my_review", "matters", "A hook by the gate.", "en");
        let (asked, said) = (String::new(), "The red box.".to_owned());
        what.answers.push(Answer { question: "not_say".into(), asked, said, keys: Vec::new() });
        let due_on = Some("2026-12-01".into());
        let what = Submission { version: 3, audience: Audience::Iro, due_on, ..what };
        let hook = submit(heard, Visitor::new(Some(all.heron)), what).await.unwrap().view.unwrap();
        // Their worker reads the file, too.
        let of_ada = all.say(5, Audience::Iro, "A lamp for the desk.").await;
        about(heard, &by, of_ada, all.ada.id()).await.unwrap();
        views::open_view(heard, &by, club).await.unwrap().unwrap();
        views::reply(heard, &by, club, "The hall opens at five.", AfterReply::Stays).await.unwrap();
        let empty = ada.post(&format!("{page}/took-part"), &[("on", "2026-11-19"), ("code", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(empty.body.contains("Choose how they took part."), "{backend:?}: {}", empty.body);
        env_at(&all, 12);
        let (mut ada, mut ivo) = (signed_in(heard, "Ada").await, signed_in(heard, "Ivo").await);
        let told = [("on", "2026-12-01"), ("code", "pn2")];
        assert!(ada.post(&format!("{page}/took-part"), &told).await.location.is_some(), "{backend:?}");
        assert!(ada.get(&page).await.body.contains("1 December 2026"), "{backend:?}");

        let workers = summary(&mut ada, &page).await;
        assert!(holds(&workers, CLUB) && holds(&workers, "PN2"), "{backend:?}: {workers}");
        assert!(holds(&workers, "Somebody wrote back to them, in Heard."), "{backend:?}: {workers}");
        assert!(!holds(&workers, "The hall opens at five."), "{backend:?}: the thread stays here: {workers}");
        assert!(holds(&workers, "A bench in the yard.") && !holds(&workers, "The blue box."), "{backend:?}: {workers}");
        let officers = summary(&mut ivo, &page).await;
        assert!(holds(&officers, BUS) && holds(&officers, "A hook by the gate."), "{backend:?}: {officers}");
        assert!(!holds(&officers, "The red box."), "{backend:?}: {officers}");
        for words in
            [CLUB, "A quiet room upstairs.", "The timetable is on the fridge.", "A lamp for the desk.", "always late"]
        {
            assert!(!holds(&officers, words), "{backend:?}: {words}: {officers}");
        }
        assert!(holds(&officers, "A summary never holds"), "{backend:?}: {officers}");
        // The officer was named to the child as theirs, and read what they took.
        let me = Grant::check(all.heron).unwrap();
        let iro = contacts::own_contacts(heard, &me).await.unwrap().into_iter().find(|own| own.kind == OwnKind::Iro);
        assert_eq!(iro.unwrap().account, Some(all.ivo.id()), "{backend:?}");
        let mine = views::mine(heard, &me).await.unwrap();
        for (view, opened) in [(bus, true), (hook, false), (late, false)] {
            let line = mine.iter().find(|line| line.id == view).unwrap();
            assert_eq!(line.opened, opened, "{backend:?}: what is left out waits to be read");
        }
        assert!(!holds(&workers, BUS), "{backend:?}: chosen for the reviewing officer: {workers}");

        let mut phone = all.phone().await;
        let record = phone.get(&format!("/mine/{club}")).await.body;
        assert!(record.contains("put it into your case file"), "{backend:?}: {record}");
        // Before they take it back, or delete everything, they read that it stays in the file.
        let stays = "stays in your file, with your name";
        assert!(record.contains(stays) && !record.contains("We ask for it to be taken out"), "{backend:?}: {record}");
        for view in [kept, late] {
            assert!(!phone.get(&format!("/mine/{view}")).await.body.contains(stays), "{backend:?}: it is in none");
        }
        for page in ["/mine/leave", "/mine/leave?how=unsign"] {
            assert!(phone.get(page).await.body.contains(stays), "{backend:?}: {page}");
        }
        let own = views::by_account(heard, &me, club).await.unwrap().unwrap();
        views::take_back(heard, own).await.unwrap();
        let after = summary(&mut ada, &page).await;
        assert!(!holds(&after, CLUB), "{backend:?}: {after}");

        staff(&all.env, Role::Worker, "Nils").await;
        let mut nils = signed_in(heard, "Nils").await;
        let not_theirs = nils.get(&format!("{page}/2026-12-01.pdf")).await;
        assert_eq!(not_theirs.status, StatusCode::NOT_FOUND, "{backend:?}");
        all.env.heard.close().await;
    }
}

/// How many messages somebody was sent.
async fn messages_to(heard: &Heard, who: Account) -> i64 {
    let mut conn = heard.words().read().await.unwrap();
    let sql = "SELECT COUNT(*) AS n FROM dispatch WHERE account_id = $1";
    conn.first(sql, args![who.id()]).await.unwrap().unwrap().int("n").unwrap()
}

/// So many days later.
fn env_at(all: &Around, days: i64) {
    all.env.clock.advance(days * Moment::DAY);
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_whoever_covers_reads_the_same_children_for_these_days_and_no_longer() {
    for backend in backends() {
        let all = Around::on(backend).await;
        let heard = &all.env.heard;
        all.card().await;
        let bea = staff(&all.env, Role::Worker, "Bea").await;
        staff(&all.env, Role::PersonalAdviser, "Cleo").await;
        reached(&all.env, bea).await;
        let (sees, cases) = (Grant::<ReadSentToMe>::check(bea).unwrap(), Grant::<OwnCaseload>::check(bea).unwrap());
        let pages = async || {
            let lines = views::sent_to_me(heard, &sees).await.unwrap();
            lines.into_iter().map(|line| line.id).collect::<Vec<_>>()
        };
        let by: Grant<Moderate> = Grant::check(all.lead).unwrap();
        // What was over before they covered is not theirs to read; what waits is.
        let over = saying(7, "my_review", "matters", "A shelf.", "en");
        let over = Submission { version: 3, audience: Audience::Worker, ..over };
        let over = submit(heard, Visitor::new(Some(all.heron)), over).await.unwrap().view.unwrap();
        views::open_view(heard, &by, over).await.unwrap().unwrap();
        views::reply(heard, &by, over, "It hangs by the window.", AfterReply::Stays).await.unwrap();
        let first = all.say(1, Audience::Worker, CLUB).await;
        env_at(&all, 1);
        assert!(pages().await.is_empty(), "{backend:?}");
        assert!(scope::person(heard, &cases, all.heron.id()).await.unwrap().is_none(), "{backend:?}");

        let mut ada = signed_in(heard, "Ada").await;
        let days = [("first", "2026-11-20"), ("last", "2026-11-27")];
        let with = |email: &'static str| [("email", email), days[0], days[1]];
        let other = ada.post("/caseload/cover", &with("Cleo@example.org")).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(other.body.contains("in the same role can cover"), "{backend:?}: {}", other.body);
        let made = ada.post("/caseload/cover", &with("Bea@example.org")).await;
        assert!(made.location.is_some(), "{backend:?}: {}", made.body);
        assert!(ada.post("/caseload/cover", &with("Bea@example.org")).await.body.contains("covers on one of these"));

        assert_eq!(pages().await, [first], "{backend:?}");
        assert!(scope::person(heard, &cases, all.heron.id()).await.unwrap().is_some(), "{backend:?}");
        let mut client = signed_in(heard, "Bea").await;
        let caseload = client.get("/caseload").await.body;
        assert!(caseload.contains("You cover for Ada, their social worker."), "{backend:?}: {caseload}");
        let read = client.get(&format!("/sent-to-me/{first}")).await.body;
        assert!(read.contains(CLUB) && read.contains("you cover for their social worker"), "{backend:?}: {read}");
        assert_eq!(client.get(&all.page()).await.status, StatusCode::OK, "{backend:?}");
        // Whom it was sent to finds it unopened.
        let unopened = "SELECT COUNT(*) AS n FROM delivery WHERE opened_at IS NULL AND covered_at IS NOT NULL";
        assert_eq!(count(heard, unopened).await, 1, "{backend:?}");
        let me = Grant::check(all.heron).unwrap();
        let mine = views::mine(heard, &me).await.unwrap();
        assert!(mine.iter().any(|line| line.id == first && line.opened), "{backend:?}: somebody read it");
        let thread = all.phone().await.get(&format!("/mine/{first}")).await.body;
        assert!(thread.contains("the person standing in for them opened it on"), "{backend:?}: {thread}");
        let people = all.phone().await.get("/my-people").await.body;
        assert!(people.contains("Bea") && people.contains("there instead"), "{backend:?}: {people}");

        // Before sending, too.
        let reach = contacts::reached(heard, &me, Audience::Worker).await.unwrap();
        let names: Vec<String> = reach.into_iter().map(|(.., name)| name).collect();
        assert_eq!(names, ["Ada", "Bea"], "{backend:?}");

        // Whoever covers is not away themselves.
        staff(&all.env, Role::Worker, "Nils").await;
        let away = client.post("/caseload/cover", &with("Nils@example.org")).await;
        assert_eq!(away.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(away.body.contains("covers for a colleague on one of these days"), "{backend:?}: {}", away.body);

        // They got word that they cover; they get word of what comes, and never of what may be
        // about them.
        assert_eq!(messages_to(heard, bea).await, 1, "{backend:?}");
        all.env.run("DELETE FROM dispatch".to_owned()).await;
        let second = all.say(2, Audience::Worker, BUS).await;
        assert_eq!(messages_to(heard, bea).await, 1, "{backend:?}: of it, beside that they cover");
        about(heard, &by, second, bea.id()).await.unwrap();
        assert_eq!(pages().await, [first], "{backend:?}: it may be about whoever covers");
        // Harm that names nobody may be said to them, whoever else is cleared.
        let harm = all.say(3, Audience::Worker, HARM).await;
        not_about(heard, &by, harm, all.ada.id()).await.unwrap();
        let to_cover = "SELECT COUNT(*) AS n FROM conflict WHERE chosen = 1 AND cleared_at IS NULL";
        assert_eq!(count(heard, to_cover).await, 1, "{backend:?}");
        assert_eq!(pages().await, [first], "{backend:?}: it may be said to whoever covers");

        env_at(&all, 8);
        assert!(pages().await.is_empty(), "{backend:?}: the day after the last");
        assert!(scope::person(heard, &cases, all.heron.id()).await.unwrap().is_none(), "{backend:?}");
        all.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_you_may_be_whoever_covered_also_once_that_ended_or_somebody_else_has_the_letters() {
    for backend in backends() {
        let all = Around::on(backend).await;
        let heard = &all.env.heard;
        all.card().await;
        staff(&all.env, Role::Worker, "Bea").await;
        let nils = staff(&all.env, Role::Worker, "Nils").await;
        let me: Grant<AskForCover> = Grant::check(all.ada).unwrap();
        let today = heard.now().day();
        let days = (today, today.plus(3));
        cover_me(heard, &me, "Bea@example.org", days).await.unwrap();
        let ended = all.say(1, Audience::Worker, CLUB).await;
        let moved = all.say(2, Audience::Worker, BUS).await;
        all.env.clock.advance(3 * 60 * Moment::MINUTE);
        let cover = own_covers(heard, &me).await.unwrap()[0].cover.id;
        end_own_cover(heard, &me, cover).await.unwrap();
        assert!(own_covers(heard, &me).await.unwrap().is_empty(), "{backend:?}");
        all.env.clock.advance(Moment::MINUTE);
        let later = all.say(3, Audience::Worker, "A lamp for the desk.").await;
        all.env.clock.advance(3 * 60 * Moment::MINUTE);

        let child: Grant<OwnVoice> = Grant::check(all.heron).unwrap();
        let kept_from = async |view: ViewId| {
            let own = views::by_account(heard, &child, view).await.unwrap().unwrap();
            views::talk_back(heard, own, HARM).await.unwrap();
            let mut conn = heard.words().read().await.unwrap();
            let sql = "SELECT COUNT(*) AS n FROM conflict WHERE view_id = $1 AND chosen = 1 AND cleared_at IS NULL";
            conn.first(sql, args![view]).await.unwrap().unwrap().int("n").unwrap()
        };
        assert_eq!(kept_from(ended).await, 2, "{backend:?}: said to Ada, or to Bea");
        assert_eq!(kept_from(later).await, 1, "{backend:?}: Bea covered no more");
        let by: Grant<Participate> = Grant::check(all.lead).unwrap();
        let card = ContactCard { name: "Nils".into(), ..ContactCard::default() };
        contacts::assign(heard, &by, "Heron", OwnKind::Worker, card, Some(nils.id()), None).await.unwrap();
        assert_eq!(kept_from(moved).await, 3, "{backend:?}: it may be said to each who had it");
        // What ended stands in nobody's way.
        cover_me(heard, &me, "Bea@example.org", days).await.unwrap();
        assert_eq!(own_covers(heard, &me).await.unwrap().len(), 1, "{backend:?}");
        all.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_a_lead_says_who_covers_and_ending_it_brings_all_back_at_once() {
    for backend in backends() {
        let all = Around::on(backend).await;
        let heard = &all.env.heard;
        all.card().await;
        let bea = staff(&all.env, Role::Worker, "Bea").await;
        let tess = staff(&all.env, Role::TeamManager, "Tess").await;
        for who in [all.ada, bea, tess, all.lead] {
            reached(&all.env, who).await;
        }
        for who in [all.ada, tess] {
            let sql = "INSERT INTO membership (id, account_id, kind, place, first_day)
                       VALUES ($1, $1, 'team', 'Marram team', '2026-11-01')";
            let id = who.id();
            let unit =
                heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args![id]).await.map(drop) }));
            unit.await.unwrap();
        }
        let cases = Grant::<OwnCaseload>::check(bea).unwrap();
        let mut mia = signed_in(heard, "Mia").await;
        let page = format!("/colleagues/{}", all.ada.id());
        let fields = [("email", "Bea@example.org"), ("first", "2026-11-20"), ("last", "2026-11-27")];
        assert!(mia.post(&format!("{page}/cover"), &fields).await.location.is_some(), "{backend:?}");
        assert!(mia.get(&page).await.body.contains("Bea"), "{backend:?}");
        // Both get word, and whoever manages the team; each reads it on the page of their own.
        for (who, times) in [(all.ada, 1), (bea, 1), (tess, 1), (all.lead, 0)] {
            assert_eq!(messages_to(heard, who).await, times, "{backend:?}: {:?}", who.role());
        }
        let reads = async |name: &str, words: &str| {
            let home = signed_in(heard, name).await.get("/staff").await.body;
            assert!(home.contains(words), "{backend:?}: {name}: {words}: {home}");
        };
        reads("Ada", "Bea covers for you").await;
        reads("Bea", "You cover for Ada").await;
        reads("Tess", "Bea covers for Ada").await;
        assert!(scope::person(heard, &cases, all.heron.id()).await.unwrap().is_some(), "{backend:?}");
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT id FROM cover", vec![]).await.unwrap().unwrap();
        let id = heard_domain::ids::CoverId::from(row.id::<[u8; 16]>("id").unwrap()).to_string();
        drop(conn);
        let ended = mia.post(&format!("{page}/cover/end"), &[("cover", id.as_str())]).await;
        assert!(ended.location.is_some(), "{backend:?}: {}", ended.body);
        reads("Bea", "You do not cover any more for Ada").await;
        reads("Tess", "Bea does not cover any more for Ada").await;
        assert!(scope::person(heard, &cases, all.heron.id()).await.unwrap().is_none(), "{backend:?}");
        assert_eq!(count(heard, recorded(CoverAction::Ended.name())).await, 1, "{backend:?}");

        // The day of the next review, and that they were asked, stand on the worker's own page.
        let mut ada = signed_in(heard, "Ada").await;
        let past = ada.post(&format!("{}/invited", all.page()), &[("on", "2026-11-19")]).await;
        assert_eq!(past.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let asked = ada.post(&format!("{}/invited", all.page()), &[("on", "2026-11-27")]).await;
        assert!(asked.location.is_some(), "{backend:?}: {}", asked.body);
        all.say(1, Audience::Worker, CLUB).await;
        let caseload = ada.get("/caseload").await.body;
        for words in ["27 November 2026", "in 5 working days", "they were asked what they want", "1 thing"] {
            assert!(caseload.contains(words), "{backend:?}: {words}: {caseload}");
        }
        all.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_how_a_child_took_part_says_who_said_so_and_their_officer_alone_changes_it() {
    for backend in backends() {
        let all = Around::on(backend).await;
        let heard = &all.env.heard;
        let (page, taken) = (all.page(), format!("{}/taken-back", all.page()));
        let part = format!("{page}/took-part");
        let (mut ada, mut ivo) = (signed_in(heard, "Ada").await, signed_in(heard, "Ivo").await);
        let said = |code: &'static str| [("on", "2026-11-19"), ("code", code)];
        assert!(ada.post(&part, &said("pn4")).await.location.is_some(), "{backend:?}");
        let again = ada.post(&part, &said("pn1")).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(again.body.contains("reviewing officer alone changes that"), "{backend:?}: {}", again.body);
        for _ in 0..2 {
            assert!(ivo.post(&part, &said("pn1")).await.location.is_some(), "{backend:?}");
        }
        let recorded_parts = recorded(ChildReviewAction::TookPart.name());
        assert_eq!(count(heard, recorded_parts).await, 2, "{backend:?}: the same again is nothing new");
        let shown = ivo.get(&page).await.body;
        for words in ["PN1: They were there and spoke", "– Ivo, ", "Before: ", "PN4: They were there", "– Ada, "] {
            assert!(shown.contains(words), "{backend:?}: {words}: {shown}");
        }

        // A day near that one may be a slip.
        let slip = [("on", "2026-11-12"), ("code", "pn1"), ("another", "yes")];
        let near = ivo.post(&part, &slip[..2]).await;
        assert_eq!(near.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(near.body.contains("It is another review"), "{backend:?}: {}", near.body);
        assert!(ivo.post(&part, &slip).await.location.is_some(), "{backend:?}");
        assert!(ivo.get(&page).await.body.contains("12 November 2026"), "{backend:?}");
        let mistake = [("on", "2026-11-12")];
        let not_theirs = ada.post(&taken, &mistake).await;
        assert_eq!(not_theirs.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: another's");
        assert!(ivo.post(&taken, &mistake).await.location.is_some(), "{backend:?}");
        assert!(!ivo.get(&page).await.body.contains("12 November 2026"), "{backend:?}");
        // What it decided stays.
        let person = all.heron.id().to_string();
        let decided = [("person", person.as_str()), ("text", "A bus pass"), ("owner", "Ada"), ("due", "2026-12-19")];
        let decided = [decided.as_slice(), &[("on", "2026-11-19")]].concat();
        assert!(ivo.post("/decisions/new", &decided).await.location.is_some(), "{backend:?}");
        let stays = ivo.post(&taken, &[("on", "2026-11-19")]).await;
        assert!(stays.body.contains("It cannot be taken back"), "{backend:?}: {}", stays.body);
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM took_part").await, 2, "{backend:?}");
        all.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_12_the_day_that_they_say_is_their_next_review_and_says_by_when_to_ask() {
    for backend in backends() {
        let all = Around::on(backend).await;
        let heard = &all.env.heard;
        all.say(1, Audience::Iro, BUS).await;
        let (mut ada, mut ivo) = (signed_in(heard, "Ada").await, signed_in(heard, "Ivo").await);
        let officers = ivo.get("/caseload").await.body;
        for words in ["1 December 2026", "as they say", "to be asked by 17 November 2026, 3 working days ago"] {
            assert!(officers.contains(words), "{backend:?}: {words}: {officers}");
        }
        assert!(!ada.get("/caseload").await.body.contains("1 December 2026"), "{backend:?}: said to their officer");

        let invited = format!("{}/invited", all.page());
        let later = ivo.post(&invited, &[("on", "2026-11-19"), ("asked", "2026-11-20")]).await;
        assert_eq!(later.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(later.body.contains("none after the review"), "{backend:?}: {}", later.body);
        let asked = ivo.post(&invited, &[("on", "2026-12-01"), ("asked", "2026-11-19")]).await;
        assert!(asked.location.is_some(), "{backend:?}: {}", asked.body);
        assert!(ivo.get(&all.page()).await.body.contains("2 working days late"), "{backend:?}");
        let officers = ivo.get("/caseload").await.body;
        assert!(officers.contains("they were asked what they want on 19 November 2026"), "{backend:?}: {officers}");
        assert!(!officers.contains("as they say"), "{backend:?}: it is written down now: {officers}");
        all.env.heard.close().await;
    }
}
