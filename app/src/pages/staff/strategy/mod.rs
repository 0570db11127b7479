//! The strategy beside what children say, one objective, and taking a plan in.

mod frame;
mod import;
mod list;
mod objective;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod vocabulary;
mod work;

pub use frame::{Done, MY_LINES, PLACE};
pub use import::{
    ChangeLine, FieldLine, ImportCounts, ImportDonePage, ImportPage, ImportPreviewPage, ImportProblem, ObjectiveFound,
    SheetLine, WarningLine, import, import_done, import_preview,
};
pub use list::strategy;
pub use objective::objective;
pub use problems::{
    AddProblem, BoardDayProblem, EntryProblem, LeadProblem, RatingProblem, ReferenceProblem, WordingProblem,
};
pub use props::{
    Imported, LinkLine, Linked, ObjectiveLine, ObjectivePage, PlanRow, RatingLine, RefusedRating, StrategyPage,
};
pub use vocabulary::{ChangeKind, Rating};
pub use work::{
    ActionItem, ActionPage, AddPage, BeforeBoardPage, BoardDayLine, BriefPage, ChangedLine, ColumnLine, ColumnsPage,
    EntryLine, EntryTyped, LeadLine, MyLinePage, MyLinesPage, ReferenceLine, ToldLine, action, add, before_board,
    brief, columns, my_line, my_lines,
};

pub(super) use list::{Agreement, agreement};
pub(super) use work::lines_notice;
