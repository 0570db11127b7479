//! The first page, and the way out.

mod exit;
mod page;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/", page::home),
        open(Method::GET, "/exit", exit::exit).pressed().even_closed(),
        open(Method::POST, "/exit", exit::exit).even_closed(),
    ]
}
