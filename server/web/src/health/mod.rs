//! What machines ask of the program: whether it answers, whether it can do what
//! it is there for, and whom to tell of a hole in it. Nothing here says more
//! than a name and "ok" or "ill": anybody may ask.

mod measured;
mod security_contact;

use axum::Json;
use axum::extract::State;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use heard_domain::health::look;
use serde_json::{Map, Value, json};

use super::failure::Undressed;
use super::receipts::ReceiptToken;
use super::registry::{Route, open};
use super::single_sign_on::Providers;
use super::{App, Failure};

pub(super) use measured::{Patterns, measure, note_route, reference};
pub use measured::{REQUEST_SECONDS, REQUESTS};
pub use security_contact::SecurityContact;

/// What the operator set up, as far as pages tell of it.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// Whom to tell of a hole in the program; `None`: nobody was named.
    pub security: Option<SecurityContact>,
    /// Whether figures can be collected.
    pub metrics: bool,
    /// Whether the address that people reach Heard at was given.
    pub origin: bool,
    /// Whether whom push services may write to was given.
    pub push_contact: bool,
    /// Whether it was said where the case system's extract comes from.
    pub case_system: bool,
    /// Whether it was said where what is filed to children's records goes.
    pub filing: bool,
    /// The council's OpenID providers.
    pub providers: Providers,
    /// With which token GOV.UK Notify says what became of messages; `None`: it
    /// does not.
    pub receipts: Option<ReceiptToken>,
}

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/health/live", live).background(),
        open(Method::GET, "/health/ready", ready).background(),
        open(Method::GET, "/.well-known/security.txt", security_txt).background(),
    ]
}

/// `GET /health/live`: the process answers.
async fn live() -> Response {
    Json(json!({ "live": true })).into_response()
}

/// `GET /health/ready`: 200 when every part does what it is there for, else 503.
async fn ready(State(app): State<App>) -> Response {
    let checkup = look(&app.heard).await;
    let word = |ill| Value::from(if ill { "ill" } else { "ok" });
    let parts = checkup.findings.iter().map(|found| (found.part.name().to_owned(), word(found.state.is_ill())));
    let parts: Map<String, Value> = parts.collect();
    let status = if checkup.is_ready() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let mut response = (status, Json(json!({ "ready": checkup.is_ready(), "parts": parts }))).into_response();
    response.extensions_mut().insert(Undressed);
    response
}

/// `GET /.well-known/security.txt` (RFC 9116), where somebody was named.
async fn security_txt(State(app): State<App>) -> Result<Response, Failure> {
    let contact = app.setup.security.as_ref().ok_or(Failure::NotFound)?;
    let text = contact.file(&app.origin, app.heard.now());
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}
