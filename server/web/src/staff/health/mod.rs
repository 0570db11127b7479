//! How the program is doing, for administrators: the page of the status, and
//! what becomes of work that was given up.

use axum::extract::{Path, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::health::{
    Done, GivenUpLine, Level, PLACE, PartLine, SetUp, StatusPage, StatusProblem, Why, status,
};
use heard_domain::health::{Finding, Reason, State as Doing, look};
use heard_domain::jobs::{JobKind, given_up, let_go, still_tried, try_again};
use heard_domain::messages::channel_state;
use heard_domain::people::{Grant, KeepDoors, LookAfterJobs};
use heard_domain::record::head;
use heard_domain::setup::{Condition, Doors, readiness};
use heard_storage::Space;
use heard_storage::clock::Moment;

use crate::fields::Fields;
use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::{Staff, done};
use crate::staff::{MenuLine, Room, options};
use crate::{App, Failure};

/// How the program is doing.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<LookAfterJobs>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<LookAfterJobs, _, _>(Method::GET, "/status", show),
        only::<LookAfterJobs, _, _>(Method::POST, "/status/jobs/{kind}/again", again),
        only::<LookAfterJobs, _, _>(Method::POST, "/status/jobs/{kind}/let-go", drop_them),
    ]
}

/// `GET /status`
async fn show(State(app): State<App>, by: Grant<LookAfterJobs>, Staff(frame): Staff) -> Result<Response, Failure> {
    drawn(&app, &by, frame, StatusCode::OK, None).await
}

async fn drawn(
    app: &App,
    by: &Grant<LookAfterJobs>,
    frame: StaffFrame,
    code: StatusCode,
    problem: Option<StatusProblem>,
) -> Result<Response, Failure> {
    let seen = app.heard.now();
    let checkup = look(&app.heard).await;
    let line = |(kind, since)| (kind, options::minute(since));
    let props = StatusPage {
        at: options::minute(checkup.at),
        parts: checkup.findings.into_iter().filter_map(part_line).collect(),
        given_up: given_up(&app.heard, by).await?.into_iter().map(given_up_line).collect(),
        still_tried: still_tried(&app.heard, by).await?.into_iter().map(line).collect(),
        seen: seen.0.to_string(),
        set_up: set_up(app).await?,
        log_head: head(&app.heard).await?.map(|head| head.to_string()),
        lapses: lapses(app, by).await?,
        problem,
    };
    Ok(page(code, move || status(frame, props)))
}

/// What is gone that an open Heard rests on. Whoever looks after the program
/// keeps the doors too.
async fn lapses(app: &App, by: &Grant<LookAfterJobs>) -> Result<Vec<Condition>, Failure> {
    let open = matches!(app.heard.catalogue().settings.doors, Doors::Open { .. });
    match Grant::<KeepDoors>::check(by.account()).filter(|_| open) {
        Some(by) => Ok(readiness(&app.heard, &by).await?.lapses),
        None => Ok(Vec::new()),
    }
}

/// One part; what was not set up stands further down.
fn part_line(finding: Finding) -> Option<PartLine> {
    let Finding { part, state, since } = finding;
    let (level, why) = match state {
        Doing::Absent => return None,
        Doing::Well => (Level::Green, None),
        Doing::Poor(reason) => (Level::Amber, Some(why(reason))),
        Doing::Ill(reason) => (Level::Red, Some(why(reason))),
    };
    Some(PartLine { part, level, why, since: options::minute(since) })
}

fn why(reason: Reason) -> Why {
    let mebibytes = |bytes: u64| i64::try_from(bytes >> 20).unwrap_or(i64::MAX);
    match reason {
        Reason::NoAnswer => Why::NoAnswer,
        Reason::NeverRun => Why::NeverRun,
        Reason::Silent(_) => Why::Silent,
        Reason::AlertsLate => Why::AlertsLate,
        Reason::Late(kinds) => Why::Late(kinds),
        Reason::Unknown => Why::Unknown,
        Reason::ProviderSilent(_) => Why::ProviderSilent,
        Reason::Dead { fault, waiting, urgent, .. } => Why::Dead { fault, waiting, urgent },
        Reason::LittleRoom(Space { free, total }) => Why::LittleRoom { free: mebibytes(free), total: mebibytes(total) },
    }
}

fn given_up_line(one: heard_domain::jobs::GivenUp) -> GivenUpLine {
    let heard_domain::jobs::GivenUp { kind, why, count, again, first, last } = one;
    GivenUpLine { kind, why, count, again, first: options::minute(first), last: options::minute(last) }
}

async fn set_up(app: &App) -> Result<Vec<SetUp>, Failure> {
    let catalogue = app.heard.catalogue();
    let settings = &catalogue.settings;
    let demonstration = settings.demonstration;
    let channels = channel_state(&app.heard).await?.into_iter();
    let mut all = vec![
        SetUp::DutyNumber(!settings.duty_phone.is_empty()),
        SetUp::EmergencyNumber(!settings.emergency_phone.is_empty()),
        SetUp::Origin(app.setup.origin),
        SetUp::PushContact(app.setup.push_contact),
        SetUp::Metrics(app.setup.metrics),
        SetUp::SecurityContact(app.setup.security.is_some()),
    ];
    all.extend(channels.map(|one| SetUp::Channel { medium: one.medium, carrier: one.carrier, demonstration }));
    Ok(all)
}

/// Which kind of work a form is about, and until when its page had seen what
/// was given up.
fn asked(kind: &str, fields: &Fields) -> Result<(JobKind, Option<Moment>), Failure> {
    let kind = JobKind::parse(kind).ok_or(Failure::NotFound)?;
    Ok((kind, fields.one("seen").map(Moment)))
}

/// `POST /status/jobs/{kind}/again`
async fn again(
    State(app): State<App>,
    by: Grant<LookAfterJobs>,
    Path(kind): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (kind, seen) = asked(&kind, &fields)?;
    let Some(seen) = seen else { return unclear(&app, &by, frame).await };
    let moved = try_again(&app.heard, &by, kind, seen).await?;
    answer(&app, &by, frame, moved, Done::Again).await
}

/// `POST /status/jobs/{kind}/let-go`
async fn drop_them(
    State(app): State<App>,
    by: Grant<LookAfterJobs>,
    Path(kind): Path<String>,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (kind, seen) = asked(&kind, &fields)?;
    let Some(seen) = seen else { return unclear(&app, &by, frame).await };
    let gone = let_go(&app.heard, &by, kind, seen).await?;
    answer(&app, &by, frame, gone, Done::LetGo).await
}

async fn unclear(app: &App, by: &Grant<LookAfterJobs>, frame: StaffFrame) -> Result<Response, Failure> {
    drawn(app, by, frame, StatusCode::UNPROCESSABLE_ENTITY, Some(StatusProblem::Unclear)).await
}

/// Where there was nothing left to do, somebody else did it.
async fn answer(
    app: &App,
    by: &Grant<LookAfterJobs>,
    frame: StaffFrame,
    touched: u64,
    what: Done,
) -> Result<Response, Failure> {
    match touched {
        0 => drawn(app, by, frame, StatusCode::CONFLICT, Some(StatusProblem::DealtWith)).await,
        _ => Ok(done(PLACE.href, what)),
    }
}
