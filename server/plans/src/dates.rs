//! Timescales: the date that a cell is, if it is one.
//!
//! The rule. A cell has a date only where all of it is that date: a day, month
//! and year in British order ("30/09/19", "30th April 2020"), or a month and
//! year, which means the month's last day ("Oct-19"). Doubled or stray marks
//! between the parts are forgiven with a warning ("01./03/20"). Words that only
//! say that the day is the last one are no more ("by 31 March 2025", "End March
//! 2025"), nor is a weekday that it is. The end of a quarter or a financial
//! year ("Q1 26/27") is read with a warning that says which day that is, and a
//! date that was moved ("Oct 2026, slipped from June") with one that says so.
//! Anything more ("Impact by Feb 2019", "Nov 18 – Nov 19", "by Easter") has no
//! date and a warning that names the dates in it, so that a person decides. A
//! blank needs neither.

mod leading;
mod loose;
mod moved;
mod written;

pub(super) use leading::leading;

use super::report::Timescale;
use super::table::{Cell, CellDate, ShownPart};
use time::macros::format_description;
use time::{Date, Month};
use written::{Part, parts};

/// The months' English names, in small letters and in their order.
pub(crate) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The years that a plan speaks of; others are slips.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2099;

/// A timescale and what is odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Read {
    /// The timescale.
    pub timescale: Timescale,
    /// The sentence for a warning, if one is due.
    pub problem: Option<String>,
}

/// What some words are, as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Words {
    /// A date, cleanly written.
    Clean(Date),
    /// A date with stray marks in it.
    Untidy(Date),
    /// Shaped like a date that no calendar has: day, month, year.
    NoSuchDay,
    /// No date.
    Other,
}

/// Reads a timescale cell.
pub(super) fn read(cell: &Cell) -> Read {
    let (date, problem) = match cell.date {
        Some(marked) => by_cell(marked),
        None => by_words(&cell.text),
    };
    Read { timescale: Timescale { text: cell.text.clone(), date }, problem }
}

/// The longest words that are looked at for being a date: "30th of September
/// 2019" with stray marks has not half as many bytes.
const LONGEST_DATE: usize = 64;

/// The date that some words are, if they are one.
pub(super) fn of_words(text: &str) -> Option<Date> {
    match whole(text) {
        Words::Clean(date) | Words::Untidy(date) => Some(date),
        Words::NoSuchDay => None,
        Words::Other => loose::read(text).and_then(|(date, _)| date),
    }
}

/// A date that the file marks as one. ShownPart as month and year it means the
/// month's last day, as the same words would.
fn by_cell(marked: CellDate) -> (Option<Date>, Option<String>) {
    let date = marked.date;
    if !YEARS.contains(&date.year()) {
        let problem = format!("The cell holds the year {}: kept as written, with no date.", date.year());
        return (None, Some(problem));
    }
    match marked.shown {
        ShownPart::Day => (Some(date), None),
        ShownPart::Month => (Some(last_day(date)), None),
        ShownPart::Part => (
            Some(date),
            Some(format!("The cell shows only part of its date: read as {}, which is what it holds.", spoken(date))),
        ),
    }
}

/// A timescale from its words.
fn by_words(text: &str) -> (Option<Date>, Option<String>) {
    match whole(text) {
        Words::Clean(date) => (Some(date), None),
        Words::Untidy(date) => (Some(date), Some(format!("Stray marks in this date: read as {}.", spoken(date)))),
        Words::NoSuchDay => (None, Some(format!("There is no such day as {text}: kept as written, with no date."))),
        Words::Other => {
            loose::read(text).or_else(|| moved::read(text)).unwrap_or_else(|| (None, Some(not_a_date(text))))
        }
    }
}

/// What to say of words that are no date.
fn not_a_date(text: &str) -> String {
    let seen = dates_within(text);
    if !seen.is_empty() {
        return format!("More than a date (in it: {}): kept as written, with no date.", seen.join("; "));
    }
    if text.chars().any(|letter| letter.is_ascii_digit()) {
        "Not a date that can be read with certainty: kept as written, with no date.".to_owned()
    } else {
        "No date in these words: kept as written.".to_owned()
    }
}

/// A date as a person says it.
fn spoken(date: Date) -> String {
    format!("{} {} {}", date.day(), date.month(), date.year())
}

/// A date written as 2020-03-31.
pub(super) fn iso(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

/// The last day of the date's month.
fn last_day(date: Date) -> Date {
    let length = date.month().length(date.year());
    date.replace_day(length).unwrap_or(date)
}

/// The whole text as a date.
fn whole(text: &str) -> Words {
    if text.len() > LONGEST_DATE {
        return Words::Other;
    }
    let text = text
        .strip_suffix(" 00:00:00")
        .or_else(|| text.strip_suffix("T00:00:00"))
        .or_else(|| text.strip_suffix(" 00:00"))
        .unwrap_or(text);
    if let Some(date) = iso(text) {
        return in_range(date);
    }
    let Some((parts, tidy)) = parts(text) else {
        return Words::Other;
    };
    let found = match parts.as_slice() {
        [Part::Number(day, _), month, Part::Number(year, digits)] => day_month_year(*day, *month, *year, *digits),
        [Part::Number(day, _), Part::Ordinal, month, Part::Number(year, digits)] if matches!(month, Part::Name(_)) => {
            day_month_year(*day, *month, *year, *digits)
        }
        [Part::Name(month), Part::Number(year, digits)] => month_year(*month, *year, *digits),
        // "March 31 2025" can be nothing else: the year has four digits.
        [month @ Part::Name(_), Part::Number(day, 1 | 2), Part::Number(year, 4)] => {
            day_month_year(*day, *month, *year, 4)
        }
        [Part::Number(month, _), Part::Number(year, 4)] => u8::try_from(*month)
            .ok()
            .and_then(|month| Month::try_from(month).ok())
            .map_or(Words::Other, |month| month_year(month, *year, 4)),
        _ => Words::Other,
    };
    match (found, tidy) {
        (Words::Clean(date), false) => Words::Untidy(date),
        (found, _) => found,
    }
}

/// A date, unless its year is a slip.
fn in_range(date: Date) -> Words {
    if YEARS.contains(&date.year()) { Words::Clean(date) } else { Words::Other }
}

/// A day, month and year as a date.
fn day_month_year(day: u32, month: Part, year: u32, digits: usize) -> Words {
    let Some(year) = full_year(year, digits) else {
        return Words::Other;
    };
    let month = match month {
        Part::Name(month) => Some(month),
        Part::Number(number, _) => u8::try_from(number).ok().and_then(|number| Month::try_from(number).ok()),
        Part::Ordinal => None,
    };
    let Some(month) = month else {
        return Words::NoSuchDay;
    };
    let date = u8::try_from(day).ok().and_then(|day| Date::from_calendar_date(year, month, day).ok());
    date.map_or(Words::NoSuchDay, in_range)
}

/// A month and year as the month's last day.
fn month_year(month: Month, year: u32, digits: usize) -> Words {
    full_year(year, digits)
        .and_then(|year| Date::from_calendar_date(year, month, 1).ok())
        .map_or(Words::Other, |date| in_range(last_day(date)))
}

/// A year of two or four digits in full.
fn full_year(year: u32, digits: usize) -> Option<i32> {
    let year = i32::try_from(year).ok()?;
    match digits {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

/// The dates that stand within other words, as a person says them.
fn dates_within(text: &str) -> Vec<String> {
    let words = text.split_whitespace().collect::<Vec<_>>();
    let mut seen = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = (1..=4).rev().find_map(|length| {
            let some = words.get(at..at + length)?;
            // A dash between blanks parts two things: "Year 11 - Sept 2018".
            if some.iter().any(|word| !word.contains(char::is_alphanumeric)) {
                return None;
            }
            let joined = some.join(" ");
            date_in(joined.trim_matches(|letter: char| !letter.is_alphanumeric())).map(|found| (length, found))
        });
        match longest {
            Some((length, found)) => {
                seen.push(found);
                at += length;
            }
            None => {
                // "Ongoing-Mar-20" holds its date after a hyphen.
                seen.extend(words.get(at).and_then(|word| word.split_once('-')).and_then(|(_, after)| date_in(after)));
                at += 1;
            }
        }
    }
    seen
}

/// The text as a date in words, month only where it names only a month.
fn date_in(text: &str) -> Option<String> {
    match whole(text) {
        Words::Clean(date) | Words::Untidy(date) => {
            let by_month = parts(text).is_some_and(|(parts, _)| parts.len() == 2);
            Some(if by_month { format!("{} {}", date.month(), date.year()) } else { spoken(date) })
        }
        Words::NoSuchDay | Words::Other => None,
    }
}
