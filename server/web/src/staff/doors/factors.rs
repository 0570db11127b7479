//! What comes beside one's own password: an app, passkeys, recovery codes. Each
//! is added, changed and taken away by whoever types the password again.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff::doors::{DOOR, Done, DoorForm, DoorProblem, said};
use heard_domain::people::doors::{self, DoorError, First};
use heard_domain::people::{Grant, StaffHome};
use serde_json::json;
use tower_sessions::Session;

use super::own::{attempt, email_of, judged, refused, status};
use crate::failure::Undressed;
use crate::fields::Fields;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure, cookies, passkeys, session};

/// Goes on after a factor was added: with the first every session was ended, and
/// ten codes are shown.
async fn added(
    app: &App,
    session: &Session,
    headers: &HeaderMap,
    first: Option<First>,
    what: Done,
) -> Result<Response, Failure> {
    if let Some(First { account, codes }) = first {
        session::start_staff(session, app, account, headers, doors::Hand::Proven).await?;
        session::show_codes(session, app, &codes).await?;
    }
    Ok(done(DOOR.href, what))
}

/// `POST /staff/door/app/begin`
pub async fn begin_app(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let again = |problem| refused(&app, &me, &session, frame, DoorForm::BeginApp, problem);
    let Some(attempt) = attempt(&app, &me).await else { return again(DoorProblem::SlowDown).await };
    let hand = session::hand(&session).await?;
    let begun = doors::begin_app(&app.heard, &me, hand, fields.get("old").to_owned()).await;
    match judged(attempt, begun).await? {
        Ok(secret) => {
            session::begin_app(&session, &app, &secret).await?;
            Ok(Redirect::to(DOOR.href).into_response())
        }
        Err(problem) => again(problem).await,
    }
}

/// `POST /staff/door/app`
pub async fn prove_app(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    headers: HeaderMap,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let again = |problem| refused(&app, &me, &session, frame, DoorForm::App, problem);
    // Waited too long, or done already: the page says how it stands.
    let Some(secret) = session::app_begun(&session, &app).await? else {
        return Ok(Redirect::to(DOOR.href).into_response());
    };
    let hand = session::hand(&session).await?;
    match doors::prove_app(&app.heard, &me, hand, &secret, fields.get("code")).await {
        Ok(first) => {
            session::app_done(&session).await?;
            added(&app, &session, &headers, first, Done::App).await
        }
        Err(DoorError::Wrong) => again(DoorProblem::WrongCode).await,
        Err(DoorError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::SignedOut),
    }
}

/// `POST /staff/door/app/remove`
pub async fn remove_app(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let again = |problem| refused(&app, &me, &session, frame, DoorForm::RemoveApp, problem);
    let Some(attempt) = attempt(&app, &me).await else { return again(DoorProblem::SlowDown).await };
    let removed = doors::remove_app(&app.heard, &me, fields.get("old").to_owned()).await;
    match judged(attempt, removed).await? {
        Ok(()) => Ok(done(DOOR.href, Done::FactorGone)),
        Err(problem) => again(problem).await,
    }
}

/// `POST /staff/door/codes`
pub async fn codes(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let again = |problem| refused(&app, &me, &session, frame, DoorForm::Codes, problem);
    let Some(attempt) = attempt(&app, &me).await else { return again(DoorProblem::SlowDown).await };
    let made = doors::new_codes(&app.heard, &me, fields.get("old").to_owned()).await;
    match judged(attempt, made).await? {
        Ok(codes) => {
            session::show_codes(&session, &app, &codes).await?;
            Ok(Redirect::to(DOOR.href).into_response())
        }
        Err(problem) => again(problem).await,
    }
}

/// `POST /staff/door/passkey/options`: what the device is asked, once the
/// password is right. What is wrong is said in the form's own place.
pub async fn passkey_options(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    fields: Fields,
) -> Result<Response, Failure> {
    let wrong = |problem| {
        let mut response = (status(problem), Json(json!({ "problem": said(problem) }))).into_response();
        response.extensions_mut().insert(Undressed);
        response
    };
    let Some(attempt) = attempt(&app, &me).await else { return Ok(wrong(DoorProblem::SlowDown)) };
    let hand = session::hand(&session).await?;
    let may = doors::may_add(&app.heard, &me, hand, fields.get("old").to_owned()).await;
    if let Err(problem) = judged(attempt, may).await? {
        return Ok(wrong(problem));
    }
    let email = email_of(&app, &me).await?;
    Ok(Json(passkeys::ask_to_add(&app, &session, &me, &email).await?).into_response())
}

/// `POST /staff/door/passkey`: the answer to a question that only whoever typed
/// the password was given.
pub async fn add_passkey(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    headers: HeaderMap,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let Some(made) = passkeys::made(&app, &session, fields.get("passkey")).await? else {
        return refused(&app, &me, &session, frame, DoorForm::Passkey, DoorProblem::NoPasskey).await;
    };
    let hand = session::hand(&session).await?;
    match doors::add_passkey(&app.heard, &me, hand, &made.credential, made.record.as_bytes()).await {
        Ok(first) => added(&app, &session, &headers, first, Done::Passkey).await,
        Err(DoorError::Storage(error)) => Err(error.into()),
        Err(_) => Err(Failure::SignedOut),
    }
}

/// `POST /staff/door/passkey/remove`
pub async fn remove_passkey(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let again = |problem| refused(&app, &me, &session, frame, DoorForm::RemovePasskey, problem);
    let Some(hash) = cookies::unhex(fields.get("passkey")).filter(|hash| !hash.is_empty()) else {
        return again(DoorProblem::WhichPasskey).await;
    };
    let Some(attempt) = attempt(&app, &me).await else { return again(DoorProblem::SlowDown).await };
    let removed = doors::remove_passkey(&app.heard, &me, fields.get("old").to_owned(), hash).await;
    match judged(attempt, removed).await? {
        Ok(()) => Ok(done(DOOR.href, Done::FactorGone)),
        Err(problem) => again(problem).await,
    }
}
