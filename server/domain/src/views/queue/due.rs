//! When somebody who sent something is to have heard from the team, in the days a
//! council works: what is due is said rather than how old it is.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;

use crate::Heard;
use crate::calendar::Calendar;

/// Working days from the day it came until its author is to have heard.
pub const HEARD_IN: u32 = 5;

/// Until when, and how far that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub by: Day,
    /// Whether that day is over.
    pub late: bool,
    /// Working days until then, or since then.
    pub days: u32,
}

/// When what came on this day is due, seen from `today`.
#[must_use]
pub fn due(calendar: &Calendar, came: Day, today: Day) -> Due {
    due_in(calendar, came, today, HEARD_IN)
}

/// The same of what is due in so many working days.
#[must_use]
pub fn due_in(calendar: &Calendar, came: Day, today: Day, days: u32) -> Due {
    let by = calendar.after(came, days);
    match by < today {
        true => Due { by, late: true, days: calendar.between(by, today) },
        false => Due { by, late: false, days: calendar.between(today, by) },
    }
}

/// Whoever waits since before this moment is late to hear today.
#[must_use]
pub fn late_before(heard: &Heard) -> Moment {
    last_late(&heard.catalogue().settings.calendar, heard.now().day()).end()
}

/// The last day of which what came then is late.
fn last_late(calendar: &Calendar, today: Day) -> Day {
    let mut came = today;
    while calendar.after(came, HEARD_IN) >= today {
        came = came.plus(-1);
    }
    came
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_01_the_last_day_that_is_late_is_the_last_whose_clock_says_so() {
        let calendar = Calendar::default();
        let from = Day::parse("2026-03-20").unwrap();
        for ahead in 0..40 {
            let today = from.plus(ahead);
            let last = last_late(&calendar, today);
            assert!(due(&calendar, last, today).late, "{today}: {last}");
            assert!(!due(&calendar, last.plus(1), today).late, "{today}: {last}");
        }
    }

    #[test]
    fn mod_01_five_working_days_skip_weekends_and_bank_holidays() {
        let day = |text: &str| Day::parse(text).unwrap();
        let calendar = Calendar::default();
        // Good Friday is on 3 April 2026, Easter Monday on 6 April.
        let came = day("2026-03-31");
        let by = day("2026-04-09");
        assert_eq!(due(&calendar, came, came), Due { by, late: false, days: 5 });
        assert_eq!(due(&calendar, came, day("2026-04-05")), Due { by, late: false, days: 3 });
        assert_eq!(due(&calendar, came, by), Due { by, late: false, days: 0 });
        assert_eq!(due(&calendar, came, by.plus(1)), Due { by, late: true, days: 1 });
        // A Saturday after a Friday is late, by no working day yet.
        let friday = day("2026-03-20");
        assert_eq!(due(&calendar, day("2026-03-13"), friday.plus(1)), Due { by: friday, late: true, days: 0 });
    }
}
