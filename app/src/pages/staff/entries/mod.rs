//! What came another way than by Heard: typed in, from a sheet, from a group; the forms that
//! are printed for it, and the receipts that are handed over.

mod frame;
mod group;
mod new;
mod paper;
mod problems;
mod props;
mod receipts;
mod sheet;
#[cfg(test)]
mod tests;

pub use frame::{GROUPS, PLACE};
pub use group::groups;
pub use new::entry;
pub use paper::{form_on_paper, forms_on_paper};
pub use problems::{EntryProblem, EntrySheetProblem, GroupProblem};
pub use props::{
    Asked, CameBy, EntryPage, EntryTyped, GroupTyped, GroupsPage, MeetingLine, OnPaper, PaperListPage, PaperPage,
    PaperQuestion, Question, ReceiptsPage, SAID, SheetLine, SheetPage, Slip, SlipOf, StrayColumn, TakenAs,
};
pub(super) use receipts::came_by;
pub use receipts::receipts;
pub use sheet::sheet;
