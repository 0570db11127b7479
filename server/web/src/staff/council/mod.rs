//! The Children in Care Council, and its cards to the board.

mod challenges;
mod team;

use axum::http::Method;
use heard_app::pages::staff::council::{CHALLENGES, Done, TEAM};
use heard_domain::people::{AnswerCouncil, Participate};

use super::{MenuLine, Room};
use crate::registry::{Route, only};

pub(super) use challenges::challenge_lines;

/// The council.
pub const ROOM: Room = Room {
    routes,
    menu: &[MenuLine::of::<AnswerCouncil>(CHALLENGES), MenuLine::of::<Participate>(TEAM)],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    vec![
        only::<Participate, _, _>(get.clone(), "/staff/council", team::show_council),
        only::<Participate, _, _>(post.clone(), "/staff/council/members", team::join),
        only::<Participate, _, _>(post.clone(), "/staff/council/leave", team::leave),
        only::<Participate, _, _>(post.clone(), "/staff/council/cards/{card}/hide", team::hide),
        only::<Participate, _, _>(post.clone(), "/staff/council/budget", team::set_out),
        only::<Participate, _, _>(post.clone(), "/staff/council/budget/{budget}/close", team::close_pot),
        only::<AnswerCouncil, _, _>(get, "/challenges", challenges::show_challenges),
        only::<AnswerCouncil, _, _>(post, "/challenges/{card}/answer", challenges::answer),
    ]
}
