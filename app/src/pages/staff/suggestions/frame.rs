//! What this room puts into the frame of a staff page.

use crate::pages::staff::menu::{Heading, Place};
use crate::pages::staff::notice::notices;

/// How suggestions are doing.
pub const PLACE: Place = Place {
    heading: Heading::Listen,
    href: "/suggestions",
    label: "Suggestions",
    icon: "i-part",
    what: "What a program learned from your tags, how often it was right, and words that are new.",
    also: None,
};

notices! {
    /// What was just done with suggestions.
    Done {
        /// A theme that was suggested was taken for one view.
        Taken = "suggestion-taken", "Tagged, as if you had ticked it yourself.";
        /// A theme was taken for several views.
        TakenTogether = "suggestions-taken", "Tagged. What somebody tagged meanwhile was left alone.";
        /// It was asked to learn.
        Asked = "suggestions-asked", "It learns in the background. Look again in a few minutes.";
        /// All of it was stopped.
        Stopped = "suggestions-stopped", "Stopped. What was learned is thrown away.";
        /// It goes on.
        Resumed = "suggestions-resumed", "On again. It learns in the background.";
        /// Views were drawn for a second coder.
        Drawn = "second-drawn", "Drawn. Tag them one after the other.";
        /// There was none to draw.
        NothingToDraw = "second-nothing", "There is nothing to draw: nobody else tagged anything that you may read, or it was drawn before.";
        /// A view was tagged a second time.
        CodedAgain = "second-coded", "Saved. Its tags stay as they are.";
    }
}
