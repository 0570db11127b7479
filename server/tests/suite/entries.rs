//! What came another way: typed in, from a sheet, from a group; on both databases.

use axum::http::StatusCode;
use heard_domain::catalogue::Catalogue;
use heard_domain::entries::{Came, InWords, NewMeeting, Statement, enter, meetings, record_meeting};
use heard_domain::figures::tables::Table;
use heard_domain::figures::{About, Period, draw_rechecks, publication, publish_due};
use heard_domain::ids::{ThemeId, ViewId};
use heard_domain::intake::{Beside, Incoming};
use heard_domain::people::{EnterVoice, Grant, Participate, Role};
use heard_domain::safeguarding::conflicts::is_kept_from;
use heard_domain::views::{by_receipt, take_back};
use heard_storage::calendar::Day;
use heard_storage::{Value, args};
use heard_vocabulary::{
    AgeBand, Audience, EntryAuthor, EntryConsent, EntryWay, GroupAction, GroupKind, Helped, ViewAction,
};

use super::client::{Client, digits};
use super::environment::{Environment, backends};
use super::polls::staff;

async fn number(env: &Environment, sql: &'static str, args: Vec<Value>) -> i64 {
    let mut conn = env.heard.words().read().await.unwrap();
    conn.first(sql, args).await.unwrap().unwrap().int("n").unwrap()
}

async fn run(env: &Environment, sql: &'static str, args: Vec<Value>) {
    let done = env.heard.words().write(move |uow| Box::pin(async move { uow.execute(sql, args).await }));
    done.await.unwrap();
}

fn came(env: &Environment) -> Came {
    Came {
        way: EntryWay::Letter,
        whose: EntryAuthor::Child,
        consent: EntryConsent::Sent,
        on: env.heard.now().day(),
        meeting: None,
    }
}

fn words(catalogue: &Catalogue, own: u8, words: &str) -> Incoming {
    let said = InWords { own: [own; 16], words, lang: "en", audience: Audience::Anonymous, helped: Helped::Alone };
    let submission = said.in_situation(catalogue.scenario("idea").unwrap());
    Incoming { submission, beside: Beside::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_15_a_call_is_typed_in_once_and_its_receipt_opens_the_answer() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let today = env.heard.now().iso_date();
        let id = "0f".repeat(16);
        let fields = |situation: &'static str, on: &'static str| {
            [
                ("id", id.as_str()),
                ("words", "A marram club on Mondays."),
                ("situation", situation),
                ("way", "phone"),
                ("on", if on.is_empty() { today.as_str() } else { on }),
                ("whose", "child"),
                ("helped", "alone"),
                ("consent", "agreed"),
                ("audience", "team"),
                ("lang", "ar"),
            ]
        };
        for (situation, on, says) in [
            ("", "", "Choose what it is about."),
            ("not_safe", "", "Choose what it is about."),
            ("idea", "2999-01-01", "Write the day it came"),
        ] {
            let refused = lead.post("/entries", &fields(situation, on)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}: {situation} {on}");
            assert!(refused.body.contains(says) && refused.body.contains("A marram club"), "{}", refused.body);
        }
        let all = fields("idea", "");
        let page = lead.post("/entries", &all).await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}: {}", page.body);
        assert!(page.body.contains("lang=\"ar\" dir=\"rtl\""), "in the child's language: {}", page.body);
        let receipt = digits(&page.body);
        assert_eq!(receipt.len(), 16);
        assert_eq!(digits(&lead.post("/entries", &all).await.body), receipt, "sent again it is the same");
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM view_entry", vec![]).await, 1, "{backend:?}");
        // Who typed it is in the log, and not as whoever said it.
        let by = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1 AND actor LIKE $2";
        for (action, actor) in [(ViewAction::Entered, "participation_lead:%"), (ViewAction::Sent, "anonymous")] {
            let lines = number(&env, by, args![action.name(), actor]).await;
            assert!(lines >= 1, "{backend:?}: {action:?}");
        }
        assert_eq!(number(&env, by, args![ViewAction::Entered.name(), "%"]).await, 1);

        let mut phone = Client::new(&env.heard);
        phone.post("/receipt", &[("receipt", &receipt)]).await;
        let thread = phone.get("/thread").await.body;
        assert!(thread.contains("A marram club on Mondays.") && thread.contains("typed it in for you"), "{thread}");
        let queue = lead.get("/queue?state=sent").await.body;
        assert!(queue.contains("A marram club on Mondays."), "{backend:?}: it waits with the others");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_15_harm_is_noticed_in_it_and_whoever_is_named_does_not_find_it_though_they_typed_it() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let by: Grant<EnterVoice> = staff(&env, "Wren", Role::ParticipationLead).await;
        let other: Grant<EnterVoice> = staff(&env, "Ada", Role::SafeguardingLead).await;
        let catalogue = heard.catalogue();
        let said = words(&catalogue, 1, "Wren hits me when nobody is there");
        enter(heard, &by, came(&env), said).await.unwrap();
        let mut conn = heard.words().read().await.unwrap();
        let row = conn.first("SELECT view_id FROM view_entry", vec![]).await.unwrap().unwrap();
        let view: ViewId = row.id("view_id").unwrap();
        drop(conn);
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM concern", vec![]).await, 1, "{backend:?}: it is noticed");
        assert!(is_kept_from(heard, by.id(), view).await.unwrap(), "{backend:?}: whoever typed it");
        assert!(!is_kept_from(heard, other.id(), view).await.unwrap(), "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_15_a_sheet_is_taken_whole_and_the_same_sheet_once() {
    for backend in backends() {
        let env = Environment::demo(backend, 40).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let sheet = |rows: &str| {
            format!(
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cards.csv\"\r\n\
                 Content-Type: text/csv\r\n\r\nSaid,Situation,How it came,Date\n{rows}\r\n--b--\r\n"
            )
        };
        let wrong =
            lead.upload("/entries/sheet", &sheet("A bench,idea,pigeon,30/02/2026\n,no such,letter,2026-11-02")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        for says in ["Nothing comes this way here.", "This is no day", "No situation is called this", "2 rows have"] {
            assert!(wrong.body.contains(says), "{backend:?}: {says} is missing in {}", wrong.body);
        }
        let good = sheet("A bench by the marsh,idea,letter,02/11/2026\nA bench by the marsh,idea,letter,02/11/2026");
        let mut receipts = Vec::new();
        for _ in 0..2 {
            let preview = lead.upload("/entries/sheet", &good).await;
            assert_eq!(preview.status, StatusCode::OK, "{backend:?}: {}", preview.body);
            let at = preview.body.find("name=\"token\" value=\"").unwrap() + "name=\"token\" value=\"".len();
            let token: String = preview.body[at..].chars().take_while(char::is_ascii_hexdigit).collect();
            let page = lead.post("/entries/sheet/confirm", &[("token", &token)]).await;
            assert_eq!(page.status, StatusCode::OK, "{backend:?}: {}", page.body);
            assert!(page.body.contains("Row 2 of the sheet") && page.body.contains("Row 3 of the sheet"));
            receipts.push(digits(&page.body));
        }
        assert_eq!(receipts[0], receipts[1], "{backend:?}: brought in twice, entered once");
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM view_entry", vec![]).await, 2, "{backend:?}");
        env.heard.close().await;
    }
}

fn meeting(env: &Environment, own: u8, said: usize) -> NewMeeting {
    let statement =
        |at: usize| Statement { situation: "change".into(), words: format!("A bench, number {at}, by the marsh.") };
    NewMeeting {
        own: [own; 16],
        kind: GroupKind::FocusGroup,
        on: env.heard.now().day(),
        helped: Helped::Independent,
        service: None,
        there: vec![(AgeBand::TwelveToFifteen, 6), (AgeBand::Adults, 0)],
        consent: EntryConsent::Agreed,
        lang: "en".into(),
        said: (0..said).map(statement).collect(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_13_a_meeting_is_written_down_once_with_who_was_there() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let by: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let first = record_meeting(&env.heard, &by, meeting(&env, 1, 3)).await.unwrap();
        let again = record_meeting(&env.heard, &by, meeting(&env, 1, 3)).await.unwrap();
        assert_eq!((first.len(), &first), (3, &again), "{backend:?}");
        let listed = meetings(&env.heard, &by).await.unwrap();
        assert_eq!(listed.len(), 1, "{backend:?}");
        assert_eq!(listed[0].there, [(AgeBand::TwelveToFifteen, 6)], "{backend:?}: who was not there is no row");
        let lines = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1";
        assert_eq!(number(&env, lines, args![GroupAction::Recorded.name()]).await, 1);
        let mut nobody = meeting(&env, 2, 1);
        nobody.there = vec![(AgeBand::Adults, 0)];
        assert!(record_meeting(&env.heard, &by, nobody).await.is_err());
        let mut huge = meeting(&env, 3, 1);
        huge.there = vec![(AgeBand::Adults, i64::MAX), (AgeBand::UnderEight, i64::MAX)];
        assert!(record_meeting(&env.heard, &by, huge).await.is_err());
        assert_eq!(meetings(&env.heard, &by).await.unwrap().len(), 1, "{backend:?}: nothing was written down");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_13_a_group_counts_as_one_in_the_figures_however_much_it_said() {
    for backend in backends() {
        let env = Environment::demo(backend, 400).await;
        env.after_a_large_year().await;
        let heard = &env.heard;
        run(&env, "UPDATE view SET state = 'withdrawn' WHERE signed_in = 0", vec![]).await;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let by: Grant<EnterVoice> = Grant::check(lead.account()).unwrap();
        let catalogue = heard.catalogue();
        for own in 0..40 {
            enter(heard, &by, came(&env), words(&catalogue, own, "A bench by the marsh.")).await.unwrap();
        }
        for own in 0..4 {
            record_meeting(heard, &lead, meeting(&env, own, 10)).await.unwrap();
        }
        let at = Day::parse("2026-08-14").unwrap().start();
        let then = "UPDATE view SET received_at = $1, read_at = $1 WHERE id IN (SELECT view_id FROM view_entry)";
        run(&env, then, args![at]).await;
        let headings: Vec<ThemeId> = catalogue.themes.iter().filter(|one| one.depth == 0).map(|one| one.id).collect();
        for (heading, sql) in headings.iter().zip([
            "INSERT INTO view_theme (view_id, theme_id, tagged_at)
             SELECT view_id, $1, 0 FROM view_entry WHERE meeting_id IS NULL",
            "INSERT INTO view_theme (view_id, theme_id, tagged_at)
             SELECT view_id, $1, 0 FROM view_entry WHERE meeting_id IS NOT NULL",
        ]) {
            run(&env, sql, args![*heading]).await;
        }
        publish_due(heard).await.unwrap();
        let published = publication(heard, Period::parse("2026-Q3").unwrap()).await.unwrap().unwrap();
        let shown = |theme| published.figure(Table::Entries, &About::Theme(theme)).unwrap().count.is_shown();
        assert!(shown(headings[0]), "{backend:?}: forty who wrote alone");
        assert!(!shown(headings[1]), "{backend:?}: four groups that said forty things");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_13_a_group_weighs_once_also_after_something_of_it_was_taken_back() {
    for backend in backends() {
        let env = Environment::demo(backend, 120).await;
        let heard = &env.heard;
        let lead: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        let receipts = record_meeting(heard, &lead, meeting(&env, 1, 3)).await.unwrap();
        run(&env, "UPDATE response_view SET verdict = NULL, verdict_at = NULL", vec![]).await;
        draw_rechecks(heard).await.unwrap();
        // The group says "no" of every answer, each of its words for itself.
        let no = "INSERT INTO response_view (response_id, view_id, added_at, told_at, verdict, verdict_at)
                  SELECT r.id, n.view_id, $1, $1, 'no', $1 FROM response r, view_entry n WHERE r.state = 'published'";
        run(&env, no, args![heard.now()]).await;
        let own = by_receipt(heard, &receipts[0]).await.unwrap().unwrap();
        take_back(heard, own).await.unwrap();
        env.clock.set(Day::parse("2026-12-01").unwrap().start());
        assert!(draw_rechecks(heard).await.unwrap(), "{backend:?}");
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM recheck_weighed", vec![]).await, 1, "{backend:?}");
        env.heard.close().await;
    }
}
