//! The periods figures are published for: calendar quarters of the council's
//! own time that are over, and no others. With dates to choose freely, two
//! figures one day apart would tell what one child said on that day.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use time::{Date, Month};

/// Quarters that are offered, newest first.
pub const OFFERED: usize = 8;

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

    /// The quarters that figures are published for, newest first.
    #[must_use]
    pub fn over(now: Moment) -> Vec<Self> {
        std::iter::successors(Some(Self::running(now).before()), |quarter| Some(quarter.before()))
            .take(OFFERED)
            .collect()
    }

    /// The newest quarter that is over.
    #[must_use]
    pub fn newest(now: Moment) -> Self {
        Self::running(now).before()
    }

    /// The first moment of the last four quarters that are over, and the moment
    /// after their last.
    #[must_use]
    pub fn last_year(now: Moment) -> (Moment, Moment) {
        let running = Self::running(now);
        let first = (0..YEAR).fold(running, |quarter, _| quarter.before());
        (first.starts(), running.starts())
    }

    /// The offered quarter that `key` names.
    #[must_use]
    pub fn asked(key: &str, now: Moment) -> Option<Self> {
        Self::over(now).into_iter().find(|quarter| quarter.key() == key)
    }

    /// The offered quarter of exactly these days: its first, and the day after
    /// its last.
    #[must_use]
    pub fn of_days(from: &str, until: &str, now: Moment) -> Option<Self> {
        Self::over(now).into_iter().find(|quarter| quarter.first_day() == from && quarter.day_after() == until)
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

    /// Its last day, `YYYY-MM-DD`.
    #[must_use]
    pub fn last_day(self) -> String {
        self.next().first_date().previous_day().unwrap_or(Date::MIN).to_string()
    }

    /// The day after its last, `YYYY-MM-DD`.
    #[must_use]
    pub fn day_after(self) -> String {
        self.next().first_day()
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
    fn brd_04_figures_are_for_quarters_that_are_over() {
        let now = at("2026-11-20 12:00");
        let keys: Vec<String> = Quarter::over(now).into_iter().map(Quarter::key).collect();
        assert_eq!(keys[..4], ["2026-Q3", "2026-Q2", "2026-Q1", "2025-Q4"]);
        assert_eq!(keys.len(), OFFERED);
        assert_eq!(Quarter::newest(now).title(), "July to September 2026");
        assert_eq!(Quarter::newest(now).last_day(), "2026-09-30");
        let (first, after) = Quarter::last_year(now);
        assert_eq!((first.iso_date(), after.iso_date()), ("2025-10-01".to_owned(), "2026-10-01".to_owned()));
        assert!(Quarter::asked("2026-Q4", now).is_none(), "it is not over");
        assert!(Quarter::asked("2026-Q3", now).is_some());
        assert!(Quarter::of_days("2026-07-01", "2026-10-01", now).is_some());
        assert!(Quarter::of_days("2026-07-02", "2026-10-01", now).is_none());
        assert!(Quarter::of_days("2026-07-01", "2026-09-30", now).is_none());
    }

    #[test]
    fn brd_04_a_quarter_begins_at_midnight_where_the_council_is() {
        // Summer time: midnight of 1 July is 23:00 of 30 June in UTC.
        assert_eq!(Quarter::newest(at("2026-06-30 22:59")).key(), "2026-Q1");
        assert_eq!(Quarter::newest(at("2026-06-30 23:00")).key(), "2026-Q2");
        assert_eq!(Quarter::newest(at("2026-09-30 23:00")).key(), "2026-Q3");
        assert_eq!(Quarter::newest(at("2026-12-31 23:30")).key(), "2026-Q3");
        assert_eq!(Quarter::newest(at("2027-01-01 00:00")).key(), "2026-Q4");
        let quarter = Quarter::newest(at("2026-11-20 12:00"));
        assert_eq!((quarter.starts(), quarter.ends()), (at("2026-06-30 23:00"), at("2026-09-30 23:00")));
        assert_eq!(quarter.before().ends(), quarter.starts());
    }
}
