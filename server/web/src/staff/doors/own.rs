//! One's own way in.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::doors::{AppState, DOOR, Done, DoorForm, DoorPage, DoorProblem};
use heard_domain::people::doors::{self, AppSecret, DoorError};
use heard_domain::people::{Grant, PasswordError, StaffHome, name_of, remove_passkey as take_passkey_away};
use heard_storage::text;
use tower_sessions::Session;

use super::session_lines;
use crate::fields::Fields;
use crate::known_device::remember;
use crate::limiter::{Attempt, Guess, Kind};
use crate::page::page;
use crate::people_links::qr_svg;
use crate::staff::frame::{Staff, done};
use crate::{App, Failure, cookies, passkeys, session};

async fn email_of(app: &App, me: &Grant<StaffHome>) -> Result<String, Failure> {
    let mut conn = app.heard.words().read().await?;
    Ok(name_of(&app.heard, &mut conn, me.id()).await?.and_then(|identity| identity.email).unwrap_or_default())
}

async fn props(app: &App, me: &Grant<StaffHome>, session: &Session) -> Result<DoorPage, Failure> {
    let email = email_of(app, me).await?;
    let factors = doors::factors(&app.heard, me).await?;
    let begun =
        |secret: AppSecret| AppState::Begun { qr: qr_svg(&secret.link).unwrap_or_default(), letters: secret.letters };
    let app_state = match factors.app {
        true => AppState::On,
        false => doors::app_waiting(&app.heard, me, &email).await?.map_or(AppState::None, begun),
    };
    let own = session::own_id(session, app);
    Ok(DoorPage {
        asked: session::asks_second(session, app, me.account()).await?,
        demanded: !app.heard.catalogue().settings.demonstration,
        app: app_state,
        codes_left: doors::codes_left(&app.heard, me).await?,
        new_codes: Vec::new(),
        passkeys: passkeys::of(app, me).await?,
        sessions: session_lines(session::list(app, me.id()).await?, own.as_deref()),
        refused: None,
        email,
    })
}

async fn refused(
    app: &App,
    me: &Grant<StaffHome>,
    session: &Session,
    frame: staff::StaffFrame,
    form: DoorForm,
    problem: DoorProblem,
) -> Result<Response, Failure> {
    let status = match problem {
        DoorProblem::SlowDown => StatusCode::TOO_MANY_REQUESTS,
        DoorProblem::Busy => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let props = DoorPage { refused: Some((form, problem)), ..props(app, me, session).await? };
    Ok(page(status, move || staff::doors::own(frame, props)))
}

/// `GET /staff/door`
pub async fn show(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let props = props(&app, &me, &session).await?;
    Ok(page(StatusCode::OK, move || staff::doors::own(frame, props)))
}

/// A try at one's own password, which a session alone does not tell.
async fn attempt(app: &App, me: &Grant<StaffHome>) -> Option<Attempt> {
    let whom = app.heard.keys().login_hash(&format!("staff-password:{}", me.id()));
    app.limiter.begin(Guess::by(Kind::OldSecret, &whom), app.heard.now()).await.ok()
}

fn problem(error: DoorError) -> Result<DoorProblem, Failure> {
    Ok(match error {
        DoorError::Wrong => DoorProblem::WrongPassword,
        DoorError::Secret(PasswordError::TooShort) => DoorProblem::TooShort,
        DoorError::Secret(PasswordError::TooLong) => DoorProblem::TooLong,
        DoorError::Secret(PasswordError::TooEasy) => DoorProblem::TooEasy,
        DoorError::Secret(PasswordError::Busy) => DoorProblem::Busy,
        DoorError::Secret(PasswordError::Failed) | DoorError::NoSuchLink => {
            return Err(Failure::Broken(error.to_string()));
        }
        DoorError::Storage(error) => return Err(error.into()),
    })
}

/// `POST /staff/door/password`
pub async fn password(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    headers: HeaderMap,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let again = |problem| refused(&app, &me, &session, frame, DoorForm::Password, problem);
    let (old, new) = (fields.get("old").to_owned(), fields.get("secret").to_owned());
    if text::secret(&new) != text::secret(fields.get("secret_again")) {
        return again(DoorProblem::NotTheSame).await;
    }
    let Some(attempt) = attempt(&app, &me).await else { return again(DoorProblem::SlowDown).await };
    match doors::change_password(&app.heard, &me, old, new).await {
        Ok(account) => {
            attempt.right().await;
            let second = session::has_proven(&session).await?;
            session::start_staff(&session, &app, account, &headers, second).await?;
            let mut response = done(DOOR.href, Done::Password);
            let name = app.heard.keys().login_hash(&email_of(&app, &me).await?);
            remember(&app.heard, &headers, &name, &mut response);
            Ok(response)
        }
        Err(error) => {
            // A new password that is not good enough is no try at the old one.
            match matches!(error, DoorError::Wrong) {
                true => drop(attempt),
                false => attempt.unjudged().await,
            }
            let problem = problem(error)?;
            again(problem).await
        }
    }
}

/// `POST /staff/door/app/begin`
pub async fn begin_app(State(app): State<App>, me: Grant<StaffHome>) -> Result<Response, Failure> {
    doors::begin_app(&app.heard, &me).await?;
    Ok(Redirect::to(DOOR.href).into_response())
}

/// The page with codes that were just made, which are shown only now.
async fn with_codes(
    app: &App,
    me: &Grant<StaffHome>,
    session: &Session,
    frame: staff::StaffFrame,
) -> Result<Response, Failure> {
    let new_codes = doors::new_codes(&app.heard, me).await?;
    let props = DoorPage { new_codes, ..props(app, me, session).await? };
    Ok(page(StatusCode::OK, move || staff::doors::own(frame, props)))
}

/// `POST /staff/door/app`
pub async fn prove_app(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    match doors::prove_app(&app.heard, &me, fields.get("code")).await {
        Ok(()) => {
            session::second_proven(&session).await?;
            with_codes(&app, &me, &session, frame).await
        }
        Err(DoorError::Wrong) => refused(&app, &me, &session, frame, DoorForm::App, DoorProblem::WrongCode).await,
        Err(DoorError::Storage(error)) => Err(error.into()),
        Err(error) => Err(Failure::Broken(error.to_string())),
    }
}

/// Whether taking one factor away leaves whoever needs one without any.
async fn last(app: &App, me: &Grant<StaffHome>) -> Result<bool, Failure> {
    let factors = doors::factors(&app.heard, me).await?;
    let many = factors.passkeys + i64::from(factors.app);
    Ok(many <= 1 && doors::needs_second_factor(&app.heard, me.account()))
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
    if last(&app, &me).await? {
        return again(DoorProblem::LastFactor).await;
    }
    let Some(attempt) = attempt(&app, &me).await else { return again(DoorProblem::SlowDown).await };
    match doors::remove_app(&app.heard, &me, fields.get("old").to_owned()).await {
        Ok(()) => {
            attempt.right().await;
            Ok(done(DOOR.href, Done::FactorGone))
        }
        Err(error) => {
            let problem = problem(error)?;
            again(problem).await
        }
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
    let Some(attempt) = attempt(&app, &me).await else {
        return refused(&app, &me, &session, frame, DoorForm::Codes, DoorProblem::SlowDown).await;
    };
    match doors::knows_password(&app.heard, &me, fields.get("old").to_owned()).await {
        Ok(()) => {
            attempt.right().await;
            with_codes(&app, &me, &session, frame).await
        }
        Err(error) => refused(&app, &me, &session, frame, DoorForm::Codes, problem(error)?).await,
    }
}

/// `POST /staff/door/passkey/options`
pub async fn passkey_options(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
) -> Result<Response, Failure> {
    let email = email_of(&app, &me).await?;
    Ok(Json(passkeys::ask_to_add(&app, &session, &me, &email).await?).into_response())
}

/// `POST /staff/door/passkey`
pub async fn add_passkey(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    if !passkeys::add(&app, &session, &me, fields.get("passkey")).await? {
        return refused(&app, &me, &session, frame, DoorForm::Passkey, DoorProblem::NoPasskey).await;
    }
    session::second_proven(&session).await?;
    match doors::codes_left(&app.heard, &me).await? {
        // The first factor brings the codes for the day on which it is not there.
        0 => with_codes(&app, &me, &session, frame).await,
        _ => Ok(done(DOOR.href, Done::Passkey)),
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
    if last(&app, &me).await? {
        return refused(&app, &me, &session, frame, DoorForm::Passkey, DoorProblem::LastFactor).await;
    }
    let hash = cookies::unhex(fields.get("passkey")).ok_or(Failure::NotFound)?;
    take_passkey_away(&app.heard, &me, hash).await?;
    Ok(done(DOOR.href, Done::FactorGone))
}

/// `POST /staff/door/sessions/end`
pub async fn end_session(State(app): State<App>, me: Grant<StaffHome>, fields: Fields) -> Result<Response, Failure> {
    let hash = cookies::unhex(fields.get("session")).ok_or(Failure::NotFound)?;
    doors::end_own(&app.heard, &me, hash).await?;
    Ok(done(DOOR.href, Done::SessionEnded))
}

/// `POST /staff/door/sessions/end-others`
pub async fn end_others(
    State(app): State<App>,
    me: Grant<StaffHome>,
    session: Session,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let second = session::has_proven(&session).await?;
    let account = doors::end_all_own(&app.heard, &me).await?;
    session::start_staff(&session, &app, account, &headers, second).await?;
    Ok(done(DOOR.href, Done::OthersEnded))
}
