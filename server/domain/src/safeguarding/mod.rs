//! Somebody may need help: the button "I am not safe", what counts as distress, what may be harm and waits
//! until somebody decided, who is there when, who is on duty, and alerts that go
//! from one to the next until somebody takes them on.

pub mod alarm;
pub mod alerts;
pub mod author;
pub mod concerns;
pub mod conflicts;
pub mod directory;
pub mod distress;
pub mod duty;
pub mod help_lines;
pub mod hours;
pub(crate) mod named;
pub mod noticing;
pub mod outside;

use crate::going::{Becomes, Names, Table, of_the_council};

/// Whether the safeguarding chain is part of this program: levels, clocks,
/// somebody who is rung. Until it is, no council but the demonstration's is
/// opened to young people.
#[must_use]
pub const fn chain_ready() -> bool {
    false
}

const KEPT: Becomes = Becomes::Stays("what was raised for somebody's safety is kept for those who had to act on it");

const KEPT_FROM: Becomes =
    Becomes::Stays("it says from which member of staff it is kept, by a keyed hash, and nothing of its author");

const ASKED_FOR: Becomes = Becomes::Stays("it says who asked for a name, why, and who agreed: they answer for it");

/// Alerts name a view only in what is sealed under a key of their own.
pub(crate) const GOING: &[Table] = &[
    Table {
        name: "alert",
        names: Names::Council,
        also: &[("acknowledged_by", crate::going::STAFF), ("given_back_by", crate::going::STAFF)],
        erase: KEPT,
        anonymise: KEPT,
        rest: KEPT,
        take_back: KEPT,
    },
    Table {
        name: "concern",
        names: Names::View("view_id"),
        also: &[
            ("raised_by", crate::going::STAFF),
            ("looked_by", crate::going::STAFF),
            ("decided_by", crate::going::STAFF),
            ("may_go_by", crate::going::STAFF),
            ("had_by", crate::going::STAFF),
        ],
        erase: KEPT,
        anonymise: KEPT,
        rest: KEPT,
        take_back: KEPT,
    },
    Table {
        name: "conflict",
        names: Names::View("view_id"),
        also: &[("set_by", crate::going::STAFF), ("cleared_by", crate::going::STAFF)],
        erase: KEPT_FROM,
        anonymise: KEPT_FROM,
        rest: KEPT_FROM,
        take_back: KEPT_FROM,
    },
    Table {
        name: "author_request",
        names: Names::View("view_id"),
        also: &[("asked_by", crate::going::STAFF), ("second_by", crate::going::STAFF)],
        erase: ASKED_FOR,
        anonymise: ASKED_FOR,
        rest: ASKED_FOR,
        take_back: ASKED_FOR,
    },
    of_the_council("concern_deed", &[("by_id", crate::going::STAFF)]),
    of_the_council("missing_interval", &[("checked_by", crate::going::STAFF)]),
    of_the_council("reading_day", &[("account_id", crate::going::STAFF)]),
    of_the_council("alert_told", &[("account_id", crate::going::STAFF)]),
    of_the_council("directory_entry", &[("checked_by", crate::going::STAFF)]),
    of_the_council(
        "outside_person",
        &[("account_id", crate::going::STAFF), ("asked_by", crate::going::STAFF), ("settled_by", crate::going::STAFF)],
    ),
    of_the_council("duty", &[("account_id", crate::going::STAFF)]),
    of_the_council("duty_shift_person", &[("account_id", crate::going::STAFF)]),
];
