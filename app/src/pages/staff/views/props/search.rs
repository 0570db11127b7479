//! What the queue says of the words that are looked for.

/// The words that are looked for in the queue. Field names: `q`, `words=masked`.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// As they were typed; nothing where nobody looks for any.
    pub typed: String,
    /// Whether they are looked for in what was masked, where it was.
    pub masked: bool,
    /// How many different words there are in it.
    pub words: usize,
    /// How many are looked for together at most.
    pub most: usize,
    /// Whether everything that can be found is.
    pub ready: bool,
}
