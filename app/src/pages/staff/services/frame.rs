//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// The directory of services.
pub const PLACE: Place = Place {
    heading: Heading::Change,
    href: "/services",
    label: "Services",
    icon: "i-home",
    what: "What young people say of each service.",
    also: None,
};

/// What services are called.
pub const CALLED: Place = Place {
    heading: Heading::Council,
    href: "/staff/services",
    label: "What services are called",
    icon: "i-home",
    what: "Names, parts and places of services, as young people read them, tried on a phone; and which of them closed.",
    also: None,
};

notices! {
    /// What was just done with a service.
    Done {
        /// It is called something else.
        Changed = "service-changed", "Saved. What was said of it before stays as it was said.";
        /// It is as it was in an earlier version.
        PutBack = "service-put-back", "Put back. It is a new version, and says what that one said.";
        /// It closed.
        Closed = "service-closed", "Young people are not asked about it any more. What was said of it stays.";
        /// It opened again.
        Reopened = "service-reopened", "Young people are asked about it again.";
    }
}
