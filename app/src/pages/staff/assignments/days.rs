//! From when until when, in words.

use crate::pages::staff::text::day;

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
    pub first: String,
    /// The last day; none: until further notice.
    pub last: Option<String>,
    /// Where they lie from today.
    pub when: When,
}

impl DaysSaid {
    /// "since 3 March 2026", "from 3 March 2026, until 5 May 2026".
    pub(super) fn words(&self) -> String {
        let first = day(&self.first);
        match (self.when, &self.last) {
            (When::Before, Some(last)) => format!("{first} to {}", day(last)),
            (When::Now, None) => format!("since {first}"),
            (When::Now, Some(last)) => format!("since {first}, until {}", day(last)),
            (When::Later | When::Before, None) => format!("from {first} on"),
            (When::Later, Some(last)) => format!("from {first} until {}", day(last)),
        }
    }
}
