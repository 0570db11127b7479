//! What has the form of an address, a number or a day.

use heard_storage::text;
use heard_vocabulary::LikelyBecause;

use super::Found;
use super::cues::{BORN, MONTHS, STREETS};
use super::words::{Case, Word, together};
use crate::views::redact::span::Span;

/// How many digits a telephone number has: with the code of a country, or without.
const TELEPHONE: std::ops::RangeInclusive<usize> = 9..=15;

/// So long is one at most, with what parts its digits.
const LONGEST: usize = 40;

/// So far from a day a word for being born stands at most, in words.
const NEAR: usize = 5;

/// Everything of such a form.
pub(super) fn forms(chars: &[char], words: &[Word]) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        match *c {
            '@' => found.extend(email(chars, at).or_else(|| account(chars, at))),
            c if c == '+' || is_digit(c) => found.extend(number(chars, at)),
            _ => {}
        }
    }
    for at in 0..words.len() {
        found.extend(postcode(chars, words, at));
        found.extend(address(chars, words, at));
        found.extend(day(chars, words, at));
    }
    found
}

/// Whether it is a decimal digit of any script.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || (!c.is_ascii() && c.is_numeric() && !text::digits(c.encode_utf8(&mut [0; 4])).is_empty())
}

fn in_address(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%')
}

/// The e-mail address around an @.
fn email(chars: &[char], at: usize) -> Option<Found> {
    let from = chars[..at].iter().rposition(|c| !in_address(*c)).map_or(0, |before| before + 1);
    let mut to = at + 1 + chars[at + 1..].iter().take_while(|c| in_address(**c)).count();
    while to > at + 1 && !chars[to - 1].is_alphanumeric() {
        to -= 1;
    }
    let host = chars.get(at + 1..to)?;
    (from < at && host.contains(&'.')).then_some(Found { span: Span { from, to }, because: LikelyBecause::Email })
}

/// The name of an account, which begins with an @.
fn account(chars: &[char], at: usize) -> Option<Found> {
    let free = at.checked_sub(1).is_none_or(|before| !chars[before].is_alphanumeric());
    let name = chars[at + 1..].iter().take_while(|c| in_address(**c)).count();
    let span = Span { from: at, to: at + 1 + name };
    (free && name > 1).then_some(Found { span, because: LikelyBecause::Account })
}

/// A telephone number, or a whole date in digits, that begins here.
fn number(chars: &[char], at: usize) -> Option<Found> {
    let before = at.checked_sub(1).map(|before| chars[before]);
    if before.is_some_and(|c| c.is_alphanumeric() || c == '+') {
        return None;
    }
    let parts = |c: char| matches!(c, ' ' | '\u{a0}' | '-' | '–' | '(' | ')' | '.' | '/' | '+');
    let run = chars[at..].iter().take(LONGEST).take_while(|c| is_digit(**c) || parts(**c)).count();
    let whole = &chars[at..at + run];
    let digits = whole.iter().filter(|c| is_digit(**c)).count();
    let last = whole.iter().rposition(|c| is_digit(*c))? + 1;
    if let Some(to) = date(whole) {
        return Some(Found { span: Span { from: at, to: at + to }, because: LikelyBecause::Date });
    }
    let span = Span { from: at, to: at + last };
    TELEPHONE.contains(&digits).then_some(Found { span, because: LikelyBecause::Telephone })
}

/// Where a date such as 12/03/2011 ends: three numbers of which one may be a year, with
/// one sign between them.
fn date(run: &[char]) -> Option<usize> {
    let (mut lengths, mut at) = ([0_usize; 3], 0);
    let sign = *run.iter().find(|c| !is_digit(**c)).filter(|c| matches!(c, '/' | '.' | '-'))?;
    for (part, length) in lengths.iter_mut().enumerate() {
        if part > 0 {
            if run.get(at) != Some(&sign) {
                return None;
            }
            at += 1;
        }
        *length = run[at..].iter().take_while(|c| is_digit(**c)).count();
        at += *length;
    }
    let [first, second, third] = lengths;
    let year_last = (1..=2).contains(&first) && (third == 2 || third == 4);
    let year_first = first == 4 && (1..=2).contains(&third);
    ((1..=2).contains(&second) && (year_last || year_first)).then_some(at)
}

/// A postcode, in one word or two.
fn postcode(chars: &[char], words: &[Word], at: usize) -> Option<Found> {
    let word = &words[at];
    let plain: Vec<char> = word.plain.chars().collect();
    let found = |to| Some(Found { span: Span { from: word.span.from, to }, because: LikelyBecause::Postcode });
    if plain.len() > 4 && is_outward(&plain[..plain.len() - 3]) && is_inward(&plain[plain.len() - 3..]) {
        return found(word.span.to);
    }
    let next = words.get(at + 1).filter(|next| is_outward(&plain) && together(chars, word, next))?;
    let inward: Vec<char> = next.plain.chars().collect();
    if is_inward(&inward) { found(next.span.to) } else { None }
}

/// The first half of a postcode: one or two letters, a digit, and one more sign or none.
fn is_outward(plain: &[char]) -> bool {
    let letters = plain.iter().take_while(|c| c.is_ascii_lowercase()).count();
    let rest = &plain[letters..];
    let digit = rest.first().is_some_and(char::is_ascii_digit);
    (1..=2).contains(&letters) && digit && rest.len() <= 2 && rest.iter().all(char::is_ascii_alphanumeric)
}

/// Its second half: a digit and two letters.
fn is_inward(plain: &[char]) -> bool {
    matches!(plain, [digit, first, second]
        if digit.is_ascii_digit() && first.is_ascii_lowercase() && second.is_ascii_lowercase())
}

/// A number and the name of a street.
fn address(chars: &[char], words: &[Word], at: usize) -> Option<Found> {
    let number = &words[at];
    if number.case != Case::Digit || number.span.to - number.span.from > 5 {
        return None;
    }
    let mut last = number;
    for (far, word) in words[at + 1..].iter().take(4).enumerate() {
        if !together(chars, last, word) {
            return None;
        }
        // "Three in a row" is no street.
        let sure = matches!(word.plain.as_str(), "street" | "road" | "avenue" | "lane" | "crescent");
        if far > 0 && STREETS.has(&word.plain) && (sure || word.case == Case::Capital) {
            let span = Span { from: number.span.from, to: word.span.to };
            return Some(Found { span, because: LikelyBecause::Address });
        }
        last = word;
    }
    None
}

/// A day with its year, or beside a word for being born.
fn day(chars: &[char], words: &[Word], at: usize) -> Option<Found> {
    let month = &words[at];
    if !MONTHS.has(&month.plain) {
        return None;
    }
    let before = at.checked_sub(1).map(|one| &words[one]);
    let before = before.filter(|one| is_number(one) && together(chars, one, month));
    let after = words.get(at + 1).filter(|one| is_number(one) && one.span.from <= month.span.to + 2);
    let next = after.and_then(|one| words.get(at + 2).filter(|next| next.span.from <= one.span.to + 2));
    let year = if before.is_none() { next.or(after) } else { after }.filter(|one| is_year(one));
    let near = &words[at.saturating_sub(NEAR)..(at + NEAR).min(words.len())];
    let born = near.iter().any(|word| BORN.has(&word.plain));
    if (before.is_none() && after.is_none()) || (year.is_none() && !born) {
        return None;
    }
    let first = before.unwrap_or(month);
    let last = year.or(after.filter(|_| before.is_none())).unwrap_or(month);
    Some(Found { span: Span { from: first.span.from, to: last.span.to }, because: LikelyBecause::Date })
}

fn is_number(word: &Word) -> bool {
    word.case == Case::Digit && word.span.to - word.span.from <= 4
}

fn is_year(word: &Word) -> bool {
    word.case == Case::Digit && word.plain.len() == 4 && (word.plain.starts_with("19") || word.plain.starts_with("20"))
}
