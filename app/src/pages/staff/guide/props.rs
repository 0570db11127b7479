//! What the pages about rights are made from.

use super::GuideProblem;
use crate::pages::staff::{Choice, Link};

/// The pages about rights, from the team's side.
#[derive(Debug, Clone, Default)]
pub struct GuideAdminPage {
    /// All pages.
    pub pages: Vec<Link>,
    /// The page that is edited, or empty for a new one.
    pub slug: String,
    /// Its version so far.
    pub version: i64,
    /// Languages.
    pub langs: Vec<Choice>,
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
