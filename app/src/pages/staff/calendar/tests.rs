//! The days the council works.

use heard_vocabulary::{BankHoliday, OwnDay};

use super::{
    CalendarPage, DayProblem, HolidayLine, HoursOf, HoursPage, HoursProblem, OwnLine, WeeklyHours, YearOfHolidays,
    calendar, hours,
};
use crate::pages::staff::tests::{TYPED, has, html, sound};

#[test]
fn adm_01_bank_holidays_and_days_of_the_councils_own_with_who_added_them() {
    let own = OwnLine {
        id: "aa".into(),
        day: "2026-12-29".into(),
        kind: OwnDay::Closed,
        reason: TYPED.into(),
        added: Some(("Ada Brook".into(), "2026-11-20 12:00".into())),
        taken_back: None,
    };
    let gone = OwnLine { taken_back: Some(("Huw Pendry".into(), "2026-11-21 09:30".into())), ..own.clone() };
    let holiday = |day: &str, holiday, moved, open| HolidayLine { day: day.into(), holiday, moved, over: false, open };
    let page = html(
        calendar,
        CalendarPage {
            years: vec![YearOfHolidays {
                year: 2026,
                days: vec![
                    holiday("2026-12-25", BankHoliday::Christmas, false, true),
                    holiday("2026-12-28", BankHoliday::BoxingDay, true, false),
                ],
            }],
            own: vec![own],
            taken_back: vec![gone],
            hours: vec![WeeklyHours {
                team: HoursOf::Duty,
                lines: vec![(0, 3, "08:30".into(), "17:30".into()), (4, 4, "08:30".into(), "17:00".into())],
            }],
            ..CalendarPage::default()
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "Closed on Tuesday 29 December 2026",
            "Added by Ada Brook, <time datetime=\"2026-11-20 12:00\">",
            "Taken back by Huw Pendry",
            "Friday 25 December 2026",
            "Open here",
            "Boxing Day (taken on this day)",
            "Monday to Thursday, 08:30 to 17:30",
            "Friday, 08:30 to 17:00",
            "action=\"/calendar/days/take-back\"",
            "&lt;script&gt;",
        ],
    );
}

#[test]
fn adm_01_a_day_that_does_not_fit_comes_back_with_what_was_typed() {
    let props = CalendarPage {
        day: "2026-12-25".into(),
        kind: "open".into(),
        reason: TYPED.into(),
        problems: vec![DayProblem::NoReason, DayProblem::ClosedAlready],
        ..CalendarPage::default()
    };
    let page = html(calendar, props);
    sound(&page);
    has(
        &page,
        &["href=\"#calendar-reason\"", "href=\"#calendar-day\"", "value=\"2026-12-25\"", "value=\"&lt;script&gt;"],
    );
    has(&html(calendar, CalendarPage::default()), &["None yet.", "No weekly hours are set:"]);
}

#[test]
fn adm_01_weekly_hours_come_back_as_they_were_typed() {
    let page = html(
        hours,
        HoursPage {
            duty: vec![("08:30".into(), TYPED.into())],
            reading: Vec::new(),
            problems: vec![
                HoursProblem { team: HoursOf::Duty, day: 0 },
                HoursProblem { team: HoursOf::Reading, day: 6 },
            ],
        },
    );
    sound(&page);
    has(
        &page,
        &[
            "href=\"#hours-duty_from_0\"",
            "href=\"#hours-team_from_6\"",
            "The team that reads, Sunday",
            "&lt;script&gt;",
        ],
    );
}
