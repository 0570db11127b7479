//! The council's plans: which is in force, two who read something in at once, undoing it, how a
//! file is read; and the page on what a decision means for children in care. On both databases.

use std::sync::Arc;

use axum::http::{StatusCode, header};
use heard_domain::ids::{ImportId, ObjectiveId};
use heard_domain::people::{EditStrategy, Grant, Moderate, ReadStrategy, Role};
use heard_domain::responses::{About, Claim, ResponseText, start_response};
use heard_domain::strategy::import::{Options, PlanFile, read_plan};
use heard_domain::strategy::{
    BESIDE_ROWS, Exporter, Importer, Incoming, Kept, OBJECTIVE_GOES, Taken, Target, UndoError, import_into,
    import_plan, let_go, objective, plan, plan_for_export, plans, propose_into, put_in_force, rate, strategy,
    undo_import, went_out,
};
use heard_domain::views::{Audience, Coding, code, open_view};
use heard_storage::clock::Moment;
use heard_vocabulary::{PlanAction, PlanKind};

use super::alerts::{signed_in, staff};
use super::client::Client;
use super::environment::{Backend, Environment, backends};
use super::jobs::{count, recorded};
use super::people::{say, someone};

const FIRST: &str = "Ref\tAction\tLead\tRAG\tProgress\nObjective 1: Homes feel like homes\t\t\t\t\n1a\tPaint every home\tNell\tGreen\tBegun\n1b\tA lock on every door\tOmar\tAmber\t\n";
const OTHER: &str =
    "Ref\tAction\tLead\tRAG\nObjective 1: Friends stay friends\t\t\t\nF1\tA lift once a month\tRuth\tBlue\n";

fn read(text: &str) -> PlanFile {
    read_plan("plan.tsv", text.as_bytes(), &Options::default()).unwrap()
}

async fn take(env: &Environment, by: &Grant<EditStrategy>, target: Target, text: &str) -> Taken {
    let incoming = Incoming::new("plan.tsv", text.as_bytes(), Arc::new(read(text)), Kept::default());
    import_into(&env.heard, Importer::person(by), target, incoming).await.unwrap()
}

fn new_one() -> Target {
    Target::New { kind: PlanKind::Strategy, title: String::new() }
}

fn form(text: &str) -> String {
    format!("--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"plan.tsv\"\r\n\r\n{text}\r\n--b--\r\n")
}

/// What a hidden field of the form that confirms holds.
fn hidden(page: &str, name: &str) -> String {
    let confirm = page.split("action=\"/strategy/import/confirm\"").nth(1).unwrap();
    let field = confirm.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    field.split('"').next().unwrap().replace("&quot;", "\"")
}

#[tokio::test(flavor = "multi_thread")]
async fn str_01_a_file_of_another_plan_comes_into_force_only_when_somebody_says_so() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let first = take(&env, &by, new_one(), FIRST).await;
        assert!(first.in_force, "{backend:?}: none was in force");
        let charter = Target::New { kind: PlanKind::Charter, title: "Our charter".into() };
        let other = take(&env, &by, charter, OTHER).await;
        assert!(!other.in_force && other.plan != first.plan, "{backend:?}");
        assert!(heard.catalogue().objectives[0].text.contains("Homes feel like homes"), "{backend:?}");
        // The same through the command line's way in.
        import_plan(heard, Importer::person(&by), "plan.tsv", OTHER.as_bytes(), read(OTHER)).await.unwrap();
        let listed = plans(heard, &reader).await.unwrap();
        assert_eq!(listed.len(), 2, "{backend:?}: the file is known to be the charter's");
        assert_eq!((listed[0].id, listed[0].in_force), (first.plan, true), "{backend:?}");
        assert_eq!((listed[1].kind, listed[1].title.as_str()), (PlanKind::Charter, "Our charter"), "{backend:?}");

        // What is said of a plan stays when another one comes into force, and what is coded anew.
        let (before, mut mia) = (heard.catalogue().objectives[0].id, signed_in(heard, "Mia").await);
        let child = someone(&env, Role::YoungPerson, "Heron").await;
        let view = say(&env, child, "The kitchen is warm.", Audience::Team, 1).await;
        let moderator: Grant<Moderate> = Grant::check(lead).unwrap();
        let coding = |objective| Coding { objectives: vec![objective], ..Coding::default() };
        open_view(heard, &moderator, view).await.unwrap();
        code(heard, &moderator, view, coding(before)).await.unwrap();
        let text = ResponseText {
            claim: Claim::Done,
            you_said: "The kitchen was cold.".into(),
            we_did: "It has a heater.".into(),
            reason: "You were right.".into(),
            next_step: "Tell us when it is cold again.".into(),
            easy_read: "It has a heater.".into(),
            owner_name: "Mia".into(),
            due_on: None,
        };
        let about = About { objective: Some(before), ..About::default() };
        let answer = start_response(heard, &Grant::check(lead).unwrap(), text, about, vec![view]).await.unwrap();

        assert!(put_in_force(heard, &by, other.plan).await.unwrap(), "{backend:?}");
        code(heard, &moderator, view, coding(heard.catalogue().objectives[0].id)).await.unwrap();
        let linked = "SELECT COUNT(*) AS n FROM evidence_link WHERE from_kind = 'view' AND to_kind = 'objective'";
        assert_eq!(count(heard, linked).await, 2, "{backend:?}: of either plan");
        code(heard, &moderator, view, Coding::default()).await.unwrap();
        assert_eq!(count(heard, linked).await, 1, "{backend:?}: what is offered is taken off");
        let page = mia.get(&format!("/responses/{answer}")).await.body;
        assert!(page.contains(&format!("value=\"{before}\" selected")), "{backend:?}: {page}");
        assert!(page.contains("(not in the plan any more)"), "{backend:?}: {page}");
        assert!(heard.catalogue().objectives[0].text.contains("Friends stay friends"), "{backend:?}");
        assert_eq!(strategy(heard, &reader).await.unwrap().unwrap().title, "Our charter", "{backend:?}");
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM plan WHERE in_force = 1").await, 1, "{backend:?}");
        assert_eq!(count(heard, recorded(PlanAction::PutInForce.name())).await, 1, "{backend:?}");
        assert_eq!(plan(heard, &reader, first.plan).await.unwrap().unwrap().objectives.len(), 1, "{backend:?}");

        // An objective that a newer file has no more is on no page, until that file is undone.
        env.clock.advance(Moment::DAY);
        let proposal = propose_into(heard, Arc::new(read(FIRST)), Some(other.plan)).await.unwrap();
        assert!(proposal.gone_objectives[0].contains("Friends stay friends"), "{backend:?}");
        code(heard, &moderator, view, coding(heard.catalogue().objectives[0].id)).await.unwrap();
        take(&env, &by, Target::Plan(other.plan), FIRST).await;
        let page = mia.get(&format!("/views/{view}")).await.body;
        // One of the plan before, and one that the newer file of this one left out.
        let stay = "2 objectives that are not in the plan any more stay as coded then.";
        assert!(page.contains(stay), "{backend:?}: {page}");
        let shown = || heard.catalogue().objectives.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
        assert!(shown().len() == 1 && shown()[0].contains("Homes feel like homes"), "{backend:?}");
        let newest = plan(heard, &reader, other.plan).await.unwrap().unwrap().line.imports[0].id;
        undo_import(heard, &by, newest).await.unwrap();
        assert!(shown().len() == 1 && shown()[0].contains("Friends stay friends"), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_an_import_is_undone_and_the_ratings_given_since_stay() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let taken = take(&env, &by, new_one(), FIRST).await;
        let id = heard.catalogue().objectives[0].id;
        let rows = objective(heard, &reader, id).await.unwrap().unwrap().rows;
        env.clock.advance(Moment::DAY);
        rate(heard, &by, rows[0].id, "red", "The money did not come").await.unwrap();
        rate(heard, &by, rows[1].id, "blue", "It was done all the same").await.unwrap();

        // A newer file says other words, and nothing new of that rating: it stands.
        let newer = FIRST.replace("Begun", "Half of them").replace("1b\tA lock on every door\tOmar\tAmber\t\n", "")
            + "1c\tA key for everybody\tTess\tGreen\t\n";
        env.clock.advance(Moment::DAY);
        let again = take(&env, &by, Target::Plan(taken.plan), &newer).await.counts;
        assert_eq!((again.new, again.changed, again.missing), (1, 1, 1), "{backend:?}");
        let now = objective(heard, &reader, id).await.unwrap().unwrap().rows;
        assert_eq!(now[0].rating.as_deref(), Some("red"), "{backend:?}");
        env.clock.advance(Moment::DAY);
        rate(heard, &by, rows[0].id, "amber", "Some of it came").await.unwrap();
        let gone = rate(heard, &by, rows[1].id, "green", "It was not done").await;
        assert!(gone.is_err(), "{backend:?}: what the newest file has no more is not rated");

        let imports = plans(heard, &reader).await.unwrap().remove(0).imports;
        assert_eq!(imports.iter().map(|one| one.can_be_undone).collect::<Vec<_>>(), [true, false], "{backend:?}");
        let older = undo_import(heard, &by, imports[1].id).await;
        assert!(matches!(older, Err(UndoError::NotNow)), "{backend:?}: the newest goes first");
        undo_import(heard, &by, imports[0].id).await.unwrap();
        let back = objective(heard, &reader, id).await.unwrap().unwrap().rows;
        assert_eq!(back.len(), 2, "{backend:?}: what the file had added is gone");
        assert_eq!(back[0].row.progress.as_deref(), Some("Begun"), "{backend:?}");
        assert!(back.iter().all(|row| !row.missing), "{backend:?}");
        let ratings: Vec<_> = back.iter().map(|row| row.rating.as_deref()).collect();
        assert_eq!(ratings, [Some("amber"), Some("blue")], "{backend:?}");
        assert!(matches!(undo_import(heard, &by, imports[0].id).await, Err(UndoError::NotNow)), "{backend:?}");
        let nothing = undo_import(heard, &by, ImportId::from([9; 16])).await;
        assert!(matches!(nothing, Err(UndoError::Gone)), "{backend:?}");
        assert_eq!(count(heard, recorded(PlanAction::Undone.name())).await, 1, "{backend:?}");
        let blank = "SELECT COUNT(*) AS n FROM plan_import WHERE layout = '[]' AND LENGTH(original) = 0";
        assert_eq!(count(heard, blank).await, 1, "{backend:?}: nothing of what was undone is kept");

        // The file that was given out comes back: it says nothing newer than what was given since.
        rate(heard, &by, rows[0].id, "red", "The money was late").await.unwrap();
        went_out(heard, Exporter::person(&by), taken.plan, 2).await.unwrap();
        env.clock.advance(Moment::DAY);
        rate(heard, &by, rows[0].id, "amber", "Half of the money came").await.unwrap();
        let out = FIRST.replace("Amber", "Blue").replace("Green", "Red").replace("Nell", "Tess");
        let proposal = propose_into(heard, Arc::new(read(&out)), Some(taken.plan)).await.unwrap();
        assert_eq!(proposal.kept_ratings, 1, "{backend:?}");
        let again = take(&env, &by, Target::Plan(taken.plan), &out).await.counts;
        assert_eq!((again.new, again.changed, again.missing), (0, 1, 0), "{backend:?}: the lead alone");
        let now = objective(heard, &reader, id).await.unwrap().unwrap().rows;
        let ratings: Vec<_> = now.iter().map(|row| row.rating.as_deref()).collect();
        assert_eq!(ratings, [Some("amber"), Some("blue")], "{backend:?}");
        // One that a file takes away is gone, and stands in the history.
        env.clock.advance(Moment::DAY);
        take(&env, &by, Target::Plan(taken.plan), &out.replace("\tRed\t", "\t\t")).await;
        let now = objective(heard, &reader, id).await.unwrap().unwrap().rows;
        assert_eq!((now[0].rating.as_deref(), now[0].history[0].1.as_str()), (None, ""), "{backend:?}");

        // After thirty days it stays, and what was kept for that goes.
        env.clock.advance(31 * Moment::DAY);
        assert!(matches!(undo_import(heard, &by, imports[1].id).await, Err(UndoError::NotNow)), "{backend:?}");
        let_go(heard).await.unwrap();
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM plan_import_before").await, 0, "{backend:?}");
        assert_eq!(count(heard, blank).await, 3, "{backend:?}: the newest file alone is kept");
        assert!(plan_for_export(heard).await.unwrap().unwrap().given_back().await.unwrap().is_ok(), "{backend:?}");
        env.heard.close().await;
    }
}

/// What is undone may hang on nothing: a table that refers to a row or an objective is asked first.
#[tokio::test(flavor = "multi_thread")]
async fn str_03_whatever_refers_to_a_row_or_an_objective_is_looked_at_before_it_goes() {
    let env = Environment::on(Backend::Sqlite).await;
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT t.name AS name, f.\"table\" AS refers FROM pragma_table_list t
               JOIN pragma_foreign_key_list(t.name) f
               WHERE t.schema = 'main' AND t.type = 'table' AND f.\"table\" IN ('plan_row', 'objective')";
    let rows = conn.all(sql, vec![]).await.unwrap();
    assert!(rows.len() >= 4);
    for row in &rows {
        let (name, refers) = (row.text("name").unwrap(), row.text("refers").unwrap());
        let from = format!("FROM {name} ");
        let asked = match refers.as_str() {
            // Ratings are asked about on their own.
            "plan_row" => name == "plan_row_rating" || BESIDE_ROWS.iter().any(|sql| sql.contains(&from)),
            _ => OBJECTIVE_GOES.contains(&from),
        };
        assert!(asked, "{name} refers to {refers}, and undoing an import does not look at it");
    }
    drop(conn);
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_of_two_who_import_at_once_the_second_is_told() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let by: Grant<EditStrategy> = Grant::check(lead).unwrap();
        staff(&env, Role::ServiceManager, "Otis").await;
        take(&env, &by, new_one(), FIRST).await;
        let mut pages = Vec::new();
        for (name, says) in [("Mia", "Half of them"), ("Otis", "Nearly all")] {
            let mut client = signed_in(&env.heard, name).await;
            let page = client.upload("/strategy/import", &form(&FIRST.replace("Begun", says))).await.body;
            assert!(page.contains("It updates the plan in force") && page.contains(says), "{backend:?}: {page}");
            pages.push((client, page));
        }
        let mut statuses = Vec::new();
        for (client, page) in &mut pages {
            let all = ["posted", "drawn", "token", "choices", "plan", "kind", "title"];
            let values: Vec<(&str, String)> = all.iter().map(|name| (*name, hidden(page, name))).collect();
            let fields: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
            statuses.push(client.post("/strategy/import/confirm", &fields).await.status);
        }
        assert_eq!(statuses, [StatusCode::OK, StatusCode::CONFLICT], "{backend:?}");
        let second = "SELECT COUNT(*) AS n FROM plan_row WHERE content LIKE '%Nearly all%'";
        assert_eq!(count(&env.heard, second).await, 0, "{backend:?}: nothing was overwritten");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_what_is_chosen_for_columns_and_words_is_kept_for_the_next_file() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        staff(&env, Role::ParticipationLead, "Mia").await;
        let mut lead = signed_in(&env.heard, "Mia").await;
        let text =
            "Code\tHeadline\tWho\tState\nK1\tA bench by the pond\tOmar\tGoing well\nK2\tA marram club\tRuth\tPaused\n";
        let page = lead.upload("/strategy/import", &form(text)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(
            page.body.contains("What “Headline” holds") && page.body.contains("A bench by the pond"),
            "{backend:?}"
        );
        let token = page.body.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let chosen = [("token", token.as_str()), ("col.0.1", "activity"), ("col.0.2", "lead"), ("col.0.3", "rating")];
        let worded = [("word-text.0", "Going well"), ("word.0", "green")];
        let fields: Vec<_> = chosen.into_iter().chain(worded).collect();
        let page = lead.post("/strategy/import/preview", &fields).await.body;
        assert!(page.contains("1 green") && page.contains("Bring in 2 rows"), "{backend:?}: {page}");
        let values: Vec<(&str, String)> =
            ["token", "choices", "plan", "kind", "title"].iter().map(|name| (*name, hidden(&page, name))).collect();
        let fields: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(lead.post("/strategy/import/confirm", &fields).await.status, StatusCode::OK, "{backend:?}");
        let green = "SELECT COUNT(*) AS n FROM plan_row WHERE rating = 'green' AND activity = 'A bench by the pond'";
        assert_eq!(count(&env.heard, green).await, 1, "{backend:?}");
        // The next file with these headings is read so at once.
        let next = lead.upload("/strategy/import", &form(&text.replace("Paused", "Going  WELL"))).await;
        assert_eq!(next.status, StatusCode::OK, "{backend:?}");
        assert!(next.body.contains("2 green") && next.body.contains("Bring in 1 row"), "{backend:?}: {}", next.body);
        env.heard.close().await;
    }
}

/// Where a form for a new check leads; its page again where it was refused.
async fn checked(client: &mut Client, fields: &[(&str, &str)]) -> String {
    let answer = client.post("/strategy/checks/new", fields).await;
    match answer.location {
        Some(to) => to.split('?').next().unwrap().to_owned(),
        None => answer.body,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_11_a_report_carries_one_page_on_what_a_decision_means_for_children_in_care() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        staff(&env, Role::BoardMember, "Bede").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        take(&env, &by, new_one(), FIRST).await;
        let own = env.heard.catalogue().objectives[0].id.to_string();
        let mut mia = signed_in(&env.heard, "Mia").await;
        let form = [
            ("title", "Bus passes"),
            ("decision", "Every bus pass runs to the end of the school year."),
            ("on", "2026-06-01"),
            ("objective", own.as_str()),
            ("means", "Nobody pays for the way to school."),
            ("asked", "The council of children in care, at its May meeting."),
        ];
        for (field, words) in
            [("title", "Write what the report is called"), ("means", "Write what it means"), ("on", "Write the day")]
        {
            let fields: Vec<_> =
                form.iter().map(|(name, value)| (*name, if *name == field { "" } else { *value })).collect();
            let page = checked(&mut mia, &fields).await;
            assert!(page.contains(words) && page.contains("to the end of the school year"), "{backend:?}: {page}");
        }
        let path = checked(&mut mia, &form).await;
        assert!(path.starts_with("/strategy/checks/"), "{backend:?}: {path}");
        // One that never was is none; one that a check names outlives the import that made it.
        let unknown = ObjectiveId::from([9; 16]).to_string();
        let fields = form.map(|(name, value)| (name, if name == "objective" { unknown.as_str() } else { value }));
        assert!(checked(&mut mia, &fields).await.contains("at least one objective or heading"), "{backend:?}");
        let import = plans(&env.heard, &reader).await.unwrap()[0].imports[0].id;
        undo_import(&env.heard, &by, import).await.unwrap();
        let mut bede = signed_in(&env.heard, "Bede").await;
        let page = bede.get(&path).await.body;
        for words in [
            "Bus passes",
            "Nobody pays for the way to school.",
            "Homes feel like homes",
            "May meeting",
            "No figures about children were published yet",
        ] {
            assert!(page.contains(words), "{backend:?}: {words}: {page}");
        }
        assert!(!page.contains("<textarea"), "{backend:?}: who reads does not write");
        assert!(bede.get("/strategy/checks").await.body.contains(&format!("href=\"{path}\"")), "{backend:?}");
        let file = bede.get(&format!("{path}/check.pdf")).await;
        assert_eq!(file.status, StatusCode::OK, "{backend:?}");
        assert_eq!(file.headers.get(header::CONTENT_TYPE).unwrap(), "application/pdf", "{backend:?}");
        env.heard.close().await;
    }
}
