//! The days the council works.

mod hours;

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::calendar::{
    CalendarPage, DayProblem, Done, HolidayLine, HoursOf, OwnLine, PLACE, WeeklyHours, YearOfHolidays,
};
use heard_domain::calendar::{self, BankHoliday, CalendarError, OwnDate, OwnDay, add_day, own_days, take_back_day};
use heard_domain::people::{Grant, KeepCalendar};
use heard_domain::safeguarding::hours::Hours;
use heard_storage::calendar::Day;

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::{MenuLine, Room, options};
use crate::{App, Failure};

/// The calendar.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<KeepCalendar>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let post = Method::POST;
    vec![
        only::<KeepCalendar, _, _>(Method::GET, "/calendar", show),
        only::<KeepCalendar, _, _>(Method::GET, "/calendar/hours", hours::show),
        only::<KeepCalendar, _, _>(post.clone(), "/calendar/hours", hours::save),
        only::<KeepCalendar, _, _>(post.clone(), "/calendar/days", add),
        only::<KeepCalendar, _, _>(post, "/calendar/days/take-back", take_back),
    ]
}

async fn props(app: &App, by: &Grant<KeepCalendar>) -> Result<CalendarPage, Failure> {
    let (standing, gone) = own_days(&app.heard, by).await?;
    let today = app.heard.now().day();
    let this_year = today.date().year();
    let holiday = |(day, holiday): (Day, BankHoliday)| HolidayLine {
        day: day.to_string(),
        holiday,
        moved: is_moved(day, holiday),
        over: day < today,
        open: standing.iter().any(|one| one.day == day && one.kind == OwnDay::Open),
    };
    let year =
        |year: i32| YearOfHolidays { year, days: calendar::bank_holidays(year).into_iter().map(holiday).collect() };
    let settings = &app.heard.catalogue().settings;
    let hours = [(HoursOf::Duty, &settings.duty_open), (HoursOf::Reading, &settings.team_open)];
    Ok(CalendarPage {
        years: [this_year, this_year + 1].map(year).to_vec(),
        hours: hours.into_iter().filter_map(|(team, hours)| Some(weekly(team, hours.as_ref()?))).collect(),
        own: standing.into_iter().map(own_line).collect(),
        taken_back: gone.into_iter().map(own_line).collect(),
        kind: OwnDay::Closed.name().to_owned(),
        ..CalendarPage::default()
    })
}

/// Whether a holiday of a fixed day is taken on another, because its own falls
/// on a weekend.
fn is_moved(day: Day, holiday: BankHoliday) -> bool {
    let own = match holiday {
        BankHoliday::NewYear => 1,
        BankHoliday::Christmas => 25,
        BankHoliday::BoxingDay => 26,
        BankHoliday::GoodFriday
        | BankHoliday::EasterMonday
        | BankHoliday::EarlyMay
        | BankHoliday::Spring
        | BankHoliday::Summer
        | BankHoliday::Proclaimed => return false,
    };
    day.date().day() != own
}

fn own_line(one: OwnDate) -> OwnLine {
    let said = |done: calendar::Done| {
        (done.by.unwrap_or_else(|| staff::SOMEBODY_WHO_LEFT.to_owned()), options::minute(done.at))
    };
    OwnLine {
        id: one.id.to_string(),
        day: one.day.to_string(),
        kind: one.kind,
        reason: one.reason,
        added: one.added.map(said),
        taken_back: one.taken_back.map(said),
    }
}

fn weekly(team: HoursOf, hours: &Hours) -> WeeklyHours {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let line = |(first, last, from, until): (u8, u8, u16, u16)| (first, last, time(from), time(until));
    WeeklyHours { team, lines: hours.lines().map(line).collect() }
}

/// `GET /calendar`
async fn show(State(app): State<App>, by: Grant<KeepCalendar>, Staff(frame): Staff) -> Result<Response, Failure> {
    let props = props(&app, &by).await?;
    Ok(page(StatusCode::OK, move || staff::calendar::calendar(frame, props)))
}

fn problem(error: CalendarError) -> Result<DayProblem, Failure> {
    Ok(match error {
        CalendarError::ClosedAlready => DayProblem::ClosedAlready,
        CalendarError::NotClosed => DayProblem::NotClosed,
        CalendarError::NoReason => DayProblem::NoReason,
        CalendarError::TooMany => DayProblem::TooMany,
        CalendarError::Gone => DayProblem::Gone,
        CalendarError::Storage(error) => return Err(error.into()),
    })
}

/// Leads back to the page, which tells what was done; with 422 the page itself,
/// with what was typed and what is wrong.
async fn answer(form: Form<KeepCalendar>, outcome: Result<Done, Vec<DayProblem>>) -> Result<Response, Failure> {
    let problems = match outcome {
        Ok(what) => return Ok(done("/calendar", what)),
        Err(problems) => problems,
    };
    let Form { app, by, fields, frame } = form;
    let [day, kind, reason] = ["day", "kind", "reason"].map(|name| fields.get(name).to_owned());
    let props = CalendarPage { day, kind, reason, problems, ..props(&app, &by).await? };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::calendar::calendar(frame, props)))
}

/// `POST /calendar/days`
async fn add(form: Form<KeepCalendar>) -> Result<Response, Failure> {
    let Form { app, by, fields, .. } = &form;
    let (day, kind) = (Day::parse(fields.get("day")), OwnDay::parse(fields.get("kind")));
    let mut problems = Vec::new();
    if day.is_none() {
        problems.push(DayProblem::NoDay);
    }
    if kind.is_none() {
        problems.push(DayProblem::NoKind);
    }
    let Some((day, kind)) = day.zip(kind) else { return answer(form, Err(problems)).await };
    let outcome = match add_day(&app.heard, by, day, kind, fields.get("reason")).await {
        Ok(_) => Ok(Done::Added),
        Err(error) => Err(vec![problem(error)?]),
    };
    answer(form, outcome).await
}

/// `POST /calendar/days/take-back`
async fn take_back(form: Form<KeepCalendar>) -> Result<Response, Failure> {
    let taken = match form.fields.one("id") {
        Some(id) => take_back_day(&form.app.heard, &form.by, id).await,
        None => Err(CalendarError::Gone),
    };
    let outcome = match taken {
        Ok(()) => Ok(Done::TakenBack),
        Err(error) => Err(vec![problem(error)?]),
    };
    answer(form, outcome).await
}
