//! Dates with words around them that say no more than the date: "by 31 March
//! 2025", "End March 2025", "Mon 3 March 2025"; and ends of quarters.

use super::{LONGEST_DATE, Words, last_day, parts, spoken, whole};
use time::{Date, Duration, Month, Weekday};

/// What stands before a date and adds nothing to it, in English and Welsh.
const BEFORE: [&str; 12] = [
    "no later than ",
    "to be completed by ",
    "complete by ",
    "completed by ",
    "due on ",
    "due by ",
    "due: ",
    "due ",
    "by: ",
    "by ",
    "on ",
    "erbyn ",
];

/// What stands before a month, a quarter or a year and means its last day.
const END: [&str; 7] = ["the end of ", "end of ", "end ", "the last day of ", "diwedd mis ", "diwedd ", "year end "];

/// A date from such words, with what is to be said of it; `None` for others.
pub(super) fn read(text: &str) -> Option<(Option<Date>, Option<String>)> {
    if text.len() > LONGEST_DATE {
        return None;
    }
    if let Some(day) = serial(text) {
        let problem =
            format!("A bare number: a spreadsheet shows it as {}. Kept as written, with no date.", spoken(day));
        return Some((None, Some(problem)));
    }
    let lower = text.to_lowercase();
    let rest = stripped(lower.trim(), &BEFORE);
    let (rest, is_end) = match stripped(rest, &END) {
        shorter if shorter.len() < rest.len() => (shorter, true),
        _ => (rest, false),
    };
    if let Some(end) = financial(rest, is_end) {
        let problem = format!("Read as {}, the last day of that part of the financial year.", spoken(end));
        return Some((Some(end), Some(problem)));
    }
    let (rest, weekday) = without_weekday(rest);
    if rest.len() == text.len() {
        return None;
    }
    let date = match whole(rest) {
        Words::Clean(date) => date,
        Words::Untidy(_) | Words::NoSuchDay | Words::Other => return None,
    };
    let is_month = parts(rest).is_some_and(|(parts, _)| parts.len() == 2);
    if is_end && !(is_month && date == last_day(date)) {
        return None;
    }
    if let Some(named) = weekday.filter(|named| is_month || *named != date.weekday()) {
        let problem =
            format!("{} is a {} and not a {named}: kept as written, with no date.", spoken(date), date.weekday());
        return Some((None, Some(problem)));
    }
    Some((Some(date), None))
}

/// The text without the first of some words that it begins with.
fn stripped<'a>(text: &'a str, words: &[&str]) -> &'a str {
    words.iter().find_map(|start| text.strip_prefix(start)).unwrap_or(text).trim_start()
}

/// The text without the weekday before it, and the weekday.
fn without_weekday(text: &str) -> (&str, Option<Weekday>) {
    const DAYS: [(&str, &str, Weekday); 7] = [
        ("monday", "mon", Weekday::Monday),
        ("tuesday", "tue", Weekday::Tuesday),
        ("wednesday", "wed", Weekday::Wednesday),
        ("thursday", "thu", Weekday::Thursday),
        ("friday", "fri", Weekday::Friday),
        ("saturday", "sat", Weekday::Saturday),
        ("sunday", "sun", Weekday::Sunday),
    ];
    let end = text.find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let is_named = |(long, short, _): &&(&str, &str, Weekday)| {
        word == *long || word == *short || ["tues", "weds", "thur", "thurs"].contains(&word) && word.starts_with(short)
    };
    match DAYS.iter().find(is_named) {
        Some((_, _, day)) => (rest.trim_start_matches([',', ' ', '.']), Some(*day)),
        None => (text, None),
    }
}

/// The last day of a quarter of a financial year, "Q1 26/27", or of the year
/// itself, where the words speak of an end: "FY 25/26".
fn financial(text: &str, is_end: bool) -> Option<Date> {
    let words =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    let (quarter, rest) = match words.as_slice() {
        [first, rest @ ..] if first.len() == 2 && first.starts_with('q') => (Some(first.get(1..)?), rest),
        ["quarter" | "qtr" | "q" | "chwarter", number, rest @ ..] => (Some(*number), rest),
        rest => (None, rest),
    };
    let rest = match rest {
        ["of", rest @ ..] => rest,
        rest => rest,
    };
    let rest = match rest {
        ["fy", rest @ ..] | ["financial", "year", rest @ ..] => rest,
        rest => rest,
    };
    let [first, second] = rest else { return None };
    let number = |word: &str| word.parse::<i32>().ok().filter(|_| [2, 4].contains(&word.len()));
    let (first, second) = (number(first)?, number(second)?);
    if (first + 1) % 100 != second % 100 {
        return None;
    }
    let begins = 2000 + first % 100;
    let (year, month) = match quarter {
        Some("1") => (begins, Month::June),
        Some("2") => (begins, Month::September),
        Some("3") => (begins, Month::December),
        Some("4") => (begins + 1, Month::March),
        Some(_) => return None,
        None if is_end => (begins + 1, Month::March),
        None => return None,
    };
    Date::from_calendar_date(year, month, 1).ok().map(last_day)
}

/// The day that a spreadsheet counts with a bare number.
fn serial(text: &str) -> Option<Date> {
    let days = text.parse::<i64>().ok().filter(|days| text.len() == 5 && (32_874..=73_050).contains(days))?;
    Date::from_calendar_date(1899, Month::December, 30).ok()?.checked_add(Duration::days(days))
}
