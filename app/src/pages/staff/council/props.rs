//! What the council's pages and its cards are made from.

use heard_vocabulary::{CardKind, CardState, Judgement};
use jiff::civil::Date;

use super::{AnswerProblem, CouncilProblem};

/// The council, from the team's side.
#[derive(Debug, Clone, Default)]
pub struct CouncilAdminPage {
    /// Members' nicknames.
    pub members: Vec<String>,
    /// Priorities and challenge cards.
    pub cards: Vec<CouncilCard>,
    /// Pots of money.
    pub budgets: Vec<Pot>,
    /// What was typed.
    pub typed: CouncilTyped,
    /// The form that was refused, and what is wrong.
    pub refused: Option<(CouncilForm, CouncilProblem)>,
}

/// A card of the council, as the team sees it.
#[derive(Debug, Clone)]
pub struct CouncilCard {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: CardKind,
    /// What it says.
    pub title: String,
    /// Where it has got to.
    pub state: CardState,
}

/// A pot of money that members divide.
#[derive(Debug, Clone, Default)]
pub struct Pot {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether it is closed.
    pub closed: bool,
}

/// What was typed into the forms of the council's page.
#[derive(Debug, Clone, Default)]
pub struct CouncilTyped {
    /// The nickname of a member.
    pub nickname: String,
    /// A pot's title.
    pub title: String,
    /// What the pot is for.
    pub lead: String,
    /// How many pounds are in it.
    pub amount: String,
    /// What it could be spent on, one a line.
    pub items: String,
}

/// A form of the council's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CouncilForm {
    /// A member is added or removed.
    Member,
    /// A pot of money is set out.
    Pot,
    /// A card is hidden.
    Hide,
}

/// The council's cards to the board.
#[derive(Debug, Clone, Default)]
pub struct ChallengesPage {
    /// The cards.
    pub cards: Vec<ChallengeLine>,
    /// An answer that was refused.
    pub refused: Option<RefusedAnswer>,
}

/// An answer that was refused.
#[derive(Debug, Clone)]
pub struct RefusedAnswer {
    /// The card's id.
    pub id: String,
    /// The answer as typed.
    pub text: String,
    /// The day as typed.
    pub due: String,
    /// What is wrong.
    pub problem: AnswerProblem,
}

/// One card to the board.
#[derive(Debug, Clone)]
pub struct ChallengeLine {
    /// Its id.
    pub id: String,
    /// What it asks.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// When it was handed over.
    pub on: Date,
    /// Its answer.
    pub answer: Option<CardAnswer>,
    /// By when something will be done.
    pub due_on: Option<Date>,
    /// What the council says of the answer.
    pub judgement: Option<Judgement>,
}

/// The board's answer to a card.
#[derive(Debug, Clone)]
pub struct CardAnswer {
    /// The answer.
    pub text: String,
    /// Who gave it.
    pub by: String,
    /// When.
    pub on: Date,
}
