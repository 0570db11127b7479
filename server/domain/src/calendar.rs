//! The council's calendar: which days it works. Weekends, the bank holidays of
//! England, and the days of its own that an administrator added, such as those
//! between Christmas and New Year, when it is closed, or a bank holiday on which
//! somebody is there all the same.

mod own_days;

use std::collections::BTreeSet;

use heard_storage::calendar::Day;
use time::{Month, Weekday};

pub use heard_vocabulary::{BankHoliday, OwnDay};
pub use own_days::{CalendarError, Done, OwnDate, add_day, own_days, take_back_day};
pub(crate) use own_days::{GOING, load, taken_back_from};

/// The days on which a council works.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Calendar {
    closed: BTreeSet<Day>,
    open: BTreeSet<Day>,
}

impl Calendar {
    /// A calendar with these days of the council's own.
    pub(crate) fn of(days: impl IntoIterator<Item = (Day, OwnDay)>) -> Self {
        let mut this = Self::default();
        for (day, kind) in days {
            match kind {
                OwnDay::Closed => this.closed.insert(day),
                OwnDay::Open => this.open.insert(day),
            };
        }
        this
    }

    /// Whether an office is closed, though it be a day of the week on which it
    /// opens: a bank holiday, or a day of the council's own.
    #[must_use]
    pub fn is_closed(&self, day: Day) -> bool {
        self.closed.contains(&day) || (day.is_bank_holiday() && !self.open.contains(&day))
    }

    /// Whether it is a working day. A bank holiday on which somebody is there is
    /// none: what has to be done within so many working days has no less time
    /// for it (SI 2006/1738, regulation 2).
    #[must_use]
    pub fn is_working(&self, day: Day) -> bool {
        day.is_working_day() && !self.closed.contains(&day)
    }

    /// The day by which something is due that takes `days` working days, of
    /// which the first is the one after `from`: 0 is `from` itself.
    #[must_use]
    pub fn after(&self, from: Day, days: u32) -> Day {
        let mut day = from;
        for _ in 0..days {
            day = day.plus(1);
            while !self.is_working(day) {
                day = day.plus(1);
            }
        }
        day
    }

    /// The last working day that is so many working days before `until`: 0 is the last one not
    /// after it.
    #[must_use]
    pub fn before(&self, until: Day, days: u32) -> Day {
        let (mut day, mut left) = (until, days);
        while left > 0 || !self.is_working(day) {
            left -= u32::from(self.is_working(day));
            day = day.plus(-1);
        }
        day
    }

    /// How many working days lie after `from` and not after `until`; 0 where
    /// `until` is not later.
    #[must_use]
    pub fn between(&self, from: Day, until: Day) -> u32 {
        let days = i32::try_from(until.days_since(from)).unwrap_or(0);
        let working = (1..=days).filter(|ahead| self.is_working(from.plus(*ahead))).count();
        u32::try_from(working).unwrap_or(u32::MAX)
    }

    /// The council's own closed days, the earliest first.
    pub fn own(&self) -> impl Iterator<Item = Day> + '_ {
        self.closed.iter().copied()
    }
}

/// The bank holidays of a year, the earliest first, each by its name.
#[must_use]
pub fn bank_holidays(year: i32) -> Vec<(Day, BankHoliday)> {
    let Some(first) = Day::parse(&format!("{year:04}-01-01")) else { return Vec::new() };
    let days = (0..366).map(|ahead| first.plus(ahead)).take_while(|day| day.date().year() == year);
    days.filter_map(|day| Some((day, name_of_holiday(day)?))).collect()
}

/// What a bank holiday is called; `None` where the day is none. One that falls
/// on a weekend gives its name to the day it is taken on.
fn name_of_holiday(day: Day) -> Option<BankHoliday> {
    if !day.is_bank_holiday() {
        return None;
    }
    let (date, weekday) = (day.date(), day.date().weekday());
    Some(match (date.month(), date.day(), weekday) {
        (Month::January, ..=3, _) => BankHoliday::NewYear,
        (Month::March | Month::April, _, Weekday::Friday) => BankHoliday::GoodFriday,
        (Month::March | Month::April, _, Weekday::Monday) => BankHoliday::EasterMonday,
        (Month::May, ..=7, Weekday::Monday) => BankHoliday::EarlyMay,
        (Month::May, 25.., Weekday::Monday) | (Month::June, 2, _) => BankHoliday::Spring,
        (Month::August, ..) => BankHoliday::Summer,
        // The 27th is taken for Christmas Day on a Saturday or Sunday, the 28th for the day after.
        (Month::December, 25 | 27, _) => BankHoliday::Christmas,
        (Month::December, ..) => BankHoliday::BoxingDay,
        _ => BankHoliday::Proclaimed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn closed(days: &[&str]) -> Calendar {
        Calendar::of(days.iter().map(|text| (day(text), OwnDay::Closed)))
    }

    #[test]
    fn adm_01_working_days_pass_over_weekends_holidays_and_the_councils_own_days() {
        let calendar = closed(&["2026-12-29", "2026-12-30", "2026-12-31"]);
        // Christmas 2026 is a Friday; Boxing Day is taken on Monday the 28th.
        assert_eq!(calendar.after(day("2026-12-24"), 1), day("2027-01-04"));
        assert_eq!(Calendar::default().after(day("2026-12-24"), 1), day("2026-12-29"));
        assert_eq!(calendar.after(day("2026-11-26"), 0), day("2026-11-26"));
        assert_eq!(calendar.after(day("2026-11-27"), 10), day("2026-12-11"));
        assert_eq!(calendar.after(day("2026-11-28"), 1), day("2026-11-30"), "from a Saturday on");
        for (from, until, working) in [
            ("2026-12-24", "2027-01-04", 1),
            ("2026-11-27", "2026-12-11", 10),
            ("2026-11-27", "2026-11-29", 0),
            ("2026-12-11", "2026-11-27", 0),
        ] {
            assert_eq!(calendar.between(day(from), day(until)), working, "{from} to {until}");
        }
        for (until, days, before) in [
            ("2027-01-04", 1, "2026-12-24"),
            ("2026-12-11", 10, "2026-11-27"),
            ("2026-12-13", 10, "2026-11-27"),
            ("2026-11-29", 0, "2026-11-27"),
        ] {
            assert_eq!(calendar.before(day(until), days), day(before), "{days} before {until}");
            assert_eq!(calendar.between(day(before), day(until)), days, "{before} to {until}");
        }
        assert_eq!(calendar.own().count(), 3);
    }

    #[test]
    fn adm_01_what_is_due_after_so_many_days_lies_so_many_days_ahead() {
        let calendar = closed(&["2027-03-25", "2027-06-01"]);
        for offset in 0..400 {
            let from = day("2026-10-01").plus(offset);
            for days in [1, 2, 5, 10, 25] {
                let due = calendar.after(from, days);
                assert!(calendar.is_working(due), "{due}");
                assert_eq!(calendar.between(from, due), days, "{from} and {days}");
            }
        }
    }

    #[test]
    fn adm_01_a_bank_holiday_with_somebody_there_is_no_working_day() {
        let calendar = Calendar::of([(day("2027-03-29"), OwnDay::Open), (day("2027-03-30"), OwnDay::Closed)]);
        assert!(!calendar.is_closed(day("2027-03-29")) && calendar.is_closed(day("2027-03-30")));
        assert!(calendar.is_closed(day("2027-03-26")), "Good Friday");
        assert!(!calendar.is_working(day("2027-03-29")));
        assert_eq!(calendar.after(day("2027-03-25"), 1), day("2027-03-31"));
    }

    #[test]
    fn adm_01_every_bank_holiday_of_a_year_has_its_own_name() {
        use BankHoliday::{
            BoxingDay, Christmas, EarlyMay, EasterMonday, GoodFriday, NewYear, Proclaimed, Spring, Summer,
        };
        let names = |year| bank_holidays(year).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
        let usual = [NewYear, GoodFriday, EasterMonday, EarlyMay, Spring, Summer, Christmas, BoxingDay];
        for year in [2024, 2025, 2026, 2028, 2030] {
            assert_eq!(names(year), usual, "{year}");
        }
        // Christmas Day on a Saturday and on a Sunday, with the days they are taken on.
        let last = |year| bank_holidays(year).split_off(6);
        assert_eq!(last(2027), [(day("2027-12-27"), Christmas), (day("2027-12-28"), BoxingDay)]);
        assert_eq!(last(2033), [(day("2033-12-26"), BoxingDay), (day("2033-12-27"), Christmas)]);
        // Two days for the Platinum Jubilee and a funeral.
        let year_2022 =
            [NewYear, GoodFriday, EasterMonday, EarlyMay, Spring, Proclaimed, Summer, Proclaimed, BoxingDay, Christmas];
        assert_eq!(names(2022), year_2022);
    }
}
