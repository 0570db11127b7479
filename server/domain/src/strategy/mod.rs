//! The strategy: a council's plan in its own words, what young people call
//! it, how it is rated, and what bears on it.

pub(crate) mod add;
mod contrast;
mod export;
mod import_plan;
mod intake;
pub(crate) mod lead;
mod lundy;
mod original;
mod outlook;
mod propose;
mod read;
mod story;
mod wording;

use crate::going::{STAFF, Table, of_the_council};

/// The plan names nobody but those who work on it.
pub(crate) const GOING: &[Table] = &[
    of_the_council("plan_import", &[("imported_by", STAFF)]),
    of_the_council("plan_row_rating", &[("rated_by", STAFF)]),
];

pub use heard_plans as import;

pub(crate) use contrast::Beside;
pub use contrast::{Told, Voices, contrast};
pub use export::{Exporter, Outgoing, plan_for_export, went_out};
pub use import_plan::{Imported, Importer, import_plan};
pub(crate) use intake::one_at_a_time;
pub use intake::{read_in_turn, read_sheet_in_turn};
pub use lundy::Lundy;
pub use outlook::{HeadingLine, Outlook, SilentAction, outlook};
pub use propose::{Proposal, propose};
pub use read::{ActionLine, ObjectiveLine, ObjectivePage, Strategy, objective, row_objective, strategy};
pub use story::{AnswerTold, Spoken, actions_of};
pub use wording::{ChangeError, rate, word_objective};
