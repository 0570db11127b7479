//! What happened to a view, and whose page it reached.

use heard_vocabulary::{OwnKind, ResponseAction, ViewAction};
use jiff::civil::{Date, DateTime};

/// One line of a history.
#[derive(Debug, Clone)]
pub struct HistoryLine {
    /// When.
    pub at: DateTime,
    /// In which role, as people write it; `None` for the young person, and where nobody did it.
    pub who: Option<String>,
    /// What was done; `None` where the audit log holds what is on no list.
    pub what: Option<ViewAction>,
    /// What was done instead with an answer that it stands behind.
    pub answer: Option<ResponseAction>,
}

/// That a view reached somebody's own page.
#[derive(Debug, Clone)]
pub struct Delivered {
    /// What they are to its author.
    pub kind: OwnKind,
    /// When it stood there.
    pub on: Date,
    /// When they opened it, or whoever stood in for them.
    pub opened: Option<Date>,
    /// Whether it is kept from them, because it may be about them.
    pub kept: bool,
}
