//! Situations and their questions.

mod convert;
mod list;
mod one;
mod preview;
mod question;
mod states;

use axum::http::Method;
use heard_app::pages::staff::scenarios::{Done, PLACE};
use heard_domain::people::KeepContent;

use crate::registry::{Route, only};
use crate::staff::{MenuLine, Room};

/// Situations and questions.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<KeepContent>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    let question = "/staff/scenarios/{scenario}/questions/{question}";
    vec![
        only::<KeepContent, _, _>(get.clone(), "/staff/scenarios", list::show),
        only::<KeepContent, _, _>(post.clone(), "/staff/scenarios", list::add),
        only::<KeepContent, _, _>(get.clone(), "/staff/scenarios/{scenario}", one::show),
        only::<KeepContent, _, _>(post.clone(), "/staff/scenarios/{scenario}", one::write),
        only::<KeepContent, _, _>(post.clone(), "/staff/scenarios/{scenario}/step", list::step),
        only::<KeepContent, _, _>(post.clone(), "/staff/scenarios/{scenario}/publish", one::publish),
        only::<KeepContent, _, _>(post.clone(), "/staff/scenarios/{scenario}/put-back", one::put_back),
        only::<KeepContent, _, _>(get.clone(), "/staff/scenarios/{scenario}/preview", preview::show),
        only::<KeepContent, _, _>(get, question, question::show),
        only::<KeepContent, _, _>(post.clone(), question, question::write),
        only::<KeepContent, _, _>(
            post.clone(),
            "/staff/scenarios/{scenario}/questions/{question}/step",
            question::step,
        ),
        only::<KeepContent, _, _>(post, "/staff/scenarios/{scenario}/questions/{question}/remove", question::remove),
    ]
}
