//! Joining with a code.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::people::AVATARS;
use heard_app::pages::young::{self, Problem};
use heard_app::shell::Device;
use heard_domain::people::{InviteError, Role, Visitor, accept, look_up};
use heard_storage::text;
use serde::Deserialize;
use tower_sessions::Session;

use super::device::GIVE_BACK;
use super::door::{let_in, secret_problem, staff_here};
use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::known_device::remember;
use crate::limiter::{Guess, Kind};
use crate::page::{YoungFrame, page};
use crate::young::problem::status_of;
use crate::{App, Failure};

/// The code a QR picture carries.
#[derive(Deserialize)]
pub struct CodeQuery {
    code: Option<String>,
}

fn empty_join() -> young::people::JoinPage {
    young::people::JoinPage { avatars: AVATARS, ..young::people::JoinPage::default() }
}

/// `GET /join`
pub async fn join_form(
    State(app): State<App>,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<CodeQuery>,
) -> Result<Response, Failure> {
    if frame.device == Device::Lent {
        return Ok(Redirect::to(GIVE_BACK).into_response());
    }
    let Some(code) = query.code else {
        return Ok(page(StatusCode::OK, move || young::people::join(frame, empty_join())));
    };
    code_step(&app, &guesser, frame, code).await
}

/// The first step: does the code work?
async fn code_step(
    app: &App,
    guesser: &str,
    frame: heard_app::shell::Frame,
    code: String,
) -> Result<Response, Failure> {
    let problem = match code_works(app, guesser, &code).await? {
        Ok(known) => {
            let props = young::people::JoinPage { code: Some(code), known, ..empty_join() };
            return Ok(page(StatusCode::OK, move || young::people::join(frame, props)));
        }
        Err(problem) => problem,
    };
    let props = young::people::JoinPage { code_value: code, code_error: Some(problem), ..empty_join() };
    Ok(page(status_of(problem), move || young::people::join(frame, props)))
}

/// Whether a code leads anywhere, with wrong tries slowed; and whether whoever gave it out said whose
/// it is.
async fn code_works(app: &App, guesser: &str, code: &str) -> Result<Result<bool, Problem>, Failure> {
    let guess = Guess::from(Kind::JoinCode, guesser);
    let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await else { return Ok(Err(Problem::SlowDown)) };
    match look_up(&app.heard, code).await {
        Ok(invitation) if invitation.role == Role::YoungPerson => {
            // A code that works must not buy more tries at others.
            attempt.unjudged().await;
            Ok(Ok(invitation.case_number.is_some()))
        }
        Ok(_) | Err(InviteError::NoSuchInvite) => Ok(Err(Problem::NoSuchCode)),
        Err(error) => Err(Failure::Broken(error.to_string())),
    }
}

/// `POST /join`
pub async fn join(
    State(app): State<App>,
    session: Session,
    visitor: Visitor,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let code = fields.get("code").to_owned();
    if !fields.0.iter().any(|(name, _)| name == "secret") {
        return code_step(&app, &guesser, frame, code).await;
    }
    let mut props = young::people::JoinPage {
        code: Some(code.clone()),
        name: fields.get("name").to_owned(),
        avatar: fields.get("avatar").to_owned(),
        ..empty_join()
    };
    let avatar = AVATARS.iter().find(|a| **a == props.avatar).map(|a| (*a).to_owned());
    let secret = fields.get("secret").to_owned();
    if text::secret(&secret) != text::secret(fields.get("secret_again")) {
        props.secret_again_error = Some(Problem::SecretsDiffer);
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::people::join(frame, props)));
    }
    if staff_here(visitor, &session, &headers).await? {
        let props = young::people::JoinPage { code: None, code_error: Some(Problem::StaffHere), ..props };
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::people::join(frame, props)));
    }
    match code_works(&app, &guesser, &code).await? {
        Ok(known) => props.known = known,
        Err(problem) => {
            let props = young::people::JoinPage { code: None, code_value: code, code_error: Some(problem), ..props };
            return Ok(page(status_of(problem), move || young::people::join(frame, props)));
        }
    }
    // Who holds a code that works could still ask for one nickname after another.
    let guess = Guess::by(Kind::JoinSecret, &app.heard.keys().invite_hash(&text::code(&code)));
    let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await else {
        props.name_error = Some(Problem::SlowDown);
        return Ok(page(status_of(Problem::SlowDown), move || young::people::join(frame, props)));
    };
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    match accept(&app.heard, &code, &props.name, avatar, secret).await {
        Ok(account) => {
            attempt.right().await;
            let_in(&app, &session, &headers, account).await?;
            let mut response = Redirect::to("/mine").into_response();
            remember(&app.heard, &headers, &app.heard.keys().login_hash(&props.name), &mut response);
            return Ok(response);
        }
        Err(InviteError::NoSuchInvite) => {
            props.code = None;
            props.code_value = code;
            props.code_error = Some(Problem::NoSuchCode);
        }
        Err(InviteError::NameTaken) => props.name_error = Some(Problem::NameTaken),
        Err(InviteError::BadName) => props.name_error = Some(Problem::BadName),
        Err(InviteError::Secret(error)) => {
            attempt.unjudged().await;
            let problem = secret_problem(error)?;
            status = status_of(problem);
            props.secret_error = Some(problem);
        }
        Err(InviteError::Storage(error)) => return Err(error.into()),
    }
    Ok(page(status, move || young::people::join(frame, props)))
}
