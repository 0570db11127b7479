//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};

/// The directory of services.
pub const PLACE: Place = Place {
    heading: Heading::Change,
    href: "/services",
    label: "Services",
    icon: "i-home",
    what: "What young people say of each service.",
    also: None,
};
