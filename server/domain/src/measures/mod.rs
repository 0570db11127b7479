//! Measures: what the council counts, as series by period and area, with what it means,
//! its target, and whom it is compared with.
//!
//! Numbers come in from the council's own wide tables. Whoever may not change the strategy
//! reads none that tells how few children somewhere are.

mod describe;
mod import;
mod join;
mod list;
mod proposal;
mod read;
mod series;

use crate::going::{STAFF, Table, of_the_council};

/// Measures name nobody but those who work on them.
pub(crate) const GOING: &[Table] = &[
    of_the_council("measure_import", &[("imported_by", STAFF)]),
    of_the_council("measure_break", &[("said_by", STAFF)]),
];

pub use describe::{BreakError, DescribeError, Described, add_break, describe};
pub use heard_plans::measures::{Decimal, MeasureFile, NotMeasures, Period, SMALL};
pub use import::{import_measures, read_measures_in_turn};
pub use join::{JoinError, join_objective};
pub use list::{MeasureLine, MeasureTitle, measure_names, measure_titles, measures};
pub use proposal::{MeasuresProposal, MeasuresTaken, ProposedArea, ProposedNumber, propose_measures};
pub use read::{Break, MeasurePage, Replaced, measure};
pub use series::{AreaLine, Point, Shown, Target, is_stale};
