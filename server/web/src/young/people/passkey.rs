//! Passkeys: adding one in "my account", and signing in with one. Both need
//! script; everything else about an account does not.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_app::shell::Device;
use heard_domain::people::{Door, Grant, OwnVoice, Visitor, add_passkey, remove_passkey};
use tower_sessions::Session;

use super::door::{let_in, staff_here};
use crate::fields::Fields;
use crate::page::{YoungFrame, page};
use crate::{App, Failure, cookies, passkeys};

/// `POST /mine/passkey/options`
pub(super) async fn creation(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    if frame.device != Device::Own {
        return Err(Failure::NotFound);
    }
    let name = frame.signed_in.unwrap_or_default();
    Ok(Json(passkeys::ask_to_add(&app, &session, &me, &name).await?).into_response())
}

/// `POST /mine/passkey`
pub(super) async fn add(
    State(app): State<App>,
    me: Grant<OwnVoice>,
    session: Session,
    fields: Fields,
) -> Result<Response, Failure> {
    let to = match passkeys::made(&app, &session, fields.get("passkey")).await? {
        Some(made) => {
            add_passkey(&app.heard, &me, &made.credential, made.record.as_bytes()).await?;
            "/mine/account?done=passkey"
        }
        None => "/mine/account",
    };
    Ok(Redirect::to(to).into_response())
}

/// `POST /mine/passkey/remove`
pub(super) async fn remove(State(app): State<App>, me: Grant<OwnVoice>, fields: Fields) -> Result<Response, Failure> {
    let hash = cookies::unhex(fields.get("passkey")).ok_or(Failure::NotFound)?;
    remove_passkey(&app.heard, &me, hash).await?;
    Ok(Redirect::to("/mine/account?done=removed").into_response())
}

/// `POST /passkey/options`
pub(super) async fn request(State(app): State<App>, session: Session) -> Result<Response, Failure> {
    Ok(Json(passkeys::ask_who(&app, &session).await?).into_response())
}

/// `POST /passkey`
pub(super) async fn sign_in(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    session: Session,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let account = match staff_here(visitor, &session, &headers).await? {
        true => None,
        false => passkeys::proven(&app, &session, Door::YoungPeople, fields.get("passkey")).await?,
    };
    let Some(account) = account else {
        let props =
            young::people::SignInPage { error: Some(Problem::NoSuchPasskey), ..young::people::SignInPage::default() };
        return Ok(page(StatusCode::UNPROCESSABLE_ENTITY, move || young::people::sign_in(frame, props)));
    };
    let_in(&app, &session, &headers, account).await?;
    Ok(Redirect::to("/mine").into_response())
}
