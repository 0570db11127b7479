//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// The days the council works.
pub const PLACE: Place = Place {
    heading: Heading::Council,
    href: "/calendar",
    label: "Calendar",
    icon: "i-clock",
    what: "Bank holidays, and the days on which the council is closed or open all the same.",
    also: None,
};

notices! {
    /// What was just done with the calendar.
    Done {
        /// A day was added.
        Added = "day-added", "Added. Hours and working days go by it from now on.";
        /// Weekly hours were changed.
        Hours = "hours-saved", "Saved. Pages go by these hours from now on.";
        /// A day was taken back.
        TakenBack = "day-taken-back", "Taken back. It is a day like any other again.";
    }
}
