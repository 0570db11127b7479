//! What can be done with the audit log itself.

vocabulary! {
    /// What can be done with the audit log itself.
    LogAction {
        /// A page of it was read: narrowed to what, the line's detail says.
        Searched = "log.searched",
        /// Somebody looked at what a colleague opened on a day.
        LookedAt = "log.looked_at",
    }
}
