//! Whether young people's pages are open. Before they are, and after two people
//! closed them, every route of theirs answers with one page that says so and who
//! can help now; nothing that is sent there is taken.
//!
//! This stands around the routes themselves (`registry::build`), by what their
//! row says: no handler has to ask.

use axum::Json;
use axum::extract::{FromRequestParts as _, MatchedPath, Request};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use heard_app::pages::young;
use heard_domain::setup::Doors;
use serde_json::json;

use super::page::{YoungFrame, page};
use super::young::safeguarding::who_helps::help_numbers;
use super::{App, Failure};

/// Lets a request through where Heard is open.
pub async fn open(request: Request, next: Next) -> Response {
    pass(request, next, |doors| matches!(doors, Doors::Open { .. })).await
}

/// Lets a request through where Heard is open, or was.
pub async fn once_opened(request: Request, next: Next) -> Response {
    pass(request, next, |doors| doors != Doors::NotYet).await
}

async fn pass(request: Request, next: Next, lets: fn(Doors) -> bool) -> Response {
    let Some(app) = request.extensions().get::<App>().cloned() else {
        return Failure::Status(StatusCode::INTERNAL_SERVER_ERROR).into_response();
    };
    let doors = app.heard.catalogue().settings.doors;
    if lets(doors) {
        return next.run(request).await;
    }
    // Boxed, so that requests that pass do not carry its room along.
    Box::pin(shut(&app, doors, request)).await.unwrap_or_else(Failure::into_response)
}

/// What is said instead. Nothing of the request's body is read.
async fn shut(app: &App, doors: Doors, request: Request) -> Result<Response, Failure> {
    let (mut parts, _) = request.into_parts();
    let path = parts.extensions.get::<MatchedPath>().cloned();
    let background = path.is_some_and(|path| app.background.has(&parts.method, path.as_str()));
    let posted = parts.method != Method::GET;
    if background && posted {
        // It stays on the phone, which tries again.
        return Ok((StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "state": "waiting" }))).into_response());
    }
    let YoungFrame(mut frame) = YoungFrame::from_request_parts(&mut parts, app).await?;
    if posted {
        // A path that answers forms alone: choosing a language leads elsewhere.
        "/".clone_into(&mut frame.path);
    }
    let props = young::safeguarding::ClosedPage {
        was_open: doors != Doors::NotYet,
        not_sent: posted,
        signed_in: frame.signed_in.is_some(),
        numbers: help_numbers(app),
    };
    // What a device asks for by itself is not a page it should keep.
    let status = if posted || background { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(page(status, move || young::safeguarding::closed(frame, props)))
}
