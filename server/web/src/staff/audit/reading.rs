//! Unusual reading, and saying that one looked at it.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::audit::{Done, LookedProblem, ReadingLine, ReadingPage, ReadingRule, RefusedLooked};
use heard_app::pages::staff::{self, StaffFrame};
use heard_domain::ids::AccountId;
use heard_domain::people::{Grant, LookAtReading};
use heard_domain::record::{LookedError, MANY, ReadingCounts, ReadingDay, TIMES, WEEKS, looked_at_reading, unusual};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_vocabulary::LogKind;

use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure};

/// Where it stands.
const HERE: &str = "/audit/reading";

/// `GET /audit/reading`
pub async fn show(State(app): State<App>, by: Grant<LookAtReading>, Staff(frame): Staff) -> Result<Response, Failure> {
    draw(&app, &by, frame, StatusCode::OK, None).await
}

async fn draw(
    app: &App,
    by: &Grant<LookAtReading>,
    frame: StaffFrame,
    status: StatusCode,
    refused: Option<RefusedLooked>,
) -> Result<Response, Failure> {
    let found = unusual(&app.heard, by).await?;
    let props = ReadingPage {
        waiting: found.waiting.into_iter().map(line).collect(),
        looked_at: found.looked_at.into_iter().map(line).collect(),
        hours: found.hours,
        rule: ReadingRule { many: MANY, times: TIMES, weeks: WEEKS },
        refused,
    };
    Ok(page(status, move || staff::audit::reading(frame, props)))
}

fn line(one: ReadingDay) -> ReadingLine {
    let found = |(at, by, note): (Moment, Option<String>, String)| (at.local(), by, note);
    let (who, day, kind) = (one.who, one.day, LogKind::Reading.name());
    ReadingLine {
        who: who.to_string(),
        name: one.name,
        day: day.civil(),
        opened: one.opened,
        usual: one.usual,
        many: one.many,
        out_of_hours: one.out_of_hours,
        conflicted: one.conflicted,
        href: format!("/audit?who={who}&kind={kind}&from={day}&until={day}"),
        looked: one.looked.map(found),
        earlier: one.earlier.into_iter().map(found).collect(),
    }
}

/// `POST /audit/reading/looked`
pub async fn looked(form: Form<LookAtReading>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let typed = |name: &str| fields.get(name).to_owned();
    let (who, day, note) = (fields.one::<AccountId>("who"), Day::parse(fields.get("day")), typed("note"));
    // What stood there when they pressed: what is more by now they did not look at.
    let number = |name: &str| fields.get(name).parse::<i64>().ok();
    let counts = number("opened").zip(number("out_of_hours")).zip(number("conflicted"));
    let did = match (who, day, counts) {
        (Some(who), Some(day), Some(((opened, out_of_hours), conflicted))) => {
            let read = ReadingCounts { opened, out_of_hours, conflicted };
            looked_at_reading(&app.heard, &by, who, day, read, &note).await
        }
        _ => Err(LookedError::Gone),
    };
    let (problem, status) = match did {
        Ok(()) => return Ok(done(HERE, Done::Looked)),
        Err(LookedError::NoNote) => (LookedProblem::NoNote, StatusCode::UNPROCESSABLE_ENTITY),
        Err(LookedError::TooLong) => (LookedProblem::TooLong, StatusCode::UNPROCESSABLE_ENTITY),
        Err(LookedError::Gone) => (LookedProblem::Gone, StatusCode::CONFLICT),
        Err(LookedError::Storage(error)) => return Err(error.into()),
    };
    let refused = RefusedLooked { who: typed("who"), day: typed("day"), problem, typed: note };
    draw(&app, &by, frame, status, Some(refused)).await
}
