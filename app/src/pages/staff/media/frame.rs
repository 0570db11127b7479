//! What this room puts into the frame of a staff page.

use crate::pages::staff::notice::notices;

notices! {
    /// What was just done with a recording or picture.
    Done {
        /// It was written down.
        Transcribed = "transcribed", "Saved what you wrote down. It stands in the queue as its words.";
        /// It was locked.
        Locked = "locked", "Locked: nobody can open it. Do not look again. Do not copy, forward or print it. Tell a safeguarding lead now, and ring the police: 101, or 999 where somebody is in danger.";
        /// What was advised is written down.
        Advised = "locked-advised", "Saved what they advised.";
        /// That the police have it is written down.
        HandedOver = "locked-handed-over", "Saved that the police have it.";
        /// Somebody asked.
        Asked = "locked-asked", "Saved. A second person has to answer: tell a colleague that it waits.";
        /// It was released.
        Released = "released", "Released. Safeguarding leads can open it, and nobody else.";
        /// It was destroyed.
        Destroyed = "locked-destroyed", "Destroyed. Nobody can open it in Heard any more. Ask whoever runs the server to delete the backups from before it was locked, unless the police say otherwise.";
        /// It stays locked.
        StaysLocked = "locked-stays", "Saved. It stays locked.";
    }
}
