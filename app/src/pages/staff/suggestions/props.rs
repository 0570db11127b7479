//! What the pages of suggestions are made from.

use jiff::civil::{Date, DateTime};

use super::TogetherProblem;

/// How suggestions are doing.
#[derive(Debug, Clone, Default)]
pub struct SuggestionsPage {
    /// Whether nothing is learned or suggested.
    pub stopped: bool,
    /// Whether there is anything to suggest now.
    pub ready: bool,
    /// When it was last asked to learn.
    pub asked_at: Option<DateTime>,
    /// So many views there have to be in a language.
    pub enough: i64,
    /// What was learned last, by language.
    pub languages: Vec<LanguageLine>,
    /// Words that are new.
    pub words: Vec<WordLine>,
}

/// A share that was counted, with the bounds within which it lies 95 times in 100.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// So many.
    pub found: u32,
    /// Of so many.
    pub of: u32,
    /// In hundredths.
    pub low: u32,
    /// In hundredths.
    pub high: u32,
}

impl Share {
    /// "41 of 50 (69 to 90 in 100)"; nothing to count is said so.
    pub(super) fn words(self) -> String {
        let Self { found, of, low, high } = self;
        if of == 0 { "None".to_owned() } else { format!("{found} of {of} ({low} to {high} in 100)") }
    }
}

/// What was learned last in one language.
#[derive(Debug, Clone)]
pub struct LanguageLine {
    /// Its code.
    pub lang: String,
    /// When.
    pub at: DateTime,
    /// Views that could be learned from.
    pub items: i64,
    /// How many more there have to be.
    pub missing: i64,
    /// People who said them.
    pub people: i64,
    /// How long it took, in seconds.
    pub seconds: i64,
    /// Views that would have had a suggestion, of those that were measured.
    pub covered: Share,
    /// Its themes.
    pub themes: Vec<ThemeLine>,
}

/// What was found of one theme.
#[derive(Debug, Clone)]
pub struct ThemeLine {
    /// The theme.
    pub title: String,
    /// Where it is suggested for several views, if it is suggested.
    pub href: Option<String>,
    /// Views it was learned from.
    pub learnt: i64,
    /// How often a suggestion was right.
    pub precision: Share,
    /// How much of what is about it was found.
    pub recall: Share,
    /// For how many of all views it would have been suggested.
    pub coverage: Share,
    /// Tags that stand and were suggested before.
    pub taken: i64,
}

/// A word that more people say than before.
#[derive(Debug, Clone)]
pub struct WordLine {
    /// The language's code.
    pub lang: String,
    /// The word, or two.
    pub shown: String,
    /// How many people said it in the last 28 days.
    pub people: i64,
    /// How many in the six months before.
    pub before: i64,
    /// So many times as often at least.
    pub times: f64,
    /// Where it stands: a view's page, and when it came.
    pub views: Vec<(String, Date)>,
    /// How many more there are.
    pub more: i64,
}

/// A theme that is suggested for a view.
#[derive(Debug, Clone)]
pub struct Suggested {
    /// The theme.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How often in ten it was right where it was measured.
    pub tenths: u32,
}

/// A view that a theme is proposed for.
#[derive(Debug, Clone)]
pub struct ProposedLine {
    /// The view.
    pub id: String,
    /// The beginning of its words.
    pub snippet: String,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// One theme, and the views it is proposed for.
#[derive(Debug, Clone, Default)]
pub struct TogetherPage {
    /// The theme.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The views.
    pub lines: Vec<ProposedLine>,
    /// What is wrong with what was ticked.
    pub problem: Option<TogetherProblem>,
}

/// What is about to be tagged.
#[derive(Debug, Clone, Default)]
pub struct SurePage {
    /// The theme.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The views that were ticked.
    pub lines: Vec<ProposedLine>,
}
