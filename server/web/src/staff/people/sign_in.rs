//! Staff sign-in, and accepting an invitation.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::people::{JoinProblem, SignInProblem};
use heard_domain::people::doors::Hand;
use heard_domain::people::{Door, InviteError, PasswordError, Proven, accept, look_up};
use heard_storage::text;
use tower_sessions::Session;

use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::known_device::remember;
use crate::limiter::{Guess, Kind};
use crate::page::page;
use crate::sign_in::{Asked, Refusal, judged};
use crate::staff::doors::landing;
use crate::staff::frame::Staff;
use crate::{App, Failure, session};

/// `GET /staff/sign-in`
pub async fn form(State(app): State<App>, Staff(frame): Staff) -> Response {
    drawn(&app, frame, StatusCode::OK, None, String::new())
}

/// `POST /staff/sign-in`
pub async fn sign_in(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let email = fields.get("email").to_owned();
    let asked = Asked { kind: Kind::StaffPassword, door: Door::Staff, name: &email, secret: fields.get("secret") };
    let (status, why) = match judged(&app, &headers, &guesser, &asked).await? {
        Ok(Proven::In(account)) => {
            session::start_staff(&session, &app, account, &headers, Hand::PasswordAlone).await?;
            let mut response = Redirect::to(landing(&app, account).await?).into_response();
            remember(&app.heard, &headers, &app.heard.keys().login_hash(&email), &mut response);
            return Ok(response);
        }
        Ok(Proven::AskSecond(account)) => {
            session::ask_second(&session, &app, account, &app.heard.keys().login_hash(&email)).await?;
            return Ok(Redirect::to("/staff/sign-in/second").into_response());
        }
        Err(Refusal::Wrong) => (StatusCode::UNPROCESSABLE_ENTITY, SignInProblem::Wrong),
        Err(Refusal::Ended) => (StatusCode::UNPROCESSABLE_ENTITY, SignInProblem::Ended),
        Err(Refusal::SlowDown) => (StatusCode::TOO_MANY_REQUESTS, SignInProblem::SlowDown),
        Err(Refusal::Busy) => (StatusCode::SERVICE_UNAVAILABLE, SignInProblem::Busy),
    };
    Ok(drawn(&app, frame, status, Some(why), email))
}

fn drawn(
    app: &App,
    frame: staff::StaffFrame,
    status: StatusCode,
    problem: Option<SignInProblem>,
    email: String,
) -> Response {
    let props = staff::people::SignInPage { problem, email, providers: app.setup.providers.labels() };
    page(status, move || staff::people::sign_in(frame, props))
}

/// The page where one signs in, with why one was not let in.
pub fn not_let_in(app: &App, frame: staff::StaffFrame, why: SignInProblem) -> Response {
    drawn(app, frame, StatusCode::UNPROCESSABLE_ENTITY, Some(why), String::new())
}

fn gone(frame: staff::StaffFrame) -> Response {
    let props = staff::error::ErrorPage { kind: staff::error::ErrorKind::InvitationGone, reference: None };
    page(StatusCode::GONE, move || staff::error::error(frame, props))
}

/// What an invitation offers; `None` where it leads nowhere. Wrong tries are
/// slowed.
async fn invited(app: &App, guesser: &str, code: &str) -> Result<Option<staff::people::InvitationPage>, Failure> {
    let guess = Guess::from(Kind::StaffInvitation, guesser);
    let attempt = app.limiter.begin(guess, app.heard.now()).await.map_err(|_| Failure::SlowDown)?;
    match look_up(&app.heard, code).await {
        Ok(invitation) => {
            attempt.unjudged().await;
            Ok(invitation.identity.map(|identity| staff::people::InvitationPage {
                code: code.to_owned(),
                name: identity.name,
                role_title: invitation.role.title().to_owned(),
                email: identity.email.unwrap_or_default(),
                problems: Vec::new(),
            }))
        }
        Err(InviteError::Storage(error)) => Err(error.into()),
        Err(_) => Ok(None),
    }
}

/// `GET /staff/join/{code}`
pub async fn invitation(
    State(app): State<App>,
    Path(code): Path<String>,
    Guesser(guesser): Guesser,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let Some(props) = invited(&app, &guesser, &code).await? else { return Ok(gone(frame)) };
    Ok(page(StatusCode::OK, move || staff::people::invitation(frame, props)))
}

/// `POST /staff/join/{code}`
pub async fn join(
    State(app): State<App>,
    Path(code): Path<String>,
    session: Session,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let Some(mut props) = invited(&app, &guesser, &code).await? else { return Ok(gone(frame)) };
    let secret = fields.get("secret").to_owned();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let problem = if text::secret(&secret) != text::secret(fields.get("secret_again")) {
        JoinProblem::NotTheSame
    } else {
        match accept(&app.heard, &code, "", None, secret).await {
            Ok(account) => {
                session::start_staff(&session, &app, account, &headers, Hand::PasswordAlone).await?;
                let mut response = Redirect::to("/staff").into_response();
                remember(&app.heard, &headers, &app.heard.keys().login_hash(&props.email), &mut response);
                return Ok(response);
            }
            Err(InviteError::Secret(PasswordError::TooShort)) => JoinProblem::TooShort,
            Err(InviteError::Secret(PasswordError::TooLong)) => JoinProblem::TooLong,
            Err(InviteError::Secret(PasswordError::TooEasy)) => JoinProblem::TooEasy,
            Err(InviteError::Secret(PasswordError::Busy)) => {
                status = StatusCode::SERVICE_UNAVAILABLE;
                JoinProblem::Busy
            }
            Err(InviteError::NameTaken) => JoinProblem::EmailTaken,
            Err(InviteError::NoSuchInvite) => return Ok(gone(frame)),
            Err(error) => return Err(Failure::Broken(error.to_string())),
        }
    };
    props.problems = vec![problem];
    Ok(page(status, move || staff::people::invitation(frame, props)))
}
