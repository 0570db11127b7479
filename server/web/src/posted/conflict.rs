//! What is said of a form that would overwrite something, or was sent before with
//! something else in it.

use axum::extract::FromRequestParts as _;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Response};
use heard_app::pages::staff;
use heard_app::pages::staff::conflict::Again;
use heard_domain::translations::item_of;

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
    // Beside a text stands what it was drawn as, where a form holds many: those that nobody
    // touched are not what was typed.
    let untouched = |name: &str, value: &str| {
        let was = name.strip_prefix("text.").and_then(|of| field(fields, &format!("was.{of}")));
        was.is_some_and(|was| was == item_of(value.trim()))
    };
    // Of a list of areas those that nobody said anything of, and what each was shown as.
    let as_shown = |name: &str| {
        let of = name.strip_prefix("kind.").or_else(|| name.strip_prefix("area."));
        let at = |what: &str, of: &str| field(fields, &format!("{what}.{of}"));
        let same = of.is_some_and(|of| at("shown", of).is_some_and(|shown| at("kind", of) == Some(shown)));
        same || name.starts_with("shown.")
    };
    // What says which file, and how it is read, was typed by nobody.
    let own = [OWN, DRAWN, "slug", "token", "choices", "shown", "chosen"];
    let read_how = |name: &str| path == "/strategy/import/confirm" && name != "title";
    let hidden = |name: &str, value: &str| {
        let typed_by_nobody = own.contains(&name) || id(value) || untouched(name, value);
        typed_by_nobody || as_shown(name) || read_how(name)
    };
    // What is written about an action stands beside what others wrote, and overwrites nothing.
    let again = (!twice && is_of_action(path)).then(|| Again {
        action: path.to_owned(),
        fields: fields.iter().filter(|(name, _)| ![OWN, DRAWN].contains(&name.as_str())).cloned().collect(),
    });
    let props = staff::conflict::ConflictPage {
        again,
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

/// Whether a form writes about an action of the plan.
fn is_of_action(path: &str) -> bool {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    matches!(parts[..], ["my-lines", _, ..] | ["strategy", "rows", _, "entries" | "rating", ..])
}

/// The name of a field, for whoever filled it in: `text.0` is the first text.
fn words_of(name: &str) -> String {
    let of_one = |part: &&str| part.len() != 32 || cookies::unhex(part).is_none();
    let counted = |part: &str| part.parse::<u32>().map_or_else(|_| part.to_owned(), |at| (at + 1).to_string());
    name.split(['_', '.']).filter(of_one).map(counted).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_02_fields_of_a_list_are_counted_from_one() {
        assert_eq!(words_of("easy_read"), "easy read");
        assert_eq!(words_of("text.0"), "text 1");
        assert_eq!(words_of("text.0123456789abcdef0123456789abcdef"), "text");
    }
}
