//! What the queue is made from.

use heard_vocabulary::{Audience, Helped, MediaKind, MediaSeen, ViewState};
use jiff::civil::Date;

use crate::pages::staff::{Choice, Situation};

/// The queue.
#[derive(Debug, Clone, Default)]
pub struct QueuePage {
    /// What it is narrowed to.
    pub filters: QueueFilters,
    /// How many match in all, as far as they were counted.
    pub total: i64,
    /// Whether there are more than that.
    pub over: bool,
    /// What may be harm and waits for a decision, and how much of it is late.
    pub concerns: (i64, i64),
    /// The lines of this page, newest first.
    pub lines: Vec<QueueLine>,
    /// Where older ones are.
    pub more_href: Option<String>,
    /// Where the newest are, when this is not the first page.
    pub first_href: Option<String>,
}

/// The filters of the queue. Each list holds the values there are, without
/// "any"; the page adds that. Field names: `state`, `scenario`, `theme`,
/// `service`, `mood`, `untagged=yes`.
#[derive(Debug, Clone, Default)]
pub struct QueueFilters {
    /// States; nothing chosen shows everything that waits.
    pub states: Vec<Choice>,
    /// Situations.
    pub scenarios: Vec<Choice>,
    /// Themes.
    pub themes: Vec<Choice>,
    /// Services.
    pub services: Vec<Choice>,
    /// The chosen mood, 1 to 5.
    pub mood: Option<u8>,
    /// Only what nobody has tagged.
    pub untagged: bool,
}

/// One line of the queue.
#[derive(Debug, Clone)]
pub struct QueueLine {
    /// The view's page.
    pub href: String,
    /// The beginning of its words, empty when it was only faces; `None` where
    /// nobody can read them.
    pub snippet: Option<String>,
    /// The situation.
    pub situation: Situation,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// Where it has got to.
    pub state: ViewState,
    /// Who helped.
    pub helped: Helped,
    /// Who may see it.
    pub audience: Audience,
    /// The language's code, such as `ar`.
    pub lang: String,
    /// When it came.
    pub received_on: Date,
    /// Days since then.
    pub waiting_days: i64,
    /// Its themes.
    pub themes: Vec<String>,
    /// Its service.
    pub service: Option<String>,
    /// The day of the meeting it is for.
    pub due_on: Option<Date>,
    /// Recordings and pictures, and whether somebody opened each, or locked it unseen.
    pub media: Vec<(MediaKind, MediaSeen)>,
}
