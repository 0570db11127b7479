//! What one's own review decided, and whether it happened.

mod page;

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, only};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        only::<OwnVoice, _, _>(Method::GET, page::PATH, page::my_review),
        only::<OwnVoice, _, _>(Method::POST, "/my-review/{id}", page::say),
    ]
}
