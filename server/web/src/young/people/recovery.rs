//! Back into an account with a code from two adults.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_app::shell::Device;
use heard_domain::people::{RecoveryError, Visitor, come_back};
use heard_storage::text;
use serde::Deserialize;
use tower_sessions::Session;

use super::device::GIVE_BACK;
use super::door::{let_in, secret_problem, staff_here};
use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::known_device::remember;
use crate::limiter::{Guess, Kind};
use crate::page::{YoungFrame, page};
use crate::young::problem::status_of;
use crate::{App, Failure};

/// The code a QR picture carries.
#[derive(Deserialize)]
pub(super) struct CodeQuery {
    code: Option<String>,
}

/// `GET /back-in`
pub(super) async fn back_in_form(YoungFrame(frame): YoungFrame, Query(query): Query<CodeQuery>) -> Response {
    if frame.device == Device::Lent {
        return Redirect::to(GIVE_BACK).into_response();
    }
    let props =
        young::people::BackInPage { code: query.code.unwrap_or_default(), ..young::people::BackInPage::default() };
    page(StatusCode::OK, move || young::people::back_in(frame, props))
}

/// `POST /back-in`
pub(super) async fn back_in(
    State(app): State<App>,
    session: Session,
    visitor: Visitor,
    headers: HeaderMap,
    Guesser(guesser): Guesser,
    YoungFrame(frame): YoungFrame,
    fields: Fields,
) -> Result<Response, Failure> {
    let (code, name, secret) = (fields.get("code"), fields.get("name"), fields.get("secret").to_owned());
    let guess = Guess::from(Kind::BackIn, &guesser);
    let wrong = if staff_here(visitor, &session, &headers).await? {
        ("code", Problem::StaffHere)
    } else if text::secret(&secret) != text::secret(fields.get("secret_again")) {
        ("secret_again", Problem::SecretsDiffer)
    } else if let Ok(attempt) = app.limiter.begin(guess, app.heard.now()).await {
        match come_back(&app.heard, code, name, secret).await {
            Ok(account) => {
                attempt.right().await;
                let_in(&app, &session, &headers, account).await?;
                let mut response = Redirect::to("/mine").into_response();
                remember(&app.heard, &headers, &app.heard.keys().login_hash(name), &mut response);
                return Ok(response);
            }
            Err(RecoveryError::NoSuchCode) => ("code", Problem::NoSuchCode),
            Err(RecoveryError::Secret(error)) => {
                // Nothing was looked up yet.
                attempt.unjudged().await;
                ("secret", secret_problem(error)?)
            }
            Err(RecoveryError::Storage(error)) => return Err(error.into()),
        }
    } else {
        ("code", Problem::SlowDown)
    };
    let props = young::people::BackInPage { code: code.to_owned(), name: name.to_owned(), error: Some(wrong) };
    Ok(page(status_of(wrong.1), move || young::people::back_in(frame, props)))
}
