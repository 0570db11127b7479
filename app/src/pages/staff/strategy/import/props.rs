//! What the import of a plan is made from.

use heard_vocabulary::{PlanKind, PlanSheet};
use jiff::civil::Date;

use super::ImportProblem;
use crate::pages::staff::strategy::{ChangeKind, ColumnUse, Rating};
use crate::pages::staff::{Choice, Ratings};

/// The form that takes a plan: `file`, posted to `/strategy/import`.
#[derive(Debug, Clone, Default)]
pub struct ImportPage {
    /// Why a file was not taken.
    pub problem: Option<ImportProblem>,
}

/// What importing a file would change. Confirmed by `token`.
#[derive(Debug, Clone, Default)]
pub struct ImportPreviewPage {
    /// The file's name.
    pub file_name: String,
    /// What the confirmation sends back.
    pub token: String,
    /// The choices that this was read with, as the confirmation sends them back.
    pub choices: String,
    /// What stands for all that it shows would change, as the confirmation sends it back.
    pub shown: String,
    /// What stands for all that is chosen in its form, as the form sends it back.
    pub chosen: String,
    /// Why it is shown though somebody confirmed it: nothing was brought in.
    pub shown_again: Option<ShownAgain>,
    /// The plan it goes into.
    pub into: IntoPlan,
    /// Its sheets, with what their columns hold.
    pub grid: Vec<GridSheet>,
    /// The council's own words for ratings.
    pub words: Vec<GridWord>,
    /// Objectives that may be one of the plan's in new words.
    pub asked: Vec<SameObjective>,
    /// Leads whom the file names in place of the plan's, where they were named or replaced here.
    pub leads: Vec<OtherLead>,
    /// How many more of them are not asked about: the plan's words stay.
    pub more_leads: usize,
    /// Why nothing could be read, while columns may still be chosen.
    pub unread: Option<String>,
    /// Its sheets.
    pub sheets: Vec<SheetLine>,
    /// Its objectives, each once, with how it will be achieved; the first of
    /// them where there are very many.
    pub objectives: Vec<ObjectiveFound>,
    /// Objectives of the plan that it has no more.
    pub gone: Vec<String>,
    /// Rows that are new, changed or missing, in the file's order: those of one page.
    pub changes: Vec<ChangeLine>,
    /// Which page of them that is, from 1, and how many there are.
    pub page: (usize, usize),
    /// The place of the first of them among all, from 1.
    pub first: usize,
    /// What it comes to.
    pub counts: ImportCounts,
    /// Whether nothing of the plan would read differently.
    pub nothing_changes: bool,
    /// Whether this very file was read into the plan last: then there is nothing to import.
    pub same_file: bool,
    /// Ratings that were given here, of which the file says nothing new: they stay.
    pub kept_ratings: usize,
    /// Actions of which the file names another lead, where the plan's words stand all the same.
    pub kept_leads: usize,
    /// Objectives that have another number by this file's order.
    pub renumbered: usize,
}

impl ImportPreviewPage {
    /// Whether there is anything to take in.
    pub(super) fn can_be_taken(&self) -> bool {
        self.unread.is_none() && !(self.nothing_changes && self.same_file)
    }
}

/// Why a preview that was confirmed is shown again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShownAgain {
    /// Somebody else changed the plan: the file would change something else by now.
    Overtaken,
    /// Something was chosen in the form since it was shown.
    Chosen,
}

/// The plan that a file goes into.
#[derive(Debug, Clone, Default)]
pub struct IntoPlan {
    /// The plan's id; nothing for a new one.
    pub plan: Option<String>,
    /// Its title.
    pub title: String,
    /// Whether it is the one in force.
    pub in_force: bool,
    /// The plan that has but few of its rows: it may well be another plan's file.
    pub few_of: Option<String>,
    /// Whether none is in force: a new one comes into force then.
    pub none_in_force: bool,
    /// Every plan there is.
    pub plans: Vec<Choice>,
    /// What a new one is.
    pub kind: Option<PlanKind>,
    /// What a new one is called.
    pub new_title: String,
}

/// An objective that may be one of the plan's in new words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameObjective {
    /// The plan's words.
    pub before: String,
    /// The file's new ones.
    pub after: String,
    /// Whether it was said that it is the same.
    pub same: bool,
}

/// A lead whom the file names in place of the plan's, where they were named or replaced here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherLead {
    /// The plan's words; nothing where it has none.
    pub before: String,
    /// The file's, likewise.
    pub after: String,
    /// How many actions.
    pub actions: usize,
    /// Whether it was said that the file's words are taken.
    pub taken: bool,
}

/// A sheet in the grid.
#[derive(Debug, Clone)]
pub struct GridSheet {
    /// Its name; empty where the file has but one.
    pub name: String,
    /// What it is read as.
    pub read_as: PlanSheet,
    /// Its columns.
    pub columns: Vec<GridColumn>,
    /// What none of them was found for.
    pub unfound: Vec<ColumnUse>,
}

/// A column in the grid.
#[derive(Debug, Clone)]
pub struct GridColumn {
    /// Its heading or letter.
    pub label: String,
    /// What it holds.
    pub holds: ColumnUse,
    /// The first of its cells.
    pub samples: Vec<String>,
}

/// A word for a rating in the grid.
#[derive(Debug, Clone)]
pub struct GridWord {
    /// The word.
    pub word: String,
    /// What it stands for.
    pub rating: Option<Rating>,
}

/// An objective found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveFound {
    /// What it says.
    pub text: String,
    /// How it will be achieved.
    pub how: Option<String>,
}

/// How many rows an import touches.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Objectives in the plan then.
    pub objectives: usize,
    /// Rows that were not there before.
    pub new: usize,
    /// Rows that read differently.
    pub changed: usize,
    /// Rows as they were.
    pub unchanged: usize,
    /// Rows the file no longer has: kept, and marked.
    pub missing: usize,
}

/// What was found in one sheet.
#[derive(Debug, Clone, Default)]
pub struct SheetLine {
    /// Its name.
    pub name: String,
    /// Objectives in it.
    pub objectives: usize,
    /// Actions in it.
    pub actions: usize,
    /// Measures in it.
    pub measures: usize,
    /// How its rows are rated.
    pub ratings: Ratings,
    /// How many cells a person should look at.
    pub warned: usize,
    /// The first of them.
    pub warnings: Vec<WarningLine>,
}

/// A cell a person should look at.
#[derive(Debug, Clone)]
pub struct WarningLine {
    /// Its row, from 1.
    pub row: u32,
    /// Its column, by header or letter.
    pub column: String,
    /// The cell's own words.
    pub value: String,
    /// What is odd.
    pub problem: String,
}

/// What an import does to one row.
#[derive(Debug, Clone)]
pub struct ChangeLine {
    /// What it does.
    pub kind: ChangeKind,
    /// The sheet it stands in.
    pub sheet: String,
    /// Its row in that sheet.
    pub row: u32,
    /// The council's own reference.
    pub reference: Option<String>,
    /// What is done, or counted.
    pub activity: String,
    /// What reads differently.
    pub fields: Vec<FieldLine>,
    /// What was read of an action that is new.
    pub says: Option<RowSays>,
}

/// What was read of an action.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowSays {
    /// How it is rated.
    pub rating: Option<Rating>,
    /// Who leads it.
    pub lead: Option<String>,
    /// When it is due, in the file's words.
    pub due: Option<String>,
    /// The same, where it is a day.
    pub day: Option<Date>,
}

/// A cell that reads differently.
#[derive(Debug, Clone)]
pub struct FieldLine {
    /// Its field or column.
    pub field: String,
    /// What is known.
    pub before: Option<String>,
    /// What the file says.
    pub after: Option<String>,
    /// Whether a month's last day became its first.
    pub first_for_last: bool,
}

/// A plan was taken in.
#[derive(Debug, Clone, Default)]
pub struct ImportDonePage {
    /// The file's name.
    pub file_name: String,
    /// The plan it was read into.
    pub plan: String,
    /// Whether that is the one in force.
    pub in_force: bool,
    /// Whether it was undone since.
    pub undone: bool,
    /// What it came to.
    pub counts: ImportCounts,
}
