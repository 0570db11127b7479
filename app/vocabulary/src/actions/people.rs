//! What can be done with who is there for one young person.

vocabulary! {
    /// What can be done with the people around one young person.
    OwnContactAction {
        /// Somebody was assigned.
        Assigned = "contact.assigned",
        /// What is said of them was written anew: it is the same person.
        Reworded = "contact.reworded",
        /// Somebody is that no longer, and nobody follows.
        TakenOff = "contact.taken_off",
    }
    /// What can be done with who belongs to which young person.
    AssignmentAction {
        /// Somebody was assigned.
        Made = "assignment.made",
        /// The last day of it was set.
        Ended = "assignment.ended",
        /// It was a mistake, and is as if it had never been.
        TakenBack = "assignment.taken_back",
    }
    /// What can be done with who stands in for a member of staff while they are away.
    CoverAction {
        /// It was said who does, from which day to which.
        Made = "cover.made",
        /// It ended before its last day, or never began.
        Ended = "cover.ended",
    }
}
