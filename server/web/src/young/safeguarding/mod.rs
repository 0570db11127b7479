//! Who can help now.

mod help;
pub(crate) mod who_helps;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![open(Method::GET, "/help", help::help).even_closed()]
}
