//! Figures about children, as published.
//!
//! They exist only as the fixed list of tables in [`tables`]: counted in the
//! background once a period is over ([`publish_due`]), protected together
//! ([`Tally::protect`]), stored, and from then on only read
//! ([`publications`], [`publication`]). Rows hold protected values; true counts
//! live in a [`Tally`] while a period is computed, and nowhere else.
//! `docs/figures-for-statisticians.md` and `docs/figures-for-directors.md` say
//! what that protects and what was given up.

mod bounds;
mod complaints;
mod count;
mod decided;
mod grain;
mod noise;
mod period;
mod polls;
mod preview;
mod protect;
mod publish;
mod published;
mod quotes;
mod read;
mod rechecks;
pub mod tables;
mod tally;
mod told;

pub use bounds::{narrow, surest_share};
pub use complaints::{Complained, IN_TIME, SOMEBODY, STAGES};
pub use decided::{CHALLENGE, Followed, HAPPENED, KEPT, SETTLED};
pub use grain::YearBefore;
pub use noise::{REACH, Secret, WEIGHTS};
pub use period::Period;
pub use polls::{PollFigures, poll_figures, publish_polls};
pub use preview::{Preview, preview};
pub use publish::{Progress, progress, publish_due, replaced};
pub use published::{About, FLOOR, Figure, Parts, Published, Range, Rule, Share};
pub use quotes::quotes;
pub use read::{Listed, Publication, newest, newest_year, offered, publication, publications, published_in};
pub use rechecks::{draw_rechecks, looked, unlooked};
pub(crate) use tally::is_small;
pub use tally::{Entry, Frame, Judged, Place, Tally, Who, part_of_mood};
pub use told::{told_of_response, told_of_review};

use heard_storage::crypto::Hash;
use sha2::{Digest as _, Sha256};

use self::publish::CORRECTED_FROM;
use self::tables::{PLACES, QUARTERS_FROM, SHARED_BY, TABLES};
use crate::going::{BESIDE_A_VIEW, Becomes, Names, OF_THE_PERSON, STAFF, Table as Declared, of_the_council};

/// The version of the rules. A change to any of them raises it.
pub const RULES: &str = "4";

/// Whoever said a view `v`, once for all that a group said at one meeting.
const ONE: &str = "COALESCE((SELECT n.meeting_id FROM view_entry n WHERE n.view_id = v.id), v.owner_key)";

/// Published rows name nobody; the quotes that go with them are somebody's, and
/// so is that a "no" was weighed.
pub(crate) const GOING: &[Declared] = &[
    Declared {
        name: "figures_quote",
        names: Names::View("view_id"),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: BESIDE_A_VIEW,
        rest: Becomes::Stays("it holds no words, and what was published stays"),
        take_back: Becomes::Deleted,
    },
    Declared {
        name: "recheck_weighed",
        names: Names::Owner("owner_key"),
        also: &[],
        erase: Becomes::Deleted,
        anonymise: Becomes::Deleted,
        rest: Becomes::Stays("it holds no words, and the lot of a month was drawn"),
        take_back: OF_THE_PERSON,
    },
    of_the_council("recheck", &[("looked_by", STAFF)]),
];

/// What the rules in force hash to: the list of tables, the noise and what
/// decides about small rows. It stands beside every published figure, so that
/// two published under other rules are not taken for the same.
#[must_use]
pub fn rules_hash(rule: Rule) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(format!("{RULES} {} {WEIGHTS:?} {QUARTERS_FROM:?} {PLACES} {SHARED_BY}", rule.threshold()));
    hasher.update(format!("{:?} {CORRECTED_FROM} {:?}", protect::LIMITS, rechecks::RATES));
    for one in TABLES {
        hasher.update(format!("{one:?}"));
    }
    hasher.finalize().into()
}
