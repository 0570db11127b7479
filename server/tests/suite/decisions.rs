//! What children's reviews decided: who reads it, who challenges it, and whether it
//! happened. On both databases.

use axum::http::StatusCode;
use heard_domain::assignments::{AssignedAs, Days, assign, end_assignment, of_person, take_back_assignment};
use heard_domain::decisions::{lines, tell_of_late};
use heard_domain::people::{Account, AssignPeople, Grant, KeepDecisions, Role};
use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{DecisionAction, DecisionState};

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::client::Client;
use super::concerns::account;
use super::environment::{Backend, Environment, backends, scoped};
use super::jobs::{count, recorded};

/// A young person with a worker and a reviewing officer, and whoever says so.
struct Around {
    heron: Account,
    officer: Account,
    worker: Account,
    lead: Account,
}

async fn around(env: &Environment) -> Around {
    let heron = account(env, Role::YoungPerson, "Heron").await;
    let lead = staff(env, Role::ParticipationLead, "Mia").await;
    let worker = staff(env, Role::Worker, "Ada").await;
    let officer = staff(env, Role::ReviewingOfficer, "Ivo").await;
    be(env, lead, heron, worker, AssignedAs::Worker).await;
    be(env, lead, heron, officer, AssignedAs::Iro).await;
    Around { heron, officer, worker, lead }
}

async fn be(env: &Environment, lead: Account, person: Account, who: Account, assigned_as: AssignedAs) {
    let by: Grant<AssignPeople> = Grant::check(lead).unwrap();
    let person = scoped(&env.heard, &by, person).await;
    let days = Days::from(env.heard.now().day());
    assign(&env.heard, &by, &person, who.id(), assigned_as, days).await.unwrap();
}

/// They are no reviewing officer any more, since today.
async fn until_yesterday(env: &Environment, lead: Account, person: Account, who: Account) {
    let by: Grant<AssignPeople> = Grant::check(lead).unwrap();
    let person = scoped(&env.heard, &by, person).await;
    let seen = of_person(&env.heard, &by, &person).await.unwrap();
    let seen = seen.iter().find(|one| one.staff == who.id()).unwrap();
    let yesterday = env.heard.now().day().plus(-1);
    match seen.days.first > yesterday {
        true => take_back_assignment(&env.heard, &by, &person, seen).await.unwrap(),
        false => end_assignment(&env.heard, &by, &person, seen, yesterday).await.unwrap(),
    }
}

/// Heron's phone, signed in.
async fn phone(env: &Environment) -> Client {
    let mut phone = Client::new(&env.heard);
    let inside = phone.post("/sign-in", &[("name", "Heron"), ("secret", "258013")]).await;
    assert!(inside.location.is_some(), "{}", inside.body);
    phone
}

fn in_days(env: &Environment, days: i32) -> String {
    env.heard.now().day().plus(days).to_string()
}

async fn decide(client: &mut Client, heron: Account, text: &str, due: &str) -> String {
    let person = heron.id().to_string();
    let fields = [("person", person.as_str()), ("text", text), ("owner", "Your social worker"), ("due", due)];
    page_of(client.post("/decisions/new", &fields).await.location)
}

fn page_of(location: Option<String>) -> String {
    location.unwrap().split('?').next().unwrap().to_owned()
}

async fn done(client: &mut Client, page: &str, step: &str, fields: &[(&str, &str)]) {
    let answer = client.post(&format!("{page}/{step}"), fields).await;
    assert_eq!(answer.location.map(|to| page_of(Some(to))).as_deref(), Some(page), "{step}: {}", answer.body);
}

async fn refused(client: &mut Client, page: &str, step: &str, fields: &[(&str, &str)], words: &str) {
    let answer = client.post(&format!("{page}/{step}"), fields).await;
    assert!(answer.status.is_client_error(), "{step}");
    assert!(answer.body.contains(words), "{step}: {words}: {}", answer.body);
}

async fn says(phone: &mut Client, page: &str, verdict: &str) -> StatusCode {
    let path = page.replace("/decisions/", "/my-review/");
    phone.post(&path, &[("verdict", verdict)]).await.status
}

/// How many messages somebody was sent.
async fn told(env: &Environment, who: Account) -> i64 {
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT COUNT(*) AS n FROM dispatch WHERE account_id = $1";
    conn.first(sql, args![who.id()]).await.unwrap().unwrap().int("n").unwrap()
}

const SAID: &str = "You see your brother every second Saturday";

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_what_a_review_decided_is_read_by_the_child_who_says_whether_it_happened() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let Around { heron, officer, .. } = around(&env).await;
        reached(&env, officer).await;
        let mut ada = signed_in(heard, "Ada").await;
        let empty = ada.post("/decisions/new", &[("text", "Typed all the same")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(empty.body.contains("Typed all the same"), "{backend:?}: {}", empty.body);
        let page = decide(&mut ada, heron, SAID, &in_days(&env, 7)).await;
        let mut phone = phone(&env).await;
        let shown = phone.get("/my-review").await.body;
        assert!(shown.contains(SAID) && shown.contains("Your social worker"), "{backend:?}: {shown}");
        assert!(!shown.contains("Did it happen?"), "{backend:?}: its day has not come");
        says(&mut phone, &page, "yes").await;
        assert_eq!(count(heard, recorded(DecisionAction::Judged.name())).await, 0, "{backend:?}");
        // The worker says that it is done; the officer is told, and the child is asked.
        refused(&mut ada, &page, "done", &[("text", " ")], "in a sentence they understand").await;
        done(&mut ada, &page, "done", &[("text", "It is booked until summer")]).await;
        assert_eq!(told(&env, officer).await, 1, "{backend:?}: once within an hour, of both");
        let shown = phone.get("/my-review").await.body;
        assert!(shown.contains("Did it happen?") && shown.contains("booked until summer"), "{backend:?}: {shown}");
        assert!(says(&mut phone, &page, "no").await.is_redirection(), "{backend:?}");
        // What they said reaches their officer, and not their worker.
        let mut ivo = signed_in(heard, "Ivo").await;
        let officers = ivo.get(&page).await.body;
        assert!(officers.contains("It did not happen") && officers.contains("To be done"), "{backend:?}: {officers}");
        let workers = ada.get(&page).await.body;
        assert!(!workers.contains("It did not happen") && workers.contains("To be done"), "{backend:?}: {workers}");
        env.clock.advance(Moment::MINUTE);
        done(&mut ada, &page, "done", &[("text", "Now it is")]).await;
        assert!(says(&mut phone, &page, "yes").await.is_redirection(), "{backend:?}");
        let line = lines(heard, &Grant::<KeepDecisions>::check(officer).unwrap()).await.unwrap().remove(0);
        assert_eq!(line.standing.state, DecisionState::Ended, "{backend:?}: their own yes closes it");
        let shown = phone.get("/my-review").await.body;
        assert!(shown.contains("You said yes") && shown.contains("Now it is"), "{backend:?}: {shown}");
        assert!(shown.contains("Change what I said") && shown.contains("This is over"), "{backend:?}: {shown}");
        // Nobody's words stand in clear, in rows or in the log.
        let mut conn = heard.words().read().await.unwrap();
        for (table, column) in [("review_decision", "sealed"), ("decision_deed", "sealed")] {
            for row in conn.all(format!("SELECT {column} FROM {table}"), args![]).await.unwrap() {
                let bytes = row.blob(column).unwrap();
                let said = |words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
                assert!(!said(b"brother") && !said(b"summer") && !said(b"Your social"), "{backend:?}: {table}");
            }
        }
        for column in ["detail", "subject", "actor"] {
            let sql =
                format!("SELECT COUNT(*) AS n FROM audit_log WHERE {column} LIKE '%brother%' OR {column} LIKE '%no%'");
            assert_eq!(count(heard, sql).await, 0, "{backend:?}: {column}: neither words nor what they said of it");
        }
        drop(conn);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_a_challenge_is_the_officers_alone_and_ends_with_what_changed() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let Around { heron, .. } = around(&env).await;
        let (mut ada, mut ivo) = (signed_in(heard, "Ada").await, signed_in(heard, "Ivo").await);
        let page = decide(&mut ivo, heron, SAID, &in_days(&env, 0)).await;
        refused(&mut ada, &page, "raised", &[("level", "informal")], "Their reviewing officer does that").await;
        refused(&mut ada, &page, "ended", &[("text", "It is fine")], "Their reviewing officer does that").await;
        assert!(!ada.get(&page).await.body.contains("Challenge it"), "{backend:?}");
        refused(&mut ivo, &page, "raised", &[("level", "")], "Choose how far it goes").await;
        refused(&mut ivo, &page, "answered", &[("text", "No")], "cannot be done any more").await;
        let raise = |level| [("level", level), ("reference", "C-204"), ("text", "Her manager is away")];
        done(&mut ivo, &page, "raised", &raise("management_alert")).await;
        refused(&mut ivo, &page, "raised", &raise("informal"), "cannot be done any more").await;
        let workers = ada.get(&page).await.body;
        assert!(workers.contains("Management alert"), "{backend:?}: {workers}");
        done(&mut ivo, &page, "answered", &[("text", "The budget was not agreed")]).await;
        let workers = ada.get(&page).await.body;
        assert!(!workers.contains("The budget was not agreed"), "{backend:?}: {workers}");
        done(&mut ivo, &page, "raised", &raise("problem_resolution")).await;
        let mut phone = phone(&env).await;
        let shown = phone.get("/my-review").await.body;
        assert!(shown.contains("Your IRO is asking about this"), "{backend:?}: {shown}");
        refused(&mut ivo, &page, "ended", &[], "in a sentence they understand").await;
        done(&mut ivo, &page, "ended", &[("text", "You see him from this Saturday on")]).await;
        let shown = phone.get("/my-review").await.body;
        assert!(shown.contains("from this Saturday on") && shown.contains("This is over"), "{backend:?}: {shown}");
        assert!(phone.get("/mine").await.body.contains("/my-review"), "{backend:?}: asked on their own page");
        // Over is what they say it is: a "no" opens it again.
        assert!(says(&mut phone, &page, "no").await.is_redirection(), "{backend:?}");
        assert!(ivo.get(&page).await.body.contains("To be done"), "{backend:?}");
        // The list says so too, and to nobody in the line that plans their care.
        let denied = "They say: It did not happen";
        assert!(ivo.get("/decisions").await.body.contains(denied), "{backend:?}");
        let workers = ada.get("/decisions").await.body;
        assert!(workers.contains(SAID) && !workers.contains("They say"), "{backend:?}: {workers}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_a_challenge_that_waits_keeps_its_day_when_the_council_chooses_another_clock() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let Around { heron, officer, .. } = around(&env).await;
        staff(&env, Role::Administrator, "Avery").await;
        let mut ivo = signed_in(heard, "Ivo").await;
        let page = decide(&mut ivo, heron, SAID, &in_days(&env, 0)).await;
        let raise = [("level", "informal"), ("reference", "C-204"), ("text", "Her manager is away")];
        done(&mut ivo, &page, "raised", &raise).await;
        let due = async || {
            let line = lines(heard, &Grant::<KeepDecisions>::check(officer).unwrap()).await.unwrap().remove(0);
            (line.until, line.late)
        };
        let first = due().await;
        assert!(first.0.is_some(), "{backend:?}");
        let mut avery = signed_in(heard, "Avery").await;
        assert!(
            avery.post("/setup/clocks", &[("challenge_informal", "1")]).await.status.is_redirection(),
            "{backend:?}"
        );
        done(&mut ivo, &page, "noted", &[("text", "Rang again")]).await;
        assert_eq!(due().await, first, "{backend:?}");
        // What begins anew counts by the new clock.
        let other = decide(&mut ivo, heron, "A bus pass", &in_days(&env, 0)).await;
        done(&mut ivo, &other, "raised", &raise).await;
        let all = lines(heard, &Grant::<KeepDecisions>::check(officer).unwrap()).await.unwrap();
        assert!(all.iter().any(|line| line.until < first.0), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_what_an_officer_writes_of_a_challenge_is_not_the_workers_to_read() {
    let env = Environment::on(Backend::Sqlite).await;
    let Around { heron, .. } = around(&env).await;
    let (mut ada, mut ivo) = (signed_in(&env.heard, "Ada").await, signed_in(&env.heard, "Ivo").await);
    let page = decide(&mut ada, heron, SAID, &in_days(&env, 0)).await;
    let raise = [("level", "informal"), ("reference", "C-77"), ("text", "I do not believe Ada")];
    done(&mut ivo, &page, "raised", &raise).await;
    done(&mut ivo, &page, "noted", &[("text", "Rang her manager")]).await;
    let (workers, officers) = (ada.get(&page).await.body, ivo.get(&page).await.body);
    for words in ["I do not believe Ada", "Rang her manager", "C-77"] {
        assert!(officers.contains(words), "{words}: {officers}");
        assert!(!workers.contains(words), "{words}: {workers}");
    }
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_nobody_reads_it_but_the_people_around_the_child_today() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let Around { heron, officer, lead, .. } = around(&env).await;
        staff(&env, Role::Worker, "Nils").await;
        let carer = staff(&env, Role::Carer, "Cora").await;
        be(&env, lead, heron, carer, AssignedAs::Carer).await;
        let mut ada = signed_in(heard, "Ada").await;
        let page = decide(&mut ada, heron, SAID, &in_days(&env, 7)).await;
        let mut nils = signed_in(heard, "Nils").await;
        assert_eq!(nils.get(&page).await.status, StatusCode::NOT_FOUND, "{backend:?}: another's");
        let note = nils.post(&format!("{page}/done"), &[("text", "mine")]).await;
        assert_eq!(note.status, StatusCode::NOT_FOUND, "{backend:?}");
        let person = heron.id().to_string();
        let due = in_days(&env, 7);
        let fields = [("person", person.as_str()), ("text", "x"), ("owner", "y"), ("due", due.as_str())];
        let not_theirs = nils.post("/decisions/new", &fields).await;
        assert!(not_theirs.body.contains("Choose one of your young people"), "{backend:?}");
        for name in ["Cora", "Mia"] {
            let mut other = signed_in(heard, name).await;
            assert_eq!(other.get(&page).await.status, StatusCode::FORBIDDEN, "{backend:?}: {name}");
        }
        // Another child finds neither it nor its question.
        let mut other = Client::new(heard);
        account(&env, Role::YoungPerson, "Wren").await;
        other.post("/sign-in", &[("name", "Wren"), ("secret", "258013")]).await;
        let shown = other.get("/my-review").await;
        assert!(shown.body.contains("Nothing is written down here yet"), "{backend:?}: {}", shown.body);
        env.clock.advance(10 * Moment::DAY);
        let mut other = Client::new(heard);
        other.post("/sign-in", &[("name", "Wren"), ("secret", "258013")]).await;
        assert_eq!(says(&mut other, &page, "no").await, StatusCode::NOT_FOUND, "{backend:?}");
        // Whoever was their officer until yesterday does not read it today.
        until_yesterday(&env, lead, heron, officer).await;
        let mut ivo = signed_in(heard, "Ivo").await;
        assert_eq!(ivo.get(&page).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        env.heard.close().await;
    }
}

async fn due_at(env: &Environment) -> Option<Moment> {
    let mut conn = env.heard.words().read().await.unwrap();
    conn.first("SELECT due_at FROM review_decision", args![]).await.unwrap().unwrap().moment_opt("due_at").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_what_is_late_is_told_once_to_todays_officer_and_without_one_to_the_worker() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let Around { heron, officer, worker, lead } = around(&env).await;
        let nora = staff(&env, Role::ReviewingOfficer, "Nora").await;
        for who in [officer, worker, nora] {
            reached(&env, who).await;
        }
        let mut ivo = signed_in(heard, "Ivo").await;
        let page = decide(&mut ivo, heron, SAID, &in_days(&env, 1)).await;
        assert_eq!(told(&env, worker).await, 1, "{backend:?}: that something was decided");
        tell_of_late(heard).await.unwrap();
        assert_eq!(told(&env, officer).await, 0, "{backend:?}");
        env.clock.advance(due_at(&env).await.unwrap().0 - heard.now().0 + 16 * Moment::MINUTE);
        for _ in 0..2 {
            tell_of_late(heard).await.unwrap();
            let all = (told(&env, officer).await, told(&env, worker).await, told(&env, nora).await);
            assert_eq!(all, (1, 1, 0), "{backend:?}: the officer, once");
        }
        // Another is their officer today: what is late, and a "no", reaches her.
        be(&env, lead, heron, nora, AssignedAs::Iro).await;
        until_yesterday(&env, lead, heron, officer).await;
        env.clock.advance(Moment::DAY);
        let mut phone = phone(&env).await;
        assert!(says(&mut phone, &page, "no").await.is_redirection(), "{backend:?}");
        assert_eq!((told(&env, officer).await, told(&env, nora).await), (1, 1), "{backend:?}");
        let mut hers = signed_in(heard, "Nora").await;
        done(&mut hers, &page, "raised", &[("level", "informal")]).await;
        let due = due_at(&env).await.unwrap();
        assert!(due > heard.now(), "{backend:?}: a challenge has a clock of its own");
        // What a worker says stops no challenge's clock; its answer does.
        let mut ada = signed_in(heard, "Ada").await;
        done(&mut ada, &page, "done", &[("text", "It is done, really")]).await;
        assert_eq!(due_at(&env).await, Some(due), "{backend:?}");
        // Without an officer it is the worker's.
        env.run("DELETE FROM dispatch".to_owned()).await;
        until_yesterday(&env, lead, heron, nora).await;
        env.clock.advance(due.0 - heard.now().0 + 16 * Moment::MINUTE);
        tell_of_late(heard).await.unwrap();
        assert_eq!((told(&env, officer).await, told(&env, worker).await), (0, 1), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_without_an_officer_the_worker_agrees_days_hears_the_no_and_ends_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let heron = account(&env, Role::YoungPerson, "Heron").await;
        let lead = staff(&env, Role::ParticipationLead, "Mia").await;
        let adviser = staff(&env, Role::PersonalAdviser, "Pip").await;
        be(&env, lead, heron, adviser, AssignedAs::Adviser).await;
        let mut pip = signed_in(heard, "Pip").await;
        let page = decide(&mut pip, heron, SAID, &in_days(&env, 7)).await;
        done(&mut pip, &page, "done", &[("text", "Booked")]).await;
        let mut phone = phone(&env).await;
        assert!(phone.get("/mine").await.body.contains("/my-review"), "{backend:?}: asked on their own page");
        assert!(phone.get("/my-review").await.body.contains("Your worker sees what you say here"), "{backend:?}");
        assert!(says(&mut phone, &page, "partly").await.is_redirection(), "{backend:?}");
        assert!(!phone.get("/mine").await.body.contains("/my-review"), "{backend:?}");
        let shown = pip.get(&page).await.body;
        assert!(shown.contains("It happened in part") && !shown.contains("Challenge it"), "{backend:?}: {shown}");
        refused(&mut pip, &page, "raised", &[("level", "informal")], "Their reviewing officer does that").await;
        env.clock.advance(Moment::MINUTE);
        let day = in_days(&env, 20);
        done(&mut pip, &page, "moved", &[("day", day.as_str()), ("text", "His school trip comes first")]).await;
        let shown = phone.get("/my-review").await.body;
        assert!(shown.contains("Another day was agreed") && shown.contains("His school trip"), "{backend:?}: {shown}");
        assert!(shown.contains("You said partly"), "{backend:?}: what they said stays: {shown}");
        decide(&mut pip, heron, "A bicycle until May", &in_days(&env, 1)).await;
        let list = pip.get("/decisions").await.body;
        let at = |words: &str| list.find(words).unwrap_or_else(|| panic!("{backend:?}: {words}: {list}"));
        assert!(list.contains("They say: It happened in part"), "{backend:?}: {list}");
        assert!(at(SAID) < at("A bicycle until May"), "{backend:?}: before what is due sooner: {list}");
        env.clock.advance(Moment::MINUTE);
        done(&mut pip, &page, "ended", &[("text", "You see him every week")]).await;
        assert!(phone.get("/my-review").await.body.contains("What changed"), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_what_was_written_down_by_mistake_is_taken_back_and_who_leaves_is_out_of_sight() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let Around { heron, .. } = around(&env).await;
        let (mut ada, mut ivo) = (signed_in(heard, "Ada").await, signed_in(heard, "Ivo").await);
        let officers = decide(&mut ivo, heron, SAID, &in_days(&env, 7)).await;
        refused(&mut ada, &officers, "taken_back", &[], "takes it back only before").await;
        let mine = decide(&mut ada, heron, "Meant for somebody else", &in_days(&env, 7)).await;
        let answer = ada.post(&format!("{mine}/taken_back"), &[]).await;
        assert_eq!(page_of(answer.location), "/decisions", "{backend:?}");
        assert_eq!(ada.get(&mine).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        let mut phone = phone(&env).await;
        let shown = phone.get("/my-review").await.body;
        assert!(shown.contains(SAID) && !shown.contains("Meant for somebody else"), "{backend:?}: {shown}");
        let left = |table| format!("SELECT COUNT(*) AS n FROM {table}");
        assert_eq!(count(heard, left("review_decision")).await, 1, "{backend:?}");
        assert_eq!(count(heard, left("decision_deed")).await, 1, "{backend:?}");
        // What was challenged, or did not happen, is not taken back by whoever was to do it.
        let challenged = decide(&mut ada, heron, "Challenged", &in_days(&env, 7)).await;
        done(&mut ivo, &challenged, "raised", &[("level", "informal")]).await;
        let denied = decide(&mut ada, heron, "Denied", &in_days(&env, 7)).await;
        done(&mut ada, &denied, "done", &[("text", "Done")]).await;
        assert!(says(&mut phone, &denied, "no").await.is_redirection(), "{backend:?}");
        for page in [&challenged, &denied] {
            refused(&mut ada, page, "taken_back", &[], "before anybody did or said").await;
            assert!(!ada.get(page).await.body.contains("It was written down by mistake"), "{backend:?}");
        }
        let answer = ivo.post(&format!("{challenged}/taken_back"), &[]).await;
        assert_eq!(page_of(answer.location), "/decisions", "{backend:?}: their officer may");
        // Who asked for everything to be destroyed is out of sight at once.
        env.run("UPDATE account SET state = 'leaving' WHERE role = 'young_person'".to_owned()).await;
        assert_eq!(ivo.get(&officers).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert!(!ivo.get("/decisions").await.body.contains(SAID), "{backend:?}");
        env.clock.advance(10 * Moment::DAY);
        tell_of_late(heard).await.unwrap();
        let person = heron.id().to_string();
        let due = in_days(&env, 7);
        let fields = [("person", person.as_str()), ("text", "x"), ("owner", "y"), ("due", due.as_str())];
        let mut ivo = signed_in(heard, "Ivo").await;
        assert!(ivo.post("/decisions/new", &fields).await.body.contains("Choose one of your"), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_two_at_once_and_the_same_form_twice_are_done_once() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let Around { heron, .. } = around(&env).await;
        let mut ivo = signed_in(heard, "Ivo").await;
        let page = decide(&mut ivo, heron, SAID, &in_days(&env, 1)).await;
        let path = format!("{page}/raised");
        let fields = [("level", "informal")];
        let (one, two) = tokio::join!(ivo.asked(&path, &fields), ivo.asked(&path, &fields));
        let went = [one, two].iter().filter(|status| status.is_redirection()).count();
        assert_eq!(went, 1, "{backend:?}: {one} {two}");
        assert_eq!(count(heard, recorded(DecisionAction::Raised.name())).await, 1, "{backend:?}");
        // The same again, in other clothes, is not written down twice.
        let (person, due) = (heron.id().to_string(), in_days(&env, 9));
        let same = "you see your brother  every second Saturday.";
        let fields = |text: &'static str| {
            [("person", person.as_str()), ("text", text), ("owner", "your social worker"), ("due", due.as_str())]
        };
        let again = ivo.post("/decisions/new", &fields(same)).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(again.body.contains("written down already for that review"), "{backend:?}: {}", again.body);
        let other = ivo.post("/decisions/new", &fields("You see your sister")).await;
        assert!(other.location.is_some(), "{backend:?}: {}", other.body);
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM review_decision").await, 2, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_days_that_are_none_say_what_is_wrong_and_keep_what_was_typed() {
    let env = Environment::on(Backend::Sqlite).await;
    let Around { heron, .. } = around(&env).await;
    let mut ivo = signed_in(&env.heard, "Ivo").await;
    let person = heron.id().to_string();
    let (ahead, long_ago) = (in_days(&env, 3), Day::parse("2019-01-01").unwrap().to_string());
    for (on, due, words) in [
        ("", "", "Write by which day"),
        ("", "soon", "Write by which day"),
        (ahead.as_str(), ahead.as_str(), "not one that is still to come"),
        (long_ago.as_str(), ahead.as_str(), "none over a year ago"),
        ("", long_ago.as_str(), "That is before the review"),
    ] {
        let fields = [("person", person.as_str()), ("text", SAID), ("owner", "Ada"), ("on", on), ("due", due)];
        let answer = ivo.post("/decisions/new", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(words) && answer.body.contains(SAID), "{on} {due}: {}", answer.body);
    }
    let page = decide(&mut ivo, heron, SAID, &ahead).await;
    refused(&mut ivo, &page, "moved", &[("day", long_ago.as_str()), ("text", "Away")], "still to come").await;
    done(&mut ivo, &page, "moved", &[("day", in_days(&env, 9).as_str()), ("text", "Away")]).await;
    let long = "a".repeat(2_001);
    refused(&mut ivo, &page, "noted", &[("text", long.as_str())], "This is too long").await;
    env.heard.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_16_the_team_that_plans_their_care_is_noted_when_it_is_written_down() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let Around { heron, worker, officer, .. } = around(&env).await;
        let belongs = async |who: Account, team: &'static str, since: i32| {
            let (id, first) = (who.id(), env.heard.now().day().plus(since).to_string());
            let sql = "INSERT INTO membership (id, account_id, kind, place, first_day) VALUES ($1, $1, 'team', $2, $3)";
            let unit = env
                .heard
                .words()
                .write(move |uow| Box::pin(async move { uow.execute(sql, args![id, team, first]).await.map(drop) }));
            unit.await.unwrap();
        };
        let of = async |team: &str| {
            let sql = "SELECT COUNT(*) AS n FROM review_decision WHERE team = $1";
            env.count(sql.into(), args![team]).await
        };
        // Whose team the officer is in says nothing of who plans the care.
        belongs(officer, "Reviewing officers", -9).await;
        let mut ivo = signed_in(&env.heard, "Ivo").await;
        decide(&mut ivo, heron, SAID, &in_days(&env, 7)).await;
        assert_eq!(of("Reviewing officers").await, 0, "{backend:?}");
        belongs(worker, "Marram team", -9).await;
        decide(&mut ivo, heron, "A bicycle until May", &in_days(&env, 7)).await;
        assert_eq!(of("Marram team").await, 1, "{backend:?}");
        assert_eq!(count(&env.heard, "SELECT COUNT(*) AS n FROM review_decision").await, 2, "{backend:?}");
        env.heard.close().await;
    }
}
