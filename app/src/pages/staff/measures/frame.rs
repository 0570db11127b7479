//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Measures.
pub const PLACE: Place = Place {
    heading: Heading::Change,
    href: "/strategy/measures",
    label: "Measures",
    icon: "i-tick",
    what: "What the council counts, with targets and comparators.",
    also: None,
};

notices! {
    /// What was just done with measures.
    Done {
        /// Files were taken in.
        Imported = "measures-imported", "The numbers were taken in.";
        /// One was described.
        Described = "measure-described", "Saved.";
        /// Since when it counts something else.
        BreakAdded = "measure-break-added", "Saved. The line is broken there from now on.";
        /// It was joined to an objective.
        Joined = "measure-joined", "Linked to the objective.";
    }
}
