//! One thing that a review decided, and what is done with it.

use axum::extract::{FromRequest as _, FromRequestParts as _, Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_app::pages::staff::StaffFrame;
use heard_app::pages::staff::decisions::{
    DecisionDeed, DecisionPage, DecisionProblem, DecisionReader, Done, PLACE, RefusedMove, decision, step_named,
};
use heard_domain::decisions::rules::{Part, clock_of};
use heard_domain::decisions::{Deed, Page, Step, one, step as do_step};
use heard_domain::ids::DecisionId;
use heard_domain::people::{Grant, KeepDecisions};
use heard_vocabulary::DecisionAction;

use super::{line, problem_of};
use crate::page::page;
use crate::staff::form::Form;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure};

fn id(text: &str) -> Result<DecisionId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

fn deed(one: Deed) -> DecisionDeed {
    let unreadable = one.what.is_none();
    let what = one.what.unwrap_or_default();
    DecisionDeed {
        at: options::minute(one.at),
        by: one.by,
        action: one.action,
        chosen: what.chosen,
        reference: what.reference,
        text: what.text,
        unreadable,
    }
}

async fn draw(
    app: &App,
    by: &Grant<KeepDecisions>,
    frame: StaffFrame,
    id: DecisionId,
    refused: Option<RefusedMove>,
) -> Result<Response, Failure> {
    let found: Page = one(&app.heard, by, id).await?.ok_or(Failure::NotFound)?;
    let reader = match found.line.whose.part {
        Part::Officer => DecisionReader::Officer,
        Part::Worker => DecisionReader::Worker,
        Part::Alone => DecisionReader::Alone,
    };
    let days = &app.heard.catalogue().settings.working_days;
    let props = DecisionPage {
        line: line(app, &found.line),
        deeds: found.deeds.into_iter().map(deed).collect(),
        steps: found.steps,
        levels: found.levels.into_iter().map(|level| (level, days.of(clock_of(level)))).collect(),
        reader,
        refused,
    };
    let status = match props.refused.as_ref().map(|refused| refused.problem) {
        Some(DecisionProblem::NotNow) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    Ok(page(status, move || decision(frame, props)))
}

/// `GET /decisions/{id}`
pub async fn show(
    State(app): State<App>,
    by: Grant<KeepDecisions>,
    Path(name): Path<String>,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    draw(&app, &by, frame, id(&name)?, None).await
}

/// `POST /decisions/{id}/{step}`
pub async fn step(State(app): State<App>, request: Request) -> Result<Response, Failure> {
    let (mut parts, body) = request.into_parts();
    let path = Path::<(String, String)>::from_request_parts(&mut parts, &app).await;
    let Path((name, step)) = path.map_err(|_| Failure::NotFound)?;
    let (id, action) = (id(&name)?, step_named(&step).ok_or(Failure::NotFound)?);
    let Form { by, fields, frame, .. } =
        Form::<KeepDecisions>::from_request(Request::from_parts(parts, body), &app).await?;
    let text = |name: &str| fields.get(name).to_owned();
    let what =
        Step { action, text: text("text"), reference: text("reference"), level: text("level"), day: text("day") };
    match do_step(&app.heard, &by, id, what).await {
        Ok(()) if action == DecisionAction::TakenBack => Ok(done(PLACE.href, Done::TakenBack)),
        Ok(()) => {
            let what = if action == DecisionAction::Ended { Done::Ended } else { Done::Saved };
            Ok(done(&format!("{}/{id}", PLACE.href), what))
        }
        Err(error) => {
            let refused = RefusedMove { action, problem: problem_of(error, action)?, values: fields.0 };
            draw(&app, &by, frame, id, Some(refused)).await
        }
    }
}
