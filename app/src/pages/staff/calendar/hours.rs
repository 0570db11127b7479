//! Weekly hours by the clock, day by day.

use leptos::prelude::*;

use super::{HoursOf, WEEK};
use crate::pages::staff::StaffFrame;
use crate::pages::staff::forms::{Form, Line};
use crate::pages::staff::parts::{back, line, page_head};
use crate::pages::staff::problem::{Problem, by_field};
use crate::pages::staff::shell::staff_page;

/// The hours of both teams.
#[derive(Debug, Clone, Default)]
pub struct HoursPage {
    /// From and until of each day from Monday on, as typed or stored: of the
    /// duty team.
    pub duty: Vec<(String, String)>,
    /// The same of the team that reads.
    pub reading: Vec<(String, String)>,
    /// What is wrong.
    pub problems: Vec<HoursProblem>,
}

/// A day whose hours cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoursProblem {
    /// Of which team.
    pub team: HoursOf,
    /// Which day, from 0 for Monday.
    pub day: u8,
}

/// The names of the fields: from, and until, of each day.
const DUTY: [(&str, &str); 7] = [
    ("duty_from_0", "duty_until_0"),
    ("duty_from_1", "duty_until_1"),
    ("duty_from_2", "duty_until_2"),
    ("duty_from_3", "duty_until_3"),
    ("duty_from_4", "duty_until_4"),
    ("duty_from_5", "duty_until_5"),
    ("duty_from_6", "duty_until_6"),
];
const READING: [(&str, &str); 7] = [
    ("team_from_0", "team_until_0"),
    ("team_from_1", "team_until_1"),
    ("team_from_2", "team_until_2"),
    ("team_from_3", "team_until_3"),
    ("team_from_4", "team_until_4"),
    ("team_from_5", "team_until_5"),
    ("team_from_6", "team_until_6"),
];

/// The names of a day's two fields, from 0 for Monday.
#[must_use]
pub fn hours_field(team: HoursOf, day: u8) -> (&'static str, &'static str) {
    let names = match team {
        HoursOf::Duty => &DUTY,
        HoursOf::Reading => &READING,
    };
    names.get(usize::from(day)).copied().unwrap_or(names[0])
}

impl Problem for HoursProblem {
    fn field(self) -> &'static str {
        hours_field(self.team, self.day).0
    }

    fn words(self) -> String {
        let day = WEEK.get(usize::from(self.day)).copied().unwrap_or_default();
        format!("{}, {day}: write two times such as 08:30 and 17:30, the earlier first; or neither.", self.team.words())
    }
}

/// Weekly hours, to be changed.
pub fn hours(frame: StaffFrame, props: HoursPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "hours", errors: &errors };
    let wrong = !errors.is_empty();
    let body = view! {
        {back(assets, "/calendar", "Calendar")}
        {form.summary()}
        {page_head(
            "Weekly hours".to_owned(),
            line("By these young people are told who is there now, and when their words are read. Leave a day empty on which nobody is there; bank holidays and days of your own are closed anyway."),
            None,
        )}
        <form class="stack" method="post" action="/calendar/hours" novalidate>
            <div class="halves">
                {team(form, HoursOf::Duty, "Can be rung under the duty team’s number.", &props.duty)}
                {team(form, HoursOf::Reading, "Reads what young people send.", &props.reading)}
            </div>
            <div><button class="button">"Save both"</button></div>
        </form>
    };
    staff_page(frame, "Weekly hours", wrong, body.into_any())
}

fn team(form: Form<'_>, team: HoursOf, under: &'static str, typed: &[(String, String)]) -> AnyView {
    let days = (0u8..)
        .zip(WEEK)
        .map(|(day, title)| {
            let (from, until) = typed.get(usize::from(day)).cloned().unwrap_or_default();
            let (from_name, until_name) = hours_field(team, day);
            let from = Line { kind: "time", ..Line::text(from_name, "From", None, &from) };
            let until = Line { kind: "time", ..Line::text(until_name, "Until", None, &until) };
            view! {
                <fieldset class="pairwise"><legend class="label">{title}</legend>{form.line(from)}{form.line(until)}</fieldset>
            }
        })
        .collect_view();
    view! { <section class="sheet"><h2>{team.words()}</h2><p class="small quiet">{under}</p>{days}</section> }
        .into_any()
}
