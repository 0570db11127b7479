//! Saying something, and the thread that comes of it.

mod access_record;
mod agenda;
mod answer;
mod celebrate;
mod check;
mod check_page;
mod mine;
mod question;
mod question_page;
mod quote_stop;
mod receipt;
mod reply;
pub(crate) mod scenario;
mod send;
mod sent;
mod share;
mod take_back;
mod thread;
mod thread_page;
mod throw_away;
mod translator;
mod without_account;

pub(crate) use question_page::{asking, kind_of, question_props};

use axum::http::Method;
use heard_domain::people::OwnVoice;

use crate::registry::{Route, by_receipt, only, open};
use crate::upload::LARGEST_UPLOAD;

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        only::<OwnVoice, _, _>(Method::GET, "/mine/looked", access_record::looked).once_opened(),
        open(Method::GET, "/thread/agenda", agenda::agenda).once_opened(),
        only::<OwnVoice, _, _>(Method::GET, "/mine/{id}/agenda", agenda::agenda).once_opened(),
        open(Method::GET, "/say", question::pictures).pressed(),
        open(Method::POST, "/say/throw-away", throw_away::throw_away).once_opened(),
        open(Method::GET, "/say/{scenario}", question::begin),
        open(Method::GET, "/say/{scenario}/{number}", question::question),
        open(Method::POST, "/say/{scenario}/{number}", answer::answer).taking(LARGEST_UPLOAD),
        open(Method::GET, "/celebrate", celebrate::celebrate),
        open(Method::GET, "/say/{scenario}/check", check::check),
        open(Method::POST, "/say/{scenario}/send", send::send),
        open(Method::POST, "/say/{scenario}/without-account", without_account::without_account),
        open(Method::GET, "/sent", sent::sent).once_opened(),
        open(Method::GET, "/receipt", receipt::receipt_form).once_opened(),
        open(Method::POST, "/receipt", receipt::receipt).once_opened(),
        open(Method::GET, "/receipt/pictures", receipt::pictures_form).once_opened(),
        open(Method::POST, "/receipt/pictures", receipt::pictures).once_opened(),
        open(Method::GET, "/thread", thread::show).once_opened(),
        open(Method::GET, "/thread/print", thread::print).once_opened(),
        by_receipt(Method::POST, "/thread/share", share::share).once_opened(),
        by_receipt(Method::POST, "/thread/translator", translator::translator).once_opened(),
        by_receipt(Method::POST, "/thread/quote-stop", quote_stop::quote_stop).once_opened(),
        by_receipt(Method::POST, "/thread/reply", reply::reply).once_opened(),
        by_receipt(Method::POST, "/thread/take-back", take_back::take_back).once_opened(),
        only::<OwnVoice, _, _>(Method::GET, "/mine", mine::mine).once_opened(),
        only::<OwnVoice, _, _>(Method::GET, "/mine/{id}", thread::show).once_opened(),
        only::<OwnVoice, _, _>(Method::GET, "/mine/{id}/print", thread::print).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/share", share::share).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/translator", translator::translator).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/quote-stop", quote_stop::quote_stop).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/reply", reply::reply).once_opened(),
        only::<OwnVoice, _, _>(Method::POST, "/mine/{id}/take-back", take_back::take_back).once_opened(),
    ]
}
