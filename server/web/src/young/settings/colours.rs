//! The council's colours, as a stylesheet.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use heard_domain::setup::Colours;

use crate::{App, Failure};

/// How long a browser keeps it: its address changes with the colours.
const KEPT: &str = "public, max-age=86400";

/// `GET /council.css`; not there where the council chose no colours.
pub async fn colours(State(app): State<App>) -> Result<Response, Failure> {
    let Some(Colours { back, letters }) = app.heard.catalogue().settings.colours else {
        return Err(Failure::NotFound);
    };
    let rules = format!(".council-mark{{background:{back};color:{letters}}}");
    let head = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, KEPT)];
    Ok((head, rules).into_response())
}
