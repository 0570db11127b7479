//! How what was said is read.

mod policy;

pub use policy::{ModerationPolicyPage, heards_own, moderation};

#[cfg(test)]
pub(super) mod tests;
