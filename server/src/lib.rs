//! Heard: a participation and feedback platform for children in care and care
//! leavers, and for the councils that are their corporate parents.
//!
//! A request goes from the route registry ([`http`]) through a thin handler to
//! a use case ([`domain`]) and to [`storage`]. Words are sealed by [`crypto`]
//! before they are stored. [`cli`] is the command line.

pub mod calendar;
pub mod cli;
pub mod clock;
pub mod crypto;
pub mod demo;
pub mod domain;
pub mod entropy;
pub mod heard;
pub mod http;
pub mod jobs;
pub mod push;
pub mod storage;
pub mod text;

pub use heard::{Heard, Parts};
