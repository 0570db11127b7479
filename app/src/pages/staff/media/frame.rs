//! What this room puts into the frame of a staff page.

use crate::pages::staff::notice::notices;

notices! {
    /// What was just done with a recording or picture.
    Done {
        /// It was written down.
        Transcribed = "transcribed", "Saved what you wrote down. It stands in the queue as its words.";
        /// It was locked.
        Locked = "locked", "Locked. Only the safeguarding lead can open it now.";
        /// It was opened to the team again.
        Released = "released", "Released. The team can open it again.";
    }
}
