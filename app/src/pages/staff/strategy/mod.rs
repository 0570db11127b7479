//! The strategy beside what children say, one objective, and taking a plan in
//! and out.

mod export;
mod frame;
mod import;
mod list;
mod objective;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use export::{ExportPage, export};
pub use frame::{Done, PLACE};
pub use import::{
    ChangeLine, FieldLine, ImportCounts, ImportDonePage, ImportPage, ImportPreviewPage, ImportProblem, ObjectiveFound,
    SheetLine, WarningLine, import, import_done, import_preview,
};
pub use list::strategy;
pub use objective::objective;
pub use problems::{RatingProblem, WordingProblem};
pub use props::{
    Imported, LinkLine, Linked, ObjectiveLine, ObjectivePage, PlanRow, RatingLine, RefusedRating, StrategyPage,
};
pub use vocabulary::{ChangeKind, Rating};

pub(super) use list::{Agreement, agreement};
