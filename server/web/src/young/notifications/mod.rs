//! What a young person is told of, and on which devices.

mod page;

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, only};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        only::<OwnVoice, _, _>(Method::GET, "/mine/notifications", page::show).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/notifications", page::change).once_opened(),
    ]
}
