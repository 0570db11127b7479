//! From when until when, in words.

use heard_vocabulary::MemberOf;
use jiff::civil::Date;

use crate::pages::staff::Worded as _;
use crate::pages::staff::text::on_day;

/// Where days lie from today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum When {
    /// Today is one of them.
    #[default]
    Now,
    /// They begin later.
    Later,
    /// They are over.
    Before,
}

/// From the first day to the last, both included.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DaysSaid {
    /// The first day.
    pub first: Date,
    /// The last day; none: until further notice.
    pub last: Option<Date>,
    /// Where they lie from today.
    pub when: When,
}

/// What the last day is called where somebody else's change is shown beside it.
pub const LAST_DAY: &str = "last day";

/// A service that is not in the directory any more.
pub const NO_SUCH_SERVICE: &str = "A service that is gone";

/// A place in a list: its name, and what kind of place it is.
#[must_use]
pub fn place_words(name: &str, kind: MemberOf) -> String {
    format!("{name} ({})", kind.words())
}

impl DaysSaid {
    /// "since 3 March 2026", "from 3 March 2026, until 5 May 2026".
    pub(super) fn words(&self) -> String {
        let first = on_day(self.first);
        match (self.when, self.last) {
            (When::Before, Some(last)) => format!("{first} to {}", on_day(last)),
            (When::Now, None) => format!("since {first}"),
            (When::Now, Some(last)) => format!("since {first}, until {}", on_day(last)),
            (When::Later | When::Before, None) => format!("from {first} on"),
            (When::Later, Some(last)) => format!("from {first} until {}", on_day(last)),
        }
    }
}
