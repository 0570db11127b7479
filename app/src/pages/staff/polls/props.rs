//! What polls and surveys are made from.

use heard_vocabulary::PollKind;
use jiff::civil::Date;

use super::PollProblem;
use crate::pages::staff::{Link, ShownCount};

/// Polls and surveys, and a new one.
#[derive(Debug, Clone)]
pub struct AskPage {
    /// Those there are.
    pub polls: Vec<AskLine>,
    /// Posters for services.
    pub posters: Vec<Link>,
    /// What is asked, as it is chosen.
    pub kind: PollKind,
    /// What was typed.
    pub typed: AskTyped,
    /// Whether only the council's members answer.
    pub members_only: bool,
    /// What is wrong.
    pub problems: Vec<PollProblem>,
}

/// A new poll as it was typed.
#[derive(Debug, Clone, Default)]
pub struct AskTyped {
    /// Its title.
    pub title: String,
    /// What it is for.
    pub lead: String,
    /// Its questions, one a line.
    pub questions: String,
    /// Its last day; empty for none.
    pub until: String,
}

/// One poll in the list.
#[derive(Debug, Clone)]
pub struct AskLine {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: PollKind,
    /// Whether only the council's members answer.
    pub members_only: bool,
    /// Whether it takes answers.
    pub open: bool,
    /// How many answers hold words that nobody has read.
    pub unread: i64,
}

/// One poll and what came of it so far.
#[derive(Debug, Clone, Default)]
pub struct AskedPage {
    /// Its own address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Whether it takes answers.
    pub open: bool,
    /// How many entries there were, and on which day that was published; `None`
    /// while it is open.
    pub answered: Option<(ShownCount, Date)>,
    /// What came of each question, once published.
    pub tallies: Vec<AskedTally>,
    /// Whether own words are asked for.
    pub has_words: bool,
    /// Own words, where they were opened.
    pub words: Option<Vec<OwnWords>>,
}

/// One question, and what came of it.
#[derive(Debug, Clone, Default)]
pub struct AskedTally {
    /// What was asked.
    pub question: String,
    /// How many gave each answer; `None` where that is withheld.
    pub answers: Option<Vec<AnswerCount>>,
}

/// One answer to a question.
#[derive(Debug, Clone, Default)]
pub struct AnswerCount {
    /// The answer, in words.
    pub answer: String,
    /// How many gave it.
    pub count: ShownCount,
}

/// What somebody wrote in their own words.
#[derive(Debug, Clone)]
pub struct OwnWords {
    /// The day.
    pub on: Date,
    /// What was asked.
    pub asked: String,
    /// What was written.
    pub said: String,
}
