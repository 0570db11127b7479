//! What can be done with what the council answers: responses, and reviews of
//! services.

vocabulary! {
    /// What can be done with a response.
    ResponseAction {
        /// Its first version was written.
        Started = "response.started",
        /// A newer version was written.
        Revised = "response.revised",
        /// One more view was put behind it.
        ViewAdded = "response.view_added",
        /// It was handed in for approval.
        HandedIn = "response.handed_in",
        /// It was approved, or a change of it; which version was read is said beside it.
        Approved = "response.approved",
        /// Whoever was to approve it sent it back with a comment.
        SentBack = "response.sent_back",
        /// It, a change of it, or views behind it were stopped on the way out; which is said
        /// beside it.
        Stopped = "response.stopped",
        /// It was published, and those behind it were told.
        Published = "response.published",
        /// Those whose views were put behind it once it was public were told.
        ToldMore = "response.told_more",
        /// Somebody asked that it be corrected.
        CorrectionAsked = "response.correction_asked",
        /// Somebody asked that it be taken back.
        WithdrawalAsked = "response.withdrawal_asked",
        /// What was asked for was given up.
        ChangeLeft = "response.change_left",
        /// It was corrected, and those who were told of it were told.
        Corrected = "response.corrected",
        /// It was taken back, and those who were told of it were told.
        TakenBack = "response.taken_back",
        /// It was taken off the wall at once.
        TakenOffWall = "response.taken_off_wall",
        /// It was put back on the wall as it was.
        PutBack = "response.put_back",
        /// The month's lot fell on it: it is being checked again.
        CheckedAgain = "response.checked_again",
        /// Somebody looked at it again, and it holds.
        LookedAt = "response.looked_at",
        /// Somebody at the wall said whether it made a difference.
        JudgedOnWall = "wall.judged",
    }
    /// What can be done with a commissioning review.
    ReviewAction {
        /// It was opened.
        Opened = "review.opened",
        /// What was said of its service was gathered.
        Gathered = "review.gathered",
        /// What is to be decided was handed in for approval.
        HandedIn = "review.handed_in",
        /// It was approved.
        Approved = "review.approved",
        /// Whoever was to approve it sent it back with a comment.
        SentBack = "review.sent_back",
        /// It was stopped while it was going out.
        Stopped = "review.stopped",
        /// It was decided, and those behind it were told.
        Decided = "review.decided",
    }
}
