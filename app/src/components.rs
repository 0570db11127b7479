//! The small parts pages are made of. Plain functions: nothing in them lives
//! on in the browser.

mod fields;
mod listen;
mod pictures;

pub use fields::*;
pub use listen::*;
pub use pictures::*;
