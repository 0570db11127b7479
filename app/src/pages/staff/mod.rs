//! The staff and board pages: one function each, from a frame and plain props
//! to a whole page, such as `queue(frame, QueuePage { .. }) -> AnyView`.

mod alerts;
mod bars;
mod board;
mod changes;
mod charts;
mod conflict;
mod forms;
mod import;
mod log;
mod objective;
mod parts;
mod people;
pub mod props;
mod queue;
mod quotes;
mod response_edit;
mod responses;
mod review;
mod reviews;
mod sent;
mod services;
mod shell;
mod sign_in;
mod strategy;
mod text;
mod together;
mod view;
mod vocabulary;
mod way_back;

pub use alerts::alert;
pub use board::board;
pub use changes::changes;
pub use conflict::conflict;
pub use import::{import, import_done, import_preview};
pub use log::log;
pub use objective::objective;
pub use people::people;
pub use props::*;
pub use queue::queue;
pub use quotes::quotes;
pub use response_edit::response_edit;
pub use responses::responses;
pub use review::review;
pub use reviews::{review_new, reviews};
pub use sent::{sent_to_me, sent_view};
pub use services::{service, service_poster, services};
pub use sign_in::{error, home, invitation, sign_in};
pub use strategy::strategy;
pub use together::{asked, asks, challenges, contacts_admin, council_admin, guide_admin, poster};
pub use view::view;
pub use vocabulary::*;
pub use way_back::way_back;

#[cfg(test)]
mod tests;
