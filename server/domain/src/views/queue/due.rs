//! When somebody who sent something is to have heard from the team, in the days a
//! council works: what is due is said rather than how old it is.

use heard_storage::calendar::Day;

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

#[cfg(test)]
mod tests {
    use super::*;

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
