//! What recordings and pictures are made from.

use heard_vocabulary::{MediaKind, Role};
use jiff::civil::DateTime;

/// That somebody opened a recording or picture for the first time.
#[derive(Debug, Clone, Copy)]
pub struct FirstOpened {
    /// When.
    pub at: DateTime,
    /// In which role; `None` where a role is stored that is on no list.
    pub role: Option<Role>,
}

/// A recording or picture of a view. Its forms post to `{href}/…`.
#[derive(Debug, Clone)]
pub struct Media {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub href: String,
    /// The address of the page it stands on.
    pub page: String,
    /// What it is.
    pub kind: MediaKind,
    /// How long a recording lasts, such as `1:35`.
    pub length: Option<String>,
    /// That somebody opened it.
    pub opened: Option<FirstOpened>,
    /// Whether it is locked to the safeguarding lead.
    pub locked: bool,
    /// Whether the reader may open it.
    pub may_open: bool,
    /// Whether the reader is the safeguarding lead.
    pub lead: bool,
    /// Whether the reader is one of the team, and writes down what is in it.
    pub team: bool,
    /// Whether the picture was asked for: `?show={m}` behind the page's address.
    pub shown: bool,
    /// What the team wrote down of it.
    pub transcript: String,
}
