//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// How one is written to.
pub const OWN: Place = Place {
    heading: Heading::People,
    href: "/staff/messages",
    label: "Messages to me",
    icon: "i-person",
    what: "Where Heard writes to you, and how often.",
    also: None,
};

/// How the channels are doing.
pub const CHANNEL: Place = Place {
    heading: Heading::People,
    href: "/staff/messages/channel",
    label: "E-mail and text messages",
    icon: "i-clock",
    what: "Whether messages leave, what waits, and what failed.",
    also: None,
};

/// What messages say.
pub const TEXTS: Place = Place {
    heading: Heading::Council,
    href: "/staff/messages/texts",
    label: "What messages say",
    icon: "i-text",
    what: "The one sentence of each e-mail and text message to staff, in the council’s own words.",
    also: None,
};

/// What a demonstration would have sent; it is reached from the page before.
pub const OUTBOX: &str = "/staff/messages/outbox";

notices! {
    /// What was just done about messages.
    Done {
        /// A code is on its way.
        CodeSent = "message-code", "A code is on its way. Type it in below: until then nothing else is sent there.";
        /// An address is kept, and nothing can be sent there.
        NothingLeaves = "message-nothing-leaves", "Saved. No code can come: nothing leaves Heard this way yet. Ask your administrator.";
        /// An address is proven.
        Proven = "message-proven", "That was the code. Messages go there from now on.";
        /// An address was taken away.
        Removed = "message-removed", "Taken away. Nothing is sent there any more.";
        /// How often was chosen.
        Chosen = "message-chosen", "Saved. What is on its way already comes as it was.";
        /// A test is on its way.
        Tried = "message-tried", "A test is on its way.";
        /// A sentence was written.
        Worded = "message-worded", "Saved. Messages say so from now on, those that wait too.";
        /// A sentence is as in an earlier version.
        WordedBefore = "message-put-back", "Put back. It is a new version, and says what that one said.";
    }
}
