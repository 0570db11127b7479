//! What can be wrong with a day that is added.

use crate::pages::staff::problem::problems;

problems! {
    /// What is wrong with a day that is added.
    DayProblem {
        /// It is no day.
        NoDay = "day", "Write a day.";
        /// Neither closed nor open.
        NoKind = "kind", "Choose whether the council is closed or open.";
        /// It is closed then anyway.
        ClosedAlready = "day", "The council is closed on that day already: it is a weekend, a bank holiday, or was added before.";
        /// It is no bank holiday.
        NotClosed = "day", "Only a bank holiday can be opened, and only once. Weekends follow the weekly hours.";
        /// Nobody says why.
        NoReason = "reason", "Write why, in at most 200 letters.";
        /// There are as many as may be.
        TooMany = "day", "There are 100 days already. Take back some that are over.";
        /// It was taken back before.
        Gone = "", "Somebody took that day back before you.";
    }
}
