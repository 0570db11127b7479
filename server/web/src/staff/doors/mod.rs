//! The way in: one's own, a colleague's, many invitations at once, and a leaver.

mod colleague;
mod connect;
mod factors;
mod leave;
mod many;
mod own;
mod provider;
mod reset;
mod second;

use axum::http::Method;
use heard_app::pages::staff::doors::{CouncilAccount, DOOR, Done, MANY, SessionLine};
use heard_domain::people::doors::provider::Connected;
use heard_domain::people::{InviteStaff, KeepStaff, StaffHome};

pub(super) use many::upload;
pub(super) use own::landing;

use super::{MenuLine, Room, options};
use crate::App;
use crate::registry::{Route, Subject, only, open};
use crate::session::Listed;

/// The way in.
pub const ROOM: Room =
    Room { routes, menu: &[MenuLine::of::<InviteStaff>(MANY), MenuLine::of::<StaffHome>(DOOR)], notices: Done::TOLD };

/// As large as a sheet of colleagues may be, in bytes.
pub(super) const LARGEST_SHEET: usize = 4 * 1024 * 1024;

/// The routes of this room.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        open(Method::GET, "/staff/reset", reset::form),
        open(Method::POST, "/staff/reset", reset::ask),
        open(Method::GET, "/staff/reset/{code}", reset::link),
        open(Method::POST, "/staff/reset/{code}", reset::set),
        open(Method::GET, "/staff/sign-in/second", second::form),
        open(Method::POST, "/staff/sign-in/second", second::code),
        open(Method::GET, "/staff/sign-in/with/{provider}", provider::leave),
        open(Method::GET, "/staff/sign-in/with/{provider}/back", provider::back),
        open(Method::POST, "/staff/sign-in/with/{provider}/sign-out", provider::signed_out).background(),
        open(Method::GET, "/staff/sign-in/with/{provider}/out", provider::out),
        open(Method::GET, "/staff/sign-in/role", provider::role_form),
        open(Method::POST, "/staff/sign-in/role", provider::role),
        open(Method::POST, "/staff/passkey/options", second::options),
        open(Method::POST, "/staff/passkey", second::passkey),
        only::<InviteStaff, _, _>(Method::GET, "/people/invite-many", many::form),
        only::<KeepStaff, _, _>(Method::GET, "/people/staff.xlsx", many::as_workbook),
        only::<KeepStaff, _, _>(Method::GET, "/people/staff.csv", many::as_csv),
        only::<InviteStaff, _, _>(Method::POST, "/people/invite-many", many::preview).taking(LARGEST_SHEET),
        only::<InviteStaff, _, _>(Method::POST, "/people/invite-many/confirm", many::confirm),
    ];
    routes.extend(own());
    routes.extend(of_colleagues());
    routes
}

/// One's own: what leads to a second factor opens before it is there.
fn own() -> Vec<Route> {
    let post = Method::POST;
    vec![
        only::<StaffHome, _, _>(Method::GET, "/staff/door", own::show).before_second(),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/app/begin", factors::begin_app).before_second(),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/app", factors::prove_app).before_second(),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/passkey/options", factors::passkey_options).before_second(),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/passkey", factors::add_passkey).before_second(),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/seen", own::seen),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/password", own::password),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/app/remove", factors::remove_app),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/passkey/remove", factors::remove_passkey),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/codes", factors::codes),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/provider", connect::begin),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/provider/remove", connect::remove),
        only::<StaffHome, _, _>(post.clone(), "/staff/door/sessions/end", own::end_session),
        only::<StaffHome, _, _>(post, "/staff/door/sessions/end-others", own::end_others),
    ]
}

fn of_colleagues() -> Vec<Route> {
    let (post, of_one) = (Method::POST, Subject::Staff);
    vec![
        only::<KeepStaff, _, _>(Method::GET, "/colleagues/{id}/door", colleague::show).about(of_one),
        only::<KeepStaff, _, _>(post.clone(), "/colleagues/{id}/door/role", colleague::role).about(of_one),
        only::<KeepStaff, _, _>(post.clone(), "/colleagues/{id}/door/suspend", colleague::suspend).about(of_one),
        only::<KeepStaff, _, _>(post.clone(), "/colleagues/{id}/door/resume", colleague::resume).about(of_one),
        only::<KeepStaff, _, _>(post.clone(), "/colleagues/{id}/door/provider/remove", connect::remove_theirs)
            .about(of_one),
        only::<KeepStaff, _, _>(post.clone(), "/colleagues/{id}/door/reset", colleague::reset).about(of_one),
        only::<KeepStaff, _, _>(post.clone(), "/colleagues/{id}/door/sessions/end", colleague::end_session)
            .about(of_one),
        only::<KeepStaff, _, _>(Method::GET, "/colleagues/{id}/leave", leave::show).about(of_one),
        only::<KeepStaff, _, _>(post, "/colleagues/{id}/leave", leave::hand_over).about(of_one),
    ]
}

/// Sessions on their way to a page; `own` is this one.
fn session_lines(all: Vec<Listed>, own: Option<&str>) -> Vec<SessionLine> {
    let line = |one: Listed| SessionLine {
        own: own == Some(one.id.as_str()),
        id: one.id,
        browser: one.browser,
        started: options::minute(one.started),
        seen: options::minute(one.seen),
    };
    all.into_iter().map(line).collect()
}

/// Somebody's account at a provider, on its way to a page.
fn council_account(app: &App, found: Connected) -> CouncilAccount {
    CouncilAccount {
        label: app.setup.providers.label(&found.provider),
        out: format!("/staff/sign-in/with/{}/out", found.provider),
        failing_since: found.failing_since.map(options::minute),
        ended_at: found.ended_at.map(options::minute),
        password: found.password,
    }
}
