//! What the moderation log is made from.

use heard_vocabulary::ModerationAction;
use jiff::civil::DateTime;

/// The moderation log.
#[derive(Debug, Clone, Default)]
pub struct LogPage {
    /// Its lines, newest first.
    pub lines: Vec<LogLine>,
}

/// One line of the log.
#[derive(Debug, Clone)]
pub struct LogLine {
    /// When.
    pub at: DateTime,
    /// Who did it, where their name is still known.
    pub by: Option<String>,
    /// What was done; `None` where the log holds what is on no list.
    pub what: Option<ModerationAction>,
    /// Why.
    pub reason: String,
    /// Whether the child is told.
    pub told: bool,
    /// The view's page, where the reader may open it.
    pub view_href: Option<String>,
}
