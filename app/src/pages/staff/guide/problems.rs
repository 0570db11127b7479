//! What can be wrong with a page about rights.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a page about rights.
    GuideProblem {
        /// It has no title.
        NoTitle = "title", "Give it a title.";
        /// Another page has the title.
        TitleTaken = "title", "Another page has this title. Open that page to change it, or choose another title.";
        /// It has no text.
        NoBody = "body", "Write the text.";
        /// It is the English text.
        StillEnglish = "body", "This is the English text. Write it in this language, or leave it: young people read the English until then.";
        /// It is too long.
        TooLong = "body", "Keep it to 20,000 letters, or make two pages of it.";
        /// There is no such version.
        NoVersion = "", "It says that already.";
    }
}
