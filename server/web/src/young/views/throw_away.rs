//! Something begun is thrown away.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};

use crate::fields::Fields;
use crate::{App, Failure, drafts};

/// `POST /say/throw-away`: one draft is destroyed.
pub async fn throw_away(State(app): State<App>, headers: HeaderMap, fields: Fields) -> Result<Response, Failure> {
    let mut response = Redirect::to("/").into_response();
    drafts::finish(&app.heard, &headers, fields.get("scenario"), &mut response).await?;
    Ok(response)
}
