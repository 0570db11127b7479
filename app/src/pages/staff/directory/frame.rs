//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// Whom to ring, by place.
pub const PLACE: Place = Place {
    heading: Heading::Listen,
    href: "/directory",
    label: "Whom to ring",
    icon: "i-phone",
    what: "Duty teams, police and LADOs, by place.",
    also: None,
};

/// The council's own help lines.
pub const HELP_LINES: Place = Place {
    heading: Heading::Council,
    href: "/staff/help-lines",
    label: "Help lines",
    icon: "i-phone",
    what: "Who else helps at once: the council’s own lines on the help page, tried on a phone in each language.",
    also: None,
};

notices! {
    /// What was just done with the directory.
    Done {
        /// A number was put in.
        Added = "number-added", "It is in the directory.";
        /// It was rung.
        Checked = "number-checked", "Saved that you rang it, and that it is right.";
        /// It was taken out.
        TakenOut = "number-taken-out", "Taken out.";
        /// The help lines were written.
        LinesWritten = "help-lines-saved", "Saved. The help page shows them from now on.";
        /// They are as in an earlier version.
        LinesPutBack = "help-lines-put-back", "Put back. It is a new version, and says what that one said.";
    }
}
