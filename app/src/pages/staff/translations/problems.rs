//! What can be wrong with a translation.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a translation.
    TranslationProblem {
        /// Nothing was written.
        NoText = "text", "Write the translation.";
        /// It is too long.
        TooLong = "text", "Keep it to 1,200 letters.";
        /// A part in braces is missing or too much.
        Parts = "text", "What stands in braces in English has to stand here too, just so: the page fills it in.";
    }
}
