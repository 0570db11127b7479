//! What the pages about rights are made from.

use super::GuideProblem;
use crate::i18n::Lang;
use crate::pages::staff::Link;

/// The pages about rights, from the team's side.
#[derive(Debug, Clone)]
pub struct GuideAdminPage {
    /// All pages.
    pub pages: Vec<Link>,
    /// The page that is edited, or empty for a new one.
    pub slug: String,
    /// Its version so far.
    pub version: i64,
    /// The language it is written in.
    pub lang: Lang,
    /// What the form holds.
    pub typed: GuideTyped,
    /// What is wrong.
    pub problems: Vec<GuideProblem>,
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
