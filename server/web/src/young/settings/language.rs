//! The language switch.

use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::i18n::Lang;
use heard_domain::notifications::speak;
use heard_domain::people::Visitor;
use serde::Deserialize;

use crate::own_path::own_path;
use crate::{App, Failure, cookies};

/// Where to go on after choosing a language.
#[derive(Deserialize)]
pub struct NextQuery {
    next: Option<String>,
}

/// `GET /language/{lang}`
pub async fn language(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(lang): Path<String>,
    Query(query): Query<NextQuery>,
) -> Result<Response, Failure> {
    let lang = Lang::parse(&lang).ok_or(Failure::NotFound)?;
    if let Some(me) = visitor.young_person() {
        speak(&app.heard, &me, lang.code()).await?;
    }
    let next = own_path(query.next);
    let next = if next.starts_with("/help?") { "/help".to_owned() } else { next };
    // What is shown once is not shown again; the numbers on it are.
    let over = next == "/sent" && cookies::read(&headers, cookies::SENT).is_none();
    let next = if over { "/help".to_owned() } else { next };
    let mut response = Redirect::to(&next).into_response();
    cookies::set(&mut response, cookies::LANGUAGE, lang.code(), "/", Some(365 * 86_400));
    Ok(response)
}
