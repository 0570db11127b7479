//! Saying something, and the thread that comes of it.

mod access_record;
mod agenda;
mod celebrate;
mod check;
mod mine;
mod question;
mod receipt;
pub(super) mod scenario;
pub(super) mod send;
mod sent;
mod thread;

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, by_receipt, only, open};
use crate::upload::LARGEST_UPLOAD;

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        only::<OwnVoice, _, _>(Method::GET, "/mine/looked", access_record::looked),
        open(Method::GET, "/thread/agenda", agenda::by_receipt),
        only::<OwnVoice, _, _>(Method::GET, "/mine/{id}/agenda", agenda::mine),
        open(Method::GET, "/say", question::pictures).pressed(),
        open(Method::POST, "/say/throw-away", question::throw_away),
        open(Method::GET, "/say/{scenario}", question::begin),
        open(Method::GET, "/say/{scenario}/{number}", question::question),
        open(Method::POST, "/say/{scenario}/{number}", question::answer).taking(LARGEST_UPLOAD),
        open(Method::GET, "/celebrate", celebrate::celebrate),
        open(Method::GET, "/say/{scenario}/check", check::check),
        open(Method::POST, "/say/{scenario}/send", send::send),
        open(Method::POST, "/say/{scenario}/without-account", check::without_account),
        open(Method::GET, "/sent", sent::sent),
        open(Method::GET, "/receipt", receipt::receipt_form),
        open(Method::POST, "/receipt", receipt::receipt),
        open(Method::GET, "/receipt/pictures", receipt::pictures_form),
        open(Method::POST, "/receipt/pictures", receipt::pictures),
        open(Method::GET, "/thread", thread::show_receipt),
        open(Method::GET, "/thread/print", thread::print_receipt),
        by_receipt(Method::POST, "/thread/share", thread::share_receipt),
        by_receipt(Method::POST, "/thread/reply", thread::reply_receipt),
        by_receipt(Method::POST, "/thread/take-back", thread::take_back_receipt),
        only::<OwnVoice, _, _>(Method::GET, "/mine", mine::mine),
        only::<OwnVoice, _, _>(Method::GET, "/mine/{id}", thread::show_mine),
        only::<OwnVoice, _, _>(Method::GET, "/mine/{id}/print", thread::print_mine),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/share", thread::share_mine),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/reply", thread::reply_mine),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/take-back", thread::take_back_mine),
    ]
}
