//! What the board's summary is made from.

use heard_vocabulary::{Contrast, Helped, Trend};

use crate::pages::staff::council::ChallengeLine;
use crate::pages::staff::{Months, PublishedOn, Ratings, Share, ShownCount};

/// The board's summary of a period.
#[derive(Debug, Clone)]
pub struct BoardPage {
    /// The period, and when its figures were published.
    pub figures: PublishedOn,
    /// The periods there are figures for, newest first.
    pub periods: Vec<PeriodLink>,
    /// Why another one is shown than was asked for.
    pub note: Option<PeriodNote>,
    /// How many young people said something.
    pub voices: ShownCount,
    /// Against the period before.
    pub trend: Trend,
    /// By who helped, in the order of `Helped::ALL`; `None` where that would
    /// tell of a few.
    pub helped: Option<[ShownCount; Helped::ALL.len()]>,
    /// What they spoke of, most first.
    pub themes: Vec<(String, ShownCount)>,
    /// All other themes together.
    pub other_themes: ShownCount,
    /// What came without an account, by theme.
    pub entries: Vec<(String, ShownCount)>,
    /// The same under all other themes together.
    pub other_entries: ShownCount,
    /// By objective, in the plan's order.
    pub objectives: Vec<BoardObjective>,
    /// What became of what was promised.
    pub promises: Promises,
    /// What children said became of it, in the newest published year.
    pub happened: Option<DidItHappen>,
    /// Complaints that ended, in the newest published year.
    pub complaints: Option<ComplaintsEnded>,
    /// Quotes that were published with the figures.
    pub quotes: Vec<String>,
    /// The council's challenge cards, newest first.
    pub challenges: Vec<ChallengeLine>,
    /// Good news to celebrate, cleared like any quote.
    pub good_news: Vec<String>,
    /// Where it stands what is published next, for those who read views.
    pub next: Option<&'static str>,
}

/// Complaints that ended in a year.
#[derive(Debug, Clone, Copy)]
pub struct ComplaintsEnded {
    /// The year.
    pub year: i32,
    /// How many.
    pub ended: ShownCount,
    /// Those that ended at stage 1, at stage 2, and after a panel.
    pub stages: [ShownCount; 3],
    /// Right, right in part, not right, taken back.
    pub outcomes: [ShownCount; 4],
    /// Answered in time, and not.
    pub in_time: [ShownCount; 2],
}

/// The board's page before anything was published.
#[derive(Debug, Clone, Default)]
pub struct BoardBefore {
    /// The council's challenge cards, newest first.
    pub challenges: Vec<ChallengeLine>,
    /// Good news to celebrate, cleared like any quote.
    pub good_news: Vec<String>,
    /// Where it stands what is published next, for those who read views.
    pub next: Option<&'static str>,
}

/// A period to choose.
#[derive(Debug, Clone)]
pub struct PeriodLink {
    /// Where it leads: `/board?period=…`.
    pub href: String,
    /// The period.
    pub period: Months,
    /// Whether it is the one shown.
    pub current: bool,
}

/// What is said of one objective.
#[derive(Debug, Clone)]
pub struct BoardObjective {
    /// Its page, where the reader may open it.
    pub href: Option<String>,
    /// Its number.
    pub number: i64,
    /// In the council's words.
    pub text: String,
    /// In young people's words.
    pub young_wording: Option<String>,
    /// How many young people said something that bears on it.
    pub voices: ShownCount,
    /// Against the period before.
    pub trend: Trend,
    /// The share of faces that is good or very good.
    pub good: Option<Share>,
    /// How the council rates its own actions.
    pub ratings: Ratings,
    /// What children say beside that.
    pub contrast: Contrast,
    /// Responses published in the period.
    pub responses: i64,
}

/// What became of what was promised.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Promises {
    /// Responses published.
    pub published: i64,
    /// Claimed done.
    pub done: i64,
    /// Promised by a date that has not come.
    pub open: i64,
    /// Promised by a date that has passed without a word.
    pub overdue: i64,
    /// "Cannot, because".
    pub cannot: i64,
    /// "Already there".
    pub already_there: i64,
}

/// What children said became of what is claimed to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DidItHappen {
    /// The year.
    pub year: i32,
    /// How many said anything.
    pub said: ShownCount,
    /// Yes, partly and no.
    pub parts: [ShownCount; 3],
}

/// Why another period is shown than was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodNote {
    /// There are no figures for it.
    NoSuch,
    /// Days were chosen.
    NoDates,
}

impl PeriodNote {
    /// The sentence for its reader.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            PeriodNote::NoSuch => "Figures were published for the periods below, and no other. The newest is shown.",
            PeriodNote::NoDates => {
                "Figures are published for whole periods that are over, not for days one chooses: two figures one day apart would tell what one child said. The newest period is shown."
            }
        }
    }
}
