//! A device that others use: "this is not my phone", and a tablet that goes
//! round.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::shell::Device;
use heard_domain::catalogue::Place;
use tower_sessions::Session;

use crate::fields::Fields;
use crate::{App, Failure, cookies, drafts, session};

/// `POST /shared-device`
pub(super) async fn shared(session: Session, headers: HeaderMap, fields: Fields) -> Result<Response, Failure> {
    let mut response = Redirect::to("/").into_response();
    if cookies::device(&headers) == Device::Lent {
        return Ok(response);
    }
    if fields.get("on") == "1" {
        if session.id().is_some() {
            session::not_mine(&session).await?;
        }
        cookies::set(&mut response, cookies::SHARED, "1", "/", None);
        // What was kept before anybody said so goes now; the session stays.
        cookies::clear_device(Device::Kiosk, &mut response);
    } else if cookies::device(&headers) == Device::Shared {
        cookies::set(&mut response, cookies::SHARED, "", "/", Some(0));
    }
    Ok(response)
}

/// Where a device that was lent goes back to its lender.
pub const GIVE_BACK: &str = "/staff/help-mode/back";

/// Where a tablet begins.
fn start(app: &App, name: &str) -> Option<String> {
    let catalogue = app.heard.catalogue();
    if catalogue.scenario(name).is_some_and(|scenario| scenario.place != Place::Alarm) {
        return Some(format!("/say/{name}"));
    }
    catalogue.service_by_slug(name).map(|_| format!("/rate/{name}"))
}

/// `GET /kiosk/{scenario}`: this device now goes round. Whoever was signed in
/// is signed out; `Leave` or "I'm done" begins afresh.
pub(super) async fn kiosk(
    State(app): State<App>,
    Path(name): Path<String>,
    session: Session,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    if cookies::device(&headers) == Device::Lent {
        return Ok(Redirect::to(GIVE_BACK).into_response());
    }
    let start = start(&app, &name).ok_or(Failure::NotFound)?;
    let mut response = Redirect::to(&start).into_response();
    empty(&app, &session, &headers, &mut response).await?;
    cookies::set(&mut response, cookies::KIOSK, &name, "/", None);
    Ok(response)
}

/// `/kiosk-done`: the next person, or whoever lent the device.
pub(super) async fn kiosk_done(
    State(app): State<App>,
    session: Session,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let name = cookies::read(&headers, cookies::KIOSK).unwrap_or_default();
    let to = match cookies::device(&headers) {
        Device::Lent => GIVE_BACK.to_owned(),
        _ => start(&app, name).unwrap_or_else(|| "/".to_owned()),
    };
    let mut response = Redirect::to(&to).into_response();
    if cookies::device(&headers).goes_round() {
        empty(&app, &session, &headers, &mut response).await?;
    }
    Ok(response)
}

async fn empty(app: &App, session: &Session, headers: &HeaderMap, response: &mut Response) -> Result<(), Failure> {
    let device = if cookies::device(headers) == Device::Lent { Device::Lent } else { Device::Kiosk };
    wipe(app, headers, device, response).await?;
    session::end(session, response).await?;
    Ok(())
}

/// Takes away what this device keeps of whoever used it.
pub async fn wipe(app: &App, headers: &HeaderMap, device: Device, response: &mut Response) -> Result<(), Failure> {
    drafts::forget(&app.heard, headers, response).await?;
    cookies::set(response, cookies::SENT, "", "/", Some(0));
    cookies::clear_device(device, response);
    Ok(())
}
