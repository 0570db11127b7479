//! Names and places in a view's words.

use heard_vocabulary::{LikelyBecause, RedactionKind, RedactionState};
use jiff::civil::Date;

/// What is likely a name, and what was decided.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// What is likely a name or a place and nobody decided about.
    pub likely: Vec<LikelyLine>,
    /// What was taken out or left in, in the order it stands.
    pub decided: Vec<RedactedLine>,
}

/// Something that is likely a name or a place.
#[derive(Debug, Clone)]
pub struct LikelyLine {
    /// Where it stands, as its form carries it.
    pub at: String,
    /// In how many places.
    pub times: usize,
    /// As it is written.
    pub text: String,
    /// What stands before it.
    pub before: String,
    /// What stands after it.
    pub after: String,
    /// What it is taken for.
    pub kind: RedactionKind,
    /// Why.
    pub because: LikelyBecause,
}

/// What was taken out or left in.
#[derive(Debug, Clone)]
pub struct RedactedLine {
    /// Where it stands, as its form carries it.
    pub at: String,
    /// What stands there.
    pub text: String,
    /// What it is.
    pub kind: RedactionKind,
    /// Whether it is out.
    pub state: RedactionState,
    /// Who decided last, where their name can be read.
    pub by: Option<String>,
    /// When.
    pub on: Date,
}
