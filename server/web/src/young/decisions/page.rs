//! What my review decided.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_app::pages::young::decisions::{OwnDecisionLine, OwnDecisionsPage};
use heard_domain::decisions::{DecisionError, OwnDecision, has_officer, judge, own};
use heard_domain::ids::DecisionId;
use heard_domain::people::{Grant, OwnVoice};
use heard_vocabulary::Verdict;

use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::{App, Failure};

/// Where it is.
pub const PATH: &str = "/my-review";

/// `GET /my-review`
pub async fn my_review(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let line = |one: OwnDecision| OwnDecisionLine {
        href: format!("{PATH}/{}", one.id),
        text: one.what.text,
        owner: one.what.owner,
        decided_on: one.decided_on.to_string(),
        state: one.standing.state,
        until: one.until.map(|until| until.to_string()),
        late: one.late,
        told: one.told,
        verdict: one.standing.verdict,
        asked: one.asked,
    };
    let lines = own(&app.heard, &me).await?.into_iter().map(line).collect();
    let props = OwnDecisionsPage { lines, officer: has_officer(&app.heard, &me).await? };
    Ok(page(StatusCode::OK, move || young::decisions::decisions(frame, props)))
}

/// `POST /my-review/{id}`: what was settled meanwhile stands on the page that follows.
pub async fn say(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id: DecisionId = id.parse().map_err(|_| Failure::NotFound)?;
    let said = Verdict::parse(fields.get("verdict")).ok_or(Failure::NotFound)?;
    match judge(&app.heard, &me, id, said).await {
        Ok(()) | Err(DecisionError::NotNow) => Ok(Redirect::to(PATH).into_response()),
        Err(DecisionError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::NotFound),
    }
}
