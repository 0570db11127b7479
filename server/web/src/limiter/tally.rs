//! What counting tries means, and counting them in this process's memory.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;

use super::Kind;

/// Failures that cost nothing.
const FREE: u32 = 5;
/// The longest wait, in milliseconds.
const LONGEST: i64 = 15 * Moment::MINUTE;
/// An hour of peace forgets, in milliseconds.
pub(super) const PEACE: i64 = 60 * Moment::MINUTE;
/// So much is remembered of each kind and pace; beyond it an eighth goes, the
/// least failed first.
pub(super) const REMEMBERED: usize = 20_000;
/// So many wait for one turn, and no longer than this.
const IN_LINE: usize = 16;
const LONGEST_IN_LINE: Duration = Duration::from_secs(5);

/// How fast tries may follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pace {
    /// After five failures each wait is twice as long as the one before, from
    /// two seconds to fifteen minutes; an hour of peace forgets.
    Doubling,
    /// So many, of which one comes back in every so many milliseconds.
    Steady {
        /// At once.
        most: u32,
        /// In milliseconds.
        every: i64,
    },
}

impl Pace {
    /// Whether who was right is forgiven what they got wrong before.
    pub(super) fn forgives(self) -> bool {
        self == Self::Doubling
    }
}

/// Something that tries are counted under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// How fast.
    pub pace: Pace,
    /// Of whom.
    pub key: Hash,
}

/// The right to be judged now; the next in line has it when this is dropped.
pub struct Turn(#[expect(dead_code, reason = "what it holds is released with it")] Box<dyn Any + Send>);

/// What counts tries.
#[async_trait::async_trait]
pub trait Tally: Send + Sync {
    /// The turn of `key`; `None` when too many wait for it.
    async fn turn(&self, kind: Kind, key: Hash) -> Option<Turn>;
    /// Whether a try would be allowed in all of these places.
    async fn allows(&self, kind: Kind, places: &[Place], now: Moment) -> bool;
    /// Counts a try in all of these places, or in none when one refuses.
    async fn reserve(&self, kind: Kind, places: &[Place], now: Moment) -> bool;
    /// Forgets what was counted in these places.
    async fn forget(&self, kind: Kind, places: &[Place]);
    /// Gives a try back. When it was `right`, what was counted for the same
    /// visitor before is forgotten too.
    async fn give_back(&self, kind: Kind, places: &[Place], right: bool);
}

/// Failures, and since when they count.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) failures: u32,
    pub(super) at: Moment,
}

impl Entry {
    /// What is left of it by now.
    pub(super) fn by(self, pace: Pace, now: Moment) -> Self {
        match pace {
            Pace::Doubling if now.0 - self.at.0 > PEACE => Self { failures: 0, at: now },
            Pace::Doubling => self,
            Pace::Steady { every, .. } => {
                let back = (now.0 - self.at.0).max(0) / every;
                match u32::try_from(back).ok().and_then(|back| self.failures.checked_sub(back)) {
                    None | Some(0) => Self { failures: 0, at: now },
                    Some(failures) => Self { failures, at: self.at.plus(back * every) },
                }
            }
        }
    }

    pub(super) fn allows(self, pace: Pace, now: Moment) -> bool {
        match pace {
            Pace::Doubling => match self.failures.saturating_sub(FREE) {
                0 => true,
                steps => now.0 - self.at.0 >= (1000_i64 << steps.min(20)).min(LONGEST),
            },
            Pace::Steady { most, .. } => self.failures < most,
        }
    }

    pub(super) fn and_one_more(self, pace: Pace, now: Moment) -> Self {
        // A steady pace runs on from where it was; the other waits from now.
        let at = if pace == Pace::Doubling { now } else { self.at };
        Self { failures: self.failures.saturating_add(1), at }
    }

    /// Without one try that was given back; `None` where none is left.
    pub(super) fn and_one_less(self) -> Option<Self> {
        let failures = self.failures.saturating_sub(1);
        (failures > 0).then_some(Self { failures, ..self })
    }
}

type Table = HashMap<Hash, Entry>;

/// Counts in memory.
#[derive(Default)]
pub struct InMemory {
    tables: Mutex<HashMap<(Kind, Pace), Table>>,
    lines: Arc<Lines>,
}

fn now_at(table: Option<&Table>, place: &Place, now: Moment) -> Entry {
    let entry = table.and_then(|table| table.get(&place.key)).copied();
    entry.map_or(Entry { failures: 0, at: now }, |entry| entry.by(place.pace, now))
}

/// Forgets an eighth of a full table: what failed least, and of that the oldest.
fn make_room(table: &mut Table) {
    let mut all: Vec<(u32, i64, Hash)> = table.iter().map(|(key, entry)| (entry.failures, entry.at.0, *key)).collect();
    all.sort_unstable();
    for (_, _, key) in all.iter().take(REMEMBERED / 8) {
        table.remove(key);
    }
}

impl InMemory {
    fn tables(&self) -> MutexGuard<'_, HashMap<(Kind, Pace), Table>> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait::async_trait]
impl Tally for InMemory {
    async fn turn(&self, kind: Kind, key: Hash) -> Option<Turn> {
        Lines::turn(&self.lines, (kind, key)).await
    }

    async fn allows(&self, kind: Kind, places: &[Place], now: Moment) -> bool {
        let tables = self.tables();
        places.iter().all(|place| now_at(tables.get(&(kind, place.pace)), place, now).allows(place.pace, now))
    }

    async fn reserve(&self, kind: Kind, places: &[Place], now: Moment) -> bool {
        let mut tables = self.tables();
        let entries: Vec<Entry> =
            places.iter().map(|place| now_at(tables.get(&(kind, place.pace)), place, now)).collect();
        if !entries.iter().zip(places).all(|(entry, place)| entry.allows(place.pace, now)) {
            return false;
        }
        for (entry, place) in entries.into_iter().zip(places) {
            let table = tables.entry((kind, place.pace)).or_default();
            if table.len() >= REMEMBERED && !table.contains_key(&place.key) {
                make_room(table);
            }
            table.insert(place.key, entry.and_one_more(place.pace, now));
        }
        true
    }

    async fn forget(&self, kind: Kind, places: &[Place]) {
        let mut tables = self.tables();
        for place in places {
            if let Some(table) = tables.get_mut(&(kind, place.pace)) {
                table.remove(&place.key);
            }
        }
    }

    async fn give_back(&self, kind: Kind, places: &[Place], right: bool) {
        let mut tables = self.tables();
        for place in places {
            let Some(table) = tables.get_mut(&(kind, place.pace)) else { continue };
            let Some(entry) = table.get(&place.key).copied() else { continue };
            match entry.and_one_less() {
                Some(entry) if !(right && place.pace.forgives()) => table.insert(place.key, entry),
                _ => table.remove(&place.key),
            };
        }
    }
}

type Line = Arc<tokio::sync::Mutex<()>>;

/// Who waits for which turn.
#[derive(Default)]
pub(super) struct Lines(Mutex<HashMap<(Kind, Hash), Line>>);

/// One in a line: in front of it while it holds the guard.
struct InLine {
    lines: Arc<Lines>,
    key: (Kind, Hash),
    guard: Option<tokio::sync::OwnedMutexGuard<()>>,
}

impl Drop for InLine {
    fn drop(&mut self) {
        self.guard = None;
        let mut lines = self.lines.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.get(&self.key).is_some_and(|line| Arc::strong_count(line) == 1) {
            lines.remove(&self.key);
        }
    }
}

impl Lines {
    pub(super) async fn turn(this: &Arc<Self>, key: (Kind, Hash)) -> Option<Turn> {
        let line = {
            let mut lines = this.0.lock().unwrap_or_else(PoisonError::into_inner);
            let line = lines.entry(key).or_default();
            // The map's own, and one for each who is in it.
            if Arc::strong_count(line) > IN_LINE + 1 {
                return None;
            }
            Arc::clone(line)
        };
        let mut one = InLine { lines: Arc::clone(this), key, guard: None };
        let guard = tokio::time::timeout(LONGEST_IN_LINE, line.lock_owned()).await.ok()?;
        one.guard = Some(guard);
        Some(Turn(Box::new(one)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn yp_02_a_line_is_short_and_forgotten_when_everybody_left() {
        let lines = Arc::<Lines>::default();
        let key = (Kind::Pin, [1; 32]);
        let front = Lines::turn(&lines, key).await.unwrap();
        let behind: Vec<_> = (0..40)
            .map(|_| {
                let lines = Arc::clone(&lines);
                tokio::spawn(async move { Lines::turn(&lines, key).await.is_some() })
            })
            .collect();
        while behind.iter().filter(|one| one.is_finished()).count() < 40 - IN_LINE {
            tokio::task::yield_now().await;
        }
        drop(front);
        let mut had_their_turn = 0;
        for one in behind {
            had_their_turn += usize::from(one.await.unwrap());
        }
        assert!((1..=IN_LINE).contains(&had_their_turn), "{had_their_turn}");
        assert!(lines.0.lock().unwrap().is_empty());
    }
}
