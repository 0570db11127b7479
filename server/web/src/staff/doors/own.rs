//! One's own way in: the page, the password, and where one is signed in. What
//! comes beside the password is in `factors.rs`.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::doors::{AppState, DOOR, Done, DoorForm, DoorPage, DoorProblem, SetByLink};
use heard_domain::people::doors::{self, DoorError};
use heard_domain::people::{Account, Grant, PasswordError, StaffHome, name_of};
use heard_storage::text;
use tower_sessions::Session;

use super::{council_account, session_lines};
use crate::fields::Fields;
use crate::known_device::remember;
use crate::limiter::{Attempt, Guess, Kind};
use crate::page::page;
use crate::people_links::qr_svg;
use crate::staff::frame::{Staff, done};
use crate::staff::options;
use crate::{App, Failure, cookies, passkeys, session};

/// Where whoever signs in is led first: to their own sign-in, where a link set
/// their password and they have not seen it.
///
/// # Errors
/// When storage fails.
pub async fn landing(app: &App, account: Account) -> Result<&'static str, Failure> {
    let Some(me) = Grant::<StaffHome>::check(account) else { return Ok("/staff") };
    Ok(if doors::set_by_link(&app.heard, &me).await?.is_some() { DOOR.href } else { "/staff" })
}

pub(super) async fn email_of(app: &App, me: &Grant<StaffHome>) -> Result<String, Failure> {
    let mut conn = app.heard.words().read().await?;
    Ok(name_of(&app.heard, &mut conn, me.id()).await?.and_then(|identity| identity.email).unwrap_or_default())
}

async fn props(app: &App, me: &Grant<StaffHome>, session: &Session) -> Result<DoorPage, Failure> {
    let email = email_of(app, me).await?;
    let factors = doors::factors(&app.heard, me).await?;
    let begun = session::app_begun(session, app).await?.map(|secret| doors::app_begun(&app.heard, &secret, &email));
    let app_state = match (begun, factors.app) {
        (Some(begun), instead) => {
            AppState::Begun { qr: qr_svg(&begun.link).unwrap_or_default(), letters: begun.letters, instead }
        }
        (None, true) => AppState::On,
        (None, false) => AppState::None,
    };
    let own = session::own_id(session, app);
    let set_by_link = doors::set_by_link(&app.heard, me).await?;
    let provider = doors::provider::connected(&app.heard, me).await?;
    Ok(DoorPage {
        asked: session::asks_second(session, app, me.account()).await?,
        demanded: !app.heard.catalogue().settings.demonstration,
        set_by_link: set_by_link.map(|(at, given)| SetByLink { at: options::minute(at), given }),
        app: app_state,
        codes_left: doors::codes_left(&app.heard, me).await?,
        new_codes: session::codes_shown(session, app).await?,
        passkeys: passkeys::of(app, me).await?,
        sessions: session_lines(session::list(app, me.id()).await?, own.as_deref()),
        providers: app.setup.providers.labels(),
        provider: provider.map(|found| council_account(app, found)),
        refused: None,
        email,
    })
}

pub(super) async fn refused(
    app: &App,
    me: &Grant<StaffHome>,
    session: &Session,
    frame: staff::StaffFrame,
    form: DoorForm,
    problem: DoorProblem,
) -> Result<Response, Failure> {
    let props = DoorPage { refused: Some((form, problem)), ..props(app, me, session).await? };
    Ok(page(status(problem), move || staff::doors::own(frame, props)))
}

pub(super) fn status(problem: DoorProblem) -> StatusCode {
    match problem {
        DoorProblem::SlowDown => StatusCode::TOO_MANY_REQUESTS,
        DoorProblem::Busy => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
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

/// `POST /staff/door/seen`
pub async fn seen(State(app): State<App>, me: Grant<StaffHome>) -> Result<Response, Failure> {
    doors::saw_link(&app.heard, &me).await?;
    Ok(done(DOOR.href, Done::Seen))
}

/// A try at one's own password, which a session alone does not tell.
pub(super) async fn attempt(app: &App, me: &Grant<StaffHome>) -> Option<Attempt> {
    let whom = app.heard.keys().login_hash(&format!("staff-password:{}", me.id()));
    app.limiter.begin(Guess::by(Kind::OldSecret, &whom), app.heard.now()).await.ok()
}

/// What a try at one's own password led to. A wrong one counts; whatever else
/// was wrong says nothing of it.
///
/// # Errors
/// What is no problem of the form: a session that is over, or a failure.
pub(super) async fn judged<T>(
    attempt: Attempt,
    led_to: Result<T, DoorError>,
) -> Result<Result<T, DoorProblem>, Failure> {
    match led_to {
        Ok(done) => {
            attempt.right().await;
            Ok(Ok(done))
        }
        Err(error) => {
            match error {
                DoorError::Wrong | DoorError::Over => drop(attempt),
                _ => attempt.unjudged().await,
            }
            problem(error).map(Err)
        }
    }
}

fn problem(error: DoorError) -> Result<DoorProblem, Failure> {
    Ok(match error {
        DoorError::Wrong => DoorProblem::WrongPassword,
        DoorError::LastFactor => DoorProblem::LastFactor,
        DoorError::Taken => DoorProblem::ProviderTaken,
        DoorError::OtherRole => DoorProblem::ProviderOtherRole,
        DoorError::Secret(PasswordError::TooShort) => DoorProblem::TooShort,
        DoorError::Secret(PasswordError::TooLong) => DoorProblem::TooLong,
        DoorError::Secret(PasswordError::TooEasy) => DoorProblem::TooEasy,
        DoorError::Secret(PasswordError::Busy) => DoorProblem::Busy,
        DoorError::Over => return Err(Failure::SignedOut),
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
    let second = session::hand(&session).await?;
    match judged(attempt, doors::change_password(&app.heard, &me, old, new).await).await? {
        Ok(account) => {
            session::start_staff(&session, &app, account, &headers, second).await?;
            let mut response = done(DOOR.href, Done::Password);
            let name = app.heard.keys().login_hash(&email_of(&app, &me).await?);
            remember(&app.heard, &headers, &name, &mut response);
            Ok(response)
        }
        Err(problem) => again(problem).await,
    }
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
    let second = session::hand(&session).await?;
    let account = match doors::end_all_own(&app.heard, &me).await {
        Ok(account) => account,
        Err(DoorError::Storage(error)) => return Err(error.into()),
        Err(_) => return Err(Failure::SignedOut),
    };
    session::start_staff(&session, &app, account, &headers, second).await?;
    Ok(done(DOOR.href, Done::OthersEnded))
}
