//! What young people said: the queue, one view, quotes from it, and a worker's
//! own page.

mod queue;
mod quotes;
mod sent;
mod view;
mod work;

use axum::http::Method;
use heard_app::pages::staff::views::{Done, QUEUE, QUOTES, SENT_TO_ME};
use heard_domain::people::{ClearQuotes, Moderate, ReadSentToMe, Respond};

use super::{MenuLine, Room};
use crate::registry::{Route, only};

pub(super) use sent::waiting;
pub(super) use view::{draw_with, id};

/// What young people said.
pub const ROOM: Room = Room {
    routes,
    menu: &[
        MenuLine::of::<ReadSentToMe>(SENT_TO_ME),
        MenuLine::of::<Moderate>(QUEUE),
        MenuLine::of::<ClearQuotes>(QUOTES),
    ],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    let mut routes = vec![
        only::<Moderate, _, _>(get.clone(), "/queue", queue::show),
        only::<Moderate, _, _>(get.clone(), "/views/{id}", view::show),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/code", work::code),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/mask", work::mask),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/note", work::note),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/reply", work::reply),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/settle", work::settle),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/hide", work::hide),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/quote", work::quote),
        only::<Respond, _, _>(post.clone(), "/views/{id}/respond", work::respond),
        only::<ClearQuotes, _, _>(get, "/quotes", quotes::show),
        only::<ClearQuotes, _, _>(post, "/quotes/{id}/decide", quotes::decide),
    ];
    routes.extend(sent::routes());
    routes
}
