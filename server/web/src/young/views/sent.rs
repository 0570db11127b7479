//! The page after sending.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::pages::young;
use heard_app::shell::Device;
use heard_domain::intake::sent_otherwise;

use crate::page::{YoungFrame, page};
use crate::young::intake::receipt::told;
use crate::young::safeguarding::who_helps::help_now;
use crate::{App, Failure};

/// `GET /sent`
pub async fn sent(
    State(app): State<App>,
    headers: HeaderMap,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let Some(told) = told(&app, &headers) else { return Ok(Redirect::to("/").into_response()) };
    let props = young::views::SentPage {
        again: sent_otherwise(&app.heard, &told.id).await?,
        receipt: told.receipt,
        help: told.help_first.then(|| help_now(&app)),
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
