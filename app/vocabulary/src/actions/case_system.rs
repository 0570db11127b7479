//! What can be done with the case system's extract.

vocabulary! {
    /// What can be done with the case system's extract, and with whose account is whose there.
    CaseAction {
        /// It came, and waits for somebody to say that it may be taken in.
        Waits = "case_system.waits",
        /// It was taken in.
        Taken = "case_system.taken",
        /// It could not be read.
        Unread = "case_system.unread",
        /// Somebody said that it may be taken in.
        Confirmed = "case_system.confirmed",
        /// Somebody said that it may not be.
        TurnedDown = "case_system.turned_down",
        /// Somebody looked up which child a number is.
        LookedUp = "case_system.looked_up",
        /// Somebody said which child an account is of.
        Linked = "case_system.linked",
        /// It is of none any more.
        Unlinked = "case_system.unlinked",
        /// Something was not filed to a child's record, and is not tried any more.
        FilingFailed = "case_system.filing_failed",
        /// Somebody had what was not filed tried again.
        FilingTriedAgain = "case_system.filing_tried_again",
        /// It was withdrawn from a child's record that something had been filed to.
        FilingWithdrawn = "case_system.filing_withdrawn",
    }
}
