//! The second step of signing in, and signing in by passkey.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::doors::{Done, SecondPage, SecondProblem};
use heard_domain::people::Door;
use heard_domain::people::doors::{self, Hand};
use tower_sessions::Session;

use super::{landing, provider};
use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::known_device::{known, remember};
use crate::limiter::{Guess, Kind};
use crate::page::page;
use crate::staff::frame::{Staff, done};
use crate::staff::people::sign_in::not_let_in;
use crate::{App, Failure, passkeys, session};

fn drawn(frame: staff::StaffFrame, status: StatusCode, problem: Option<SecondProblem>) -> Response {
    page(status, move || staff::doors::second(frame, SecondPage { problem }))
}

/// `GET /staff/sign-in/second`
pub async fn form(State(app): State<App>, session: Session, Staff(frame): Staff) -> Result<Response, Failure> {
    match session::waits_for(&session, &app).await? {
        Some(_) => Ok(drawn(frame, StatusCode::OK, None)),
        None => Ok(done("/staff/sign-in", Done::Again)),
    }
}

/// `POST /staff/sign-in/second`
pub async fn code(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let Some((account, name)) = session::waits_for(&session, &app).await? else {
        return Ok(done("/staff/sign-in", Done::Again));
    };
    let guess = Guess::at(Kind::SecondFactor, &name, &guesser, known(&app.heard, &headers, &name));
    let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await else {
        return Ok(drawn(frame, StatusCode::TOO_MANY_REQUESTS, Some(SecondProblem::SlowDown)));
    };
    if !doors::prove_second(&app.heard, account, fields.get("code")).await? {
        return Ok(drawn(frame, StatusCode::UNPROCESSABLE_ENTITY, Some(SecondProblem::Wrong)));
    }
    attempt.right().await;
    let mut response = match provider::go_on(&app, &session, &headers, &frame).await? {
        Some(response) => response,
        None => {
            session::start_staff(&session, &app, account, &headers, Hand::Proven).await?;
            Redirect::to(landing(&app, account).await?).into_response()
        }
    };
    remember(&app.heard, &headers, &name, &mut response);
    Ok(response)
}

/// `POST /staff/passkey/options`
pub async fn options(State(app): State<App>, session: Session) -> Result<Response, Failure> {
    Ok(Json(passkeys::ask_who(&app, &session).await?).into_response())
}

/// `POST /staff/passkey`
pub async fn passkey(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let Some(account) = passkeys::proven(&app, &session, Door::Staff, fields.get("passkey")).await? else {
        let problem = SecondProblem::NoPasskey;
        return match session::waits_for(&session, &app).await? {
            Some(_) => Ok(drawn(frame, StatusCode::UNPROCESSABLE_ENTITY, Some(problem))),
            None => Ok(not_let_in(&app, frame, staff::people::SignInProblem::NoPasskey)),
        };
    };
    // A passkey of somebody else's goes on with nobody's word on them.
    let waits = session::waits_for(&session, &app).await?.is_some_and(|(asked, _)| asked.id() == account.id());
    if waits && let Some(response) = provider::go_on(&app, &session, &headers, &frame).await? {
        return Ok(response);
    }
    session::start_staff(&session, &app, account, &headers, Hand::Proven).await?;
    Ok(Redirect::to(landing(&app, account).await?).into_response())
}
