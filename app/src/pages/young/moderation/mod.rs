//! How what was said is read.

mod policy;

pub use policy::{ModerationPolicyPage, moderation};

#[cfg(test)]
pub(super) mod tests;
