//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// The strategy.
pub const PLACE: Place = Place {
    heading: Heading::Change,
    href: "/strategy",
    label: "Strategy",
    icon: "i-tick",
    what: "The plan’s objectives beside what children say.",
    also: None,
};

notices! {
    /// What was just done with the strategy.
    Done {
        /// An objective was put into young people's words.
        Worded = "worded", "Wording saved.";
        /// An action was rated.
        Rated = "rated", "Rating saved, with its reason.";
        /// A plan was put in force.
        InForce = "plan-in-force", "This plan is in force now. The one before it is kept.";
        /// An import was undone.
        Undone = "import-undone", "Undone. Ratings that were given since then stay.";
        /// A decision check was kept.
        CheckKept = "check-kept", "Saved.";
    }
}
