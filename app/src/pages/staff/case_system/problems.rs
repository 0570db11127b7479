//! What can be wrong with saying that an extract may be taken in.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with saying that an extract may be taken in.
    ExtractProblem {
        /// It waits no more.
        Gone = "", "That extract waits no more: somebody was quicker, or a newer one came. What is below is how it stands now.";
    }
}
