//! The versions of a theme's words, on their way to the page.

use heard_app::i18n::Lang;
use heard_app::pages::staff::themes::ThemeWord;
use heard_app::pages::staff::versions::{Changed, Version};
use heard_domain::editions::Edition;
use heard_domain::themes::ThemeWords;

use crate::staff::editions::versions;

/// Every version, the newest first, with what each changed.
pub fn lines(found: Vec<Edition<ThemeWords>>) -> Vec<Version<ThemeWord>> {
    versions(found, changes)
}

fn changes(before: &ThemeWords, after: &ThemeWords) -> Vec<Changed<ThemeWord>> {
    let word = |words: &ThemeWords, lang: Lang| words.young.get(lang.code()).cloned().unwrap_or_default();
    let title = (ThemeWord::Title, before.title.clone(), after.title.clone());
    let young = Lang::ALL.into_iter().map(|lang| (ThemeWord::Young(lang), word(before, lang), word(after, lang)));
    let all = std::iter::once(title).chain(young).filter(|(_, was, became)| was != became);
    all.map(|(what, was, became)| Changed { what, was, became }).collect()
}
