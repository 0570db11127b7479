//! What the pages of the bank of quotes are made from.

use heard_vocabulary::Consent;
use jiff::civil::Date;

use crate::pages::staff::Choice;
use crate::pages::staff::views::{PackProblem, WithdrawProblem};

/// Quotes that may be shown, and packs of them that were taken out.
#[derive(Debug, Clone, Default)]
pub struct BankPage {
    /// The quotes.
    pub quotes: Vec<BankLine>,
    /// Headings one may look under.
    pub headings: Vec<Choice>,
    /// Whether so many young people spoke that quotes may go out.
    pub enough: bool,
    /// Packs, those first that somebody is to be asked about.
    pub packs: Vec<PackLine>,
    /// What was typed for a new pack, and what is wrong with it.
    pub refused_pack: Option<(String, PackProblem)>,
    /// The quote that was not taken back, what was typed, and what is wrong with it.
    pub refused_withdrawal: Option<(String, String, WithdrawProblem)>,
}

/// A quote that may be shown.
#[derive(Debug, Clone)]
pub struct BankLine {
    /// The quote: its form posts to `/quotes/{id}/withdraw`.
    pub id: String,
    /// Its view's page.
    pub view_href: String,
    /// The words.
    pub text: String,
    /// How the young person agreed.
    pub consent: Consent,
    /// When a second person cleared it.
    pub on: Date,
    /// Whether it is for the page of good news.
    pub celebration: bool,
    /// Headings that may stand beside it.
    pub headings: Vec<String>,
}

/// A pack that was taken out.
#[derive(Debug, Clone)]
pub struct PackLine {
    /// Its page.
    pub href: String,
    /// Whom it is for.
    pub title: String,
    /// When it was taken.
    pub on: Date,
    /// Who took it, where their name can be read.
    pub by: Option<String>,
    /// How many quotes it held.
    pub held: i64,
    /// How many of them may not be shown any more.
    pub withdrawn: i64,
    /// Of how many of these whoever has the pack is still to be asked.
    pub to_recall: i64,
}

/// One pack.
#[derive(Debug, Clone)]
pub struct PackPage {
    /// What its list says of it.
    pub line: PackLine,
    /// What it held, in its order.
    pub quotes: Vec<PackQuote>,
}

/// A quote that a pack held.
#[derive(Debug, Clone)]
pub struct PackQuote {
    /// Its number in the pack.
    pub number: i64,
    /// The words and the headings beside them; nothing where they may not be shown now.
    pub stands: Option<(String, Vec<String>)>,
}
