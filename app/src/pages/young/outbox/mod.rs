//! Saying something without a connection.

mod offline;

pub use offline::{OfflinePage, offline};

#[cfg(test)]
pub(super) mod tests;
