//! The case system's extract: taken in, held where somebody has to look first, and
//! followed for whoever's account is known. On both databases.

use axum::http::StatusCode;
use heard::case_system::Source;
use heard_domain::Heard;
use heard_domain::assignments::{AssignedAs, Days, assign, end_assignment, of_person, take_back_assignment};
use heard_domain::case_system::{
    CaseFile, CaseFileFault, CaseLineFault, ExtractState, File, HeldBecause, LinkError, Overview, confirm, link,
    overview, take_in, turn_down, unlink,
};
use heard_domain::contacts::{OwnKind, own_contacts};
use heard_domain::intake::{Submission, submit};
use heard_domain::people::{Account, AssignPeople, Grant, KeepCaseSystem, OwnVoice, ReadSentToMe, Role, Visitor};
use heard_domain::views::{self, Audience};
use heard_storage::args;
use heard_storage::clock::Moment;

use super::alerts::{signed_in, staff};
use super::concerns::{account, saying};
use super::environment::{Backend, Environment, backends, scoped};

/// A council whose administrator looks after the extract.
struct Council {
    env: Environment,
    admin: Grant<KeepCaseSystem>,
    lead: Grant<AssignPeople>,
    child: Account,
    ada: Account,
    ben: Account,
}

impl Council {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let admin = Grant::check(staff(&env, Role::Administrator, "Olu").await).unwrap();
        let lead = Grant::check(staff(&env, Role::ParticipationLead, "Mia").await).unwrap();
        let ada = staff(&env, Role::Worker, "Ada").await;
        let ben = staff(&env, Role::Worker, "Ben").await;
        let child = account(&env, Role::YoungPerson, "Heron").await;
        Self { env, admin, lead, child, ada, ben }
    }

    fn heard(&self) -> &Heard {
        &self.env.heard
    }

    async fn overview(&self) -> Overview {
        overview(self.heard(), &self.admin).await.unwrap()
    }

    /// An extract comes; what became of it.
    async fn comes(&self, children: &str, people: &str) -> ExtractState {
        take_in(self.heard(), Ok((csv(CaseFile::Children, children), csv(CaseFile::People, people)))).await.unwrap();
        // The next one comes on another day.
        self.env.clock.advance(Moment::MINUTE);
        self.overview().await.came[0].state
    }

    /// The first one, which somebody says may be taken in.
    async fn first(&self, children: &str, people: &str) {
        assert_eq!(self.comes(children, people).await, ExtractState::Waiting);
        let waits = self.overview().await.came[0].id;
        confirm(self.heard(), &self.admin, waits).await.unwrap();
    }

    async fn joined(&self, case_number: &str) -> Result<(), LinkError> {
        let person = scoped(self.heard(), &self.lead, self.child).await;
        link(self.heard(), &self.lead, &person, case_number).await
    }

    /// Who is there for the child today, and as what.
    async fn around(&self) -> Vec<(heard_domain::ids::AccountId, AssignedAs)> {
        let (heard, today) = (self.heard(), self.heard().now().day());
        let person = scoped(heard, &self.lead, self.child).await;
        let all = of_person(heard, &self.lead, &person).await.unwrap();
        let mut now: Vec<_> =
            all.iter().filter(|one| one.days.include(today)).map(|one| (one.staff, one.assigned_as)).collect();
        now.sort();
        now
    }

    /// Who stands on the child's own page.
    async fn page(&self) -> Vec<(OwnKind, String, bool)> {
        let me: Grant<OwnVoice> = Grant::check(self.child).unwrap();
        let all = own_contacts(self.heard(), &me).await.unwrap();
        all.into_iter().map(|own| (own.kind, own.card.name, own.account.is_some())).collect()
    }
}

fn csv(file: CaseFile, text: &str) -> File {
    File { file, json: false, bytes: text.as_bytes().to_vec() }
}

/// So many children, and above them the one whose account is known.
fn children(many: usize) -> String {
    let mut text =
        "case_number,name,address,next_review_on\nC-1,Wren Tallow,\"1 High Street, Flat 2\",2026-12-01\n".to_owned();
    for n in 2..=many {
        text.push_str(&format!("C-{n},Child {n},,\n"));
    }
    text
}

const HEADINGS: &str = "case_number,role,email,name,title,phone,from,until\n";

fn people(lines: &[&str]) -> String {
    format!("{HEADINGS}{}\n", lines.join("\n"))
}

const ADA: &str = "C-1,social worker,ADA@example.org,Ada Rook,East team,01632 960001,2026-01-05,";
const BEN: &str = "C-1,social worker,ben@example.org,Ben Lark,,,2026-11-01,";
const IRO: &str = "C-1,iro,,Cy Dune,,,,";

async fn rows(heard: &Heard, table: &str) -> i64 {
    let mut conn = heard.words().read().await.unwrap();
    let sql = format!("SELECT CAST(COUNT(*) AS BIGINT) AS n FROM {table}");
    conn.first(sql, args![]).await.unwrap().unwrap().int("n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_the_first_extract_waits_for_somebody_and_the_next_ones_come_in_by_themselves() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        let all = (children(100), people(&[ADA, IRO]));
        assert_eq!(council.comes(&all.0, &all.1).await, ExtractState::Waiting, "{backend:?}");
        let came = council.overview().await.came;
        assert_eq!(
            (came[0].summary.held(), came[0].summary.counts.new),
            (Some(HeldBecause::First), 100),
            "{backend:?}"
        );
        assert_eq!(rows(heard, "case_child").await, 0, "{backend:?}: nothing is written before somebody says so");
        // The same once more changes nothing; another one takes its place.
        assert_eq!(council.comes(&all.0, &all.1).await, ExtractState::Waiting, "{backend:?}");
        assert_eq!(council.overview().await.came.len(), 1, "{backend:?}");
        let old = came[0].id;
        assert_eq!(council.comes(&children(101), &all.1).await, ExtractState::Waiting, "{backend:?}");
        assert!(confirm(heard, &council.admin, old).await.is_err(), "{backend:?}: what was shown is gone");
        let waits = council.overview().await.came[0].id;
        let both = tokio::join!(confirm(heard, &council.admin, waits), confirm(heard, &council.admin, waits));
        assert_eq!(usize::from(both.0.is_ok()) + usize::from(both.1.is_ok()), 1, "{backend:?}: once");
        assert_eq!(rows(heard, "case_child").await, 101, "{backend:?}");

        assert_eq!(council.comes(&children(103), &all.1).await, ExtractState::Taken, "{backend:?}");
        let counts = council.overview().await.came[0].summary.counts;
        assert_eq!((counts.new, counts.same, counts.gone), (2, 101, 0), "{backend:?}");
        // Half a file: what it does not name must not end.
        assert_eq!(council.comes(&children(50), &all.1).await, ExtractState::Waiting, "{backend:?}");
        assert_eq!(council.overview().await.came[0].summary.held(), Some(HeldBecause::ManyGone), "{backend:?}");
        let waits = council.overview().await.came[0].id;
        turn_down(heard, &council.admin, waits).await.unwrap();
        assert!(confirm(heard, &council.admin, waits).await.is_err(), "{backend:?}");
        assert_eq!(council.comes(&children(50), &all.1).await, ExtractState::TurnedDown, "{backend:?}: it stays so");
        assert_eq!(rows(heard, "case_child").await, 103, "{backend:?}");

        // A line that cannot be used is told, and its child stays as they were.
        let broken = children(103).replace("C-7,Child 7,,", "C-7,Child 7,,32/12/2026").replace("C-9,Child 9,,\n", "");
        assert_eq!(council.comes(&broken, &all.1).await, ExtractState::Taken, "{backend:?}");
        let summary = council.overview().await.came[0].summary.clone();
        assert_eq!((summary.counts.broken, summary.counts.gone, summary.fault_count), (1, 1, 1), "{backend:?}");
        assert_eq!((summary.faults()[0].line, summary.faults()[0].what), (8, CaseLineFault::BadDay), "{backend:?}");
        assert_eq!(rows(heard, "case_child").await, 102, "{backend:?}");

        // What cannot be had is told once, and changes nothing.
        for fault in [CaseFileFault::Missing, CaseFileFault::Missing, CaseFileFault::NotLetIn] {
            take_in(heard, Err((CaseFile::People, fault))).await.unwrap();
            council.env.clock.advance(Moment::MINUTE);
        }
        let came = council.overview().await.came;
        let unread = came.iter().filter(|one| one.state == ExtractState::Unread).count();
        assert_eq!(
            (came[0].summary.unread(), unread),
            (Some((CaseFile::People, CaseFileFault::NotLetIn)), 2),
            "{backend:?}"
        );
        assert_eq!(rows(heard, "case_child").await, 102, "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_who_is_there_for_a_child_follows_the_extract_the_same_day() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        let all = children(40);
        council.first(&all, &people(&[ADA, IRO])).await;
        assert!(matches!(council.joined("C-999").await, Err(LinkError::NoSuchChild)), "{backend:?}");
        council.joined(" c1 ").await.unwrap();
        assert_eq!(council.around().await, [(council.ada.id(), AssignedAs::Worker)], "{backend:?}");
        let page = council.page().await;
        let iro = (OwnKind::Iro, "Cy Dune".to_owned(), false);
        assert_eq!(page, [(OwnKind::Worker, "Ada Rook".to_owned(), true), iro.clone()], "{backend:?}");

        // Something is sent to her, and then somebody else is the worker.
        let letter =
            Submission { audience: Audience::Worker, ..saying(1, "my_review", "matters", "I want my dog", "en") };
        let letter = Submission { version: 2, ..letter };
        let letter = submit(heard, Visitor::new(Some(council.child)), letter).await.unwrap().view.unwrap();
        let pages = async |who: Account| {
            let by: Grant<ReadSentToMe> = Grant::check(who).unwrap();
            let all = views::sent_to_me(heard, &by).await.unwrap();
            all.into_iter().map(|line| line.id).collect::<Vec<_>>()
        };
        assert_eq!(pages(council.ada).await, [letter], "{backend:?}");
        assert_eq!(council.comes(&all, &people(&[BEN, IRO])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await, [(council.ben.id(), AssignedAs::Worker)], "{backend:?}");
        assert_eq!(council.page().await[0], (OwnKind::Worker, "Ben Lark".to_owned(), true), "{backend:?}");
        assert_eq!((pages(council.ada).await, pages(council.ben).await), (vec![], vec![letter]), "{backend:?}");

        // Two at once; the one who became it last stands on the page. A last day is kept.
        let until = format!("{BEN}2026-12-31");
        assert_eq!(council.comes(&all, &people(&[ADA, &until, IRO])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await.len(), 2, "{backend:?}");
        assert_eq!(council.page().await[0].1, "Ben Lark", "{backend:?}");
        council.env.clock.advance(60 * Moment::DAY);
        assert_eq!(council.comes(&all, &people(&[ADA, &until, IRO])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await, [(council.ada.id(), AssignedAs::Worker)], "{backend:?}");
        assert_eq!(council.page().await[0].1, "Ada Rook", "{backend:?}: followed though the file is the same");

        // Nobody any more: what is sent from then on comes to the team.
        assert_eq!(council.comes(&all, &people(&[])).await, ExtractState::Taken, "{backend:?}");
        assert!(council.around().await.is_empty() && council.page().await.is_empty(), "{backend:?}");
        assert_eq!(rows(heard, "case_link").await, 1, "{backend:?}: it is still their child");

        // And the child comes of age: gone from it, and everything it brought has ended.
        assert_eq!(council.comes(&all, &people(&[ADA])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await.len(), 1, "{backend:?}");
        let gone = all.replace("C-1,Wren Tallow,\"1 High Street, Flat 2\",2026-12-01\n", "");
        assert_eq!(council.comes(&gone, &people(&[])).await, ExtractState::Taken, "{backend:?}");
        assert!(council.around().await.is_empty(), "{backend:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_what_the_team_entered_stays_and_what_a_stop_left_is_taken_up_again() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        let person = scoped(heard, &council.lead, council.child).await;
        let days = Days::from(heard.now().day());
        let by_hand = |who: Account, what| assign(heard, &council.lead, &person, who.id(), what, days);
        by_hand(council.ben, AssignedAs::Carer).await.unwrap();
        // As if Heard had stopped between making this and writing down that it had.
        by_hand(council.ada, AssignedAs::Worker).await.unwrap();
        council.first(&children(40), &people(&[ADA])).await;
        council.joined("C-1").await.unwrap();
        assert_eq!(council.around().await.len(), 2, "{backend:?}: nobody is there twice");
        // A worker with an account that comes later is assigned though the file is the same.
        let late = "C-1,personal adviser,di@example.org,Di Fell,,,2026-02-01,";
        assert_eq!(council.comes(&children(40), &people(&[ADA, late])).await, ExtractState::Taken, "{backend:?}");
        let strangers = council.overview().await.strangers;
        assert_eq!((strangers.len(), strangers[0].name.as_str(), strangers[0].has_account), (1, "Di Fell", false));
        let di = staff(&council.env, Role::PersonalAdviser, "Di").await;
        assert_eq!(council.comes(&children(40), &people(&[ADA, late])).await, ExtractState::Taken, "{backend:?}");
        assert!(council.around().await.contains(&(di.id(), AssignedAs::Adviser)), "{backend:?}");
        assert_eq!(council.overview().await.strangers, [], "{backend:?}");

        // What the team takes back stays taken back; what it entered by hand is never ended.
        let all = of_person(heard, &council.lead, &person).await.unwrap();
        let of_di = all.iter().find(|one| one.staff == di.id()).unwrap();
        take_back_assignment(heard, &council.lead, &person, of_di).await.unwrap();
        assert_eq!(council.comes(&children(40), &people(&[ADA, late])).await, ExtractState::Taken, "{backend:?}");
        assert!(!council.around().await.iter().any(|(who, _)| *who == di.id()), "{backend:?}");
        council.env.clock.advance(Moment::DAY);
        assert_eq!(council.comes(&children(40), &people(&[])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.around().await, [(council.ben.id(), AssignedAs::Carer)], "{backend:?}");
        let carer = of_person(heard, &council.lead, &person).await.unwrap();
        let carer = carer.iter().find(|one| one.assigned_as == AssignedAs::Carer).unwrap();
        end_assignment(heard, &council.lead, &person, carer, heard.now().day()).await.unwrap();

        // One account, one child: neither two of one nor one of two.
        assert!(matches!(council.joined("C-2").await, Err(LinkError::Already)), "{backend:?}");
        let other = scoped(heard, &council.lead, account(&council.env, Role::YoungPerson, "Plover").await).await;
        assert!(matches!(link(heard, &council.lead, &other, "C-1").await, Err(LinkError::Already)), "{backend:?}");
        // It was a mistake: as if it had never been.
        assert_eq!(council.comes(&children(40), &people(&[ADA, IRO])).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.page().await.len(), 2, "{backend:?}");
        unlink(heard, &council.lead, &person).await.unwrap();
        unlink(heard, &council.lead, &person).await.unwrap();
        assert!(council.page().await.is_empty() && rows(heard, "case_link").await == 0, "{backend:?}");
        assert!(!council.around().await.iter().any(|(_, what)| *what == AssignedAs::Worker), "{backend:?}");
        link(heard, &council.lead, &other, "C-1").await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_the_pages_say_how_it_comes_in_and_name_no_child() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let heard = council.heard();
        let broken = children(40).replace("C-7,Child 7,,", "C-7,Child 7,,soon");
        assert_eq!(council.comes(&broken, &people(&[ADA, IRO])).await, ExtractState::Waiting, "{backend:?}");
        let mut olu = signed_in(heard, "Olu").await;
        let page = olu.get("/staff/case-system").await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}");
        for said in ["It waits for you", "39 children", "next_review_on", "This is no day"] {
            assert!(page.body.contains(said), "{backend:?}: {said}");
        }
        let id = council.overview().await.came[0].id.to_string();
        let done = olu.post("/staff/case-system/confirm", &[("extract", &id)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{backend:?}");
        let again = olu.post("/staff/case-system/confirm", &[("extract", &id)]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(again.body.contains("waits no more"), "{backend:?}");
        let page = olu.get("/staff/case-system").await.body;
        assert!(page.contains("Cy Dune") && page.contains("no address of theirs"), "{backend:?}");
        for named in ["Wren", "Tallow", "Child 3", "High Street", "C-1"] {
            assert!(!page.contains(named), "{backend:?}: {named}");
        }

        let mut mia = signed_in(heard, "Mia").await;
        let there = format!("/young-people/{}", council.child.id());
        let wrong = mia.post(&format!("{there}/case-number"), &[("case_number", "C-77")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(wrong.body.contains("names no child with this number") && wrong.body.contains("C-77"), "{backend:?}");
        let joined = mia.post(&format!("{there}/case-number"), &[("case_number", "C-1")]).await;
        assert_eq!(joined.location.as_deref().map(|to| to.starts_with(&there)), Some(true), "{backend:?}");
        let page = mia.get(&there).await.body;
        assert!(page.contains("1 December 2026") && page.contains("Ada"), "{backend:?}");
        assert!(!page.contains("High Street"), "{backend:?}: where they live is for whoever has to find them");
        let taken_back = mia.post(&format!("{there}/case-number/take-back"), &[]).await;
        assert_eq!(taken_back.status, StatusCode::SEE_OTHER, "{backend:?}");
        assert!(!mia.get(&there).await.body.contains("1 December 2026"), "{backend:?}");
        // Nothing of it lies open in the database.
        let mut stored = Vec::new();
        for (table, column) in [("case_child", "sealed"), ("case_extract", "summary"), ("case_link", "sealed")] {
            let mut conn = heard.words().read().await.unwrap();
            let rows = conn.all(format!("SELECT {column} AS bytes FROM {table}"), args![]).await.unwrap();
            stored.extend(rows.iter().flat_map(|row| row.blob("bytes").unwrap()));
        }
        for plain in ["Wren", "High Street", "ada@example.org", "C-1"] {
            assert!(!stored.windows(plain.len()).any(|bytes| bytes == plain.as_bytes()), "{backend:?}: {plain}");
        }
    }
}

/// A server that gives out an extract to whoever has the token.
async fn served(files: &'static [(&'static str, &'static str)]) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let give = move |headers: axum::http::HeaderMap, uri: axum::http::Uri| async move {
        if uri.path().starts_with("/moved") {
            return (StatusCode::FOUND, "elsewhere");
        }
        if headers.get("authorization").is_none_or(|given| given != "Bearer sesame") {
            return (StatusCode::UNAUTHORIZED, "no");
        }
        let name = uri.path().rsplit('/').next().unwrap_or_default();
        match files.iter().find(|(file, _)| *file == name) {
            Some((_, text)) => (StatusCode::OK, *text),
            None => (StatusCode::NOT_FOUND, "none"),
        }
    };
    tokio::spawn(async move { axum::serve(listener, axum::Router::new().fallback(give)).await.unwrap() });
    format!("http://{at}/extract")
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_the_extract_is_fetched_from_an_address_or_a_folder() {
    let at = served(&[("children.csv", "case_number,name\nC1,Wren\n"), ("people.json", "[]")]).await;
    let fetch = async |at: &str, token: Option<&str>| {
        let source = Source::parse(at, token.map(str::to_owned)).unwrap();
        source.fetch().await.map(|(children, people)| (children.json, people.json))
    };
    assert_eq!(fetch(&at, Some("sesame")).await, Ok((false, true)));
    assert_eq!(fetch(&at, Some("open")).await, Err((CaseFile::Children, CaseFileFault::NotLetIn)));
    assert_eq!(fetch(&at, None).await, Err((CaseFile::Children, CaseFileFault::NotLetIn)));
    let moved = at.replace("/extract", "/moved");
    assert_eq!(
        fetch(&moved, Some("sesame")).await,
        Err((CaseFile::Children, CaseFileFault::NotReached)),
        "not followed"
    );
    let half = served(&[("children.json", "[]")]).await;
    assert_eq!(fetch(&half, Some("sesame")).await, Err((CaseFile::People, CaseFileFault::Missing)));
    let nobody = "http://127.0.0.1:9/extract";
    assert_eq!(fetch(nobody, None).await, Err((CaseFile::Children, CaseFileFault::NotReached)));

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_string_lossy().into_owned();
    assert_eq!(fetch(&path, None).await, Err((CaseFile::Children, CaseFileFault::Missing)));
    std::fs::write(folder.path().join("children.json"), "[]").unwrap();
    std::fs::write(folder.path().join("people.csv"), "case_number,role,name\n").unwrap();
    assert_eq!(fetch(&path, None).await, Ok((true, false)));
    std::fs::write(folder.path().join("people.csv"), vec![b'a'; heard_domain::case_system::LARGEST + 1]).unwrap();
    assert_eq!(fetch(&path, None).await, Err((CaseFile::People, CaseFileFault::TooLarge)));
}
