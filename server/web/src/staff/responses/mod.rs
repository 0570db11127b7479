//! Responses.

mod approve;
mod correct;
mod edit;
mod list;
mod look_again;
mod off_wall;
mod show;

use axum::http::Method;
use heard_app::pages::staff::responses::{Done, PLACE};
use heard_domain::people::{Approve, Respond, StaffHome};

use super::{MenuLine, Room};
use crate::registry::{Route, only};

/// Responses.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<StaffHome>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<StaffHome, _, _>(get.clone(), "/responses", list::list),
        only::<Respond, _, _>(get.clone(), "/responses/new", edit::new),
        only::<Respond, _, _>(post.clone(), "/responses", edit::start),
        only::<StaffHome, _, _>(get.clone(), "/responses/{id}", show::show),
        only::<Respond, _, _>(post.clone(), "/responses/{id}", edit::revise),
        only::<Respond, _, _>(post.clone(), "/responses/{id}/submit", edit::submit),
        only::<Respond, _, _>(post.clone(), "/responses/{id}/looked", look_again::looked),
        only::<Respond, _, _>(get, "/responses/{id}/correct", correct::form),
        only::<Respond, _, _>(post.clone(), "/responses/{id}/correct", correct::correct),
        only::<Respond, _, _>(post.clone(), "/responses/{id}/take-back", correct::take_back),
        only::<Respond, _, _>(post.clone(), "/responses/{id}/leave", correct::leave),
        only::<Respond, _, _>(post.clone(), "/responses/{id}/off-wall", off_wall::take_off),
        only::<Approve, _, _>(post.clone(), "/responses/{id}/put-back", off_wall::put_back),
        only::<Approve, _, _>(post.clone(), "/responses/{id}/publish", approve::publish),
        only::<Approve, _, _>(post.clone(), "/responses/{id}/change", approve::change),
        only::<Approve, _, _>(post.clone(), "/responses/{id}/send-back", approve::send_back),
        only::<Approve, _, _>(post.clone(), "/responses/{id}/undo", approve::undo),
        only::<Approve, _, _>(post, "/responses/{id}/now", approve::now),
    ]
}
