//! The strategy: a council's plan in its own words, what young people call
//! it, how it is rated, and what bears on it.

pub mod import;
mod intake;
mod read;
mod store;
mod wording;

use crate::going::{STAFF, Table, of_the_council};

/// The plan names nobody but those who work on it.
pub(crate) const GOING: &[Table] = &[
    of_the_council("plan_import", &[("imported_by", STAFF)]),
    of_the_council("plan_row_rating", &[("rated_by", STAFF)]),
];

pub use intake::read_in_turn;
pub use read::*;
pub use store::*;
pub use wording::*;
