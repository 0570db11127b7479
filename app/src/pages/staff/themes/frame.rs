//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// The coding frame.
pub const PLACE: Place = Place {
    heading: Heading::Council,
    href: "/staff/themes",
    label: "Coding frame",
    icon: "i-part",
    what: "The themes that what young people say is sorted by: add, rename, move, merge, split, retire.",
    also: None,
};

notices! {
    /// What was just done with a theme.
    Done {
        /// It was added.
        Added = "theme-added", "Added. It is offered from now on.";
        /// It is called something else.
        Renamed = "theme-renamed", "Saved. What is tagged with it stays so.";
        /// It is called as in an earlier version.
        PutBack = "version-put-back", "Put back. It is a new version, and says what that one said.";
        /// It stands elsewhere.
        Moved = "theme-moved", "Moved. What is tagged with it stays so.";
        /// It was merged.
        Merged = "theme-merged", "Merged. Every tag is the other theme’s now. You can undo it below at any time.";
        /// It is its own again.
        Undone = "merge-undone", "Undone. The theme has its own tags again, and what stood below it.";
        /// It was split.
        Split = "theme-split", "Split. What is tagged stays with the whole until somebody sorts it.";
        /// It is not offered any more.
        Retired = "theme-retired", "Retired. It is not offered any more; what is tagged with it stays so.";
        /// It is offered again.
        BroughtBack = "theme-brought-back", "It is offered again.";
    }
}
