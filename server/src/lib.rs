//! Heard: a participation and feedback platform for children in care and care
//! leavers, and for the councils that are their corporate parents.
//!
//! The floors below are crates of their own, so that an arrow upwards does not
//! compile: `heard_storage` ← `heard_domain` (use cases by subject) ←
//! `heard_web` (routes, guards, handlers) ← this one: the command line, what
//! runs beside requests, and the demonstration council.

pub mod case_system;
pub mod cli;
pub mod demo;
pub mod filing;
pub mod jobs;
pub mod logs;
pub mod messages;
pub mod metrics;
pub mod printer;
pub mod push;
