//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Responses.
pub const PLACE: Place = Place {
    heading: Heading::Answer,
    href: "/responses",
    label: "Responses",
    icon: "s-wall",
    what: "You said, we did: drafts, approvals, and what young people say became of it.",
    also: None,
};

notices! {
    /// What was just done with a response.
    Done {
        /// Its first version was written.
        Started = "started", "Draft saved.";
        /// A newer version was written.
        Revised = "revised", "New version saved.";
        /// It was handed in.
        Submitted = "submitted", "Handed in. A second person approves it.";
        /// It was approved and published.
        Published = "published", "Published. Everyone whose view is behind it has been told.";
        /// It was looked at again, and holds.
        Looked = "looked", "Noted: you looked, and it holds. The wall no longer says that it is being checked.";
    }
}
