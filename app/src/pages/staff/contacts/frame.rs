//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Who is who.
pub const PLACE: Place = Place {
    heading: Heading::Together,
    href: "/staff/contacts",
    label: "Who is who",
    icon: "i-person",
    what: None,
    also: None,
};

notices! {
    /// What was just done with somebody's entry.
    Done {
        /// Something was saved.
        Saved = "saved", "Saved.";
    }
}
