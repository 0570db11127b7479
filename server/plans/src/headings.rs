//! The words that councils head their columns with.

mod phrases;

use super::columns::Field;
use phrases::{ALONE_ONLY, CROSS_REFERENCES, HEADINGS, WELSH};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Words after which a heading only says more about its main part.
const AFTER_MAIN_PART: [&str; 14] =
    ["of", "for", "to", "by", "in", "at", "on", "from", "since", "with", "per", "as", "including", "against"];

/// The longest heading, in bytes: questions such as "How will we know that it
/// has made a difference to children?" have about 80.
pub(super) const LONGEST_HEADING: usize = 120;

/// How surely a heading means a field; larger is surer.
pub(super) type Sureness = u8;

/// The heading is one of the known ones.
pub(super) const EXACT: Sureness = 4;
/// The heading's main part is one of the known ones.
pub(super) const MAIN_PART: Sureness = 3;

/// A heading's words, so that case, marks and spaces make no difference.
pub(super) fn words(heading: &str) -> String {
    let lower = heading.to_lowercase().replace('&', " and ");
    let mut out = String::new();
    for letter in lower.chars() {
        if letter.is_alphanumeric() || letter == '#' {
            out.push(letter);
        } else if letter != '\'' && letter != '’' {
            out.push(' ');
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a column of this heading holds, where its heading is a known one.
#[must_use]
pub fn field_of(heading: &str) -> Option<Field> {
    meaning(heading).map(|(field, _)| field)
}

/// What a heading means, and how surely.
pub(super) fn meaning(heading: &str) -> Option<(Field, Sureness)> {
    let whole = words(heading);
    if whole.is_empty() || whole.len() > LONGEST_HEADING {
        return None;
    }
    if let Some(field) = exact(&whole) {
        return Some((field, EXACT));
    }
    if holds_owner_and_service(&whole) {
        return Some((Field::Service, MAIN_PART));
    }
    if whole.contains("plan") && (whole.ends_with(" ref") || whole.ends_with(" reference")) {
        return Some((Field::CrossReference, MAIN_PART));
    }
    if let Some(field) = in_two_languages(heading) {
        return Some((field, EXACT));
    }
    let main = main_part(heading);
    if main != whole
        && !is_alone_only(&main)
        && let Some(field) = exact(&main)
    {
        return Some((field, MAIN_PART));
    }
    longest(ends(&main)).map(|field| (field, 2)).or_else(|| longest(starts(&whole)).map(|field| (field, 1)))
}

/// The field that a whole heading names, from its words.
fn exact(whole: &str) -> Option<Field> {
    static FIELDS: LazyLock<HashMap<&str, Field>> =
        LazyLock::new(|| all_phrases().map(|(field, phrase)| (phrase, field)).collect());
    FIELDS.get(whole).copied()
}

/// The field that a heading names in two languages: "Arweinydd / Lead". A
/// half that is not known says nothing; two that name different fields are
/// one column for both.
fn in_two_languages(heading: &str) -> Option<Field> {
    let halves = heading.split(['/', '|', '\n']).map(words).filter(|half| !half.is_empty()).collect::<Vec<_>>();
    if halves.len() < 2 {
        return None;
    }
    let mut named = halves.iter().filter_map(|half| exact(half)).collect::<Vec<_>>();
    named.dedup();
    match named.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// Whether the heading is one of the known ones.
pub(super) fn is_exact(heading: &str) -> bool {
    heading.len() <= LONGEST_HEADING && (exact(&words(heading)).is_some() || in_two_languages(heading).is_some())
}

/// Every known phrase with its field.
fn all_phrases() -> impl Iterator<Item = (Field, &'static str)> {
    HEADINGS
        .iter()
        .copied()
        .chain(std::iter::once((Field::CrossReference, CROSS_REFERENCES)))
        .chain(WELSH)
        .flat_map(|(field, phrases)| phrases.split('|').map(move |phrase| (field, phrase)))
}

/// One column for the owner and the service: where one ends and the other
/// begins cannot be told, so it is read as the service.
fn holds_owner_and_service(whole: &str) -> bool {
    let has = |list: &[&str]| whole.split(' ').any(|word| list.contains(&word));
    has(&["lead", "owner", "officer", "person", "name", "responsible"])
        && has(&["service", "services", "team", "agency", "organisation", "department"])
}

/// The heading up to its first bracket or small word: "Timescale for
/// completion" is about a timescale.
fn main_part(heading: &str) -> String {
    let before_bracket = heading.split(['(', '[', ':']).next().unwrap_or_default();
    let all = words(before_bracket);
    let main = all
        .split(' ')
        .enumerate()
        .take_while(|(index, word)| *index == 0 || !AFTER_MAIN_PART.contains(word))
        .map(|(_, word)| word)
        .collect::<Vec<_>>();
    main.join(" ")
}

/// The field of the first phrase that is a known one and says something
/// beside other words.
fn longest<'a>(mut phrases: impl Iterator<Item = &'a str>) -> Option<Field> {
    phrases.find_map(|phrase| exact(phrase).filter(|_| !is_alone_only(phrase)))
}

/// Whether a phrase says nothing beside other words.
fn is_alone_only(phrase: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| ALONE_ONLY.split('|').collect());
    WORDS.contains(phrase)
}

/// The whole words that the text ends with, the most first.
fn ends(text: &str) -> impl Iterator<Item = &str> {
    std::iter::once(text).chain(text.match_indices(' ').map(|(at, _)| text.get(at + 1..).unwrap_or_default()))
}

/// The whole words that the text starts with, the most first.
fn starts(text: &str) -> impl Iterator<Item = &str> {
    std::iter::once(text).chain(text.rmatch_indices(' ').map(|(at, _)| text.get(..at).unwrap_or_default()))
}
