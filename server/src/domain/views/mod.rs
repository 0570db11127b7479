//! Views: what young people say, from the phone to the answer.

mod bulk;
mod moderate;
mod queue;
mod quotes;
mod read;
mod submit;
mod thread;
mod words;

pub(crate) use bulk::*;
pub use moderate::*;
pub use queue::*;
pub use quotes::*;
pub use read::*;
pub use submit::*;
pub use thread::*;
pub(crate) use words::vocabulary;
pub use words::*;
