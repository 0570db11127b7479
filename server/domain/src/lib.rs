//! Use cases, grouped by subject. Each takes the actor whose permission it
//! needs as a type, the system (stores, clock, randomness) and a command.

pub mod assignments;
pub mod board;
pub mod calendar;
mod case_keys;
pub mod case_system;
pub mod catalogue;
pub mod contacts;
pub mod council;
pub mod decisions;
pub mod drafts;
pub mod editions;
pub mod evidence;
pub mod figures;
pub mod going;
pub mod guide;
pub mod health;
pub mod heard;
pub mod home;
pub mod ids;
pub mod intake;
pub mod jobs;
pub mod media;
pub mod messages;
pub mod moderation;
pub mod notifications;
pub mod outbox;
pub mod owner_keys;
pub mod people;
pub mod polls;
pub mod procedures;
pub mod quarter;
pub mod record;
pub mod responses;
pub mod retention;
pub mod reviews;
pub mod safeguarding;
pub mod scenarios;
pub mod services;
pub mod setup;
pub mod sheets;
pub mod strategy;
pub mod themes;
pub mod translations;
pub mod views;

pub use heard::{Heard, Parts};
