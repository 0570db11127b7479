//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// A worker's own page.
pub const SENT_TO_ME: Place = Place {
    heading: Heading::Listen,
    href: "/sent-to-me",
    label: "Sent to me",
    icon: "s-mine",
    what: "What young people chose to send you, and your answer.",
    also: None,
};

/// The queue.
pub const QUEUE: Place = Place {
    heading: Heading::Listen,
    href: "/queue",
    label: "Views",
    icon: "s-mine",
    what: "Read what young people say, say what it is about, answer.",
    also: Some("/views"),
};

/// Quotes that wait for a second person.
pub const QUOTES: Place = Place {
    heading: Heading::Listen,
    href: "/quotes",
    label: "Quotes to check",
    icon: "i-eye",
    what: "Could anyone recognise them? A second person decides.",
    also: None,
};

notices! {
    /// What was just done with a view.
    Done {
        /// Themes, mood, service and objectives were set.
        Coded = "coded", "Saved what it is about.";
        /// Names and places were masked.
        Masked = "masked", "Saved the masked words. The original stays.";
        /// A note was written.
        Noted = "noted", "Note saved. Only colleagues see it.";
        /// A worker answered what was sent to them.
        Answered = "answered", "Sent. They and the participation team can read it.";
        /// The team answered.
        Replied = "replied", "Reply sent. Only the young person sees it.";
        /// It was hidden.
        Hidden = "hidden", "Hidden, and the reason is in the log. Its author is told.";
        /// It was shown again.
        Shown = "shown", "Shown again.";
        /// Nothing is left to do.
        Settled = "settled", "Settled. Its author sees that it was read and nothing is left to do; if they write again, it opens again.";
        /// A quote was proposed.
        Quoted = "quoted", "Proposed. A second person now decides whether anyone could recognise them.";
        /// It was put behind a response.
        Added = "added", "Added to the response.";
        /// A quote was decided.
        Decided = "decided", "Decision saved.";
    }
}
