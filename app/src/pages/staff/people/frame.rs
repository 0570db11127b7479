//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// A code for a young person.
pub const INVITE: Place = Place {
    heading: Heading::People,
    href: "/people",
    label: "Invite a young person",
    icon: "i-person",
    what: "A code for an account of their own.",
    also: None,
};

/// Comings and goings.
pub const CHANGES: Place = Place {
    heading: Heading::People,
    href: "/people/changes",
    label: "Comings and goings",
    icon: "i-clock",
    what: "Eighteen, a move, adoption, leaving care, a death: what becomes of what they said.",
    also: None,
};

/// A link for a colleague.
pub const INVITE_STAFF: Place = Place {
    heading: Heading::People,
    href: "/people",
    label: "Invite staff",
    icon: "i-person",
    what: "A link for a colleague.",
    also: None,
};

/// One's own device, lent to a child.
pub const HELP_MODE: Place = Place {
    heading: Heading::People,
    href: "/staff/help-mode",
    label: "Lend this device",
    icon: "i-person",
    what: "A child beside you says something here, without being you.",
    also: None,
};

notices! {
    /// What was just done about somebody's coming or going.
    Done {
        /// A colleague's invitation was taken back.
        Withdrawn = "invite-withdrawn", "Withdrawn. The link works no more.";
        /// A change was noted that stops nothing.
        Noted = "change-noted", "Noted. They are asked the next time they open Heard.";
        /// A change was noted that stops messages.
        Quiet = "change-quiet", "Noted. Nothing is sent to them any more. They are asked when they come back.";
        /// A death was noted.
        Death = "change-death", "Noted. Nobody is signed in, nothing is sent, and nobody can read their words.";
        /// It did not happen.
        Undone = "change-undone", "Undone. They have to turn messages to their phone on again. If they had asked to go, the 14 days begin anew.";
        /// What they asked for is under way.
        Doing = "change-doing", "It is done in 14 days. Until then it can be called off, here and by them.";
        /// What was under way was called off.
        CalledOff = "change-off", "Called off. It waits to be decided again.";
        /// It was decided after a death.
        Decided = "change-decided", "Decided.";
        /// Their own device is theirs again.
        Back = "lent-back", "Welcome back. What was said can be read nowhere on this device.";
        /// It is not theirs by the number any more.
        LentTooLong = "lent-over", "This device was lent too long, or the number was wrong too often. Sign in.";
    }
}
