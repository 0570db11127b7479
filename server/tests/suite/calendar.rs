//! The council's calendar: days an administrator adds, on both databases.

use heard_domain::calendar::{CalendarError, close_on, open_on};
use heard_domain::people::{self, Grant, Identity, KeepCalendar, Role};
use heard_storage::args;
use heard_storage::calendar::Day;
use heard_vocabulary::SettingAction;

use super::environment::{Environment, backends};

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
        let together = days.iter().map(|day| close_on(heard, &by, *day));
        for done in futures::future::join_all(together).await {
            done.unwrap();
        }
        let calendar = heard.catalogue().settings.calendar.clone();
        assert_eq!(calendar.own().collect::<Vec<_>>(), days, "{backend:?}");
        assert_eq!(calendar.after(day("2026-12-24"), 1), day("2027-01-04"), "{backend:?}");

        for already in ["2026-12-29", "2026-12-25", "2026-12-28", "2026-12-27"] {
            let refused = close_on(heard, &by, day(already)).await;
            assert!(matches!(refused, Err(CalendarError::ClosedAlready)), "{backend:?} {already}");
        }
        open_on(heard, &by, days[0]).await.unwrap();
        open_on(heard, &by, days[0]).await.unwrap();
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
        heard.close().await;
    }
}
