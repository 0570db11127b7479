//! Responses: the council's claim about what it did with what it was told.
//!
//! A response stands behind many views. It is written, handed in, approved by
//! a second person and published; then everyone whose view is behind it is
//! told, and says whether it happened.

mod again;
mod edit;
mod going;
mod read;
mod verdict;
mod wall;

pub use again::*;
pub use edit::*;
pub(crate) use going::GOING;
pub use read::*;
pub use verdict::*;
pub use wall::*;

pub use heard_vocabulary::{Claim, ResponseState, Verdict};
