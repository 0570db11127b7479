//! Working the plan: an action's lead, log and references, a lead's own lines, and the cycle
//! before the board. On both databases.

use std::sync::Arc;

use axum::http::StatusCode;
use heard_domain::ids::{PlanId, PlanRowId};
use heard_domain::people::{Account, EditStrategy, Grant, KeepBoardDays, LeadActions, ReadBrief, ReadStrategy, Role};
use heard_domain::strategy::import::{Options, read_plan};
use heard_domain::strategy::{
    BoardDayError, ByHand, EntryError, Importer, Incoming, Kept, LeadError, Named, NewEntry, Target, Writer, action,
    add_action, add_board_day, brief, can_refer_to, correct_entry, import_into, import_plan, name_lead, own_action,
    plans, put_in_force, rate, run_cycle, take_back_board_day, take_entry_back, undo_import, write_entry,
};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{PlanKind, PlanRowAction, SettingAction};

use super::alarm::reached;
use super::alerts::{signed_in, staff};
use super::environment::{Environment, backends};
use super::jobs::{another, count, recorded};

const PLAN: &str = "Ref\tAction\tLead\tTimescale\tRAG\nObjective 1: Children are moved with care\t\t\t\t\n\
                    1a\tList what moves\tA. Lead\t30/04/26\tGreen\n1b\tAsk before a move\t\t30/04/27\tAmber\n";

/// A plan of two actions, as the participation lead took it in.
async fn planned(env: &Environment, by: Account) -> Vec<PlanRowId> {
    taken_in(env, by, PLAN).await
}

async fn taken_in(env: &Environment, by: Account, file: &str) -> Vec<PlanRowId> {
    let editor: Grant<EditStrategy> = Grant::check(by).unwrap();
    let plan = read_plan("plan.tsv", file.as_bytes(), &Options::default()).unwrap();
    import_plan(&env.heard, Importer::person(&editor), "plan.tsv", file.as_bytes(), plan).await.unwrap();
    // What is said from now on is said later than what the file says.
    env.clock.advance(Moment::MINUTE);
    let mut conn = env.heard.words().read().await.unwrap();
    let rows = conn.all("SELECT id FROM plan_row ORDER BY position", vec![]).await.unwrap();
    rows.iter().map(|row| row.id("id").unwrap()).collect()
}

fn said(words: &str, rating: &str, reason: &str, of_day: &str) -> NewEntry {
    let own = str::to_owned;
    NewEntry { words: own(words), rating: own(rating), reason: own(reason), of_day: own(of_day) }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_02_an_action_has_a_named_lead_a_dated_log_its_ratings_and_references() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await.id().to_string();
        let worker = staff(&env, Role::Worker, "Wren").await.id().to_string();
        let rows = planned(&env, mia).await;
        let page = format!("/strategy/rows/{}", rows[0]);
        let mut client = signed_in(heard, "Mia").await;
        let shown = client.get(&page).await.body;
        for words in ["List what moves", "Overdue", "“A. Lead”, no account", "Nothing was written here yet"] {
            assert!(shown.contains(words), "{backend:?}: {words}");
        }
        let before = client.get("/strategy/before-the-board").await.body;
        for words in ["1 action that nobody leads", "1 action whose lead in the plan has no sign-in"] {
            assert!(before.contains(words), "{backend:?}: {words}");
        }

        for nobody in ["", worker.as_str()] {
            let refused = client.post(&format!("{page}/lead"), &[("lead", nobody)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
            assert!(refused.body.contains("Choose who leads it"), "{backend:?}");
        }
        let done = client.post(&format!("{page}/lead"), &[("lead", &omar)]).await;
        assert_eq!(done.location, Some(format!("{page}?done=lead-named-untold")), "{backend:?}: nobody is told");
        let before = client.get("/strategy/before-the-board").await.body;
        assert!(before.contains("No message reaches them"), "{backend:?}: no address of theirs is proven");

        let entries = format!("{page}/entries");
        let entry =
            |words, rating, reason, day| [("words", words), ("rating", rating), ("reason", reason), ("of_day", day)];
        for (fields, problem) in [
            (entry("", "green", "", "2026-11-20"), "Write what happened."),
            (entry("No change", "green", "", "2026-11-20"), "or why nothing did"),
            (entry("The list is late.", "red", "", "2026-11-20"), "say why"),
            (entry("The list is late.", "", "Why", "2026-11-20"), "Choose Blue, Green"),
            (entry("The list is late.", "red", "Why", "2026-11-21"), "not ahead"),
        ] {
            let refused = client.post(&entries, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {problem}");
            assert!(refused.body.contains(problem), "{backend:?}: {problem}");
            assert!(refused.body.contains(fields[0].1), "{backend:?}: what was typed is there");
        }
        let wrote = client.post(&entries, &entry("The list is late.", "red", "Nobody had time.", "2026-11-18")).await;
        assert_eq!(wrote.location, Some(format!("{page}?done=line-written")), "{backend:?}");
        env.clock.advance(Moment::MINUTE);
        client.post(&entries, &entry("Still nobody had the time.", "red", "", "2026-11-20")).await;
        let shown = client.get(&page).await.body;
        for words in ["18 November 2026", "Because: Nobody had time.", "Still nobody had the time.", "Written by Mia"] {
            assert!(shown.contains(words), "{backend:?}: {words}");
        }
        assert_eq!(count(heard, recorded(PlanRowAction::Written.name())).await, 2, "{backend:?}");
        // As imported, and as it was written; that nothing changed is no new rating.
        assert_eq!(
            count(heard, "SELECT COUNT(*) AS n FROM plan_row_rating WHERE rating = 'red'").await,
            1,
            "{backend:?}"
        );

        let (own, other) = (rows[0].to_string(), rows[1].to_string());
        let references = format!("{page}/references");
        assert!(
            client.post(&references, &[("other", &own)]).await.body.contains("Choose another action"),
            "{backend:?}"
        );
        assert!(client.post(&references, &[("other", &other)]).await.location.is_some(), "{backend:?}");
        let second = format!("/strategy/rows/{other}");
        assert!(client.get(&second).await.body.contains("1a List what moves"), "{backend:?}: seen from both sides");
        client.post(&format!("{second}/references"), &[("other", &own)]).await;
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM plan_reference").await, 1, "{backend:?}: said once");
        for what in ["reference-taken", "reference-taken-before"] {
            let taken = client.post(&format!("{second}/references/take-back"), &[("other", &own)]).await.location;
            assert_eq!(taken, Some(format!("{second}?done={what}")), "{backend:?}");
        }
        assert_eq!(count(heard, "SELECT COUNT(*) AS n FROM plan_reference").await, 0, "{backend:?}");
        let taken = recorded(PlanRowAction::ReferenceTaken.name());
        assert_eq!(count(heard, taken).await, 1, "{backend:?}: once");

        // A new action has a lead from the beginning.
        let add = format!("/strategy/objectives/{}/add", heard.catalogue().objectives[0].id);
        let new = [("activity", "Pack the bags together"), ("lead", ""), ("by", "2027-03-31")];
        let refused = client.post(&add, &new).await;
        assert!(refused.body.contains("A new action has a lead"), "{backend:?}");
        let added = client.post(&add, &[new[0], ("lead", &omar), new[2]]).await.location.unwrap();
        let shown = client.get(added.split('?').next().unwrap()).await.body;
        assert!(shown.contains("Pack the bags together") && shown.contains("Omar"), "{backend:?}");
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_05_a_lead_reads_and_writes_their_own_lines_and_no_other() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await;
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        name_lead(heard, &editor, rows[0], omar.id()).await.unwrap();
        let gone = name_lead(heard, &editor, PlanRowId::from([9; 16]), omar.id()).await;
        assert!(matches!(gone, Err(LeadError::Gone)), "{backend:?}");

        let mut client = signed_in(heard, "Omar").await;
        let list = client.get("/my-lines").await.body;
        assert!(list.contains("List what moves") && !list.contains("Ask before a move"), "{backend:?}");
        let (own, other) = (format!("/my-lines/{}", rows[0]), format!("/my-lines/{}", rows[1]));
        let fields =
            [("words", "The list is done."), ("rating", "blue"), ("reason", "Done."), ("of_day", "2026-11-20")];
        assert_eq!(client.get(&other).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        assert_eq!(client.post(&other, &fields).await.status, StatusCode::NOT_FOUND, "{backend:?}");
        for path in ["/strategy".to_owned(), format!("/strategy/rows/{}", rows[0]), "/strategy/brief".to_owned()] {
            assert_eq!(client.get(&path).await.status, StatusCode::FORBIDDEN, "{backend:?}: {path}");
        }
        let entries = format!("/strategy/rows/{}/entries", rows[0]);
        assert_eq!(client.post(&entries, &fields).await.status, StatusCode::FORBIDDEN, "{backend:?}");
        assert_eq!(client.post(&own, &fields).await.location.as_deref(), Some("/my-lines?done=line-written"));
        assert!(client.get(&own).await.body.contains("The list is done."), "{backend:?}");

        // What somebody else wrote since the page was drawn is not replaced unseen.
        let drawn = client.get(&own).await.body;
        let form = drawn.split(&format!("action=\"{own}\"")).nth(1).unwrap();
        let hidden = |name: &str| {
            let value = form.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
            value.split('"').next().unwrap().to_owned()
        };
        let (posted, at) = (hidden("posted"), hidden("drawn"));
        let new = said("The list was lost.", "amber", "Lost.", "2026-11-20");
        write_entry(heard, Writer::editor(&editor), rows[0], &new).await.unwrap();
        let seen = [("posted", posted.as_str()), ("drawn", &at), fields[0], fields[1], fields[2], fields[3]];
        let quicker = client.post(&own, &seen).await;
        assert_eq!(quicker.status, StatusCode::CONFLICT, "{backend:?}");
        for words in ["What happened?</h3>", "For which day?</h3>", "20 November 2026", "Send mine again"] {
            assert!(quicker.body.contains(words), "{backend:?}: {words}");
        }

        // Whoever is named in their place has it from then on, and they have it no more.
        name_lead(heard, &editor, rows[0], mia.id()).await.unwrap();
        let writer: Grant<LeadActions> = Grant::check(omar).unwrap();
        let new = said("The list is late again.", "amber", "Late.", "2026-11-20");
        let refused = write_entry(heard, Writer::lead(&writer), rows[0], &new).await;
        assert!(matches!(refused, Err(EntryError::Gone)), "{backend:?}: {refused:?}");

        // Nothing of it is saved, and their words are not lost, whatever else is wrong with them.
        for day in ["2026-11-20", "no day"] {
            let late =
                [("words", "The list is late again."), ("rating", "amber"), ("reason", "Late."), ("of_day", day)];
            let refused = client.post(&own, &late).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{backend:?}");
            for part in ["Nothing was saved", "The list is late again.", "Amber", "Late."] {
                assert!(refused.body.contains(part), "{backend:?}: {part}: {}", refused.body);
            }
        }
        assert_eq!(client.get(&own).await.status, StatusCode::NOT_FOUND, "{backend:?}");

        // Where the plan is in force no more, nobody leads or writes.
        let write = heard.words().write(|uow| {
            Box::pin(async move {
                uow.execute("UPDATE plan SET in_force = 0", vec![]).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
        let gone = name_lead(heard, &editor, rows[1], omar.id()).await;
        assert!(matches!(gone, Err(LeadError::Gone)), "{backend:?}");
        let refused = write_entry(heard, Writer::editor(&editor), rows[0], &new).await;
        assert!(matches!(refused, Err(EntryError::Gone)), "{backend:?}: {refused:?}");
        heard.close().await;
    }
}

/// What waits has left: nobody is told twice that something waits before it has.
async fn sent(env: &Environment) {
    let write = env.heard.words().write(|uow| {
        Box::pin(async move {
            uow.execute("UPDATE dispatch SET state = 'sent'", vec![]).await?;
            Ok::<_, StorageError>(())
        })
    });
    write.await.unwrap();
}

async fn told(env: &Environment, who: Account) -> i64 {
    let mut conn = env.heard.words().read().await.unwrap();
    let sql = "SELECT COUNT(*) AS n FROM dispatch WHERE account_id = $1";
    conn.first(sql, args![who.id()]).await.unwrap().unwrap().int("n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn str_05_leads_are_asked_once_asked_again_and_the_brief_says_what_is_missing() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let (heard, other) = (&env.heard, another(&env).await);
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let bede = staff(&env, Role::BoardMember, "Bede").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await;
        let ida = staff(&env, Role::ServiceManager, "Ida").await;
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        name_lead(heard, &editor, rows[0], omar.id()).await.unwrap();
        name_lead(heard, &editor, rows[1], ida.id()).await.unwrap();
        for who in [omar, ida, bede] {
            reached(&env, who).await;
        }
        let keeper: Grant<KeepBoardDays> = Grant::check(mia).unwrap();
        let day = |text: &str| Day::parse(text).unwrap();
        let board = day("2026-12-20");
        for wrong in ["2026-11-20", "2031-01-01"] {
            let refused = add_board_day(heard, &keeper, day(wrong)).await;
            assert!(matches!(refused, Err(BoardDayError::NotAhead)), "{backend:?}: {wrong}");
        }
        let mistake = add_board_day(heard, &keeper, day("2026-12-09")).await.unwrap();
        take_back_board_day(heard, &keeper, mistake).await.unwrap();
        add_board_day(heard, &keeper, board).await.unwrap();
        let again = add_board_day(heard, &keeper, board).await;
        assert!(matches!(again, Err(BoardDayError::Already)), "{backend:?}");
        run_cycle(heard).await.unwrap();
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (0, 0), "{backend:?}: a month before");

        // Three weeks before is a Sunday. Nobody is told before the next working day begins; then once,
        // however many processes look.
        env.clock.advance(9 * Moment::DAY);
        run_cycle(heard).await.unwrap();
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (0, 0), "{backend:?}: on a Sunday");
        env.clock.advance(Moment::DAY - 300 * Moment::MINUTE);
        run_cycle(heard).await.unwrap();
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (0, 0), "{backend:?}: at seven");
        env.clock.advance(300 * Moment::MINUTE);
        let runs = futures::future::join_all([run_cycle(heard), run_cycle(&other), run_cycle(heard)]).await;
        assert!(runs.iter().all(Result::is_ok), "{backend:?}: {runs:?}");
        assert_eq!(count(heard, recorded(SettingAction::LeadsAsked.name())).await, 1, "{backend:?}");
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (1, 1), "{backend:?}");
        let mut client = signed_in(heard, "Omar").await;
        assert!(client.get("/staff").await.body.contains("1 action of the plan waits for you"), "{backend:?}");
        env.clock.advance(Moment::DAY);
        let writer: Grant<LeadActions> = Grant::check(omar).unwrap();
        let new = said("The list is late this month.", "red", "Nobody had time.", "2026-11-30");
        write_entry(heard, Writer::lead(&writer), rows[0], &new).await.unwrap();

        sent(&env).await;
        // Two weeks before: those alone who have not written.
        env.clock.advance(6 * Moment::DAY);
        run_cycle(&other).await.unwrap();
        run_cycle(heard).await.unwrap();
        assert_eq!(count(heard, recorded(SettingAction::LeadsReminded.name())).await, 1, "{backend:?}");
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (1, 2), "{backend:?}");
        assert_eq!(told(&env, bede).await, 0, "{backend:?}");

        // That nothing changed is no new claim.
        let new = said("Nothing else was heard of it.", "red", "", "2026-12-06");
        write_entry(heard, Writer::lead(&writer), rows[0], &new).await.unwrap();

        // One week before: the brief.
        env.clock.advance(7 * Moment::DAY);
        run_cycle(heard).await.unwrap();
        run_cycle(&other).await.unwrap();
        assert_eq!(count(heard, recorded(SettingAction::BoardBriefed.name())).await, 1, "{backend:?}");
        assert_eq!(told(&env, bede).await, 1, "{backend:?}");
        let mut chair = signed_in(heard, "Bede").await;
        let brief = chair.get("/strategy/brief").await.body;
        for words in
            ["For the board on 20 December 2026", "Missing (1 action)", "Ask before a move", "Overdue (1 action)"]
        {
            assert!(brief.contains(words), "{backend:?}: {words} in {brief}");
        }
        assert!(brief.contains("(1 time)") && brief.contains("Nobody had time."), "{backend:?}: {brief}");
        let file = chair.get("/strategy/export").await.status;
        assert_eq!(file, StatusCode::FORBIDDEN, "{backend:?}: the file holds what is withheld from the board");
        let columns = chair.get("/strategy/side-by-side").await;
        assert_eq!(columns.status, StatusCode::OK, "{backend:?}");
        assert!(columns.body.contains("Too early."), "{backend:?}: no figures were published");
        assert!(columns.body.contains("It is too early to compare any of them"), "{backend:?}");
        assert!(columns.body.contains("1 December 2026"), "{backend:?}: since when it is rated so");
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_05_whoever_leads_something_since_is_asked_with_the_next_look_and_asked_again_by_hand() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await;
        let ida = staff(&env, Role::ServiceManager, "Ida").await;
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        let keeper: Grant<KeepBoardDays> = Grant::check(mia).unwrap();
        name_lead(heard, &editor, rows[0], omar.id()).await.unwrap();
        reached(&env, omar).await;
        let board = add_board_day(heard, &keeper, Day::parse("2026-12-07").unwrap()).await.unwrap().to_string();
        run_cycle(heard).await.unwrap();
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (1, 0), "{backend:?}: put in late");

        // Named since, and reached by no message: asked once one reaches her, and then once.
        let named = name_lead(heard, &editor, rows[1], ida.id()).await.unwrap();
        assert_eq!(named, Named::Unreached, "{backend:?}");
        run_cycle(heard).await.unwrap();
        let asked = "SELECT COUNT(*) AS n FROM board_ask";
        assert_eq!((told(&env, ida).await, count(heard, asked).await), (0, 1), "{backend:?}");
        reached(&env, ida).await;
        for _ in 0..2 {
            run_cycle(heard).await.unwrap();
            assert_eq!((told(&env, omar).await, told(&env, ida).await), (1, 1), "{backend:?}");
        }
        assert_eq!(count(heard, recorded(SettingAction::LeadsAsked.name())).await, 2, "{backend:?}");

        // By hand not twice on a day, and only those who have not written.
        let (page, again) = ("/strategy/before-the-board", "/strategy/before-the-board/ask-again");
        let mut client = signed_in(heard, "Mia").await;
        let shown = client.get(page).await.body;
        assert_eq!(shown.matches("Asked on 20 November 2026").count(), 2, "{backend:?}: {shown}");
        assert!(!shown.contains("again now"), "{backend:?}: {shown}");
        let refused = client.post(again, &[("id", &board)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("told today already"), "{backend:?}: {}", refused.body);
        sent(&env).await;
        env.clock.advance(Moment::DAY);
        let writer: Grant<LeadActions> = Grant::check(omar).unwrap();
        let new = said("The list is late this month.", "red", "Nobody had time.", "2026-11-20");
        write_entry(heard, Writer::lead(&writer), rows[0], &new).await.unwrap();
        let mut client = signed_in(heard, "Mia").await;
        let shown = client.get(page).await.body;
        assert!(shown.contains("Ask all of them again now"), "{backend:?}: {shown}");
        let wrote = omar.id().to_string();
        let refused = client.post(again, &[("id", &board), ("lead", &wrote)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: he wrote");
        let done = client.post(again, &[("id", &board)]).await.location;
        assert_eq!(done, Some(format!("{page}?done=leads-asked-again")), "{backend:?}");
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (1, 2), "{backend:?}");
        assert_eq!(count(heard, recorded(SettingAction::LeadsReminded.name())).await, 1, "{backend:?}");

        // Named for another line on the day of the second message, she is told once that day.
        sent(&env).await;
        env.clock.advance(2 * Moment::DAY);
        let named = name_lead(heard, &editor, rows[0], ida.id()).await.unwrap();
        assert_eq!(named, Named::Told, "{backend:?}");
        sent(&env).await;
        run_cycle(heard).await.unwrap();
        assert_eq!(told(&env, ida).await, 3, "{backend:?}: on the same day");
        env.clock.advance(Moment::DAY);
        run_cycle(heard).await.unwrap();
        assert_eq!(told(&env, ida).await, 4, "{backend:?}: on the next");
        heard.close().await;
    }
}

/// A plan that calls the lead of two actions as an account is called, and of one a service.
const CALLED: &str = "Ref\tAction\tLead\tTimescale\tRAG\nObjective 1: Children are moved with care\t\t\t\t\n\
                      1a\tList what moves\tOmar\t30/04/26\tGreen\n1b\tAsk before a move\tOmar\t30/04/27\tAmber\n\
                      1c\tPack the bags together\tHomes\t30/04/27\tAmber\n";

#[tokio::test(flavor = "multi_thread")]
async fn str_02_leads_are_named_at_once_by_the_plans_words_and_a_message_is_promised_where_one_goes() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await;
        let worker = staff(&env, Role::Worker, "Wren").await.id().to_string();
        taken_in(&env, mia, CALLED).await;
        let (page, leads) = ("/strategy/before-the-board", "/strategy/before-the-board/leads");
        let id = omar.id().to_string();
        let mut client = signed_in(heard, "Mia").await;
        let shown = client.get(page).await.body;
        for words in ["3 actions whose lead in the plan has no sign-in", "“Homes”"] {
            assert!(shown.contains(words), "{backend:?}: {words} in {shown}");
        }
        let chosen = format!("value=\"{id}\" selected");
        assert_eq!(shown.matches(&chosen).count(), 1, "{backend:?}: whoever is called exactly so");

        let named = "SELECT COUNT(*) AS n FROM plan_lead";
        for nobody in ["", worker.as_str()] {
            let refused = client.post(leads, &[("words_0", "Omar"), ("lead_0", nobody)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
            assert!(refused.body.contains("choose who leads at least one"), "{backend:?}: {}", refused.body);
        }
        assert_eq!(count(heard, named).await, 0, "{backend:?}");
        let both = [("words_0", "Omar"), ("lead_0", id.as_str()), ("words_1", "Homes"), ("lead_1", "")];
        let done = client.post(leads, &both).await.location;
        assert_eq!(done, Some(format!("{page}?done=leads-named-untold")), "{backend:?}: no message reaches him");
        assert_eq!(count(heard, named).await, 2, "{backend:?}");
        assert_eq!(count(heard, recorded(PlanRowAction::LeadNamed.name())).await, 2, "{backend:?}: each");
        reached(&env, omar).await;
        // Where somebody was quicker with some of them, that is said.
        let homes = [("words_0", "Homes"), ("lead_0", id.as_str()), ("words_1", "Omar"), ("lead_1", id.as_str())];
        let back = client.post(leads, &homes).await.location.unwrap();
        assert_eq!(back, format!("{page}?meanwhile=1&done=leads-named"), "{backend:?}");
        let shown = client.get(&back).await.body;
        assert!(shown.contains("For 1 name that you chose a lead for, nothing was saved"), "{backend:?}: {shown}");
        assert_eq!((told(&env, omar).await, count(heard, named).await), (1, 3), "{backend:?}");
        let quicker = client.post(leads, &homes).await;
        assert_eq!(quicker.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(quicker.body.contains("before you"), "{backend:?}: {}", quicker.body);
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_02_of_two_who_name_the_same_lead_at_once_one_does() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await.id();
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        let other = another(&env).await;
        for row in rows {
            let (one, two) = tokio::join!(name_lead(heard, &editor, row, omar), name_lead(&other, &editor, row, omar));
            let named = [one.unwrap(), two.unwrap()];
            assert!(named.contains(&Named::Unreached) && named.contains(&Named::AsBefore), "{backend:?}: {named:?}");
        }
        assert_eq!(count(heard, recorded(PlanRowAction::LeadNamed.name())).await, 2, "{backend:?}: each once");
        other.close().await;
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_05_whoever_leads_an_open_action_is_told_when_its_plan_comes_into_force() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await;
        let ida = staff(&env, Role::ServiceManager, "Ida").await;
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        name_lead(heard, &editor, rows[0], omar.id()).await.unwrap();
        name_lead(heard, &editor, rows[1], ida.id()).await.unwrap();
        rate(heard, &editor, rows[1], "blue", "Everybody is asked now.").await.unwrap();
        for who in [omar, ida] {
            reached(&env, who).await;
        }
        let mut conn = heard.words().read().await.unwrap();
        let first = conn.first("SELECT id FROM plan WHERE in_force = 1", vec![]).await.unwrap().unwrap();
        let first: PlanId = first.id("id").unwrap();
        drop(conn);
        let pledge =
            "Ref\tAction\tLead\tRAG\nObjective 1: Friends stay friends\t\t\t\nF1\tA lift once a month\tRuth\tAmber\n";
        let plan = read_plan("pledge.tsv", pledge.as_bytes(), &Options::default()).unwrap();
        let incoming = Incoming::new("pledge.tsv", pledge.as_bytes(), Arc::new(plan), Kept::default());
        let target = Target::New { kind: PlanKind::Pledge, title: "Our pledge".to_owned() };
        let pledge = import_into(heard, Importer::person(&editor), target, incoming, None).await.unwrap();
        // Of what may belong together the own plan's actions are offered first, then the newer plan's.
        let offered = can_refer_to(heard, &editor, rows[0]).await.unwrap();
        assert_eq!((offered.len(), offered[0].id), (2, rows[1]), "{backend:?}");
        assert!(put_in_force(heard, &editor, pledge.plan).await.unwrap(), "{backend:?}");
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (0, 0), "{backend:?}: they lead nothing of it");
        assert!(put_in_force(heard, &editor, first).await.unwrap(), "{backend:?}");
        assert_eq!((told(&env, omar).await, told(&env, ida).await), (1, 0), "{backend:?}: of what is not complete");
        sent(&env).await;
        let named = name_lead(heard, &editor, rows[1], omar.id()).await.unwrap();
        assert_eq!((named, told(&env, omar).await), (Named::Complete, 1), "{backend:?}: nothing waits for him");
        heard.close().await;
    }
}

/// The same with what was said of its actions in the file.
const NOTED: &str = "Ref\tAction\tLead\tTimescale\tRAG\tProgress\nObjective 1: Children are moved with care\t\t\t\t\t\n\
                     1a\tList what moves\tA. Lead\t30/04/26\tGreen\t2026-09-04 Ten lists are there\n\
                     1b\tAsk before a move\tB. Lead\t30/04/27\tAmber\t2026-02-02 Asked in two houses\n";

#[tokio::test(flavor = "multi_thread")]
async fn str_02_what_the_file_says_is_the_last_word_until_somebody_writes_and_every_page_says_the_same() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await;
        let rows = taken_in(&env, mia, NOTED).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        for row in &rows {
            name_lead(heard, &editor, *row, omar.id()).await.unwrap();
        }
        // A year after it came in, of one action a note of September is there.
        let write = heard.words().write(|uow| {
            Box::pin(async move {
                uow.execute("UPDATE plan_row_rating SET at = at - $1", args![400 * Moment::DAY]).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
        let objective = format!("/strategy/objectives/{}", heard.catalogue().objectives[0].id);
        let mut lead = signed_in(heard, "Omar").await;
        let mut client = signed_in(heard, "Mia").await;
        let lines = lead.get("/my-lines").await.body;
        let under = client.get(&objective).await.body;
        for page in [&lines, &under] {
            for words in ["Ten lists are there", "4 September 2026", "2 February 2026"] {
                assert!(page.contains(words), "{backend:?}: {words} in {page}");
            }
            assert_eq!(page.matches("No update from the lead for a quarter").count(), 1, "{backend:?}: {page}");
            assert_eq!(page.matches(">Overdue<").count(), 1, "{backend:?}: {page}");
        }
        assert!(!lines.contains("2026-09-04 Ten"), "{backend:?}: its day is said as everywhere");
        assert!(lines.contains("1 overdue, 1 not written about for a quarter."), "{backend:?}: {lines}");
        assert!(lead.get("/staff").await.body.contains("You lead 2 actions of the plan."), "{backend:?}");
        for (reader, of) in [(&mut client, "/strategy/rows"), (&mut lead, "/my-lines")] {
            let page = format!("{of}/{}", rows[0]);
            let shown = reader.get(&page).await.body;
            assert!(shown.contains("From the plan’s file"), "{backend:?}: {page}");
            assert!(!shown.contains("Nothing was written here yet"), "{backend:?}: {page}");
        }

        // From then on it is what the account that leads it wrote.
        let writer: Grant<LeadActions> = Grant::check(omar).unwrap();
        let new = said("Eleven lists are there.", "amber", "One more is late.", "2026-11-20");
        write_entry(heard, Writer::lead(&writer), rows[0], &new).await.unwrap();
        let under = client.get(&objective).await.body;
        let cell = under.split("data-label=\"Last word\"").nth(1).unwrap().split("</td>").next().unwrap();
        assert!(cell.contains("20 November 2026") && cell.contains("Eleven lists"), "{backend:?}: {cell}");
        let cell = under.split("data-label=\"Lead\"").nth(1).unwrap().split("</td>").next().unwrap();
        assert!(cell.contains("Omar") && !cell.contains("A. Lead"), "{backend:?}: {cell}");
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_02_an_entry_is_saved_once_and_its_author_corrects_it_or_takes_it_back_in_sight() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let omar = staff(&env, Role::ActionLead, "Omar").await;
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        name_lead(heard, &editor, rows[0], omar.id()).await.unwrap();
        let writer: Grant<LeadActions> = Grant::check(omar).unwrap();
        let me = || Writer::lead(&writer);
        let (row, page) = (rows[0], format!("/my-lines/{}", rows[0]));
        let mut client = signed_in(heard, "Omar").await;

        // The rating stays as it is, and the reason is seen all the same.
        let new = said("Ten of the lists are there.", "green", "The rest is promised.", "2026-11-20");
        let first = write_entry(heard, me(), row, &new).await.unwrap();
        let again = write_entry(heard, me(), row, &new).await;
        assert!(matches!(again, Err(EntryError::Already)), "{backend:?}: {again:?}");
        let fields = [
            ("words", new.words.as_str()),
            ("rating", "green"),
            ("reason", new.reason.as_str()),
            ("of_day", "2026-11-20"),
        ];
        let refused = client.post(&page, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("This is saved already"), "{backend:?}");
        let shown = client.get(&page).await.body;
        assert!(shown.contains("Because: The rest is promised."), "{backend:?}: {shown}");

        // A rating that was a mistake is taken back, and the one before it counts again.
        env.clock.advance(Moment::MINUTE);
        let since = own_action(heard, &writer, row).await.unwrap().unwrap().line.claimed;
        assert!(since.is_some(), "{backend:?}: rated so by the file");
        let new = said("All of them are late.", "red", "Late.", "2026-11-20");
        let slip = write_entry(heard, me(), row, &new).await.unwrap();
        let (id, back) = (slip.to_string(), format!("{page}/take-back"));
        let refused = client.post(&back, &[("entry", &id), ("why", " ")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("Say why you take it back."), "{backend:?}");
        env.clock.advance(Moment::MINUTE);
        let taken = client.post(&back, &[("entry", &id), ("why", "Of another action.")]).await;
        assert_eq!(taken.location, Some(format!("{page}?done=entry-taken-back")), "{backend:?}");
        let shown = own_action(heard, &writer, row).await.unwrap().unwrap();
        assert_eq!(shown.line.rating.as_deref(), Some("green"), "{backend:?}");
        assert_eq!(shown.line.claimed, since, "{backend:?}: it is rated so since then, as if nothing had been written");
        let last = shown.line.last.map(|last| last.words);
        assert_eq!(last.as_deref(), Some("Ten of the lists are there."), "{backend:?}");
        let body = client.get(&page).await.body;
        for words in ["All of them are late.", "Taken back on 20 November 2026, because: Of another action."] {
            assert!(body.contains(words), "{backend:?}: {words}");
        }
        let twice = take_entry_back(heard, me(), row, slip, "Again").await;
        assert!(matches!(twice, Err(EntryError::Gone)), "{backend:?}: {twice:?}");

        // What is corrected stands where it stood; what was there before is seen.
        let new = said("Twelve of the lists are there.", "amber", "The rest is late.", "2026-11-19");
        let stranger = correct_entry(heard, Writer::editor(&editor), row, first, &new).await;
        assert!(matches!(stranger, Err(EntryError::Gone)), "{backend:?}: an entry is its author’s");
        let anew = correct_entry(heard, me(), row, first, &new).await.unwrap();
        let shown = own_action(heard, &writer, row).await.unwrap().unwrap();
        assert_eq!(shown.line.rating.as_deref(), Some("amber"), "{backend:?}");
        let standing: Vec<_> = shown.log.iter().filter(|one| one.stands()).map(|one| one.id).collect();
        assert_eq!((standing, shown.log.len()), (vec![anew], 3), "{backend:?}");
        assert!(
            client.get(&page).await.body.contains("Corrected on 20 November 2026. Before, it said:"),
            "{backend:?}"
        );

        // Once somebody wrote after it, its rating is that of its time.
        env.clock.advance(Moment::MINUTE);
        let new = said("The last lists came in.", "blue", "All are there.", "2026-11-20");
        write_entry(heard, Writer::editor(&editor), row, &new).await.unwrap();
        let new = said("Thirteen of the lists were there.", "red", "The rest was late.", "2026-11-19");
        correct_entry(heard, me(), row, anew, &new).await.unwrap();
        let shown = own_action(heard, &writer, row).await.unwrap().unwrap();
        assert_eq!(shown.line.rating.as_deref(), Some("blue"), "{backend:?}");
        let own = shown.log.iter().find(|one| one.own && one.stands()).unwrap();
        assert_eq!(own.rating, "amber", "{backend:?}");
        assert_eq!(own.entry.words, "Thirteen of the lists were there.", "{backend:?}");
        assert_eq!(count(heard, recorded(PlanRowAction::EntryCorrected.name())).await, 2, "{backend:?}");
        assert_eq!(count(heard, recorded(PlanRowAction::EntryTakenBack.name())).await, 1, "{backend:?}");
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_02_an_action_is_rated_by_an_entry_until_a_file_rates_it_whatever_that_says() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        let reader: Grant<ReadStrategy> = Grant::check(mia).unwrap();
        let me = || Writer::editor(&editor);
        // No two looks at the clock say the same.
        env.clock.go_on(7);
        let page = async |of: usize| action(heard, &reader, rows[of]).await.unwrap().unwrap();
        let takes_in = async |file: &str| {
            let plan = read_plan("plan.tsv", file.as_bytes(), &Options::default()).unwrap();
            import_plan(heard, Importer::person(&editor), "plan.tsv", file.as_bytes(), plan).await.unwrap();
        };
        let undone = async || {
            let import = plans(heard, &reader).await.unwrap()[0].imports[0].id;
            undo_import(heard, &editor, import).await.unwrap();
        };

        // Of two newer files the second says what the entry said: it is the file that says it.
        let late = said("The list is late.", "red", "Nobody had time.", "2026-11-20");
        let own = write_entry(heard, me(), rows[0], &late).await.unwrap();
        assert!(page(0).await.log[0].rates, "{backend:?}");
        let red = PLAN.replace("\tGreen", "\tRed");
        takes_in(&PLAN.replace("\tGreen", "\tAmber")).await;
        takes_in(&red).await;
        let shown = page(0).await;
        assert_eq!(shown.line.rating.as_deref(), Some("red"), "{backend:?}");
        assert!(!shown.log[0].rates, "{backend:?}: rated by the file");
        take_entry_back(heard, me(), rows[0], own, "Of another action.").await.unwrap();
        let now = page(0).await.line;
        assert_eq!((now.rating.as_deref(), now.claimed), (Some("red"), shown.line.claimed), "{backend:?}");

        // What was written after a file and taken back was not given: the file is undone wholly.
        takes_in(&red.replace("\tAmber", "\tGreen")).await;
        let slip = write_entry(heard, me(), rows[1], &late).await.unwrap();
        take_entry_back(heard, me(), rows[1], slip, "Of another action.").await.unwrap();
        assert_eq!(page(1).await.line.rating.as_deref(), Some("green"), "{backend:?}");
        undone().await;
        assert_eq!(page(1).await.line.rating.as_deref(), Some("amber"), "{backend:?}");

        // What such a file said comes back by nothing that is taken back after it was undone.
        takes_in(&red.replace("\tAmber", "\tGreen")).await;
        let slip = write_entry(heard, me(), rows[1], &late).await.unwrap();
        undone().await;
        assert_eq!(page(1).await.line.rating.as_deref(), Some("red"), "{backend:?}: given since");
        take_entry_back(heard, me(), rows[1], slip, "Of another action.").await.unwrap();
        let now = page(1).await.line;
        assert!(now.rating.as_deref() == Some("amber") && now.claimed.is_some(), "{backend:?}: {now:?}");

        // What was written before one and taken back since stays taken back.
        let slip = write_entry(heard, me(), rows[1], &late).await.unwrap();
        takes_in(&red.replace("List what moves", "List all that moves")).await;
        assert!(page(1).await.log[0].rates, "{backend:?}: the file says nothing new of it");
        take_entry_back(heard, me(), rows[1], slip, "Of another action.").await.unwrap();
        undone().await;
        assert_eq!(page(1).await.line.rating.as_deref(), Some("amber"), "{backend:?}");

        // The chair reads of no rating that was taken back.
        let keeper: Grant<KeepBoardDays> = Grant::check(mia).unwrap();
        add_board_day(heard, &keeper, Day::parse("2026-12-20").unwrap()).await.unwrap();
        let chair: Grant<ReadBrief> = Grant::check(mia).unwrap();
        let read = brief(heard, &chair).await.unwrap().unwrap();
        assert!(read.changed.iter().any(|one| one.line.id == rows[0]), "{backend:?}");
        assert!(read.changed.iter().all(|one| one.line.id != rows[1]), "{backend:?}: {:?}", read.changed);
        env.clock.go_on(0);
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_02_a_rating_that_somebody_said_again_stands_where_its_file_is_undone() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        let reader: Grant<ReadStrategy> = Grant::check(mia).unwrap();
        let me = || Writer::editor(&editor);
        // No two looks at the clock say the same.
        env.clock.go_on(7);
        let page = async |of: usize| action(heard, &reader, rows[of]).await.unwrap().unwrap();
        let newer = PLAN.replace("\tGreen", "\tRed").replace("\tAmber", "\tBlue");
        let plan = read_plan("plan.tsv", newer.as_bytes(), &Options::default()).unwrap();
        import_plan(heard, Importer::person(&editor), "plan.tsv", newer.as_bytes(), plan).await.unwrap();

        // Of one somebody says the same as the file, and of the other nobody says anything.
        let new = said("It is as late as the file says.", "red", "", "2026-11-20");
        let own = write_entry(heard, me(), rows[0], &new).await.unwrap();
        let again = said("It is late to this day.", "red", "", "2026-11-20");
        write_entry(heard, me(), rows[0], &again).await.unwrap();
        let before = page(0).await;
        assert!(before.line.claimed < Some(before.log[1].entry.at), "{backend:?}: the file said it first");
        let import = plans(heard, &reader).await.unwrap()[0].imports[0].id;
        undo_import(heard, &editor, import).await.unwrap();
        let now = page(0).await;
        assert_eq!(now.line.rating.as_deref(), Some("red"), "{backend:?}");
        assert_eq!(now.log[1].id, own, "{backend:?}");
        assert_eq!(now.line.claimed, Some(now.log[1].entry.at), "{backend:?}: since somebody said it");
        let history: Vec<_> =
            now.action.history.iter().map(|(_, rating, why)| (rating.as_str(), why.as_str())).collect();
        assert_eq!(history[0], ("red", "It is as late as the file says."), "{backend:?}");
        assert_eq!(history.len(), 2, "{backend:?}: what the file before said, and this: {history:?}");
        assert_eq!(page(1).await.line.rating.as_deref(), Some("amber"), "{backend:?}");

        // Once both are taken back it is rated as before that file.
        let ids: Vec<_> = now.log.iter().map(|one| one.id).collect();
        for (entry, rating) in [(ids[1], "red"), (ids[0], "green")] {
            take_entry_back(heard, me(), rows[0], entry, "Of another action.").await.unwrap();
            assert_eq!(page(0).await.line.rating.as_deref(), Some(rating), "{backend:?}");
        }
        env.clock.go_on(0);
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn str_02_an_action_is_rated_by_nothing_that_was_taken_back_in_whatever_order() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let mia = staff(&env, Role::ParticipationLead, "Mia").await;
        let rows = planned(&env, mia).await;
        let editor: Grant<EditStrategy> = Grant::check(mia).unwrap();
        let reader: Grant<ReadStrategy> = Grant::check(mia).unwrap();
        let me = || Writer::editor(&editor);
        let line = async |id: PlanRowId| action(heard, &reader, id).await.unwrap().unwrap().line;
        let takes_in = async |file: &str| {
            let plan = read_plan("plan.tsv", file.as_bytes(), &Options::default()).unwrap();
            import_plan(heard, Importer::person(&editor), "plan.tsv", file.as_bytes(), plan).await.unwrap();
        };
        let writes = async |id: PlanRowId, words: &str, rating: &str, reason: &str| {
            let new = said(words, rating, reason, "2026-11-20");
            write_entry(heard, me(), id, &new).await.unwrap()
        };
        let takes_back = async |id: PlanRowId, entry| {
            take_entry_back(heard, me(), id, entry, "Of another action.").await.unwrap();
        };

        // Within one look at the clock: a file, an entry, and that it was taken back.
        takes_in(&PLAN.replace("\tAmber", "\tBlue")).await;
        let slip = writes(rows[1], "Nobody asked.", "red", "Nobody had time.").await;
        takes_back(rows[1], slip).await;
        assert_eq!(line(rows[1]).await.rating.as_deref(), Some("blue"), "{backend:?}: as the file says");

        // What nothing ever rated is rated by nothing again.
        let tess = staff(&env, Role::ActionLead, "Tess").await.id();
        let (activity, by) = ("Pack the bags together".to_owned(), "2027-03-31".to_owned());
        let new = ByHand { activity, lead: Some(tess), by };
        let objective = heard.catalogue().objectives[0].id;
        let added = add_action(heard, &editor, objective, &new).await.unwrap().id;
        let own = writes(added, "The bags are there.", "green", "All of them.").await;
        let half = said("Half of the bags are there.", "amber", "Half of them came.", "2026-11-20");
        let anew = correct_entry(heard, me(), added, own, &half).await.unwrap();
        assert_eq!(line(added).await.rating.as_deref(), Some("amber"), "{backend:?}");
        takes_back(added, anew).await;
        let now = line(added).await;
        assert!(now.rating.is_none() && now.claimed.is_none(), "{backend:?}: {now:?}");

        // No two looks at the clock say the same.
        env.clock.go_on(7);
        let since = line(rows[0]).await.claimed;
        for (words, rating, reason) in
            [("It is late to this day.", "red", ""), ("Some of it came.", "amber", "Half of it.")]
        {
            let first = writes(rows[0], "The list is late.", "red", "Nobody had time.").await;
            let second = writes(rows[0], words, rating, reason).await;
            takes_back(rows[0], first).await;
            let page = action(heard, &reader, rows[0]).await.unwrap().unwrap();
            let at = page.log.iter().find(|one| one.id == second).map(|one| one.entry.at);
            assert_eq!((page.line.rating.as_deref(), page.line.claimed), (Some(rating), at), "{backend:?}");
            takes_back(rows[0], second).await;
            let now = line(rows[0]).await;
            assert_eq!((now.rating.as_deref(), now.claimed), (Some("green"), since), "{backend:?}: {rating}");
        }

        // What was taken back after a file that rates anew does not come back with that file undone.
        let first = writes(rows[0], "The list is late again.", "red", "Nobody had time.").await;
        takes_in(&PLAN.replace("\tGreen", "\tBlue").replace("\tAmber", "\tBlue")).await;
        takes_back(rows[0], first).await;
        assert_eq!(line(rows[0]).await.rating.as_deref(), Some("blue"), "{backend:?}");
        let import = plans(heard, &reader).await.unwrap()[0].imports[0].id;
        undo_import(heard, &editor, import).await.unwrap();
        let now = line(rows[0]).await;
        assert_eq!((now.rating.as_deref(), now.claimed), (Some("green"), since), "{backend:?}");
        env.clock.go_on(0);
        heard.close().await;
    }
}
