//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Who is who.
pub const PLACE: Place = Place {
    heading: Heading::Together,
    href: "/staff/contacts",
    label: "Who is who",
    icon: "i-person",
    what: "The faces and names that young people see: the board’s, and the team’s.",
    also: None,
};

notices! {
    /// What was just done with somebody's entry.
    Done {
        /// Something was saved.
        Saved = "saved", "Saved.";
        /// Somebody is described as before.
        PutBack = "contact-put-back", "Put back. It is a new version, and says what that one said.";
    }
}
