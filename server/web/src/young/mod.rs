//! What young people call: a room is a subject, with its own routes. What two
//! rooms need stands beside them.

pub mod contacts;
pub mod council;
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

pub(crate) mod answers;
mod asked;
mod attachments;
mod membership;
mod problem;
mod submission;
mod threads;
mod who_helps;

// The name that staff handlers know it by.
pub(crate) use answers as sending;
