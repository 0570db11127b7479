//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Translations.
pub const PLACE: Place = Place {
    heading: Heading::Council,
    href: "/staff/translations",
    label: "Translations",
    icon: "i-lang",
    what: "What is missing, what a machine drafted, and who stands for what, in each language.",
    also: None,
};

notices! {
    /// What was just done with a translation.
    Done {
        /// Somebody stands for it.
        Approved = "translation-approved", "Approved, under your name. Young people read it from now on.";
        /// Nobody stands for it any more.
        TakenBack = "approval-taken-back", "It is marked as a draft again.";
    }
}
