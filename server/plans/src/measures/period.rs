//! Periods as councils write them: a month, a quarter, a year that ends on 31 March.

use super::super::table::{Cell, ShownPart};
use crate::dates::MONTHS;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use time::{Date, Month};

/// A period that a number is of. What is counted on a day, such as a month's end or
/// 31 March, is of the period that ends with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// A month.
    Month {
        /// The year.
        year: i32,
        /// From 1 to 12.
        month: u8,
    },
    /// A quarter of the year that begins in April.
    Quarter {
        /// The year in which that April is.
        from: i32,
        /// From 1 to 4.
        quarter: u8,
    },
    /// The year that begins in April.
    Year {
        /// The year in which that April is.
        from: i32,
    },
}

/// How a period is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// "Aug-18".
    Month,
    /// "Q1 2018/19".
    Quarter,
    /// "2010/11".
    Years,
    /// "2014": which day of it, others say.
    Bare,
}

/// A name that is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a period")]
pub struct NotAPeriod;

impl Period {
    /// Its last day.
    #[must_use]
    pub fn ends(self) -> Date {
        let (year, month) = match self {
            Period::Month { year, month } => (year, month),
            Period::Quarter { from, quarter: 4 } => (from + 1, 3),
            Period::Quarter { from, quarter } => (from, 3 + 3 * quarter),
            Period::Year { from } => (from + 1, 3),
        };
        let month = Month::try_from(month).unwrap_or(Month::December);
        Date::from_calendar_date(year, month, month.length(year)).unwrap_or(Date::MIN)
    }

    /// The one before it, of the same length.
    #[must_use]
    pub fn before(self) -> Self {
        match self {
            Period::Month { year, month: 1 } => Period::Month { year: year - 1, month: 12 },
            Period::Month { year, month } => Period::Month { year, month: month - 1 },
            Period::Quarter { from, quarter: 1 } => Period::Quarter { from: from - 1, quarter: 4 },
            Period::Quarter { from, quarter } => Period::Quarter { from, quarter: quarter - 1 },
            Period::Year { from } => Period::Year { from: from - 1 },
        }
    }

    /// Whether both are of one length, so that one line joins them.
    #[must_use]
    pub fn alike(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    /// Whether, where something else is counted from this one on, `later` counts it and
    /// `earlier` does not, or not in all of it.
    #[must_use]
    pub fn parts(self, earlier: Self, later: Self) -> bool {
        let last_of_old = self.before().ends();
        earlier.before().ends() < last_of_old && later.ends() > last_of_old
    }

    /// Where it stands among others: by its end, the shorter first.
    #[must_use]
    pub fn order(self) -> (Date, u8) {
        let long = match self {
            Period::Month { .. } => 0,
            Period::Quarter { .. } => 1,
            Period::Year { .. } => 2,
        };
        (self.ends(), long)
    }

    /// The period that somebody typed, in any way in which files have one.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        read(text).map(|(period, _)| period)
    }

    /// The period in a cell, and how it is written there.
    pub(super) fn of(cell: &Cell) -> Option<(Self, Form)> {
        if let Some(date) = cell.date.filter(|date| date.shown != ShownPart::Part) {
            return Some((Period::Month { year: date.date.year(), month: date.date.month().into() }, Form::Month));
        }
        read(&cell.text)
    }
}

/// As it is stored: `2018-08`, `2018/19 Q1`, `2018/19`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = |from: i32| (from + 1).rem_euclid(100);
        match *self {
            Period::Month { year, month } => write!(f, "{year}-{month:02}"),
            Period::Quarter { from, quarter } => write!(f, "{from}/{:02} Q{quarter}", next(from)),
            Period::Year { from } => write!(f, "{from}/{:02}", next(from)),
        }
    }
}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        // A heading of 2006-07 is a year; as it is stored, it is July.
        let found = if text.contains('/') { read(text) } else { month(text) };
        match found {
            Some((period, Form::Month | Form::Quarter | Form::Years)) => Ok(period),
            Some((_, Form::Bare)) | None => Err(NotAPeriod),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The period that a text names and nothing else.
pub(super) fn read(text: &str) -> Option<(Period, Form)> {
    let text = text.trim().to_lowercase().replace(['–', '‐', '—'], "-");
    quarter(&text).or_else(|| years(&text)).or_else(|| month(&text)).or_else(|| bare(&text))
}

/// A year of four digits, or of two.
fn year(text: &str) -> Option<i32> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.len() {
        4 if digits => text.parse().ok().filter(|year| (1990..2100).contains(year)),
        2 if digits => text.parse::<i32>().ok().map(|year| 2000 + year),
        _ => None,
    }
}

/// The year that begins in the first and ends in the second, which may be cut short.
fn span(first: &str, second: &str) -> Option<i32> {
    let from = year(first)?;
    let to = if second.len() == 2 { second.parse().ok() } else { year(second).map(|to| to.rem_euclid(100)) };
    (to == Some((from + 1).rem_euclid(100))).then_some(from)
}

/// "2010/11", "2010-11", "2010/2011".
fn years(text: &str) -> Option<(Period, Form)> {
    let (first, second) = text.split_once(['/', '-'])?;
    if first.trim().len() != 4 {
        return None;
    }
    Some((Period::Year { from: span(first.trim(), second.trim())? }, Form::Years))
}

/// "Q1 2018/19", "Q1 18/19", "2018/19 Q1".
fn quarter(text: &str) -> Option<(Period, Form)> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let [one, other] = parts.as_slice() else { return None };
    let (quarter, years) = if one.starts_with('q') { (one, other) } else { (other, one) };
    let quarter: u8 = quarter.strip_prefix('q')?.parse().ok().filter(|n| (1..=4).contains(n))?;
    let (first, second) = years.split_once(['/', '-'])?;
    Some((Period::Quarter { from: span(first, second)?, quarter }, Form::Quarter))
}

/// "Aug-18", "Aug 2018", "August 18", "2018-08", "08/2018".
fn month(text: &str) -> Option<(Period, Form)> {
    let (one, other) = text.split_once(['-', ' ', '/', '\''])?;
    let (one, other) = (one.trim(), other.trim_start_matches(['\'', '’', ' ']).trim());
    let numbered = |month: &str| month.parse::<u8>().ok().filter(|n| month.len() == 2 && (1..=12).contains(n));
    let (year, month) = if let Some(month) = named(one) {
        (year(other)?, month)
    } else if one.len() == 4 {
        (year(one)?, numbered(other)?)
    } else {
        (year(other).filter(|_| other.len() == 4)?, numbered(one)?)
    };
    Some((Period::Month { year, month }, Form::Month))
}

/// The month of a name of three letters or more.
fn named(word: &str) -> Option<u8> {
    let word = word.trim_end_matches('.');
    let at = MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(word))?;
    u8::try_from(at + 1).ok()
}

fn bare(text: &str) -> Option<(Period, Form)> {
    let ends = year(text).filter(|_| text.len() == 4)?;
    Some((Period::Year { from: ends - 1 }, Form::Bare))
}
