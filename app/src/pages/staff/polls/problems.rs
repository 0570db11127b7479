//! What can be wrong with a poll.

use crate::pages::staff::problem::Problem;

/// What is wrong with a new poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PollProblem {
    /// It was not said what it is.
    NoKind,
    /// It has no title.
    NoTitle,
    /// It asks nothing.
    NoQuestion,
    /// The line of this number, from 1, is no question.
    BadQuestion(usize),
    /// A poll asks more than one question.
    OneQuestion,
    /// Its last day is no day.
    BadDay,
    /// Its last day is over.
    DayOver,
}

impl Problem for PollProblem {
    fn field(self) -> &'static str {
        match self {
            PollProblem::NoKind => "kind",
            PollProblem::NoTitle => "title",
            PollProblem::NoQuestion | PollProblem::BadQuestion(_) | PollProblem::OneQuestion => "questions",
            PollProblem::BadDay | PollProblem::DayOver => "until",
        }
    }

    fn words(self) -> String {
        match self {
            PollProblem::NoKind => "Choose what it is.",
            PollProblem::NoTitle => "Give it a title.",
            PollProblem::NoQuestion => "Write a question.",
            PollProblem::BadQuestion(n) => {
                return format!(
                    "Line {n} is not a question. Begin it with faces, choice, yes/no or words and a colon; a choice needs two answers."
                );
            }
            PollProblem::OneQuestion => "A poll has one question. Make it a survey for more.",
            PollProblem::BadDay => "Give the day as day, month and year.",
            PollProblem::DayOver => "That day is over. Choose a later one.",
        }
        .to_owned()
    }
}
