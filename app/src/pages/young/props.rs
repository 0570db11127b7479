//! What the young people's pages are given: plain owned values, nothing of
//! the domain. Dates are `YYYY-MM-DD`; the pages put them into words.

mod account;
mod mine;
mod public;
mod reading;
mod say;
mod together;

pub use super::vocabulary::{AccountDeed, Chair, Deed, Problem, Reader, Status, who_said};
pub use account::*;
pub use mine::*;
pub use public::*;
pub use reading::*;
pub use say::*;
pub use together::*;
