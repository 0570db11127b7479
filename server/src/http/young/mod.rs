//! What young people call.

pub mod account;
pub mod agenda;
pub mod device;
pub mod keeping;
pub mod look;
pub mod media;
pub mod my_account;
pub mod outbox;
pub mod pages;
pub mod passkey;
pub mod push;
pub mod rate;
pub mod say;
pub mod thread;
pub mod together;
pub mod wall;
