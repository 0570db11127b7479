//! How it looks and sounds: one form, one cookie.

use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use heard_app::links::query_value;
use heard_app::look::Look;
use heard_app::pages::young;
use serde::Deserialize;

use crate::cookies;
use crate::fields::Fields;
use crate::own_path::own_path;
use crate::page::{YoungFrame, page};

/// What the page is asked with.
#[derive(Deserialize)]
pub struct LookQuery {
    next: Option<String>,
    saved: Option<String>,
}

/// `GET /look`
pub async fn show(YoungFrame(frame): YoungFrame, Query(query): Query<LookQuery>) -> Response {
    let props = young::settings::LookPage { back: own_path(query.next), saved: query.saved.is_some() };
    page(StatusCode::OK, move || young::settings::look(frame, props))
}

/// `POST /look`. What is not known is left as it was designed: there is
/// nothing to refuse.
pub async fn save(fields: Fields) -> Response {
    let mut names = vec![fields.get("text"), fields.get("theme")];
    names.extend(fields.all("switch"));
    let look = Look::parse(&names.join("."));
    let next = own_path(Some(fields.get("next").to_owned()));
    let query = if next == "/" { String::new() } else { format!("&next={}", query_value(&next)) };
    let mut response = Redirect::to(&format!("/look?saved=1{query}")).into_response();
    cookies::set(&mut response, cookies::LOOK, &look.names(), "/", Some(365 * 86_400));
    response
}
