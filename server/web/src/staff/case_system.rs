//! How the case system's extract is coming in, and saying that one may be taken in.

mod filings;

use axum::extract::State;
use axum::http::Method;
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::case_system::{
    CaseSystemPage, Done, ExtractCounts, ExtractLine, ExtractProblem, FILINGS, FaultLine, PLACE, StrangerLine,
};
use heard_domain::case_system::{Came, ConfirmError, LineFault, Overview, Stranger, confirm, overview, turn_down};
use heard_domain::ids::ExtractId;
use heard_domain::people::{Grant, KeepCaseSystem};
use heard_storage::clock::Moment;

use super::form::Form;
use super::frame::{Staff, done, status_of};
use super::{MenuLine, Room, options};
use crate::page::page;
use crate::registry::{Route, only};
use crate::{App, Failure};

/// The case system.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<KeepCaseSystem>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<KeepCaseSystem, _, _>(Method::GET, PLACE.href, show),
        only::<KeepCaseSystem, _, _>(Method::POST, "/staff/case-system/confirm", take_in),
        only::<KeepCaseSystem, _, _>(Method::POST, "/staff/case-system/turn-down", refuse),
        only::<KeepCaseSystem, _, _>(Method::GET, FILINGS, filings::show),
        only::<KeepCaseSystem, _, _>(Method::POST, "/staff/case-system/filings/switch", filings::switch),
        only::<KeepCaseSystem, _, _>(Method::POST, "/staff/case-system/filings/again", filings::again),
    ]
}

fn fault(one: LineFault) -> FaultLine {
    FaultLine { file: one.file, line: one.line, column: one.column, what: one.what }
}

fn line(one: Came, now: Moment) -> ExtractLine {
    let counts = one.summary.counts;
    ExtractLine {
        id: one.id.to_string(),
        at: options::minute(one.at),
        seen_at: options::minute(one.seen_at),
        old: one.is_old(now),
        state: one.state,
        counts: ExtractCounts {
            new: counts.new,
            changed: counts.changed,
            same: counts.same,
            gone: counts.gone,
            broken: counts.broken,
            lose: counts.lose,
        },
        held: one.summary.held(),
        unread: one.summary.unread(),
        faults: one.summary.faults().into_iter().map(fault).collect(),
        fault_count: one.summary.fault_count,
    }
}

fn stranger(one: Stranger) -> StrangerLine {
    let Stranger { name, email, assigned_as, has_account, children } = one;
    StrangerLine { name, email, assigned_as, has_account, children }
}

async fn drawn(
    app: &App,
    by: &Grant<KeepCaseSystem>,
    frame: staff::StaffFrame,
    problem: Option<ExtractProblem>,
) -> Result<Response, Failure> {
    let now = app.heard.now();
    let Overview { came, taken_at, children, linked, strangers } = overview(&app.heard, by).await?;
    let props = CaseSystemPage {
        set_up: app.setup.case_system,
        came: came.into_iter().map(|one| line(one, now)).collect(),
        taken_at: taken_at.map(options::minute),
        children,
        linked,
        strangers: strangers.into_iter().map(stranger).collect(),
        problem,
    };
    Ok(page(status_of(problem.is_some()), move || staff::case_system::case_system(frame, props)))
}

/// `GET /staff/case-system`
async fn show(State(app): State<App>, by: Grant<KeepCaseSystem>, Staff(frame): Staff) -> Result<Response, Failure> {
    drawn(&app, &by, frame, None).await
}

/// The extract that a form is about.
fn which(form: &Form<KeepCaseSystem>) -> Result<ExtractId, ConfirmError> {
    form.fields.one::<ExtractId>("extract").ok_or(ConfirmError::Gone)
}

async fn answer(form: Form<KeepCaseSystem>, outcome: Result<Done, ConfirmError>) -> Result<Response, Failure> {
    match outcome {
        Ok(what) => Ok(done(PLACE.href, what)),
        Err(ConfirmError::Gone) => drawn(&form.app, &form.by, form.frame, Some(ExtractProblem::Gone)).await,
        Err(ConfirmError::Storage(error)) => Err(error.into()),
    }
}

/// `POST /staff/case-system/confirm`
async fn take_in(form: Form<KeepCaseSystem>) -> Result<Response, Failure> {
    let outcome = match which(&form) {
        Ok(id) => confirm(&form.app.heard, &form.by, id).await,
        Err(gone) => Err(gone),
    };
    answer(form, outcome.map(|()| Done::Confirmed)).await
}

/// `POST /staff/case-system/turn-down`
async fn refuse(form: Form<KeepCaseSystem>) -> Result<Response, Failure> {
    let outcome = match which(&form) {
        Ok(id) => turn_down(&form.app.heard, &form.by, id).await,
        Err(gone) => Err(gone),
    };
    answer(form, outcome.map(|()| Done::TurnedDown)).await
}
