//! Calendar quarters of the council's own time.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use time::{Date, Month};

/// Quarters in a year.
const YEAR: usize = 4;

/// A calendar quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quarter {
    year: i32,
    /// 0 to 3.
    at: u8,
}

impl Quarter {
    /// The quarter that is running.
    #[must_use]
    pub fn running(now: Moment) -> Self {
        let date = now.day().date();
        Self { year: date.year(), at: (u8::from(date.month()) - 1) / 3 }
    }

    /// The first moment of the last four quarters that are over, and the moment
    /// after their last.
    #[must_use]
    pub fn last_year(now: Moment) -> (Moment, Moment) {
        let running = Self::running(now);
        let first = (0..YEAR).fold(running, |quarter, _| quarter.before());
        (first.starts(), running.starts())
    }

    /// What it is called in addresses and on the command line, such as `2026-Q3`.
    #[must_use]
    pub fn key(self) -> String {
        format!("{}-Q{}", self.year, self.at + 1)
    }

    /// What it is called, such as "July to September 2026".
    #[must_use]
    pub fn title(self) -> String {
        format!("{} to {} {}", self.first_month(), self.last_month(), self.year)
    }

    /// Its first day, `YYYY-MM-DD`.
    #[must_use]
    pub fn first_day(self) -> String {
        self.first_date().to_string()
    }

    /// Its first moment, on the council's clocks.
    #[must_use]
    pub fn starts(self) -> Moment {
        Day::parse(&self.first_day()).map_or(Moment(0), Day::start)
    }

    /// The moment after its last.
    #[must_use]
    pub fn ends(self) -> Moment {
        self.next().starts()
    }

    /// The quarter before it.
    #[must_use]
    pub fn before(self) -> Self {
        match self.at {
            0 => Self { year: self.year - 1, at: 3 },
            at => Self { year: self.year, at: at - 1 },
        }
    }

    /// The quarter of a year, 1 to 4.
    #[must_use]
    pub fn of_year(year: i32, number: u8) -> Option<Self> {
        (1..=4).contains(&number).then(|| Self { year, at: number - 1 })
    }

    /// The quarters of a year.
    #[must_use]
    pub fn all_of(year: i32) -> [Self; 4] {
        [0, 1, 2, 3].map(|at| Self { year, at })
    }

    /// The year it is in.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    fn next(self) -> Self {
        match self.at {
            3 => Self { year: self.year + 1, at: 0 },
            at => Self { year: self.year, at: at + 1 },
        }
    }

    fn month(self, within: u8) -> Month {
        Month::try_from(self.at * 3 + 1 + within).unwrap_or(Month::January)
    }

    fn first_month(self) -> Month {
        self.month(0)
    }

    fn last_month(self) -> Month {
        self.month(2)
    }

    fn first_date(self) -> Date {
        Date::from_calendar_date(self.year, self.month(0), 1).unwrap_or(Date::MIN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        let format = time::macros::format_description!("[year]-[month]-[day] [hour]:[minute]");
        let when = time::PrimitiveDateTime::parse(text, &format).unwrap().assume_utc();
        Moment(when.unix_timestamp() * 1000)
    }

    #[test]
    fn com_03_a_review_looks_back_over_four_quarters_that_are_over() {
        let (first, after) = Quarter::last_year(at("2026-11-20 12:00"));
        assert_eq!((first.iso_date(), after.iso_date()), ("2025-10-01".to_owned(), "2026-10-01".to_owned()));
    }

    fn newest(now: Moment) -> Quarter {
        Quarter::running(now).before()
    }

    #[test]
    fn brd_04_a_quarter_begins_at_midnight_where_the_council_is() {
        // Summer time: midnight of 1 July is 23:00 of 30 June in UTC.
        assert_eq!(newest(at("2026-06-30 22:59")).key(), "2026-Q1");
        assert_eq!(newest(at("2026-06-30 23:00")).key(), "2026-Q2");
        assert_eq!(newest(at("2026-09-30 23:00")).key(), "2026-Q3");
        assert_eq!(newest(at("2026-12-31 23:30")).key(), "2026-Q3");
        assert_eq!(newest(at("2027-01-01 00:00")).key(), "2026-Q4");
        let quarter = newest(at("2026-11-20 12:00"));
        assert_eq!((quarter.starts(), quarter.ends()), (at("2026-06-30 23:00"), at("2026-09-30 23:00")));
        assert_eq!(quarter.before().ends(), quarter.starts());
    }
}
