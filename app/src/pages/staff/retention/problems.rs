//! What can be wrong with a legal hold.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a legal hold.
    HoldProblem {
        /// It is not said who asked for it, as a kind.
        NoKind = "asked", "Choose who asked for it.";
        /// It is not said who.
        NoAsker = "who", "Write who asked for it: a name, or an office.";
        /// There is no reason.
        NoReason = "reason", "Write why, in a sentence or more.";
        /// Something is too long.
        TooLong = "", "This is too long. Use at most 2,000 letters.";
        /// Nobody of that nickname has an account.
        NoAccount = "nickname", "Nobody of that nickname has an account here. Look at the spelling.";
        /// Nothing leads to whoever said it.
        NoAuthor = "on", "It was sent without an account, or its author was taken off it: only this can be held.";
        /// Whoever put it does not lift it.
        SamePerson = "", "You put this hold. Another safeguarding lead lifts it.";
        /// Somebody was quicker.
        Gone = "", "Somebody was quicker, or it is not there any more.";
    }
}
