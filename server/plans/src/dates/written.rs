//! The parts of a date as people write it: numbers, a month's name, and the
//! marks between them.

use super::MONTHS;
use time::Month;

/// One part of a written date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A number and how many digits it was written with.
    Number(u32, usize),
    /// A month by its name.
    Name(Month),
    /// The "of" in "1st of May".
    Ordinal,
}

/// Splits a written date into its parts, and says whether the marks between
/// them are tidy: one mark each, none at the ends. `None` for other words.
pub(super) fn parts(text: &str) -> Option<(Vec<Part>, bool)> {
    let mut parts = Vec::new();
    let mut tidy = true;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if first.is_ascii_digit() {
            let (digits, after) = cut(rest, |letter| letter.is_ascii_digit());
            parts.push(Part::Number(digits.parse().ok()?, digits.len()));
            let after_ordinal = without_ordinal(after);
            // "Nov1-9" and "12May" run on without a mark between: no date.
            if after_ordinal.starts_with(char::is_alphabetic) {
                return None;
            }
            rest = after_ordinal;
        } else if first.is_alphabetic() {
            let (word, after) = cut(rest, char::is_alphabetic);
            if after.starts_with(|letter: char| letter.is_ascii_digit()) {
                return None;
            }
            parts.push(named(word)?);
            rest = after;
        } else {
            let (marks, after) = cut(rest, |letter| !letter.is_alphanumeric());
            // Digits of other scripts are neither a number here nor a mark.
            if marks.is_empty() {
                return None;
            }
            tidy &= tidy_marks(marks)? && !after.is_empty() && !parts.is_empty();
            rest = after;
        }
        if parts.len() > 4 {
            return None;
        }
    }
    Some((parts, tidy))
}

/// Splits off the start that is all of one sort.
fn cut(text: &str, sort: impl Fn(char) -> bool) -> (&str, &str) {
    let end = text.find(|letter| !sort(letter)).unwrap_or(text.len());
    text.split_at(end)
}

/// The text after "st", "nd", "rd" or "th".
fn without_ordinal(text: &str) -> &str {
    let ending = text.get(..2).unwrap_or_default().to_lowercase();
    match text.get(2..) {
        Some(after)
            if ["st", "nd", "rd", "th"].contains(&ending.as_str()) && !after.starts_with(char::is_alphanumeric) =>
        {
            after
        }
        _ => text,
    }
}

/// Whether the marks between two parts are one tidy mark; `None` where they
/// are none that a date is written with.
fn tidy_marks(marks: &str) -> Option<bool> {
    let known = |letter: char| letter.is_whitespace() || "/.-–,'’".contains(letter);
    if !marks.chars().all(known) {
        return None;
    }
    let marks = marks.trim();
    Some(marks.chars().count() <= 1)
}

/// A month by its name, or the "of" before it.
fn named(word: &str) -> Option<Part> {
    const WELSH: [&str; 12] = [
        "ionawr",
        "chwefror",
        "mawrth",
        "ebrill",
        "mai",
        "mehefin",
        "gorffennaf",
        "awst",
        "medi",
        "hydref",
        "tachwedd",
        "rhagfyr",
    ];
    let word = word.to_lowercase();
    if word == "of" {
        return Some(Part::Ordinal);
    }
    let position = MONTHS
        .iter()
        .position(|month| *month == word || month.get(..3) == Some(&word))
        .or_else(|| (word == "sept").then_some(8))
        .or_else(|| WELSH.iter().position(|month| *month == word))?;
    let number = u8::try_from(position + 1).ok()?;
    Month::try_from(number).ok().map(Part::Name)
}
