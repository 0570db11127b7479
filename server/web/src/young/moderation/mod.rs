//! How what was said is read.

mod policy;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![open(Method::GET, "/moderation", policy::moderation).even_closed()]
}
