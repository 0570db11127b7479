//! Who is who.

mod page;

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, only, open};

pub use page::on_phone;

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/my-people", page::my_people),
        open(Method::GET, "/my-people/{id}/photo", page::photo),
        only::<OwnVoice, _, _>(Method::GET, "/my-people/own/{kind}/photo", page::photo_of_own),
    ]
}
