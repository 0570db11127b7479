//! Work that happens after a commit: a table in the same unit of work, claimed
//! with a lease, tried again with growing pauses, driven by the injected clock.
//!
//! Here stand what every kind of job has and how one is queued; how it is
//! claimed and finished is in `claim`, what becomes of one that had all its
//! tries in `stuck`. The rows themselves, each with its handler, are in
//! `server/src/jobs.rs`.

mod claim;
mod life;
mod stuck;

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use crate::going::{Becomes, Names, Table};

pub use claim::{claim, finish};
pub use heard_vocabulary::JobKind;
pub use life::{Life, beat, life};
pub use stuck::{GivenUp, Stuck, given_up, let_go, note_given_up, still_tried, stuck, try_again};

const UNTIL_DONE: Becomes = Becomes::Stays(
    "what a job is about is emptied when it is done or let go, and there is nothing left to do for who is gone",
);

/// Jobs name devices, and accounts that wait to go.
pub(crate) const GOING: &[Table] = &[Table {
    name: "job",
    names: Names::Council,
    also: &[("payload", "an account that waits to go, or a device that is told")],
    erase: UNTIL_DONE,
    anonymise: UNTIL_DONE,
    rest: UNTIL_DONE,
    take_back: UNTIL_DONE,
}];

/// What a queued job carries; never anyone's words.
pub trait Payload: Serialize + DeserializeOwned + Send + 'static {
    /// Which kind of job carries it.
    const KIND: JobKind;
}

/// What becomes of a job that had all its tries. Either way staff see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// It is not tried any more.
    Stop,
    /// It is tried for as long as it takes.
    GoOn,
}

/// On which terms jobs of one kind are run.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// Which kind.
    pub kind: JobKind,
    /// How often it runs by itself, in milliseconds; `None`: only when queued.
    pub every: Option<i64>,
    /// How long a claimed job is nobody else's, and how long a try may take, in
    /// milliseconds.
    pub lease: i64,
    /// How many are run side by side.
    pub at_once: i64,
    /// After how many tries staff are shown it.
    pub tries: i64,
    /// The longest pause between two tries, in milliseconds.
    pub longest_pause: i64,
    /// What becomes of it then.
    pub then: Then,
}

impl Terms {
    /// For jobs that are only run when they were queued.
    #[must_use]
    pub const fn queued(kind: JobKind) -> Self {
        Self {
            kind,
            every: None,
            lease: 2 * Moment::MINUTE,
            at_once: 1,
            tries: 12,
            longest_pause: 6 * 60 * Moment::MINUTE,
            then: Then::Stop,
        }
    }

    /// For what runs by itself every so many milliseconds. It never stops.
    #[must_use]
    pub const fn every(kind: JobKind, period: i64) -> Self {
        Self { every: Some(period), tries: 5, longest_pause: period, then: Then::GoOn, ..Self::queued(kind) }
    }
}

/// A job under way.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: [u8; 16],
    /// What it needs, as stored.
    pub payload: String,
    /// Which try this is, 1 for the first.
    pub attempts: i64,
    /// Until when it is nobody else's. It tells this claim from every later
    /// one: a lease is only given when the one before is over.
    lease: Moment,
}

/// How a try went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// It is done, or there is nothing left to do.
    Done,
    /// It failed; not again before so many milliseconds, if it was said.
    Failed(&'static str, Option<i64>),
    /// Trying again would be no use: staff are shown it at once.
    Hopeless(&'static str),
}

/// Queues a job in the caller's unit of work. The same id is queued once.
///
/// # Errors
/// When the payload cannot be written.
pub fn queue<P: Payload>(uow: &mut Uow, id: [u8; 16], payload: &P, run_at: Moment) -> Result<(), StorageError> {
    let payload = serde_json::to_string(payload).map_err(|error| StorageError::Bind(Box::new(error)))?;
    uow.defer(INSERT, args![id, P::KIND.name(), payload, run_at]);
    Ok(())
}

const INSERT: &str = "INSERT INTO job (id, kind, payload, run_at, attempts) VALUES ($1, $2, $3, $4, 0)
    ON CONFLICT DO NOTHING";

/// An id made of a digest.
pub(crate) fn first_half(digest: Sha256) -> [u8; 16] {
    let mut id = [0; 16];
    id.copy_from_slice(&digest.finalize()[..16]);
    id
}

fn kind_of(row: &Row) -> Result<JobKind, StorageError> {
    JobKind::parse(&row.text("kind")?).ok_or(StorageError::inconsistent("job.kind", "a kind of job"))
}
