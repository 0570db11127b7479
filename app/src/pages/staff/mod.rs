//! The staff and board pages: a room for each subject, and in it one function
//! for each page, from a frame and plain props to a whole page, such as
//! `views::queue(frame, views::QueuePage { .. }) -> AnyView`.

mod bars;
pub mod board;
mod charts;
pub mod conflict;
pub mod contacts;
pub mod council;
pub mod error;
mod forms;
pub mod guide;
pub mod home;
pub mod media;
pub mod menu;
pub mod messages;
pub mod moderation;
mod notice;
mod parts;
pub mod people;
pub mod polls;
pub mod poster;
mod problem;
mod props;
pub mod responses;
pub mod reviews;
pub mod safeguarding;
pub mod services;
mod shell;
pub mod strategy;
mod text;
pub mod views;
mod vocabulary;

pub use notice::Notice;
pub use props::{Choice, Link, NavLink, Ratings, Shown, StaffFrame};
pub use vocabulary::Worded;

#[cfg(test)]
mod tests;
