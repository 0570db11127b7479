//! Whether it happened, said by whoever was answered.

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_domain::ids::ResponseId;
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::responses::{Verdict, judge, judge_meeting};
use tower_sessions::Session;

use crate::fields::Fields;
use crate::young::threads::{Opened, by_id, by_session};
use crate::{App, Failure};

/// `POST /thread/verdict`
pub async fn verdict_receipt(State(app): State<App>, session: Session, fields: Fields) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => verdict(&app, opened, &fields).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `POST /mine/{id}/verdict`
pub async fn verdict_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    verdict(&app, opened, &fields).await
}

async fn verdict(app: &App, opened: Opened, fields: &Fields) -> Result<Response, Failure> {
    let said = Verdict::parse(fields.get("verdict")).ok_or(Failure::NotFound)?;
    // Without a response it is the meeting that is asked about.
    let taken = if fields.get("response").is_empty() {
        judge_meeting(&app.heard, opened.own, said).await?
    } else {
        let response = fields.one::<ResponseId>("response").ok_or(Failure::NotFound)?;
        judge(&app.heard, opened.own, response, said).await?
    };
    if taken { Ok(Redirect::to(&opened.base).into_response()) } else { Err(Failure::NotFound) }
}
