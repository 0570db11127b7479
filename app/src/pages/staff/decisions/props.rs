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

/// That somebody said how they took part in a review.
#[derive(Debug, Clone)]
pub struct PartLine {
    /// How; `None` where it cannot be read.
    pub code: Option<Participation>,
    /// Who said so; `None` where they have no name any more.
    pub by: Option<String>,
    /// When, `2026-03-14`.
    pub on: String,
}

/// Whether they were asked beforehand what they want.
#[derive(Debug, Clone)]
pub enum AskedLine {
    /// They were.
    Asked {
        /// On which day, `2026-03-14`.
        on: String,
        /// Who said so; `None` where they have no name any more.
        by: Option<String>,
        /// How many working days after the day by which they were to be.
        late: u32,
    },
    /// Nobody has said so, and the review is still to come.
    ToAsk {
        /// By which day they are to be asked, `2026-03-14`.
        by: String,
        /// How many working days ago that was.
        late: u32,
    },
    /// Nobody has said so, and it is over.
    Unsaid,
}

/// One review of a young person.
#[derive(Debug, Clone)]
pub struct ChildReviewLine {
    /// Its day, `2026-03-14`.
    pub on: String,
    /// Whether nobody but they themselves says that day.
    pub they_say: bool,
    /// What was said of how they took part: what stands on top, then what it was before.
    pub said: Vec<PartLine>,
    /// Whether they were asked beforehand.
    pub asked: AskedLine,
    /// How many things it decided that are written down.
    pub decisions: i64,
    /// Where its summary is.
    pub file: Option<String>,
    /// Whether the reader says how they took part: it is not still to come, nor another's to say.
    pub may_say: bool,
    /// Whether the reader says that they were asked.
    pub may_ask: bool,
    /// Whether the reader takes it back as a mistake.
    pub removable: bool,
}

/// A form of the page of somebody's reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChildReviewForm {
    /// How they took part.
    TookPart,
    /// That they were asked beforehand.
    Invited,
    /// That it was a mistake.
    TakenBack,
}

/// A form of it that was refused, with what was typed.
#[derive(Debug, Clone)]
pub struct RefusedReview {
    /// Which.
    pub form: ChildReviewForm,
    /// What is wrong.
    pub problem: ReviewProblem,
    /// The day of the review.
    pub on: String,
    /// The code as chosen.
    pub code: String,
    /// The day on which they were asked.
    pub asked: String,
}

/// The reviews of one young person. Its forms post to `{href}/took-part`, `{href}/invited` and
/// `{href}/taken-back`.
#[derive(Debug, Clone, Default)]
pub struct ChildReviewsPage {
    /// Its page.
    pub href: String,
    /// What they are called.
    pub nickname: Option<String>,
    /// The day of the next review, `2026-03-14`, and whether nobody but they themselves says it.
    pub next: Option<(String, bool)>,
    /// The reviews, the latest first.
    pub lines: Vec<ChildReviewLine>,
    /// Today, `2026-03-14`.
    pub today: String,
    /// The form that was refused.
    pub refused: Option<RefusedReview>,
}
