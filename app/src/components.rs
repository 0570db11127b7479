//! The small parts pages are made of. Plain functions: nothing in them lives
//! on in the browser.

mod fields;
mod pictures;

pub use fields::*;
pub use pictures::*;
