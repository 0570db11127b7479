//! What the pages of one's own young people, and of who covers, are made from.

use heard_vocabulary::AssignedAs;
use jiff::civil::Date;

use super::{CoverProblem, DaysSaid};

/// The reader's young people.
#[derive(Debug, Clone, Default)]
pub struct CaseloadPage {
    /// Those of today, by nickname.
    pub lines: Vec<CaseloadLine>,
    /// Whether the reader says who covers for them.
    pub covers: bool,
}

/// A young person of the reader's.
#[derive(Debug, Clone)]
pub struct CaseloadLine {
    /// Their nickname; empty where there is none any more.
    pub nickname: String,
    /// What the reader is to them, or the colleague for whom they cover.
    pub assigned_as: AssignedAs,
    /// From when until when.
    pub days: DaysSaid,
    /// For whom the reader covers; empty where they have no name any more.
    pub covered: Option<String>,
    /// Their next review.
    pub review: Option<NextReview>,
    /// What they sent that nobody has opened: how much, and for how many working days.
    pub letters: Option<(i64, u32)>,
    /// How much of what their reviews decided did not happen, as they say.
    pub denied: i64,
    /// What their reviews decided and is late: how much, and for how many working days.
    pub late: Option<(i64, u32)>,
    /// Where the page of their reviews is, for whoever keeps these.
    pub reviews: Option<String>,
}

/// The next review of somebody.
#[derive(Debug, Clone, Copy)]
pub struct NextReview {
    /// Its day.
    pub on: Date,
    /// How many working days there are until then.
    pub working_days: u32,
    /// Whether nobody but they themselves says that day.
    pub they_say: bool,
    /// On which day they were asked what they want, where somebody said so.
    pub asked_on: Option<Date>,
    /// By which day they are to be asked.
    pub ask_by: Date,
    /// How many working days ago that was.
    pub ask_late: u32,
}

/// That somebody stands in for somebody.
#[derive(Debug, Clone)]
pub struct CoverLine {
    /// Which.
    pub id: String,
    /// Who the other one is; empty where they have no name any more.
    pub name: String,
    /// From when until when.
    pub days: DaysSaid,
}

/// Who stands in for one person, and somebody more: posted to `action`, ended at `{action}/end`.
#[derive(Debug, Clone, Default)]
pub struct CoverForm {
    /// Where it posts to.
    pub action: String,
    /// Who does, today or later.
    pub lines: Vec<CoverLine>,
    /// The address as typed.
    pub email: String,
    /// The first day as typed.
    pub first: String,
    /// The last day as typed.
    pub last: String,
    /// What is wrong.
    pub problem: Option<CoverProblem>,
}

/// Who stands in for the reader, and for whom they do.
#[derive(Debug, Clone, Default)]
pub struct CoverPage {
    /// Who stands in for them.
    pub form: CoverForm,
    /// For whom they do.
    pub standing_in: Vec<CoverLine>,
    /// Whether what the reader leaves is what they see to of what was said, and no young people.
    pub desk: bool,
}
