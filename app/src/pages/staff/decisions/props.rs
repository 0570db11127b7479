//! What the pages of review decisions are made from.

use heard_vocabulary::{ChallengeLevel, DecisionAction, DecisionState, Participation, Verdict};

use super::{DecisionProblem, ReviewProblem};
use crate::pages::staff::Choice;
use crate::pages::staff::refused::Refused;

/// What the reviews of the reader's young people decided.
#[derive(Debug, Clone, Default)]
pub struct DecisionsPage {
    /// What is not over, what waits longest on top.
    pub open: Vec<DecisionLine>,
    /// What is over, the latest review first.
    pub ended: Vec<DecisionLine>,
    /// Whether the reader is anybody's worker, adviser or reviewing officer.
    pub has_people: bool,
}

/// One line.
#[derive(Debug, Clone)]
pub struct DecisionLine {
    /// Its page.
    pub href: String,
    /// Whose.
    pub nickname: Option<String>,
    /// What was decided, and who does it; `None` where that cannot be read.
    pub what: Option<(String, String)>,
    /// The day of the review, `2026-03-14`.
    pub decided_on: String,
    /// What it waits for.
    pub state: DecisionState,
    /// How far it was challenged.
    pub level: Option<ChallengeLevel>,
    /// What they said of it last, for whoever reads that.
    pub verdict: Option<Verdict>,
    /// The last day for what it waits for, and how many days that is from today.
    pub until: Option<(String, i64)>,
    /// Whether that is over.
    pub late: bool,
}

/// What is typed into the form for a new one.
#[derive(Debug, Clone, Default)]
pub struct NewDecisionTyped {
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub owner: String,
    /// The day of the review.
    pub on: String,
    /// By which day it is to be done.
    pub due: String,
}

/// The form for a new one.
#[derive(Debug, Clone, Default)]
pub struct NewDecisionPage {
    /// The reader's young people; the chosen one marked.
    pub people: Vec<Choice>,
    /// Today, `2026-03-14`.
    pub today: String,
    /// What was typed.
    pub typed: NewDecisionTyped,
    /// What is wrong with it.
    pub refused: Option<DecisionProblem>,
}

/// Something that was done.
#[derive(Debug, Clone)]
pub struct DecisionDeed {
    /// When, `2026-03-14 12:00`.
    pub at: String,
    /// By whom, where they are still known.
    pub by: Option<String>,
    /// What.
    pub action: DecisionAction,
    /// The level, the day or the verdict that was chosen, by its name.
    pub chosen: String,
    /// The reference in the case system.
    pub reference: String,
    /// What was written.
    pub text: String,
    /// Whether it cannot be read.
    pub unreadable: bool,
}

/// A form that was refused, with what was typed.
pub type RefusedMove = Refused<DecisionAction, DecisionProblem>;

/// What somebody is to whoever something was decided for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecisionReader {
    /// Their reviewing officer.
    Officer,
    /// Their worker or adviser, beside a reviewing officer.
    Worker,
    /// Their worker or adviser, where nobody is their reviewing officer.
    Alone,
}

/// One decision.
#[derive(Debug, Clone)]
pub struct DecisionPage {
    /// As its line says.
    pub line: DecisionLine,
    /// What was done, oldest first.
    pub deeds: Vec<DecisionDeed>,
    /// What the reader can do now.
    pub steps: Vec<DecisionAction>,
    /// The levels that a challenge can go to, and how many working days each has.
    pub levels: Vec<(ChallengeLevel, u32)>,
    /// What the reader is to them.
    pub reader: DecisionReader,
    /// The form that was refused.
    pub refused: Option<RefusedMove>,
}

/// One review of a young person.
#[derive(Debug, Clone)]
pub struct ChildReviewLine {
    /// Its day, `2026-03-14`.
    pub on: String,
    /// How they took part, where somebody said so.
    pub participation: Option<Participation>,
    /// On which day somebody said that they were asked beforehand, `2026-03-14`.
    pub invited_on: Option<String>,
    /// How many things it decided that are written down.
    pub decisions: i64,
    /// Where its summary is; nothing while it is still to come.
    pub file: Option<String>,
}

/// A form of the page of somebody's reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChildReviewForm {
    /// How they took part.
    TookPart,
    /// That they were asked beforehand.
    Invited,
}

/// A form of it that was refused.
#[derive(Debug, Clone, Copy)]
pub struct RefusedReview {
    /// Which.
    pub form: ChildReviewForm,
    /// What is wrong.
    pub problem: ReviewProblem,
}

/// The reviews of one young person. Its forms post to `{href}/took-part` and `{href}/invited`.
#[derive(Debug, Clone, Default)]
pub struct ChildReviewsPage {
    /// Its page.
    pub href: String,
    /// What they are called.
    pub nickname: Option<String>,
    /// The day of the next review as the case system says, `2026-03-14`.
    pub next: Option<String>,
    /// The reviews, the latest first.
    pub lines: Vec<ChildReviewLine>,
    /// The day of a review that was, as typed.
    pub took_part_on: String,
    /// The code as chosen.
    pub code: String,
    /// The day of one to come, as typed.
    pub invited_on: String,
    /// The form that was refused.
    pub refused: Option<RefusedReview>,
}
