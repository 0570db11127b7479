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
mod objective;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use check::{CheckPage, HeadingCheck, ObjectiveCheck, SilentLine, check};
pub use export::{ExportPage, export};
pub use frame::{Done, PLACE};
pub use import::{
    ChangeLine, FieldLine, ImportCounts, ImportDonePage, ImportPage, ImportPreviewPage, ImportProblem, ObjectiveFound,
    SheetLine, WarningLine, import, import_done, import_preview,
};
pub use link::{LinkPage, Linkable, link};
pub use list::strategy;
pub use lundy::LundyCheck;
pub use messages::{MessageObjective, MessageTheme, MessagesPage, messages};
pub use objective::objective;
pub use problems::{LinkProblem, RatingProblem, WordingProblem};
pub use props::{
    AnswerLine, Imported, LinkLine, Linked, ObjectiveLine, ObjectivePage, PlanRow, RatingLine, RefusedRating,
    SpokenLine, StrategyPage,
};
pub use vocabulary::{ChangeKind, Rating};
