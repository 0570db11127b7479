//! Opening Heard to young people, and closing it.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::setup::{DeedLine, Done, OpeningPage, OpeningProblem, OpeningTyped, WaitingLine};
use heard_domain::people::{Grant, KeepDoors};
use heard_domain::setup::{
    self, Deed, OpeningDeed, OpeningError, Signed, Waiting, ask_to_close, ask_to_open, deeds, readiness,
};
use heard_storage::calendar::Day;
use heard_storage::clock::Moment;

use super::doors;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

const HERE: &str = "/opening";

fn deed_line(deed: Deed) -> DeedLine {
    let signed = |signed: Signed| (signed.day.to_string(), signed.by);
    let said = |(who, at): (Option<String>, Moment)| (who, options::minute(at));
    DeedLine {
        id: deed.id.to_string(),
        deed: deed.deed,
        reason: deed.reason,
        papers: deed.papers.map(|(dpia, notice)| [signed(dpia), signed(notice)]),
        asked: said(deed.asked),
        settled: deed.settled.map(said),
        carried_out: deed.carried_out,
    }
}

async fn drawn(
    app: &App,
    by: &Grant<KeepDoors>,
    frame: StaffFrame,
    status: StatusCode,
    typed: OpeningTyped,
    problems: Vec<OpeningProblem>,
) -> Result<Response, Failure> {
    let (waiting, done) = deeds(&app.heard, by).await?;
    let waits = |Waiting { deed, may_confirm, own }| WaitingLine { deed: deed_line(deed), may_confirm, own };
    let props = OpeningPage {
        doors: doors(app),
        lapses: readiness(&app.heard, by).await?.lapses,
        waiting: waiting.map(waits),
        done: done.into_iter().map(deed_line).collect(),
        typed,
        problems,
    };
    Ok(page(status, move || staff::setup::opening(frame, props)))
}

/// `GET /opening`
pub async fn show(State(app): State<App>, by: Grant<KeepDoors>, Staff(frame): Staff) -> Result<Response, Failure> {
    drawn(&app, &by, frame, StatusCode::OK, OpeningTyped::default(), Vec::new()).await
}

fn problem(error: OpeningError) -> Result<OpeningProblem, Failure> {
    Ok(match error {
        OpeningError::NotReady(_) => OpeningProblem::NotReady,
        OpeningError::Already => OpeningProblem::Already,
        OpeningError::Waits => OpeningProblem::Waits,
        OpeningError::NoReason => OpeningProblem::NoReason,
        OpeningError::NotSigned => OpeningProblem::NoDpiaBy,
        OpeningError::Gone => OpeningProblem::Gone,
        OpeningError::NotTogether => OpeningProblem::NotTogether,
        OpeningError::Storage(error) => return Err(error.into()),
    })
}

/// What was typed of the two papers, or what is wrong with it.
fn papers(typed: &OpeningTyped, today: Day) -> Result<(Signed, Signed), Vec<OpeningProblem>> {
    let mut problems = Vec::new();
    let mut read = |day: &str, by: &str, no_day, no_by| {
        let day = Day::parse(day).filter(|day| *day <= today);
        if day.is_none() {
            problems.push(no_day);
        }
        let named = !by.trim().is_empty() && heard_storage::text::length(by) <= setup::LONGEST;
        if !named {
            problems.push(no_by);
        }
        day.filter(|_| named).map(|day| Signed { day, by: by.trim().to_owned() })
    };
    let dpia = read(&typed.dpia_day, &typed.dpia_by, OpeningProblem::NoDpiaDay, OpeningProblem::NoDpiaBy);
    let notice = read(&typed.notice_day, &typed.notice_by, OpeningProblem::NoNoticeDay, OpeningProblem::NoNoticeBy);
    dpia.zip(notice).ok_or(problems)
}

/// `POST /opening/open`
pub async fn open(
    State(app): State<App>,
    by: Grant<KeepDoors>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let field = |name| fields.get(name).to_owned();
    let typed = OpeningTyped {
        dpia_day: field("dpia_day"),
        dpia_by: field("dpia_by"),
        notice_day: field("notice_day"),
        notice_by: field("notice_by"),
        reason: String::new(),
    };
    let problems = match papers(&typed, app.heard.now().day()) {
        Ok((dpia, notice)) => match ask_to_open(&app.heard, &by, dpia, notice).await {
            Ok(()) => return Ok(done(HERE, Done::OpenAsked)),
            Err(error) => vec![problem(error)?],
        },
        Err(problems) => problems,
    };
    drawn(&app, &by, frame, StatusCode::UNPROCESSABLE_ENTITY, typed, problems).await
}

/// `POST /opening/close`
pub async fn close(
    State(app): State<App>,
    by: Grant<KeepDoors>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    match ask_to_close(&app.heard, &by, fields.get("reason")).await {
        Ok(()) => Ok(done(HERE, Done::CloseAsked)),
        Err(error) => {
            let typed = OpeningTyped { reason: fields.get("reason").to_owned(), ..OpeningTyped::default() };
            drawn(&app, &by, frame, StatusCode::UNPROCESSABLE_ENTITY, typed, vec![problem(error)?]).await
        }
    }
}

/// `POST /opening/confirm`
pub async fn confirm(
    State(app): State<App>,
    by: Grant<KeepDoors>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let done_with = match fields.one("id") {
        Some(id) => setup::confirm(&app.heard, &by, id).await,
        None => Err(OpeningError::Gone),
    };
    match done_with {
        Ok(OpeningDeed::Open) => Ok(done(HERE, Done::Opened)),
        Ok(OpeningDeed::Close) => Ok(done(HERE, Done::Closed)),
        Err(error) => refused(&app, &by, frame, error).await,
    }
}

/// `POST /opening/take-back`
pub async fn take_back(
    State(app): State<App>,
    by: Grant<KeepDoors>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let taken = match fields.one("id") {
        Some(id) => setup::take_back(&app.heard, &by, id).await,
        None => Err(OpeningError::Gone),
    };
    match taken {
        Ok(()) => Ok(done(HERE, Done::TakenBack)),
        Err(error) => refused(&app, &by, frame, error).await,
    }
}

async fn refused(
    app: &App,
    by: &Grant<KeepDoors>,
    frame: StaffFrame,
    error: OpeningError,
) -> Result<Response, Failure> {
    let status = match error {
        OpeningError::Gone | OpeningError::Already => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    drawn(app, by, frame, status, OpeningTyped::default(), vec![problem(error)?]).await
}
