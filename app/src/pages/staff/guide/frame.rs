//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// The pages about rights.
pub const PLACE: Place = Place {
    heading: Heading::Together,
    href: "/staff/guide",
    label: "Rights pages",
    icon: "i-text",
    what: "What young people have a right to, and how what they say is looked after, in each language.",
    also: None,
};

notices! {
    /// What was just done with a page about rights.
    Done {
        /// A version was kept.
        Saved = "saved", "Saved.";
        /// It says again what it said before.
        PutBack = "page-put-back", "Put back. It is a new version, and says what that one said.";
    }
}
