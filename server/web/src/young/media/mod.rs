//! One's own recordings and pictures.

pub(super) mod attachments;
mod own;

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, only, open};

pub(crate) use attachments::length;

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/say/{scenario}/media/{m}", own::draft),
        open(Method::GET, "/thread/media/{m}", own::own).once_opened(),
        only::<OwnVoice, _, _>(Method::GET, "/mine/{id}/media/{m}", own::own).once_opened(),
    ]
}
