//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};

/// The board's summary.
pub const PLACE: Place = Place {
    heading: Heading::Account,
    href: "/board",
    label: "Board summary",
    icon: "s-meeting",
    what: "What changed, by objective, with children’s words.",
    also: None,
};
