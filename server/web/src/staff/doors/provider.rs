//! Signing in with the council's own accounts, at its OpenID providers.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::Choice;
use heard_app::pages::staff::doors::{Done, RolePage};
use heard_app::pages::staff::people::SignInProblem;
use heard_app::shell::Device;
use heard_domain::people::doors::provider::{self, Asked, CameIn, ProviderError, Told};
use heard_domain::people::{Account, Grant, Role, StaffHome, Visitor};
use serde::Deserialize;
use tower_sessions::Session;

use super::{connect, landing};
use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::limiter::{Guess, Kind};
use crate::page::page;
use crate::single_sign_on::{Asks, Provider, Return, SignOnError};
use crate::staff::frame::{Staff, done};
use crate::staff::people::sign_in::not_let_in;
use crate::young::people::GIVE_BACK;
use crate::{App, Failure, cookies, session};

/// The provider of this name.
pub(super) fn named<'a>(app: &'a App, name: &str) -> Result<&'a Provider, Failure> {
    app.setup.providers.named(name).ok_or(Failure::NotFound)
}

/// What went wrong between this program and a provider, as whoever signs in reads it; the
/// operator reads why.
pub(super) fn told_of(provider: &Provider, error: &SignOnError) -> SignInProblem {
    tracing::warn!(provider = provider.settings.name, %error, "a provider did not let somebody in");
    match error {
        SignOnError::NotReached(_) | SignOnError::SetUp(_) => SignInProblem::ProviderSilent,
        SignOnError::Declined | SignOnError::Over | SignOnError::NotBelieved(_) => SignInProblem::ProviderRefused,
    }
}

/// `GET /staff/sign-in/with/{provider}`
pub async fn leave(
    State(app): State<App>,
    Path(name): Path<String>,
    session: Session,
    headers: HeaderMap,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let provider = named(&app, &name)?;
    // The lender may be signed in there still: whoever has their device is asked who they are.
    if session::is_lent(&session).await? {
        return Ok(Redirect::to(GIVE_BACK).into_response());
    }
    let asks = if cookies::device(&headers) == Device::Lent { Asks::Whose } else { Asks::AsAlways };
    match provider.leave(asks).await {
        Ok((href, leaving)) => {
            session::leave(&session, &app, &name, leaving, None).await?;
            Ok(Redirect::to(&href).into_response())
        }
        Err(error) => Ok(not_let_in(&app, frame, told_of(provider, &error))),
    }
}

/// What a provider sends somebody back with.
#[derive(Deserialize, Default)]
pub struct Answer {
    #[serde(default)]
    state: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    error: String,
    iss: Option<String>,
}

/// `GET /staff/sign-in/with/{provider}/back`
pub async fn back(
    State(app): State<App>,
    Path(name): Path<String>,
    Query(answer): Query<Answer>,
    session: Session,
    headers: HeaderMap,
    visitor: Visitor,
    Staff(frame): Staff,
) -> Result<Response, Failure> {
    let provider = named(&app, &name)?;
    // Loaded once more, or another tab's: whoever it is begins anew.
    let left = session::left(&session, &app).await?.filter(|left| left.provider == name);
    let Some(left) = left else { return Ok(done("/staff/sign-in", Done::Again)) };
    let arrived = match answer.error.as_str() {
        "" => {
            let came = Return { state: answer.state, code: answer.code, issuer: answer.iss };
            provider.arrive(left.leaving.clone(), came).await
        }
        _ => Err(SignOnError::Declined),
    };
    let me = visitor.account().and_then(Grant::<StaffHome>::check);
    if !left.signs_in() {
        let Some(me) = me.filter(|me| left.connects(me.account())) else { return Err(Failure::SignedOut) };
        return connect::connected(&app, &session, frame, &me, provider, arrived).await;
    }
    match arrived {
        Ok(told) => come_in(&app, &session, &headers, frame, told, None).await,
        Err(error) => Ok(not_let_in(&app, frame, told_of(provider, &error))),
    }
}

/// Lets somebody in, or says why not.
async fn come_in(
    app: &App,
    session: &Session,
    headers: &HeaderMap,
    frame: staff::StaffFrame,
    mut told: Told,
    chosen: Option<Role>,
) -> Result<Response, Failure> {
    let why = match provider::come_in(&app.heard, &told, chosen).await {
        Ok(CameIn::In(account, hand)) => {
            session::start_staff(session, app, account, headers, hand).await?;
            return Ok(Redirect::to(landing(app, account).await?).into_response());
        }
        Ok(CameIn::AskSecond(account, login, role)) => {
            session::ask_second(session, app, account, &login).await?;
            told.asked = Some(Asked::of(Some(account)));
            session::after_second(session, app, told, role).await?;
            return Ok(Redirect::to("/staff/sign-in/second").into_response());
        }
        Ok(CameIn::Choose(_, account)) => {
            told.asked = Some(Asked::of(account));
            session::ask_role(session, app, told).await?;
            return Ok(Redirect::to("/staff/sign-in/role").into_response());
        }
        Err(ProviderError::Meanwhile) => return Ok(done("/staff/sign-in", Done::Again)),
        Err(ProviderError::Unknown) => SignInProblem::NotConnected,
        Err(ProviderError::NoRole) => SignInProblem::NoRole,
        Err(ProviderError::Taken) => SignInProblem::AddressTaken,
        Err(ProviderError::Nameless) => SignInProblem::Nameless,
        Err(ProviderError::Unproven) => SignInProblem::AddressUnproven,
        Err(ProviderError::StillHolds) => SignInProblem::StillHolds,
        Err(ProviderError::Suspended) => SignInProblem::Suspended,
        Err(ProviderError::NoSecond) => SignInProblem::NoSecond,
        Err(ProviderError::Storage(error)) => return Err(error.into()),
    };
    Ok(not_let_in(app, frame, why))
}

/// Goes on with somebody who came from a provider and has just proven their second factor;
/// `None` where they did not come from one.
///
/// # Errors
/// When storage fails.
pub(super) async fn go_on(
    app: &App,
    session: &Session,
    headers: &HeaderMap,
    frame: &staff::StaffFrame,
) -> Result<Option<Response>, Failure> {
    let Some((told, chosen)) = session::came_before(session, app).await? else { return Ok(None) };
    let told = Told { second: true, ..told };
    come_in(app, session, headers, frame.clone(), told, chosen).await.map(Some)
}

/// The roles that somebody's groups have here, on their way to a page.
async fn roles(app: &App, told: &Told) -> Result<Vec<Choice>, Failure> {
    let (roles, current) = match provider::come_in(&app.heard, told, None).await {
        Ok(CameIn::Choose(roles, current)) => (roles, current.map(Account::role)),
        Err(ProviderError::Storage(error)) => return Err(error.into()),
        Ok(_) | Err(_) => (Vec::new(), None),
    };
    let choice = |role: Role| Choice {
        value: role.name().to_owned(),
        text: role.title().to_owned(),
        chosen: current == Some(role),
    };
    Ok(roles.into_iter().map(choice).collect())
}

/// `GET /staff/sign-in/role`
pub async fn role_form(State(app): State<App>, session: Session, Staff(frame): Staff) -> Result<Response, Failure> {
    let Some(told) = session::chooses(&session, &app).await? else { return Ok(done("/staff/sign-in", Done::Again)) };
    let props = RolePage { roles: roles(&app, &told).await?, missing: false };
    Ok(page(StatusCode::OK, move || staff::doors::role(frame, props)))
}

/// `POST /staff/sign-in/role`
pub async fn role(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
    Staff(frame): Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let Some(told) = session::chooses(&session, &app).await? else { return Ok(done("/staff/sign-in", Done::Again)) };
    let chosen = Role::parse(fields.get("role"));
    let offered = told.offered().iter().any(|offered| offered.role().is_some() && offered.role() == chosen);
    if !offered {
        let props = RolePage { roles: roles(&app, &told).await?, missing: true };
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || staff::doors::role(frame, props)));
    }
    come_in(&app, &session, &headers, frame, told, chosen).await
}

/// `POST /staff/sign-in/with/{provider}/sign-out`: the provider says itself that somebody
/// signed out there (OpenID Connect Back-Channel Logout 1.0, section 2.5).
pub async fn signed_out(
    State(app): State<App>,
    Path(name): Path<String>,
    Guesser(guesser): Guesser,
    fields: Fields,
) -> Result<Response, Failure> {
    let (provider, token) = (named(&app, &name)?, fields.get("logout_token"));
    let mut told = provider.told_to_end(token, false).await;
    if told.is_err() {
        // Its keys may have changed. Whoever sends what nobody signed has them asked for seldom.
        let guess = Guess::from(Kind::ProviderLogout, &guesser);
        let attempt = app.limiter.begin(guess, app.heard.now()).await.map_err(|_| Failure::SlowDown)?;
        told = provider.told_to_end(token, true).await;
        if told.is_ok() {
            attempt.right().await;
        }
    }
    let status = match told {
        Ok(subject) => {
            provider::end_by_provider(&app.heard, &provider.settings.issuer, &subject).await?;
            StatusCode::OK
        }
        Err(error) => {
            tracing::warn!(provider = name, %error, "a logout was not believed");
            StatusCode::BAD_REQUEST
        }
    };
    Ok((status, [(header::CACHE_CONTROL, "no-store")], "").into_response())
}

/// `GET /staff/sign-in/with/{provider}/out`: to where one signs out there.
pub async fn out(State(app): State<App>, Path(name): Path<String>) -> Result<Response, Failure> {
    let after = app.origin.link("/staff/sign-in");
    let href = named(&app, &name)?.sign_out(&after).await.ok_or(Failure::NotFound)?;
    Ok(Redirect::to(&href).into_response())
}
