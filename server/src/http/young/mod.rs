//! What young people call.

pub mod account;
pub mod agenda;
pub mod look;
pub mod pages;
pub mod rate;
pub mod say;
pub mod thread;
pub mod wall;
