//! The small parts pages are made of. Plain functions: nothing in them lives
//! on in the browser.

mod cards;
mod fields;
mod pictures;

pub use cards::*;
pub use fields::*;
pub use pictures::*;
