//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// How the program itself is doing.
pub const PLACE: Place = Place {
    heading: Heading::System,
    href: "/status",
    label: "Status",
    icon: "i-eye",
    what: "What is well, what is ill and what to do; work that failed.",
    also: None,
};

notices! {
    /// What was just done with work that had been given up.
    Done {
        /// It is tried again.
        Again = "tried-again", "It is tried again. Look here in a few minutes for how it went.";
        /// It was let go.
        LetGo = "let-go", "It was let go. Nobody tries it any more.";
    }
}
