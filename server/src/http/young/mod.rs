//! What young people call.

pub mod account;
pub mod outbox;
pub mod pages;
pub mod push;
pub mod rate;
pub mod say;
pub mod thread;
