//! Words that say somebody may be in danger, looked for by a program so that a
//! person reads them sooner. A program only raises; a person decides.
//!
//! The words are lists as data, one file for each language, in the form that
//! `list` describes. Every list is tried on every text: children mix
//! languages, and write one in the letters of another. That something is said
//! not to be so, or said by somebody else, lowers nothing: "he did not hit me"
//! is read by a person too. No list has a word for a religion or for where
//! somebody comes from.

mod list;
mod tokens;

use std::sync::LazyLock;

use list::List;

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
static LISTS: LazyLock<Vec<List>> = LazyLock::new(|| {
    SOURCES.iter().filter_map(|(_, text)| List::read(text).inspect_err(|wrong| tracing::error!(%wrong)).ok()).collect()
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

/// Looks for words of danger in what was said, whatever its language. Its time
/// grows with the length of the text and no faster.
#[must_use]
pub fn notice(text: &str) -> Option<Noticed> {
    let words = tokens::of(text);
    let mut kinds = Vec::new();
    let mut level = None;
    for list in LISTS.iter() {
        for (kind, found) in list.found_in(&words) {
            kinds.push(kind);
            level = level.max(Some(found));
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    level.map(|level| Noticed { level, kinds })
}

#[cfg(test)]
mod tests;
