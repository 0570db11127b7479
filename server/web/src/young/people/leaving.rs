//! Going for good: in 14 days, at once, or without being named.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_domain::filing::any_of_mine_there;
use heard_domain::people::{
    Grant, How, OwnVoice, erase as erase_account, leave as leave_account, leaving as leaving_until, stay,
};
use heard_domain::views::mine;
use serde::Deserialize;
use tower_sessions::Session;

use super::door::out;
use crate::fields::Fields;
use crate::known_device::forget;
use crate::page::{YoungFrame, page};
use crate::young::threads::elsewhere;
use crate::{App, Failure};

/// How somebody wants to go.
#[derive(Deserialize)]
pub struct LeaveQuery {
    how: Option<String>,
}

/// `GET /mine/leave`
pub async fn erase_form(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Query(query): Query<LeaveQuery>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let elsewhere = elsewhere(any_of_mine_there(&app.heard, &me).await?);
    if query.how.as_deref() == Some(How::Anonymise.name()) {
        return Ok(page(StatusCode::OK, move || young::people::anonymise(frame, elsewhere)));
    }
    let props = young::people::ErasePage { count: mine(&app.heard, &me).await?.len(), elsewhere };
    Ok(page(StatusCode::OK, move || young::people::erase(frame, props)))
}

/// `POST /mine/leave`: out of sight at once, destroyed in 14 days; or, as
/// `how` says, left as it is and without its author in 14 days.
pub async fn leave(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    session: Session,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let how = How::parse(fields.get("how")).unwrap_or(How::Delete);
    leave_account(&app.heard, &me, how).await?;
    match how {
        How::Delete => out(&session, &headers, "/?signed-out").await,
        How::Anonymise => Ok(Redirect::to("/changes").into_response()),
    }
}

/// `GET /mine/leaving`
pub async fn leaving(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    match leaving_until(&app.heard, &me).await? {
        Some((_, How::Anonymise)) => Ok(Redirect::to("/changes").into_response()),
        Some((at, How::Delete)) => {
            let elsewhere = elsewhere(any_of_mine_there(&app.heard, &me).await?);
            let props = young::people::LeavingPage { on: at.iso_date(), elsewhere };
            Ok(page(StatusCode::OK, move || young::people::leaving(frame, props)))
        }
        None => Ok(Redirect::to("/mine").into_response()),
    }
}

/// `POST /mine/keep`
pub async fn keep(State(app): State<App>, me: Grant<OwnVoice>) -> Result<Response, Failure> {
    stay(&app.heard, &me).await?;
    Ok(Redirect::to("/mine").into_response())
}

/// `POST /mine/erase`: now, without time to think it over.
pub async fn erase(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    session: Session,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    erase_account(&app.heard, &me).await?;
    let mut response = out(&session, &headers, "/?signed-out").await?;
    forget(&mut response);
    Ok(response)
}
