//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Who is on duty.
pub const PLACE: Place = Place {
    heading: Heading::Council,
    href: "/duty",
    label: "Who is on duty",
    icon: "i-warn",
    what: "Who is told of an alert, in which order, and when nobody would be.",
    also: None,
};

notices! {
    /// What was just done with the rota.
    Done {
        /// People were put on it.
        Added = "shift-added", "They are on the rota. Look below for times that nobody has yet.";
        /// People were taken off it.
        TakenAway = "shift-taken-away", "Taken off the rota. Look below for times that nobody has now.";
        /// The list that stands was written.
        Kept = "duty-kept", "Saved. They are told, in this order, whenever nobody on the rota can be.";
    }
}
