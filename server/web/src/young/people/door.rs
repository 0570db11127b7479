//! What every way into an account and out of it has in common.

use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Lang;
use heard_app::pages::young::Problem;
use heard_app::shell::Device;
use heard_domain::notifications::speak;
use heard_domain::people::{Account, Grant, OwnVoice, PasswordError, Role, Visitor};
use tower_sessions::Session;

use crate::{App, Failure, cookies, session};

/// Whether staff are signed in in this browser, or lent it: whoever made a code
/// must not come into the account it leads to.
pub(super) async fn staff_here(visitor: Visitor, session: &Session, headers: &HeaderMap) -> Result<bool, Failure> {
    let staff = visitor.account().is_some_and(|account| account.role() != Role::YoungPerson);
    Ok(staff || lent(session, headers).await?)
}

/// Whether a member of staff lent this device, and has not come back to it.
async fn lent(session: &Session, headers: &HeaderMap) -> Result<bool, Failure> {
    Ok(cookies::device(headers) == Device::Lent || session::is_lent(session).await?)
}

/// Signs in, for a shorter time on a device that others use.
pub(super) async fn let_in(app: &App, session: &Session, headers: &HeaderMap, account: Account) -> Result<(), Failure> {
    // Whoever is let in here could be read by whoever lent the device.
    if lent(session, headers).await? {
        return Err(Failure::Forbidden);
    }
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

pub(super) fn secret_problem(error: PasswordError) -> Result<Problem, Failure> {
    match error {
        PasswordError::TooShort => Ok(Problem::SecretShort),
        PasswordError::TooLong => Ok(Problem::SecretLong),
        PasswordError::TooEasy => Ok(Problem::SecretEasy),
        PasswordError::Busy => Ok(Problem::Busy),
        PasswordError::Failed => Err(Failure::Broken(error.to_string())),
    }
}

/// Back to the start, with nothing left behind.
pub(super) async fn out(session: &Session, headers: &HeaderMap, to: &str) -> Result<Response, Failure> {
    let mut response = Redirect::to(to).into_response();
    session::end(session, &mut response).await?;
    cookies::clear_device(cookies::device(headers), &mut response);
    Ok(response)
}
