//! What sounds as if somebody may be in danger, looked for by a program so that
//! a person reads it sooner. A program only raises; a person decides.
//!
//! It is looked for in two ways, both from data that can be read, and either is
//! enough. `lists/` has phrases, a file for each language, in the form that
//! `list` describes: every list is tried on every text, because children mix
//! languages and write one in the letters of another, and that something is
//! said not to be so, or said by somebody else, lowers nothing. `examples/` has
//! sentences as children write them, which `examples` compares a text with: most
//! of what is told of harm has no word that a list could have. No list has a
//! word for a religion or for where somebody comes from.
//!
//! How much is found and missed is measured on `sets/`, sentences by writers who
//! saw neither, from which nothing is learnt.

mod examples;
mod list;
mod tokens;
mod words;

use std::sync::LazyLock;

use examples::Examples;
use list::Lists;
use tokens::Token;

/// How soon a person has to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Possible harm: the same working day.
    PossibleHarm,
    /// Danger that is there now: whoever is on duty is told at once.
    Danger,
}

/// What kind of harm words speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Somebody hurts, or threatens to.
    Harm,
    /// Touching, pictures or talk of a sexual kind.
    Sexual,
    /// Not fed, not warm, left alone, not taken to a doctor.
    Neglect,
    /// Made to carry, sell, hide or owe.
    Exploitation,
    /// Hurting oneself, or not wanting to live.
    SelfHarm,
    /// Away, or about to be.
    RunningAway,
    /// Brought here, sent away or married off by others; papers taken.
    Trafficking,
    /// Threatened in the name of a family's honour.
    Honour,
    /// By somebody met on a telephone or a game.
    Online,
    /// None of these words, but told as others told of harm.
    Alike,
}

/// What was noticed in what somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noticed {
    /// The most urgent of what was found.
    pub level: Level,
    /// Every kind that was found, each once, in the order of [`Kind`].
    pub kinds: Vec<Kind>,
}

/// The lists, read once. That each can be read is a test.
static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists::default();
    for (_, text) in SOURCES {
        lists.read(text).unwrap_or_else(|wrong| tracing::error!(%wrong));
    }
    lists
});

/// A language's tag and its list.
const SOURCES: &[(&str, &str)] = &[
    ("en", include_str!("lists/en.txt")),
    ("am", include_str!("lists/am.txt")),
    ("ar", include_str!("lists/ar.txt")),
    ("ckb", include_str!("lists/ckb.txt")),
    ("fa", include_str!("lists/fa.txt")),
    ("prs", include_str!("lists/prs.txt")),
    ("ps", include_str!("lists/ps.txt")),
    ("sq", include_str!("lists/sq.txt")),
    ("ti", include_str!("lists/ti.txt")),
    ("uk", include_str!("lists/uk.txt")),
    ("vi", include_str!("lists/vi.txt")),
];

/// The examples, read once. That each can be read is a test.
static EXAMPLES: LazyLock<Examples> = LazyLock::new(|| {
    let mut examples = Examples::default();
    for (language, files) in WRITTEN.iter().enumerate() {
        for file in *files {
            examples.learn(language, file).unwrap_or_else(|wrong| tracing::error!(%wrong));
        }
    }
    examples
});

/// Files of examples, a language each; those of one language by several writers.
const WRITTEN: &[&[&str]] = &[
    &[
        include_str!("examples/en-a.tsv"),
        include_str!("examples/en-b.tsv"),
        include_str!("examples/en-c.tsv"),
        include_str!("examples/en-d.tsv"),
        include_str!("examples/en-e.tsv"),
        include_str!("examples/en-g.tsv"),
        include_str!("examples/en-h.tsv"),
        include_str!("examples/en-i.tsv"),
        include_str!("examples/en-j.tsv"),
        include_str!("examples/en-k.tsv"),
        include_str!("examples/en-l.tsv"),
        include_str!("examples/en-own.tsv"),
    ],
    &[include_str!("examples/am.tsv")],
    &[include_str!("examples/ar.tsv")],
    &[include_str!("examples/ckb.tsv")],
    &[include_str!("examples/fa.tsv")],
    &[include_str!("examples/prs.tsv")],
    &[include_str!("examples/ps.tsv")],
    &[include_str!("examples/sq.tsv")],
    &[include_str!("examples/ti.tsv")],
    &[include_str!("examples/uk.tsv")],
    &[include_str!("examples/vi.tsv")],
];

/// Words that call for help where little else is said. In longer texts people
/// thank for help, and ask for it with their homework.
const CALLS: &[&str] = &["help", "hlp", "sos", "scared", "unsafe"];

/// How many words are little.
const LITTLE: usize = 3;

/// Whether hardly anything is said but that help is wanted.
fn calls_for_help(words: &[Token]) -> bool {
    words.len() <= LITTLE && words.iter().any(|word| CALLS.iter().any(|call| word.same(call)))
}

/// Reads lists and examples, which takes a moment: whoever says something first
/// does not wait for it then.
pub fn learn() {
    LazyLock::force(&LISTS);
    LazyLock::force(&EXAMPLES);
}

/// Looks for danger in what was said, whatever its language. Its time grows with
/// the length of the text and no faster.
#[must_use]
pub fn notice(text: &str) -> Option<Noticed> {
    let words = tokens::of(text);
    let mut kinds = Vec::new();
    let mut level = None;
    for (kind, found) in LISTS.found_in(&words) {
        kinds.push(kind);
        level = level.max(Some(found));
    }
    let call = calls_for_help(&words).then_some(Level::PossibleHarm);
    if let Some(heard) = call.max(EXAMPLES.sounds_like(&words)) {
        level = level.max(Some(heard));
        if kinds.is_empty() {
            kinds.push(Kind::Alike);
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    level.map(|level| Noticed { level, kinds })
}

/// The words of a text in the one form in which they are compared here, for whatever
/// else reads words as children type them.
#[must_use]
pub(crate) fn plain_words(text: &str) -> Vec<String> {
    tokens::of(text).into_iter().map(Token::into_text).collect()
}

/// Whether a word, or a few, may name a way to do harm: it is noticed by itself, or one
/// of the words stands in what lists say of hurting oneself or of danger.
#[must_use]
pub(crate) fn may_name_harm(words: &str) -> bool {
    notice(words).is_some() || tokens::of(words).iter().any(|word| LISTS.is_of_danger(word))
}

#[cfg(test)]
mod tests;
