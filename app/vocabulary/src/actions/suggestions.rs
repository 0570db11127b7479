//! What becomes of what a program learns from the team's tags.

vocabulary! {
    /// What can be done with suggestions.
    SuggestionsAction {
        /// A program learned from the team's tags in one language: in which, from how
        /// many views of how many people, the line's detail says.
        Trained = "suggestions.trained",
        /// Somebody asked that it learn anew.
        Asked = "suggestions.asked",
        /// Nothing is learned or suggested any more.
        Stopped = "suggestions.stopped",
        /// It is again.
        Resumed = "suggestions.resumed",
    }
}
