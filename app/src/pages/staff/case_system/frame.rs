//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// How the case system's extract is coming in.
pub const PLACE: Place = Place {
    heading: Heading::System,
    href: "/staff/case-system",
    label: "Case system",
    icon: "i-link",
    what: "Whether the case system’s extract comes in, and which of its lines cannot be used.",
    also: None,
};

notices! {
    /// What was just done about the extract.
    Done {
        /// It was taken in.
        Confirmed = "extract-confirmed", "Taken in. Who is there for whom follows it from now on.";
        /// It was turned down.
        TurnedDown = "extract-turned-down", "Turned down. Everything stays as it was, until another one comes.";
        /// Filing was switched on.
        FilingOn = "filing-on", "Filing is on. Young people read it before they send from now on.";
        /// It was switched off.
        FilingOff = "filing-off", "Filing is off. Nothing more goes.";
        /// What failed is tried again.
        FilingAgain = "filing-again", "They are tried again within a minute.";
    }
}
