//! What can be wrong with naming the person outside.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with naming the person outside.
    OutsideProblem {
        /// Nobody was chosen, or nobody who can sign in.
        NotOutside = "who", "Choose who it is to be: an independent scrutineer who can sign in, or nobody any more.";
        /// They have no second factor.
        NoSecond = "", "They have not set up a second step yet. They sign in once and do that first.";
        /// It is so already.
        Already = "who", "It is so already.";
        /// Something waits.
        Waits = "", "Something waits for a second person already. Confirm it, or take it back.";
        /// Nothing waits.
        Gone = "", "That does not wait any more.";
        /// Somebody else has to.
        NotTogether = "", "Somebody else has to confirm it: of the two, one is a safeguarding lead.";
    }
}
