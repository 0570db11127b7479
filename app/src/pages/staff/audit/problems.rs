//! What can be wrong with searching the log, and with saying that one looked.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with what the log is asked for.
    AuditProblem {
        /// The first day is none.
        NoFrom = "from", "Choose a day.";
        /// The last day is none.
        NoUntil = "until", "Choose a day.";
        /// The last day is before the first.
        Backwards = "until", "Choose a day that is not before the first.";
        /// That is no view's reference.
        NoView = "view", "Type the 32 letters and digits at the end of the view’s address.";
    }
    /// What is wrong with saying that one looked.
    LookedProblem {
        /// Nothing is written.
        NoNote = "note", "Write what you found, such as: they covered for a colleague.";
        /// It is too long.
        TooLong = "note", "This is too long. Use at most 400 letters. What has to be kept goes into a procedure.";
        /// No day is ticked.
        NoDay = "day", "Tick the days that you looked at.";
        /// Somebody was quicker, it is more by now, or it is one's own.
        Gone = "", "Nothing waits for this any more. Somebody else may have looked at it, or more was opened since.";
    }
}
