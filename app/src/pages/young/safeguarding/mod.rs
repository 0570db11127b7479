//! Who can help now.

mod closed;
mod help;
mod help_first;

pub use closed::{ClosedPage, closed};
pub use help::{HelpPage, help};
pub use help_first::{ByClock, HelpFirst, HelpWaiting};
pub(super) use help_first::{help_first, help_waiting, help_waiting_numbers};

#[cfg(test)]
pub(super) mod tests;
