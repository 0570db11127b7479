//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};

/// The moderation log.
pub const PLACE: Place = Place {
    heading: Heading::Account,
    href: "/log",
    label: "Moderation log",
    icon: "i-text",
    what: "Every hide, edit and refusal, with its reason.",
    also: None,
};
