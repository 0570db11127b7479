//! What this room puts into the frame of a staff page.

use crate::pages::staff::notice::notices;

notices! {
    /// What was just done about the person outside.
    Done {
        /// It was asked for.
        Asked = "outside-asked", "Asked. It is so when a second person confirms it.";
        /// It was confirmed.
        Confirmed = "outside-confirmed", "Confirmed. It is so from now on.";
        /// It was taken back.
        TakenBack = "outside-taken-back", "Taken back. Nothing changed.";
    }
}
