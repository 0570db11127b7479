//! Ratings, what columns hold, and what an import does to a row.

use heard_vocabulary::{PlanKind, PlanSheet};

use crate::pages::staff::vocabulary::{worded, words};

words! {
    PlanKind { Strategy = "Strategy", Pledge = "Pledge", Charter = "Charter" }
    PlanSheet {
        Plan = "Part of the plan",
        Named = "Part of the plan: the sheet’s name is the objective",
        Measures = "Measures only",
        LeftOut = "Left out",
    }
}

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

    /// What a column of a plan's file holds.
    ColumnUse {
        /// The objective that the row stands under.
        Objective = "objective", "Objective";
        /// The council's own reference.
        Reference = "reference", "Reference";
        /// What will be done.
        Activity = "activity", "Action: what will be done";
        /// Who leads it.
        Lead = "lead", "Lead: who does it";
        /// Which service answers for it.
        Service = "service", "Service";
        /// When it is due.
        Timescale = "timescale", "Timescale: by when";
        /// How it is rated.
        Rating = "rating", "Rating: Blue, Green, Amber or Red";
        /// What has happened so far.
        Progress = "progress", "Progress";
        /// What shows it.
        Evidence = "evidence", "Evidence";
        /// What is counted.
        Metric = "metric", "Measure: what is counted";
        /// Where the count stands.
        Current = "current", "Measure: where it stands";
        /// Where it should get to.
        Target = "target", "Measure: its target";
        /// References to other plans.
        CrossReference = "cross_reference", "References to other plans";
        /// The objective in young people's words.
        Wording = "wording", "The objective in young people’s words";
        /// Nothing of these.
        Other = "other", "Something else: kept under its own name";
    }

    /// What a newer plan does to a row.
    ChangeKind {
        /// It was not there before.
        New = "new", "New";
        /// Some of its cells read differently.
        Changed = "changed", "Changed";
        /// An earlier file had it, and the one before this had not.
        Back = "back", "In the file again";
        /// The file no longer has it.
        Missing = "missing", "Not in the file any more";
    }
}
