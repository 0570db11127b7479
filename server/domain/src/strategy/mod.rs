//! The strategy: a council's plan in its own words, what young people call
//! it, how it is rated, and what bears on it.

pub(crate) mod add;
mod before;
mod checks;
mod export;
mod grid;
mod import_plan;
mod intake;
pub(crate) mod lead;
mod mapping;
mod objectives;
mod original;
mod plans;
mod propose;
mod read;
mod reading;
mod rows;
mod store_rows;
mod undo;
mod wording;
mod write_check;

use crate::going::{STAFF, Table, of_the_council};

/// The plan names nobody but those who work on it.
pub(crate) const GOING: &[Table] = &[
    of_the_council("decision_check", &[("written_by", STAFF)]),
    of_the_council("plan_import", &[("imported_by", STAFF), ("undone_by", STAFF)]),
    of_the_council("plan_row_rating", &[("rated_by", STAFF)]),
];

pub use heard_plans as import;

pub use before::UNDONE_WITHIN;
pub use checks::{CheckError, CheckLine, CheckPage, CheckText, Concerned, check, checks};
pub use export::{Exporter, Outgoing, plan_for_export, went_out};
pub use grid::{GridColumn, GridSheet, GridTyped};
pub use import_plan::{ImportError, Imported, Importer, Incoming, Taken, Target, import_into, import_plan};
pub(crate) use intake::one_at_a_time;
pub use intake::{read_in_turn, read_sheet_in_turn};
pub use mapping::{Choices, Kept, SheetChoice, field_name, field_named, word_key};
pub use plans::{ImportLine, PlanLine, PlanPage, plan, plan_of, plans, put_in_force};
pub use propose::{Proposal, propose, propose_into};
pub use read::{ActionLine, ObjectiveLine, ObjectivePage, Strategy, objective, row_objective, strategy};
pub use reading::{Prepared, Typed, prepare};
pub use undo::{UndoError, undo_import};
#[doc(hidden)]
pub use undo::{BESIDE_ROWS, OBJECTIVE_GOES};
pub use wording::{ChangeError, rate, word_objective};
pub use write_check::{change_check, write_check};
