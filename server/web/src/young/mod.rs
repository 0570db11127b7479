//! What young people call.

pub mod account;
pub mod agenda;
pub mod copy;
pub mod council;
pub mod device;
pub mod keeping;
pub mod look;
pub mod media;
pub mod my_account;
pub mod outbox;
pub mod pages;
pub mod passkey;
pub mod polls;
pub mod push;
pub mod rate;
pub mod say;
pub mod sending;
pub mod thread;
pub mod together;
pub mod wall;
