//! Unusual reading, and saying that one looked at it.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::audit::{Done, LookedProblem, ReadingLine, ReadingPage, ReadingRule, RefusedLooked};
use heard_app::pages::staff::{self, StaffFrame};
use heard_domain::ids::AccountId;
use heard_domain::people::{Grant, LookAtReading};
use heard_domain::record::{
    EVENINGS, LookedError, MANY, ReadingCounts, ReadingDay, TIMES, WEEKS, looked_at_reading, unusual,
};
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
        rule: ReadingRule { many: MANY, times: TIMES, weeks: WEEKS, evenings: EVENINGS },
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
        usual_late: one.usual_late,
        conflicted: one.conflicted,
        href: format!("/audit?who={who}&kind={kind}&from={day}&until={day}"),
        looked: one.looked.map(found),
        earlier: one.earlier.into_iter().map(found).collect(),
    }
}

/// A day that was ticked, and what stood beside it when they pressed: what is more by now
/// they did not look at. As `2026-03-16:64:3:1`.
fn day_of(text: &str) -> Option<(Day, ReadingCounts)> {
    let (day, counts) = text.split_once(':')?;
    let mut counts = counts.split(':').map(|count| count.parse::<i64>().ok());
    let mut next = || counts.next().flatten();
    let read = ReadingCounts { opened: next()?, out_of_hours: next()?, conflicted: next()? };
    Some((Day::parse(day)?, read))
}

/// `POST /audit/reading/looked`: one sentence for several days of one person.
pub async fn looked(form: Form<LookAtReading>) -> Result<Response, Failure> {
    let Form { app, by, fields, frame } = form;
    let (who, note) = (fields.one::<AccountId>("who"), fields.get("note").to_owned());
    let ticked: Vec<String> = fields.all("day").map(str::to_owned).collect();
    let days: Option<BTreeMap<Day, ReadingCounts>> = ticked.iter().map(|day| day_of(day)).collect();
    let did = match (who, days) {
        (Some(who), Some(days)) => looked_at_reading(&app.heard, &by, who, days, &note).await,
        _ => Err(LookedError::Gone),
    };
    let (problem, status) = match did {
        Ok(()) => return Ok(done(HERE, Done::Looked)),
        Err(LookedError::NoNote) => (LookedProblem::NoNote, StatusCode::UNPROCESSABLE_ENTITY),
        Err(LookedError::TooLong) => (LookedProblem::TooLong, StatusCode::UNPROCESSABLE_ENTITY),
        Err(LookedError::NoDay) => (LookedProblem::NoDay, StatusCode::UNPROCESSABLE_ENTITY),
        Err(LookedError::Gone) => (LookedProblem::Gone, StatusCode::CONFLICT),
        Err(LookedError::Storage(error)) => return Err(error.into()),
    };
    let who = fields.get("who").to_owned();
    let refused = RefusedLooked { who, days: ticked, problem, typed: note };
    draw(&app, &by, frame, status, Some(refused)).await
}
