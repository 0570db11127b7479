//! The words of a text, where each stands and how it is written.

use heard_storage::text;

use crate::views::redact::span::Span;

/// One word.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Where it stands.
    pub(super) span: Span,
    /// As searches see it.
    pub(super) plain: String,
    /// How it begins.
    pub(super) case: Case,
    /// Whether all of it is capitals, and more than one.
    pub(super) shouted: bool,
    /// Whether a sentence begins with it.
    pub(super) begins: bool,
}

/// How a word begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// With a capital letter.
    Capital,
    /// With a small letter.
    Small,
    /// In a script that has neither.
    None,
    /// With a digit.
    Digit,
}

const APOSTROPHES: [char; 4] = ['\'', '’', 'ʼ', '`'];

/// Whether a character belongs to a word: letters and digits, what is written above and
/// below them, and what joins letters without being seen.
fn inside(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}') || APOSTROPHES.contains(&c)
}

/// The words of a text, in order.
pub(super) fn words(chars: &[char]) -> Vec<Word> {
    let mut words = Vec::new();
    let (mut at, mut begins) = (0, true);
    while at < chars.len() {
        if !inside(chars[at]) {
            begins |= ends_sentence(chars[at]);
            at += 1;
            continue;
        }
        let from = at;
        while at < chars.len() && inside(chars[at]) {
            at += 1;
        }
        let Some(span) = bare(chars, from, at) else { continue };
        let written = &chars[span.from..span.to];
        let word: String = written.iter().collect();
        let plain = text::search(&word);
        if plain.is_empty() {
            continue;
        }
        let shouted = written.len() > 1 && written.iter().all(|c| !c.is_lowercase()) && written[0].is_uppercase();
        words.push(Word { span, plain, case: case(written[0]), shouted, begins });
        begins = false;
    }
    words
}

/// A word without the quotation marks around it and the s of what belongs to somebody.
fn bare(chars: &[char], from: usize, to: usize) -> Option<Span> {
    let (mut from, mut to) = (from, to);
    while from < to && APOSTROPHES.contains(&chars[from]) {
        from += 1;
    }
    while from < to && APOSTROPHES.contains(&chars[to - 1]) {
        to -= 1;
    }
    if to - from > 2 && APOSTROPHES.contains(&chars[to - 2]) && matches!(chars[to - 1], 's' | 'S') {
        to -= 2;
    }
    (from < to).then_some(Span { from, to })
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ':' | '…' | '\n' | '؟' | '۔' | '።' | '፧' | '•')
}

fn case(first: char) -> Case {
    if first.is_numeric() {
        Case::Digit
    } else if first.is_uppercase() {
        Case::Capital
    } else if first.is_lowercase() {
        Case::Small
    } else {
        Case::None
    }
}

/// Whether nothing but blanks stands between two words: what is parted by a comma is not
/// one name.
pub(super) fn together(chars: &[char], first: &Word, next: &Word) -> bool {
    let between = chars.get(first.span.to..next.span.from).unwrap_or_default();
    between.len() <= 3 && between.iter().all(|c| matches!(c, ' ' | '\u{a0}' | '-' | '‑' | '\t'))
}
