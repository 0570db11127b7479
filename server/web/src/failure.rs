//! What a handler may fail with, and how that becomes a page.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use heard_storage::StorageError;

use super::health::reference;

/// A failed request. Its page is drawn later, in the visitor's language.
#[derive(Debug)]
pub enum Failure {
    /// There is no such thing, or it is not theirs to know.
    NotFound,
    /// Signed in, but not allowed.
    Forbidden,
    /// The session ended before a form was sent.
    SignedOut,
    /// Too many tries.
    SlowDown,
    /// A status without more to say.
    Status(StatusCode),
    /// Something unexpected: logged once, shown as an apology.
    Broken(String),
}

/// Marks a response whose page has still to be drawn.
#[derive(Debug, Clone)]
pub struct Bare {
    /// What staff can find in the log.
    pub reference: Option<String>,
}

/// Marks an answer with a failing status that is not for people: no page is
/// drawn in its place.
#[derive(Debug, Clone, Copy)]
pub struct Undressed;

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::SignedOut => Failure::SignedOut,
            error => Failure::Broken(error.to_string()),
        }
    }
}

impl From<tower_sessions::session::Error> for Failure {
    fn from(error: tower_sessions::session::Error) -> Self {
        Failure::Broken(format!("session: {error}"))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, reference) = match self {
            Failure::NotFound => (StatusCode::NOT_FOUND, None),
            Failure::Forbidden => (StatusCode::FORBIDDEN, None),
            Failure::SignedOut => (StatusCode::UNAUTHORIZED, None),
            Failure::SlowDown => (StatusCode::TOO_MANY_REQUESTS, None),
            Failure::Status(status) => (status, None),
            Failure::Broken(cause) => {
                let reference = reference();
                tracing::error!(reference, cause, "a request failed");
                (StatusCode::INTERNAL_SERVER_ERROR, Some(reference))
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Bare { reference });
        response
    }
}
