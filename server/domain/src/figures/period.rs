//! The periods that figures are published for: quarters and calendar years.

use heard_storage::clock::Moment;

use crate::quarter::Quarter;

/// How long after its end a period is computed, in milliseconds: so that what
/// was sent in its last days is read and coded by then.
const SETTLES: i64 = 14 * Moment::DAY;

/// A quarter or a calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// A quarter.
    Quarter(Quarter),
    /// A calendar year.
    Year(i32),
}

impl Period {
    /// Its name in tables and addresses: `2026-Q3` or `2026`.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Period::Quarter(quarter) => quarter.key(),
            Period::Year(year) => year.to_string(),
        }
    }

    /// The period of that name.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        match key.split_once("-Q") {
            Some((year, at)) => Quarter::of_year(year.parse().ok()?, at.parse().ok()?).map(Period::Quarter),
            None => (key.len() == 4).then(|| key.parse().ok().map(Period::Year)).flatten(),
        }
    }

    /// What it is called, such as "July to September 2026" or "2026".
    #[must_use]
    pub fn title(self) -> String {
        match self {
            Period::Quarter(quarter) => quarter.title(),
            Period::Year(year) => year.to_string(),
        }
    }

    /// The year it is in.
    #[must_use]
    pub fn year(self) -> i32 {
        match self {
            Period::Quarter(quarter) => quarter.year(),
            Period::Year(year) => year,
        }
    }

    /// The year of a moment, on the council's clocks.
    pub(super) fn of_year_at(moment: Moment) -> i32 {
        Quarter::running(moment).year()
    }

    /// Its first moment.
    #[must_use]
    pub fn starts(self) -> Moment {
        match self {
            Period::Quarter(quarter) => quarter.starts(),
            Period::Year(year) => quarters(year)[0].starts(),
        }
    }

    /// The moment after its last.
    #[must_use]
    pub fn ends(self) -> Moment {
        match self {
            Period::Quarter(quarter) => quarter.ends(),
            Period::Year(year) => quarters(year)[3].ends(),
        }
    }

    /// The one before it, of the same length.
    #[must_use]
    pub fn before(self) -> Self {
        match self {
            Period::Quarter(quarter) => Period::Quarter(quarter.before()),
            Period::Year(year) => Period::Year(year - 1),
        }
    }

    /// When its figures are computed.
    #[must_use]
    pub fn settles(self) -> Moment {
        self.ends().plus(SETTLES)
    }

    /// Whether it is over, and long enough that its figures are computed.
    #[must_use]
    pub fn is_settled(self, now: Moment) -> bool {
        self.settles() <= now
    }
}

/// The quarters of a year.
pub(super) fn quarters(year: i32) -> [Quarter; 4] {
    Quarter::all_of(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brd_04_a_period_is_known_by_its_name() {
        for key in ["2026-Q3", "2026-Q1", "2026"] {
            assert_eq!(Period::parse(key).map(Period::key).as_deref(), Some(key));
        }
        for key in ["2026-Q5", "2026-Q0", "x", "", "2026-Qx", "20266"] {
            assert_eq!(Period::parse(key), None, "{key}");
        }
    }

    #[test]
    fn brd_04_a_year_is_its_four_quarters_and_waits_a_fortnight_for_what_is_still_read() {
        let year = Period::Year(2026);
        assert_eq!(year.starts(), Period::parse("2026-Q1").unwrap().starts());
        assert_eq!(year.ends(), Period::parse("2027-Q1").unwrap().starts());
        assert!(!year.is_settled(year.ends().plus(14 * Moment::DAY - 1)));
        assert!(year.is_settled(year.ends().plus(14 * Moment::DAY)));
    }
}
