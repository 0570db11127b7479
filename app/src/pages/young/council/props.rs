//! What the council's page is given.

use heard_vocabulary::Claim;

use crate::pages::young::polls::PollLine;

/// The Children in Care Council.
#[derive(Debug, Clone, Default)]
pub struct CouncilPage {
    /// Whether the reader is a member.
    pub member: bool,
    /// What matters most.
    pub priorities: Vec<CouncilCard>,
    /// Cards for the board.
    pub challenges: Vec<CouncilCard>,
    /// Pots of money.
    pub budgets: Vec<CouncilBudget>,
    /// Votes of the council: address and title.
    pub votes: Vec<PollLine>,
    /// The council's plan in young people's words.
    pub plan: Vec<PlanLine>,
    /// What was promised in public, by date.
    pub promises: Vec<PlanAnswer>,
    /// What a member typed, when it was refused: which form, title, why.
    pub typed: Option<(String, String, String)>,
    /// What is wrong with it, and the field's id.
    pub error: Option<(String, CouncilProblem)>,
}

/// What is wrong with a member's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CouncilProblem {
    /// Nothing was written.
    Empty,
    /// Too long.
    TooLong,
    /// More money than there is.
    TooMuch,
}

/// A priority or challenge card.
#[derive(Debug, Clone, Default)]
pub struct CouncilCard {
    /// Its id.
    pub id: String,
    /// The matter.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// Whether the board has to answer it.
    pub challenge: bool,
    /// Whether members are still deciding.
    pub proposed: bool,
    /// Whether the reader agreed.
    pub mine: bool,
    /// The board's answer.
    pub answer: Option<CouncilAnswer>,
    /// `yes`, `partly` or `no`, when more than half said so.
    pub judgement: Option<&'static str>,
    /// What the reader said of it.
    pub my_judgement: Option<&'static str>,
}

/// The board's answer.
#[derive(Debug, Clone, Default)]
pub struct CouncilAnswer {
    /// Its words.
    pub text: String,
    /// Who answered.
    pub by: String,
    /// When.
    pub on: String,
    /// By when something will be done.
    pub due_on: Option<String>,
}

/// A pot of money.
#[derive(Debug, Clone, Default)]
pub struct CouncilBudget {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// How much there is, in pounds.
    pub amount: i64,
    /// Whether it is decided.
    pub closed: bool,
    /// Id, title, the reader's share as typed, what all would spend.
    pub items: Vec<(String, String, String, Option<i64>)>,
}

/// One objective of the council's plan.
#[derive(Debug, Clone, Default)]
pub struct PlanLine {
    /// In young people's words.
    pub text: String,
    /// How far its actions have come.
    pub progress: PlanProgress,
    /// What was answered for it in public, newest first.
    pub answers: Vec<PlanAnswer>,
}

/// How many actions are where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PlanProgress {
    /// Done.
    pub done: i64,
    /// Going well.
    pub well: i64,
    /// They might be late.
    pub maybe: i64,
    /// They will be late.
    pub slips: i64,
    /// They are late.
    pub late: i64,
    /// Nobody has said yet.
    pub unsaid: i64,
}

/// A public answer for an objective.
#[derive(Debug, Clone)]
pub struct PlanAnswer {
    /// Where it stands on the wall.
    pub href: String,
    /// What it claims.
    pub claim: Claim,
    /// By when.
    pub due_on: Option<String>,
    /// Whether it is a promise whose day is over.
    pub over: bool,
    /// Whether everybody is asked if it made a difference: not before its day.
    pub asks: bool,
    /// What was done, or will be.
    pub we_did: String,
}
