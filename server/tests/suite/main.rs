//! The server's suites: access, storage contract on both databases, erasure,
//! faults, and the loop over HTTP.

#![expect(clippy::print_stdout, reason = "suites tell how much they covered")]

mod access;
mod alerts;
mod allocations;
mod assignments;
mod assure;
mod calendar;
mod client;
mod concerns;
mod connections;
mod contacts;
mod contract;
mod council;
mod cut_off;
mod demonstration;
mod doors;
mod duty;
mod environment;
mod erasure;
mod faults;
mod figures;
mod going;
mod guessing;
mod guide;
mod handover;
mod health;
mod home;
mod imports;
mod jobs;
mod join;
mod links;
mod lists;
mod loop_http;
mod media;
mod messages;
mod moderation;
mod offline;
mod page_cache;
mod people;
mod polls;
mod published;
mod record;
mod responses;
mod safeguarding;
mod sent;
mod services;
mod sessions;
mod settings;
mod setup;
mod signed_out;
mod tables;
mod twice;
mod typed;
mod views;
