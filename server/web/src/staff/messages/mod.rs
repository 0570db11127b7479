//! Messages by e-mail and text message: how one is written to, how the channels
//! are doing, and what a demonstration would have sent.

mod channel;
mod own;
mod wording;

use axum::http::Method;
use heard_app::pages::staff::messages::{CHANNEL, Done, OUTBOX, OWN, TEXTS};
use heard_domain::people::{LookAfterMessages, StaffHome};

use super::{MenuLine, Room};
use crate::registry::{Route, only};

/// Messages.
pub const ROOM: Room = Room {
    routes,
    menu: &[
        MenuLine::of::<StaffHome>(OWN),
        MenuLine::of::<LookAfterMessages>(CHANNEL),
        MenuLine::of::<LookAfterMessages>(TEXTS),
    ],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<StaffHome, _, _>(get.clone(), "/staff/messages", own::show),
        only::<StaffHome, _, _>(post.clone(), "/staff/messages/address", own::address),
        only::<StaffHome, _, _>(post.clone(), "/staff/messages/code", own::code),
        only::<StaffHome, _, _>(post.clone(), "/staff/messages/again", own::again),
        only::<StaffHome, _, _>(post.clone(), "/staff/messages/remove", own::remove),
        only::<StaffHome, _, _>(post.clone(), "/staff/messages/pace", own::pace),
        only::<StaffHome, _, _>(post.clone(), "/staff/messages/test", own::test),
        only::<LookAfterMessages, _, _>(get.clone(), CHANNEL.href, channel::show),
        only::<LookAfterMessages, _, _>(post.clone(), "/staff/messages/channel/test", channel::test),
        only::<LookAfterMessages, _, _>(get.clone(), OUTBOX, channel::outbox),
        only::<LookAfterMessages, _, _>(get.clone(), TEXTS.href, wording::list),
        only::<LookAfterMessages, _, _>(get, "/staff/messages/texts/{says}", wording::show),
        only::<LookAfterMessages, _, _>(post.clone(), "/staff/messages/texts/{says}", wording::write),
        only::<LookAfterMessages, _, _>(post.clone(), "/staff/messages/texts/{says}/put-back", wording::put_back),
        only::<LookAfterMessages, _, _>(post, "/staff/messages/texts/{says}/preview", wording::preview),
    ]
}
