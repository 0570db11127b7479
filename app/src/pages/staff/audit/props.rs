//! What the pages of the audit log are made from.

use heard_vocabulary::{Recorded, Role};
use jiff::civil::{Date, DateTime};

use super::{AuditProblem, LookedProblem};
use crate::pages::staff::Choice;

/// A page of the audit log.
#[derive(Debug, Clone, Default)]
pub struct AuditPage {
    /// Whether the reader is told what each line is about: whoever protects children.
    pub all: bool,
    /// What it is narrowed to.
    pub filters: AuditFilters,
    /// How many lines there are, as far as they were counted.
    pub total: i64,
    /// Whether there are more than were counted.
    pub over: bool,
    /// Its lines, newest first.
    pub lines: Vec<AuditLine>,
    /// Where older ones stand.
    pub more_href: Option<String>,
    /// Where the newest stand, from a later page.
    pub first_href: Option<String>,
    /// What is wrong with what was asked for.
    pub problems: Vec<AuditProblem>,
}

/// What the log is narrowed to.
#[derive(Debug, Clone, Default)]
pub struct AuditFilters {
    /// Everybody of the staff.
    pub staff: Vec<Choice>,
    /// Kinds of deeds.
    pub kinds: Vec<Choice>,
    /// A view's reference, as it was typed.
    pub view: String,
    /// The first day, as it was typed.
    pub from: String,
    /// The last day, as it was typed.
    pub until: String,
}

/// One line of the log.
#[derive(Debug, Clone)]
pub struct AuditLine {
    /// When.
    pub at: DateTime,
    /// Whether the reader is told the day alone.
    pub day_only: bool,
    /// By whom.
    pub by: AuditBy,
    /// What was done.
    pub what: AuditWhat,
    /// Where what it is about stands, for whoever may open it.
    pub href: Option<String>,
    /// The member of staff it is about.
    pub about: Option<String>,
    /// Short facts.
    pub detail: String,
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuditBy {
    /// A member of staff, as what, and their name where it is still known.
    Staff(Role, Option<String>),
    /// A young person.
    YoungPerson,
    /// Somebody who was not signed in.
    Anybody,
    /// Who it was stands sealed elsewhere.
    Withheld,
    /// The program.
    Program,
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditWhat {
    /// This.
    Did(Recorded),
    /// Something for a child's safety.
    Withheld,
    /// Something that is on no list.
    Unknown,
}

/// Unusual reading, of everybody but the reader.
#[derive(Debug, Clone, Default)]
pub struct ReadingPage {
    /// What nobody looked at yet, the newest first.
    pub waiting: Vec<ReadingLine>,
    /// What somebody looked at, the last first.
    pub looked_at: Vec<ReadingLine>,
    /// Whether the council's hours are known.
    pub hours: bool,
    /// By which rule it is many.
    pub rule: ReadingRule,
    /// That saying so was refused.
    pub refused: Option<RefusedLooked>,
}

/// By which rule somebody opened many.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReadingRule {
    /// More than so many on a day.
    pub many: i64,
    /// And more than so many times their usual.
    pub times: i64,
    /// Of so many weeks before.
    pub weeks: i32,
    /// Outside the hours as a rule: on so many days of them at least.
    pub evenings: usize,
}

/// One member of staff on one day.
#[derive(Debug, Clone)]
pub struct ReadingLine {
    /// Their account.
    pub who: String,
    /// Their name, where it is still known, and what they do.
    pub name: Option<(String, Role)>,
    /// The day.
    pub day: Date,
    /// How many different views they opened.
    pub opened: i64,
    /// Their own usual day.
    pub usual: i64,
    /// Whether that is far more than usual.
    pub many: bool,
    /// How many of them outside the council's hours.
    pub out_of_hours: i64,
    /// How many outside the hours are usual for them; nothing where none are.
    pub usual_late: i64,
    /// How many of them turned out to be about them.
    pub conflicted: i64,
    /// Where these lines of the log stand.
    pub href: String,
    /// When somebody looked, who, and what they found.
    pub looked: Option<LookedBy>,
    /// The same of those who looked while it was less, the oldest first.
    pub earlier: Vec<LookedBy>,
}

/// When somebody looked, who, and what they found.
pub type LookedBy = (DateTime, Option<String>, String);

/// Saying that one looked, which was refused.
#[derive(Debug, Clone)]
pub struct RefusedLooked {
    /// Whose.
    pub who: String,
    /// Of which days, as their boxes say.
    pub days: Vec<String>,
    /// What is wrong.
    pub problem: LookedProblem,
    /// What was typed.
    pub typed: String,
}
