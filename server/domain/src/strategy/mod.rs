//! The strategy: a council's plan in its own words, what young people call
//! it, how it is rated, and what bears on it.

mod action;
pub(crate) mod add;
mod ask;
mod ask_again;
mod bears;
mod before;
mod brief;
mod checks;
mod columns;
mod contrast;
mod correct;
mod cycle;
mod entry;
mod export;
mod file_name;
mod grid;
mod import_plan;
mod in_file;
mod intake;
mod known;
pub(crate) mod lead;
mod lines;
mod lundy;
mod mapping;
mod name_leads;
mod notes;
mod objectives;
mod original;
mod outlook;
mod own;
mod plans;
mod propose;
mod read;
mod reading;
mod refer;
mod remove_plan;
mod rename_plan;
mod rows;
mod said_again;
mod store_rows;
mod story;
mod take_entry_back;
mod there;
mod undo;
mod wording;
mod write_check;

use crate::going::{STAFF, Table, of_the_council};

/// The plan names nobody but those who work on it.
pub(crate) const GOING: &[Table] = &[
    of_the_council("decision_check", &[("written_by", STAFF)]),
    of_the_council("plan_import", &[("imported_by", STAFF), ("undone_by", STAFF)]),
    of_the_council("plan_row_rating", &[("rated_by", STAFF)]),
    of_the_council("plan_lead", &[("account_id", STAFF), ("named_by", STAFF)]),
    of_the_council("plan_entry", &[("written_by", STAFF)]),
    of_the_council("plan_reference", &[("made_by", STAFF)]),
    of_the_council("board_day", &[("added_by", STAFF), ("taken_back_by", STAFF)]),
    of_the_council("board_ask", &[("account_id", STAFF)]),
];

pub use heard_plans as import;

pub use action::{ActionPage, EntryLine, action, own_action};
pub use add::{AddError, Added, ByHand, add_action};
pub use ask::run_cycle;
pub use ask_again::{AskError, ask_again};
pub use bears::{BearsOn, PlanPart, actions_by_objective, bears_on};
pub use before::{UNDONE_WITHIN, let_go};
pub use brief::{Brief, ChangedLine, brief};
pub use checks::{CheckError, CheckLine, CheckPage, CheckText, Concerned, check, checks};
pub use columns::{Column, Promised, Told as ToldSince, columns};
pub(crate) use contrast::Beside;
pub use contrast::{Told, Voices, contrast};
pub use correct::correct_entry;
pub use cycle::{BoardDay, BoardDayError, Cycle, LeadLine, add_board_day, cycle, take_back_board_day};
pub use entry::{EntryError, NewEntry, Writer, write_entry};
pub use export::{Exporter, GoesOut, Outgoing, any_plan_for_export, plan_for_export, plan_names, went_out};
pub use file_name::file_name;
pub use grid::{GridColumn, GridSheet, GridTyped};
pub use import_plan::{
    ImportError, Imported, Importer, Incoming, Taken, Target, import_found, import_into, import_plan,
};
pub use in_file::{AskedLead, LeftOut};
pub(crate) use intake::one_at_a_time;
pub use intake::{read_in_turn, read_sheet_in_turn};
pub use known::AskedSame;
pub use lead::{LeadError, Named, can_lead, can_lead_learned, is_named_in, name_lead};
pub use lines::{LastEntry, WorkLine};
pub use lundy::Lundy;
pub use mapping::{Choices, Kept, SheetChoice, field_name, field_named, word_key};
pub use name_leads::{MOST_NAMED, NamedAtOnce, name_leads};
pub use notes::{FileNote, LastWord};
pub use outlook::{HeadingLine, Outlook, SilentAction, outlook};
pub use own::{OwnLine, OwnLines, own_lines};
pub use plans::{CameTo, ImportLine, PlanLine, PlanPage, came_to, plan, plan_of, plans, put_in_force};
pub use propose::{Proposal, Said, propose, propose_into, propose_said, was_read_last};
pub use read::{ActionLine, Happened, ObjectiveLine, ObjectivePage, Strategy, objective, row_objective, strategy};
pub use reading::{Prepared, Typed, prepare};
pub use refer::{Reference, ReferenceError, can_refer_to, refer, take_reference};
pub use remove_plan::{RemoveError, remove_plan};
pub use rename_plan::{RenameError, rename_plan};
pub use story::{AnswerTold, Spoken};
pub use take_entry_back::take_entry_back;
#[doc(hidden)]
pub use undo::{BESIDE_ROWS, OBJECTIVE_GOES};
pub use undo::{UndoError, undo_import};
pub use wording::{ChangeError, rate, word_objective};
pub use write_check::{change_check, write_check};
