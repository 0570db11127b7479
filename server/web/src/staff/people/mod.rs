//! Who may come in: signing in, invitations, recovery, and comings and goings.

mod changes;
mod help_mode;
mod invitations;
mod recovery;
pub(super) mod sign_in;

use axum::http::Method;
use heard_app::pages::staff::people::{CHANGES, Done, HELP_MODE, INVITE, INVITE_STAFF};
use heard_domain::people::{Invite, InviteStaff, InviteYoungPeople, PauseAccounts, ReadSentToMe};

use super::{MenuLine, Room};
use crate::registry::{Route, only, open};

pub(crate) use help_mode::given_back;

/// People.
pub const ROOM: Room = Room {
    routes,
    menu: &[
        MenuLine::of::<ReadSentToMe>(HELP_MODE),
        MenuLine::of::<InviteYoungPeople>(INVITE),
        MenuLine::of::<PauseAccounts>(CHANGES),
        MenuLine::of::<InviteStaff>(INVITE_STAFF),
    ],
    notices: Done::TOLD,
};

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let (get, post) = (Method::GET, Method::POST);
    let mut routes = vec![
        open(get.clone(), "/staff/sign-in", sign_in::form),
        open(post.clone(), "/staff/sign-in", sign_in::sign_in),
        open(get.clone(), "/staff/join/{code}", sign_in::invitation),
        open(post.clone(), "/staff/join/{code}", sign_in::join),
        only::<Invite, _, _>(get, "/people", invitations::show),
        only::<InviteYoungPeople, _, _>(post.clone(), "/people/invite", invitations::invite),
        only::<InviteStaff, _, _>(post.clone(), "/people/invite-staff", invitations::invite_staff),
        only::<InviteStaff, _, _>(post, "/people/invite-staff/withdraw", invitations::take_back),
    ];
    routes.extend(changes::routes());
    routes.extend(recovery::routes());
    routes.extend(help_mode::routes());
    routes
}
