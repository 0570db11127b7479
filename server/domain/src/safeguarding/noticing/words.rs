//! The words of phrases, and in which sets of them a word of a text stands.

use std::collections::HashMap;

use super::tokens::{Token, nearly};

/// One word of a phrase.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Word {
    Is(String),
    Begins(String),
    Nearly(String),
}

/// Words of which any may stand at a place, by their number in [`Sets`].
pub(super) type SetId = usize;

/// Every set of words that phrases are made of, each once: a word of a text is
/// looked up in all of them together.
#[derive(Debug, Default)]
pub(super) struct Sets {
    all: Vec<Vec<Word>>,
    ids: HashMap<Vec<Word>, SetId>,
    /// Sets by a word that stands in them as it is.
    exact: HashMap<String, Vec<SetId>>,
    /// Words that are compared one after the other, each with its sets, by their first
    /// letter: however a word is mistyped or goes on, its first letter is right.
    others: HashMap<char, Vec<(Word, Vec<SetId>)>>,
}

impl Sets {
    pub(super) fn id(&mut self, words: Vec<Word>) -> SetId {
        if let Some(id) = self.ids.get(&words) {
            return *id;
        }
        let id = self.all.len();
        for word in &words {
            let sets = match word {
                Word::Is(is) => Some(self.exact.entry(is.clone()).or_default()),
                Word::Begins(begins) | Word::Nearly(begins) => {
                    begins.chars().next().map(|letter| sets_of(self.others.entry(letter).or_default(), word))
                }
            };
            if let Some(sets) = sets.filter(|sets| sets.last() != Some(&id)) {
                sets.push(id);
            }
        }
        self.ids.insert(words.clone(), id);
        self.all.push(words);
        id
    }

    /// The sets that a word of a text stands in.
    pub(super) fn of(&self, found: &Token) -> In {
        let mut of = In::default();
        // Any letter may stand for a star, the first one, too.
        if found.is_starred() {
            for (id, words) in self.all.iter().enumerate() {
                if words.iter().any(|word| word.is(found)) {
                    of.add(id);
                }
            }
            return of;
        }
        if let Some(sets) = self.exact.get(found.text()) {
            sets.iter().for_each(|id| of.add(*id));
        }
        if let Some(words) = found.text().chars().next().and_then(|letter| self.others.get(&letter)) {
            for (_, sets) in words.iter().filter(|(word, _)| word.is(found)) {
                sets.iter().for_each(|id| of.add(*id));
            }
        }
        of
    }
}

/// The sets of a word among these; it is put there where it is not.
fn sets_of<'a>(words: &'a mut Vec<(Word, Vec<SetId>)>, word: &Word) -> &'a mut Vec<SetId> {
    let at = words.iter().position(|(one, _)| one == word).unwrap_or_else(|| {
        words.push((word.clone(), Vec::new()));
        words.len() - 1
    });
    &mut words[at].1
}

impl Word {
    fn is(&self, found: &Token) -> bool {
        match self {
            Self::Is(wanted) => found.same(wanted),
            Self::Begins(wanted) => found.text().starts_with(wanted.as_str()),
            // One letter more or less: by their bytes most words are not compared.
            Self::Nearly(wanted) => {
                let near = wanted.len().abs_diff(found.text().len()) <= LONGEST_LETTER;
                found.same(wanted) || (near && nearly(found.text(), wanted))
            }
        }
    }
}

/// The longest letter, in bytes.
const LONGEST_LETTER: usize = 4;

/// How many sets stand in one number.
const BITS: usize = u64::BITS as usize;

/// The sets that one word of a text stands in: nothing is kept of a word that stands in
/// none, as most do.
#[derive(Debug, Default)]
pub(super) struct In {
    ids: Vec<SetId>,
    bits: Vec<u64>,
}

impl In {
    fn add(&mut self, id: SetId) {
        if self.has(id) {
            return;
        }
        if self.bits.len() <= id / BITS {
            self.bits.resize(id / BITS + 1, 0);
        }
        self.bits[id / BITS] |= 1 << (id % BITS);
        self.ids.push(id);
    }

    pub(super) fn has(&self, id: SetId) -> bool {
        self.bits.get(id / BITS).is_some_and(|bits| bits & (1 << (id % BITS)) != 0)
    }

    pub(super) fn ids(&self) -> &[SetId] {
        &self.ids
    }
}
