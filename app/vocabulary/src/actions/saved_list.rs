//! What becomes of a list of the queue that somebody keeps.

vocabulary! {
    /// What can be done with a list that is kept.
    SavedListAction {
        /// It was kept: for whom, the line's detail says.
        Saved = "saved_list.saved",
        /// It has another name.
        Renamed = "saved_list.renamed",
        /// It is kept no more.
        Removed = "saved_list.removed",
    }
}
