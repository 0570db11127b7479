//! The small parts pages are made of. Plain functions: nothing in them lives
//! on in the browser.

mod cards;
mod fields;
mod listen;
mod media;
mod pictures;
mod typed;

pub use cards::*;
pub use fields::*;
pub use listen::*;
pub use media::*;
pub use pictures::*;
pub use typed::*;
