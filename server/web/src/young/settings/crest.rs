//! The council's crest.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use heard_domain::setup::crest_picture;

use crate::{App, Failure, cookies};

/// How long a browser keeps it: another crest has another address.
const KEPT: &str = "public, max-age=31536000, immutable";

/// `GET /council-crest/{hash}`
pub async fn crest(State(app): State<App>, Path(hash): Path<String>) -> Result<Response, Failure> {
    let hash = cookies::unhex(&hash).and_then(|hash| hash.try_into().ok()).ok_or(Failure::NotFound)?;
    let picture = crest_picture(&app.heard, hash).await?.ok_or(Failure::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, KEPT)], picture).into_response())
}
