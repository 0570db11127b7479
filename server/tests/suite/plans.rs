//! The council's plans: which is in force, two who read something in at once, undoing it, how a
//! file is read; and the page on what a decision means for children in care. On both databases.

use std::sync::Arc;

use axum::http::{StatusCode, header};
use heard_domain::evidence::{BearError, Bearing, End, Kind, Relation, bear};
use heard_domain::ids::{ImportId, ObjectiveId, PlanId};
use heard_domain::people::{EditStrategy, Grant, Moderate, ReadStrategy, Role};
use heard_domain::responses::{About, Claim, ResponseText, start_response};
use heard_domain::strategy::import::{Change, FieldChange, Options, PlanFile, read_plan};
use heard_domain::strategy::{
    AddError, BESIDE_ROWS, ByHand, Exporter, ImportError, Importer, Incoming, Kept, OBJECTIVE_GOES, RemoveError, Said,
    Taken, Target, UndoError, add_action, import_found, import_into, import_plan, let_go, name_lead, objective, plan,
    plan_for_export, plans, propose, propose_into, put_in_force, rate, remove_plan, rename_plan, strategy, undo_import,
    went_out, word_objective,
};
use heard_domain::views::{Audience, Coding, code, open_view};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{PlanAction, PlanKind};

use super::alerts::{signed_in, staff};
use super::client::{Client, fields_in};
use super::environment::{Backend, Environment, backends};
use super::jobs::{another, count, recorded};
use super::people::{say, someone};

const FIRST: &str = "Ref\tAction\tLead\tRAG\tProgress\nObjective 1: Homes feel like homes\t\t\t\t\n1a\tPaint every home\tNell\tGreen\tBegun\n1b\tA lock on every door\tOmar\tAmber\t\n";
const OTHER: &str =
    "Ref\tAction\tLead\tRAG\nObjective 1: Friends stay friends\t\t\t\nF1\tA lift once a month\tRuth\tBlue\n";

fn read(text: &str) -> PlanFile {
    read_plan("plan.tsv", text.as_bytes(), &Options::default()).unwrap()
}

async fn take(env: &Environment, by: &Grant<EditStrategy>, target: Target, text: &str) -> Taken {
    let incoming = Incoming::new("plan.tsv", text.as_bytes(), Arc::new(read(text)), Kept::default());
    import_into(&env.heard, Importer::person(by), target, incoming, None).await.unwrap()
}

fn new_one() -> Target {
    Target::New { kind: PlanKind::Strategy, title: String::new() }
}

fn form(text: &str) -> String {
    format!("--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"plan.tsv\"\r\n\r\n{text}\r\n--b--\r\n")
}

/// What a hidden field of the form that posts there holds.
fn hidden_in(page: &str, action: &str, name: &str) -> String {
    let form = page.split(&format!("action=\"{action}\"")).nth(1).unwrap();
    let field = form.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    field.split('"').next().unwrap().replace("&quot;", "\"")
}

/// Where a preview's form takes the file in.
const CONFIRM: &str = "/strategy/import/confirm";

/// Presses the button that takes a file in, as the page has it.
async fn confirm(client: &mut Client, page: &str) -> (StatusCode, String) {
    let answer = client.press(CONFIRM, &fields_in(page, CONFIRM)).await;
    (answer.status, answer.body)
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
        mia = signed_in(heard, "Mia").await;
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
async fn str_01_a_file_brings_young_peoples_words_that_somebody_saves() {
    const PLEDGE: &str =
        "We promise…\tSo we will…\tYour wording\nListen\tAsk you\tHear us\nBe there\tRing back\tDon’t leave\n";
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let plain = PLEDGE.replace("\tYour wording", "").replace("\tHear us", "").replace("\tDon’t leave", "");
        let taken = take(&env, &by, new_one(), &plain).await;
        let shown = || heard.catalogue().objectives.iter().map(|one| one.young_wording.clone()).collect::<Vec<_>>();
        assert_eq!(shown(), [None, None], "{backend:?}");
        let second = heard.catalogue().objectives[1].id;
        word_objective(heard, &by, heard.catalogue().objectives[0].id, "Listen to us").await.unwrap();
        env.clock.advance(Moment::DAY);
        let again = take(&env, &by, Target::Plan(taken.plan), PLEDGE).await;
        let listen = Some("Listen to us".to_owned());
        assert_eq!(shown(), [listen.clone(), None], "{backend:?}: young people read what somebody saved alone");
        let from_file = async || objective(heard, &reader, second).await.unwrap().unwrap().file_wording;
        assert_eq!(from_file().await.as_deref(), Some("Don’t leave"), "{backend:?}");
        let page = signed_in(heard, "Mia").await.get(&format!("/strategy/objectives/{second}")).await.body;
        assert!(
            page.contains("The plan’s file says: “Don’t leave”. No young person reads it until"),
            "{backend:?}: {page}"
        );
        let boxed = page.split("name=\"young_wording\"").nth(1).unwrap().split("</textarea>").next().unwrap();
        assert!(boxed.contains("Don’t leave"), "{backend:?}: {boxed}");
        undo_import(heard, &by, again.import).await.unwrap();
        assert_eq!(from_file().await, None, "{backend:?}: what the file brought goes");
        assert_eq!(shown(), [listen, None], "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_01_a_plan_is_renamed_and_removed_while_nothing_hangs_on_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let first = take(&env, &by, new_one(), FIRST).await;
        let other = take(&env, &by, new_one(), OTHER).await;
        let mut mia = signed_in(heard, "Mia").await;
        let (own, page) = (format!("/strategy/plans/{}", first.plan), format!("/strategy/plans/{}", other.plan));
        let refused = mia.post(&format!("{page}/title"), &[("title", "  ")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("Write what the plan is called."), "{backend:?}: {}", refused.body);
        let renamed = mia.post(&format!("{page}/title"), &[("title", "Our pledge")]).await.status;
        assert_eq!(renamed, StatusCode::SEE_OTHER, "{backend:?}");
        let listed = mia.get("/strategy/plans").await.body;
        assert!(listed.contains("Our pledge") && listed.contains("20 November 2026"), "{backend:?}: {listed}");

        // The one in force stays, and one on which something hangs.
        assert!(!mia.get(&own).await.body.contains("/remove\""), "{backend:?}");
        let stays = mia.post(&format!("{own}/remove"), &[]).await;
        assert_eq!(stays.status, StatusCode::CONFLICT, "{backend:?}");
        assert!(stays.body.contains("This plan was not removed"), "{backend:?}: {}", stays.body);
        let mut conn = heard.words().read().await.unwrap();
        let sql = "SELECT id FROM objective WHERE plan_id = $1";
        let objective: ObjectiveId = conn.first(sql, args![other.plan]).await.unwrap().unwrap().id("id").unwrap();
        drop(conn);
        word_objective(heard, &by, objective, "I keep my friends").await.unwrap();
        let stays = remove_plan(heard, &by, other.plan).await;
        assert!(matches!(stays, Err(RemoveError::Stays)), "{backend:?}: {stays:?}");
        word_objective(heard, &by, objective, "").await.unwrap();
        assert!(mia.get(&page).await.body.contains("/remove\""), "{backend:?}");
        assert_eq!(mia.post(&format!("{page}/remove"), &[]).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        assert_eq!(mia.get(&page).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let left = "SELECT (SELECT COUNT(*) FROM plan_row) + (SELECT COUNT(*) FROM plan_import) AS n";
        assert_eq!(count(heard, left).await, 3, "{backend:?}: two rows and a file, of the one in force");
        assert_eq!(count(heard, recorded(PlanAction::Removed.name())).await, 1, "{backend:?}");

        // One whose only file was undone has nothing to go out as, and goes.
        assert!(mia.get("/strategy").await.body.contains("/strategy/export"), "{backend:?}");
        undo_import(heard, &by, first.import).await.unwrap();
        assert!(!mia.get("/strategy").await.body.contains("/strategy/export"), "{backend:?}");
        assert_eq!(mia.post(&format!("{own}/remove"), &[]).await.status, StatusCode::SEE_OTHER, "{backend:?}");
        assert!(plans(heard, &reader).await.unwrap().is_empty(), "{backend:?}");
        assert!(take(&env, &by, new_one(), FIRST).await.in_force, "{backend:?}: none was in force");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_01_a_plan_in_which_nothing_stands_is_not_put_in_force() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let by: Grant<EditStrategy> = Grant::check(lead).unwrap();
        let first = take(&env, &by, new_one(), FIRST).await;
        let other = take(&env, &by, new_one(), OTHER).await;
        let mut mia = signed_in(heard, "Mia").await;
        let page = format!("/strategy/plans/{}", other.plan);
        let put = format!("{page}/in-force");
        assert!(mia.get(&page).await.body.contains(&put), "{backend:?}");
        // A colleague undoes its only import while the page is open.
        undo_import(heard, &by, other.import).await.unwrap();
        let refused = mia.post(&put, &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{backend:?}");
        assert!(refused.body.contains("This plan was not put in force"), "{backend:?}: {}", refused.body);
        let nowhere = format!("/strategy/plans/{}/in-force", PlanId::from([9; 16]));
        assert_eq!(mia.post(&nowhere, &[]).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert!(!mia.get(&page).await.body.contains(&put), "{backend:?}");
        let in_force = "SELECT COUNT(*) AS n FROM plan WHERE in_force = 1";
        assert_eq!(count(heard, in_force).await, 1, "{backend:?}");
        assert!(mia.get("/strategy").await.body.contains("Homes feel like homes"), "{backend:?}: {}", first.plan);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_01_a_new_plan_has_a_name_that_it_can_keep_however_long_it_was_typed() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let target = |title: String| Target::New { kind: PlanKind::Pledge, title };
        let long = take(&env, &by, target("Pledge ".repeat(100)), FIRST).await.plan;
        let named = plan(heard, &reader, long).await.unwrap().unwrap().line.title;
        assert_eq!(named.chars().count(), 200, "{backend:?}: {named}");
        rename_plan(heard, &by, long, &named).await.unwrap();
        // A file whose name is nothing but its ending.
        let incoming = Incoming::new(".tsv", OTHER.as_bytes(), Arc::new(read(OTHER)), Kept::default());
        let taken = import_into(heard, Importer::person(&by), target(" ".to_owned()), incoming, None).await.unwrap();
        let named = plan(heard, &reader, taken.plan).await.unwrap().unwrap().line.title;
        assert_eq!(named, ".tsv", "{backend:?}");
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
        let file = plan_for_export(heard).await.unwrap().unwrap();
        went_out(heard, Exporter::person(&by), file.goes_out()).await.unwrap();
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
async fn str_03_what_a_file_said_of_ratings_is_undone_while_time_goes_on() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        // No two looks at the clock say the same.
        env.clock.go_on(7);
        let into = take(&env, &by, new_one(), FIRST).await.plan;
        let id = heard.catalogue().objectives[0].id;
        let rows = async || {
            let rows = objective(heard, &reader, id).await.unwrap().unwrap().rows;
            rows.into_iter().map(|row| (row.id, row.rating, row.history.len())).collect::<Vec<_>>()
        };
        let first = rows().await;
        let newer = FIRST.replace("Green", "Blue").replace("Amber", "Red") + "1c\tA key\tTess\tGreen\t\n";
        take(&env, &by, Target::Plan(into), &newer).await;
        let said: Vec<_> = rows().await.into_iter().map(|(_, rating, _)| rating).collect();
        assert_eq!(said, [Some("blue".to_owned()), Some("red".to_owned()), Some("green".to_owned())], "{backend:?}");
        rate(heard, &by, first[1].0, "green", "The locks came").await.unwrap();
        let import = plans(heard, &reader).await.unwrap()[0].imports[0].id;
        undo_import(heard, &by, import).await.unwrap();
        let back = rows().await;
        assert_eq!(back[0], first[0], "{backend:?}: nothing of what the file said stays");
        assert_eq!((back.len(), back[1].1.as_deref()), (2, Some("green")), "{backend:?}: given since");
        env.clock.go_on(0);
        env.heard.close().await;
    }
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
            statuses.push(confirm(client, page).await.0);
        }
        assert_eq!(statuses, [StatusCode::OK, StatusCode::CONFLICT], "{backend:?}");
        let second = "SELECT COUNT(*) AS n FROM plan_row WHERE content LIKE '%Nearly all%'";
        assert_eq!(count(&env.heard, second).await, 0, "{backend:?}: nothing was overwritten");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_01_of_two_processes_that_take_in_a_first_plan_at_once_one_is_in_force() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let by: Grant<EditStrategy> = Grant::check(staff(&env, Role::ParticipationLead, "Mia").await).unwrap();
        let other = another(&env).await;
        let incoming = || Incoming::new("plan.tsv", FIRST.as_bytes(), Arc::new(read(FIRST)), Kept::default());
        let (one, two) = tokio::join!(
            import_into(&env.heard, Importer::person(&by), new_one(), incoming(), None),
            import_into(&other, Importer::person(&by), new_one(), incoming(), None)
        );
        assert!(one.is_ok() || two.is_ok(), "{backend:?}: {one:?} {two:?}");
        for taken in [&one, &two] {
            assert!(matches!(taken, Ok(_) | Err(ImportError::Changed)), "{backend:?}: {taken:?}");
        }
        assert_eq!(count(&env.heard, "SELECT COUNT(*) AS n FROM plan WHERE in_force = 1").await, 1, "{backend:?}");
        other.close().await;
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_a_rating_that_is_set_back_in_the_file_that_went_out_is_said_anew() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let text = format!("{FIRST}1c\tA key for everybody\tTess\t\t\n");
        let into = take(&env, &by, new_one(), &text).await.plan;
        let id = heard.catalogue().objectives[0].id;
        let rows = objective(heard, &reader, id).await.unwrap().unwrap().rows;
        let rows: Vec<_> = rows.iter().map(|row| row.id).collect();
        let ratings = async || {
            let rows = objective(heard, &reader, id).await.unwrap().unwrap().rows;
            rows.into_iter().map(|row| row.rating.unwrap_or_default()).collect::<Vec<_>>()
        };
        env.clock.advance(Moment::DAY);
        for (row, rating) in [(rows[0], "amber"), (rows[1], "green"), (rows[2], "green")] {
            rate(heard, &by, row, rating, "As it was in May").await.unwrap();
        }
        // What is in the file is what was read for it, not what is rated by then.
        let goes_out = plan_for_export(heard).await.unwrap().unwrap().goes_out();
        env.clock.advance(Moment::MINUTE);
        rate(heard, &by, rows[0], "red", "The money did not come").await.unwrap();
        went_out(heard, Exporter::person(&by), goes_out).await.unwrap();
        let out = "SELECT COUNT(*) AS n FROM plan_row WHERE went_out = 'amber' AND rating = 'red'";
        assert_eq!(count(heard, out).await, 1, "{backend:?}");

        // As it went out it says nothing new; nor does a cell that was always blank.
        let same = text.replace("Nell\tGreen", "Nell\tAmber").replace("Omar\tAmber", "Omar\tGreen");
        let proposal = propose_into(heard, Arc::new(read(&same)), Some(into)).await.unwrap();
        assert!(proposal.comparison.changes_nothing(), "{backend:?}: {:?}", proposal.comparison);
        assert_eq!(proposal.kept_ratings, 2, "{backend:?}");

        // Set back to what was read before, it is another rating than the file had.
        let back = same.replace("Omar\tGreen", "Omar\tAmber");
        let proposal = propose_into(heard, Arc::new(read(&back)), Some(into)).await.unwrap();
        let (before, after) = (Some("Green".to_owned()), Some("Amber".to_owned()));
        let fields = vec![FieldChange { field: "rating".to_owned(), before, after }];
        assert_eq!(proposal.comparison.rows[1].change, Change::Changed { fields }, "{backend:?}");
        assert_eq!(proposal.kept_ratings, 2, "{backend:?}");
        env.clock.advance(Moment::DAY);
        assert_eq!(take(&env, &by, Target::Plan(into), &back).await.counts.changed, 1, "{backend:?}");
        assert_eq!(ratings().await, ["red", "amber", "green"], "{backend:?}");

        // The next file is compared with this one.
        env.clock.advance(Moment::DAY);
        rate(heard, &by, rows[1], "blue", "Every door has one").await.unwrap();
        let proposal = propose_into(heard, Arc::new(read(&back)), Some(into)).await.unwrap();
        assert!(proposal.comparison.changes_nothing(), "{backend:?}: {:?}", proposal.comparison);
        assert_eq!(proposal.kept_ratings, 3, "{backend:?}");

        // One goes out while another comes in: neither waits for the other for good.
        let goes_out = plan_for_export(heard).await.unwrap().unwrap().goes_out();
        let newer = back.replace("Begun", "Half of them");
        let (gone, came) = futures::future::join(
            went_out(heard, Exporter::person(&by), goes_out),
            take(&env, &by, Target::Plan(into), &newer),
        )
        .await;
        assert!(gone.is_ok() && came.counts.missing == 0, "{backend:?}: {gone:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_what_leads_write_goes_out_in_the_file_and_comes_back_as_nothing_new() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let tess = staff(&env, Role::ActionLead, "Tess").await.id();
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let into = take(&env, &by, new_one(), FIRST).await.plan;
        let id = heard.catalogue().objectives[0].id;
        let row = objective(heard, &reader, id).await.unwrap().unwrap().rows[0].id;
        name_lead(heard, &by, row, tess).await.unwrap();
        rate(heard, &by, row, "red", "The money did not come").await.unwrap();
        env.clock.advance(Moment::DAY);
        rate(heard, &by, row, "amber", "Half of it came").await.unwrap();
        let file = plan_for_export(heard).await.unwrap().unwrap();
        assert!(file.left_out.is_nothing(), "{backend:?}");
        let goes_out = file.goes_out();
        let bytes = file.given_back().await.unwrap().unwrap().bytes;
        went_out(heard, Exporter::person(&by), goes_out).await.unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let progress = "Begun\n20/11/2026: The money did not come\n21/11/2026: Half of it came";
        assert!(text.contains(&format!("Tess\tAmber\t\"{progress}\"")), "{backend:?}: {text}");

        // Brought back as it is, and with one line more.
        let proposal = propose_into(heard, Arc::new(read(&text)), Some(into)).await.unwrap();
        assert!(proposal.changes_nothing(), "{backend:?}: {:?}", proposal.comparison);
        let more = text.replace("Begun\n", "Begun\nPainted in May\n");
        let proposal = propose_into(heard, Arc::new(read(&more)), Some(into)).await.unwrap();
        let (before, after) = (Some("Begun".to_owned()), Some("Begun\nPainted in May".to_owned()));
        let fields = vec![FieldChange { field: "progress".to_owned(), before, after }];
        assert_eq!(proposal.comparison.rows[0].change, Change::Changed { fields }, "{backend:?}");
        take(&env, &by, Target::Plan(into), &more).await;
        let again = plan_for_export(heard).await.unwrap().unwrap().given_back().await.unwrap().unwrap().bytes;
        assert_eq!(String::from_utf8(again).unwrap(), more, "{backend:?}: nothing stands there twice");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_a_name_in_an_older_file_replaces_no_lead_where_somebody_was_named_since() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let tess = staff(&env, Role::ActionLead, "Tess").await.id();
        let omar = staff(&env, Role::ActionLead, "Omar").await.id();
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let into = take(&env, &by, new_one(), FIRST).await.plan;
        let id = heard.catalogue().objectives[0].id;
        let row = objective(heard, &reader, id).await.unwrap().unwrap().rows[0].id;
        // The file goes out with one lead, and another is named before it comes back.
        name_lead(heard, &by, row, tess).await.unwrap();
        let file = plan_for_export(heard).await.unwrap().unwrap();
        let goes_out = file.goes_out();
        let bytes = file.given_back().await.unwrap().unwrap().bytes;
        went_out(heard, Exporter::person(&by), goes_out).await.unwrap();
        let older = String::from_utf8(bytes).unwrap();
        assert!(older.contains("Tess\tGreen"), "{backend:?}: {older}");
        name_lead(heard, &by, row, omar).await.unwrap();
        let words = |lead: &str| format!("SELECT COUNT(*) AS n FROM plan_row WHERE position = 0 AND lead = '{lead}'");

        let proposal = propose_into(heard, Arc::new(read(&older)), Some(into)).await.unwrap();
        assert!(proposal.changes_nothing(), "{backend:?}: {:?}", proposal.comparison);
        assert_eq!(proposal.kept_leads(), 1, "{backend:?}");
        let mut mia = signed_in(heard, "Mia").await;
        let page = mia.upload("/strategy/import", &form(&older)).await.body;
        let asked = "the plan names “Nell” and this file “Tess”. Whose words stay?";
        let stay = "so that the plan’s words for them stay: 1 action.";
        assert!(page.contains(asked) && page.contains(stay), "{backend:?}: {page}");
        let mut fields = fields_in(&page, CONFIRM);
        fields.iter_mut().find(|(name, _)| name == "lead.0").unwrap().1 = "yes".to_owned();
        let page = mia.press("/strategy/import/preview", &fields).await.body;
        assert!(page.contains(asked) && !page.contains(stay), "{backend:?}: {page}");
        env.clock.advance(Moment::MINUTE);
        assert_eq!(confirm(&mut mia, &page).await.0, StatusCode::OK, "{backend:?}");
        assert_eq!(count(heard, words("Tess")).await, 1, "{backend:?}: somebody said so");

        // Where nobody says so the plan's words stay; a file that names who leads it is read.
        env.clock.advance(Moment::MINUTE);
        let counts = take(&env, &by, Target::Plan(into), FIRST).await.counts;
        assert_eq!((counts.changed, count(heard, words("Tess")).await), (0, 1), "{backend:?}");
        env.clock.advance(Moment::MINUTE);
        let names = FIRST.replace("\tNell\t", "\tOmar, Homes\t");
        let counts = take(&env, &by, Target::Plan(into), &names).await.counts;
        assert_eq!((counts.changed, count(heard, words("Omar, Homes")).await), (1, 1), "{backend:?}");

        // Where no account leads it, and a colleague's name was put in place of a leaver's.
        let words = |lead: &str| format!("SELECT COUNT(*) AS n FROM plan_row WHERE position = 1 AND lead = '{lead}'");
        // What was compared before that is not brought in over it.
        let compared = propose_into(heard, Arc::new(read(&names)), Some(into)).await.unwrap();
        let handed_over = heard.words().write(|uow| {
            Box::pin(async move {
                let sql = "UPDATE plan_row SET lead = 'Ruth', content = REPLACE(content, '\"Omar\"', '\"Ruth\"')
                           WHERE lead = 'Omar'";
                uow.execute(sql, vec![]).await
            })
        });
        assert_eq!(handed_over.await.unwrap(), 1, "{backend:?}");
        let incoming = Incoming::new("plan.tsv", names.as_bytes(), Arc::new(read(&names)), Kept::default());
        let refused = import_found(heard, Importer::person(&by), compared, incoming).await;
        assert!(matches!(refused, Err(ImportError::Changed)), "{backend:?}: {refused:?}");
        let proposal = propose_into(heard, Arc::new(read(&names)), Some(into)).await.unwrap();
        assert_eq!((proposal.changes_nothing(), proposal.kept_leads()), (true, 1), "{backend:?}");
        for said in [Vec::new(), vec![("Ruth".to_owned(), "Omar".to_owned())]] {
            env.clock.advance(Moment::MINUTE);
            let stays = i64::from(said.is_empty());
            let incoming = Incoming::new("plan.tsv", names.as_bytes(), Arc::new(read(&names)), Kept::default());
            let incoming = Incoming { said: Said { leads: said, ..Said::default() }, ..incoming };
            import_into(heard, Importer::person(&by), Target::Plan(into), incoming, None).await.unwrap();
            assert_eq!(count(heard, words("Ruth")).await, stays, "{backend:?}");
            assert_eq!(count(heard, words("Omar")).await, 1 - stays, "{backend:?}");
        }
        // From then on the plan and its file say the same, and the next one is read.
        let next = names.replace("\tOmar\t", "\tTess\t");
        let proposal = propose_into(heard, Arc::new(read(&next)), Some(into)).await.unwrap();
        assert_eq!((proposal.changes_nothing(), proposal.kept_leads()), (false, 0), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_what_was_rated_after_a_preview_is_shown_before_it_is_replaced() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        take(&env, &by, new_one(), FIRST).await;
        let id = heard.catalogue().objectives[0].id;
        let row = objective(heard, &reader, id).await.unwrap().unwrap().rows[1].id;
        let mut mia = signed_in(heard, "Mia").await;
        let shown = mia.upload("/strategy/import", &form(&FIRST.replace("Omar\tAmber", "Omar\tGreen"))).await.body;
        env.clock.advance(Moment::MINUTE);
        rate(heard, &by, row, "red", "The locks did not come").await.unwrap();
        let (status, again) = confirm(&mut mia, &shown).await;
        assert_eq!(status, StatusCode::CONFLICT, "{backend:?}");
        assert!(again.contains("Nothing was brought in.") && again.contains(">Red<"), "{backend:?}: {again}");
        let rated = |rating: &str| format!("SELECT COUNT(*) AS n FROM plan_row WHERE rating = '{rating}'");
        assert_eq!(count(heard, rated("red")).await, 1, "{backend:?}");

        // Whoever has the form of that action open wrote beside another rating.
        let page = format!("/strategy/rows/{row}");
        let entries = format!("{page}/entries");
        let says = [
            ("words", "The locks are here."),
            ("rating", "blue"),
            ("reason", "They are here."),
            ("of_day", "2026-11-20"),
        ];
        let mut open = mia.get(&page).await.body;
        env.clock.advance(Moment::MINUTE);
        assert_eq!(confirm(&mut mia, &again).await.0, StatusCode::OK, "{backend:?}: as it was shown");
        assert_eq!(count(heard, rated("green")).await, 2, "{backend:?}");
        let import = plans(heard, &reader).await.unwrap()[0].imports[0].id;
        for undone in [false, true] {
            if undone {
                open = mia.get(&page).await.body;
                undo_import(heard, &by, import).await.unwrap();
                assert_eq!(count(heard, rated("red")).await, 1, "{backend:?}");
            }
            let own = ["posted", "drawn"].map(|name| (name, hidden_in(&open, &entries, name)));
            let own = own.iter().map(|(name, value)| (*name, value.as_str()));
            let fields: Vec<(&str, &str)> = own.chain(says).collect();
            let refused = mia.post(&entries, &fields).await.status;
            assert_eq!(refused, StatusCode::CONFLICT, "{backend:?}: undone: {undone}");
        }
        assert_eq!(count(heard, rated("blue")).await, 0, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_what_is_chosen_and_was_not_looked_at_again_is_shown_before_it_is_brought_in() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        take(&env, &by, new_one(), FIRST).await;
        let mut mia = signed_in(heard, "Mia").await;
        let page = mia.upload("/strategy/import", &form(&FIRST.replace("Begun", "Half of them"))).await.body;
        assert!(page.contains("Bring in 1 row"), "{backend:?}: {page}");
        let mut fields = fields_in(&page, CONFIRM);
        for (name, value) in &mut fields {
            match name.as_str() {
                "plan" => value.clear(),
                // The column of the leads.
                "col.0.2" => "service".clone_into(value),
                _ => {}
            }
        }
        let again = mia.press(CONFIRM, &fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(again.body.contains("Nothing was brought in yet."), "{backend:?}: {}", again.body);
        assert!(again.body.contains("It becomes a new plan."), "{backend:?}: {}", again.body);
        assert_eq!(plans(heard, &reader).await.unwrap()[0].imports.len(), 1, "{backend:?}: nothing was brought in");

        // Pressed once more, it is what was shown; its page stays where it is.
        let done = mia.press(CONFIRM, &fields_in(&again.body, CONFIRM)).await;
        assert!(done.body.contains("The plan was imported"), "{backend:?}: {}", done.body);
        assert_eq!(plans(heard, &reader).await.unwrap().len(), 2, "{backend:?}");
        let services = "SELECT COUNT(*) AS n FROM plan_row WHERE service = 'Nell' AND lead IS NULL";
        assert_eq!(count(heard, services).await, 1, "{backend:?}");
        let untouched = "SELECT COUNT(*) AS n FROM plan_row r JOIN plan p ON p.id = r.plan_id
                         WHERE p.in_force = 1 AND r.lead IN ('Nell', 'Omar')";
        assert_eq!(count(heard, untouched).await, 2, "{backend:?}");
        let nothing = mia.upload("/strategy/import", &form("")).await;
        assert!(nothing.body.contains("This file is empty."), "{backend:?}: {}", nothing.body);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_a_file_that_shares_one_row_is_taken_for_another_plan() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let own = take(&env, &by, new_one(), FIRST).await.plan;
        let theirs = "Ref\tAction\tLead\tRAG\tProgress\nObjective 1: Homes feel like homes\t\t\t\t\n\
                      1a\tPaint every home\tAda\tGreen\t\n1b\tMend the lift\tBo\tRed\t\n1c\tPlant a tree\tCy\tRed\t\n1d\tBuy a bus\tDi\tRed\t\n";
        let mut mia = signed_in(heard, "Mia").await;
        let page = mia.upload("/strategy/import", &form(theirs)).await.body;
        assert!(page.contains("so it is taken for another plan"), "{backend:?}: {page}");
        assert!(page.contains("Bring in 4 rows"), "{backend:?}");
        // It may be chosen all the same, and then it is said what that does.
        let mut fields = fields_in(&page, CONFIRM);
        let plan = fields.iter_mut().find(|(name, _)| name == "plan").unwrap();
        plan.1 = own.to_string();
        let page = mia.press("/strategy/import/preview", &fields).await.body;
        assert!(page.contains("marked so: 1 row."), "{backend:?}: {page}");

        // A plan of long ago is known however many are newer.
        let mut newest = own;
        for at in 0..9 {
            env.clock.advance(Moment::MINUTE);
            let text = format!("Ref\tAction\tLead\nX{at}\tMend house {at}\tAda\n");
            newest = take(&env, &by, new_one(), &text).await.plan;
        }
        put_in_force(heard, &by, newest).await.unwrap();
        let old = FIRST.replace("Begun", "Half of them");
        let proposal = propose(heard, Arc::new(read(&old))).await.unwrap();
        assert_eq!(proposal.plan, Some(own), "{backend:?}");
        assert_eq!(plans(heard, &reader).await.unwrap().len(), 10, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_objectives_have_the_files_order_and_what_is_undone_is_on_no_page() {
    let text = |lines: &[&str]| format!("Ref\tAction\tLead\tRAG\n{}", lines.concat());
    let homes = "Objective 1: Homes feel like homes\t\t\t\n1a\tPaint every home\tNell\tGreen\n";
    let friends = "Objective 2: Friends stay friends\t\t\t\n2a\tA lift once a month\tRuth\tBlue\n";
    let school = "Objective 9: School is fair\t\t\t\n9a\tA desk for everybody\tTess\tAmber\n";
    let later = "Objective 9: School is fair\t\t\t\n9a\tA desk for everybody\tTess\tAmber\n9b\tA lamp too\tTess\t\n";
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await.id();
        let (by, reader): (Grant<EditStrategy>, Grant<ReadStrategy>) =
            (Grant::check(lead).unwrap(), Grant::check(lead).unwrap());
        let into = take(&env, &by, new_one(), &text(&[homes, friends])).await.plan;
        let shown = || {
            let found = heard.catalogue();
            let name = |text: &str| ["Homes", "Friends", "School"].into_iter().find(|name| text.contains(name));
            found.objectives.iter().map(|one| (one.position, name(&one.text).unwrap())).collect::<Vec<_>>()
        };
        let first = [(1, "Homes"), (2, "Friends")];
        assert_eq!(shown(), first, "{backend:?}");

        // One between two others stands between them, and their numbers follow the file.
        env.clock.advance(Moment::DAY);
        let between = text(&[homes, school, friends]);
        let proposal = propose_into(heard, Arc::new(read(&between)), Some(into)).await.unwrap();
        assert_eq!(proposal.renumbered, 1, "{backend:?}");
        take(&env, &by, Target::Plan(into), &between).await;
        let second = [(1, "Homes"), (2, "School"), (3, "Friends")];
        assert_eq!(shown(), second, "{backend:?}");
        let in_order = propose_into(heard, Arc::new(read(&text(&[school, homes, friends]))), Some(into)).await.unwrap();
        assert!(in_order.renumbered == 2 && !in_order.changes_nothing(), "{backend:?}: the order alone is a change");

        // Undone, what hangs on an objective of that file is kept, and it is on no page.
        let (home, fair) = (heard.catalogue().objectives[0].id, heard.catalogue().objectives[1].id);
        word_objective(heard, &by, fair, "School treats me like the others").await.unwrap();
        let newest = async || plans(heard, &reader).await.unwrap().remove(0).imports[0].id;
        undo_import(heard, &by, newest().await).await.unwrap();
        assert_eq!(shown(), first, "{backend:?}");
        assert_eq!(plan(heard, &reader, into).await.unwrap().unwrap().line.objectives, 2, "{backend:?}");
        let kept = "SELECT COUNT(*) AS n FROM objective WHERE young_wording IS NOT NULL AND missing_since IS NOT NULL";
        assert_eq!(count(heard, kept).await, 1, "{backend:?}");
        let new = ByHand { activity: "Pack the bags".into(), lead: Some(omar), by: "2027-03-31".into() };
        let refused = add_action(heard, &by, fair, &new).await;
        assert!(matches!(refused, Err(AddError::Gone)), "{backend:?}: {refused:?}");
        let of = |id: ObjectiveId| End { kind: Kind::Objective, id: id.bytes() };
        let link = |plan, other| Bearing { plan, relation: Relation::EvidenceFor, other, why: "Both say so".into() };
        let refused = bear(heard, &by, link(of(fair), of(home))).await;
        assert!(matches!(refused, Err(BearError::NotInPlan)), "{backend:?}: {refused:?}");

        // Read in once more, an action is added under it: it stands, and so does its objective.
        env.clock.advance(Moment::DAY);
        take(&env, &by, Target::Plan(into), &between).await;
        assert_eq!(shown(), second, "{backend:?}");
        let added = add_action(heard, &by, fair, &new).await.unwrap().id;
        undo_import(heard, &by, newest().await).await.unwrap();
        assert_eq!(shown(), [(1, "Homes"), (2, "Friends"), (3, "School")], "{backend:?}");
        let rows = objective(heard, &reader, fair).await.unwrap().unwrap().rows;
        assert!(rows.iter().any(|row| row.id == added && !row.missing), "{backend:?}");

        // It stays behind the rows of every file that does not have it yet.
        env.clock.advance(Moment::DAY);
        take(&env, &by, Target::Plan(into), &text(&[homes, later, friends])).await;
        let last = "SELECT COUNT(*) AS n FROM plan_row WHERE activity = 'Pack the bags'
                    AND position > (SELECT MAX(o.position) FROM plan_row o WHERE o.activity <> 'Pack the bags')";
        assert_eq!(count(heard, last).await, 1, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_a_preview_says_of_an_objective_under_which_something_was_added_what_is_stored() {
    let text = |lines: &[&str]| format!("Ref\tAction\tLead\tRAG\n{}", lines.concat());
    let homes = "Objective 1: Homes feel like homes\t\t\t\n1a\tPaint every home\tNell\tGreen\n";
    let friends = "Objective 2: Friends stay friends\t\t\t\n2a\tA lift once a month\tRuth\tBlue\n";
    let anew = "Objective 2: Nobody loses a friend\t\t\t\n2a\tA lift once a month\tRuth\tBlue\n";
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await.id();
        let by: Grant<EditStrategy> = Grant::check(lead).unwrap();
        let into = take(&env, &by, new_one(), &text(&[homes, friends])).await.plan;
        let second = heard.catalogue().objectives[1].id;
        let new = ByHand { activity: "Pack the bags".into(), lead: Some(omar), by: "2027-03-31".into() };
        add_action(heard, &by, second, &new).await.unwrap();
        env.clock.advance(Moment::DAY);
        take(&env, &by, Target::Plan(into), &text(&[homes, anew])).await;
        assert_eq!(heard.catalogue().objectives[1].id, second, "{backend:?}: in new words");

        // What was added stands under it still, whatever words it was added by.
        env.clock.advance(Moment::DAY);
        let proposal = propose_into(heard, Arc::new(read(&text(&[homes]))), Some(into)).await.unwrap();
        assert!(proposal.gone_objectives.is_empty(), "{backend:?}: {:?}", proposal.gone_objectives);
        take(&env, &by, Target::Plan(into), &text(&[homes])).await;
        assert_eq!(heard.catalogue().objectives.len(), 2, "{backend:?}");
        // Behind those of a file, it gets another number, and that is said.
        let school = "Objective 9: School is fair\t\t\t\n9a\tA desk for everybody\tTess\tAmber\n";
        let proposal = propose_into(heard, Arc::new(read(&text(&[homes, school]))), Some(into)).await.unwrap();
        assert_eq!(proposal.renumbered, 1, "{backend:?}");
        env.clock.advance(Moment::DAY);
        take(&env, &by, Target::Plan(into), &text(&[homes, school])).await;
        let shown: Vec<_> = heard.catalogue().objectives.iter().map(|one| (one.position, one.id)).collect();
        assert_eq!((shown.len(), shown[2]), (3, (3, second)), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_03_an_objective_in_new_words_on_one_sheet_alone_is_the_one_it_was_where_somebody_says_so() {
    let old = "Objective 1: Homes feel like homes\t\t\t\n";
    let open = "1a\tPaint every home\tNell\tGreen\n1b\tA lock on every door\tOmar\tAmber\n";
    let closed = "1c\tA key for everybody\tTess\tBlue\n";
    let head = "Ref\tAction\tLead\tRAG\n";
    let first = format!("{head}{old}{open}{closed}");
    let newer = format!("{head}Objective 1: Every child has a home\t\t\t\n{open}{old}{closed}");
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let by: Grant<EditStrategy> = Grant::check(lead).unwrap();
        let into = take(&env, &by, new_one(), &first).await.plan;
        let was = heard.catalogue().objectives[0].id;
        word_objective(heard, &by, was, "My home feels like mine").await.unwrap();
        let mut mia = signed_in(heard, "Mia").await;
        let page = mia.upload("/strategy/import", &form(&newer)).await.body;
        assert!(page.contains("Is it the same objective?"), "{backend:?}: {page}");
        let mut fields = fields_in(&page, CONFIRM);
        fields.iter_mut().find(|(name, _)| name == "same.0").unwrap().1 = "yes".to_owned();
        let page = mia.press("/strategy/import/preview", &fields).await.body;
        assert!(page.contains("<summary>1 objective</summary>"), "{backend:?}: {page}");
        env.clock.advance(Moment::MINUTE);
        assert_eq!(confirm(&mut mia, &page).await.0, StatusCode::OK, "{backend:?}");
        let shown = || heard.catalogue().objectives.iter().map(|one| (one.id, one.position)).collect::<Vec<_>>();
        assert_eq!(shown(), [(was, 1)], "{backend:?}: with its number and its wording");
        assert!(heard.catalogue().objectives[0].text.contains("Every child has a home"), "{backend:?}");
        let under = "SELECT COUNT(*) AS n FROM plan_row r JOIN objective o ON o.id = r.objective_id
                     WHERE o.young_wording IS NOT NULL AND r.missing_since IS NULL";
        assert_eq!(count(heard, under).await, 3, "{backend:?}");

        // From then on it is known by both.
        let proposal = propose_into(heard, Arc::new(read(&newer)), Some(into)).await.unwrap();
        assert!(proposal.asked.is_empty() && proposal.changes_nothing(), "{backend:?}: {:?}", proposal.asked);
        let file = plan_for_export(heard).await.unwrap().unwrap().given_back().await.unwrap().unwrap();
        assert_eq!(String::from_utf8(file.bytes).unwrap(), newer, "{backend:?}: each place in its own words");
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
        assert_eq!(confirm(&mut lead, &page).await.0, StatusCode::OK, "{backend:?}");
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
