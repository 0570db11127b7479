//! What the council's texts say in other languages than English, and who stands for
//! it. A translation that a machine drafted is marked until a named person approves
//! it.
//!
//! A translation belongs to its English words: the same words are translated once,
//! wherever they stand, and words that change have none. What comes with the program
//! is a draft; what somebody approved is kept as a version
//! (`editions`) and stands before it.

mod approve;
mod overlay;
mod texts;

use heard_storage::StorageError;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::editions::Of;
use heard_vocabulary::EditionKind;

pub use approve::{approve, take_approval_back};
pub use overlay::Overlay;
pub(crate) use overlay::load;
pub use texts::{About, Line, State, Tally, lines, tallies};

/// Letters that a translation has at most.
pub const LONGEST: usize = 1_200;

/// Why a translation was not kept.
#[derive(Debug, thiserror::Error)]
pub enum TranslationError {
    /// There is no such text any more, or no such language.
    #[error("there is no such text")]
    Gone,
    /// Nothing was written.
    #[error("the text is missing")]
    NoText,
    /// Longer than [`LONGEST`].
    #[error("too long")]
    TooLong,
    /// A part such as `{own_word}` of the English is not in it, or one is that is
    /// not there.
    #[error("a part in braces is missing or too much")]
    Parts,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What somebody wrote and stood for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translated {
    /// The words in English.
    pub english: String,
    /// The same in the other language.
    pub text: String,
    /// Whether whoever wrote this version stands for it.
    pub approved: bool,
}

/// What stands for words in English, in links and in storage.
#[must_use]
pub fn item_of(english: &str) -> String {
    let hash = Sha256::digest(english.as_bytes());
    hex::encode(&hash[..16])
}

/// What versions of a translation are kept under.
fn of<'a>(item: &'a str, lang: &'a str) -> Of<'a> {
    Of { kind: EditionKind::Translation, item, lang }
}

/// The parts in braces of a text, which pages fill in.
fn parts(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> =
        text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(part, _)| part)).collect();
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_02_words_have_one_translation_wherever_they_stand() {
        assert_eq!(item_of("Money"), item_of("Money"));
        assert_ne!(item_of("Money"), item_of("Money "));
        assert_eq!(item_of("Money").len(), 32);
        assert_eq!(parts("Being {own_word}, {name}"), ["name", "own_word"]);
        assert_eq!(parts("{own_word"), Vec::<&str>::new());
    }
}
