//! What the pages of translations are made from.

use jiff::civil::DateTime;

use super::TranslationProblem;
use crate::i18n::Lang;

/// How far every language is.
#[derive(Debug, Clone, Default)]
pub struct TranslationsPage {
    /// Each language but English.
    pub lines: Vec<LanguageLine>,
}

/// How far a language is: so many texts.
#[derive(Debug, Clone, Copy)]
pub struct LanguageLine {
    /// The language.
    pub lang: Lang,
    /// Not translated.
    pub missing: usize,
    /// A machine drafted it, or somebody wrote it elsewhere; nobody stands for it.
    pub drafted: usize,
    /// Somebody stands for it.
    pub approved: usize,
}

/// What texts are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AboutText {
    /// A situation: its name in links, and its title in English.
    Scenario(String, String),
    /// What young people call themes.
    Themes,
    /// What young people call services and their parts.
    Services,
    /// Whom the council's own help lines are for.
    HelpLines,
}

/// The texts of one language about something.
#[derive(Debug, Clone)]
pub struct LanguagePage {
    /// The language.
    pub lang: Lang,
    /// What texts there are about.
    pub abouts: Vec<AboutText>,
    /// Which of them are shown.
    pub about: AboutText,
    /// The texts, in the order young people read them.
    pub lines: Vec<TextLine>,
    /// How many other texts were typed while one was saved: they stand as they were typed.
    pub typed: usize,
    /// What is wrong with which text.
    pub refused: Option<(String, TranslationProblem)>,
}

/// One text.
#[derive(Debug, Clone)]
pub struct TextLine {
    /// What stands for it in links.
    pub item: String,
    /// In English.
    pub english: String,
    /// In the language; empty where it is missing.
    pub text: String,
    /// What stands for what is kept, so that it is known whether something else was typed.
    pub was: String,
    /// How far it is.
    pub how: How,
}

/// How far a translation is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// There is none.
    Missing,
    /// A machine drafted it.
    Drafted,
    /// Somebody stands for it: who, where they have a name, and since when.
    Approved(Option<String>, DateTime),
}
