//! Every route of Heard, with who may call it.

use axum::http::Method;
use heard_domain::people::OwnVoice;

use super::registry::{Route, by_receipt, only, open};
use super::staff;
use super::young::{
    account, agenda, copy, council, device, keeping, look, media, my_account, outbox, pages, passkey, polls, push,
    rate, say, sending, thread, together, wall,
};

const GET: Method = Method::GET;
const POST: Method = Method::POST;

/// Every route.
#[must_use]
pub fn routes() -> Vec<Route> {
    let mut routes = everyones();
    routes.extend(young_peoples());
    routes.extend(super::kept::routes());
    routes.extend(say::routes());
    routes.extend(sending::routes());
    routes.extend(agenda::routes());
    routes.extend(look::routes());
    routes.extend(wall::routes());
    routes.extend(device::routes());
    routes.extend(copy::routes());
    routes.extend(keeping::routes());
    routes.extend(my_account::routes());
    routes.extend(passkey::routes());
    routes.extend(media::routes());
    routes.extend(outbox::routes());
    routes.extend(push::routes());
    routes.extend(polls::routes());
    routes.extend(council::routes());
    routes.extend(together::routes());
    routes.extend(staff::routes());
    routes
}

fn everyones() -> Vec<Route> {
    vec![
        open(GET, "/", pages::home),
        open(GET, "/help", pages::help),
        open(GET, "/moderation", pages::moderation),
        open(GET, "/language/{lang}", pages::language).pressed(),
        open(GET, "/exit", pages::exit).pressed(),
        open(POST, "/exit", pages::exit),
        open(GET, "/demo/sign-in/{token}", super::demo::sign_in).pressed(),
        open(GET, "/rate", rate::list),
        open(GET, "/rate/{slug}", rate::show),
        open(POST, "/rate/{slug}", rate::send),
        open(GET, "/receipt", thread::receipt_form),
        open(POST, "/receipt", thread::receipt),
        open(GET, "/receipt/pictures", thread::pictures_form),
        open(POST, "/receipt/pictures", thread::pictures),
        open(GET, "/thread", thread::show_receipt),
        open(GET, "/thread/print", thread::print_receipt),
        by_receipt(POST, "/thread/share", thread::share_receipt),
        by_receipt(POST, "/thread/reply", thread::reply_receipt),
        by_receipt(POST, "/thread/verdict", thread::verdict_receipt),
        by_receipt(POST, "/thread/take-back", thread::take_back_receipt),
        open(GET, "/join", account::join_form),
        open(POST, "/join", account::join),
        open(GET, "/sign-in", account::sign_in_form),
        open(POST, "/sign-in", account::sign_in),
        open(POST, "/sign-out", account::sign_out),
    ]
}

fn young_peoples() -> Vec<Route> {
    vec![
        only::<OwnVoice, _, _>(GET, "/mine", thread::mine),
        only::<OwnVoice, _, _>(GET, "/mine/leave", account::erase_form),
        only::<OwnVoice, _, _>(POST, "/mine/leave", account::leave),
        only::<OwnVoice, _, _>(GET, "/mine/leaving", account::leaving),
        only::<OwnVoice, _, _>(POST, "/mine/keep", account::keep),
        only::<OwnVoice, _, _>(POST, "/mine/erase", account::erase),
        only::<OwnVoice, _, _>(GET, "/mine/{id}", thread::show_mine),
        only::<OwnVoice, _, _>(GET, "/mine/{id}/print", thread::print_mine),
        only::<OwnVoice, _, _>(POST, "/mine/{id}/share", thread::share_mine),
        only::<OwnVoice, _, _>(POST, "/mine/{id}/reply", thread::reply_mine),
        only::<OwnVoice, _, _>(POST, "/mine/{id}/verdict", thread::verdict_mine),
        only::<OwnVoice, _, _>(POST, "/mine/{id}/take-back", thread::take_back_mine),
    ]
}
