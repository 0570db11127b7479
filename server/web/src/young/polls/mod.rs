//! Polls and surveys, as young people answer them.

mod answer;

use axum::http::Method;

use crate::registry::{Route, open};

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![
        open(Method::GET, "/polls", answer::list),
        open(Method::GET, "/polls/{poll}", answer::begin),
        open(Method::GET, "/polls/{poll}/check", answer::check),
        open(Method::POST, "/polls/{poll}/send", answer::send),
        open(Method::GET, "/polls/{poll}/thanks", answer::thanks),
        open(Method::GET, "/polls/{poll}/{number}", answer::question),
        open(Method::POST, "/polls/{poll}/{number}", answer::answer),
    ]
}
