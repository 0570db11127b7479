//! Who can help now, and the button "I am not safe".

mod alarm;
mod closed;
mod help;
mod help_first;

pub(crate) use alarm::alarm_button;
pub use alarm::{AlarmPage, AlarmSentPage, Asked, WhoIsTold, alarm, alarm_sent};
pub use closed::{ClosedPage, closed};
pub use help::{HelpPage, OwnHelpLine, help};
pub use help_first::{ByClock, HelpFirst, HelpWaiting};
pub(super) use help_first::{help_first, help_waiting, help_waiting_numbers};

#[cfg(test)]
pub(super) mod tests;
