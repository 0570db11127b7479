//! What stands above the queue.

use jiff::civil::{Date, DateTime};

/// How many there are, as far as they were counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// So many.
    pub n: i64,
    /// And more.
    pub over: bool,
}

/// What a colleague sees to who is away.
#[derive(Debug, Clone, Default)]
pub struct CoveredDesk {
    /// Their name, where it is known.
    pub name: Option<String>,
    /// The list of it.
    pub href: String,
    /// How many views.
    pub views: Counted,
    /// Until when the reader stands in.
    pub until: Option<Date>,
}

/// Three strips: what is for now, what is the reader's, and what belongs together. Each
/// is a count and leads to the list it counts.
#[derive(Debug, Clone, Default)]
pub struct Strips {
    /// Late: somebody waits for longer than they should: [`Strips::LATE`].
    pub late: Counted,
    /// In which its author wrote last, and nobody wrote back: [`Strips::WROTE_AGAIN`].
    pub wrote_again: Counted,
    /// With a recording nobody heard or a picture nobody saw: [`Strips::UNOPENED`].
    pub unopened: Counted,
    /// In another language than English, neither translated nor opened by a team that reads
    /// it: [`Strips::LANGUAGES`].
    pub languages: Counted,
    /// For a meeting of the coming days: [`Strips::MEETINGS`].
    pub meetings: Counted,
    /// The reader's own: [`Strips::MINE`].
    pub mine: Counted,
    /// Views in which a colleague's note asks the reader, and since when.
    pub asked: Vec<(String, DateTime)>,
    /// What colleagues see to for whom the reader stands in today.
    pub covered: Vec<CoveredDesk>,
    /// How many clusters there are.
    pub clusters: i64,
    /// How many views the largest has.
    pub largest: i64,
}

impl Strips {
    /// What the queue is narrowed to, as in its address.
    pub const LATE: &'static str = "due=late";
    /// The same of what its author wrote in last.
    pub const WROTE_AGAIN: &'static str = "wrote=again";
    /// The same of what nobody heard or saw.
    pub const UNOPENED: &'static str = "files=unopened";
    /// The same of what nobody read yet in another language.
    pub const LANGUAGES: &'static str = "lang=other&unread=yes";
    /// The same of what is for a meeting.
    pub const MEETINGS: &'static str = "due=soon";
    /// The same of the reader's own.
    pub const MINE: &'static str = "who=me";
}
