//! How it looks and sounds, and in which language.

mod colours;
mod crest;
mod language;
mod look;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/look", look::show).even_closed(),
        open(Method::POST, "/look", look::save).even_closed(),
        open(Method::GET, "/council.css", colours::colours).even_closed(),
        open(Method::GET, "/council-crest/{hash}", crest::crest).even_closed(),
        open(Method::GET, "/language/{lang}", language::language).pressed().even_closed(),
    ]
}
