//! What can be wrong with what is said of a measure.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a measure's description.
    DescribeProblem {
        /// No direction.
        NoDirection = "direction", "Choose which way is better.";
        /// The target is no number.
        NoNumber = "target", "Write the target as a number, such as 95 or 95.5.";
        /// The day is none.
        NoDay = "target_day", "Write a day that there is, or leave it empty.";
        /// Too long.
        TooLong = "definition", "Keep each text to 1,000 letters.";
    }

    /// What is wrong with a break.
    BreakProblem {
        /// No period.
        NoPeriod = "from", "Write the first period in which it counts something else, such as Aug-18 or 2018/19.";
        /// Nothing says what changed.
        NoWords = "what", "Write what changed.";
        /// Too long.
        TooLong = "what", "Keep it to 1,000 letters.";
        /// There is one.
        Already = "from", "A break in that period is said already.";
    }

    /// What is wrong with a link to an objective.
    JoinProblem {
        /// No objective.
        NoObjective = "objective", "Choose an objective.";
        /// No relation.
        NoRelation = "relation", "Choose how it bears on the objective.";
        /// No reason.
        NoReason = "why", "Write why. It stands beside the link.";
        /// The reason is too long.
        TooLong = "why", "Keep it to 500 letters.";
        /// It is there.
        Already = "objective", "It is linked to that objective in this way already.";
    }
}

/// What is wrong with what was said of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeasureProblem {
    /// With its description.
    Describe(DescribeProblem),
    /// With a break.
    Break(BreakProblem),
    /// With a link.
    Join(JoinProblem),
}
