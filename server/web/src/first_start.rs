//! The page behind the link that the program prints while nobody works here: it
//! makes the first administrator and leads on to set-up.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::Notice as _;
use heard_app::pages::staff::setup::{Done, FirstProblem, FirstStartPage};
use heard_domain::people::PasswordError;
use heard_domain::people::doors::Hand;
use heard_domain::setup::{FirstError, first_administrator, link_works};
use heard_storage::text;
use tower_sessions::Session;

use super::fields::Fields;
use super::guesser::Guesser;
use super::known_device::remember;
use super::limiter::{Guess, Kind};
use super::page::page;
use super::registry::{Route, open};
use super::staff::Staff;
use super::{App, Failure, session};

/// The routes of this file.
pub fn routes() -> Vec<Route> {
    vec![open(Method::GET, "/first-start/{code}", show), open(Method::POST, "/first-start/{code}", make)]
}

fn gone(frame: staff::StaffFrame) -> Response {
    page(StatusCode::GONE, move || staff::setup::link_gone(frame))
}

/// Whether the link works. Wrong tries are slowed, as at invitations.
async fn works(app: &App, guesser: &str, code: &str) -> Result<bool, Failure> {
    let guess = Guess::from(Kind::StaffInvitation, guesser);
    let attempt = app.limiter.begin(guess, app.heard.now()).await.map_err(|_| Failure::SlowDown)?;
    let works = link_works(&app.heard, code).await?;
    if works {
        attempt.unjudged().await;
    }
    Ok(works)
}

/// `GET /first-start/{code}`
async fn show(
    State(app): State<App>,
    Path(code): Path<String>,
    Guesser(guesser): Guesser,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    if !works(&app, &guesser, &code).await? {
        return Ok(gone(frame));
    }
    let props = FirstStartPage { code, ..FirstStartPage::default() };
    Ok(page(StatusCode::OK, move || staff::setup::first_start(frame, props)))
}

/// `POST /first-start/{code}`
async fn make(
    State(app): State<App>,
    Path(code): Path<String>,
    session: Session,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    if !works(&app, &guesser, &code).await? {
        return Ok(gone(frame));
    }
    let (name, email, secret) = (fields.get("name"), fields.get("email"), fields.get("secret"));
    let made = match text::secret(secret) == text::secret(fields.get("secret_again")) {
        true => first_administrator(&app.heard, &code, name, email, secret.to_owned()).await.map_err(Some),
        false => Err(None),
    };
    let problem = match made {
        Ok(account) => {
            session::start_staff(&session, &app, account, &headers, Hand::PasswordAlone).await?;
            let mut response = Redirect::to(&format!("/setup?done={}", Done::Welcome.name())).into_response();
            remember(&app.heard, &headers, &app.heard.keys().login_hash(email.trim()), &mut response);
            return Ok(response);
        }
        Err(None) => FirstProblem::NotTheSame,
        Err(Some(FirstError::NoSuchLink)) => return Ok(gone(frame)),
        Err(Some(FirstError::BadName)) => FirstProblem::BadName,
        Err(Some(FirstError::BadEmail)) => FirstProblem::BadEmail,
        Err(Some(FirstError::Secret(PasswordError::TooShort))) => FirstProblem::TooShort,
        Err(Some(FirstError::Secret(PasswordError::TooLong))) => FirstProblem::TooLong,
        Err(Some(FirstError::Secret(PasswordError::TooEasy))) => FirstProblem::TooEasy,
        Err(Some(FirstError::Secret(PasswordError::Busy))) => FirstProblem::Busy,
        Err(Some(error)) => return Err(Failure::Broken(error.to_string())),
    };
    let status = match problem {
        FirstProblem::Busy => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let props = FirstStartPage { code, name: name.to_owned(), email: email.to_owned(), problems: vec![problem] };
    Ok(page(status, move || staff::setup::first_start(frame, props)))
}
