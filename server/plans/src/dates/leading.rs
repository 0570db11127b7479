//! The date that a note begins with: "2026-11-10 Four wait", "10/11/26: four wait".

use super::{Words, parts, whole};
use time::Date;

use super::written::Part;

/// As many words as such a date is written with at most: "10th of November 2026".
const LONGEST: usize = 4;

/// What may stand around the date.
const AROUND: [char; 13] = ['(', ')', '[', ']', ':', ';', ',', '.', '-', '–', '—', '*', '•'];

/// The date that some words begin with, and what follows it.
pub(crate) fn leading(text: &str) -> Option<(Date, &str)> {
    let text = text.trim_start_matches(|letter: char| letter.is_whitespace() || AROUND.contains(&letter));
    let mut ends = Vec::with_capacity(LONGEST);
    let mut inside = false;
    for (at, letter) in text.char_indices() {
        if letter.is_whitespace() && inside {
            ends.push(at);
        }
        inside = !letter.is_whitespace();
        if ends.len() == LONGEST {
            break;
        }
    }
    if ends.len() < LONGEST {
        ends.push(text.len());
    }
    ends.iter().rev().find_map(|end| {
        let (date, rest) = text.split_at(*end);
        let date = of(date.trim_end().trim_end_matches(AROUND))?;
        Some((date, rest.trim_start_matches(|letter: char| letter.is_whitespace() || AROUND.contains(&letter))))
    })
}

/// The date that these words are. Numbers alone in several words are a count, and a month with
/// two digits after it may be one of its days.
fn of(words: &str) -> Option<Date> {
    let several = words.contains(char::is_whitespace) && !words.contains(char::is_alphabetic);
    let short = parts(words).is_some_and(|(parts, _)| match parts.as_slice() {
        [_, Part::Number(_, digits)] => *digits != 4,
        _ => false,
    });
    match whole(words) {
        Words::Clean(date) | Words::Untidy(date) if !several && !short => Some(date),
        Words::Clean(_) | Words::Untidy(_) | Words::NoSuchDay | Words::Other => None,
    }
}
