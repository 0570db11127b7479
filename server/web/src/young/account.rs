//! Joining with a code, signing in and out, erasing everything.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Lang;
use heard_app::pages::young::people::AVATARS;
use heard_app::pages::young::{self, Problem};
use heard_app::shell::{Device, Frame};
use heard_domain::notifications::{forget_device, speak};
use heard_domain::people::{
    Account, Door, Grant, How, InviteError, OwnVoice, PasswordError, Role, Visitor, accept, erase as erase_account,
    leave as leave_account, leaving as leaving_until, look_up, stay,
};
use heard_domain::views::mine;
use heard_storage::text;
use serde::Deserialize;
use tower_sessions::Session;

use super::sending::status_of;
use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::known_device::{forget, remember};
use crate::limiter::{Guess, Kind};
use crate::page::{YoungFrame, page};
use crate::sign_in::{Asked, Refusal, judged};
use crate::{App, Failure, cookies, session};

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
        Ok(()) => {
            let props = young::people::JoinPage { code: Some(code), ..empty_join() };
            return Ok(page(StatusCode::OK, move || young::people::join(frame, props)));
        }
        Err(problem) => problem,
    };
    let props = young::people::JoinPage { code_value: code, code_error: Some(problem), ..empty_join() };
    Ok(page(status_of(problem), move || young::people::join(frame, props)))
}

/// Whether a code leads anywhere, with wrong tries slowed.
async fn code_works(app: &App, guesser: &str, code: &str) -> Result<Result<(), Problem>, Failure> {
    let guess = Guess::from(Kind::JoinCode, guesser);
    let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await else { return Ok(Err(Problem::SlowDown)) };
    match look_up(&app.heard, code).await {
        Ok(invitation) if invitation.role == Role::YoungPerson => {
            // A code that works must not buy more tries at others.
            attempt.unjudged().await;
            Ok(Ok(()))
        }
        Ok(_) | Err(InviteError::NoSuchInvite) => Ok(Err(Problem::NoSuchCode)),
        Err(error) => Err(Failure::Broken(error.to_string())),
    }
}

/// Whether staff are signed in in this browser: whoever made a code must not
/// come into the account it leads to.
pub(super) fn staff_here(visitor: Visitor) -> bool {
    visitor.account().is_some_and(|account| account.role() != Role::YoungPerson)
}

/// Signs in, for a shorter time on a device that others use.
pub(super) async fn let_in(app: &App, session: &Session, headers: &HeaderMap, account: Account) -> Result<(), Failure> {
    session::start(session, app, account).await?;
    if cookies::device(headers) != Device::Own {
        session::not_mine(session).await?;
        return Ok(());
    }
    // The language was chosen before signing in, on a device of one's own.
    let chosen = cookies::read(headers, cookies::LANGUAGE).and_then(Lang::parse);
    if let (Some(lang), Some(me)) = (chosen, Grant::<OwnVoice>::check(account)) {
        speak(&app.heard, &me, lang.code()).await?;
    }
    Ok(())
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
    if staff_here(visitor) {
        let props = young::people::JoinPage { code: None, code_error: Some(Problem::StaffHere), ..props };
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::people::join(frame, props)));
    }
    if let Err(problem) = code_works(&app, &guesser, &code).await? {
        let props = young::people::JoinPage { code: None, code_value: code, code_error: Some(problem), ..props };
        return Ok(page(status_of(problem), move || young::people::join(frame, props)));
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

pub(super) fn secret_problem(error: PasswordError) -> Result<Problem, Failure> {
    match error {
        PasswordError::TooShort => Ok(Problem::SecretShort),
        PasswordError::TooLong => Ok(Problem::SecretLong),
        PasswordError::TooEasy => Ok(Problem::SecretEasy),
        PasswordError::Busy => Ok(Problem::Busy),
        PasswordError::Failed => Err(Failure::Broken(error.to_string())),
    }
}

/// Where a tablet that goes round sends whoever wants to sign in.
fn kiosk_start(frame: &Frame) -> Option<Response> {
    (frame.device == Device::Kiosk).then(|| Redirect::to("/kiosk-done").into_response())
}

/// `GET /sign-in`
pub async fn sign_in_form(YoungFrame(frame): YoungFrame) -> Response {
    if let Some(start) = kiosk_start(&frame) {
        return start;
    }
    let props =
        young::people::SignInPage { shared: frame.device == Device::Shared, ..young::people::SignInPage::default() };
    page(StatusCode::OK, move || young::people::sign_in(frame, props))
}

/// `POST /sign-in`
pub async fn sign_in(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    if let Some(start) = kiosk_start(&frame) {
        return Ok(start);
    }
    let name = fields.get("name").to_owned();
    let shared = !fields.get("shared").is_empty();
    let asked = Asked { kind: Kind::Pin, door: Door::YoungPeople, name: &name, secret: fields.get("secret") };
    let problem = match judged(&app, &headers, &guesser, &asked).await? {
        Ok(account) => {
            let_in(&app, &session, &headers, account).await?;
            let mut response = Redirect::to("/mine").into_response();
            if shared {
                session::not_mine(&session).await?;
                cookies::set(&mut response, cookies::SHARED, "1", "/", None);
                forget(&mut response);
            } else {
                remember(&app.heard, &headers, &app.heard.keys().login_hash(&name), &mut response);
            }
            return Ok(response);
        }
        Err(Refusal::Wrong) => Problem::NoSuchAccount,
        Err(Refusal::SlowDown) => Problem::SlowDown,
        Err(Refusal::Busy) => Problem::Busy,
    };
    let props = young::people::SignInPage { error: Some(problem), name, shared };
    Ok(page(status_of(problem), move || young::people::sign_in(frame, props)))
}

/// Back to the start, with nothing left behind.
async fn out(session: &Session, headers: &HeaderMap) -> Result<Response, Failure> {
    let mut response = Redirect::to("/?signed-out").into_response();
    session::end(session, &mut response).await?;
    cookies::clear_device(cookies::device(headers), &mut response);
    Ok(response)
}

/// `POST /sign-out`
pub async fn sign_out(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    // Whoever is next on this device is not told what is new for the one before.
    let endpoint = fields.get("endpoint");
    if !endpoint.is_empty() {
        forget_device(&app.heard, endpoint).await?;
    }
    out(&session, &headers).await
}

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
    if query.how.as_deref() == Some(How::Unsign.name()) {
        return Ok(page(StatusCode::OK, move || young::people::unsign(frame)));
    }
    let props = young::people::ErasePage { count: mine(&app.heard, &me).await?.len() };
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
        How::Delete => out(&session, &headers).await,
        How::Unsign => Ok(Redirect::to("/changes").into_response()),
    }
}

/// `GET /mine/leaving`
pub async fn leaving(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    match leaving_until(&app.heard, &me).await? {
        Some((_, How::Unsign)) => Ok(Redirect::to("/changes").into_response()),
        Some((at, How::Delete)) => {
            let props = young::people::LeavingPage { on: at.iso_date() };
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
    let mut response = out(&session, &headers).await?;
    forget(&mut response);
    Ok(response)
}
