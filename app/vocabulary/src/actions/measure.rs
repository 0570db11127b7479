//! What can be done with what the council counts.

vocabulary! {
    /// What can be done with measures as a whole.
    MeasuresAction {
        /// Files were read in.
        Imported = "measures.imported",
    }
    /// What can be done with one measure.
    MeasureAction {
        /// What it means, which way is better, its target or its source was written.
        Described = "measure.described",
        /// It was said since when it counts something else.
        BreakAdded = "measure.break_added",
    }
}
