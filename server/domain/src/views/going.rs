//! What stands beside views, and what becomes of it and of them.

use super::ViewState;
use crate::going::{BESIDE_A_VIEW, Becomes, Names, STAFF, Table, of_the_council};

/// A view that is gone: its row stays, because answers and reviews hold how
/// many they stood for, and says none of what was said.
fn emptied() -> String {
    let withdrawn = ViewState::Withdrawn.name();
    format!(
        "state = '{withdrawn}', sealed = $2, wrapped_key = $2, sealed_masked = NULL, sealed_seen = NULL, seen_by = 0,
            due_on = NULL, meeting_verdict = NULL, meeting_verdict_at = NULL, celebrate = NULL"
    )
}

/// What goes with its view.
const fn beside(name: &'static str, also: &'static [(&'static str, &'static str)], rest: Becomes) -> Table {
    Table {
        name,
        names: Names::View("view_id"),
        also,
        erase: Becomes::Deleted,
        anonymise: BESIDE_A_VIEW,
        rest,
        take_back: Becomes::Deleted,
    }
}

const WITHOUT_WORDS: Becomes = Becomes::Stays("it holds no words, and the child counted");

const CODING: Becomes = Becomes::Stays("what it was about is the team's own coding, beside a row that holds no words");

pub(crate) const GOING: &[Table] = &[
    beside(
        "message",
        &[("author", "which side wrote it: the young person, the council or a worker")],
        Becomes::WithTheKey,
    ),
    beside(
        "withheld_message",
        &[("author", "which side wrote it: the council or a worker"), ("written_by", STAFF), ("decided_by", STAFF)],
        Becomes::WithTheKey,
    ),
    beside("note", &[("written_by", STAFF)], Becomes::WithTheKey),
    beside("note_for", &[("account_id", "the colleague whom a note asks, until they open it")], WITHOUT_WORDS),
    beside("redaction", &[("decided_by", STAFF)], Becomes::WithTheKey),
    of_the_council("quote_pack", &[("taken_by", STAFF)]),
    beside("quote", &[("proposed_by", STAFF), ("decided_by", STAFF)], Becomes::WithTheKey),
    beside("rating_aspect", &[], WITHOUT_WORDS),
    beside("view_share", &[], WITHOUT_WORDS),
    beside("delivery", &[("account_id", "the worker whose page it reached")], WITHOUT_WORDS),
    Table {
        name: "set_aside",
        names: Names::View("view_id"),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: Becomes::Stays("nothing is set aside any more: deleting was called off when this was asked for"),
        rest: Becomes::DeletedBy("`call_off` in people/stay.rs puts every view back where it was"),
        take_back: Becomes::Deleted,
    },
    Table {
        name: "view_theme",
        names: Names::View("view_id"),
        also: &[("tagged_by", STAFF)],
        erase: CODING,
        anonymise: BESIDE_A_VIEW,
        rest: WITHOUT_WORDS,
        take_back: CODING,
    },
    of_the_council("desk_deed", &[("by_id", STAFF)]),
    beside("desk_deed_view", &[], Becomes::WithTheKey),
    beside("open_now", &[("account_id", "the colleague who has it open, for half a minute")], WITHOUT_WORDS),
    of_the_council("saved_list", &[("by_id", STAFF)]),
    Table {
        name: "view",
        names: Names::Views,
        also: &[
            ("assigned_to", STAFF),
            ("seen_by", "whether somebody who helped added what they saw; emptied with it"),
        ],
        erase: Becomes::Set(emptied),
        anonymise: Becomes::UnnamedBy(
            "`rehouse` in people/anonymise.rs gives each an owner of its own, in several commits",
        ),
        rest: Becomes::WithTheKey,
        take_back: Becomes::Set(emptied),
    },
];
