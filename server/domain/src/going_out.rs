//! What reaches a child waits for ten minutes before it goes, so that a slip can be stopped
//! (`docs/decisions/0060-what-reaches-a-child-waits-ten-minutes.md`). What concerns their
//! safety never waits.
//!
//! What waits is stored with the moment at which it goes. Whoever reads for its author
//! leaves out what has not gone, by the clock, so that nothing depends on a job; a job
//! only tells their devices once it went.

use heard_storage::clock::Moment;

/// For how long what reaches a child waits, and can be stopped, in milliseconds.
pub const WAIT: i64 = 10 * Moment::MINUTE;

/// So shortly before it goes, in milliseconds, whoever wrote it does not undo it any more: it
/// could be read before that is done.
pub const CLOSING: i64 = 15_000;

/// When what is sent at `now` goes.
#[must_use]
pub fn goes_at(now: Moment) -> Moment {
    now.plus(WAIT)
}
