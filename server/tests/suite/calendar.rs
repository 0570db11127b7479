//! The council's calendar: days an administrator adds, on both databases.

use axum::http::StatusCode;
use heard_domain::calendar::{CalendarError, OwnDay, add_day, own_days, take_back_day};
use heard_domain::people::{self, Grant, Identity, KeepCalendar, Role};
use heard_storage::args;
use heard_storage::calendar::Day;
use heard_vocabulary::SettingAction;

use super::client::{Client, link};
use super::environment::{Backend, Environment, backends};

async fn staff(env: &Environment, role: Role) -> people::Account {
    let name = role.name().to_owned();
    let email = Some(format!("{name}@example.org"));
    let identity = Identity { name: name.clone(), avatar: None, title: None, email };
    let made = people::issue_for_test(&env.heard, role, identity).await.unwrap();
    people::accept(&env.heard, &made.code, &name, None, "a long password".into()).await.unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_days_added_at_the_same_moment_are_all_there_and_recorded() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        assert!(Grant::<KeepCalendar>::check(staff(&env, Role::ParticipationLead).await).is_none());
        let by: Grant<KeepCalendar> = Grant::check(staff(&env, Role::Administrator).await).unwrap();
        let days: Vec<Day> = (29..=31).map(|number| day(&format!("2026-12-{number}"))).collect();
        let close = |day| add_day(heard, &by, day, OwnDay::Closed, "Between the years");
        let mut ids = Vec::new();
        for done in futures::future::join_all(days.iter().map(|day| close(*day))).await {
            ids.push(done.unwrap());
        }
        let calendar = heard.catalogue().settings.calendar.clone();
        assert_eq!(calendar.own().collect::<Vec<_>>(), days, "{backend:?}");
        assert_eq!(calendar.after(day("2026-12-24"), 1), day("2027-01-04"), "{backend:?}");

        for already in ["2026-12-29", "2026-12-25", "2026-12-28", "2026-12-27"] {
            let refused = close(day(already)).await;
            assert!(matches!(refused, Err(CalendarError::ClosedAlready)), "{backend:?} {already}");
        }
        for reason in ["", " \n", &"x".repeat(201)] {
            let refused = add_day(heard, &by, day("2027-06-01"), OwnDay::Closed, reason).await;
            assert!(matches!(refused, Err(CalendarError::NoReason)), "{backend:?} {reason}");
        }
        take_back_day(heard, &by, ids[0]).await.unwrap();
        let again = take_back_day(heard, &by, ids[0]).await;
        assert!(matches!(again, Err(CalendarError::Gone)), "{backend:?}");
        assert_eq!(heard.catalogue().settings.calendar.own().collect::<Vec<_>>(), days[1..], "{backend:?}");

        let mut conn = heard.words().read().await.unwrap();
        let sql = "SELECT action, detail FROM audit_log WHERE subject = $1 ORDER BY seq";
        let rows = conn.all(sql, args!["calendar"]).await.unwrap();
        let mut lines: Vec<(String, String)> =
            rows.iter().map(|row| (row.text("action").unwrap(), row.text("detail").unwrap())).collect();
        assert_eq!(
            lines.pop().unwrap(),
            (SettingAction::DayOpened.name().to_owned(), "2026-12-29".to_owned()),
            "{backend:?}"
        );
        lines.sort_unstable();
        let closed: Vec<_> =
            days.iter().map(|day| (SettingAction::DayClosed.name().to_owned(), day.to_string())).collect();
        assert_eq!(lines, closed, "{backend:?}");
        drop(conn);

        // Who changed what, when and why is read from the same rows.
        let (standing, gone) = own_days(heard, &by).await.unwrap();
        assert_eq!(standing.iter().map(|one| one.day).collect::<Vec<_>>(), days[1..], "{backend:?}");
        assert_eq!(gone.iter().map(|one| one.day).collect::<Vec<_>>(), days[..1], "{backend:?}");
        let done = gone[0].taken_back.clone().unwrap();
        assert_eq!((done.by.as_deref(), done.at), (Some("administrator"), heard.now()), "{backend:?}");
        assert_eq!(gone[0].reason, "Between the years", "{backend:?}");
        assert!(standing.iter().all(|one| one.added.is_some() && one.taken_back.is_none()), "{backend:?}");
        // A day that was taken back can be added again, and stands once.
        close(days[0]).await.unwrap();
        let twice = futures::future::join_all([close(day("2027-01-05")), close(day("2027-01-05"))]).await;
        assert_eq!(twice.iter().filter(|done| done.is_ok()).count(), 1, "{backend:?}");
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_an_open_bank_holiday_opens_hours_and_no_other_day_is_opened() {
    for backend in backends() {
        let env = Environment::on(backend).await;
        let heard = &env.heard;
        let by: Grant<KeepCalendar> = Grant::check(staff(&env, Role::Administrator).await).unwrap();
        let open = |text| add_day(heard, &by, day(text), OwnDay::Open, "Easter hotline");
        for never in ["2027-03-27", "2027-03-30"] {
            let refused = open(never).await;
            assert!(matches!(refused, Err(CalendarError::NotClosed)), "{backend:?}: {never}");
        }
        let easter = day("2027-03-29");
        assert!(heard.catalogue().settings.calendar.is_closed(easter), "{backend:?}");
        let id = open("2027-03-29").await.unwrap();
        assert!(!heard.catalogue().settings.calendar.is_closed(easter), "{backend:?}");
        assert!(!heard.catalogue().settings.calendar.is_working(easter), "{backend:?}: a clock has no less time");
        take_back_day(heard, &by, id).await.unwrap();
        assert!(heard.catalogue().settings.calendar.is_closed(easter), "{backend:?}");
        heard.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn adm_01_the_page_adds_a_day_with_a_reason_and_says_who_changed_it() {
    let env = Environment::demo(Backend::Sqlite, 20).await;
    let mut admin = Client::demo(&env.heard, "administrator").await;
    let page = admin.get("/calendar").await;
    assert_eq!(page.status, StatusCode::OK);
    for shown in ["Friday 25 December 2026", "Friday 26 March 2027", "Good Friday", "Monday to Friday"] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
    let fields = |day, reason| [("day", day), ("kind", "closed"), ("reason", reason)];
    for (day, reason, problem) in [
        ("2026-12-25", "Christmas", "closed on that day already"),
        ("2026-12-29", "", "Write why"),
        ("29.12.26 or so", "Closed", "Write a day."),
    ] {
        let refused = admin.post("/calendar/days", &fields(day, reason)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{day} {reason}");
        assert!(refused.body.contains(problem), "{problem}");
        assert!(reason.is_empty() || refused.body.contains(&format!("value=\"{reason}\"")), "{reason} is lost");
    }
    let added = admin.post("/calendar/days", &fields("2026-12-29", "Between the years")).await;
    assert_eq!(added.location.as_deref(), Some("/calendar?done=day-added"));
    let page = admin.get("/calendar").await.body;
    for shown in ["Closed on Tuesday 29 December 2026", "Between the years", "Added by ", "20 November 2026, 12:00"] {
        assert!(page.contains(shown), "{shown}");
    }
    let id = link(&page, "name=\"id\" value=\"").unwrap();
    let back = admin.post("/calendar/days/take-back", &[("id", &id)]).await;
    assert_eq!(back.location.as_deref(), Some("/calendar?done=day-taken-back"));
    assert!(admin.get("/calendar").await.body.contains("Taken back by "));
    let again = admin.post("/calendar/days/take-back", &[("id", &id)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("Somebody took that day back before you."));
}
