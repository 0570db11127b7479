//! What can be wrong with what is done with suggestions.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a form that tags several views.
    TogetherProblem {
        /// Nothing was ticked, or what was is gone.
        Nothing = "view", "Tick the views that are about it. What is not there any more was left out.";
    }
}
