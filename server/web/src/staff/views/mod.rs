//! What young people said: the queue, one view, quotes from it, and a worker's
//! own page.

mod hide;
mod mask;
mod message;
mod note;
mod put_back;
mod queue;
mod quote;
mod quotes;
mod reply;
mod respond;
mod sent;
mod settle;
mod tag;
mod view;
mod work;

use axum::http::Method;
use heard_app::pages::staff::views::{Done, QUEUE, QUOTES, SENT_TO_ME};
use heard_domain::people::{ClearQuotes, Moderate, ReadSentToMe, Respond};

use super::{MenuLine, Room};
use crate::registry::{Route, only};

pub(super) use message::message;
pub(super) use sent::waiting;
pub(super) use view::draw_with;
pub(super) use work::Work;

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
        only::<Moderate, _, _>(post.clone(), "/views/{id}/code", tag::code),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/mask", mask::mask),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/note", note::note),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/reply", reply::reply),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/settle", settle::settle),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/put-back", put_back::put_back),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/hide", hide::hide),
        only::<Moderate, _, _>(post.clone(), "/views/{id}/quote", quote::quote),
        only::<Respond, _, _>(post.clone(), "/views/{id}/respond", respond::respond),
        only::<ClearQuotes, _, _>(get, "/quotes", quotes::show),
        only::<ClearQuotes, _, _>(post, "/quotes/{id}/decide", quotes::decide),
    ];
    routes.extend(sent::routes());
    routes
}
