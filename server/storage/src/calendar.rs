//! The council's time. Moments are kept in UTC; whatever a person reads or
//! enters is local. This is the one place that turns one into the other.

mod holidays;

use std::fmt;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use crate::clock::Moment;

/// Where the council is.
static ZONE: TimeZone = jiff::tz::get!("Europe/London");

/// A day of the council's calendar, from midnight to midnight there: 23 or 25
/// hours long when the clocks change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The day written as `2026-04-30`, in the digits of any script.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = crate::text::code(text);
        let (year, rest) = (text.len() == 8).then(|| text.split_at(4))?;
        let (month, day) = rest.split_at(2);
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().map(Self)
    }

    /// Its first moment.
    #[must_use]
    pub fn start(self) -> Moment {
        let midnight = self.0.to_zoned_datetime(ZONE.clone());
        Moment(midnight.map_or(i64::MAX, |at| at.timestamp().as_millisecond()))
    }

    /// The first moment after it.
    #[must_use]
    pub fn end(self) -> Moment {
        self.plus(1).start()
    }

    /// The moment when the council's clocks show this many minutes past
    /// midnight: the first of two, where an hour comes twice; an hour later,
    /// where it is left out. Minutes past the last of a day count as the last.
    #[must_use]
    pub fn at(self, minute: u16) -> Moment {
        let minute = minute.min(24 * 60 - 1);
        let part = |part: u16| i8::try_from(part).unwrap_or_default();
        let local = self.0.at(part(minute / 60), part(minute % 60), 0, 0);
        Moment(local.to_zoned_datetime(ZONE.clone()).map_or(i64::MAX, |at| at.timestamp().as_millisecond()))
    }

    /// The day so many days later (negative: earlier).
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(Span::new().days(days)))
    }

    /// The day as pages take it.
    #[must_use]
    pub fn civil(self) -> Date {
        self.0
    }

    /// The day of another calculation with dates.
    #[must_use]
    pub fn of(date: time::Date) -> Self {
        let year = i16::try_from(date.year()).ok();
        let (month, day) = (i8::try_from(u8::from(date.month())).ok(), i8::try_from(date.day()).ok());
        let date = year.zip(month.zip(day)).and_then(|(year, (month, day))| Date::new(year, month, day).ok());
        Self(date.unwrap_or(Date::MIN))
    }

    /// The day as other calculations with dates take it.
    #[must_use]
    pub fn date(self) -> time::Date {
        let month = u8::try_from(self.0.month()).ok().and_then(|month| time::Month::try_from(month).ok());
        let day = u8::try_from(self.0.day()).ok();
        let date = month
            .zip(day)
            .and_then(|(month, day)| time::Date::from_calendar_date(self.0.year().into(), month, day).ok());
        date.unwrap_or(time::Date::MIN)
    }

    /// How many days from `earlier` to this one; negative when it is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).get_days().into()
    }
}

/// As `2026-04-30`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Moment {
    /// What the council's calendar and clocks show then, as pages take it.
    #[must_use]
    pub fn local(self) -> jiff::civil::DateTime {
        let at = Timestamp::from_millisecond(self.0);
        at.map_or(jiff::civil::DateTime::MIN, |at| ZONE.to_datetime(at))
    }

    /// The council's day that this moment falls on.
    #[must_use]
    pub fn day(self) -> Day {
        Day(self.local().date())
    }

    /// That day as `2026-04-30`.
    #[must_use]
    pub fn iso_date(self) -> String {
        self.day().to_string()
    }

    /// The minutes since midnight that the council's clocks show.
    #[must_use]
    pub fn minute_of_day(self) -> u16 {
        let local = self.local();
        u16::try_from(local.hour()).unwrap_or_default() * 60 + u16::try_from(local.minute()).unwrap_or_default()
    }

    /// That day and the time on the council's clocks: `2026-04-30 16:42`.
    #[must_use]
    pub fn iso_minute(self) -> String {
        let local = self.local();
        format!("{} {:02}:{:02}", self.day(), local.hour(), local.minute())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A moment written as RFC 3339.
    fn at(text: &str) -> Moment {
        Moment(text.parse::<Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn yp_11_half_past_midnight_in_july_is_today() {
        assert_eq!(at("2026-07-14T23:30:00Z").iso_minute(), "2026-07-15 00:30");
        assert_eq!(at("2026-07-14T22:59:59Z").iso_date(), "2026-07-14");
        assert_eq!(at("2026-12-14T23:30:00Z").iso_minute(), "2026-12-14 23:30");
        assert_eq!(at("2026-07-14T23:30:00Z").minute_of_day(), 30);
        let day = at("2026-07-14T23:30:00Z").day();
        assert_eq!((day.date().to_string(), day.civil().to_string()), ("2026-07-15".into(), "2026-07-15".into()));
        assert_eq!(Day::of(day.date()), day);
    }

    #[test]
    fn yp_11_the_hours_in_which_clocks_change() {
        for (utc, local) in [
            ("2026-03-29T00:59:00Z", "2026-03-29 00:59"),
            ("2026-03-29T01:00:00Z", "2026-03-29 02:00"),
            ("2026-10-25T00:30:00Z", "2026-10-25 01:30"),
            ("2026-10-25T01:30:00Z", "2026-10-25 01:30"),
            ("2027-03-28T01:00:00Z", "2027-03-28 02:00"),
            // Beyond the years that a table lists, the rule goes on.
            ("2049-07-01T23:30:00Z", "2049-07-02 00:30"),
        ] {
            assert_eq!(at(utc).iso_minute(), local, "{utc}");
        }
    }

    #[test]
    fn brd_01_days_begin_and_end_where_the_council_is() {
        let day = |text: &str| Day::parse(text).unwrap();
        assert_eq!(day("2026-07-15").start(), at("2026-07-14T23:00:00Z"));
        assert_eq!(day("2026-01-15").end(), at("2026-01-16T00:00:00Z"));
        let hours = |text: &str| (day(text).end().0 - day(text).start().0) / (60 * Moment::MINUTE);
        assert_eq!([hours("2026-03-29"), hours("2026-10-25"), hours("2026-06-01")], [23, 25, 24]);
        assert_eq!(day("2026-03-29").plus(1), day("2026-03-30"));
        assert_eq!(day("2026-03-30").days_since(day("2026-02-28")), 30);
        for offset in 0..800 {
            let day = day("2025-12-01").plus(offset);
            assert_eq!((day.start().day(), day.end().plus(-1).day()), (day, day));
        }
    }

    #[test]
    fn mod_08_a_time_on_the_councils_clocks_is_a_moment_also_when_they_change() {
        let day = |text: &str| Day::parse(text).unwrap();
        for (local, minute, utc) in [
            ("2026-11-27", 17 * 60, "2026-11-27T17:00:00Z"),
            ("2026-07-14", 8 * 60 + 30, "2026-07-14T07:30:00Z"),
            // Clocks go forward at one and back at two.
            ("2026-03-29", 9 * 60, "2026-03-29T08:00:00Z"),
            ("2026-03-29", 90, "2026-03-29T01:30:00Z"),
            ("2026-10-25", 9 * 60, "2026-10-25T09:00:00Z"),
            ("2026-10-25", 90, "2026-10-25T00:30:00Z"),
            ("2026-10-25", 9_999, "2026-10-25T23:59:00Z"),
        ] {
            assert_eq!(day(local).at(minute), at(utc), "{local} {minute}");
        }
    }

    #[test]
    fn mod_06_a_day_is_read_in_any_digits() {
        assert_eq!(Day::parse("٢٠٢٦-٠٤-٣٠"), Day::parse("2026-04-30"));
        for wrong in ["", "2026-02-30", "2026-4-30", "30.04.2026x", "tomorrow"] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
    }
}
