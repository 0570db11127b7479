//! Searching the audit log, and unusual reading, on both databases: who finds which lines,
//! along which index, and what is unusual.

mod beside;
mod evenings;
mod trail;

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use heard_domain::ids::{AccountId, ViewId};
use heard_domain::people::{Account, Grant, KeepDuty, LookAtReading, Moderate, ReadLog, Role, Visitor};
use heard_domain::record::{
    self, Asked, LogLine, LoggedBy, LookedError, ReadingCounts, ReadingDay, Said, count_reading, looked_at_reading,
    read_log, to_look_at, unusual,
};
use heard_domain::safeguarding::alerts::{About, raise_alert};
use heard_domain::safeguarding::conflicts::{about, not_about};
use heard_domain::safeguarding::duty::{OnDuty, add_shift};
use heard_domain::views;
use heard_storage::args;
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::{AlertAction, LogAction, LogKind, Recorded, ViewAction};

use super::alerts::{signed_in, staff};
use super::client::Client;
use super::concerns::{HARM, PLAIN, say};
use super::environment::{Backend, Environment, backends};
use super::jobs::{count, recorded};

const HOUR: i64 = 60 * Moment::MINUTE;

fn log(account: Account) -> Grant<ReadLog> {
    Grant::check(account).unwrap()
}

fn team(account: Account) -> Grant<Moderate> {
    Grant::check(account).unwrap()
}

fn protects(account: Account) -> Grant<LookAtReading> {
    Grant::check(account).unwrap()
}

/// Everything of the last four weeks.
fn everything(env: &Environment) -> Asked {
    let today = env.heard.now().day();
    Asked { who: None, kind: None, view: None, from: today.plus(-27), until: today, after: None }
}

/// Every line, page after page.
async fn all(env: &Environment, by: &Grant<ReadLog>, asked: Asked) -> Vec<LogLine> {
    let (mut lines, mut asked): (Vec<LogLine>, Asked) = (Vec::new(), asked);
    loop {
        let page = read_log(&env.heard, by, &asked).await.unwrap();
        lines.extend(page.lines);
        match lines.last().filter(|_| page.more) {
            Some(last) => asked.after = Some((last.at, last.seq)),
            None => return lines,
        }
    }
}

fn did(lines: &[LogLine], action: ViewAction) -> usize {
    lines.iter().filter(|line| line.what == Said::Did(Recorded::View(action))).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_the_log_is_searched_by_person_kind_view_and_day_and_reading_it_is_a_line() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let lead = staff(&env, Role::ParticipationLead, "Lead").await;
        let (first, second) = (say(&env, 1, PLAIN).await, say(&env, 2, PLAIN).await);
        for _ in 0..70 {
            env.clock.advance(1_000);
            views::open_view(heard, &team(lead), first).await.unwrap();
        }
        views::open_view(heard, &team(sure), second).await.unwrap();
        views::hide(heard, &team(lead), second, true, "duplicate").await.unwrap();

        // Page after page each line stands once, the newest first, and all of them are counted.
        let asked = Asked { who: Some(lead.id()), kind: Some(LogKind::Reading), ..everything(&env) };
        let page = read_log(heard, &log(sure), &asked).await.unwrap();
        assert_eq!((page.lines.len(), page.total, page.over, page.more), (50, 70, false, true), "{backend:?}");
        let lines = all(&env, &log(sure), asked).await;
        let numbers: Vec<i64> = lines.iter().map(|line| line.seq).collect();
        let different: BTreeSet<i64> = numbers.iter().copied().collect();
        assert_eq!((numbers.len(), different.len()), (70, 70), "{backend:?}");
        assert!(numbers.is_sorted_by(|one, other| one > other), "{backend:?}: {numbers:?}");
        let mine = LoggedBy::Staff(Role::ParticipationLead, Some("Lead".to_owned()));
        assert!(lines.iter().all(|line| line.by == mine && line.view == Some(first)), "{backend:?}");

        let of_view = all(&env, &log(sure), Asked { view: Some(second), ..everything(&env) }).await;
        assert_eq!((did(&of_view, ViewAction::Read), did(&of_view, ViewAction::Hidden)), (1, 1), "{backend:?}");
        assert!(of_view.iter().all(|line| line.view == Some(second)), "{backend:?}");
        let worked = all(&env, &log(sure), Asked { kind: Some(LogKind::Work), ..everything(&env) }).await;
        assert!(did(&worked, ViewAction::Hidden) == 1 && did(&worked, ViewAction::Read) == 0, "{backend:?}");
        let both = Asked { who: Some(sure.id()), view: Some(first), ..everything(&env) };
        assert!(all(&env, &log(sure), both).await.is_empty(), "{backend:?}");
        let today = heard.now().day();
        let before = Asked { from: today.plus(-9), until: today.plus(-1), ..everything(&env) };
        assert!(all(&env, &log(sure), before).await.is_empty(), "{backend:?}");

        // That it was read is a line, and stands among them.
        let read = Asked { kind: Some(LogKind::Log), ..everything(&env) };
        let lines = all(&env, &log(sure), read).await;
        assert!(lines.iter().any(|line| line.detail.starts_with("reading ")), "{backend:?}: {lines:?}");
        assert!(lines.iter().all(|line| line.what == Said::Did(Recorded::Log(LogAction::Searched))), "{backend:?}");
        assert!(count(heard, recorded(LogAction::Searched.name())).await >= 8, "{backend:?}");

        // The page: what was typed wrong is said, and nothing is searched.
        let mut client = signed_in(heard, "Sure").await;
        let page = client.get("/audit?kind=work").await;
        assert!(page.status == StatusCode::OK && page.body.contains("Lead, participation lead"), "{backend:?}");
        assert!(page.body.contains(&format!("/views/{second}")), "{backend:?}");
        for (query, words) in [
            ("from=yesterday", "Choose a day."),
            ("from=2026-11-20&until=2026-11-02", "not before the first"),
            ("view=x", "32 letters and digits"),
        ] {
            let page = client.get(&format!("/audit?{query}")).await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?} {query}");
            assert!(page.body.contains(words), "{backend:?} {query}: {}", page.body);
        }
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_whoever_it_may_be_about_finds_no_line_of_it_and_administrators_no_safety_of_a_child() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let other = staff(&env, Role::SafeguardingLead, "Other").await;
        let admin = staff(&env, Role::Administrator, "Admin").await;
        staff(&env, Role::ParticipationLead, "Lead").await;
        let (kept, plain) = (say(&env, 1, HARM).await, say(&env, 2, PLAIN).await);
        views::open_view(heard, &team(other), kept).await.unwrap();
        views::open_view(heard, &team(other), plain).await.unwrap();
        let alert = raise_alert(heard, Visitor::new(Some(other)), About::View(kept)).await.unwrap();
        let elsewhere = raise_alert(heard, Visitor::new(Some(other)), About::NothingHere).await.unwrap();
        about(heard, &team(other), kept, sure.id()).await.unwrap();

        let of_alerts = |lines: &[LogLine]| {
            lines.iter().filter(|line| line.what == Said::Did(Recorded::Alert(AlertAction::Raised))).count()
        };
        let (hers, theirs) =
            (all(&env, &log(sure), everything(&env)).await, all(&env, &log(other), everything(&env)).await);
        assert_eq!(of_alerts(&theirs), 2, "{backend:?}: {alert} {elsewhere}");
        assert_eq!(of_alerts(&hers), 1, "{backend:?}: not of the one that is about her");
        assert!(theirs.iter().any(|line| line.view == Some(kept)), "{backend:?}");
        assert!(hers.iter().all(|line| line.view != Some(kept)), "{backend:?}: {hers:?}");
        assert!(hers.iter().any(|line| line.view == Some(plain)), "{backend:?}");
        for asked in [
            Asked { view: Some(kept), ..everything(&env) },
            Asked { kind: Some(LogKind::Conflicts), ..everything(&env) },
            Asked { who: Some(other.id()), kind: Some(LogKind::Conflicts), ..everything(&env) },
        ] {
            let page = read_log(heard, &log(sure), &asked).await.unwrap();
            assert_eq!((page.total, page.lines.len()), (0, 0), "{backend:?} {asked:?}: {:?}", page.lines);
        }
        // Said not to be about her, it stands there again.
        not_about(heard, &team(other), kept, sure.id()).await.unwrap();
        let again = all(&env, &log(sure), Asked { view: Some(kept), ..everything(&env) }).await;
        assert!(did(&again, ViewAction::KeptFrom) == 1 && did(&again, ViewAction::NotAboutThem) == 1, "{backend:?}");
        assert!(again.iter().all(|line| line.detail.len() < 32), "{backend:?}: whom it names stands nowhere");

        // An administrator reads by whom and when, and of young people the day alone.
        let lines = all(&env, &log(admin), everything(&env)).await;
        assert!(lines.iter().all(|line| line.view.is_none()), "{backend:?}");
        let withheld = |line: &&LogLine| line.what == Said::Withheld;
        assert!(lines.iter().filter(withheld).count() >= 4, "{backend:?}: {lines:?}");
        for line in &lines {
            if let Said::Did(action) = line.what {
                assert!(!action.kind().is_withheld(), "{backend:?}: {action:?}");
            }
            let young = matches!(line.by, LoggedBy::YoungPerson | LoggedBy::Anybody);
            assert_eq!(line.day_only, young, "{backend:?}: {line:?}");
        }
        // What they may not know they cannot ask for either.
        let asked = Asked { kind: Some(LogKind::Harm), view: Some(kept), ..everything(&env) };
        let answered = read_log(heard, &log(admin), &asked).await.unwrap();
        let plain_page = read_log(heard, &log(admin), &everything(&env)).await.unwrap();
        assert_eq!(answered.total + 1, plain_page.total, "{backend:?}: as if nothing had been asked for");
        let mut client = signed_in(heard, "Admin").await;
        let page = client.get("/audit").await.body;
        assert!(page.contains("did something for a child’s safety"), "{backend:?}: {page}");
        assert!(!page.contains("/views/") && !page.contains("may be harm"), "{backend:?}: {page}");
        assert_eq!(client.get("/audit/reading").await.status, StatusCode::FORBIDDEN, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_every_way_to_narrow_the_log_runs_along_an_index() {
    let env = Environment::demo(Backend::Sqlite, 30).await;
    env.heard.words().look_over().await.unwrap();
    let today = env.heard.now().day();
    let (who, view) = (AccountId::from([1; 16]), ViewId::from([2; 16]));
    for bits in 0..16_u8 {
        let on = |bit: u8| bits & (1 << bit) != 0;
        let asked = Asked {
            who: on(0).then_some(who),
            kind: on(1).then_some(LogKind::Work),
            view: on(2).then_some(view),
            from: today.plus(-27),
            until: today,
            after: on(3).then_some((env.heard.now(), 7)),
        };
        let wanted = match (on(2), on(0), on(1)) {
            (true, ..) => "audit_by_subject",
            (false, true, _) => "audit_by_actor",
            (false, false, true) => "audit_by_action",
            (false, false, false) => "audit_by_time",
        };
        for (sql, args) in record::statements_for_test(&asked, false) {
            let mut conn = env.heard.words().read().await.unwrap();
            let rows = conn.all(format!("EXPLAIN QUERY PLAN {sql}"), args).await.unwrap();
            let plan: Vec<String> = rows.iter().map(|row| row.text("detail").unwrap()).collect();
            let read: Vec<&String> = plan.iter().filter(|line| line.contains("audit_log")).collect();
            assert!(!read.is_empty(), "{asked:?}: {plan:#?}");
            for line in read {
                let along = line.starts_with("SEARCH") && line.contains(wanted);
                assert!(along, "{asked:?}: {wanted} wanted, and {line} for\n{sql}");
            }
        }
    }
}

/// How much it is, as the page states it.
fn counts(one: &ReadingDay) -> ReadingCounts {
    ReadingCounts { opened: one.opened, out_of_hours: one.out_of_hours, conflicted: one.conflicted }
}

/// One day, and how much stood there when somebody looked.
fn one_day(day: Day, read: ReadingCounts) -> BTreeMap<Day, ReadingCounts> {
    BTreeMap::from([(day, read)])
}

/// The team's hours: Monday to Friday, nine to five.
async fn with_hours(env: &Environment) {
    let sql = "INSERT INTO setting (name, value) VALUES ('team.open', 'mon-fri 09:00-17:00')
               ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    env.run(sql.to_owned()).await;
    env.heard.reload().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_a_safeguarding_lead_sees_unusual_reading_of_everybody_but_themselves() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        with_hours(&env).await;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let other = staff(&env, Role::SafeguardingLead, "Other").await;
        let lead = staff(&env, Role::ParticipationLead, "Lead").await;
        let mut said = Vec::new();
        for number in 0..25 {
            said.push(say(&env, number, PLAIN).await);
        }
        // Twenty on a day are never many, however often each is opened.
        for view in &said[..20] {
            views::open_view(heard, &team(lead), *view).await.unwrap();
            views::open_view(heard, &team(lead), *view).await.unwrap();
        }
        count_reading(heard).await.unwrap();
        assert_eq!(to_look_at(heard, &protects(sure)).await.unwrap(), 0, "{backend:?}");
        for view in &said {
            views::open_view(heard, &team(lead), *view).await.unwrap();
            views::open_view(heard, &team(sure), *view).await.unwrap();
        }
        count_reading(heard).await.unwrap();
        let found = unusual(heard, &protects(sure)).await.unwrap();
        let [one] = &found.waiting[..] else { panic!("{backend:?}: {:?}", found.waiting) };
        assert_eq!((one.who, one.opened, one.usual, one.many), (lead.id(), 25, 0, true), "{backend:?}");
        let read = counts(one);
        // Her own is for the other, and not for her.
        let theirs = unusual(heard, &protects(other)).await.unwrap();
        let who: BTreeSet<AccountId> = theirs.waiting.iter().map(|line| line.who).collect();
        assert_eq!(who, BTreeSet::from([lead.id(), sure.id()]), "{backend:?}");
        let day = heard.now().day();
        let own = looked_at_reading(heard, &protects(sure), sure.id(), one_day(day, read), "It was me.").await;
        assert!(matches!(own, Err(LookedError::Gone)), "{backend:?}: {own:?}");

        // Looked at with a note, it waits no more; what is more than it was then, waits again.
        let empty = looked_at_reading(heard, &protects(sure), lead.id(), one_day(day, read), " ").await;
        assert!(matches!(empty, Err(LookedError::NoNote)), "{backend:?}: {empty:?}");
        let lengths = "SELECT COUNT(DISTINCT LENGTH(sealed)) AS n FROM reading_day";
        looked_at_reading(heard, &protects(sure), lead.id(), one_day(day, read), "She covered for Ada.").await.unwrap();
        assert_eq!(count(heard, lengths).await, 1, "{backend:?}: whether somebody looked is not seen");
        let twice = looked_at_reading(heard, &protects(other), lead.id(), one_day(day, read), "Again.").await;
        assert!(matches!(twice, Err(LookedError::Gone)), "{backend:?}: {twice:?}");
        count_reading(heard).await.unwrap();
        let found = unusual(heard, &protects(sure)).await.unwrap();
        assert!(found.waiting.is_empty(), "{backend:?}: {:?}", found.waiting);
        let (_, by, note) = found.looked_at[0].looked.clone().unwrap();
        assert_eq!((by.as_deref(), note.as_str()), (Some("Sure"), "She covered for Ada."), "{backend:?}");
        env.clock.advance(8 * HOUR);
        views::open_view(heard, &team(lead), said[0]).await.unwrap();
        count_reading(heard).await.unwrap();
        let found = unusual(heard, &protects(sure)).await.unwrap();
        assert_eq!(
            (found.waiting.len(), found.waiting[0].out_of_hours),
            (1, 1),
            "{backend:?}: at eight in the evening"
        );

        // Counted again, nothing is written.
        let before = heard.words().writes();
        count_reading(heard).await.unwrap();
        assert_eq!(heard.words().writes(), before, "{backend:?}");

        // The page, and the page of one's own.
        let mut client = signed_in(heard, "Sure").await;
        assert!(client.get("/staff").await.body.contains("1 day of unusual reading waits"), "{backend:?}");
        let page = client.get("/audit/reading").await.body;
        for part in ["Lead, participation lead", "Opened 25, usually 0", "1 outside your hours"] {
            assert!(page.contains(part), "{backend:?}: {part}: {page}");
        }
        assert!(!page.contains("Sure, safeguarding lead</td>"), "{backend:?}: {page}");
        let (who, day) = (lead.id().to_string(), day.to_string());
        let stood = format!("{day}:25:1:0");
        let pressed = |note| [("who", who.as_str()), ("day", stood.as_str()), ("note", note)];
        let form = pressed("");
        let refused = client.post("/audit/reading/looked", &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let none = client.post("/audit/reading/looked", &[("who", who.as_str()), ("note", "On call.")]).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        assert!(none.body.contains("Tick the days that you looked at."), "{backend:?}: {}", none.body);
        let form = pressed("On call.");
        assert!(client.post("/audit/reading/looked", &form).await.status.is_redirection(), "{backend:?}");
        assert!(client.get("/audit/reading").await.body.contains("On call."), "{backend:?}");
        assert_eq!(count(heard, recorded(LogAction::LookedAt.name())).await, 2, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_reading_on_the_rota_is_usual_and_what_turns_out_to_be_about_somebody_is_not() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        with_hours(&env).await;
        let sure = staff(&env, Role::SafeguardingLead, "Sure").await;
        let other = staff(&env, Role::SafeguardingLead, "Other").await;
        let lead = staff(&env, Role::ParticipationLead, "Lead").await;
        let (harm, plain) = (say(&env, 1, HARM).await, say(&env, 2, PLAIN).await);
        env.clock.advance(1_000);
        views::open_view(heard, &team(lead), harm).await.unwrap();
        views::open_view(heard, &team(other), harm).await.unwrap();
        count_reading(heard).await.unwrap();
        assert_eq!(to_look_at(heard, &protects(sure)).await.unwrap(), 0, "{backend:?}");

        // By night whoever is on the rota reads, and nobody else.
        env.clock.advance(9 * HOUR);
        let by: Grant<KeepDuty> = Grant::check(sure).unwrap();
        let list = vec![OnDuty { account: other.id(), wait: Moment::MINUTE }];
        add_shift(heard, &by, heard.now(), heard.now().plus(HOUR), list).await.unwrap();
        env.clock.advance(1_000);
        views::open_view(heard, &team(other), plain).await.unwrap();
        count_reading(heard).await.unwrap();
        assert_eq!(to_look_at(heard, &protects(sure)).await.unwrap(), 0, "{backend:?}: on the rota");

        // Weeks later a colleague says that it is about somebody who had opened it.
        env.clock.advance(20 * Moment::DAY);
        about(heard, &team(sure), harm, lead.id()).await.unwrap();
        count_reading(heard).await.unwrap();
        let found = unusual(heard, &protects(sure)).await.unwrap();
        let [one] = &found.waiting[..] else { panic!("{backend:?}: {:?}", found.waiting) };
        assert_eq!((one.who, one.conflicted, one.many, one.out_of_hours), (lead.id(), 1, false, 0), "{backend:?}");
        assert_eq!(one.day.to_string(), "2026-11-20", "{backend:?}: on the day they opened it");
        // Nobody sees in the tables whom it is about.
        let clear = "SELECT COUNT(*) AS n FROM audit_log WHERE action = $1 AND detail <> ''";
        assert_eq!(env.count(clear.into(), args![LogAction::LookedAt.name()]).await, 0, "{backend:?}");
        // Said not to be about them, it is usual again.
        not_about(heard, &team(sure), harm, lead.id()).await.unwrap();
        count_reading(heard).await.unwrap();
        assert_eq!(to_look_at(heard, &protects(sure)).await.unwrap(), 0, "{backend:?}");

        // Rows go after nine weeks.
        env.clock.advance(60 * Moment::DAY);
        views::open_view(heard, &team(lead), plain).await.unwrap();
        count_reading(heard).await.unwrap();
        let old = "SELECT COUNT(*) AS n FROM reading_day WHERE day < '2026-12-01'";
        assert_eq!(count(heard, old).await, 0, "{backend:?}");
        assert!(count(heard, "SELECT COUNT(*) AS n FROM reading_day").await >= 1, "{backend:?}");
        env.heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_04_a_place_in_the_log_tells_no_number_and_is_one_readers_own() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        for name in ["Sure", "Firm"] {
            staff(&env, Role::SafeguardingLead, name).await;
        }
        let (mut sure, mut firm) = (signed_in(heard, "Sure").await, signed_in(heard, "Firm").await);
        for _ in 0..60 {
            sure.get("/audit").await;
        }
        let after = |page: &str| {
            let rest = page.split("after=").nth(1).expect("older lines follow");
            rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>()
        };
        let older = async |client: &mut Client, mark: &str| {
            let page = client.get(&format!("/audit?after={mark}")).await;
            assert_eq!(page.status, StatusCode::OK, "{backend:?}");
            page.body
        };
        let begins_anew = |page: &str| !page.contains("Newest lines");
        let mark = after(&sure.get("/audit").await.body);
        assert_ne!(mark, after(&sure.get("/audit").await.body), "{backend:?}: sealed anew each time");
        let row = "SELECT seq, at FROM audit_log ORDER BY seq DESC LIMIT 1";
        let mut conn = heard.words().read().await.unwrap();
        let newest = conn.first(row, vec![]).await.unwrap().unwrap();
        drop(conn);
        let plain = format!("{}-{}", newest.moment("at").unwrap().0, newest.int("seq").unwrap() - 30);
        let own = older(&mut sure, &mark).await;
        assert!(!begins_anew(&own), "{backend:?}: it goes on for its reader");
        for other in [older(&mut firm, &mark).await, older(&mut sure, &plain).await, older(&mut sure, "00").await] {
            assert!(begins_anew(&other), "{backend:?}: what was not given to this reader is no place");
        }
        env.heard.close().await;
    }
}
