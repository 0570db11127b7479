//! What becomes of what a child's review decided.

vocabulary! {
    /// What can be done with something that a child's review decided.
    DecisionAction {
        /// It was written down.
        Recorded = "decision.recorded",
        /// Somebody read it.
        Read = "decision.read",
        /// Somebody says that it is done.
        Done = "decision.done",
        /// Another day was agreed, with a reason.
        Moved = "decision.moved",
        /// The reviewing officer challenges that it was not done, at one of the levels.
        Raised = "decision.raised",
        /// The challenge was answered.
        Answered = "decision.answered",
        /// The reviewing officer wrote something down.
        Noted = "decision.noted",
        /// Whoever it was decided for said whether it happened.
        Judged = "decision.judged",
        /// It was written down by mistake, and is gone.
        TakenBack = "decision.taken_back",
        /// It ended: whoever it was decided for is told what changed.
        Ended = "decision.ended",
    }
    /// What can be done with one review of a child.
    ChildReviewAction {
        /// It was said on which day it is, and that they were asked to say what they want.
        Invited = "child_review.invited",
        /// It was said how they took part in it.
        TookPart = "child_review.took_part",
        /// It was written down by mistake, and is gone.
        TakenBack = "child_review.taken_back",
        /// Its summary was taken for the case file.
        SummaryTaken = "child_review.summary_taken",
    }
}
