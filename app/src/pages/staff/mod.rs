//! The staff and board pages: a room for each subject, and in it one function
//! for each page, from a frame and plain props to a whole page, such as
//! `views::queue(frame, views::QueuePage { .. }) -> AnyView`.

mod approval;
pub mod assignments;
pub mod audit;
pub mod author;
mod bars;
pub mod board;
pub mod calendar;
pub mod case_system;
mod charts;
mod choices;
pub mod conflict;
pub mod contacts;
mod contrast;
pub mod council;
pub mod decisions;
pub mod directory;
pub mod doors;
pub mod duty;
pub mod entries;
pub mod error;
mod figures;
mod forms;
mod going_out;
pub mod guide;
pub mod health;
pub mod home;
pub mod kept;
pub mod measures;
pub mod media;
pub mod menu;
pub mod messages;
pub mod moderation;
mod notice;
pub mod outside;
mod parts;
pub mod people;
mod phone;
pub mod polls;
pub mod poster;
mod problem;
pub mod procedures;
mod props;
mod refused;
pub mod responses;
pub mod retention;
pub mod reviews;
pub mod safeguarding;
pub mod scenarios;
pub mod services;
pub mod setup;
mod sheet;
mod shell;
mod situation;
pub mod strategy;
pub mod suggestions;
mod text;
pub mod themes;
pub mod translations;
pub mod translators;
pub mod versions;
pub mod views;
mod vocabulary;

pub use going_out::GoingOut;
pub use notice::{Notice, Told};
pub use props::{Choice, Link, Months, NavLink, Person, PublishedOn, Ratings, Share, ShownCount, StaffFrame, Waits};
pub use situation::Situation;
pub use text::SOMEBODY_WHO_LEFT;
pub use vocabulary::Worded;

#[cfg(test)]
mod tests;
