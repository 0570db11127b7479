//! Weekly hours by the clock.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::calendar::{Done, HoursOf, HoursPage, HoursProblem, hours_field};
use heard_domain::people::{Grant, KeepCalendar};
use heard_domain::safeguarding::hours::Hours;
use heard_domain::setup::{SettingError, SettingName, SettingPart, change_settings};
use heard_storage::text;

use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// The hours of each day from Monday on, in minutes since midnight.
type Week = [Option<(u16, u16)>; 7];

/// The week that was typed, or which days of it cannot be read.
type Judged = Result<Week, Vec<HoursProblem>>;

fn shown(hours: Option<&Hours>) -> Vec<(String, String)> {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let week = hours.map(Hours::week).unwrap_or_default();
    week.iter().map(|day| day.map(|(from, until)| (time(from), time(until))).unwrap_or_default()).collect()
}

/// `GET /calendar/hours`
pub async fn show(State(app): State<App>, _by: Grant<KeepCalendar>, Staff(frame): Staff) -> Response {
    let settings = &app.heard.catalogue().settings;
    let props = HoursPage {
        duty: shown(settings.duty_open.as_ref()),
        reading: shown(settings.team_open.as_ref()),
        problems: Vec::new(),
    };
    page(StatusCode::OK, move || staff::calendar::hours(frame, props))
}

/// A time of day such as `08:30`; the end of the day is `24:00`, or `00:00`
/// where it is an end.
fn minute(typed: &str) -> Option<u16> {
    let (hour, minute) = typed.split_once(':')?;
    // Some browsers send seconds too.
    let minute = minute.split(':').next()?;
    let (hour, minute): (u16, u16) = (text::number(hour).parse().ok()?, text::number(minute).parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// What was typed for a team: each day as text, and the week it makes, or which
/// days cannot be read.
fn read(fields: &Fields, team: HoursOf) -> (Vec<(String, String)>, Judged) {
    let (mut typed, mut week, mut problems) = (Vec::new(), Week::default(), Vec::new());
    for day in 0..7u8 {
        let (from, until) = hours_field(team, day);
        let (from, until) = (fields.get(from).trim(), fields.get(until).trim());
        typed.push((from.to_owned(), until.to_owned()));
        if from.is_empty() && until.is_empty() {
            continue;
        }
        let ends = minute(until).map(|until| if until == 0 { 24 * 60 } else { until });
        match minute(from).zip(ends).filter(|(from, until)| from < until) {
            Some(hours) => week[usize::from(day)] = Some(hours),
            None => problems.push(HoursProblem { team, day }),
        }
    }
    (typed, if problems.is_empty() { Ok(week) } else { Err(problems) })
}

/// `POST /calendar/hours`
pub async fn save(
    State(app): State<App>,
    by: Grant<KeepCalendar>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (duty, duty_week) = read(&fields, HoursOf::Duty);
    let (reading, reading_week) = read(&fields, HoursOf::Reading);
    let problems = match (duty_week, reading_week) {
        (Ok(duty), Ok(reading)) => {
            let values =
                vec![(SettingName::DutyOpen, Hours::written(duty)), (SettingName::TeamOpen, Hours::written(reading))];
            match change_settings(&app.heard, &by, SettingPart::Hours, values).await {
                Ok(()) => return Ok(done("/calendar", Done::Hours)),
                Err(SettingError::Storage(error)) => return Err(error.into()),
                // Too long to keep, or not to be read again: of the first team, as far as is known.
                Err(_) => vec![HoursProblem { team: HoursOf::Duty, day: 0 }],
            }
        }
        (duty, reading) => duty.err().into_iter().chain(reading.err()).flatten().collect(),
    };
    let props = HoursPage { duty, reading, problems };
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::calendar::hours(frame, props)))
}
