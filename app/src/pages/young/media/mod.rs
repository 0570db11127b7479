//! Recordings and pictures, as the pages of a view show them.

use heard_vocabulary::MediaKind;

/// A recording or picture.
#[derive(Debug, Clone)]
pub struct MediaItem {
    /// Its id in forms.
    pub id: String,
    /// What it is.
    pub way: MediaKind,
    /// Where it can be listened to or looked at; nowhere where it is not shown any more.
    pub href: Option<String>,
    /// How long a recording lasts, such as `1:35`.
    pub length: Option<String>,
}
