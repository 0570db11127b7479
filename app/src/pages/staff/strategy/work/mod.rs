//! Working the plan: an action's page, what leads claim beside what children say, the cycle
//! before the board, and a lead's own lines.

mod action;
mod add;
mod before;
mod board;
mod brief;
mod columns;
mod entries;
pub(super) mod form;
pub(super) mod item;
mod log;
mod mine;
mod props;
#[cfg(test)]
mod tests;

pub use action::action;
pub use add::add;
pub use before::{BeforeBoardPage, BoardDayLine, LeadGroup, LeadLine};
pub use board::before_board;
pub use brief::brief;
pub use columns::columns;
pub use entries::{EntryLine, EntryTyped, FileNote, RefusedEntry};
pub use mine::{my_line, my_lines};
pub use props::{
    ActionItem, ActionPage, AddPage, BriefPage, ChangedLine, ColumnLine, ColumnsPage, LinesStand, MyLinePage,
    MyLinesPage, ReferenceLine, ToldLine,
};

pub(in crate::pages::staff) use mine::lines_notice;
