//! What the pages on which the plan is worked are made from.

use heard_vocabulary::Contrast;
use jiff::civil::Date;

use super::entries::{EntryLine, EntryTyped, FileNote, RefusedEntry};
use crate::pages::staff::strategy::{
    AddProblem, EntryProblem, LeadProblem, LinkLine, PlanRow, Rating, ReferenceProblem,
};
use crate::pages::staff::{Choice, Months, PublishedOn, Share, ShownCount};

/// An action as lists show it.
#[derive(Debug, Clone, Default)]
pub struct ActionItem {
    /// Its page; `None` where the reader reads no plan.
    pub href: Option<String>,
    /// The council's own reference.
    pub reference: Option<String>,
    /// What will be done.
    pub activity: String,
    /// The name of the account that leads it, where one does.
    pub lead: Option<String>,
    /// Who leads it in the plan's own words.
    pub lead_words: Option<String>,
    /// The rating.
    pub rating: Option<Rating>,
    /// Since when it is rated so.
    pub claimed: Option<Date>,
    /// What was said last, and for which day, where it has one.
    pub last: Option<(Option<Date>, String)>,
    /// When it is due, in the plan's own words.
    pub due_words: Option<String>,
    /// The same as a day, where it is one.
    pub due: Option<Date>,
    /// Whether its day is over and it is not complete.
    pub overdue: bool,
    /// Whether nothing was said of it for a quarter.
    pub stale: bool,
    /// Whether it waits for its lead before the board.
    pub waits: bool,
}

/// An action that belongs to another.
#[derive(Debug, Clone)]
pub struct ReferenceLine {
    /// Which.
    pub id: String,
    /// The title of its plan.
    pub plan: String,
    /// The council's own reference.
    pub reference: Option<String>,
    /// What will be done.
    pub activity: String,
    /// How it is rated.
    pub rating: Option<Rating>,
}

/// One action with everything that was said of it.
#[derive(Debug, Clone, Default)]
pub struct ActionPage {
    /// The action: what is written about it is posted to `/strategy/rows/{id}/entries`.
    pub id: String,
    /// The title of its plan.
    pub plan: String,
    /// Whether it is worked: in the plan in force, and in its newest file.
    pub worked: bool,
    /// The objective it stands under: its page, its number and its words.
    pub objective: Option<(String, i64, String)>,
    /// As lists show it.
    pub item: ActionItem,
    /// Word for word as the plan has it, with its ratings.
    pub row: PlanRow,
    /// What was written about it, the newest first.
    pub log: Vec<EntryLine>,
    /// What the plan's file says of how far it has come, the newest first.
    pub notes: Vec<FileNote>,
    /// What was not corrected or taken back.
    pub refused: Option<RefusedEntry>,
    /// Actions that belong to it.
    pub references: Vec<ReferenceLine>,
    /// What bears on it, apart from views.
    pub links: Vec<LinkLine>,
    /// Who can lead it, where the reader may change the plan.
    pub leads: Option<Vec<Choice>>,
    /// Which actions can be named as belonging to it.
    pub others: Vec<ReferenceLine>,
    /// What is typed.
    pub typed: EntryTyped,
    /// What is wrong with it.
    pub entry_problem: Option<EntryProblem>,
    /// What is wrong with the lead that was chosen.
    pub lead_problem: Option<LeadProblem>,
    /// What is wrong with the action that was chosen.
    pub reference_problem: Option<ReferenceProblem>,
}

/// An action to be added.
#[derive(Debug, Clone, Default)]
pub struct AddPage {
    /// The objective: the action is posted to `/strategy/objectives/{id}/add`.
    pub id: String,
    /// Its number and its words.
    pub objective: (i64, String),
    /// Who can lead it.
    pub leads: Vec<Choice>,
    /// What will be done, as typed.
    pub activity: String,
    /// By when, as typed.
    pub by: String,
    /// What is wrong.
    pub problem: Option<AddProblem>,
}

/// What children said in one published period.
#[derive(Debug, Clone, Copy)]
pub struct ToldLine {
    /// Which.
    pub period: Months,
    /// How many said anything.
    pub voices: ShownCount,
    /// The share that is good or very good.
    pub good: Option<Share>,
}

/// An action: left what its lead claims, right what children said since.
#[derive(Debug, Clone)]
pub struct ColumnLine {
    /// The action.
    pub item: ActionItem,
    /// In the first published period that began after the claim.
    pub first: Option<ToldLine>,
    /// In the newest, where that is another one.
    pub since: Option<ToldLine>,
    /// In a published year: how many said what became of an answer, and what share said yes.
    pub happened: Option<(i32, ShownCount, Option<i64>)>,
    /// Promises whose day is ahead, and whose day is over.
    pub promised: (i64, i64),
    /// How the two compare; `None` where it is too early to say.
    pub says: Option<Contrast>,
}

/// What leads claim beside what children say.
#[derive(Debug, Clone, Default)]
pub struct ColumnsPage {
    /// The actions, those first where the two differ most.
    pub lines: Vec<ColumnLine>,
    /// Which figures were published last; `None` before any were.
    pub figures: Option<PublishedOn>,
}

/// A rating that is another one than it was.
#[derive(Debug, Clone)]
pub struct ChangedLine {
    /// The action.
    pub item: ActionItem,
    /// When.
    pub on: Date,
    /// The rating before.
    pub was: Option<Rating>,
    /// The rating then.
    pub rating: Option<Rating>,
    /// Why.
    pub reason: String,
}

/// What whoever chairs the board reads before it.
#[derive(Debug, Clone, Default)]
pub struct BriefPage {
    /// The day of the board; `None` where none is known.
    pub board: Option<Date>,
    /// By when leads were to have written, and whether they were asked.
    pub due: Option<(Date, bool)>,
    /// From which day on changes are told.
    pub since: Option<Date>,
    /// How many actions there are.
    pub actions: usize,
    /// What changed.
    pub changed: Vec<ChangedLine>,
    /// What is missing.
    pub missing: Vec<ActionItem>,
    /// What no account leads.
    pub without: Vec<ActionItem>,
    /// What is overdue.
    pub overdue: Vec<ActionItem>,
    /// Where the lead and children say different things.
    pub against: Vec<ColumnLine>,
    /// How many actions are rated, and of how many of them it is too early to say.
    pub compared: (usize, usize),
    /// Which figures were published last; `None` before any were.
    pub figures: Option<PublishedOn>,
}

/// The actions that the reader leads.
#[derive(Debug, Clone, Default)]
pub struct MyLinesPage {
    /// Them.
    pub lines: Vec<ActionItem>,
    /// The next board, and by when they are to have written.
    pub board: Option<(Date, Date)>,
    /// Whether leads were asked before it.
    pub asked: bool,
}

/// How the actions stand that somebody leads.
#[derive(Debug, Clone, Copy, Default)]
pub struct LinesStand {
    /// How many wait before the board.
    pub waiting: usize,
    /// How many they lead.
    pub leads: usize,
    /// How many of them are overdue.
    pub overdue: usize,
    /// Of how many there is no update for a quarter.
    pub stale: usize,
}

/// One action that the reader leads.
#[derive(Debug, Clone, Default)]
pub struct MyLinePage {
    /// The action: what is written is posted to `/my-lines/{id}`.
    pub id: String,
    /// As lists show it.
    pub item: ActionItem,
    /// What was written about it, the newest first.
    pub log: Vec<EntryLine>,
    /// What the plan's file says of how far it has come, the newest first.
    pub notes: Vec<FileNote>,
    /// What is typed.
    pub typed: EntryTyped,
    /// What is wrong with it.
    pub problem: Option<EntryProblem>,
    /// What was not corrected or taken back.
    pub refused: Option<RefusedEntry>,
}
