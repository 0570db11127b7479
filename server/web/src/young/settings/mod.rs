//! How it looks and sounds, and in which language.

mod language;
mod look;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/look", look::show),
        open(Method::POST, "/look", look::save),
        open(Method::GET, "/language/{lang}", language::language).pressed(),
    ]
}
