//! What the reviews of one's own young people decided.

mod child;
mod new;
mod one;
mod patterns;

use axum::extract::State;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::decisions::{DecisionLine, DecisionProblem, DecisionsPage, Done, PATTERNS, PLACE};
use heard_domain::decisions::{DecisionError, Line, lines, whose};
use heard_domain::people::{Grant, KeepDecisions, ReadPatterns};
use heard_vocabulary::{DecisionAction, DecisionState};

use crate::page::page;
use crate::registry::{Route, only};
use crate::staff::frame::Staff;
use crate::staff::{MenuLine, Room};
use crate::{App, Failure};

/// What reviews decided.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<KeepDecisions>(PLACE), MenuLine::of::<ReadPatterns>(PATTERNS)],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    vec![
        only::<KeepDecisions, _, _>(Method::GET, PLACE.href, show),
        only::<KeepDecisions, _, _>(Method::GET, "/decisions/new", new::show),
        only::<KeepDecisions, _, _>(Method::POST, "/decisions/new", new::decide),
        only::<ReadPatterns, _, _>(Method::GET, PATTERNS.href, patterns::show),
        only::<ReadPatterns, _, _>(Method::GET, "/decisions/patterns.xlsx", patterns::as_workbook),
        only::<ReadPatterns, _, _>(Method::GET, "/decisions/patterns.csv", patterns::as_csv),
        only::<KeepDecisions, _, _>(Method::GET, "/caseload/{id}", child::show),
        only::<KeepDecisions, _, _>(Method::GET, "/caseload/{id}/{file}", child::file),
        only::<KeepDecisions, _, _>(Method::POST, "/caseload/{id}/took-part", child::took_part),
        only::<KeepDecisions, _, _>(Method::POST, "/caseload/{id}/invited", child::invite),
        only::<KeepDecisions, _, _>(Method::POST, "/caseload/{id}/taken-back", child::take_back),
        only::<KeepDecisions, _, _>(Method::GET, "/decisions/{id}", one::show),
        only::<KeepDecisions, _, _>(Method::POST, "/decisions/{id}/{step}", one::step),
    ]
}

/// `GET /decisions`
async fn show(State(app): State<App>, by: Grant<KeepDecisions>, Staff(frame): Staff) -> Result<Response, Failure> {
    let all = lines(&app.heard, &by).await?;
    let has_people = !all.is_empty() || !whose(&app.heard, &by).await?.is_empty();
    let (ended, open): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.standing.state == DecisionState::Ended);
    let shown = |lines: Vec<&Line>| lines.into_iter().map(|one| line(&app, one)).collect();
    let props = DecisionsPage { open: shown(open), ended: shown(ended), has_people };
    Ok(page(StatusCode::OK, move || staff::decisions::decisions(frame, props)))
}

fn line(app: &App, one: &Line) -> DecisionLine {
    let today = app.heard.now().day();
    DecisionLine {
        href: format!("{}/{}", PLACE.href, one.id),
        nickname: one.whose.nickname.clone(),
        what: one.what.clone().map(|what| (what.text, what.owner)),
        decided_on: one.decided_on.to_string(),
        state: one.standing.state,
        level: one.standing.level,
        verdict: one.standing.verdict,
        until: one.until.map(|until| (until.to_string(), until.days_since(today))),
        late: one.late,
    }
}

/// What is wrong with a form; what is not the person's to mend goes on as a failure.
fn problem_of(error: DecisionError, action: DecisionAction) -> Result<DecisionProblem, Failure> {
    use DecisionProblem as P;
    Ok(match error {
        DecisionError::NoText => P::NoText,
        DecisionError::NoOwner => P::NoOwner,
        DecisionError::NoPerson => P::NoPerson,
        DecisionError::NoDay if action == DecisionAction::Moved => P::NoNewDay,
        DecisionError::NoDay => P::NoReviewDay,
        DecisionError::NoDueDay => P::NoDueDay,
        DecisionError::DueTooEarly => P::DueTooEarly,
        DecisionError::Twice => P::Twice,
        DecisionError::NoLevel => P::NoLevel,
        DecisionError::TooLong => P::TooLong,
        DecisionError::NotTheirs => P::NotTheirs,
        DecisionError::NotNow | DecisionError::NotChosen => P::NotNow,
        DecisionError::NoAskedDay | DecisionError::Near | DecisionError::Gone => return Err(Failure::NotFound),
        DecisionError::Storage(error) => return Err(error.into()),
    })
}
