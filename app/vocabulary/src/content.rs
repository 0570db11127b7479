//! What the council writes and young people read.

vocabulary! {
    /// What versions are kept of.
    EditionKind {
        /// How a theme of the coding frame is called.
        Theme = "theme",
        /// A situation and its questions.
        Scenario = "scenario",
        /// What a text says in another language.
        Translation = "translation",
    }
}
