//! The days the council works.

mod frame;
mod hours;
mod problems;
#[cfg(test)]
mod tests;

use heard_vocabulary::{BankHoliday, OwnDay};
use leptos::prelude::*;

use crate::components::hidden;
use crate::pages::staff::forms::{ChoiceCard, Form, Line};
use crate::pages::staff::parts::{line, page_head, time};
use crate::pages::staff::problem::by_field;
use crate::pages::staff::shell::staff_page;
use crate::pages::staff::text::{day, long_day};
use crate::pages::staff::{StaffFrame, Worded};

pub use frame::{Done, PLACE};
pub use hours::{HoursPage, HoursProblem, hours, hours_field};
pub use problems::DayProblem;

impl Worded for BankHoliday {
    fn words(self) -> &'static str {
        match self {
            BankHoliday::NewYear => "New Year’s Day",
            BankHoliday::GoodFriday => "Good Friday",
            BankHoliday::EasterMonday => "Easter Monday",
            BankHoliday::EarlyMay => "Early May bank holiday",
            BankHoliday::Spring => "Spring bank holiday",
            BankHoliday::Summer => "Summer bank holiday",
            BankHoliday::Christmas => "Christmas Day",
            BankHoliday::BoxingDay => "Boxing Day",
            BankHoliday::Proclaimed => "A day off for that year alone",
        }
    }
}

impl Worded for OwnDay {
    fn words(self) -> &'static str {
        match self {
            OwnDay::Closed => "Closed",
            OwnDay::Open => "Open",
        }
    }
}

/// The days the council works.
#[derive(Debug, Clone, Default)]
pub struct CalendarPage {
    /// The bank holidays of this year and the next.
    pub years: Vec<YearOfHolidays>,
    /// The council's own days, the earliest first.
    pub own: Vec<OwnLine>,
    /// What was taken back, the newest first.
    pub taken_back: Vec<OwnLine>,
    /// Weekly hours, where they are set.
    pub hours: Vec<WeeklyHours>,
    /// The day as typed.
    pub day: String,
    /// Closed or open, as chosen.
    pub kind: String,
    /// The reason as typed.
    pub reason: String,
    /// What is wrong.
    pub problems: Vec<DayProblem>,
}

/// The bank holidays of a year.
#[derive(Debug, Clone, Default)]
pub struct YearOfHolidays {
    /// Which.
    pub year: i32,
    /// Each.
    pub days: Vec<HolidayLine>,
}

/// A bank holiday.
#[derive(Debug, Clone)]
pub struct HolidayLine {
    /// On which day.
    pub day: String,
    /// Its name.
    pub holiday: BankHoliday,
    /// Whether it is taken on another day than its own.
    pub moved: bool,
    /// Whether it is over.
    pub over: bool,
    /// Whether the council is open all the same.
    pub open: bool,
}

/// A day of the council's own.
#[derive(Debug, Clone)]
pub struct OwnLine {
    /// Its id.
    pub id: String,
    /// Which day.
    pub day: String,
    /// Closed or open.
    pub kind: OwnDay,
    /// Why; empty where nobody was asked yet.
    pub reason: String,
    /// Who added it and when, where that is known.
    pub added: Option<(String, String)>,
    /// Who took it back and when.
    pub taken_back: Option<(String, String)>,
}

/// When a team is there in a week.
#[derive(Debug, Clone, Default)]
pub struct WeeklyHours {
    /// Which team.
    pub team: HoursOf,
    /// First and last day of the week, from 0 for Monday, and the hours.
    pub lines: Vec<(u8, u8, String, String)>,
}

/// A team whose hours are set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HoursOf {
    /// The duty team.
    #[default]
    Duty,
    /// The team that reads.
    Reading,
}

impl HoursOf {
    /// Its words.
    fn words(self) -> &'static str {
        match self {
            HoursOf::Duty => "The duty team",
            HoursOf::Reading => "The team that reads",
        }
    }
}

const WEEK: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The days the council works.
pub fn calendar(frame: StaffFrame, props: CalendarPage) -> AnyView {
    let assets = frame.assets;
    let errors = by_field(&props.problems);
    let form = Form { assets, id: "calendar", errors: &errors };
    let under = "Bank holidays come from the law and need no entry. Add the days of your own: young people are told when somebody is there by them, and working days are counted by them.";
    let years = props.years.iter().map(year).collect_view();
    let hours = props.hours.iter().map(weekly).collect_view();
    let no_hours =
        props.hours.is_empty().then(|| view! { <p class="quiet">"No weekly hours are set: pages promise none."</p> });
    let body = view! {
        {form.summary()}
        {page_head("Calendar".to_owned(), line(under), None)}
        <div class="cols">
            <div class="stack">
                {own(&props)}
                <h2>"Bank holidays in England"</h2>
                <div class="halves">{years}</div>
                {taken_back(&props)}
            </div>
            <aside class="side">
                {add(form, &props)}
                <section class="sheet"><h2>"Weekly hours"</h2>{no_hours}{hours}<a class="way" href="/calendar/hours">"Change weekly hours"</a></section>
            </aside>
        </div>
    };
    staff_page(frame, "Calendar", !errors.is_empty(), body.into_any())
}

fn add(form: Form<'_>, props: &CalendarPage) -> AnyView {
    let cards = vec![
        ChoiceCard { value: "closed", title: "Closed", under: "A day on which the council would work." },
        ChoiceCard {
            value: "open",
            title: "Open",
            under: "A bank holiday with somebody there. Working days are counted as before: no deadline gets shorter.",
        },
    ];
    let date = Line { kind: "date", ..Line::text("day", "Which day?", None, &props.day) };
    let reason = Line::text("reason", "Why?", Some("Everybody who sees this page reads it. No names"), &props.reason);
    view! {
        <form class="sheet" method="post" action="/calendar/days" novalidate>
            <h2>"Add a day of your own"</h2>
            {form.line(date)}
            {form.radios("kind", "What is it then?", "choices", cards, &props.kind)}
            {form.line(reason)}
            <button class="button">"Add it"</button>
        </form>
    }
    .into_any()
}

/// "Added by Ada Brook, 3 March 2026, 16:42".
fn by(what: &str, done: Option<&(String, String)>) -> Option<AnyView> {
    done.map(|(who, at)| {
        let words = format!("{what} by {who}, ");
        view! { <span class="small quiet" dir="auto">{words}{time(at)}</span> }.into_any()
    })
}

fn own(props: &CalendarPage) -> AnyView {
    let lines = props
        .own
        .iter()
        .map(|one| {
            let when = format!("{} on {}", one.kind.words(), long_day(&one.day));
            let reason = (!one.reason.is_empty()).then(|| view! { <p dir="auto">{one.reason.clone()}</p> });
            view! {
                <li class="apart">
                    <div><b>{when}</b>{reason}{by("Added", one.added.as_ref())}</div>
                    <form method="post" action="/calendar/days/take-back">
                        {hidden("id", one.id.clone())}
                        <button class="link">"Take back"<span class="vh">" "{day(&one.day)}</span></button>
                    </form>
                </li>
            }
        })
        .collect_view();
    let list = match props.own.is_empty() {
        true => view! { <p class="sheet quiet">"None yet. Between Christmas and New Year most offices are closed: say so here, and nobody waits for an answer on those days."</p> }.into_any(),
        false => view! { <ul class="sheet stack stack--tight lines">{lines}</ul> }.into_any(),
    };
    view! { <section class="stack stack--tight"><h2>"Days of your own"</h2>{list}</section> }.into_any()
}

fn year(year: &YearOfHolidays) -> AnyView {
    let lines = year
        .days
        .iter()
        .map(|one| {
            let moved = if one.moved { " (taken on this day)" } else { "" };
            let name = format!("{}{moved}", one.holiday.words());
            let open = one.open.then(|| view! { " "<span class="chip">"Open here"</span> });
            let class = one.over.then_some("quiet");
            view! { <li class=class><b>{long_day(&one.day)}</b><br/>{name}{open}</li> }
        })
        .collect_view();
    view! { <section class="sheet"><h3>{year.year}</h3><ul class="stack stack--tight">{lines}</ul></section> }
        .into_any()
}

fn taken_back(props: &CalendarPage) -> Option<AnyView> {
    let lines = props
        .taken_back
        .iter()
        .map(|one| {
            let when = format!("{} on {}", one.kind.words(), long_day(&one.day));
            let reason = (!one.reason.is_empty()).then(|| format!(": {}", one.reason));
            view! {
                <li>
                    <span dir="auto">{when}{reason}</span>
                    <br/>
                    {by("Added", one.added.as_ref())}
                    " "
                    {by("Taken back", one.taken_back.as_ref())}
                </li>
            }
        })
        .collect_view();
    (!props.taken_back.is_empty()).then(|| {
        view! { <details class="more"><summary>"What was taken back"</summary><ul class="stack stack--tight">{lines}</ul></details> }
            .into_any()
    })
}

fn weekly(hours: &WeeklyHours) -> AnyView {
    let team = hours.team.words();
    let weekday = |at: u8| WEEK.get(usize::from(at)).copied().unwrap_or_default();
    let lines = hours
        .lines
        .iter()
        .map(|(first, last, from, until)| {
            let days = match first == last {
                true => weekday(*first).to_owned(),
                false => format!("{} to {}", weekday(*first), weekday(*last)),
            };
            view! { <li>{format!("{days}, {from} to {until}")}</li> }
        })
        .collect_view();
    view! { <div><h3>{team}</h3><ul class="list">{lines}</ul></div> }.into_any()
}
