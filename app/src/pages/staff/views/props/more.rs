//! What else the queue is narrowed to.

use jiff::civil::Date;

use crate::pages::staff::Choice;

/// The filters that stand under "More". Field names: `district`, `provider`, `helped`,
/// `audience`, `files`, `mood` (several), `from`, `until`, `tagged=yes`, `unread=yes`,
/// `wrote=again`, `due=soon` or `due=late`.
#[derive(Debug, Clone, Default)]
pub struct MoreFilters {
    /// Districts that services are in.
    pub districts: Vec<Choice>,
    /// Who provides services.
    pub providers: Vec<Choice>,
    /// Who helped.
    pub helped: Vec<Choice>,
    /// Who may see it.
    pub audiences: Vec<Choice>,
    /// Files that came beside it.
    pub files: Vec<Choice>,
    /// The chosen moods, 1 to 5.
    pub moods: Vec<u8>,
    /// Only what came on this day or later.
    pub from: Option<Date>,
    /// Only what came on this day or earlier.
    pub until: Option<Date>,
    /// What was typed as one of these days and is none.
    pub no_days: Vec<String>,
    /// Only what somebody has tagged.
    pub tagged: bool,
    /// Only what nobody could read yet.
    pub unread: bool,
    /// Only what is for a meeting soon.
    pub soon: bool,
    /// Only what is late, the oldest first.
    pub late: bool,
    /// Only what its author wrote in last, the oldest first.
    pub wrote_again: bool,
    /// Only what nobody has.
    pub nobody: bool,
    /// Any language but English.
    pub other_languages: bool,
}
