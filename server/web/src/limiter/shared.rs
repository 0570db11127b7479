//! Tries counted in the database, for several processes of one council: what
//! was tried at one of them is known to the others before they judge.
//!
//! A turn is still each process's own. It spares whoever is right from being
//! refused beside others at the same moment; how much is judged at most is what
//! [`Tally::reserve`] counts, one process after another.

use std::sync::Arc;

use heard_domain::Heard;
use heard_storage::clock::Moment;
use heard_storage::crypto::Hash;
use heard_storage::{StorageError, Uow, any_of, args};

use super::Kind;
use super::tally::{Entry, Lines, PEACE, Place, REMEMBERED, Tally, Turn};

/// Nothing counts for longer than this: forty tries at a name, of which one
/// comes back each half hour.
const LONGEST_COUNTED: i64 = 20 * PEACE;

/// Counts in the database.
pub struct Shared {
    heard: Heard,
    lines: Arc<Lines>,
}

/// Why a unit of work is given up without anything being wrong.
enum Refused {
    Full,
    Storage(StorageError),
}

impl From<StorageError> for Refused {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl Shared {
    pub fn new(heard: Heard) -> Self {
        Self { heard, lines: Arc::default() }
    }

    /// The places of a try as they are stored: under a keyed hash, because an
    /// address could be found from a plain one. In one order, so that no two
    /// units wait for each other.
    fn stored(&self, places: &[Place]) -> Vec<(Hash, Place)> {
        let keys = self.heard.keys();
        let mut stored: Vec<_> = places
            .iter()
            .map(|place| (keys.session_hash(&[b"guess".as_slice(), &place.key].concat()), *place))
            .collect();
        stored.sort_unstable_by_key(|(key, _)| *key);
        stored
    }

    /// Whether all of these places allow one more try.
    async fn look(&self, kind: Kind, places: &[Place], now: Moment) -> Result<bool, StorageError> {
        let stored = self.stored(places);
        let (set, mut args) = any_of(2, stored.iter().map(|(key, _)| *key));
        args.splice(0..0, args![kind.name()]);
        let mut conn = self.heard.words().read().await?;
        let sql = format!("SELECT place, failures, at FROM guess WHERE kind = $1 AND place IN {set}");
        for row in &conn.all(sql, args).await? {
            let key = row.blob("place")?;
            let Some((_, place)) = stored.iter().find(|(stored, _)| stored.as_slice() == key) else { continue };
            if !entry(row)?.by(place.pace, now).allows(place.pace, now) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    async fn count(&self, kind: Kind, places: &[Place], now: Moment) -> Result<bool, StorageError> {
        let stored = self.stored(places);
        let counted = self.heard.words().write(move |uow| {
            Box::pin(async move {
                for (key, place) in stored {
                    let entry = held(uow, kind, key, now).await?.by(place.pace, now);
                    if !entry.allows(place.pace, now) {
                        return Err(Refused::Full);
                    }
                    set(uow, kind, key, entry.and_one_more(place.pace, now));
                }
                Ok(())
            })
        });
        match counted.await {
            Ok(()) => Ok(true),
            Err(Refused::Full) => Ok(false),
            Err(Refused::Storage(error)) => Err(error),
        }
    }

    async fn forgive(&self, kind: Kind, places: &[Place], right: bool) -> Result<(), StorageError> {
        let (stored, now) = (self.stored(places), self.heard.now());
        self.heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    for (key, place) in stored {
                        match held(uow, kind, key, now).await?.and_one_less() {
                            Some(entry) if !(right && place.pace.forgives()) => set(uow, kind, key, entry),
                            _ => uow.defer("DELETE FROM guess WHERE kind = $1 AND place = $2", args![kind.name(), key]),
                        }
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await
    }
}

fn entry(row: &heard_storage::Row) -> Result<Entry, StorageError> {
    let failures = u32::try_from(row.int("failures")?)
        .map_err(|_| StorageError::inconsistent("guess.failures", "a number of tries"))?;
    Ok(Entry { failures, at: row.moment("at")? })
}

/// What is counted in a place, held until the unit ends, though it be nothing.
async fn held(uow: &mut Uow, kind: Kind, key: Hash, now: Moment) -> Result<Entry, StorageError> {
    let sql = "INSERT INTO guess (kind, place, failures, at) VALUES ($1, $2, 0, $3)
               ON CONFLICT (kind, place) DO UPDATE SET failures = guess.failures RETURNING failures, at";
    let row = uow.first(sql, args![kind.name(), key, now]).await?;
    entry(&row.ok_or(StorageError::inconsistent("guess", "the row just stored"))?)
}

fn set(uow: &mut Uow, kind: Kind, key: Hash, entry: Entry) {
    let sql = "UPDATE guess SET failures = $3, at = $4 WHERE kind = $1 AND place = $2";
    uow.defer(sql, args![kind.name(), key, i64::from(entry.failures), entry.at]);
}

/// Forgets what counts no more, and of each kind beyond twenty thousand what
/// failed least.
///
/// # Errors
/// When storage fails.
pub async fn forget(heard: &Heard) -> Result<(), StorageError> {
    let before = heard.now().plus(-LONGEST_COUNTED);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute("DELETE FROM guess WHERE at < $1", args![before]).await?;
                for kind in Kind::ALL {
                    let sql = "DELETE FROM guess WHERE kind = $1 AND place IN (
                        SELECT place FROM guess WHERE kind = $1 ORDER BY failures DESC, at DESC LIMIT 1000000 OFFSET $2)";
                    uow.execute(sql, args![kind.name(), i64::try_from(REMEMBERED).unwrap_or(i64::MAX)]).await?;
                }
                Ok(())
            })
        })
        .await
}

#[async_trait::async_trait]
impl Tally for Shared {
    async fn turn(&self, kind: Kind, key: Hash) -> Option<Turn> {
        Lines::turn(&self.lines, (kind, key)).await
    }

    async fn allows(&self, kind: Kind, places: &[Place], now: Moment) -> bool {
        or_not(self.look(kind, places, now).await)
    }

    async fn reserve(&self, kind: Kind, places: &[Place], now: Moment) -> bool {
        or_not(self.count(kind, places, now).await)
    }

    async fn forget(&self, kind: Kind, places: &[Place]) {
        let stored = self.stored(places);
        let forgotten = self.heard.words().write(move |uow| {
            Box::pin(async move {
                for (key, _) in stored {
                    uow.defer("DELETE FROM guess WHERE kind = $1 AND place = $2", args![kind.name(), key]);
                }
                Ok::<_, StorageError>(())
            })
        });
        if let Err(error) = forgotten.await {
            tracing::warn!(%error, "tries that count no more are still counted");
        }
    }

    async fn give_back(&self, kind: Kind, places: &[Place], right: bool) {
        if let Err(error) = self.forgive(kind, places, right).await {
            tracing::warn!(%error, "a try that was right counts as wrong");
        }
    }
}

/// Where tries cannot be counted, none is judged.
fn or_not(allowed: Result<bool, StorageError>) -> bool {
    allowed.unwrap_or_else(|error| {
        tracing::warn!(%error, "a try could not be counted, and is not judged");
        false
    })
}
