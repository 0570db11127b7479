//! What is said of a form that would overwrite something, or was sent before with
//! something else in it.

use axum::extract::FromRequestParts as _;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Response};
use heard_app::pages::staff;

use super::answers::page_of_form;
use super::fields::{Typed, field};
use super::{DRAWN, OWN};
use crate::page::page;
use crate::staff::Staff;
use crate::{App, Failure, cookies};

/// Both texts: what was typed stands here, what is there now one press away.
pub(super) async fn conflict(app: &App, parts: &mut Parts, path: &str, fields: &Typed, twice: bool) -> Response {
    let Ok(Staff(frame)) = Staff::from_request_parts(parts, app).await else {
        return Failure::Status(StatusCode::CONFLICT).into_response();
    };
    let above = page_of_form(&parts.headers, path);
    let slug = field(fields, "slug").filter(|slug| path == "/staff/guide" && !slug.is_empty());
    let there = slug.map_or(above, |slug| format!("/staff/guide?page={slug}"));
    let id = |value: &str| value.len() == 32 && cookies::unhex(value).is_some();
    let hidden = |name: &str, value: &str| [OWN, DRAWN, "slug"].contains(&name) || id(value);
    let props = staff::conflict::ConflictPage {
        there,
        twice,
        typed: fields
            .iter()
            .filter(|(name, value)| !value.trim().is_empty() && !hidden(name, value))
            .map(|(name, value)| (words_of(name), value.clone()))
            .collect(),
    };
    page(StatusCode::CONFLICT, move || staff::conflict::conflict(frame, props))
}

/// The name of a field, for whoever filled it in: `text.0` is the first text.
fn words_of(name: &str) -> String {
    let counted = |part: &str| part.parse::<u32>().map_or_else(|_| part.to_owned(), |at| (at + 1).to_string());
    name.split(['_', '.']).map(counted).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_02_fields_of_a_list_are_counted_from_one() {
        assert_eq!(words_of("easy_read"), "easy read");
        assert_eq!(words_of("text.0"), "text 1");
    }
}
