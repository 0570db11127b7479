//! What was answered in public, and whether it happened.

mod asked_again;
mod corrected;
mod wall;

pub use asked_again::{AskedAgain, Promised};
pub(super) use asked_again::{asked_again, names, verdict_buttons};
pub use corrected::{CorrectedAnswer, TakenBackAnswer};
pub(super) use corrected::{corrected, taken_back};
pub use wall::{WallItem, WallPage, wall};

#[cfg(test)]
pub(super) mod tests;
