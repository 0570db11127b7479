//! Joining with a code, signing in and out, erasing everything.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, AVATARS, Problem};
use serde::Deserialize;
use tower_sessions::Session;

use super::say::status_of;
use crate::domain::people::{
    Grant, InviteError, OwnVoice, PasswordError, Role, SignInError, accept, erase as erase_account, look_up,
    sign_in as check_sign_in,
};
use crate::domain::views::mine;
use crate::http::fields::Fields;
use crate::http::limiter::Guesser;
use crate::http::page::{YoungFrame, page};
use crate::http::{App, Failure, session};
use crate::push::forget_device;

/// The code a QR picture carries.
#[derive(Deserialize)]
pub struct CodeQuery {
    code: Option<String>,
}

fn empty_join() -> young::JoinPage {
    young::JoinPage { avatars: AVATARS, ..young::JoinPage::default() }
}

/// `GET /join`
pub async fn join_form(
    State(app): State<App>,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    Query(query): Query<CodeQuery>,
) -> Result<Response, Failure> {
    let Some(code) = query.code else {
        return Ok(page(StatusCode::OK, move || young::join(frame, empty_join())));
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
    let (key, now) = (app.heard.keys().invite_hash(guesser), app.heard.now());
    let problem = if app.limiter.allows(key, now) {
        match look_up(&app.heard, &code).await {
            Ok(invitation) if invitation.role == Role::YoungPerson => {
                let props = young::JoinPage { code: Some(code), ..empty_join() };
                return Ok(page(StatusCode::OK, move || young::join(frame, props)));
            }
            Ok(_) | Err(InviteError::NoSuchInvite) => {
                app.limiter.failed(key, now);
                Problem::NoSuchCode
            }
            Err(error) => return Err(Failure::Broken(error.to_string())),
        }
    } else {
        Problem::SlowDown
    };
    let props = young::JoinPage { code_value: code, code_error: Some(problem), ..empty_join() };
    Ok(page(status_of(problem), move || young::join(frame, props)))
}

/// `POST /join`
pub async fn join(
    State(app): State<App>,
    session: Session,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let code = fields.get("code").to_owned();
    if !fields.0.iter().any(|(name, _)| name == "secret") {
        return code_step(&app, &guesser, frame, code).await;
    }
    let mut props = young::JoinPage {
        code: Some(code.clone()),
        name: fields.get("name").to_owned(),
        avatar: fields.get("avatar").to_owned(),
        ..empty_join()
    };
    let avatar = AVATARS.iter().find(|a| **a == props.avatar).map(|a| (*a).to_owned());
    let secret = fields.get("secret").to_owned();
    if secret != fields.get("secret_again") {
        props.secret_again_error = Some(Problem::SecretsDiffer);
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::join(frame, props)));
    }
    match accept(&app.heard, &code, &props.name, avatar, secret).await {
        Ok(account) => {
            session::start(&session, &app, account).await?;
            return Ok(Redirect::to("/mine").into_response());
        }
        Err(InviteError::NoSuchInvite) => {
            props.code = None;
            props.code_value = code;
            props.code_error = Some(Problem::NoSuchCode);
        }
        Err(InviteError::NameTaken) => props.name_error = Some(Problem::NameTaken),
        Err(InviteError::BadName) => props.name_error = Some(Problem::BadName),
        Err(InviteError::Secret(error)) => props.secret_error = Some(secret_problem(error)?),
        Err(InviteError::Storage(error)) => return Err(error.into()),
    }
    Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::join(frame, props)))
}

fn secret_problem(error: PasswordError) -> Result<Problem, Failure> {
    match error {
        PasswordError::TooShort => Ok(Problem::SecretShort),
        PasswordError::TooLong => Ok(Problem::SecretLong),
        PasswordError::TooEasy => Ok(Problem::SecretEasy),
        PasswordError::Failed => Err(Failure::Broken(error.to_string())),
    }
}

/// `GET /sign-in`
pub async fn sign_in_form(YoungFrame(frame): YoungFrame) -> Response {
    page(StatusCode::OK, move || young::sign_in(frame, young::SignInPage::default()))
}

/// `POST /sign-in`
pub async fn sign_in(
    State(app): State<App>,
    session: Session,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let name = fields.get("name").to_owned();
    let (key, now) = (app.heard.keys().login_hash(&name), app.heard.now());
    let problem = if app.limiter.allows(key, now) {
        match check_sign_in(&app.heard, &name, fields.get("secret").to_owned()).await {
            Ok(account) if account.role() == Role::YoungPerson => {
                app.limiter.succeeded(key);
                session::start(&session, &app, account).await?;
                return Ok(Redirect::to("/mine").into_response());
            }
            Ok(_) | Err(SignInError::Refused) => {
                app.limiter.failed(key, now);
                Problem::NoSuchAccount
            }
            Err(SignInError::Storage(error)) => return Err(error.into()),
        }
    } else {
        Problem::SlowDown
    };
    let props = young::SignInPage { error: Some(problem), name };
    Ok(page(status_of(problem), move || young::sign_in(frame, props)))
}

/// `POST /sign-out`
pub async fn sign_out(State(app): State<App>, session: Session, fields: Fields) -> Result<Response, Failure> {
    // Whoever is next on this device is not told what is new for the one before.
    let endpoint = fields.get("endpoint");
    if !endpoint.is_empty() {
        forget_device(&app.heard, endpoint).await?;
    }
    let mut response = Redirect::to("/?signed-out").into_response();
    session::end(&session, &mut response).await?;
    Ok(response)
}

/// `GET /mine/leave`
pub async fn erase_form(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let props = young::ErasePage { count: mine(&app.heard, &me).await?.len() };
    Ok(page(StatusCode::OK, move || young::erase(frame, props)))
}

/// `POST /mine/erase`
pub async fn erase(State(app): State<App>, me: Grant<OwnVoice>, session: Session) -> Result<Response, Failure> {
    erase_account(&app.heard, &me).await?;
    let mut response = Redirect::to("/").into_response();
    session::end(&session, &mut response).await?;
    Ok(response)
}
