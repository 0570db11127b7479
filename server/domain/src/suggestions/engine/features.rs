//! What a text is made of, for a model: its words, every two that stand side by
//! side, and parts of its words, so that a word that is mistyped or bent is still
//! known. Each is a number under the key of one training: without the key nobody
//! can say for which word a model weighs something.

use std::collections::HashMap;

use heard_storage::crypto::Key;

use crate::safeguarding::noticing::plain_words;

/// Stands before and behind a word, so that its beginning and its end are told from
/// its middle: nobody types it, since folding leaves it out.
const EDGE: char = '\u{2}';

/// A part of a word has at least so many characters, its edges among them.
const SHORTEST: usize = 3;

/// And at most so many.
const LONGEST: usize = 5;

/// Words of a text that are looked at. Few children write more, and a text that goes
/// on for pages must not weigh more than others.
const WORDS: usize = 400;

/// Characters of a word that are looked at: what is longer is a key held down.
const CHARACTERS: usize = 30;

/// Features that are told apart while a corpus is read; what is met first after that
/// is passed over. It bounds memory, at some 100 MB for texts that nobody writes.
const MOST: usize = 2_000_000;

/// The number of a word.
fn of_word(key: &Key, word: &str) -> u64 {
    key.number(&[b"word", word.as_bytes()])
}

/// The number of two words side by side.
fn of_pair(key: &Key, one: u64, next: u64) -> u64 {
    key.number(&[b"pair", &one.to_be_bytes(), &next.to_be_bytes()])
}

/// The numbers of a word and of its parts, the word itself first.
fn of_parts(key: &Key, word: &str) -> Vec<u64> {
    let edged: Vec<char> =
        std::iter::once(EDGE).chain(word.chars().take(CHARACTERS)).chain(std::iter::once(EDGE)).collect();
    let mut numbers = vec![of_word(key, word)];
    let mut part = String::new();
    for long in SHORTEST..=LONGEST {
        // A part that is the whole word with its edges says what the word says.
        for letters in edged.windows(long).filter(|letters| letters.len() < edged.len()) {
            part.clear();
            part.extend(letters);
            numbers.push(key.number(&[b"part", part.as_bytes()]));
        }
    }
    numbers
}

/// Everything that a text is made of, each once, in no order: for what is asked of a
/// model.
pub(super) fn of_text(key: &Key, text: &str) -> Vec<u64> {
    let mut all = Vec::new();
    let mut before = None;
    for word in plain_words(text).into_iter().take(WORDS) {
        let parts = of_parts(key, &word);
        let own = parts.first().copied();
        all.extend(before.zip(own).map(|(before, own)| of_pair(key, before, own)));
        all.extend(parts);
        before = own;
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// A text as it is kept while a corpus is read: numbers of its words, and of every
/// two that stand side by side.
#[derive(Debug, Clone, Default)]
pub(super) struct Read {
    words: Vec<u32>,
    pairs: Vec<u32>,
}

/// The words of a corpus while it is read, each looked at once. It holds them as they
/// were typed, and goes when the training ends.
pub(super) struct Lexicon {
    key: Key,
    /// Numbers of the words in what stood between two blanks.
    typed: HashMap<String, Vec<u32>>,
    numbers: HashMap<String, u32>,
    /// Of each word its own number and its features.
    words: Vec<(u64, Vec<u32>)>,
    pairs: HashMap<(u32, u32), Option<u32>>,
    features: HashMap<u64, u32>,
    hashes: Vec<u64>,
}

impl Lexicon {
    pub(super) fn new(key: Key) -> Self {
        Self {
            key,
            typed: HashMap::new(),
            numbers: HashMap::new(),
            words: Vec::new(),
            pairs: HashMap::new(),
            features: HashMap::new(),
            hashes: Vec::new(),
        }
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// Features that were met so far, by their number under the key.
    pub(super) fn hashes(&self) -> &[u64] {
        &self.hashes
    }

    /// Reads a text.
    pub(super) fn read(&mut self, text: &str) -> Read {
        let mut read = Read::default();
        for typed in text.split_whitespace() {
            match self.typed.get(typed) {
                Some(words) => read.words.extend_from_slice(words),
                None => {
                    let words: Vec<u32> = plain_words(typed).into_iter().filter_map(|word| self.word(word)).collect();
                    read.words.extend_from_slice(&words);
                    if self.typed.len() < MOST {
                        self.typed.insert(typed.to_owned(), words);
                    }
                }
            }
            if read.words.len() >= WORDS {
                break;
            }
        }
        read.words.truncate(WORDS);
        let pairs = read.words.windows(2).filter_map(|pair| self.pair(pair[0], pair[1])).collect();
        Read { pairs, ..read }
    }

    fn word(&mut self, word: String) -> Option<u32> {
        if let Some(number) = self.numbers.get(&word) {
            return Some(*number);
        }
        let number = u32::try_from(self.words.len()).ok().filter(|_| self.numbers.len() < MOST)?;
        let parts = of_parts(&self.key, &word);
        let own = parts.first().copied().unwrap_or_default();
        let mut features: Vec<u32> = parts.into_iter().filter_map(|part| self.feature(part)).collect();
        features.sort_unstable();
        features.dedup();
        self.words.push((own, features));
        self.numbers.insert(word, number);
        Some(number)
    }

    fn pair(&mut self, one: u32, next: u32) -> Option<u32> {
        if let Some(feature) = self.pairs.get(&(one, next)) {
            return *feature;
        }
        let own = |number: u32| self.words.get(number as usize).map(|(own, _)| *own);
        let hash = of_pair(&self.key, own(one)?, own(next)?);
        let feature = self.feature(hash);
        if self.pairs.len() < MOST {
            self.pairs.insert((one, next), feature);
        }
        feature
    }

    /// The place of a feature among all of them.
    fn feature(&mut self, hash: u64) -> Option<u32> {
        if let Some(at) = self.features.get(&hash) {
            return Some(*at);
        }
        let at = u32::try_from(self.hashes.len()).ok().filter(|_| self.hashes.len() < MOST)?;
        self.features.insert(hash, at);
        self.hashes.push(hash);
        Some(at)
    }

    /// The features of a text, some of them more than once.
    pub(super) fn features<'a>(&'a self, read: &'a Read) -> impl Iterator<Item = u32> + 'a {
        let of_words = read.words.iter().filter_map(|word| self.words.get(*word as usize));
        of_words.flat_map(|(_, features)| features.iter().copied()).chain(read.pairs.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn key(byte: u8) -> Key {
        Key::from_bytes([byte; 32])
    }

    /// What is learnt from and what is asked of a model are the same numbers.
    #[test]
    fn mod_03_a_text_is_made_of_the_same_whether_it_is_learnt_from_or_asked_about() {
        for text in [
            "My social worker never rings me back, EVER.",
            "لا أحد يتصل بي، لا أحد",
            "ቤተሰቤን ማየት እፈልጋለሁ",
            "Tôi muốn gặp em trai của tôi",
            "k*ll time at the wi-fi",
            "",
        ] {
            let mut lexicon = Lexicon::new(key(1));
            let read = lexicon.read(text);
            let learnt: BTreeSet<u64> =
                lexicon.features(&read).map(|feature| lexicon.hashes()[feature as usize]).collect();
            let asked = of_text(&key(1), text);
            assert_eq!(asked.iter().copied().collect::<BTreeSet<_>>(), learnt, "{text}");
            assert_eq!(asked.len(), learnt.len(), "{text}: each once");
        }
    }

    #[test]
    fn mod_03_words_are_folded_and_their_parts_overlap() {
        let of = |text| of_text(&key(1), text).into_iter().collect::<BTreeSet<u64>>();
        assert_eq!(of("Family TIME"), of("familly  time!"), "as they are compared elsewhere");
        // A word, its nine parts of three to five letters with edges, but for the whole.
        assert_eq!(of("home").len(), 1 + 4 + 3 + 2);
        assert_eq!(of("a").len(), 1, "too short for parts");
        assert_eq!(of("is").len(), 1 + 2);
        let (one, two) = (of("contact"), of("contacts"));
        assert!(one.intersection(&two).count() > 8 && !one.is_superset(&two) && !two.is_superset(&one));
        assert!(of("see mum").difference(&of("mum see")).count() == 1, "two side by side, in their order");
    }

    #[test]
    fn mod_03_another_key_gives_other_numbers() {
        let (one, two) = (of_text(&key(1), "my own room"), of_text(&key(2), "my own room"));
        assert!(one.iter().all(|number| !two.contains(number)));
    }

    #[test]
    fn mod_03_a_text_that_does_not_end_is_looked_at_in_its_beginning() {
        let mut lexicon = Lexicon::new(key(1));
        let read = lexicon.read(&"again and ".repeat(WORDS));
        assert_eq!((read.words.len(), read.pairs.len()), (WORDS, WORDS - 1));
        let long = "a1".repeat(5_000);
        assert!(of_text(&key(1), &long).len() <= 1 + 3 * (CHARACTERS + 2));
        // What stands after is not asked about either.
        let text = format!("{}end", "again ".repeat(WORDS));
        assert!(!of_text(&key(1), &text).contains(&of_word(&key(1), "end")));
    }
}
