//! The Children in Care Council's space.

mod page;
mod plan;

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, only, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/council", page::show),
        only::<OwnVoice, _, _>(Method::POST, "/council/propose", page::propose),
        only::<OwnVoice, _, _>(Method::POST, "/council/{card}/vote", page::vote),
        only::<OwnVoice, _, _>(Method::POST, "/council/{card}/judge", page::judge),
        only::<OwnVoice, _, _>(Method::POST, "/council/budget/{budget}", page::divide),
    ]
}
