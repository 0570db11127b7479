//! What can be wrong with the forms of the status page.

use crate::pages::staff::problem::problems;

problems! {
    /// What can be wrong with trying again or letting go.
    StatusProblem {
        /// Somebody else was quicker.
        DealtWith = "", "Somebody else has dealt with that meanwhile. Nothing was done twice: this is how it stands now.";
        /// What was sent is no form of this page.
        Unclear = "", "What was sent could not be read, and nothing was done. This is how it stands: press once more.";
    }
}
