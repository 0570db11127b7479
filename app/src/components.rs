//! The small parts pages are made of. Plain functions: nothing in them lives
//! on in the browser.

mod fields;
mod media;
mod pictures;

pub use fields::*;
pub use media::*;
pub use pictures::*;
