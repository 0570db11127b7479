//! Words as they are compared: one form for every way of typing them.

use heard_storage::text;

/// The longest text that is looked at, in words; what is longer is looked at in
/// its whole length all the same, word by word, so this only sizes memory.
const USUAL: usize = 64;

/// Stands for a star while a text is folded: a letter that nobody types, since
/// folding leaves out whatever is no letter. Where somebody does, it is a star.
const STAR: char = '\u{a78f}';

/// A word of a text, as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    text: String,
    starred: bool,
}

impl Token {
    fn new(text: String) -> Self {
        Self { starred: text.contains('*'), text }
    }

    /// Its letters.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The same, where nothing else is needed.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Whether a star in it stands for a letter.
    pub(super) fn is_starred(&self) -> bool {
        self.starred
    }

    /// Whether it is `wanted`, a star in it being any letter.
    pub(super) fn same(&self, wanted: &str) -> bool {
        match self.starred {
            true => alike(&self.text, wanted, |found, c| found == '*' || found == c),
            false => self.text == wanted,
        }
    }
}

/// The words of a text in the form that lists are compared in: folded as for
/// searching, digits that stand for letters read as letters, a letter written
/// twice or more read once. A star inside a word stays: it may be any letter.
pub(super) fn of(text: &str) -> Vec<Token> {
    let mut words = Vec::with_capacity(USUAL);
    for rough in text.split_whitespace() {
        // Folding takes punctuation for spaces, and a star is punctuation.
        let starred = rough.trim_matches('*').contains('*').then(|| rough.replace('*', STAR.encode_utf8(&mut [0; 4])));
        let folded = text::search(starred.as_deref().unwrap_or(rough));
        words.extend(folded.split(' ').filter(|word| !word.is_empty()).map(|word| Token::new(one(word))));
    }
    words
}

/// Words no longer than this end in "ing" by themselves, as "king" does; in bytes.
const SHORT_OF_ING: usize = 4;

/// A single word in that form, as lists write it.
pub(super) fn one(word: &str) -> String {
    let digits_are_letters = word.chars().any(char::is_alphabetic) && !word.ends_with(|c: char| c.is_ascii_digit());
    let mut plain = String::with_capacity(word.len());
    let mut before = None;
    for c in word.chars() {
        let c = match c {
            STAR => '*',
            '0' if digits_are_letters => 'o',
            '1' | '!' if digits_are_letters => 'i',
            '3' if digits_are_letters => 'e',
            '4' | '@' if digits_are_letters => 'a',
            '5' | '$' if digits_are_letters => 's',
            c => c,
        };
        if before != Some(c) || c.is_ascii_digit() {
            plain.push(c);
        }
        before = Some(c);
    }
    // "hittin" is "hitting".
    if plain.len() > SHORT_OF_ING && plain.ends_with("ing") {
        plain.pop();
    }
    plain
}

fn alike(word: &str, wanted: &str, same: impl Fn(char, char) -> bool) -> bool {
    word.chars().count() == wanted.chars().count() && word.chars().zip(wanted.chars()).all(|(a, b)| same(a, b))
}

/// Whether `word` is `wanted`, or differs from it by one letter that is wrong, missing,
/// too many, or changed places with its neighbour, and not by the first.
pub(super) fn nearly(word: &str, wanted: &str) -> bool {
    let (mut a, mut b) = (word.chars(), wanted.chars());
    if a.next() != b.next() {
        return false;
    }
    loop {
        let (from_a, from_b) = (a.as_str(), b.as_str());
        match (a.next(), b.next()) {
            (Some(one), Some(other)) if one == other => {}
            (None, None) => return true,
            (one, other) => {
                let (rest_a, rest_b) = (a.as_str(), b.as_str());
                // Wrong, too many, missing.
                return (one.is_some() && other.is_some() && rest_a == rest_b)
                    || (one.is_some() && rest_a == from_b)
                    || (other.is_some() && from_a == rest_b)
                    || (a.next() == other && b.next() == one && a.as_str() == b.as_str());
            }
        }
    }
}
