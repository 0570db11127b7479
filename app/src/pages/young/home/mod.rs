//! The first page, and the way out.

mod exit;
mod page;

pub use exit::left;
pub use page::{Home, Tile, Unfinished, home};

#[cfg(test)]
pub(super) mod tests;
