//! Polls and surveys, as young people answer them.

mod answer;
mod list;
mod poll_page;
mod question;
mod result;
mod send;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/polls", list::list),
        open(Method::GET, "/polls/{poll}", question::begin),
        open(Method::GET, "/polls/{poll}/check", question::check),
        open(Method::POST, "/polls/{poll}/send", send::send),
        open(Method::GET, "/polls/{poll}/thanks", result::thanks),
        open(Method::GET, "/polls/{poll}/{number}", question::question),
        open(Method::POST, "/polls/{poll}/{number}", answer::answer),
    ]
}
