//! What can be wrong with a number to ring.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a number to ring.
    DirectoryProblem {
        /// No place.
        NoArea = "area", "Write the place.";
        /// No service.
        NoService = "service", "Choose which service it is.";
        /// No name.
        NoName = "name", "Write what it calls itself, or who answers.";
        /// No number.
        NoNumber = "phone", "Write a number that can be rung, such as 01632 960110.";
        /// A line is too long.
        TooLong = "", "A line is too long. Use at most 120 letters.";
        /// There are as many as may be.
        TooMany = "", "There are 1,000 numbers. Take some out first.";
        /// Somebody took it out before.
        Gone = "", "Somebody took that number out before you.";
    }
}

/// What is wrong with a help line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpLineProblem {
    /// It has no name, or one that is too long.
    NoName,
    /// It has no number.
    NoNumber,
    /// It says too much.
    TooLong,
    /// There are too many.
    TooMany,
    /// There is no such version.
    NoVersion,
}

impl HelpLineProblem {
    /// The field of the line it is about, and what to do.
    pub(super) fn at(self, line: usize) -> (String, String) {
        let (field, words) = match self {
            Self::NoName => ("name", "Write what the line calls itself, in at most 120 letters."),
            Self::NoNumber => ("number", "Write a number that can be rung or written to."),
            Self::TooLong => ("says", "Keep it to 120 letters."),
            Self::TooMany => {
                return (
                    String::new(),
                    "Keep it to eight lines: among more, nobody finds the one that helps.".to_owned(),
                );
            }
            Self::NoVersion => return (String::new(), "They are like that already.".to_owned()),
        };
        (format!("line.{line}.{field}"), words.to_owned())
    }
}
