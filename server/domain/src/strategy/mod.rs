//! The strategy: a council's plan in its own words, what young people call
//! it, how it is rated, and what bears on it.

pub mod import;
mod intake;
mod read;
mod store;
mod wording;

pub use intake::read_in_turn;
pub use read::*;
pub use store::*;
pub use wording::*;
