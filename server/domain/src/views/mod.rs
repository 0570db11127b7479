//! Views: what young people say, from the phone to the answer.

mod beside;
mod bulk;
mod moderate;
mod queue;
mod quotes;
mod read;
mod sent;
mod share;
mod submit;
mod thread;
mod words;

pub use beside::*;
pub use bulk::*;
pub use moderate::*;
pub(crate) use queue::parse;
pub use queue::*;
pub use quotes::*;
pub use read::*;
pub use sent::*;
pub use share::*;
pub use submit::*;
pub use thread::*;
pub(crate) use words::key_of;
pub use words::*;
