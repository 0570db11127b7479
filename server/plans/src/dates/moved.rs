//! Dates that were moved, with the one before beside them: "Oct 2026 (slipped
//! from June)", "June 2026, now Oct 2026".

use super::written::{Part, parts};
use super::{Words, loose, spoken, whole};
use time::Date;

/// What stands between a date and the one before it.
const FROM: [&str; 16] = [
    "slipped from",
    "moved from",
    "revised from",
    "changed from",
    "extended from",
    "deferred from",
    "delayed from",
    "put back from",
    "brought forward from",
    "rescheduled from",
    "postponed from",
    "previously",
    "originally",
    "formerly",
    "was",
    "not",
];

/// What stands between a date and the one after it.
const TO: [&str; 13] = [
    "slipped to",
    "moved to",
    "revised to",
    "changed to",
    "extended to",
    "deferred to",
    "delayed to",
    "put back to",
    "brought forward to",
    "rescheduled to",
    "postponed to",
    "but now",
    "now",
];

/// The longest words that are looked at.
const LONGEST: usize = 96;

/// The date that stands now, with what is to be said of it; `None` for other words.
pub(super) fn read(text: &str) -> Option<(Option<Date>, Option<String>)> {
    if text.len() > LONGEST {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let date = FROM
        .into_iter()
        .find_map(|words| {
            let (now, before) = parted(text, &lower, words)?;
            one(now).filter(|_| is_part(before))
        })
        .or_else(|| {
            TO.into_iter().find_map(|words| {
                let (before, now) = parted(text, &lower, words)?;
                one(now).filter(|_| is_part(before))
            })
        })?;
    Some((Some(date), Some(format!("A date that was moved: read as {}.", spoken(date)))))
}

/// What stands before and after some words, without the marks around it.
fn parted<'a>(text: &'a str, lower: &str, words: &str) -> Option<(&'a str, &'a str)> {
    let at = lower.find(words)?;
    let (before, after) = (text.get(..at)?, text.get(at + words.len()..)?);
    let marks = |letter: char| !letter.is_alphanumeric();
    (before.ends_with(marks) && after.starts_with(marks))
        .then(|| (before.trim_matches(marks), after.trim_matches(marks)))
}

/// The whole words as a date.
fn one(text: &str) -> Option<Date> {
    match whole(text) {
        Words::Clean(date) => Some(date),
        Words::Other => loose::read(text).and_then(|(date, _)| date),
        Words::Untidy(_) | Words::NoSuchDay => None,
    }
}

/// Whether the words are a date, or a month without its year.
fn is_part(text: &str) -> bool {
    one(text).is_some() || parts(text).is_some_and(|(parts, _)| parts.iter().any(|part| matches!(part, Part::Name(_))))
}
