//! Who can help now, and the button "I am not safe".

pub(super) mod alarm;
mod help;
pub(crate) mod who_helps;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/help", help::help).even_closed(),
        open(Method::GET, "/now", alarm::show).once_opened(),
        open(Method::POST, "/now", alarm::send).once_opened(),
    ]
}
