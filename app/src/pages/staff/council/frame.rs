//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// The cards to the board.
pub const CHALLENGES: Place = Place {
    heading: Heading::Account,
    href: "/challenges",
    label: "Challenge cards",
    icon: "s-idea",
    what: "What the Children in Care Council asks of the board, and what the board answers.",
    also: None,
};

/// The council, from the team's side.
pub const TEAM: Place = Place {
    heading: Heading::Together,
    href: "/staff/council",
    label: "Children in Care Council",
    icon: "s-meeting",
    what: "Who is in it, what they are deciding, and the money they divide.",
    also: None,
};

notices! {
    /// What was just done for the council.
    Done {
        /// Something was saved.
        Saved = "saved", "Saved.";
        /// A pot of money was closed.
        Closed = "closed", "It is closed.";
    }
}
