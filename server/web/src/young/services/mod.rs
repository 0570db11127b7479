//! Rating a service.

mod rate;

use axum::http::Method;

use crate::registry::{Route, open};

pub use rate::on_phone;

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/rate", rate::list),
        open(Method::GET, "/rate/{slug}", rate::show),
        open(Method::POST, "/rate/{slug}", rate::send),
    ]
}
