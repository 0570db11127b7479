//! What young people call.

pub mod account;
pub mod pages;
pub mod rate;
pub mod say;
pub mod thread;
pub mod together;
