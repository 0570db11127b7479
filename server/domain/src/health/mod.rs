//! How the program is doing: whether each part that it rests on answers. Asked
//! by a council's own monitoring, shown to administrators, counted for whoever
//! collects figures.

mod figures;
mod judged;

use std::sync::Arc;
use std::time::Duration;

use heard_storage::clock::Moment;
use heard_storage::{Space, StorageError, Store};
use heard_vocabulary::JobKind;
use tokio::sync::{Mutex, Semaphore};

pub use figures::{Counted, Figures, JobFigures, Pool, figures};
pub use heard_vocabulary::HealthPart;

use self::judged::{of_channel, of_jobs, of_providers, of_room};
use crate::Heard;
use crate::jobs::life;
use crate::messages::{Fault, Medium, channel_state};
use crate::people::doors::provider::silent_since;

/// How long what was found out is told again, in milliseconds: asking often
/// cannot be used to load the program.
const FRESH: i64 = 1_000;

/// The same of a bucket, where each look is paid for.
const FRESH_BUCKET: i64 = 30_000;

/// How long a part may take to answer.
const LONGEST: Duration = Duration::from_secs(2);

/// How one part is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which part.
    pub part: HealthPart,
    /// How it is doing.
    pub state: State,
    /// Since when, as far as this process has seen it.
    pub since: Moment,
}

/// How a part is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// As it should.
    Well,
    /// It works, and somebody should look at it.
    Poor(Reason),
    /// It does not do what it is there for.
    Ill(Reason),
    /// It was not set up.
    Absent,
}

impl State {
    /// Whether it does not do what it is there for.
    #[must_use]
    pub fn is_ill(&self) -> bool {
        matches!(self, State::Ill(_))
    }

    /// The same but for the reason, whose figures change while it stays.
    fn is_like(&self, other: &State) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// Why a part is not well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It did not answer in time, or with an error that the log has.
    NoAnswer,
    /// Jobs were never run here.
    NeverRun,
    /// Jobs have not been run since then.
    Silent(Moment),
    /// Alerts have been due for a while and are not passed on.
    AlertsLate,
    /// These kinds of jobs have been due for a while and are not run.
    Late(Vec<JobKind>),
    /// Nothing is known of it while the database does not answer.
    Unknown,
    /// There is little room left.
    LittleRoom(Space),
    /// The council's sign-in has not answered since then.
    ProviderSilent(Moment),
    /// No message has left this way since then.
    Dead {
        /// Since when.
        since: Moment,
        /// What is wrong.
        fault: Option<Fault>,
        /// How many messages wait; never more than 1,000.
        waiting: i64,
        /// How many of them are about an alert.
        urgent: i64,
    },
}

/// How every part is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkup {
    /// Each part once, in the order of [`HealthPart::ALL`].
    pub findings: Vec<Finding>,
    /// When it was found out.
    pub at: Moment,
}

impl Checkup {
    /// Whether the program can do what it is there for. Nothing waits for a
    /// channel that is dead: it is told and turns nobody away.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.findings.iter().all(|finding| finding.part.can_be_missed() || !finding.state.is_ill())
    }
}

/// What was last found out in this process.
#[derive(Default)]
pub(crate) struct Watched(Mutex<Memory>);

struct Memory {
    last: Option<Checkup>,
    objects_at: Option<Moment>,
    /// One look at the objects at a time: a disk that hangs holds one thread
    /// and not one for each question.
    probing: Arc<Semaphore>,
}

impl Default for Memory {
    fn default() -> Self {
        Self { last: None, objects_at: None, probing: Arc::new(Semaphore::new(1)) }
    }
}

/// How every part is doing, at most a second ago. It takes two seconds at the
/// most, whatever hangs.
pub async fn look(heard: &Heard) -> Checkup {
    let mut memory = heard.health_memory().0.lock().await;
    let now = heard.now();
    if let Some(last) = memory.last.as_ref().filter(|last| (last.at.0..last.at.0 + FRESH).contains(&now.0)) {
        return last.clone();
    }
    let known_objects = known_objects(heard, &memory, now);
    let (life, keys, objects, disk, channels, providers) = tokio::join!(
        in_time("database", life(heard)),
        in_time("key_store", answers(heard.key_store().store())),
        objects(heard, &memory.probing, known_objects.clone()),
        in_time("disk", room(heard)),
        in_time("messages", channel_state(heard)),
        in_time("providers", silent_since(heard)),
    );
    let channel = |medium| channels.as_deref().map_or(State::Ill(Reason::Unknown), |all| of_channel(all, medium, now));
    if known_objects.is_none() {
        memory.objects_at = Some(now);
    }
    let states = HealthPart::ALL.iter().map(|part| match part {
        HealthPart::Database => answered(life.is_some()),
        HealthPart::KeyStore => answered(keys.is_some()),
        HealthPart::Objects => objects.clone(),
        HealthPart::Jobs => life.as_ref().map_or(State::Ill(Reason::Unknown), |life| of_jobs(life, now)),
        HealthPart::Email => channel(Medium::Email),
        HealthPart::Sms => channel(Medium::Sms),
        HealthPart::Providers => providers.map_or(State::Ill(Reason::Unknown), |asked| of_providers(asked, now)),
        HealthPart::Disk => disk.map_or(State::Ill(Reason::NoAnswer), |least| least.map_or(State::Well, of_room)),
    });
    let findings = HealthPart::ALL.iter().zip(states).map(|(part, state)| {
        let before = memory.last.as_ref().and_then(|last| last.findings.iter().find(|found| found.part == *part));
        found(*part, state, before, now)
    });
    let checkup = Checkup { findings: findings.collect(), at: now };
    memory.last = Some(checkup.clone());
    checkup
}

/// What is known of a bucket, where it was looked at a short while ago.
fn known_objects(heard: &Heard, memory: &Memory, now: Moment) -> Option<State> {
    let at = memory.objects_at.filter(|_| heard.objects().folder().is_none())?;
    let last = memory.last.as_ref().filter(|_| (at.0..at.0 + FRESH_BUCKET).contains(&now.0))?;
    last.findings.iter().find(|found| found.part == HealthPart::Objects).map(|found| found.state.clone())
}

/// A finding, with since when: a change is written to the log, once.
fn found(part: HealthPart, state: State, before: Option<&Finding>, now: Moment) -> Finding {
    let stays = before.filter(|before| before.state.is_like(&state));
    let since = match (&state, stays) {
        (State::Ill(Reason::Silent(last)), _) => *last,
        (State::Ill(Reason::ProviderSilent(since)) | State::Poor(Reason::ProviderSilent(since)), _) => *since,
        (State::Ill(Reason::Dead { since, .. }) | State::Poor(Reason::Dead { since, .. }), _) => *since,
        (_, Some(before)) => before.since,
        (_, None) => now,
    };
    if stays.is_none() {
        match &state {
            State::Ill(_) => tracing::error!(part = part.name(), "a part of the program is ill"),
            State::Poor(_) => tracing::warn!(part = part.name(), "a part of the program should be looked at"),
            State::Well if before.is_some() => {
                tracing::info!(part = part.name(), "a part of the program is well again")
            }
            State::Well | State::Absent => {}
        }
    }
    Finding { part, state, since }
}

fn answered(in_time: bool) -> State {
    if in_time { State::Well } else { State::Ill(Reason::NoAnswer) }
}

/// What a part answered, `None` where it failed or took too long.
async fn in_time<T>(part: &'static str, work: impl Future<Output = Result<T, StorageError>>) -> Option<T> {
    match tokio::time::timeout(LONGEST, work).await {
        Ok(Ok(answer)) => Some(answer),
        Ok(Err(error)) => {
            tracing::warn!(part, %error, "a part of the program answered with an error");
            None
        }
        Err(_) => None,
    }
}

/// Whether the store's database answers a question about what is in it.
async fn answers(keys: &Store) -> Result<(), StorageError> {
    let mut conn = keys.read().await?;
    conn.first("SELECT 1 AS one FROM owner_key LIMIT 1", vec![]).await.map(drop)
}

/// Whether objects can be written: found out in a task of its own, because what
/// hangs in the system cannot be called off.
async fn objects(heard: &Heard, probing: &Arc<Semaphore>, known: Option<State>) -> State {
    if let Some(known) = known {
        return known;
    }
    let Ok(turn) = Arc::clone(probing).try_acquire_owned() else { return State::Ill(Reason::NoAnswer) };
    let objects = heard.objects().clone();
    let probe = tokio::spawn(async move {
        let done = objects.probe().await;
        drop(turn);
        done
    });
    let probe = async { probe.await.unwrap_or_else(|error| Err(StorageError::Setup(error.to_string()))) };
    answered(in_time("objects", probe).await.is_some())
}

/// The least room on any disk that something is kept on; `None` where nothing
/// is kept on a disk of this machine.
async fn room(heard: &Heard) -> Result<Option<Space>, StorageError> {
    let folders = [heard.words().folder(), heard.key_store().store().folder(), heard.objects().folder()];
    let folders: Vec<_> = folders.into_iter().flatten().map(ToOwned::to_owned).collect();
    let asked = tokio::task::spawn_blocking(move || {
        folders.iter().map(|folder| Space::of(folder)).collect::<std::io::Result<Vec<_>>>()
    });
    let spaces = asked.await.map_err(std::io::Error::other).flatten();
    let spaces = spaces.map_err(|error| StorageError::Setup(error.to_string()))?;
    Ok(spaces.into_iter().min_by_key(|space| space.free))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adm_07_since_when_stays_while_only_the_reason_changes() {
        let first = found(HealthPart::Disk, State::Well, None, Moment(5));
        let room = |free| State::Poor(Reason::LittleRoom(Space { free, total: 9 }));
        let poor = found(HealthPart::Disk, room(3), Some(&first), Moment(6));
        let poorer = found(HealthPart::Disk, room(2), Some(&poor), Moment(7));
        let well = found(HealthPart::Disk, State::Well, Some(&poorer), Moment(8));
        assert_eq!([first.since, poor.since, poorer.since, well.since].map(|at| at.0), [5, 6, 6, 8]);
        let silent = found(HealthPart::Jobs, State::Ill(Reason::Silent(Moment(2))), None, Moment(9));
        assert_eq!(silent.since, Moment(2), "what is known of before this process");
    }
}
