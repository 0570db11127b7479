//! From a session to a visitor, and from a visitor to a grant.

use axum::extract::{FromRequestParts, Request};
use axum::http::{Method, StatusCode, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use tower_sessions::Session;

use super::failure::Failure;
use super::session;
use crate::domain::people::{Grant, Permission, Role, Visitor};

/// Finds out who is calling, once per request.
pub async fn identify(session: Session, mut request: Request, next: Next) -> Response {
    let account = match session::account(&session, request.extensions().get::<super::App>()).await {
        Ok(account) => account,
        Err(error) => return Failure::from(error).into_response(),
    };
    request.extensions_mut().insert(Visitor::new(account));
    next.run(request).await
}

/// Lets those through who hold `P`, with the proof; sends the signed-out to
/// sign in and tells the others plainly.
pub async fn guard<P: Permission>(mut request: Request, next: Next) -> Response {
    let account = request.extensions().get::<Visitor>().and_then(|visitor| visitor.account());
    let Some(account) = account else {
        let sign_in = if P::ROLES == [Role::YoungPerson] { "/sign-in" } else { "/staff/sign-in" };
        return match *request.method() {
            Method::GET => Redirect::to(sign_in).into_response(),
            _ => Failure::SignedOut.into_response(),
        };
    };
    match Grant::<P>::check(account) {
        Some(grant) => {
            request.extensions_mut().insert(grant);
            next.run(request).await
        }
        None => Failure::Forbidden.into_response(),
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Failure> {
        Ok(parts.extensions.get::<Visitor>().copied().unwrap_or(Visitor::new(None)))
    }
}

impl<S: Send + Sync, P: Permission> FromRequestParts<S> for Grant<P> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Failure> {
        // Absent only when a route was registered without this permission:
        // the access test would meet this as a server error.
        parts.extensions.get::<Grant<P>>().copied().ok_or(Failure::Status(StatusCode::INTERNAL_SERVER_ERROR))
    }
}
