//! What the page of quotes is made from.

use heard_vocabulary::{Consent, LikelyBecause};
use jiff::civil::Date;

use crate::pages::staff::views::DecisionProblem;

/// Quotes that wait for a second person.
#[derive(Debug, Clone, Default)]
pub struct QuotesPage {
    /// The quotes, oldest first.
    pub waiting: Vec<WaitingQuote>,
    /// How many packs somebody is to be asked about.
    pub to_recall: usize,
    /// The decision that was refused.
    pub refused: Option<RefusedDecision>,
}

/// One quote that waits.
#[derive(Debug, Clone)]
pub struct WaitingQuote {
    /// The quote: its form posts to `/quotes/{id}/decide`.
    pub id: String,
    /// Its view's page.
    pub view_href: String,
    /// The text to be public.
    pub text: String,
    /// The words it was drawn from.
    pub original: String,
    /// Whether the text stands so in these words.
    pub word_for_word: bool,
    /// What in the text is likely a name or a place, and why.
    pub likely: Vec<(String, LikelyBecause)>,
    /// How the young person agreed.
    pub consent: Consent,
    /// When it was proposed.
    pub on: Date,
    /// When the child took the same words back, and when they agreed anew.
    pub taken_back: Option<(Date, Option<Date>)>,
    /// Whether the reader proposed it, and so cannot decide it.
    pub own: bool,
}

/// A decision on a quote that was refused.
#[derive(Debug, Clone)]
pub struct RefusedDecision {
    /// Which quote.
    pub id: String,
    /// Whether the child said it, as chosen.
    pub said: Option<bool>,
    /// Whether nobody could recognise them, as chosen.
    pub cleared: Option<bool>,
    /// The reason as typed.
    pub reason: String,
    /// What is wrong.
    pub problem: DecisionProblem,
}
