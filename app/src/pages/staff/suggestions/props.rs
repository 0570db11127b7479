//! What the pages of suggestions are made from.

use jiff::civil::{Date, DateTime};

use super::TogetherProblem;
use crate::pages::staff::Choice;
use crate::pages::staff::views::Said;

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

/// How far two people agree, in hundredths, with its bounds where there are any.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kappa {
    /// From -100 over 0, as by chance, to 100.
    pub hundredths: i32,
    /// In hundredths.
    pub low: Option<i32>,
    /// In hundredths.
    pub high: Option<i32>,
}

/// How far the first and the second coder agree.
#[derive(Debug, Clone, Default)]
pub struct SecondPage {
    /// Views that were tagged twice.
    pub pairs: i64,
    /// So many there have to be.
    pub enough: i64,
    /// So many are drawn at most.
    pub sample: i64,
    /// Over all themes; nothing where there are too few.
    pub overall: Option<Kappa>,
    /// By theme, its title, those that agree least first.
    pub themes: Vec<(String, Kappa)>,
    /// What to talk about.
    pub disagreements: Vec<DisagreementLine>,
    /// Where the reader tags what was drawn for them.
    pub waiting: Vec<String>,
}

/// A view that two people do not say the same of.
#[derive(Debug, Clone)]
pub struct DisagreementLine {
    /// Its page.
    pub href: String,
    /// When it was tagged again.
    pub on: Date,
    /// Themes that only the first gave it.
    pub first: Vec<String>,
    /// Themes that only the second did.
    pub second: Vec<String>,
    /// Themes that both did.
    pub both: Vec<String>,
}

/// A view that is tagged a second time.
#[derive(Debug, Clone, Default)]
pub struct CodeSecondPage {
    /// The view.
    pub id: String,
    /// The language's code.
    pub lang: String,
    /// What was asked and said.
    pub answers: Vec<Said>,
    /// The coding frame, nothing ticked.
    pub themes: Vec<Choice>,
}
