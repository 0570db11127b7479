//! What a device is told of.

mod page;

pub use page::{NotificationsPage, notifications};

#[cfg(test)]
pub(super) mod tests;
