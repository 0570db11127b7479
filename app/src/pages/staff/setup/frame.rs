//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// What a council is set up with.
pub const PLACE: Place = Place {
    heading: Heading::Council,
    href: "/setup",
    label: "Set-up",
    icon: "i-tick",
    what: "What is there and what is missing: name, numbers, places, languages, people.",
    also: None,
};

/// Whether young people's pages are open.
pub const OPENING: Place = Place {
    heading: Heading::Council,
    href: "/opening",
    label: "Open and close",
    icon: "i-lock",
    what: "Whether young people’s pages are open, and who opened them.",
    also: None,
};

notices! {
    /// What was just done in set-up.
    Done {
        /// Something was saved.
        Saved = "saved", "Saved.";
        /// A setting is again what it was.
        PutBack = "setting-put-back", "Put back. It is again what it was before that change.";
        /// Something was put on a list.
        Added = "place-added", "It is on the list.";
        /// What stood in a sheet was put on its lists.
        ListsAdded = "lists-added", "What was new in the sheet is on the lists.";
        /// It was taken off.
        TakenAway = "place-taken-away", "It is off the list.";
        /// Opening was asked for.
        OpenAsked = "open-asked", "Asked. It opens when a second person confirms it.";
        /// Closing was asked for.
        CloseAsked = "close-asked", "Asked. It closes when a second person confirms it.";
        /// Heard was opened.
        Opened = "doors-opened", "Heard is open to young people from now on.";
        /// Heard was closed.
        Closed = "doors-closed", "Heard is closed to young people from now on.";
        /// What was asked for was taken back.
        TakenBack = "opening-taken-back", "Taken back. Nothing changed.";
        /// The first administrator was made.
        Welcome = "first-start", "You are in. Go through the list below; nothing is shown to young people until two people open Heard.";
    }
}
