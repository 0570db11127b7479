//! What can be done with a meeting at which a group spoke.

vocabulary! {
    /// What can be done with a meeting at which a group spoke.
    GroupAction {
        /// It was written down: when, who was there by age, and who helped.
        Recorded = "group.recorded",
    }
}
