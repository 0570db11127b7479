//! The time, passed in. What day and hour a moment is on the council's clocks
//! is for [`crate::calendar`] to say.

use std::sync::atomic::{AtomicI64, Ordering};

use time::OffsetDateTime;

/// A moment: milliseconds since 1970-01-01 UTC, as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

impl Moment {
    /// One day, in milliseconds.
    pub const DAY: i64 = 86_400_000;
    /// One minute, in milliseconds.
    pub const MINUTE: i64 = 60_000;

    /// This moment moved by `milliseconds` (negative: earlier).
    #[must_use]
    pub fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }
}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
        let now = OffsetDateTime::now_utc();
        Moment(i64::try_from(now.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX))
    }
}

/// A clock that stands still until moved, or goes on a step each time it is asked.
pub struct FixedClock {
    at: AtomicI64,
    step: AtomicI64,
}

impl FixedClock {
    /// A clock that shows `at`.
    #[must_use]
    pub fn new(at: Moment) -> Self {
        Self { at: AtomicI64::new(at.0), step: AtomicI64::new(0) }
    }

    /// Moves the clock on.
    pub fn advance(&self, milliseconds: i64) {
        self.at.fetch_add(milliseconds, Ordering::SeqCst);
    }

    /// From now on it goes on by so much each time it is asked, as the machine's does between two
    /// questions; 0: it stands still.
    pub fn go_on(&self, milliseconds: i64) {
        self.step.store(milliseconds, Ordering::SeqCst);
    }

    /// Sets the clock.
    pub fn set(&self, at: Moment) {
        self.at.store(at.0, Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        Moment(self.at.fetch_add(self.step.load(Ordering::SeqCst), Ordering::SeqCst))
    }
}
