//! What the pages of translators are made from.

use heard_vocabulary::{TranslatedFrom, TranslationState, TranslatorGender};
use jiff::civil::{Date, DateTime};

use super::TranslateProblem;
use crate::pages::staff::views::Clock;

/// How many wait in one language.
#[derive(Debug, Clone, Copy)]
pub struct LanguageWaits {
    /// Which.
    pub lang: TranslatedFrom,
    /// How many; 1,000 is that or more.
    pub waits: i64,
}

/// One thing that waits for a translator, or that they have.
#[derive(Debug, Clone)]
pub struct ToTranslateLine {
    /// Its page, under which its forms go.
    pub href: String,
    /// From which language.
    pub lang: TranslatedFrom,
    /// About how many words.
    pub words: i64,
    /// The day it came.
    pub came: Date,
    /// By when it is to be in English.
    pub due: Clock,
    /// Whether it comes before everything else.
    pub first: bool,
    /// Whether the reader has it.
    pub mine: bool,
}

/// What waits for a translator.
#[derive(Debug, Clone, Default)]
pub struct ToTranslatePage {
    /// Each of their languages.
    pub languages: Vec<LanguageWaits>,
    /// What waits, and what they have.
    pub lines: Vec<ToTranslateLine>,
    /// Why something was not taken.
    pub refused: Option<TranslateProblem>,
}

/// Something to put into English.
#[derive(Debug, Clone)]
pub struct WorkPage {
    /// Its page, under which its forms go.
    pub href: String,
    /// From which language.
    pub lang: TranslatedFrom,
    /// What somebody wrote, answer by answer and then what they wrote since, without names
    /// and places.
    pub words: Vec<String>,
    /// What was typed, or the draft.
    pub text: String,
    /// The day it came.
    pub came: Date,
    /// By when it is to be in English.
    pub due: Clock,
    /// When its author last wrote, as the form carries it.
    pub newest: String,
    /// The duty team's number; empty where it is not set.
    pub duty_phone: String,
    /// What is wrong with a form.
    pub refused: Option<TranslateProblem>,
}

/// One translator.
#[derive(Debug, Clone)]
pub struct TranslatorLine {
    /// Their account.
    pub id: String,
    /// Their name; `None` where it cannot be read.
    pub name: Option<String>,
    /// From which languages they translate.
    pub languages: Vec<TranslatedFrom>,
    /// As what, where somebody said it.
    pub gender: Option<TranslatorGender>,
}

/// Who translates what.
#[derive(Debug, Clone, Default)]
pub struct TranslatorsPage {
    /// Everybody who was invited as a translator.
    pub translators: Vec<TranslatorLine>,
    /// What is wrong with a form.
    pub refused: Option<TranslateProblem>,
}

/// How far the translation of a view is, on its page.
#[derive(Debug, Clone)]
pub struct ViewTranslation {
    /// How far.
    pub state: TranslationState,
    /// Who has it, and since when; the name where it can be read.
    pub with: Option<(Option<String>, DateTime)>,
    /// What was handed in last, by whom and when: also where its author wrote more since, or it
    /// is done anew.
    pub text: Option<(String, Option<String>, DateTime)>,
    /// What was handed in before that and is kept, the last first.
    pub earlier: Vec<(String, Option<String>, DateTime)>,
    /// Whether nobody may translate it.
    pub nobody: bool,
    /// Whether its author said that nobody may.
    pub refused: bool,
}
