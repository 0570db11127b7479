//! Bank holidays of England: computed from the Banking and Financial Dealings
//! Act 1971, the two that are proclaimed every year and Easter, and changed by
//! what was proclaimed for one year alone.

use time::{Date, Duration, Month, Weekday};

use super::Day;

/// Days off that were proclaimed for one year, since 2015, and the holidays
/// that were moved for them. Each is named by the proclamation in The Gazette.
const PROCLAIMED: [(i32, Month, u8); 5] = [
    (2020, Month::May, 8),        // 75 years after the war in Europe, for the first Monday
    (2022, Month::June, 2),       // spring, moved for the Platinum Jubilee
    (2022, Month::June, 3),       // the Platinum Jubilee
    (2022, Month::September, 19), // the funeral of Queen Elizabeth II
    (2023, Month::May, 8),        // the coronation of King Charles III
];
const MOVED_AWAY: [(i32, Month, u8); 2] = [(2020, Month::May, 4), (2022, Month::May, 30)];

impl Day {
    /// Whether banks are closed in England on this day. A holiday that falls on
    /// a weekend is the weekday it is taken on.
    #[must_use]
    pub fn is_bank_holiday(self) -> bool {
        let day = self.date();
        let named =
            |&(year, month, number): &(i32, Month, u8)| (day.year(), day.month(), day.day()) == (year, month, number);
        PROCLAIMED.iter().any(named) || (every_year(day) && !MOVED_AWAY.iter().any(named))
    }

    /// Whether it is neither a weekend nor a bank holiday.
    #[must_use]
    pub fn is_working_day(self) -> bool {
        !is_weekend(self.date()) && !self.is_bank_holiday()
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn every_year(day: Date) -> bool {
    let easter = easter(day.year());
    let monday = day.weekday() == Weekday::Monday;
    taken(day, Month::January, 1, 1)
        || taken(day, Month::December, 25, 2)
        || day == easter - Duration::days(2)
        || day == easter + Duration::days(1)
        || (monday && day.month() == Month::May && (day.day() <= 7 || day.day() > 24))
        || (monday && day.month() == Month::August && day.day() > 24)
}

/// Whether `day` is one of the first `count` weekdays from a date on: what falls
/// on a weekend is taken on the next weekday.
fn taken(day: Date, month: Month, first: u8, count: usize) -> bool {
    let begins = Date::from_calendar_date(day.year(), month, first).unwrap_or(Date::MAX);
    let days = (0..8).filter_map(|ahead| begins.checked_add(Duration::days(ahead)));
    days.filter(|at| !is_weekend(*at)).take(count).any(|at| at == day)
}

/// Easter Sunday, by the rule of Meeus, Jones and Butcher.
fn easter(year: i32) -> Date {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    let month = if n / 31 == 3 { Month::March } else { Month::April };
    let day = u8::try_from(n % 31 + 1).unwrap_or(1);
    Date::from_calendar_date(year, month, day).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the government lists them, year by year.
    const LISTED: [(&str, &str); 14] = [
        ("2015", "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        ("2016", "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"),
        ("2017", "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
        ("2018", "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
        ("2019", "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
        ("2020", "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
        ("2021", "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
        ("2022", "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
        ("2023", "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
        ("2024", "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
        ("2025", "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
        ("2026", "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
        ("2027", "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
        ("2028", "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    ];

    #[test]
    fn adm_01_bank_holidays_are_those_the_government_lists() {
        for (year, listed) in LISTED {
            let first = Day::parse(&format!("{year}-01-01")).unwrap();
            let days = (0..365).map(|ahead| first.plus(ahead)).filter(|day| day.is_bank_holiday());
            let found: Vec<String> = days.map(|day| day.to_string()[5..].to_owned()).collect();
            assert_eq!(found.join(" "), listed, "{year}");
        }
    }

    #[test]
    fn adm_01_easter_moves_between_march_and_april() {
        for day in ["2008-03-24", "2011-04-25", "2038-04-26", "2285-03-23"] {
            assert!(Day::parse(day).unwrap().is_bank_holiday(), "{day}: Easter Monday");
        }
    }
}
