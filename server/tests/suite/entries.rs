//! What came another way: typed in, from a sheet, from a group; on both databases.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_domain::catalogue::Catalogue;
use heard_domain::entries::{
    Called, Came, InWords, NewMeeting, Statement, TakenRow, enter, enter_rows, meetings, own_with, record_meeting,
    rows_in,
};
use heard_domain::figures::tables::Table;
use heard_domain::figures::{About, Period, draw_rechecks, publication, publish_due};
use heard_domain::ids::{ThemeId, ViewId};
use heard_domain::intake::{Beside, Incoming};
use heard_domain::people::{EnterVoice, Grant, Participate, Role};
use heard_domain::safeguarding::conflicts::is_kept_from;
use heard_domain::strategy::import::SheetRow;
use heard_domain::views::{by_receipt, take_back};
use heard_storage::calendar::Day;
use heard_storage::{Value, args};
use heard_vocabulary::{
    AgeBand, Audience, EntryAuthor, EntryConsent, EntryWay, GroupAction, GroupKind, Helped, ViewAction,
};
use sha2::{Digest as _, Sha256};

use super::client::{Answer, Client, digits};
use super::environment::{Environment, backends};
use super::media::png;
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
        assert!(!thread.contains("/thread/translator"), "{backend:?}: nobody is asked who may translate it: {thread}");
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
        for says in [
            "How it came is not known here. Write: phone",
            "This is no day",
            "No situation is called this",
            "2 rows have",
        ] {
            assert!(wrong.body.contains(says), "{backend:?}: {says} is missing in {}", wrong.body);
        }
        let good = sheet(
            "A bench by the marsh,idea,letter,02/11/2026\nA bench by the marsh,idea,By letter or card,02/11/2026",
        );
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
    let statement = |number: usize| Statement {
        number,
        situation: "change".into(),
        words: format!("A bench, number {number}, by the marsh."),
    };
    NewMeeting {
        own: [own; 16],
        kind: GroupKind::FocusGroup,
        on: env.heard.now().day(),
        helped: Helped::Independent,
        service: None,
        there: vec![(AgeBand::TwelveToFifteen, 6), (AgeBand::Adults, 0)],
        consent: EntryConsent::Agreed,
        lang: "en".into(),
        said: (1..=said).map(statement).collect(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_13_a_meeting_is_written_down_once_with_who_was_there() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let by: Grant<Participate> = staff(&env, "Lead", Role::ParticipationLead).await;
        // Cut off before the second box, and sent again with all three.
        let mut cut_off = meeting(&env, 1, 3);
        cut_off.said.remove(1);
        let first = record_meeting(&env.heard, &by, cut_off).await.unwrap();
        let again = record_meeting(&env.heard, &by, meeting(&env, 1, 3)).await.unwrap();
        assert_eq!(first.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 3], "{backend:?}");
        assert_eq!(again.len(), 3, "{backend:?}");
        assert_eq!([&first[0], &first[1]], [&again[0], &again[2]], "{backend:?}: each box has its receipt");
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM view_entry", vec![]).await, 3, "{backend:?}: nothing twice");
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

/// A sheet's rows as they are read from a file.
fn sheet_rows(rows: &[&[&str]]) -> Vec<SheetRow> {
    let row = |(number, cells): (u32, &&[&str])| {
        let cells = cells.iter().enumerate().map(|(at, words)| (at, (*words).to_owned())).collect();
        SheetRow { number, cells }
    };
    (1..).zip(rows).map(row).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_15_whoever_has_the_sheet_or_is_named_in_it_gets_no_receipt_of_a_child() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let ada: Grant<Participate> = staff(&env, "Ada", Role::ParticipationLead).await;
        let wren: Grant<Participate> = staff(&env, "Wren", Role::ParticipationLead).await;
        let _safe: Grant<EnterVoice> = staff(&env, "Sam", Role::SafeguardingLead).await;
        let on = env.heard.now().iso_date();
        let sheet = sheet_rows(&[
            &["Said", "Situation", "How it came", "Date"],
            &["A bench by the marsh", "idea", "letter", &on],
            &["Wren hits me when nobody is there", "idea", "letter", &on],
        ]);
        let bytes = b"the file as it is";
        let bring = async |by: &Grant<Participate>| {
            let called = Called {
                lang: |_| Some("en"),
                way: |_| "",
                whose: |_| "",
                helped: |_| "",
                consent: |_| "",
                audience: |_| "",
            };
            let rows = rows_in(heard, by, (sheet.as_slice(), bytes.as_slice()), called).unwrap();
            let taken: Vec<TakenRow> = enter_rows(heard, by, rows).await.unwrap();
            taken.into_iter().map(|row| row.taken.receipt).collect::<Vec<_>>()
        };
        // Whoever may be meant is given no receipt, not even by being first.
        let theirs = bring(&wren).await;
        assert!(theirs[0].is_some() && theirs[1].is_none(), "{backend:?}");
        let first = bring(&ada).await;
        assert!(first.iter().all(Option::is_some), "{backend:?}");
        assert_eq!(bring(&ada).await, first, "{backend:?}: the same sheet, the same receipts");
        assert_eq!(bring(&wren).await, [first[0].clone(), None], "{backend:?}: not of what may be about them");
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM view_entry", vec![]).await, 2, "{backend:?}");

        // Somebody who is signed out has the file, and computes what they can from it.
        let mut own = [0; 16];
        own.copy_from_slice(&Sha256::digest(bytes)[..16]);
        let own = own_with(own, &2_u32.to_be_bytes());
        let id = own.iter().fold(String::new(), |mut id, byte| {
            write!(id, "{byte:02x}").unwrap();
            id
        });
        let mut thief = Client::new(heard);
        for fields in [
            vec![("id", id.as_str()), ("a.words", "A bench by the marsh"), ("lang", "en")],
            vec![("id", id.as_str()), ("a.words", "A bench by the marsh"), ("a.what", "Another bench"), ("lang", "en")],
        ] {
            thief.post("/say/idea/send", &fields).await;
            let shown = thief.get("/sent").await.body;
            assert!(!first.contains(&Some(digits(&shown))), "{backend:?}: {fields:?}");
        }
        env.heard.close().await;
    }
}

/// Posts these fields and a file to `/entries`, as a browser does.
async fn with_file(client: &mut Client, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    body.extend(
        b"--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"s.png\"\r\ncontent-type: image/png\r\n\r\n",
    );
    body.extend(file);
    body.extend(b"\r\n--b--\r\n");
    let mut request = client.request(Method::POST, "/entries", None);
    request.headers_mut().insert(header::CONTENT_TYPE, "multipart/form-data; boundary=b".parse().unwrap());
    *request.body_mut() = Body::from(body);
    client.run(request).await
}

/// What the form that types something in sends, about this situation.
fn form<'a>(id: &'a str, situation: &'a str, on: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("id", id),
        ("words", "The bus pass runs out in May."),
        ("situation", situation),
        ("way", "letter"),
        ("on", on),
        ("whose", "child"),
        ("helped", "alone"),
        ("consent", "agreed"),
        ("audience", "team"),
        ("lang", "en"),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_15_a_scan_is_kept_while_the_form_around_it_is_put_right() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let (today, id) = (env.heard.now().iso_date(), "2a".repeat(16));
        let files = "SELECT COUNT(*) AS n FROM attachment WHERE view_id IN (SELECT view_id FROM view_entry)";
        let refused = with_file(&mut lead, &form(&id, "", &today), &png()).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let start = "name=\"kept\" value=\"";
        let at = refused.body.find(start).unwrap_or_else(|| panic!("{}", refused.body)) + start.len();
        let kept: String = refused.body[at..].chars().take_while(char::is_ascii_hexdigit).collect();
        let whole = [form(&id, "idea", &today), vec![("kept", kept.as_str())]].concat();
        let page = lead.post("/entries", &whole).await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}: {}", page.body);
        assert_eq!(number(&env, files, vec![]).await, 1, "{backend:?}: it came along");
        // The same form, and the same form with the file chosen anew, are the same entry.
        let receipt = digits(&page.body);
        assert_eq!(digits(&lead.post("/entries", &whole).await.body), receipt, "{backend:?}");
        assert_eq!(digits(&with_file(&mut lead, &form(&id, "idea", &today), &png()).await.body), receipt);
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM view_entry", vec![]).await, 1, "{backend:?}");
        // What is not kept any more has to be chosen again, and is not left out without a word.
        let other = "2b".repeat(16);
        let gone = [form(&other, "idea", &today), vec![("kept", "00")]].concat();
        let gone = lead.post("/entries", &gone).await;
        assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(gone.body.contains("Choose it again") && gone.body.contains("The bus pass"), "{}", gone.body);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_15_words_that_come_after_a_session_ended_wait_and_their_scan_is_asked_for_again() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let (today, id) = (env.heard.now().iso_date(), "2c".repeat(16));
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        lead.get("/help").await;
        lead.lose_session();
        let late = with_file(&mut lead, &form(&id, "idea", &today), &png()).await;
        assert_eq!(late.status, StatusCode::UNAUTHORIZED, "{backend:?}");
        assert!(late.body.contains("What you wrote waits for two hours"), "{backend:?}: {}", late.body);
        let back = lead.sign_in(&env.heard, "participation_lead").await;
        assert_eq!(back.location.as_deref(), Some("/kept"), "{backend:?}");
        let kept = lead.get("/kept").await.body;
        assert!(kept.contains("The bus pass runs out in May."), "{backend:?}: {kept}");
        assert!(kept.contains("name=\"file-lost\" value=\"1\""), "{backend:?}: {kept}");
        let sent = [form(&id, "idea", &today), vec![("file-lost", "1")]].concat();
        let asked = lead.post("/entries?kept=1", &sent).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(asked.body.contains("Choose it again") && asked.body.contains("The bus pass"), "{}", asked.body);
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM view_entry", vec![]).await, 0, "{backend:?}: not yet");
        let page = with_file(&mut lead, &form(&id, "idea", &today), &png()).await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}: {}", page.body);
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_15_a_sheet_shows_what_each_row_is_taken_as_and_refuses_columns_it_does_not_know() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let sheet = |heads: &str, row: &str| {
            format!(
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cards.csv\"\r\n\
                 Content-Type: text/csv\r\n\r\nSaid,Situation,How it came,Date{heads}\n\
                 A bench by the marsh,idea,letter,02/11/2026{row}\r\n--b--\r\n"
            )
        };
        let unknown = lead.upload("/entries/sheet", &sheet(",Tongue", ",Arabic")).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        for says in ["Some columns are not known here.", "Tongue"] {
            assert!(unknown.body.contains(says), "{backend:?}: {says} is missing in {}", unknown.body);
        }
        let shown = lead.upload("/entries/sheet", &sheet(",Lang", ",Arabic")).await;
        assert_eq!(shown.status, StatusCode::OK, "{backend:?}: {}", shown.body);
        for says in ["(Arabic)", "The young person’s own", "They were not asked yet", "The participation team"] {
            assert!(shown.body.contains(says), "{backend:?}: {says} is missing in {}", shown.body);
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_13_a_receipt_of_a_meeting_carries_the_number_of_its_box() {
    for backend in backends() {
        let env = Environment::demo(backend, 10).await;
        let mut lead = Client::demo(&env.heard, "participation_lead").await;
        let fresh = lead.get("/entries/groups").await.body;
        assert!(fresh.contains("<option value=\"not_asked\" selected>They were not asked yet"), "{backend:?}: {fresh}");
        let (today, id) = (env.heard.now().iso_date(), "2d".repeat(16));
        let there = format!("there-{}", AgeBand::TwelveToFifteen.name());
        let fields = |about: &'static str| {
            [
                ("id", id.as_str()),
                ("kind", "focus_group"),
                ("on", today.as_str()),
                ("helped", "independent"),
                ("consent", "not_asked"),
                ("lang", "en"),
                (there.as_str(), "6"),
                ("said-1", "A bench by the marsh."),
                ("about-1", "idea"),
                ("said-3", "The bus pass runs out in May."),
                ("about-3", about),
            ]
        };
        let refused = lead.post("/entries/groups", &fields("")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(refused.body.contains("Choose what number 4 is about."), "{backend:?}: {}", refused.body);
        let page = lead.post("/entries/groups", &fields("advocate")).await;
        assert_eq!(page.status, StatusCode::OK, "{backend:?}: {}", page.body);
        assert!(
            page.body.contains("href=\"/procedures/new/advocate\""),
            "{backend:?}: nothing was opened: {}",
            page.body
        );
        assert!(!page.body.contains("Number 1 of what was said"), "{backend:?}: that box is empty");
        for (number, words) in [(2, "A bench by the marsh."), (4, "The bus pass runs out in May.")] {
            let at = page.body.rfind(&format!("Number {number} of what was said")).unwrap();
            let mut phone = Client::new(&env.heard);
            phone.post("/receipt", &[("receipt", &digits(&page.body[at..]))]).await;
            let thread = phone.get("/thread").await.body;
            let main = &thread[thread.find("<main").unwrap_or(0)..];
            assert!(thread.contains(words), "{backend:?}: {number} opens another: {main}");
        }
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
        let own = by_receipt(heard, receipts[0].1.receipt.as_deref().unwrap()).await.unwrap().unwrap();
        take_back(heard, own).await.unwrap();
        env.clock.set(Day::parse("2026-12-01").unwrap().start());
        assert!(draw_rechecks(heard).await.unwrap(), "{backend:?}");
        assert_eq!(number(&env, "SELECT COUNT(*) AS n FROM recheck_weighed", vec![]).await, 1, "{backend:?}");
        env.heard.close().await;
    }
}
