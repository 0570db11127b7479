//! What can be wrong with a translation.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a translation.
    TranslateProblem {
        /// Somebody was quicker.
        Taken = "", "Somebody was quicker, or it does not wait for you any more.";
        /// Nothing was written.
        Empty = "text", "Write the translation first.";
        /// Its author wrote more meanwhile.
        More = "text", "They wrote more meanwhile: it stands below what you have. Add it, and hand it in then.";
        /// More than is read.
        TooLong = "text", "This is too long. Use at most 40,000 letters.";
        /// No reason was chosen.
        NoReason = "why", "Choose why you give it back.";
        /// It is no translator, or they left.
        NoTranslator = "", "They are no translator any more, or have left.";
    }
}
