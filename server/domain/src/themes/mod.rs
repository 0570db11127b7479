//! The coding frame, by which what young people say is sorted: themes as a tree
//! that the council adds to, renames, moves, merges, splits and retires. No tag is
//! ever lost by it, and merging can be undone
//! (docs/decisions/0039-one-way-to-keep-versions.md).

mod edit;
mod merge;
mod place;
mod read;
mod retire;
mod split;
mod tree;

use heard_storage::{StorageError, text};
use serde::{Deserialize, Serialize};

use crate::catalogue::Words;
use crate::going::{BESIDE_A_VIEW, Becomes, Names, STAFF, Table, of_the_council};

pub use edit::{AddsThemes, add_theme, put_back_words, rename_theme};
pub use merge::{merge_themes, undo_merge};
pub(crate) use merge::{standing, topic, untagged};
pub use place::{Way, move_theme, step_theme};
pub use read::{Merge, ThemeRead, read_theme};
pub use retire::{bring_back_theme, retire_theme};
pub use split::split_theme;

/// Letters that a theme's name has at most.
pub const LONGEST: usize = 120;

/// As many themes as a frame may have, merged and retired ones among them.
pub const MOST: usize = 1_000;

/// So many themes stand one below the other at most.
pub const DEEPEST: usize = 4;

/// So many parts a theme is split into at most.
pub const PARTS: usize = 12;

/// The tags of a theme that was merged are the team's own coding, like those
/// that stand.
const CODING: Becomes = Becomes::Stays("what it was about is the team's own coding, beside a row that holds no words");

pub(crate) const GOING: &[Table] = &[
    of_the_council("theme_merge", &[("merged_by", STAFF), ("undone_by", STAFF)]),
    Table {
        name: "merged_tag",
        names: Names::View("view_id"),
        also: &[("tagged_by", STAFF)],
        erase: CODING,
        anonymise: BESIDE_A_VIEW,
        rest: Becomes::Stays("it holds no words, and the child counted"),
        take_back: CODING,
    },
];

/// How a theme is called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeWords {
    /// By staff.
    pub title: String,
    /// By young people, by language; empty where they have no word.
    pub young: Words,
}

/// Why something was not done with a theme.
#[derive(Debug, thiserror::Error)]
pub enum ThemeError {
    /// There is no such theme, or it was merged into another.
    #[error("there is no such theme")]
    Gone,
    /// No name.
    #[error("the name is missing")]
    NoTitle,
    /// A name of more than [`LONGEST`] letters.
    #[error("too long")]
    TooLong,
    /// Another theme has the name.
    #[error("another theme has this name")]
    TitleTaken,
    /// It would stand below itself.
    #[error("it would stand below itself")]
    Below,
    /// More than [`DEEPEST`] would stand one below the other.
    #[error("too deep")]
    TooDeep,
    /// The theme it is to be merged into, or to stand under, is not in use.
    #[error("the other theme is not in use")]
    NotInUse,
    /// Fewer than two parts, or more than [`PARTS`].
    #[error("not so many parts")]
    Parts,
    /// There are [`MOST`] already.
    #[error("too many")]
    TooMany,
    /// What it was merged into was merged on: that is undone first.
    #[error("what it was merged into was merged on")]
    MergedOn,
    /// There is no such version, or it says what is said now.
    #[error("there is no such version")]
    NoVersion,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl ThemeWords {
    /// Without spaces around, and without languages in which nothing is said.
    ///
    /// # Errors
    /// [`ThemeError::NoTitle`] and [`ThemeError::TooLong`].
    fn checked(self) -> Result<Self, ThemeError> {
        let title = self.title.trim().to_owned();
        if text::is_empty(&title) {
            return Err(ThemeError::NoTitle);
        }
        let said = |(lang, word): (String, String)| {
            let word = word.trim().to_owned();
            (!text::is_empty(&word)).then_some((lang, word))
        };
        let young: Words = self.young.into_iter().filter_map(said).collect();
        if text::length(&title) > LONGEST || young.values().any(|word| text::length(word) > LONGEST) {
            return Err(ThemeError::TooLong);
        }
        Ok(Self { title, young })
    }

    /// What young people say in English, and in other languages, as columns.
    fn columns(&self) -> (Option<String>, Option<String>) {
        let mut others = self.young.clone();
        let english = others.remove("en");
        let others = Some(others).filter(|others| !others.is_empty());
        (english, others.and_then(|others| serde_json::to_string(&others).ok()))
    }
}
