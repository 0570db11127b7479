//! What the pages about rights are made from.

use jiff::civil::DateTime;

use super::GuideProblem;
use crate::i18n::Lang;
use crate::pages::staff::Link;
use crate::pages::staff::versions::Version;

/// The pages about rights, from the team's side.
#[derive(Debug, Clone)]
pub struct GuideAdminPage {
    /// All pages about rights.
    pub pages: Vec<Link>,
    /// The page that is edited, or empty for a new one.
    pub slug: String,
    /// Whether it is the one that says how what is said is looked after.
    pub policy: bool,
    /// Its version so far.
    pub version: i64,
    /// The language it is written in.
    pub lang: Lang,
    /// What the form holds.
    pub typed: GuideTyped,
    /// What young people read in English meanwhile, where nobody wrote it in this language.
    pub english: Option<GuideTyped>,
    /// What is wrong.
    pub problems: Vec<GuideProblem>,
    /// What young people read in each language; nothing for a new page.
    pub languages: Vec<(Lang, GuideIn)>,
    /// What it said in this language.
    pub versions: Vec<Version<GuidePart>>,
}

/// What young people read of a page in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuideIn {
    /// What the council wrote in it.
    Written {
        /// When.
        at: DateTime,
        /// Whether it was written in English anew since.
        older: bool,
    },
    /// What the council wrote in English.
    English,
    /// What came with Heard.
    Heard,
}

/// A part of a page about rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuidePart {
    /// The title.
    Title,
    /// The text.
    Body,
    /// The same in easy words.
    Easy,
}

/// What the form of a page about rights holds.
#[derive(Debug, Clone, Default)]
pub struct GuideTyped {
    /// The title.
    pub title: String,
    /// The text.
    pub body: String,
    /// The same in easy words.
    pub easy: String,
}
