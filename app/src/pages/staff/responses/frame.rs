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
        /// It was approved, and goes out in some minutes.
        Published = "published", "Approved. It goes out in ten minutes; until then it can be stopped.";
        /// What was going out was sent at once.
        SentNow = "response-sent-now", "It has gone out, and everyone it reaches has been told.";
        /// What was going out was stopped.
        Stopped = "response-stopped", "Stopped. Nobody has seen it, and it waits for approval again.";
        /// Views that were put behind it were stopped.
        ViewsStopped = "response-views-stopped", "Stopped. Those views are behind it no more, and nobody was told.";
        /// It was taken off the wall.
        OffWall = "response-off-wall", "It is off the wall: young people do not read it any more. A second person decides whether it comes back.";
        /// It was put back on the wall.
        PutBack = "response-put-back", "It is on the wall again, as it was.";
        /// It was sent back with a comment.
        SentBack = "response-sent-back", "Sent back, with your comment.";
        /// Somebody asked that it be corrected or taken back.
        Asked = "response-change-asked", "Handed in. A second person approves it; until then nothing changes.";
        /// What was asked for was given up.
        Left = "response-change-left", "Given up. The response stays as it is.";
        /// It was looked at again, and holds.
        Looked = "looked", "Noted: you looked, and it holds. The wall no longer says that it is being checked.";
    }
}
