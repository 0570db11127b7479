//! What the pages of the coding frame are made from.

use jiff::civil::DateTime;

use super::ThemeProblem;
use crate::i18n::Lang;
use crate::pages::staff::versions::Version;
use crate::pages::staff::{Choice, Link};

/// Whether a theme is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeState {
    /// It is.
    #[default]
    InUse,
    /// Not any more; it keeps its tags.
    Retired,
    /// It has no tags: they are another's.
    Merged,
}

/// The whole coding frame.
#[derive(Debug, Clone, Default)]
pub struct ThemesPage {
    /// Every theme, parents before children; merged ones last.
    pub lines: Vec<ThemeLine>,
    /// Themes that a new one can stand under.
    pub parents: Vec<Choice>,
    /// What was typed of a new one.
    pub typed: NewTheme,
    /// What is wrong with it.
    pub problem: Option<ThemeProblem>,
}

/// What the form of a new theme holds.
#[derive(Debug, Clone, Default)]
pub struct NewTheme {
    /// As staff call it.
    pub title: String,
    /// As young people call it, in English.
    pub young: String,
}

/// A theme in the list.
#[derive(Debug, Clone, Default)]
pub struct ThemeLine {
    /// Its page.
    pub href: String,
    /// As staff call it.
    pub title: String,
    /// As young people call it, in English; empty where they have no word.
    pub young: String,
    /// 0 for a heading.
    pub depth: u8,
    /// Whether it is offered.
    pub state: ThemeState,
}

/// The forms of a theme's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThemeForm {
    /// What it is called.
    Words,
    /// Where it stands.
    Place,
    /// Merging it into another.
    Merge,
    /// Splitting it.
    Split,
    /// What has no field.
    Other,
}

/// One theme.
#[derive(Debug, Clone, Default)]
pub struct ThemePage {
    /// Its id.
    pub id: String,
    /// As staff call it now.
    pub title: String,
    /// Whether it is offered.
    pub state: ThemeState,
    /// What the first form holds.
    pub words: ThemeTyped,
    /// Themes it can stand under.
    pub parents: Vec<Choice>,
    /// Themes it can be merged into.
    pub others: Vec<Choice>,
    /// What was typed of its parts.
    pub parts: String,
    /// Where what is tagged with it is listed, for whoever may read it.
    pub tagged: Option<String>,
    /// Merges that are not undone.
    pub merges: Vec<MergeLine>,
    /// How it was called.
    pub versions: Vec<Version<ThemeWord>>,
    /// What is wrong with which form.
    pub refused: Option<(ThemeForm, ThemeProblem)>,
}

/// What a theme is called, as a form holds it.
#[derive(Debug, Clone, Default)]
pub struct ThemeTyped {
    /// By staff.
    pub title: String,
    /// By young people, in every language there is.
    pub young: Vec<(Lang, String)>,
}

/// A word for a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThemeWord {
    /// Staff's.
    Title,
    /// Young people's.
    Young(Lang),
}

/// A merge that is not undone.
#[derive(Debug, Clone)]
pub struct MergeLine {
    /// The merge.
    pub id: String,
    /// The theme that was merged.
    pub from: Link,
    /// The one that has its tags.
    pub into: Link,
    /// By whom; `None` where there is no name any more.
    pub by: Option<String>,
    /// When.
    pub at: DateTime,
}
