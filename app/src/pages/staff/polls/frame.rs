//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Polls and surveys.
pub const PLACE: Place = Place {
    heading: Heading::Together,
    href: "/staff/polls",
    label: "Polls and surveys",
    icon: "s-rate",
    what: "Ask young people something, and read what they answer.",
    also: None,
};

notices! {
    /// What was just done with a poll.
    Done {
        /// It was opened.
        Opened = "opened", "It is open.";
        /// It was closed.
        Closed = "closed", "It is closed.";
    }
}
