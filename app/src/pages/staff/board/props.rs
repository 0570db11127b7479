//! What the board's summary is made from.

use heard_vocabulary::{Helped, Trend};

use crate::pages::staff::council::ChallengeLine;
use crate::pages::staff::{Months, Ratings, ShownCount};

/// The board's summary of a quarter.
#[derive(Debug, Clone)]
pub struct BoardPage {
    /// The quarter.
    pub quarter: Months,
    /// The quarters there are figures for, newest first.
    pub quarters: Vec<QuarterLink>,
    /// Why another one is shown than was asked for.
    pub note: Option<QuarterNote>,
    /// How many views came.
    pub voices: ShownCount,
    /// Against the period before.
    pub trend: Trend,
    /// By who helped, in the order of `Helped::ALL`; `None` where that would
    /// tell of a few.
    pub helped: Option<[ShownCount; Helped::ALL.len()]>,
    /// With how many of them a helper noted what they saw.
    pub seen_by: ShownCount,
    /// By objective, in the plan's order.
    pub objectives: Vec<BoardObjective>,
    /// What became of what was promised.
    pub promises: Promises,
    /// The council's challenge cards, newest first.
    pub challenges: Vec<ChallengeLine>,
    /// Good news to celebrate, cleared like any quote.
    pub good_news: Vec<String>,
    /// Counts from here on are shown.
    pub threshold: i64,
}

/// A quarter to choose.
#[derive(Debug, Clone)]
pub struct QuarterLink {
    /// Where it leads: `/board?quarter=…`.
    pub href: String,
    /// The quarter.
    pub quarter: Months,
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
    /// How many views bear on it.
    pub voices: ShownCount,
    /// Against the period before.
    pub trend: Trend,
    /// The share that is good or very good, in per cent.
    pub good: Option<i64>,
    /// What most of it is about.
    pub themes: Vec<(String, ShownCount)>,
    /// Cleared quotes.
    pub quotes: Vec<String>,
    /// How the council rates its own actions.
    pub ratings: Ratings,
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
    /// Young people who were told.
    pub told: ShownCount,
    /// Of those, who said yes, partly, no, and nothing yet, where that may be
    /// shown.
    pub said: Option<[ShownCount; 4]>,
}

/// Why another quarter is shown than was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuarterNote {
    /// There are no figures for it.
    NoSuch,
    /// Days were chosen.
    NoDates,
}

impl QuarterNote {
    /// The sentence for its reader.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            QuarterNote::NoSuch => "There are figures for the quarters below, and no other. The newest is shown.",
            QuarterNote::NoDates => {
                "Figures are made for whole quarters that are over, not for days one chooses: two figures one day apart would tell what one child said. The newest quarter is shown."
            }
        }
    }
}
