//! What the queue is made from.

use heard_vocabulary::{Audience, Helped, MediaKind, MediaSeen, ViewState, WaitsFor};
use jiff::civil::Date;

use super::{HeldLine, KeptList, LastDeed, ManyProblem, MoreFilters, Search, Strips, ViewPage};
use crate::i18n::Lang;
use crate::pages::staff::situation::language;
use crate::pages::staff::views::Column;
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
    /// What stands above the list; nothing beside a view that is open.
    pub strips: Option<Strips>,
    /// Lists that the reader or the team keeps.
    pub kept: Vec<KeptList>,
    /// Teams, districts and services that the reader can keep a list for.
    pub places: Vec<Choice>,
    /// The lines of this page, newest first.
    pub lines: Vec<QueueLine>,
    /// Views of which a reply is held.
    pub held: Vec<HeldLine>,
    /// What the reader did last, while it can be undone.
    pub last: Option<LastDeed>,
    /// Why nothing was done with what was ticked.
    pub refused: Option<ManyProblem>,
    /// What the list is narrowed to, as it stands in its address.
    pub query: String,
    /// The columns that are shown beside what was said. Its form posts `column` (several) and
    /// `query` to `/queue/columns`.
    pub columns: Vec<Column>,
    /// Themes that can be given.
    pub tags: Vec<Choice>,
    /// The view that is open beside the list.
    pub open: Option<Box<ViewPage>>,
    /// Today, from which days to put something off to are counted.
    pub today: Date,
    /// Where older ones are.
    pub more_href: Option<String>,
    /// Where the newest are, when this is not the first page.
    pub first_href: Option<String>,
}

/// The filters of the queue. Each list holds the values there are, without
/// "any"; the page adds that. Field names: `state`, `waits`, `who`, `lang`, `scenario`,
/// `theme`, `service`, `untagged=yes`, and those of [`MoreFilters`].
#[derive(Debug, Clone, Default)]
pub struct QueueFilters {
    /// States; nothing chosen shows everything that waits.
    pub states: Vec<Choice>,
    /// What waits for whom; nothing chosen shows what waits for the team.
    pub waits: Option<WaitsFor>,
    /// Who sees to it: the reader first, by the name `me`, then colleagues.
    pub who: Vec<Choice>,
    /// Languages.
    pub langs: Vec<Choice>,
    /// Situations.
    pub scenarios: Vec<Choice>,
    /// Themes.
    pub themes: Vec<Choice>,
    /// Services.
    pub services: Vec<Choice>,
    /// Only what nobody has tagged.
    pub untagged: bool,
    /// Only what has these words.
    pub search: Search,
    /// Those that are not needed every day.
    pub more: MoreFilters,
}

impl QueueFilters {
    /// Every language, one chosen by its code.
    #[must_use]
    pub fn languages(chosen: Option<&str>) -> Vec<Choice> {
        let choice = |lang: Lang| Choice {
            value: lang.code().to_owned(),
            text: language(lang.code()),
            chosen: chosen == Some(lang.code()),
        };
        Lang::ALL.into_iter().map(choice).collect()
    }
}

/// Who of the team sees to a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SeesToIt {
    /// Whoever reads this.
    Reader,
    /// Somebody else; the name where it can be read.
    Colleague(Option<String>),
}

/// Until when something is due, in the days the council works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// The day.
    pub by: Date,
    /// Whether that day is over.
    pub late: bool,
    /// Working days until then, or since then.
    pub days: i64,
}

/// What stands before the words of a line, for whoever looks at concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HarmMark {
    /// It came by the button.
    NotSafe,
    /// It may be harm, and nobody has decided.
    MayBeHarm,
    /// Nobody can read its language, so that nobody knows.
    CannotBeRead,
    /// Nobody has heard or seen what came with it, so that nobody knows.
    NotRead,
}

/// One line of the queue.
#[derive(Debug, Clone)]
pub struct QueueLine {
    /// The view's page.
    pub href: String,
    /// The view, for the form about what is ticked.
    pub id: String,
    /// Whether it is ticked.
    pub ticked: bool,
    /// Whether it was in the way when nothing was done with what was ticked.
    pub stuck: bool,
    /// The beginning of its words, empty when it was only faces; `None` where
    /// nobody can read them.
    pub snippet: Option<String>,
    /// The beginning of what a translator put into English, where they did.
    pub english: Option<String>,
    /// The situation.
    pub situation: Situation,
    /// How things are, 1 to 5.
    pub mood: Option<u8>,
    /// Where it has got to.
    pub state: ViewState,
    /// Whether its author wrote after an answer, and was not written to since.
    pub wrote_again: bool,
    /// Who helped.
    pub helped: Helped,
    /// Who may see it.
    pub audience: Audience,
    /// The language's code, such as `ar`.
    pub lang: String,
    /// When it came.
    pub received_on: Date,
    /// Until when its author is to have heard; nothing where they were written to last.
    pub due: Option<Clock>,
    /// What whoever looks at concerns sees of it before they open it.
    pub harm: Vec<HarmMark>,
    /// Its themes.
    pub themes: Vec<String>,
    /// Its service.
    pub service: Option<String>,
    /// Who sees to it.
    pub assigned: Option<SeesToIt>,
    /// Whose move it is, and until when.
    pub waits: (WaitsFor, Option<Date>),
    /// The day of the meeting it is for.
    pub due_on: Option<Date>,
    /// Recordings and pictures, and whether somebody opened each, or locked it unseen.
    pub media: Vec<(MediaKind, MediaSeen)>,
    /// Colleagues who have it open now, by name.
    pub open_with: Vec<String>,
}
