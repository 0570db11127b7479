//! Suggestions: how they are doing, one for a view, and one for several; and a second
//! coder, by whom it is seen what a theme is worth.

mod beside;
mod learn;
mod overview;
mod second;
mod together;

use axum::http::Method;
use heard_app::pages::staff::suggestions::{Done, PLACE};
use heard_domain::people::Moderate;

use super::{MenuLine, Room};
use crate::registry::{Route, Subject, only};

pub(super) use beside::beside;

/// What a program learned from the team's tags, and what it proposes.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<Moderate>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<Moderate, _, _>(get.clone(), "/suggestions", overview::show),
        only::<Moderate, _, _>(post.clone(), "/suggestions/learn", learn::ask),
        only::<Moderate, _, _>(post.clone(), "/suggestions/stop", learn::stop),
        only::<Moderate, _, _>(get.clone(), "/suggestions/second", second::show),
        only::<Moderate, _, _>(post.clone(), "/suggestions/second/draw", second::draw),
        only::<Moderate, _, _>(get.clone(), "/views/{id}/second", second::one).about(Subject::View),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/second", second::code).about(Subject::View),
        only::<Moderate, _, _>(get, "/suggestions/{id}", together::show),
        only::<Moderate, _, _>(post.clone(), "/suggestions/{id}/preview", together::preview),
        only::<Moderate, _, _>(post.clone(), "/suggestions/{id}", together::take),
        only::<Moderate, _, _>(post, "/views/{id}/suggested", beside::take).about(Subject::View),
    ]
}
