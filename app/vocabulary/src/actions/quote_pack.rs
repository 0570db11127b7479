//! What becomes of a pack of quotes that was taken out.

vocabulary! {
    /// What can be done with a pack of quotes.
    QuotePackAction {
        /// Whoever has it was asked to take out what may not be shown any more.
        Recalled = "quote_pack.recalled",
    }
}
