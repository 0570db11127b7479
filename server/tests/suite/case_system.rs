//! The case system's extract: taken in, held where somebody has to look first, and
//! followed for whoever's account is known. On both databases.

mod followed;

use axum::http::StatusCode;
use heard::case_system::Source;
use heard_domain::Heard;
use heard_domain::assignments::{AssignedAs, of_person};
use heard_domain::case_system::{
    CaseFile, CaseFileFault, CaseLineFault, ExtractState, File, HeldBecause, LinkError, Overview, confirm, link,
    overview, take_in, to_look_at, turn_down,
};
use heard_domain::contacts::{OwnKind, own_contacts};
use heard_domain::ids::ViewId;
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

    /// The child writes to their worker.
    async fn letter(&self, number: u64) -> ViewId {
        let letter = saying(number, "my_review", "matters", "I want my dog", "en");
        let letter = Submission { version: 2, audience: Audience::Worker, ..letter };
        submit(self.heard(), Visitor::new(Some(self.child)), letter).await.unwrap().view.unwrap()
    }

    /// What stands on a worker's page.
    async fn sent_to(&self, who: Account) -> Vec<ViewId> {
        let by: Grant<ReadSentToMe> = Grant::check(who).unwrap();
        views::sent_to_me(self.heard(), &by).await.unwrap().into_iter().map(|line| line.id).collect()
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

        // What cannot be had is told once, and changes nothing; what waits or was turned down stays so.
        assert_eq!(council.comes(&children(50), &all.1).await, ExtractState::Waiting, "{backend:?}");
        let waits = council.overview().await.came[0].id;
        for fault in [CaseFileFault::Missing, CaseFileFault::Missing, CaseFileFault::NotLetIn] {
            take_in(heard, Err((CaseFile::People, fault))).await.unwrap();
            council.env.clock.advance(Moment::MINUTE);
        }
        let came = council.overview().await.came;
        let unread = came.iter().filter(|one| one.state == ExtractState::Unread).count();
        let last = came[0].summary.unread();
        assert_eq!((last, unread), (Some((CaseFile::People, CaseFileFault::NotLetIn)), 2), "{backend:?}");
        assert!(to_look_at(heard, &council.admin).await.unwrap(), "{backend:?}");
        turn_down(heard, &council.admin, waits).await.unwrap();
        assert_eq!(council.comes(&children(50), &all.1).await, ExtractState::TurnedDown, "{backend:?}: seen again");
        assert_eq!(rows(heard, "case_child").await, 102, "{backend:?}");
        assert!(!to_look_at(heard, &council.admin).await.unwrap(), "{backend:?}: somebody looked");
        council.env.clock.advance(8 * Moment::DAY);
        assert!(to_look_at(heard, &council.admin).await.unwrap(), "{backend:?}: nothing new for a week");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_a_file_of_people_that_was_cut_off_or_slipped_waits_for_somebody() {
    for backend in backends() {
        let council = Council::on(backend).await;
        let everybody = |who: &str| {
            let lines: Vec<String> = (1..=103).map(|n| format!("C-{n},worker,{who}@example.org,{who},,,,")).collect();
            people(&lines.iter().map(String::as_str).collect::<Vec<_>>())
        };
        council.first(&children(103), &everybody("ada")).await;
        for (why, people) in [
            (HeldBecause::ColumnsGone, everybody("ada").replace("until", "end date")),
            (HeldBecause::ManyBroken, everybody("ada").replace("C-", "C-9")),
            (HeldBecause::ManyLose, everybody("ben")),
            (HeldBecause::ManyLose, HEADINGS.to_owned()),
            (HeldBecause::ManyLose, everybody("ada").split_at(1_000).0.to_owned()),
        ] {
            assert_eq!(council.comes(&children(103), &people).await, ExtractState::Waiting, "{backend:?}: {why:?}");
            assert_eq!(council.overview().await.came[0].summary.held(), Some(why), "{backend:?}");
        }
        assert_eq!(council.comes(&children(103), &everybody("ada")).await, ExtractState::Taken, "{backend:?}");
        assert_eq!(council.overview().await.came[0].summary.counts.same, 103, "{backend:?}");
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
        assert!(olu.get("/staff").await.body.contains("href=\"/staff/case-system\">Look at it"), "{backend:?}");
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
        let check = mia.post(&format!("{there}/case-number"), &[("case_number", "c 1")]).await;
        assert!(check.status == StatusCode::OK && check.body.contains("Wren Tallow"), "{backend:?}: is it them?");
        assert!(council.page().await.is_empty(), "{backend:?}: nothing moves before that was said");
        let joined = mia.post(&format!("{there}/case-number/confirm"), &[("case_number", "C-1")]).await;
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
    assert_eq!(fetch(&format!("{path}/later"), None).await, Err((CaseFile::Children, CaseFileFault::Missing)));
    assert_eq!(fetch(&path, None).await, Err((CaseFile::Children, CaseFileFault::Missing)));
    std::fs::write(folder.path().join("children.json"), "[]").unwrap();
    std::fs::write(folder.path().join("people.csv"), "case_number,role,name\n").unwrap();
    assert_eq!(fetch(&path, None).await, Ok((true, false)));
    std::fs::write(folder.path().join("people.json"), "[]").unwrap();
    assert_eq!(fetch(&path, None).await, Err((CaseFile::People, CaseFileFault::Both)), "which is the old one?");
    std::fs::remove_file(folder.path().join("people.json")).unwrap();
    std::fs::write(folder.path().join("people.csv"), vec![b'a'; heard_domain::case_system::LARGEST + 1]).unwrap();
    assert_eq!(fetch(&path, None).await, Err((CaseFile::People, CaseFileFault::TooLarge)));
}
