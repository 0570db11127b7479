//! What the pages of legal holds are made from.

use heard_vocabulary::{HoldFor, HoldOn, RetentionKind};
use jiff::civil::DateTime;

use super::HoldProblem;

/// One hold.
#[derive(Debug, Clone)]
pub struct HoldLine {
    /// Its page.
    pub href: String,
    /// What it is on.
    pub on: HoldOn,
    /// What that is called, with its page: the situation of a view, a procedure.
    pub what: Option<(String, String)>,
    /// Who asked for it, as a kind.
    pub asked: HoldFor,
    /// Who put it, and when.
    pub put: (Option<String>, DateTime),
    /// Who lifted it, and when.
    pub lifted: Option<(Option<String>, DateTime)>,
}

/// How much of a kind ends.
#[derive(Debug, Clone, Copy)]
pub struct EndingLine {
    /// Which kind.
    pub kind: RetentionKind,
    /// For how many months it is kept.
    pub months: u32,
    /// How many ends within 30 days; 1,000 is that or more.
    pub soon: i64,
    /// How many are over their time, and stay.
    pub over: i64,
    /// In how many days the first can go, where that is still to come.
    pub begins_in: i64,
}

/// Legal holds, and what ends.
#[derive(Debug, Clone, Default)]
pub struct HoldsPage {
    /// Those that stand.
    pub standing: Vec<HoldLine>,
    /// Those that were lifted, the latest first.
    pub lifted: Vec<HoldLine>,
    /// What ends next, of the kinds that somebody decided on.
    pub ending: Vec<EndingLine>,
    /// How many kinds nobody decided on.
    pub undecided: i64,
}

/// What is typed into the form that puts a hold.
#[derive(Debug, Clone, Default)]
pub struct HoldTyped {
    /// What it is to be on: [`super::ON_VIEW`], [`super::ON_AUTHOR`].
    pub on: String,
    /// A nickname.
    pub nickname: String,
    /// Who asked for it, as a kind, by its name in the vocabulary.
    pub asked: String,
    /// Who that is.
    pub who: String,
    /// Their reference.
    pub reference: String,
    /// Why.
    pub reason: String,
}

/// What a hold is to be put on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnWhat {
    /// One thing somebody said: its id, and whether an account leads to whoever said it.
    View(String, bool),
    /// One procedure: its id.
    Procedure(String),
    /// Everything of an account, by its nickname.
    Nickname,
}

/// The form that puts a hold.
#[derive(Debug, Clone)]
pub struct NewHoldPage {
    /// What on.
    pub on: OnWhat,
    /// What was typed.
    pub typed: HoldTyped,
    /// What is wrong with it.
    pub refused: Option<HoldProblem>,
}

/// One hold, opened.
#[derive(Debug, Clone)]
pub struct HoldPage {
    /// As its line says.
    pub line: HoldLine,
    /// Who asked for it, their reference, and why; `None` where that cannot be read.
    pub written: Option<(String, String, String)>,
    /// Why it was lifted.
    pub why_lifted: Option<String>,
    /// Whether the reader put it: another lead lifts it.
    pub own: bool,
    /// Whether somebody besides whoever put it could lift it.
    pub second: bool,
    /// Why it is to be lifted, as it was typed.
    pub typed: String,
    /// What is wrong with that.
    pub refused: Option<HoldProblem>,
}

/// What stands on the page of a view for whoever puts holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldView {
    /// Whether one keeps it.
    pub held: bool,
    /// Whether its author asked to take it back meanwhile.
    pub asked_back: bool,
}
