//! The page after sending.

use crate::young::submission::what_was_sent;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_app::shell::Device;
use heard_domain::views::sent_otherwise;

use crate::page::{YoungFrame, page};
use crate::young::submission::HELP_FIRST;
use crate::young::who_helps::help_now;
use crate::{App, Failure, cookies};

/// `GET /sent`
pub async fn sent(
    State(app): State<App>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let sealed = cookies::read(&headers, cookies::SENT);
    let told = sealed.and_then(|sealed| cookies::open_text(&app.heard, cookies::SENT, sealed));
    let Some((told, receipt, id)) = told.as_deref().and_then(what_was_sent) else {
        return Ok(Redirect::to("/").into_response());
    };
    let props = young::views::SentPage {
        again: sent_otherwise(&app.heard, &id).await?,
        receipt: Some(receipt.to_owned()).filter(|digits| !digits.is_empty()),
        help: (told == HELP_FIRST).then(|| help_now(&app)),
        signed_in: frame.signed_in.is_some(),
        kiosk: frame.device == Device::Kiosk,
    };
    let kiosk = props.kiosk;
    let mut response = page(StatusCode::OK, move || young::views::sent(frame, props));
    if kiosk {
        // Without script too: the next person begins afresh.
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("60;url=/kiosk-done"));
    }
    Ok(response)
}
