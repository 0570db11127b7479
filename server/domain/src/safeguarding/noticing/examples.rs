//! What is learnt from examples: sentences that several people wrote down as
//! children write, each said to be danger, a concern or ordinary.
//!
//! Lists find what somebody thought of. Most of what children say of harm has
//! none of these words, so every word, every two that stand side by side, and
//! every two with one between them, is counted in the examples (naive Bayes, with
//! a third of a count for what was never seen). To teach it, a line is added to a file in `examples/`;
//! nothing else is to be trained or stored. What it finds adds to what the lists
//! find and takes nothing away from it.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::Level;
use super::tokens::{self, Token};

/// What a word counts for where it was not seen.
const UNSEEN: f32 = 0.3;

/// From where on a text is a concern: what it weighs, in natural logarithms of
/// how much likelier its words are in examples of harm. Chosen on examples that
/// others wrote (see the suite `noticing`), as is the next.
const CONCERN: f32 = 0.5;

/// The same for a text of at most [`FEW`] words, in which one of them that was
/// seen twice would decide; and from where on such a concern is danger.
const OF_FEW: f32 = 1.5;

/// How many words are few.
const FEW: usize = 5;

/// The longest text that is judged as one, in words: about the longest example.
const LONGEST: usize = 60;

/// From where on a concern is danger.
const DANGER: f32 = 0.0;

/// How often something stands in examples of each level: whole numbers.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    danger: f32,
    concern: f32,
    ordinary: f32,
}

impl Seen {
    fn harm(self) -> f32 {
        self.danger + self.concern
    }

    fn no_danger(self) -> f32 {
        self.concern + self.ordinary
    }

    fn count(&mut self, level: Option<Level>) {
        let counted = match level {
            Some(Level::Danger) => &mut self.danger,
            Some(Level::PossibleHarm) => &mut self.concern,
            None => &mut self.ordinary,
        };
        *counted += 1.0;
    }
}

/// A text as it is counted: numbers for its words, for every two that stand side by
/// side, and for every two with one between them. The words themselves are not kept.
struct Counted {
    words: Vec<u64>,
    pairs: Vec<u64>,
    apart: Vec<u64>,
}

impl Counted {
    fn of(words: &[Token]) -> Self {
        Self {
            words: words.iter().map(|word| hashed(word.text(), "", "")).collect(),
            pairs: words.windows(2).map(|pair| hashed(pair[0].text(), "", pair[1].text())).collect(),
            apart: words.windows(3).map(|three| hashed(three[0].text(), "_", three[2].text())).collect(),
        }
    }

    /// How many words there are.
    fn len(&self) -> usize {
        self.words.len()
    }

    /// Parts no longer than [`LONGEST`], which overlap by half: what is told in a
    /// long text is not lost in what stands around it.
    fn parts(&self) -> impl Iterator<Item = [&[u64]; 3]> {
        let last = self.len().saturating_sub(LONGEST).div_ceil(LONGEST / 2);
        (0..=last).map(|part| {
            let from = part * LONGEST / 2;
            let until = self.len().min(from + LONGEST);
            // Two words make one pair, three make one of two apart: as many fewer end in a part.
            let within = |many: usize, fewer: usize| {
                let from = from.min(many);
                from..until.saturating_sub(fewer).clamp(from, many)
            };
            let (pairs, apart) = (within(self.pairs.len(), 1), within(self.apart.len(), 2));
            [&self.words[from..until], &self.pairs[pairs], &self.apart[apart]]
        })
    }
}

/// Each word and each two of them once, in an order that is always the same: sums of
/// weights then are, too.
fn features(of: [&[u64]; 3]) -> Vec<u64> {
    let mut all = of.concat();
    all.sort_unstable();
    all.dedup();
    all
}

/// A number for a word, or for two of them and what stands between.
fn hashed(word: &str, between: &str, next: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (word, between, next).hash(&mut hasher);
    hasher.finish()
}

/// What the examples say, each language for itself: a word of a text is looked up once, for
/// all of them.
#[derive(Debug, Default)]
pub(super) struct Examples {
    seen: HashMap<u64, Vec<(usize, Seen)>>,
    languages: Vec<Language>,
}

/// What was counted in the examples of one language.
#[derive(Debug, Clone, Copy, Default)]
struct Language {
    /// How many different words and twos of them.
    features: usize,
    /// Of all of them.
    all: Seen,
    /// How many texts there were.
    texts: Seen,
}

/// A line that cannot be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("line {0} is not a level, a tab and a text")]
pub(super) struct Unreadable(usize);

/// A line of examples: its level, `None` for what is ordinary, and what was written.
fn read_line(line: &str) -> Option<(Option<Level>, &str)> {
    let (level, text) = line.split_once('\t')?;
    let level = match level {
        "danger" => Some(Level::Danger),
        "concern" => Some(Level::PossibleHarm),
        "ordinary" => None,
        _ => return None,
    };
    Some((level, text))
}

impl Examples {
    /// Counts one more file of them, in the language of that number.
    ///
    /// # Errors
    /// The first line that is not a level, a tab and a text.
    pub(super) fn learn(&mut self, language: usize, file: &str) -> Result<(), Unreadable> {
        if self.languages.len() <= language {
            self.languages.resize(language + 1, Language::default());
        }
        let counted = &mut self.languages[language];
        for (at, line) in file.lines().enumerate() {
            let (level, text) = read_line(line).ok_or(Unreadable(at + 1))?;
            counted.texts.count(level);
            let text = Counted::of(&tokens::of(text));
            for feature in features([&text.words, &text.pairs, &text.apart]) {
                let seen = self.seen.entry(feature).or_default();
                let at = seen.iter().position(|(one, _)| *one == language).unwrap_or_else(|| {
                    counted.features += 1;
                    seen.push((language, Seen::default()));
                    seen.len() - 1
                });
                seen[at].1.count(level);
                counted.all.count(level);
            }
        }
        Ok(())
    }

    /// What this text sounds like to the examples of those languages that know most of its
    /// words, or any part of it; `None` for what is ordinary.
    pub(super) fn sounds_like(&self, words: &[Token]) -> Option<Level> {
        let text = Counted::of(words);
        let mut known = vec![0; self.languages.len()];
        for (language, _) in text.words.iter().filter_map(|word| self.seen.get(word)).flatten() {
            known[*language] += 1;
        }
        let most = known.iter().copied().max().unwrap_or_default();
        let of_its_language = |language: &usize| known[*language] == most || known[*language] * 2 > text.len();
        let asked: Vec<usize> = (0..known.len()).filter(of_its_language).collect();
        text.parts().filter_map(|part| self.part_sounds_like(&asked, part)).max()
    }

    fn part_sounds_like(&self, asked: &[usize], part: [&[u64]; 3]) -> Option<Level> {
        let all: Vec<_> = features(part).iter().filter_map(|feature| self.seen.get(feature)).collect();
        let enough = if part[0].len() > FEW { (CONCERN, DANGER) } else { (OF_FEW, OF_FEW) };
        let of_one = |language: &usize| {
            let its = |seen: &&Vec<(usize, Seen)>| seen.iter().find(|(one, _)| one == language).map(|(_, seen)| *seen);
            self.languages[*language].hears(&all.iter().filter_map(its).collect::<Vec<Seen>>(), enough)
        };
        asked.iter().filter_map(of_one).max()
    }
}

impl Language {
    /// What a text of these sounds like: `enough` for a concern, and for danger.
    fn hears(&self, seen: &[Seen], enough: (f32, f32)) -> Option<Level> {
        if seen.is_empty() || self.weigh(seen, Seen::harm, |seen| seen.ordinary) <= enough.0 {
            return None;
        }
        let danger = self.weigh(seen, |seen| seen.danger, Seen::no_danger);
        Some(if danger > enough.1 { Level::Danger } else { Level::PossibleHarm })
    }

    /// How much likelier a text of these is among examples of one kind than of the
    /// other, as a natural logarithm.
    fn weigh(&self, text: &[Seen], one: fn(Seen) -> f32, other: fn(Seen) -> f32) -> f32 {
        let share = |seen: Seen| ((one(seen) + UNSEEN) / (other(seen) + UNSEEN)).ln();
        #[allow(clippy::cast_precision_loss, reason = "far below 2^24")]
        let unseen = UNSEEN * self.features as f32;
        let all = ((one(self.all) + unseen) / (other(self.all) + unseen)).ln();
        let begun = (one(self.texts) / other(self.texts)).ln();
        begun + text.iter().map(|seen| share(*seen) - all).sum::<f32>()
    }
}
