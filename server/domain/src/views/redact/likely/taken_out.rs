//! What was taken out, found again however it is written: in small letters, without the
//! marks on its letters, by one word of a name, joined to other words.

use heard_storage::text;
use heard_vocabulary::{LikelyBecause, RedactionKind, RedactionState};

use super::cues::{PLACES, STREETS};
use super::words::{Case, Word, words};
use super::{Gathered, Likely};
use crate::safeguarding::named::{is_ordinary, is_title};
use crate::views::redact::Redaction;
use crate::views::redact::span::Span;

/// So many letters a word of a name has that is found within others.
const WITHIN: usize = 4;

/// "And", "to", "of" and "with", where they are one letter before a word.
const JOINED: [char; 9] = ['و', 'ب', 'ل', 'ف', 'የ', 'ለ', 'ከ', 'በ', 'ን'];

/// So many digits a number has that is found however it is parted.
const NUMBER: usize = 6;

/// One span that was taken out, as it is looked for in other words.
pub(in crate::views) struct TakenOut {
    /// As it was written.
    covers: String,
    /// All of its words.
    whole: Vec<String>,
    /// Each of them, where it tells who or what is meant by itself.
    parts: Vec<String>,
    kind: RedactionKind,
}

impl TakenOut {
    /// What stands in the span, and what it was taken for.
    pub(in crate::views) fn new(covers: &str, kind: RedactionKind) -> Self {
        let chars: Vec<char> = covers.chars().collect();
        let whole: Vec<String> = words(&chars).iter().map(plain).collect();
        let tells = |part: &&String| match kind {
            RedactionKind::Person | RedactionKind::Relative | RedactionKind::Staff => {
                letters(part) > 1 && !is_title(part)
            }
            RedactionKind::Place | RedactionKind::Other => {
                let ordinary = PLACES.has(part) || STREETS.has(part) || is_ordinary(part);
                letters(part) >= WITHIN - 1 && !ordinary && part.chars().all(char::is_alphabetic)
            }
            RedactionKind::Contact | RedactionKind::Day => false,
        };
        let parts = if whole.len() > 1 { whole.iter().filter(tells).cloned().collect() } else { Vec::new() };
        Self { covers: covers.trim().to_owned(), whole, parts, kind }
    }

    /// Whether it stands in these words.
    pub(in crate::views) fn stands_in(&self, said: &str) -> bool {
        if self.whole.is_empty() {
            return !self.covers.is_empty() && said.contains(&self.covers);
        }
        let chars: Vec<char> = said.chars().collect();
        if !self.places(&words(&chars)).is_empty() {
            return true;
        }
        let number = if self.kind == RedactionKind::Contact { text::digits(&self.covers) } else { String::new() };
        number.len() >= NUMBER && text::digits(said).contains(&number)
    }

    /// Everywhere it stands, in order.
    fn places(&self, words: &[Word]) -> Vec<Span> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let length = self.length_at(words, at);
            let last = length.checked_sub(1).and_then(|more| words.get(at + more));
            if let Some(last) = last {
                found.push(Span { from: word.span.from, to: last.span.to });
            }
            at += length.max(1);
        }
        found
    }

    /// How many words of it stand here; none where it does not.
    fn length_at(&self, words: &[Word], at: usize) -> usize {
        let Some(word) = words.get(at) else { return 0 };
        let some = words.get(at..at + self.whole.len()).unwrap_or_default();
        let whole = !some.is_empty() && some.iter().zip(&self.whole).all(|(word, name)| is(word, name));
        if whole {
            return some.len();
        }
        let joined = self.whole.len() > 1 && is(word, &self.whole.concat());
        usize::from(joined || self.parts.iter().any(|part| self.is_called(word, part)))
    }

    /// Whether this word of a longer name stands for all of it.
    fn is_called(&self, word: &Word, part: &str) -> bool {
        let as_name = word.case == Case::Capital;
        let place = matches!(self.kind, RedactionKind::Place | RedactionKind::Other);
        if (place || is_ordinary(part)) && !as_name {
            return false;
        }
        is(word, part)
    }
}

/// Whether a word is this one of a name: by itself, with an ending, joined to a little
/// word as some languages join them, or within others where it is long enough to tell.
fn is(word: &Word, name: &str) -> bool {
    let said = plain(word);
    if said == name || said.strip_suffix('s') == Some(name) {
        return true;
    }
    if is_ordinary(name) {
        return false;
    }
    match (word.case, letters(name)) {
        (_, WITHIN..) => said.contains(name),
        (Case::None, 2..WITHIN) => said.strip_prefix(JOINED) == Some(name),
        // "Same" holds a short name too: only what is written as a name is taken for one.
        (Case::Capital, 3..WITHIN) => said.starts_with(name),
        _ => false,
    }
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

/// A word as it is compared: as searches see it, and without the strokes that they keep.
fn plain(word: &Word) -> String {
    let mut plain = String::with_capacity(word.plain.len());
    for c in word.plain.chars() {
        match c {
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'ı' => plain.push('i'),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            c => plain.push(c),
        }
    }
    plain
}

/// Wherever else in these pieces of a text what was taken out of it stands, and nobody
/// decided about that place.
pub(in crate::views::redact) fn likely_again(pieces: &[(usize, &str)], decided: &[Redaction]) -> Vec<Likely> {
    let known: Vec<Span> = decided.iter().map(|one| one.span).collect();
    likely_beside(pieces, decided, &known)
}

/// Wherever what was taken out stands in another text, such as what its author wrote since:
/// what was decided about places of the first says nothing of this one.
pub(in crate::views::redact) fn likely_since(text: &str, decided: &[Redaction]) -> Vec<Likely> {
    likely_beside(&[(0, text)], decided, &[])
}

/// Wherever in these pieces what was taken out stands, beside the places that are known.
fn likely_beside(pieces: &[(usize, &str)], decided: &[Redaction], known: &[Span]) -> Vec<Likely> {
    let mut out: Vec<&Redaction> = decided.iter().filter(|one| one.state == RedactionState::Out).collect();
    out.sort_by(|one, other| (one.kind, &one.text).cmp(&(other.kind, &other.text)));
    out.dedup_by(|one, other| one.kind == other.kind && one.text == other.text);
    let out: Vec<TakenOut> = out.into_iter().map(|one| TakenOut::new(&one.text, one.kind)).collect();
    let mut gathered = Gathered::default();
    if out.is_empty() {
        return gathered.all;
    }
    for (begins, piece) in pieces {
        let chars: Vec<char> = piece.chars().collect();
        let words = words(&chars);
        let mut taken: Vec<Span> = Vec::new();
        for one in &out {
            for span in one.places(&words) {
                let place = Span { from: begins + span.from, to: begins + span.to };
                let settled = known.iter().any(|one| one.meets(place));
                if !settled && !taken.iter().any(|other| other.meets(span)) {
                    taken.push(span);
                    gathered.add(&chars, *begins, span, (one.kind, LikelyBecause::TakenOut));
                }
            }
        }
    }
    gathered.all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_04_what_was_taken_out_is_found_however_it_is_written() {
        use RedactionKind as Kind;
        for (covers, kind, said) in [
            ("Kiran", Kind::Relative, "kirans phone is gone"),
            ("Kiran", Kind::Relative, "ask coolkiran22"),
            ("Kiran Smith", Kind::Relative, "Kiran has no bus pass"),
            ("Kiran Smith", Kind::Relative, "only kiransmith knows"),
            ("Åse", Kind::Person, "and Ase waits"),
            ("Bjørn", Kind::Person, "with bjorn"),
            ("Đức", Kind::Person, "tell duc"),
            ("Jo", Kind::Person, "jos phone"),
            ("Sam", Kind::Person, "me Samin"),
            ("سمير", Kind::Relative, "أنا وسمير"),
            ("ሳራ", Kind::Person, "ለሳራ"),
            ("Will Hill", Kind::Person, "so Will waits"),
            ("12 Elm Row", Kind::Place, "we wait in Elm Row"),
            ("07700 900123", Kind::Contact, "ring 07700900123"),
            ("🙂", Kind::Other, "so 🙂 said it"),
        ] {
            assert!(TakenOut::new(covers, kind).stands_in(said), "{covers} in {said}");
        }
        for (covers, kind, said) in [
            ("Sam", Kind::Person, "it is always the same"),
            ("Jo", Kind::Person, "my job is hard"),
            ("Will Hill", Kind::Person, "it will be fine on the hill"),
            ("12 Elm Row", Kind::Place, "three in a row"),
            ("Larch House", Kind::Place, "a house of my own"),
            ("Mr Archer", Kind::Staff, "mr nobody"),
            (" ", Kind::Other, "anything at all"),
        ] {
            assert!(!TakenOut::new(covers, kind).stands_in(said), "{covers} in {said}");
        }
    }

    #[test]
    fn mod_04_what_is_like_it_is_proposed_where_nobody_decided() {
        let said = "Kiran and me. kirans phone, and Kiran";
        let at = heard_storage::clock::Moment(0);
        let one = Redaction {
            span: Span { from: 0, to: 5 },
            text: "Kiran".into(),
            kind: RedactionKind::Relative,
            state: RedactionState::Out,
            by: None,
            at,
        };
        let found = likely_again(&[(0, said)], std::slice::from_ref(&one));
        let found: Vec<_> = found.iter().map(|one| (one.text.as_str(), one.kind, one.places.len())).collect();
        assert_eq!(found, [("kirans", RedactionKind::Relative, 1), ("Kiran", RedactionKind::Relative, 1)]);
        // What they write later is another text: where the first was decided about is no place of it.
        let since: Vec<usize> = likely_since("Kiran rang. kirans phone", std::slice::from_ref(&one))
            .iter()
            .flat_map(|one| one.places.iter().map(|place| place.from))
            .collect();
        assert_eq!(since, [0, 12]);
        let left = Redaction { state: RedactionState::Left, ..one };
        assert!(likely_again(&[(0, said)], std::slice::from_ref(&left)).is_empty());
        assert!(likely_since(said, &[left]).is_empty());
    }
}
