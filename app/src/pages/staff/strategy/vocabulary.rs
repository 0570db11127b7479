//! Ratings, and what an import does to a row.

use crate::pages::staff::vocabulary::worded;

worded! {
    /// A lead's rating of an action.
    Rating {
        /// Complete and closed.
        Blue = "blue", "Blue";
        /// On target.
        Green = "green", "Green";
        /// May slip.
        Amber = "amber", "Amber";
        /// Will slip.
        Red = "red", "Red";
    }

    /// What a newer plan does to a row.
    ChangeKind {
        /// It was not there before.
        New = "new", "New";
        /// Some of its cells read differently.
        Changed = "changed", "Changed";
        /// The file no longer has it.
        Missing = "missing", "Not in the file any more";
    }
}
