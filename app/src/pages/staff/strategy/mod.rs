//! The strategy beside what children say, one objective, and taking a plan in
//! and out.

mod check;
mod export;
mod frame;
mod import;
mod link;
mod list;
mod lundy;
mod messages;
mod misses;
mod objective;
mod plans;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod vocabulary;
mod work;

pub use check::{
    CheckFormPage, CheckLine, CheckPage, CheckTyped, ChecksPage, ConcernedLine, check, check_form, check_sheet, checks,
};
pub use export::{ExportPage, export};
pub use frame::{Done, MY_LINES, PLACE};
pub use import::{
    ChangeLine, FieldLine, GridColumn, GridSheet, GridWord, ImportCounts, ImportDonePage, ImportPage,
    ImportPreviewPage, ImportProblem, IntoPlan, ObjectiveFound, OtherLead, RowSays, SameObjective, SheetLine,
    ShownAgain, WarningLine, import, import_choices, import_done, import_preview,
};
pub use link::{LinkPage, Linkable, PlanGroup, link};
pub use list::strategy;
pub use lundy::LundyCheck;
pub use messages::{MessageObjective, MessageTheme, MessagesPage, messages};
pub use misses::{HeadingCheck, MissesPage, ObjectiveCheck, SilentLine, misses};
pub use objective::objective;
pub use plans::{ImportLine, PlanLine, PlanPage, PlanWrong, PlansPage, plan, plans};
pub use problems::{
    AddProblem, BoardProblem, CheckProblem, EntryProblem, LeadProblem, LinkProblem, PlanTitleProblem, RatingProblem,
    ReferenceProblem, WordingProblem,
};
pub use props::{
    AnswerLine, Imported, LinkLine, Linked, ObjectiveLine, ObjectivePage, PlanRow, RatingLine, RefusedRating,
    SpokenLine, StrategyPage,
};
pub use vocabulary::{ChangeKind, ColumnUse, Rating};
pub use work::{
    ActionItem, ActionPage, AddPage, BeforeBoardPage, BoardDayLine, BriefPage, ChangedLine, ColumnLine, ColumnsPage,
    EntryLine, EntryTyped, FileNote, LeadGroup, LeadLine, LinesStand, MyLinePage, MyLinesPage, ReferenceLine,
    RefusedEntry, ToldLine, action, add, before_board, brief, columns, my_line, my_lines,
};

pub(super) use work::lines_notice;
