//! Signing in and out.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young::{self, Problem};
use heard_app::shell::{Device, Frame};
use heard_domain::notifications::forget_device;
use heard_domain::people::Door;
use tower_sessions::Session;

use super::door::{let_in, out};
use crate::fields::Fields;
use crate::guesser::Guesser;
use crate::known_device::{forget, remember};
use crate::limiter::Kind;
use crate::page::{YoungFrame, page};
use crate::sign_in::{Asked, Refusal, judged};
use crate::young::problem::status_of;
use crate::{App, Failure, cookies, session};

/// Where a tablet that goes round sends whoever wants to sign in.
pub(super) fn kiosk_start(frame: &Frame) -> Option<Response> {
    frame.device.goes_round().then(|| Redirect::to("/kiosk-done").into_response())
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
        Ok(proven) => {
            let_in(&app, &session, &headers, proven.account()).await?;
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
        Err(Refusal::Wrong | Refusal::Ended) => Problem::NoSuchAccount,
        Err(Refusal::SlowDown) => Problem::SlowDown,
        Err(Refusal::Busy) => Problem::Busy,
    };
    let props = young::people::SignInPage { error: Some(problem), name, shared };
    Ok(page(status_of(problem), move || young::people::sign_in(frame, props)))
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
    // Staff come back by their own door.
    let staff = session::is_of_staff(&session).await?;
    out(&session, &headers, if staff { "/staff/sign-in" } else { "/?signed-out" }).await
}
