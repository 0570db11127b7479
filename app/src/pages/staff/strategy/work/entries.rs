//! What the log of an action is made from, and what is typed into it.

use jiff::civil::Date;

use crate::pages::staff::strategy::{EntryProblem, Rating};

/// What is typed about an action.
#[derive(Debug, Clone, Default)]
pub struct EntryTyped {
    /// What happened.
    pub words: String,
    /// The rating.
    pub rating: Option<Rating>,
    /// Why it is another one.
    pub reason: String,
    /// For which day, as `2026-03-14`.
    pub of_day: String,
}

/// A note of the plan's file about how far an action has come.
#[derive(Debug, Clone)]
pub struct FileNote {
    /// The day that it begins with.
    pub of_day: Option<Date>,
    /// What it says.
    pub words: String,
}

/// An own entry that was not corrected or taken back, with what was typed.
#[derive(Debug, Clone)]
pub struct RefusedEntry {
    /// Which.
    pub id: String,
    /// How it was to be corrected; `None` where it was to be taken back.
    pub typed: Option<EntryTyped>,
    /// Why it was to be taken back.
    pub why: String,
    /// What is wrong.
    pub problem: EntryProblem,
}

/// What was written about an action.
#[derive(Debug, Clone)]
pub struct EntryLine {
    /// Which.
    pub id: String,
    /// For which day.
    pub of_day: Date,
    /// What happened.
    pub words: String,
    /// The rating before.
    pub was: Option<Rating>,
    /// The rating from then on.
    pub rating: Option<Rating>,
    /// Why it is another one.
    pub reason: String,
    /// Who wrote it, where their name is still known.
    pub by: Option<String>,
    /// On which day it was written.
    pub on: Date,
    /// Whether the reader wrote it and may correct it or take it back.
    pub can_change: bool,
    /// Whether the action is rated by it still: nothing was written or rated after it.
    pub rates: bool,
    /// When it was written anew: this stood there before.
    pub corrected: Option<Date>,
    /// When it was taken back, and why.
    pub taken_back: Option<(Date, String)>,
}
