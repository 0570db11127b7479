//! Pages about rights.

mod rights;

use axum::http::Method;

use crate::registry::{Route, open};

pub use rights::view;

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![open(Method::GET, "/rights", rights::rights), open(Method::GET, "/rights/{slug}", rights::right)]
}
