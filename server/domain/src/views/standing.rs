//! Which views stand in lists, for statements that change or lock rows.
//!
//! Whatever only reads, reads `listed_view` or `kept_view`, which cannot be
//! forgotten. A statement that changes a row, or holds it until the commit,
//! has to ask the row itself: PostgreSQL asks again once it has waited for
//! somebody else's change, and a database view beside the row would answer from
//! before that change.

/// As `kept_view`: it was not taken back.
pub(crate) const KEPT: &str = "state <> 'withdrawn'";

/// As `listed_view`: it was neither taken back nor hidden.
pub(crate) const LISTED: &str = "state NOT IN ('withdrawn', 'hidden')";

/// The database view of what stands, and the same condition, for the suite that
/// holds them against each other.
#[doc(hidden)]
pub const STANDING_FOR_TEST: [(&str, &str); 2] = [("kept_view", KEPT), ("listed_view", LISTED)];
