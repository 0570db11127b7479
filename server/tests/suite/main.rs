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
mod connections;
mod contract;
mod cut_off;
mod demonstration;
mod environment;
mod erasure;
mod faults;
mod figures;
mod going;
mod guessing;
mod imports;
mod jobs;
mod join;
mod kept;
mod links;
mod lists;
mod loop_http;
mod media;
mod offline;
mod page_cache;
mod reading;
mod record;
mod rows;
mod safeguarding;
mod saying;
mod sent;
mod sessions;
mod together;
mod trust;
mod twice;
mod typed;
