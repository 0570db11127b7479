//! What can be done with a legal hold, and what the schedule ends.

vocabulary! {
    /// What can be done with a legal hold.
    HoldAction {
        /// It was put: nothing that it is on goes.
        Put = "hold.put",
        /// Somebody read why it stands.
        Read = "hold.read",
        /// A second person lifted it.
        Lifted = "hold.lifted",
    }
    /// What was kept as long as the schedule says, and is gone. Of a view, its concern and
    /// who asked for its author, the view's own list says so.
    RetentionAction {
        /// An alert.
        AlertEnded = "retention.alert_ended",
        /// A procedure.
        ProcedureEnded = "retention.procedure_ended",
        /// Something that a review decided.
        DecisionEnded = "retention.decision_ended",
        /// The answers to a poll.
        PollAnswersEnded = "retention.poll_answers_ended",
    }
}
