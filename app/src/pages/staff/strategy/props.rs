//! What the strategy and its objectives are made from.

use heard_vocabulary::{Claim, Contrast, EvidenceRelation};
use jiff::civil::Date;

use super::{ActionItem, LundyCheck, Rating, RatingProblem, WordingProblem};
use crate::pages::staff::{Months, PublishedOn, Ratings, Share, ShownCount};

/// The plan in force beside what children say.
#[derive(Debug, Clone, Default)]
pub struct StrategyPage {
    /// The plan's title; `None` before one was imported.
    pub title: Option<String>,
    /// The file it came from.
    pub imported: Option<Imported>,
    /// Its objectives, in order.
    pub objectives: Vec<ObjectiveLine>,
    /// Whether the reader may change it.
    pub can_edit: bool,
    /// Which figures these are; `None` before any were published.
    pub figures: Option<PublishedOn>,
}

/// The file a plan came from.
#[derive(Debug, Clone)]
pub struct Imported {
    /// Its name.
    pub file: String,
    /// The day it was taken in.
    pub on: Date,
}

/// One objective.
#[derive(Debug, Clone)]
pub struct ObjectiveLine {
    /// Its page.
    pub href: String,
    /// Its number.
    pub number: i64,
    /// In the council's words.
    pub text: String,
    /// In young people's words.
    pub young_wording: Option<String>,
    /// How its actions are rated.
    pub ratings: Ratings,
    /// How many young people said something that bears on it.
    pub voices: ShownCount,
    /// The share of faces that is good or very good.
    pub good: Option<Share>,
    /// What children say beside how its actions are rated.
    pub contrast: Contrast,
}

impl Default for ObjectiveLine {
    fn default() -> Self {
        Self {
            href: String::new(),
            number: 0,
            text: String::new(),
            young_wording: None,
            ratings: Ratings::default(),
            voices: ShownCount::Withheld,
            good: None,
            contrast: Contrast::NotRated,
        }
    }
}

/// One objective with everything under it.
#[derive(Debug, Clone, Default)]
pub struct ObjectivePage {
    /// The objective: its wording is posted to
    /// `/strategy/objectives/{id}/wording`.
    pub id: String,
    /// The objective as the list shows it.
    pub line: ObjectiveLine,
    /// How it will be achieved.
    pub how: Option<String>,
    /// Its actions and measures, in the plan's order.
    pub rows: Vec<PlanRow>,
    /// What bears on it, apart from views.
    pub links: Vec<LinkLine>,
    /// In the newest published year: the year, how many said what became of an
    /// answer for it, and what share of them said yes, in per cent.
    pub happened: Option<(i32, ShownCount, Option<i64>)>,
    /// What was published of it, period by period, newest first.
    pub spoken: Vec<SpokenLine>,
    /// Public answers that serve it, newest first.
    pub answers: Vec<AnswerLine>,
    /// Its Lundy check; `None` before anything was published.
    pub lundy: Option<LundyCheck>,
    /// What the plan's file says in young people's words; they read it once it is saved.
    pub file_wording: Option<String>,
    /// What the field for young people's wording holds.
    pub wording_value: String,
    /// What is wrong with it.
    pub wording_problem: Option<WordingProblem>,
    /// The rating that was refused.
    pub refused: Option<RefusedRating>,
    /// Whether the reader may change it.
    pub can_edit: bool,
    /// Which figures these are; `None` before any were published.
    pub figures: Option<PublishedOn>,
}

/// An action or measure, word for word as the plan has it.
#[derive(Debug, Clone, Default)]
pub struct PlanRow {
    /// The row: its rating is posted to `/strategy/rows/{id}/rating`.
    pub id: String,
    /// Whether it says what is counted, rather than what is done.
    pub measure: bool,
    /// The council's own reference.
    pub reference: Option<String>,
    /// What will be done.
    pub activity: Option<String>,
    /// Who leads it.
    pub lead: Option<String>,
    /// Which service answers for it.
    pub service: Option<String>,
    /// When it is due, as the plan words it.
    pub timescale: Option<String>,
    /// The same as a date, where it is one.
    pub timescale_date: Option<Date>,
    /// The rating in force.
    pub rating: Option<Rating>,
    /// What has happened so far.
    pub progress: Option<String>,
    /// What shows it.
    pub evidence: Option<String>,
    /// What is counted.
    pub metric: Option<String>,
    /// Where the count stands.
    pub current: Option<String>,
    /// Where it should get to.
    pub target: Option<String>,
    /// References to other plans.
    pub cross_reference: Option<String>,
    /// Every other cell: its column and its words.
    pub other: Vec<(String, String)>,
    /// The sheet it stands in.
    pub sheet: String,
    /// Its row in that sheet.
    pub row: u32,
    /// Ratings, newest first.
    pub history: Vec<RatingLine>,
    /// Whether a newer file no longer has it.
    pub missing: bool,
    /// Whether cells with small numbers were taken out of it for this reader.
    pub withheld: bool,
    /// An action under its objective as every list shows it.
    pub item: Option<ActionItem>,
    /// Whether it was made of what was learned from a complaint or an allegation; and that
    /// one's page, where the reader reads it.
    pub learned: Option<Option<String>>,
}

/// A rating given before.
#[derive(Debug, Clone)]
pub struct RatingLine {
    /// When.
    pub on: Date,
    /// Which; `None` for none.
    pub rating: Option<Rating>,
    /// Why.
    pub reason: String,
}

/// A rating that was refused, with what was typed.
#[derive(Debug, Clone)]
pub struct RefusedRating {
    /// Which row.
    pub id: String,
    /// What was chosen.
    pub rating: Option<Rating>,
    /// The reason as typed.
    pub reason: String,
    /// What is wrong.
    pub problem: RatingProblem,
}

/// What was published of an objective for one period.
#[derive(Debug, Clone, Copy)]
pub struct SpokenLine {
    /// The period.
    pub period: Months,
    /// How many young people spoke of it.
    pub voices: ShownCount,
    /// The share of faces that is good or very good.
    pub good: Option<Share>,
}

/// A public answer that serves an objective.
#[derive(Debug, Clone)]
pub struct AnswerLine {
    /// Its page.
    pub href: String,
    /// When it was published.
    pub on: Date,
    /// What it claims.
    pub claim: Claim,
    /// By when, for a promise.
    pub due_on: Option<Date>,
    /// What young people said.
    pub you_said: String,
    /// What was done, or will be.
    pub we_did: String,
}

/// Something that bears on an objective.
#[derive(Debug, Clone)]
pub struct LinkLine {
    /// The link: taking it off is posted to `/strategy/links/{id}/remove`.
    pub id: String,
    /// The action that it is about, where it is not the objective.
    pub on_action: Option<String>,
    /// What it is.
    pub to: Linked,
    /// How it bears.
    pub relation: EvidenceRelation,
    /// Why.
    pub why: String,
    /// Who linked it, where their name is still known.
    pub by: Option<String>,
    /// When.
    pub on: Date,
}

/// What bears on an objective.
#[derive(Debug, Clone)]
pub enum Linked {
    /// A response.
    Response {
        /// Its page.
        href: String,
        /// What it says young people said.
        title: String,
    },
    /// A response that was taken back.
    TakenBack {
        /// Its page.
        href: String,
    },
    /// A review of a service.
    Review {
        /// Its page.
        href: String,
    },
    /// Something the council counts.
    Measure {
        /// Its page.
        href: String,
        /// What is counted.
        name: String,
    },
    /// A theme of the coding frame, by its name.
    Theme {
        /// As staff write it.
        title: String,
    },
    /// Something else in the plan.
    Plan,
}
