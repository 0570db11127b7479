//! What the council's page is given.

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
    /// How many actions are done, going well, may be late, are late.
    pub progress: [i64; 4],
}
