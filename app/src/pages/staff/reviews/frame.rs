//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Commissioning reviews.
pub const PLACE: Place = Place {
    heading: Heading::Change,
    href: "/reviews",
    label: "Reviews of services",
    icon: "i-search",
    what: "Reviews that hold young people’s views, decided and told back.",
    also: None,
};

notices! {
    /// What was just done with a review.
    Done {
        /// It was opened.
        Opened = "review", "Review opened, and what was said is gathered in it.";
        /// What was said since was gathered.
        Gathered = "gathered", "Gathered what was said since.";
        /// It was decided.
        Decided = "decided", "Decision saved.";
    }
}
