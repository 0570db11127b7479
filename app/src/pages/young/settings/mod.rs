//! How it looks and sounds.

mod look;

pub use look::{LookPage, look};

#[cfg(test)]
pub(super) mod tests;
