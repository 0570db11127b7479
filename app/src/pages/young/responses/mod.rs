//! What was answered in public, and whether it happened.

mod asked_again;
mod wall;

pub use asked_again::{AskedAgain, Promised};
pub(super) use asked_again::{asked_again, verdict_buttons};
pub use wall::{WallItem, WallPage, wall};

#[cfg(test)]
pub(super) mod tests;
