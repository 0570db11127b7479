//! What waited on a phone.

mod offline;
mod take;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/offline", offline::offline).background(),
        open(Method::POST, "/outbox", take::take).background().once_opened(),
    ]
}
