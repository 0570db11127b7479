//! The strategy beside what children say, one objective, and taking a plan in
//! and out.

mod check;
mod export;
mod frame;
mod import;
mod list;
mod objective;
mod plans;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use check::{
    CheckFormPage, CheckLine, CheckPage, CheckTyped, ChecksPage, ConcernedLine, check, check_form, check_sheet, checks,
};
pub use export::{ExportPage, export};
pub use frame::{Done, PLACE};
pub use import::{
    ChangeLine, FieldLine, GridColumn, GridSheet, GridWord, ImportCounts, ImportDonePage, ImportPage,
    ImportPreviewPage, ImportProblem, IntoPlan, ObjectiveFound, SheetLine, WarningLine, import, import_done,
    import_preview,
};
pub use list::strategy;
pub use objective::objective;
pub use plans::{ImportLine, PlanLine, PlanPage, PlansPage, plan, plans};
pub use problems::{CheckProblem, RatingProblem, WordingProblem};
pub use props::{
    Imported, LinkLine, Linked, ObjectiveLine, ObjectivePage, PlanRow, RatingLine, RefusedRating, StrategyPage,
};
pub use vocabulary::{ChangeKind, ColumnUse, Rating};

pub(super) use list::{Agreement, agreement};
