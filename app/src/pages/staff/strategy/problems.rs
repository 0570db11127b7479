//! What can be wrong with a rating or a wording.

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
}
