//! A new password by a link.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_app::pages::staff;
use heard_app::pages::staff::doors::{Done, NewPasswordPage, NewPasswordProblem, ResetPage, ResetProblem};
use heard_domain::messages::{Email, Medium, nothing_leaves};
use heard_domain::people::PasswordError;
use heard_domain::people::doors::{self, DoorError};
use heard_storage::text;
use tower_sessions::Session;

use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::known_device::{known, remember};
use crate::limiter::{Guess, Kind};
use crate::page::page;
use crate::staff::frame::{Staff, done, status_of};
use crate::{App, Failure, session};

fn drawn(frame: staff::StaffFrame, status: StatusCode, props: ResetPage) -> Response {
    page(status, move || staff::doors::ask(frame, props))
}

/// `GET /staff/reset`
pub async fn form(State(app): State<App>, Staff(frame): Staff) -> Result<Response, Failure> {
    let nothing_leaves = nothing_leaves(&app.heard, Medium::Email).await?;
    Ok(drawn(frame, StatusCode::OK, ResetPage { nothing_leaves, ..ResetPage::default() }))
}

/// `POST /staff/reset`
pub async fn ask(
    State(app): State<App>,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let email = fields.get("email").to_owned();
    if Email::parse(&email).is_none() {
        let props = ResetPage { email, problem: Some(ResetProblem::NoEmail), ..ResetPage::default() };
        return Ok(drawn(frame, StatusCode::UNPROCESSABLE_ENTITY, props));
    }
    let name = app.heard.keys().login_hash(&email);
    let asked = Guess::ask(Kind::Reset, &name, &guesser, known(&app.heard, &headers, &name));
    if app.limiter.begin(asked, app.heard.now()).await.is_err() {
        let props = ResetPage { email, problem: Some(ResetProblem::SlowDown), ..ResetPage::default() };
        return Ok(drawn(frame, StatusCode::TOO_MANY_REQUESTS, props));
    }
    doors::ask_reset(&app.heard, &email).await?;
    let nothing_leaves = nothing_leaves(&app.heard, Medium::Email).await?;
    Ok(drawn(frame, StatusCode::OK, ResetPage { asked: true, nothing_leaves, ..ResetPage::default() }))
}

fn gone(frame: staff::StaffFrame) -> Response {
    let props = staff::error::ErrorPage { kind: staff::error::ErrorKind::ResetGone, reference: None };
    page(StatusCode::GONE, move || staff::error::error(frame, props))
}

/// `GET /staff/reset/{code}`
pub async fn link(State(app): State<App>, Path(code): Path<String>, Staff(frame): Staff) -> Result<Response, Failure> {
    match doors::reset_for(&app.heard, &code).await {
        Ok(_) => {
            let props = NewPasswordPage { code, problem: None };
            Ok(page(StatusCode::OK, move || staff::doors::new_password(frame, props)))
        }
        Err(DoorError::Storage(error)) => Err(error.into()),
        Err(_) => Ok(gone(frame)),
    }
}

/// `POST /staff/reset/{code}`
pub async fn set(
    State(app): State<App>,
    Path(code): Path<String>,
    session: Session,
    headers: HeaderMap,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let secret = fields.get("secret").to_owned();
    let problem = if text::secret(&secret) != text::secret(fields.get("secret_again")) {
        // Whether the link works is looked at first: nothing is typed in vain.
        match doors::reset_for(&app.heard, &code).await {
            Ok(_) => NewPasswordProblem::NotTheSame,
            Err(DoorError::Storage(error)) => return Err(error.into()),
            Err(_) => return Ok(gone(frame)),
        }
    } else {
        match doors::reset(&app.heard, &code, secret).await {
            Ok(name) => {
                let mut response = done("/staff/sign-in", Done::Reset);
                session::end(&session, &mut response).await?;
                // Whoever reads the mailbox is not kept waiting by what strangers tried before.
                remember(&app.heard, &headers, &name, &mut response);
                app.limiter.forget_strangers(Kind::StaffPassword, &name).await;
                app.limiter.forget_strangers(Kind::SecondFactor, &name).await;
                return Ok(response);
            }
            Err(
                DoorError::NoSuchLink
                | DoorError::Wrong
                | DoorError::Over
                | DoorError::LastFactor
                | DoorError::OtherRole
                | DoorError::Taken,
            ) => {
                return Ok(gone(frame));
            }
            Err(DoorError::Secret(error)) => problem(error)?,
            Err(DoorError::Storage(error)) => return Err(error.into()),
        }
    };
    let status = match problem {
        NewPasswordProblem::Busy => StatusCode::SERVICE_UNAVAILABLE,
        _ => status_of(true),
    };
    let props = NewPasswordPage { code, problem: Some(problem) };
    Ok(page(status, move || staff::doors::new_password(frame, props)))
}

fn problem(error: PasswordError) -> Result<NewPasswordProblem, Failure> {
    Ok(match error {
        PasswordError::TooShort => NewPasswordProblem::TooShort,
        PasswordError::TooLong => NewPasswordProblem::TooLong,
        PasswordError::TooEasy => NewPasswordProblem::TooEasy,
        PasswordError::Busy => NewPasswordProblem::Busy,
        PasswordError::Failed => return Err(Failure::Broken(error.to_string())),
    })
}
