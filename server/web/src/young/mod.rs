//! What young people call: a room is a subject, with its own routes. What two
//! rooms need stands beside them.

pub mod contacts;
pub mod council;
pub mod decisions;
pub mod guide;
pub mod home;
pub mod media;
pub mod moderation;
pub mod notifications;
pub mod outbox;
pub mod people;
pub mod polls;
pub mod responses;
pub mod safeguarding;
pub mod services;
pub mod settings;
pub mod views;

mod intake;
mod membership;
mod own_view;
mod problem;
mod threads;

pub(super) use views::{asking, kind_of, question_props};
