//! What this room says after a form of its own.

use crate::pages::staff::notice::notices;

notices! {
    /// What was just done about who wrote something.
    Done {
        /// Somebody asked.
        Asked = "author-asked", "Saved. A second person has to answer.";
        /// A second person agreed.
        Agreed = "author-agreed", "Agreed. For a day, you and whoever asked can open it.";
        /// A second person refused.
        Refused = "author-refused", "Refused. Whoever asked reads your reason.";
        /// Whoever asked took it back.
        Withdrawn = "author-withdrawn", "Saved. Nobody has to answer any more.";
        /// A second person looked.
        Reviewed = "author-reviewed", "Saved what you found.";
        /// Its author is told.
        ToldNow = "author-told-now", "Saved. It stands among who looked, on its author's side. What was opened alone waits there until somebody looked at it.";
    }
}
