//! Who stands behind an answer, and what becomes of it when they go.

use super::Voter;
use crate::going::{BESIDE_A_VIEW, Becomes, Names, OF_THE_PERSON, PersonIn, STAFF, Table, of_the_council};

const BEHIND_IT: Becomes =
    Becomes::Stays("how many stood behind an answer and were told stays known; the view it names holds no words");

pub(crate) const GOING: &[Table] = &[
    Table {
        name: "wall_verdict",
        names: Names::PersonIn(PersonIn {
            column: "voter_hash",
            inside: "response_id",
            all: "SELECT DISTINCT response_id AS id FROM wall_verdict",
            hash: |heard, account, response| Voter::Account(account.bytes()).hash(heard, response.into()),
        }),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: Becomes::Deleted,
        rest: Becomes::Stays("a tap on the wall holds no words, and the child counted"),
        take_back: OF_THE_PERSON,
    },
    Table {
        name: "response_view",
        names: Names::View("view_id"),
        also: &[("added_by", STAFF)],
        erase: BEHIND_IT,
        anonymise: BESIDE_A_VIEW,
        rest: BEHIND_IT,
        take_back: BEHIND_IT,
    },
    of_the_council("response", &[("created_by", STAFF), ("approved_by", STAFF), ("off_by", STAFF)]),
    of_the_council(
        "response_version",
        &[("written_by", STAFF), ("owner_name", "who in the council sees to it, as it is published")],
    ),
    of_the_council("response_change", &[("asked_by", STAFF), ("approved_by", STAFF)]),
    of_the_council("response_comment", &[("written_by", STAFF)]),
];
