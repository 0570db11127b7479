//! Views: what young people say, from the phone to the answer.

mod beside;
mod bulk;
mod going;
mod moderate;
mod queue;
mod quotes;
mod read;
mod sent;
mod share;
mod standing;
mod submit;
mod thread;
mod words;

pub use beside::*;
pub use bulk::*;
pub(crate) use going::GOING;
pub use moderate::*;
pub(crate) use queue::parse;
pub use queue::*;
pub use quotes::*;
pub(crate) use read::mark_read_in;
pub use read::*;
pub use sent::*;
pub use share::*;
#[doc(hidden)]
pub use standing::STANDING_FOR_TEST;
pub(crate) use standing::{KEPT, LISTED};
pub use submit::*;
pub use thread::*;
pub(crate) use thread::{Gone, still_there, take_back_now};
pub(crate) use words::key_of;
pub use words::*;
