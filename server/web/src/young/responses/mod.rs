//! What was answered in public, and whether it happened.

pub(super) mod asked_again;
pub(super) mod corrected;
mod verdict;
mod wall;

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, by_receipt, only, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/wall", wall::wall),
        open(Method::POST, "/wall/{id}/verdict", wall::verdict),
        by_receipt(Method::POST, "/thread/verdict", verdict::verdict).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/verdict", verdict::verdict).once_opened(),
    ]
}
