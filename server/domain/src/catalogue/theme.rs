//! Themes of the coding frame, and how they hang together.

use super::{Catalogue, Words, in_language};
use crate::ids::ThemeId;

/// A theme of the coding frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// Its short name.
    pub name: String,
    /// The theme it belongs to.
    pub parent: Option<ThemeId>,
    /// How many stand above it; 0 for a heading.
    pub depth: u8,
    /// Whether it is offered no more; what is tagged with it stays so.
    pub retired: bool,
    /// The theme that has its tags since it was merged.
    pub merged: Option<ThemeId>,
    /// As staff write it.
    pub title: String,
    /// As young people say it, by language; empty where they have no word.
    pub young_name: Words,
}

impl Theme {
    /// Whether it is offered to whoever tags or narrows down.
    #[must_use]
    pub fn in_use(&self) -> bool {
        !self.retired && self.merged.is_none()
    }

    /// As a young person reads it in `lang`; as staff write it where there is
    /// no other word.
    #[must_use]
    pub fn said_in(&self, lang: &str) -> &str {
        match in_language(&self.young_name, lang) {
            "" => &self.title,
            said => said,
        }
    }
}

impl Catalogue {
    /// A theme by id.
    #[must_use]
    pub fn theme(&self, id: ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    /// The theme that has the tags of `id` now: another, where it was merged.
    #[must_use]
    pub fn standing_theme(&self, id: ThemeId) -> Option<&Theme> {
        let mut theme = self.theme(id)?;
        // A chain of merges is no longer than the frame.
        for _ in 0..self.themes.len() {
            match theme.merged {
                Some(into) => theme = self.theme(into)?,
                None => break,
            }
        }
        Some(theme)
    }

    /// A theme and everything below it.
    #[must_use]
    pub fn below(&self, id: ThemeId) -> Vec<ThemeId> {
        let mut found = vec![id];
        // Parents stand before children.
        for theme in &self.themes {
            if theme.parent.is_some_and(|parent| found.contains(&parent)) {
                found.push(theme.id);
            }
        }
        found
    }

    /// The heading above a theme, or the theme itself where it is one.
    #[must_use]
    pub fn heading(&self, theme: &Theme) -> ThemeId {
        let mut at = theme;
        for _ in 0..self.themes.len() {
            match at.parent.and_then(|parent| self.theme(parent)) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        at.id
    }
}
