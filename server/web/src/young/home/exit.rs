//! The way out.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use heard_app::pages::young;
use tower_sessions::Session;

use crate::page::{YoungFrame, page};
use crate::{App, Failure, cookies, drafts, session};

/// Where "Leave" leads.
const ELSEWHERE: &str = "https://www.bbc.co.uk/weather";

/// The same after as long as it takes to see what stays behind.
const ONWARDS: &str = "5;url=https://www.bbc.co.uk/weather";

/// `GET /exit` says what the browser still knows, and leads away; `POST /exit`
/// is told by a page that is leaving. Both end the session and the draft.
pub async fn exit(
    method: Method,
    State(app): State<App>,
    headers: HeaderMap,
    session: Session,
    YoungFrame(frame): YoungFrame,
) -> Result<Response, Failure> {
    let mut response = match method {
        Method::POST => StatusCode::NO_CONTENT.into_response(),
        _ => {
            let mut left = page(StatusCode::OK, move || young::home::left(frame, ELSEWHERE));
            left.headers_mut().insert(header::REFRESH, HeaderValue::from_static(ONWARDS));
            left
        }
    };
    drafts::forget(&app.heard, &headers, &mut response).await?;
    cookies::set(&mut response, cookies::SENT, "", "/", Some(0));
    session::end(&session, &mut response).await?;
    cookies::clear_device(cookies::device(&headers), &mut response);
    Ok(response)
}
