//! What goes into a child's record in the case system: once, to a folder or an address,
//! corrected and withdrawn, and what never goes. On both databases.

use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::http::{HeaderMap, StatusCode};
use heard::filing::{Destination, file_due};
use heard_domain::Heard;
use heard_domain::case_system::{CaseFile, File, confirm, link, overview, take_in, unlink};
use heard_domain::filing::{
    FilingFault, FilingKind, FilingLine, FilingState, any_of_mine_there, file_now, listed, look, next, try_again,
};
use heard_domain::going_out::WAIT;
use heard_domain::ids::ViewId;
use heard_domain::intake::{Beside, Submission, submit_with};
use heard_domain::people::{
    Account, Approve, AssignPeople, Grant, KeepCaseSystem, LookAtConcerns, Moderate, OwnVoice, Respond, Role, Visitor,
};
use heard_domain::responses::{self, About, Claim, ResponseText};
use heard_domain::safeguarding::concerns::{Report, reported};
use heard_domain::safeguarding::conflicts::about;
use heard_domain::setup::{SettingName, SettingPart, change_settings};
use heard_domain::views::{self, AfterReply, Answer, Audience, ViewState, open_view, reply};
use heard_storage::clock::Moment;
use heard_vocabulary::{ToldTo, ViewAction};
use lopdf::Document;
use serde_json::Value;

use super::alerts::{signed_in, staff};
use super::concerns::{account, saying, state_of};
use super::environment::{Backend, Environment, backends, scoped};
use super::jobs::count;

/// A council that files, and a child whose record is known.
struct Town {
    env: Environment,
    admin: Grant<KeepCaseSystem>,
    lead: Account,
    worker: Account,
    child: Account,
}

impl Town {
    async fn on(backend: Backend) -> Self {
        let env = Environment::on(backend).await;
        let admin = Grant::check(staff(&env, Role::Administrator, "Olu").await).unwrap();
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        staff(&env, Role::ParticipationLead, "Kit").await;
        let worker = staff(&env, Role::Worker, "Ada").await;
        let child = account(&env, Role::YoungPerson, "Heron").await;
        let file = |file, text: &str| File { file, json: false, bytes: text.as_bytes().to_vec() };
        let children = file(CaseFile::Children, "case_number,name\nC-1,Wren Tallow\nC-2,Ash Marlow\n");
        let people = file(CaseFile::People, "case_number,role,name\nC-1,iro,Cy Dune\n");
        take_in(&env.heard, Ok((children, people))).await.unwrap();
        let waits = overview(&env.heard, &admin).await.unwrap().came.remove(0).id;
        confirm(&env.heard, &admin, waits).await.unwrap();
        let town = Self { env, admin, lead, worker, child };
        town.joined("C-1").await;
        town.switch("yes").await;
        town
    }

    fn heard(&self) -> &Heard {
        &self.env.heard
    }

    async fn joined(&self, number: &str) {
        let lead: Grant<AssignPeople> = Grant::check(self.lead).unwrap();
        let person = scoped(self.heard(), &lead, self.child).await;
        link(self.heard(), &lead, &person, number).await.unwrap();
    }

    async fn not_joined(&self) {
        let lead: Grant<AssignPeople> = Grant::check(self.lead).unwrap();
        let person = scoped(self.heard(), &lead, self.child).await;
        unlink(self.heard(), &lead, &person).await.unwrap();
    }

    async fn switch(&self, on: &str) {
        let values = vec![(SettingName::FilingOn, on.to_owned())];
        change_settings(self.heard(), &self.admin, SettingPart::Filing, values).await.unwrap();
    }

    fn team(&self) -> Grant<Moderate> {
        Grant::check(self.lead).unwrap()
    }

    /// The child says something, and was told where it goes or not.
    async fn says(&self, number: u64, words: &str, audience: Audience, told: bool) -> ViewId {
        let what = Submission { audience, version: 3, ..saying(number, "my_review", "matters", words, "en") };
        let beside = Beside { told_filed: told, ..Beside::default() };
        let sent = submit_with(self.heard(), Visitor::new(Some(self.child)), what, beside).await.unwrap();
        let view = sent.view.unwrap();
        open_view(self.heard(), &self.team(), view).await.unwrap().unwrap();
        view
    }

    /// It is answered, and that has gone out.
    async fn answered(&self, view: ViewId, words: &str) {
        reply(self.heard(), &self.team(), view, words, AfterReply::Done).await.unwrap();
        self.env.clock.advance(WAIT + 1_000);
    }

    async fn run(&self, to: &Destination) {
        file_due(self.heard(), to).await.unwrap();
    }

    /// As if somebody had done that in the tables.
    async fn does(&self, sql: &'static str) {
        self.heard().words().write(move |uow| Box::pin(async move { uow.execute(sql, vec![]).await })).await.unwrap();
    }

    async fn lines(&self) -> Vec<FilingLine> {
        listed(self.heard(), &self.admin, None, None).await.unwrap().lines
    }

    /// It is answered in public, and that has gone out.
    async fn published(&self, view: ViewId) {
        let second = staff(&self.env, Role::ServiceManager, &format!("Bea{view}")).await;
        let writes: Grant<Respond> = Grant::check(self.lead).unwrap();
        let approves: Grant<Approve> = Grant::check(second).unwrap();
        let text = ResponseText {
            claim: Claim::Done,
            you_said: "The pass runs out.".into(),
            we_did: "A new one comes in April.".into(),
            reason: "You were right.".into(),
            next_step: String::new(),
            easy_read: "You get a new one.".into(),
            owner_name: "A. Manager".into(),
            due_on: None,
        };
        let heard = self.heard();
        let id = responses::start_response(heard, &writes, text, About::default(), vec![view]).await.unwrap();
        responses::hand_in(heard, &writes, id).await.unwrap();
        responses::publish(heard, &approves, id, 1).await.unwrap();
        responses::send_now(heard, &approves, id).await.unwrap();
        self.env.clock.advance(1_000);
    }

    /// Its author writes.
    async fn writes(&self, view: ViewId, words: &str) {
        let me: Grant<OwnVoice> = Grant::check(self.child).unwrap();
        let own = views::by_account(self.heard(), &me, view).await.unwrap().unwrap();
        views::talk_back(self.heard(), own, words).await.unwrap();
        self.env.clock.advance(1_000);
    }

    async fn take_back(&self, view: ViewId) {
        let me: Grant<OwnVoice> = Grant::check(self.child).unwrap();
        let own = views::by_account(self.heard(), &me, view).await.unwrap().unwrap();
        views::take_back(self.heard(), own).await.unwrap();
    }
}

/// What is in a folder, by name.
fn names(folder: &Path) -> Vec<String> {
    let mut all: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|one| one.unwrap().file_name().into_string().unwrap()).collect();
    all.sort();
    all
}

fn data(folder: &Path, line: &FilingLine) -> Value {
    serde_json::from_slice(&std::fs::read(folder.join(format!("{}.json", line.id))).unwrap()).unwrap()
}

/// What is filed says what the stated schema says, and nothing else.
fn as_stated(filed: &Value) {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/filing.schema.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(schema).unwrap()).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<String>>();
    let fits = |value: &Value, stated: &Value| {
        let all = &stated["properties"];
        assert!(keys(value).iter().all(|key| all.get(key).is_some()), "{value}");
        let needed = stated["required"].as_array().unwrap();
        assert!(needed.iter().all(|key| value.get(key.as_str().unwrap()).is_some()), "{value}");
    };
    fits(filed, &schema);
    let stated = &schema["properties"];
    if let Some(statement) = filed.get("statement") {
        fits(statement, &stated["statement"]);
    }
    for list in ["answers", "decisions"] {
        let items = filed.get(list).and_then(Value::as_array).into_iter().flatten();
        items.for_each(|item| fits(item, &stated[list]["items"]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_what_a_child_was_told_is_filed_once_corrected_and_withdrawn() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let folder = tempfile::tempdir().unwrap();
        let to = Destination::parse(&folder.path().to_string_lossy(), None).unwrap();
        let view = town.says(1, "The bus pass runs out in May.", Audience::Team, true).await;
        town.run(&to).await;
        assert!(names(folder.path()).is_empty(), "{backend:?}: not answered");
        reply(town.heard(), &town.team(), view, "A new one comes in April.", AfterReply::Done).await.unwrap();
        town.run(&to).await;
        assert!(names(folder.path()).is_empty(), "{backend:?}: the answer is going out");
        town.env.clock.advance(WAIT + 1_000);
        town.run(&to).await;
        town.run(&to).await;

        let lines = town.lines().await;
        let [first] = &lines[..] else { panic!("{backend:?}: {lines:?}") };
        assert_eq!((first.kind, first.state), (FilingKind::First, FilingState::Filed), "{backend:?}");
        assert_eq!(first.receipt, Some(format!("{}.json", first.id)), "{backend:?}");
        assert_eq!(names(folder.path()), [format!("{}.json", first.id), format!("{}.pdf", first.id)], "{backend:?}");
        let filed = data(folder.path(), first);
        as_stated(&filed);
        assert_eq!(filed["schema"], heard_domain::filing::SCHEMA, "{backend:?}");
        assert_eq!(filed["case_number"], "C-1", "{backend:?}");
        assert_eq!(filed["statement"]["said"][0]["said"], "The bus pass runs out in May.", "{backend:?}");
        assert_eq!(filed["answers"][0]["text"], "A new one comes in April.", "{backend:?}");
        let pdf = Document::load(folder.path().join(format!("{}.pdf", first.id))).unwrap();
        assert!(pdf.extract_text(&[1]).unwrap().replace(char::is_whitespace, "").contains("C-1"), "{backend:?}");
        let me: Grant<OwnVoice> = Grant::check(town.child).unwrap();
        let own = views::by_account(town.heard(), &me, view).await.unwrap().unwrap();
        let thread = views::thread(town.heard(), own).await.unwrap().unwrap();
        let there = any_of_mine_there(town.heard(), &me).await.unwrap();
        assert!(thread.elsewhere.filed && there.filed, "{backend:?}: whoever deletes it reads that the record has it");
        let filed = thread.history.iter().find(|line| line.action == Some(ViewAction::Filed)).unwrap();
        assert_eq!((filed.role, filed.computer), (None, true), "{backend:?}: its author reads that it is there");
        let looked = views::looked_at(town.heard(), &me).await.unwrap();
        assert!(looked.iter().any(|(of, line)| *of == view && line == filed), "{backend:?}: and in the list of all");

        // More is answered: a correction names the first.
        town.answered(view, "It came today.").await;
        town.run(&to).await;
        let lines = town.lines().await;
        assert_eq!((lines.len(), lines[0].kind, lines[0].first), (2, FilingKind::Correction, first.id), "{backend:?}");
        let corrected = data(folder.path(), &lines[0]);
        assert_eq!(corrected["first"], first.id.to_string(), "{backend:?}");
        assert_eq!(corrected["answers"][1]["text"], "It came today.", "{backend:?}");
        assert!(lines[1].corrected, "{backend:?}");

        // Taken back: nothing of it is said, and nothing leads to it any more.
        town.env.clock.advance(Moment::MINUTE);
        town.take_back(view).await;
        town.run(&to).await;
        let lines = town.lines().await;
        assert_eq!((lines.len(), lines[0].kind, lines[0].state), (3, FilingKind::Withdrawal, FilingState::Filed));
        let withdrawn = data(folder.path(), &lines[0]);
        as_stated(&withdrawn);
        assert_eq!(withdrawn["first"], first.id.to_string(), "{backend:?}");
        assert!(withdrawn.get("statement").is_none() && withdrawn.get("case_number").is_none(), "{backend:?}");
        assert_eq!(count(town.heard(), "SELECT COUNT(*) AS n FROM filing").await, 0, "{backend:?}");
        assert!(!any_of_mine_there(town.heard(), &me).await.unwrap().filed, "{backend:?}");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_what_must_not_be_said_in_a_meeting_is_in_no_record_nor_what_was_answered_to_it() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let folder = tempfile::tempdir().unwrap();
        let to = Destination::parse(&folder.path().to_string_lossy(), None).unwrap();
        let mut seen = Vec::new();
        // Of a version that nobody can look up, anything may be what must not be said.
        for (number, version, words) in [(1, 3, &["A marram club on Mondays."][..]), (2, 9, &[][..])] {
            let mut what = saying(number, "my_review", "matters", "A marram club on Mondays.", "en");
            let (asked, said) = (String::new(), "The blue box.".to_owned());
            what.answers.push(Answer { question: "not_say".into(), asked, said, keys: Vec::new() });
            let what = Submission { version, ..what };
            let beside = Beside { told_filed: true, ..Beside::default() };
            let sent = submit_with(town.heard(), Visitor::new(Some(town.child)), what, beside).await.unwrap();
            let view = sent.view.unwrap();
            open_view(town.heard(), &town.team(), view).await.unwrap().unwrap();
            town.answered(view, "The blue box stays here.").await;
            town.run(&to).await;
            let lines = town.lines().await;
            let line = lines.iter().find(|line| !seen.contains(&line.id)).unwrap();
            seen.push(line.id);
            let filed = data(folder.path(), line);
            as_stated(&filed);
            let said = filed["statement"]["said"].as_array().unwrap();
            let said: Vec<&str> = said.iter().map(|one| one["said"].as_str().unwrap()).collect();
            assert_eq!(said, words, "{backend:?}: {version}");
            assert!(!filed.to_string().contains("blue box"), "{backend:?}: {version}: {filed}");
        }
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_what_was_answered_is_filed_and_stays_so_whatever_its_author_writes_since() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let folder = tempfile::tempdir().unwrap();
        let to = Destination::parse(&folder.path().to_string_lossy(), None).unwrap();
        let view = town.says(1, "The bus pass runs out in May.", Audience::Team, true).await;
        town.published(view).await;
        town.writes(view, "And the garden gate sticks.").await;
        assert_eq!(state_of(&town.env, view).await, ViewState::Read, "{backend:?}: it waits for the team");
        let filed = async || {
            town.run(&to).await;
            town.lines().await.iter().map(|line| (line.kind, line.state)).collect::<Vec<_>>()
        };
        let once = [(FilingKind::First, FilingState::Filed)];
        assert_eq!(filed().await, once, "{backend:?}: it was answered");
        town.writes(view, "More books on boats, please.").await;
        assert_eq!(filed().await, once, "{backend:?}: neither corrected nor withdrawn");

        // What was hidden, and is back because its author wrote, waits for the team first.
        let view = town.says(2, "A shelf for my shoes.", Audience::Team, true).await;
        town.published(view).await;
        views::hide(town.heard(), &town.team(), view, true, "A duplicate").await.unwrap();
        town.writes(view, "It fell down.").await;
        assert_eq!(state_of(&town.env, view).await, ViewState::Read, "{backend:?}");
        assert_eq!(filed().await, once, "{backend:?}: hidden, and nobody showed it again");
        assert!(views::settle(town.heard(), &town.team(), view).await.unwrap(), "{backend:?}");
        town.env.clock.advance(WAIT + 1_000);
        assert_eq!(filed().await.len(), 2, "{backend:?}: somebody saw to it");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_what_nobody_was_told_of_or_something_stands_against_is_never_filed() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let folder = tempfile::tempdir().unwrap();
        let to = Destination::parse(&folder.path().to_string_lossy(), None).unwrap();
        let untold = town.says(1, "A marram club on Mondays.", Audience::Team, false).await;
        let unknown = town.says(2, "A marram club on Tuesdays.", Audience::Anonymous, true).await;
        let meant = town.says(3, "A marram club on Fridays.", Audience::Team, true).await;
        about(town.heard(), &town.team(), meant, town.worker.id()).await.unwrap();
        // No harm was found in it, and a lead let it go: a colleague reported it all the same.
        let harm = town.says(7, "A marram club on Saturdays.", Audience::Team, true).await;
        let looks: Grant<LookAtConcerns> = Grant::check(town.lead).unwrap();
        let report = Report { to: ToldTo::Police, who: String::new(), when: String::new(), reference: String::new() };
        reported(town.heard(), &looks, harm, &report).await.unwrap();
        town.does(
            "UPDATE concern SET state = 'closed', outcome = 'not_harm', released_at = 1, still_since = NULL
             WHERE reported_at IS NOT NULL",
        )
        .await;
        let told = "SELECT COUNT(*) AS n FROM filing f JOIN concern c ON c.view_id = f.view_id
                    WHERE c.reported_at IS NOT NULL";
        assert_eq!(count(town.heard(), told).await, 1, "{backend:?}: its author was told");
        assert!(file_now(town.heard(), &town.team(), harm).await.is_err(), "{backend:?}: it was reported");
        town.switch("").await;
        let off = town.says(4, "A marram club on Sundays.", Audience::Team, true).await;
        town.switch("yes").await;
        town.not_joined().await;
        let strange = town.says(5, "A marram club in June.", Audience::Team, true).await;
        town.joined("C-1").await;
        for view in [untold, unknown, meant, off, strange] {
            town.answered(view, "It begins soon.").await;
        }
        assert!(file_now(town.heard(), &town.team(), untold).await.is_err(), "{backend:?}: its author was not told");
        assert!(file_now(town.heard(), &town.team(), meant).await.is_err(), "{backend:?}: a colleague is meant");
        town.run(&to).await;
        assert!(names(folder.path()).is_empty() && town.lines().await.is_empty(), "{backend:?}");

        // Another's record: what was filed there is withdrawn, and filed to the right one.
        let view = town.says(6, "A marram club in July.", Audience::Team, true).await;
        file_now(town.heard(), &town.team(), view).await.unwrap();
        town.run(&to).await;
        assert_eq!(data(folder.path(), &town.lines().await[0])["case_number"], "C-1", "{backend:?}");
        town.env.clock.advance(Moment::MINUTE);
        town.not_joined().await;
        town.joined("C-2").await;
        town.run(&to).await;
        town.env.clock.advance(Moment::MINUTE);
        town.run(&to).await;
        let lines = town.lines().await;
        assert_eq!(lines.len(), 3, "{backend:?}: {lines:?}");
        assert!(lines.iter().any(|line| line.kind == FilingKind::Withdrawal), "{backend:?}");
        assert_eq!(data(folder.path(), &lines[0])["case_number"], "C-2", "{backend:?}");
        assert_ne!(lines[0].first, lines[2].first, "{backend:?}: nothing joins the two");
        town.env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_what_was_made_for_another_record_does_not_leave() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let folder = tempfile::tempdir().unwrap();
        let to = Destination::parse(&folder.path().to_string_lossy(), None).unwrap();
        let made = async |number, words: &str| {
            town.env.clock.advance(Moment::MINUTE);
            let view = town.says(number, words, Audience::Team, true).await;
            file_now(town.heard(), &town.team(), view).await.unwrap();
            look(town.heard()).await.unwrap();
            assert_eq!(town.lines().await[0].state, FilingState::Waiting, "{backend:?}");
        };
        // Put right before it left: nothing goes to the other record, and nothing is withdrawn.
        made(1, "A marram club in August.").await;
        town.not_joined().await;
        assert!(next(town.heard()).await.unwrap().is_none(), "{backend:?}: nobody knows whose it is");
        town.joined("C-2").await;
        town.run(&to).await;
        let lines = town.lines().await;
        assert_eq!((lines.len(), lines[0].state), (1, FilingState::Filed), "{backend:?}: {lines:?}");
        assert_eq!(data(folder.path(), &lines[0])["case_number"], "C-2", "{backend:?}");

        // Whatever made it another's: it is asked again before it leaves, and made anew.
        made(2, "A marram club in October.").await;
        town.does("UPDATE filing_document SET filed_to = digest WHERE begun_at IS NULL").await;
        assert!(next(town.heard()).await.unwrap().is_none(), "{backend:?}: it is not theirs");
        town.run(&to).await;
        let lines = town.lines().await;
        assert_eq!((lines.len(), lines[0].state), (2, FilingState::Filed), "{backend:?}: {lines:?}");
        assert_eq!(data(folder.path(), &lines[0])["case_number"], "C-2", "{backend:?}");

        // It may have arrived: it goes there no more, and is withdrawn.
        made(3, "A marram club in September.").await;
        assert!(next(town.heard()).await.unwrap().is_some(), "{backend:?}: on its way");
        town.env.clock.advance(11 * Moment::MINUTE);
        town.not_joined().await;
        assert!(next(town.heard()).await.unwrap().is_none(), "{backend:?}: not to that record");
        look(town.heard()).await.unwrap();
        let lines = town.lines().await;
        let overtaken = lines.iter().filter(|line| line.state == FilingState::Overtaken).count();
        let withdrawn = lines.iter().filter(|line| line.kind == FilingKind::Withdrawal).count();
        assert_eq!((overtaken, withdrawn), (1, 3), "{backend:?}: {lines:?}");
        town.env.heard.close().await;
    }
}

/// What a case system was sent: the key of each request, and the document in it.
#[derive(Default)]
struct Received {
    all: Vec<(String, Value)>,
    answers: Vec<StatusCode>,
}

/// A case system that answers as it is told to, and then takes what comes.
async fn case_system_at(received: Arc<Mutex<Received>>) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let take = move |headers: HeaderMap, body: String| {
        let received = Arc::clone(&received);
        async move {
            if headers.get("authorization").is_none_or(|given| given != "Bearer sesame") {
                return (StatusCode::UNAUTHORIZED, String::new());
            }
            let key = headers.get("idempotency-key").unwrap().to_str().unwrap().to_owned();
            let mut received = received.lock().unwrap();
            received.all.push((key.clone(), serde_json::from_str(&body).unwrap()));
            match received.answers.is_empty() {
                true => (StatusCode::CREATED, format!("{{\"receipt\": \"R-{key}\"}}")),
                false => (received.answers.remove(0), String::new()),
            }
        }
    };
    tokio::spawn(async move { axum::serve(listener, axum::Router::new().fallback(take)).await.unwrap() });
    format!("http://{at}/file")
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_11_an_address_gets_each_document_by_one_key_and_what_fails_waits_for_somebody() {
    for backend in backends() {
        let town = Town::on(backend).await;
        let received = Arc::new(Mutex::new(Received::default()));
        let at = case_system_at(Arc::clone(&received)).await;
        let wrong = Destination::parse(&at, None).unwrap();
        let to = Destination::parse(&at, Some("sesame".into())).unwrap();
        let view = town.says(1, "The bus pass runs out in May.", Audience::Team, true).await;
        town.answered(view, "A new one comes in April.").await;
        town.run(&wrong).await;
        let line = town.lines().await.remove(0);
        assert_eq!((line.state, line.fault), (FilingState::Waiting, Some(FilingFault::NotLetIn)), "{backend:?}");

        // It cannot now; then a process dies while one is on its way; then it arrives.
        received.lock().unwrap().answers = vec![StatusCode::SERVICE_UNAVAILABLE];
        town.env.clock.advance(3 * Moment::MINUTE);
        town.run(&to).await;
        town.env.clock.advance(60 * Moment::MINUTE);
        assert!(next(town.heard()).await.unwrap().is_some(), "{backend:?}: on its way, and nobody knows");
        town.run(&to).await;
        assert_eq!(received.lock().unwrap().all.len(), 1, "{backend:?}: it is somebody's");
        town.env.clock.advance(11 * Moment::MINUTE);
        town.run(&to).await;
        town.run(&to).await;
        let all: Vec<(String, Value)> = received.lock().unwrap().all.clone();
        assert_eq!(all.len(), 2, "{backend:?}");
        let document = |at: usize| (&all[at].0, &all[at].1["document"]);
        assert_eq!(document(0), document(1), "{backend:?}: the same document by the same key");
        assert!(all[0].1["pdf"].as_str().unwrap().starts_with("JVBERi"), "{backend:?}: a PDF");
        let line = town.lines().await.remove(0);
        assert_eq!(line.receipt, Some(format!("R-{}", line.id)), "{backend:?}");

        // What is refused waits for somebody, who reads why and has it tried again.
        received.lock().unwrap().answers = vec![StatusCode::UNPROCESSABLE_ENTITY];
        let view = town.says(2, "A marram club on Mondays.", Audience::Team, true).await;
        town.answered(view, "It begins in June.").await;
        town.run(&to).await;
        let failed = town.lines().await.remove(0);
        assert_eq!((failed.state, failed.fault), (FilingState::Failed, Some(FilingFault::Refused)), "{backend:?}");
        assert_eq!(failed.told.map(|(_, many)| many), Some(1), "{backend:?}");
        let mut olu = signed_in(town.heard(), "Olu").await;
        assert!(olu.get("/staff").await.body.contains("filings?state=failed\">See what"), "{backend:?}");
        let page = olu.get("/staff/case-system/filings?state=failed").await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}");
        for said in ["1 document was not filed", "does not take it", "1 administrator", "Try again"] {
            assert!(page.body.contains(said), "{backend:?}: {said}");
        }
        for named in ["C-1", "marram", "Wren"] {
            assert!(!page.body.contains(named), "{backend:?}: {named}");
        }
        let id = failed.id.to_string();
        let again = olu.post("/staff/case-system/filings/again", &[("document", &id)]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{backend:?}");
        let twice = olu.post("/staff/case-system/filings/again", &[("document", &id)]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let off = olu.post("/staff/case-system/filings/switch", &[("on", "yes")]).await;
        assert_eq!(off.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: nothing says where it goes");
        town.run(&to).await;
        assert_eq!(town.lines().await[0].state, FilingState::Filed, "{backend:?}");
        assert_eq!(try_again(town.heard(), &town.admin, None).await.unwrap(), 0, "{backend:?}");
        town.env.heard.close().await;
    }
}
