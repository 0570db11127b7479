//! What can be done with who translates; what they do with a view stands with views.

vocabulary! {
    /// What can be done with who translates.
    TranslatorAction {
        /// It was said which languages a translator works in, and as what.
        Kept = "translator.kept",
    }
}
