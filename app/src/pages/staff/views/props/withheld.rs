//! What was written to a child and did not go.

use heard_vocabulary::{Sender, Withheld};
use jiff::civil::DateTime;

/// One message that was written to a view's author and did not go.
#[derive(Debug, Clone)]
pub struct WithheldMessage {
    /// The message.
    pub id: String,
    /// Which side wrote it.
    pub sender: Sender,
    /// What it says.
    pub text: String,
    /// Who wrote it, where their name is known.
    pub by: Option<String>,
    /// When.
    pub at: DateTime,
    /// Whether it is held or stopped.
    pub state: Withheld,
    /// Whether it may have been read for a moment.
    pub close: bool,
    /// Who stopped it, where their name is known, and when.
    pub stopped: Option<(Option<String>, DateTime)>,
}

/// A view of which something is held.
#[derive(Debug, Clone)]
pub struct HeldLine {
    /// Its page.
    pub href: String,
    /// Since when.
    pub at: DateTime,
}
