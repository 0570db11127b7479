//! What staff and board members call.

mod alerts;
mod board;
mod changes;
mod commission;
mod contacts;
mod frame;
mod import;
mod log;
mod media;
mod options;
mod people;
mod queue;
mod quotes;
mod responses;
mod sent;
mod services;
mod sign_in;
mod strategy;
mod together;
mod view;
mod way_back;

pub(super) use frame::Staff;

use axum::http::Method;
use heard_domain::people::{
    Approve, ClearQuotes, Commission, EditStrategy, Invite, InviteStaff, InviteYoungPeople, Moderate, ReadBoard,
    ReadModerationLog, ReadReviews, ReadServices, ReadStrategy, Respond, StaffHome,
};

use super::registry::{Route, Subject, only, open};

const GET: Method = Method::GET;
const POST: Method = Method::POST;

/// A plan's file, in bytes, with the form around it.
const LARGEST_PLAN: usize = 21 * 1024 * 1024;

/// Staff's routes.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        open(GET, "/staff/sign-in", sign_in::form),
        open(POST, "/staff/sign-in", sign_in::sign_in),
        open(GET, "/staff/join/{code}", sign_in::invitation),
        open(POST, "/staff/join/{code}", sign_in::join),
        only::<StaffHome, _, _>(GET, "/staff", sign_in::home),
        only::<Invite, _, _>(GET, "/people", people::show),
        only::<InviteYoungPeople, _, _>(POST, "/people/invite", people::invite),
        only::<InviteStaff, _, _>(POST, "/people/invite-staff", people::invite_staff),
        only::<ReadModerationLog, _, _>(GET, "/log", log::show),
        only::<ReadBoard, _, _>(GET, "/board", board::show),
    ];
    routes.extend(alerts::routes());
    routes.extend(changes::routes());
    routes.extend(way_back::routes());
    routes.extend(sent::routes());
    routes.extend(contacts::routes());
    routes.extend(listening());
    routes.extend(media::routes());
    routes.extend(answering());
    routes.extend(changing());
    routes.extend(together::routes());
    routes
}

fn listening() -> Vec<Route> {
    vec![
        only::<Moderate, _, _>(GET, "/queue", queue::show),
        only::<Moderate, _, _>(GET, "/views/{id}", view::show),
        only::<Moderate, _, _>(POST, "/views/{id}/code", view::code),
        only::<Moderate, _, _>(POST, "/views/{id}/mask", view::mask),
        only::<Moderate, _, _>(POST, "/views/{id}/note", view::note),
        only::<Moderate, _, _>(POST, "/views/{id}/reply", view::reply),
        only::<Moderate, _, _>(POST, "/views/{id}/settle", view::settle),
        only::<Moderate, _, _>(POST, "/views/{id}/hide", view::hide),
        only::<Moderate, _, _>(POST, "/views/{id}/quote", view::quote),
        only::<Respond, _, _>(POST, "/views/{id}/respond", view::respond),
        only::<ClearQuotes, _, _>(GET, "/quotes", quotes::show),
        only::<ClearQuotes, _, _>(POST, "/quotes/{id}/decide", quotes::decide),
    ]
}

fn answering() -> Vec<Route> {
    vec![
        only::<StaffHome, _, _>(GET, "/responses", responses::list),
        only::<Respond, _, _>(GET, "/responses/new", responses::new),
        only::<Respond, _, _>(POST, "/responses", responses::start),
        only::<StaffHome, _, _>(GET, "/responses/{id}", responses::show),
        only::<Respond, _, _>(POST, "/responses/{id}", responses::revise),
        only::<Respond, _, _>(POST, "/responses/{id}/submit", responses::submit),
        only::<Approve, _, _>(POST, "/responses/{id}/publish", responses::publish),
    ]
}

fn changing() -> Vec<Route> {
    vec![
        only::<ReadStrategy, _, _>(GET, "/strategy", strategy::list),
        only::<ReadStrategy, _, _>(GET, "/strategy/objectives/{id}", strategy::show),
        only::<EditStrategy, _, _>(POST, "/strategy/objectives/{id}/wording", strategy::word),
        only::<EditStrategy, _, _>(POST, "/strategy/rows/{id}/rating", strategy::rate),
        only::<EditStrategy, _, _>(GET, "/strategy/import", import::form),
        only::<EditStrategy, _, _>(POST, "/strategy/import", import::preview).taking(LARGEST_PLAN),
        only::<EditStrategy, _, _>(POST, "/strategy/import/confirm", import::confirm),
        only::<ReadStrategy, _, _>(GET, "/strategy/export", import::export),
        only::<ReadServices, _, _>(GET, "/services", services::list),
        only::<ReadServices, _, _>(GET, "/services/{slug}", services::show).about(Subject::Service),
        only::<ReadServices, _, _>(GET, "/services/{slug}/poster", services::poster).about(Subject::Service),
        only::<ReadReviews, _, _>(GET, "/reviews", commission::list),
        only::<Commission, _, _>(GET, "/reviews/new", commission::new),
        only::<Commission, _, _>(POST, "/reviews", commission::start),
        only::<ReadReviews, _, _>(GET, "/reviews/{id}", commission::show).about(Subject::Review),
        only::<Commission, _, _>(POST, "/reviews/{id}/gather", commission::gather).about(Subject::Review),
        only::<Commission, _, _>(POST, "/reviews/{id}/decide", commission::decide).about(Subject::Review),
    ]
}
