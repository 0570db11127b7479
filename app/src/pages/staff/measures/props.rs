//! What the pages of measures are made from.

use heard_vocabulary::{EvidenceRelation, MeasureArea, MeasureChange, MeasureDirection, MeasureUnit, Trend};
use jiff::civil::Date;

use super::{ImportProblem, MeasureProblem};
use crate::pages::staff::Choice;
use crate::pages::staff::strategy::WarningLine;

/// A period that a number is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeasurePeriod {
    /// How long it is.
    pub length: PeriodLength,
    /// Its last day.
    pub ends: Date,
}

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodLength {
    /// A month.
    Month,
    /// A quarter of the year that begins in April.
    Quarter,
    /// That year.
    Year,
}

/// A number as its reader may see it, exactly as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShownNumber {
    /// Its digits.
    Number(String),
    /// It is withheld.
    Withheld,
}

/// One number of a line.
#[derive(Debug, Clone)]
pub struct MeasurePoint {
    /// Of which period.
    pub period: MeasurePeriod,
    /// The number.
    pub value: ShownNumber,
    /// Whether not everybody sees it.
    pub small: bool,
    /// Whether it is only the number of the period before.
    pub carried: bool,
}

/// What a measure is to get to.
#[derive(Debug, Clone)]
pub struct MeasureTarget {
    /// The number.
    pub value: String,
    /// By when.
    pub day: Option<Date>,
}

/// Every measure.
#[derive(Debug, Clone, Default)]
pub struct MeasuresPage {
    /// By name.
    pub lines: Vec<MeasureLine>,
    /// Whether the reader may change them.
    pub can_edit: bool,
}

/// One measure in the list.
#[derive(Debug, Clone)]
pub struct MeasureLine {
    /// Its page.
    pub href: String,
    /// What is counted.
    pub name: String,
    /// What its numbers are.
    pub unit: MeasureUnit,
    /// Which way is better.
    pub direction: MeasureDirection,
    /// The whole council's newest number.
    pub latest: Option<MeasurePoint>,
    /// How it stands to the one before it.
    pub trend: Trend,
    /// What it is to get to.
    pub target: Option<MeasureTarget>,
    /// Whether it is there.
    pub met: Option<bool>,
    /// The newest number of each that it is compared with.
    pub compared: Vec<(String, MeasurePoint)>,
    /// Whether a newer number should have come.
    pub stale: bool,
}

/// The numbers of one area.
#[derive(Debug, Clone)]
pub struct MeasureAreaLine {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: MeasureArea,
    /// Its numbers, by the end of their periods.
    pub points: Vec<MeasurePoint>,
}

/// One measure.
#[derive(Debug, Clone)]
pub struct MeasurePage {
    /// Its forms are posted to `/strategy/measures/{id}/…`.
    pub id: String,
    /// Where it stands.
    pub line: MeasureLine,
    /// What it counts.
    pub definition: String,
    /// Where its numbers are from.
    pub source: String,
    /// Its numbers, by area.
    pub areas: Vec<MeasureAreaLine>,
    /// Since when it counts something else, and what changed.
    pub breaks: Vec<(MeasurePeriod, String)>,
    /// Numbers that later files replaced.
    pub replaced: Vec<ReplacedNumber>,
    /// The objectives it bears on.
    pub links: Vec<MeasureLink>,
    /// The files it came from last, and when.
    pub imported: Option<(String, Date)>,
    /// Whether every number is shown, however small.
    pub every: bool,
    /// Whether the reader may change it.
    pub can_edit: bool,
    /// The plan's objectives, to choose from.
    pub objectives: Vec<Choice>,
    /// What the forms hold.
    pub typed: MeasureTyped,
    /// What is wrong with one of them.
    pub refused: Option<MeasureProblem>,
}

/// What the forms of a measure hold.
#[derive(Debug, Clone, Default)]
pub struct MeasureTyped {
    /// Which way is better.
    pub direction: String,
    /// What it counts.
    pub definition: String,
    /// Where its numbers are from.
    pub source: String,
    /// The target.
    pub target: String,
    /// By when.
    pub target_day: String,
    /// The first period of a break.
    pub from: String,
    /// What changed.
    pub what: String,
    /// How it bears on an objective.
    pub relation: String,
    /// Why.
    pub why: String,
}

/// A number that a later file replaced.
#[derive(Debug, Clone)]
pub struct ReplacedNumber {
    /// Whose it was.
    pub area: String,
    /// Of which period.
    pub period: MeasurePeriod,
    /// What it was.
    pub value: ShownNumber,
    /// When it was replaced.
    pub on: Date,
}

/// An objective or action that a measure bears on.
#[derive(Debug, Clone)]
pub struct MeasureLink {
    /// The objective's page; `None` where it is not in the plan in force.
    pub objective: Option<(String, i64, String)>,
    /// The action's page, where it is one.
    pub action: Option<String>,
    /// How it bears.
    pub relation: EvidenceRelation,
    /// Why.
    pub why: String,
    /// Who linked it, where their name is still known.
    pub by: Option<String>,
    /// When.
    pub on: Date,
}

/// The form that takes files.
#[derive(Debug, Clone, Default)]
pub struct MeasuresImportPage {
    /// What was wrong with the files.
    pub problem: Option<ImportProblem>,
}

/// What importing files would change.
#[derive(Debug, Clone)]
pub struct MeasuresPreviewPage {
    /// What confirms it.
    pub token: String,
    /// What it comes to.
    pub counts: NumberCounts,
    /// The files.
    pub files: Vec<MeasuresFile>,
    /// What each area is.
    pub areas: Vec<AreaChoice>,
    /// Numbers that two files give, and not the same.
    pub clashes: Vec<WarningLine>,
    /// Numbers that are new or read differently; the first of them where there are very many.
    pub numbers: Vec<NumberLine>,
}

/// An area of the files, and what it is.
#[derive(Debug, Clone)]
pub struct AreaChoice {
    /// Its name.
    pub name: String,
    /// What it is from now on.
    pub kind: MeasureArea,
    /// What it is until then, where it is known.
    pub before: Option<MeasureArea>,
    /// Whether somebody said so at an earlier import.
    pub said: bool,
}

/// One file that was read.
#[derive(Debug, Clone)]
pub struct MeasuresFile {
    /// Its name.
    pub file_name: String,
    /// What is counted in it.
    pub name: String,
    /// How its numbers are cut, as its name says.
    pub cut: Option<String>,
    /// How many numbers it holds.
    pub numbers: usize,
    /// What a person should look at.
    pub warnings: Vec<WarningLine>,
    /// What stands in it and is no number.
    pub notes: Vec<WarningLine>,
}

/// How many numbers an import touches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NumberCounts {
    /// Measures in the files.
    pub measures: usize,
    /// Numbers that were not there before.
    pub new: usize,
    /// Numbers that read differently.
    pub changed: usize,
    /// Numbers as they were.
    pub same: usize,
}

/// What an import does to one number.
#[derive(Debug, Clone)]
pub struct NumberLine {
    /// What it does.
    pub change: MeasureChange,
    /// What is counted.
    pub measure: String,
    /// What the number is.
    pub unit: MeasureUnit,
    /// Whose it is.
    pub area: String,
    /// What that is.
    pub kind: MeasureArea,
    /// Of which period.
    pub period: MeasurePeriod,
    /// What is known.
    pub before: Option<String>,
    /// What the file says.
    pub after: String,
}
