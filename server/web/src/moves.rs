//! Where an answer leads, told to a script instead of led to.
//!
//! A form that a browser posts itself adds a page to its history. The young
//! person's app keeps one entry there, so its script posts the form, is told
//! where the answer leads, and replaces the page.

use axum::extract::Request;
use axum::http::{HeaderName, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

/// Sent by the script with a form.
const ASKED: HeaderName = HeaderName::from_static("heard-move");
/// Where the answer leads.
const TO: HeaderName = HeaderName::from_static("heard-to");

/// Turns a redirect into its address, where a script asked for that.
pub async fn tell(request: Request, next: Next) -> Response {
    let asked = request.headers().contains_key(ASKED);
    let mut response = next.run(request).await;
    if asked
        && response.status().is_redirection()
        && let Some(to) = response.headers_mut().remove(header::LOCATION)
    {
        response.headers_mut().insert(TO, to);
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    response
}
