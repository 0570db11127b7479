//! What this room says after a form of its own.

use crate::pages::staff::notice::notices;

notices! {
    /// What was just done about who wrote something.
    Done {
        /// Somebody asked.
        Asked = "author-asked", "Saved. A second person has to answer; they are told.";
        /// A second person agreed.
        Agreed = "author-agreed", "Agreed. For a day, you and whoever asked can open it.";
        /// A second person refused.
        Refused = "author-refused", "Refused. Whoever asked reads your reason.";
        /// A second person looked.
        Reviewed = "author-reviewed", "Saved what you found.";
        /// Its author is told.
        ToldNow = "author-told-now", "Saved. Its author sees now that it was opened.";
    }
}
