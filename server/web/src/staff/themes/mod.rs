//! The coding frame.

mod list;
mod one;
mod versions;

use axum::http::Method;
use heard_app::pages::staff::themes::{Done, PLACE};
use heard_domain::people::KeepContent;

use crate::registry::{Route, only};
use crate::staff::{MenuLine, Room};

/// The coding frame.
pub const ROOM: Room = Room { routes, menu: &[MenuLine::of::<KeepContent>(PLACE)], notices: Done::TOLD };

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<KeepContent, _, _>(get.clone(), "/staff/themes", list::show),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes", list::add),
        only::<KeepContent, _, _>(get, "/staff/themes/{id}", one::show),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes/{id}", one::rename),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes/{id}/move", one::put_under),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes/{id}/step", one::step),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes/{id}/merge", one::merge),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes/{id}/undo", one::undo),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes/{id}/split", one::split),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes/{id}/retire", one::retire),
        only::<KeepContent, _, _>(post.clone(), "/staff/themes/{id}/bring-back", one::bring_back),
        only::<KeepContent, _, _>(post, "/staff/themes/{id}/put-back", one::put_back),
    ]
}
