//! Ratings, and what an import does to a row.

use heard_vocabulary::TwoColumns;

use crate::pages::staff::vocabulary::{worded, words};

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

words! {
    TwoColumns {
        LeadBetter = "The lead says on target. Most of what children say is not good",
        ChildrenBetter = "The lead says at risk. Most of what children say is good",
        Unsure = "Cannot say. What is published may be either", Agree = "They agree",
        Withheld = "Cannot say. What children say is withheld",
        TooEarly = "Too early. Nothing was published of a time after the lead said so",
        NotRated = "The lead has not rated it",
    }
}
