//! What can be wrong with a rating, a wording or a decision check.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a rating.
    RatingProblem {
        /// Nothing was chosen.
        NoRating = "rating", "Choose Blue, Green, Amber or Red.";
        /// There is no reason.
        NoReason = "reason", "Give the reason. It stays in the history of this action.";
    }

    /// What is wrong with young people's wording.
    WordingProblem {
        /// It is too long.
        TooLong = "young_wording", "Keep it to 500 letters.";
    }

    /// What is wrong with a decision check.
    CheckProblem {
        /// The report has no title.
        NoTitle = "title", "Write what the report is called.";
        /// It is not said what is decided.
        NoDecision = "decision", "Write what is decided.";
        /// There is no such day.
        NoDay = "on", "Write the day it is decided, as 2026-03-14.";
        /// Nothing was chosen, or too much.
        NoConcern = "objective", "Choose what it concerns: at least one objective or heading, and twenty at most.";
        /// It is not said what it means.
        NoMeaning = "means", "Write what it means for children in care.";
        /// It is not said who was asked.
        NobodyAsked = "asked", "Write who was asked and how, or that nobody was, and why.";
        /// Something is too long.
        TooLong = "", "This is too long for one page. Use at most 3,000 letters in each field, and 200 in the title.";
    }
}
