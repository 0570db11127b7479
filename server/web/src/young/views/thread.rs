//! One thread, by account or by receipt: read, printed, written in, shared,
//! taken back.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_domain::people::{Grant, OwnVoice};
use heard_domain::views::{Audience, TalkError, share_again, take_back, talk_back, thread};
use tower_sessions::Session;

use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::young::threads::{Opened, by_id, by_session, props};
use crate::{App, Failure};

/// `GET /thread`
pub async fn show_receipt(
    State(app): State<App>,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => draw(&app, frame, opened, String::new(), None).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `GET /mine/{id}`
pub async fn show_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    draw(&app, frame, opened, String::new(), None).await
}

async fn draw(
    app: &App,
    frame: heard_app::shell::Frame,
    opened: Opened,
    reply_value: String,
    error: Option<Problem>,
) -> Result<Response, Failure> {
    let thread = thread(&app.heard, opened.own).await?.ok_or(Failure::NotFound)?;
    let props = props(app, frame.tr, opened, thread, reply_value, error);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page(status, move || young::views::thread(frame, props)))
}

/// `POST /thread/reply`
pub async fn reply_receipt(
    State(app): State<App>,
    session: Session,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => reply(&app, frame, opened, &fields).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `POST /mine/{id}/reply`
pub async fn reply_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    reply(&app, frame, opened, &fields).await
}

async fn reply(
    app: &App,
    frame: heard_app::shell::Frame,
    opened: Opened,
    fields: &Fields,
) -> Result<Response, Failure> {
    let text = fields.get("text");
    let problem = match talk_back(&app.heard, opened.own, text).await {
        Ok(()) => return Ok(Redirect::to(&format!("{}?done=replied", opened.base)).into_response()),
        Err(TalkError::Empty) => Problem::WriteSomething,
        Err(TalkError::TooLong) => Problem::TooLong,
        Err(TalkError::Gone | TalkError::Held) => return Err(Failure::NotFound),
        Err(TalkError::Storage(error)) => return Err(error.into()),
    };
    draw(app, frame, opened, text.to_owned(), Some(problem)).await
}

/// `POST /thread/take-back`
pub async fn take_back_receipt(State(app): State<App>, session: Session) -> Result<Response, Failure> {
    if let Some(opened) = by_session(&app, &session).await? {
        take_back(&app.heard, opened.own).await?;
        session.flush().await?;
    }
    Ok(Redirect::to("/?done=taken-back").into_response())
}

/// `POST /mine/{id}/take-back`
pub async fn take_back_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    take_back(&app.heard, opened.own).await?;
    Ok(Redirect::to("/mine?done=taken-back").into_response())
}

/// `POST /thread/share`
pub async fn share_receipt(State(app): State<App>, session: Session, fields: Fields) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => share(&app, opened, &fields).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `POST /mine/{id}/share`
pub async fn share_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    share(&app, opened, &fields).await
}

async fn share(app: &App, opened: Opened, fields: &Fields) -> Result<Response, Failure> {
    let audience = Audience::parse(fields.get("audience")).ok_or(Failure::NotFound)?;
    // Shared already is as good as shared now.
    share_again(&app.heard, opened.author, opened.own, audience).await?;
    Ok(Redirect::to(&format!("{}?done=shared", opened.base)).into_response())
}

/// `GET /thread/print`
pub async fn print_receipt(
    State(app): State<App>,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    match by_session(&app, &session).await? {
        Some(opened) => print(&app, frame, opened).await,
        None => Ok(Redirect::to("/receipt").into_response()),
    }
}

/// `GET /mine/{id}/print`
pub async fn print_mine(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    Path(id): Path<String>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let opened = by_id(&app, &me, &id).await?;
    print(&app, frame, opened).await
}

async fn print(app: &App, frame: heard_app::shell::Frame, opened: Opened) -> Result<Response, Failure> {
    let thread = thread(&app.heard, opened.own).await?.ok_or(Failure::NotFound)?;
    let props = props(app, frame.tr, opened, thread, String::new(), None);
    Ok(page(StatusCode::OK, move || young::views::printed(frame, props)))
}
