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
        /// What is to be decided was handed in.
        HandedIn = "decision-handed-in", "Handed in. A second person approves it; until then nobody is told.";
        /// It was approved, and goes out in some minutes.
        Approved = "decision-approved", "Approved. It is told in ten minutes; until then it can be stopped.";
        /// It was sent back with a comment.
        SentBack = "decision-sent-back", "Sent back, with your comment.";
        /// What was going out was stopped.
        Stopped = "decision-stopped", "Stopped. Nobody was told, and it waits for approval again.";
        /// It was told at once.
        ToldNow = "decision-told-now", "Everyone whose view is in this review has been told.";
    }
}
