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

    /// What is wrong with a link.
    LinkProblem {
        /// It is not said what in the plan it bears on.
        NoPlan = "plan", "Choose what in the plan it bears on.";
        /// It is not said what bears on it.
        NoOther = "other", "Choose what bears on it.";
        /// It is not said how.
        NoRelation = "relation", "Choose how it bears on it.";
        /// It is not said why.
        NoWhy = "why", "Say why. It stands beside the link for everybody who reads the plan.";
        /// The reason is too long.
        TooLong = "why", "Keep it to 500 letters.";
        /// It is linked already.
        Already = "other", "It is linked so already.";
        /// It bears on itself.
        Itself = "other", "Choose something else: nothing bears on itself.";
    }

    /// What is wrong with young people's wording.
    WordingProblem {
        /// It is too long.
        TooLong = "young_wording", "Keep it to 500 letters.";
    }
}
