//! What recordings and pictures are made from.

use heard_vocabulary::MediaKind;

/// A recording or picture of a view. Its forms post to `{href}/…`.
#[derive(Debug, Clone)]
pub struct Media {
    /// Its id.
    pub id: String,
    /// Where it is.
    pub href: String,
    /// What it is.
    pub kind: MediaKind,
    /// How long a recording lasts, such as `1:35`.
    pub length: Option<String>,
    /// When it was first opened, and in which role.
    pub opened: Option<(String, String)>,
    /// Whether it is locked to the safeguarding lead.
    pub locked: bool,
    /// Whether the reader may open it.
    pub may_open: bool,
    /// Whether the reader is the safeguarding lead.
    pub lead: bool,
    /// Whether the picture was asked for: `/views/{id}?show={m}`.
    pub shown: bool,
    /// What the team wrote down of it.
    pub transcript: String,
}
