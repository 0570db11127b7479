//! The key store: owner keys, wrapped by the master key, apart from the words.
//!
//! Destroying a row here makes everything its owner ever said unreadable, in
//! the words' own backups too.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use super::open::Store;
use super::tables::Schema;
use super::{Conn, Location, StorageError, any_of};
use crate::args;
use crate::clock::Clock;
use crate::crypto::{Key, Keys, OpenError};
use crate::entropy::{Entropy, random_id};

/// The council's own key: for what must stay when a person is erased.
pub const COUNCIL: [u8; 16] = *b"council-case-key";

/// The key that the noise in published figures comes from. With another one the
/// same figures would have other noise, and two askings could be compared.
pub const FIGURES: [u8; 16] = *b"figures-cell-key";

/// Keys made ahead of need, in one commit.
const AHEAD: usize = 512;

/// Owner keys kept ready; beyond this many the memory is simply emptied.
const REMEMBERED: usize = 4096;

/// A handle to the key store; cheap to clone.
#[derive(Clone)]
pub struct KeyStore {
    store: Store,
    keys: Arc<Keys>,
    remembered: Arc<Mutex<Remembered>>,
    ahead: Arc<Ahead>,
}

/// Owner keys kept ready, and how often one of them was forgotten: a key that
/// was read before then is not kept.
#[derive(Default)]
struct Remembered {
    keys: HashMap<[u8; 16], Key>,
    forgotten: u64,
}

impl Remembered {
    fn forget(&mut self, owner: &[u8; 16]) {
        self.forgotten += 1;
        self.keys.remove(owner);
    }
}

/// An owner to come: its key is durable, and nothing is under it yet.
#[derive(Clone)]
pub struct Fresh {
    /// The id of the account it would be the owner of, should it be an
    /// account's. Keys of accounts and of what is said without one are made
    /// together, so that the key store does not tell which is which, or when.
    pub account: [u8; 16],
    /// The owner.
    pub owner: [u8; 16],
    /// Its key.
    pub key: Key,
}

/// Owners to come: wrapped, stored and synced already, so that a submission
/// without an account waits for one commit and not for two. Those a stop
/// leaves unused open nothing.
struct Ahead {
    ready: Mutex<Vec<Fresh>>,
    /// Whether more are being made: by one task at a time, never by a request.
    refilling: AtomicBool,
    /// How often that came to an end, and why it failed where it did.
    refilled: watch::Sender<(u64, Option<String>)>,
}

impl Default for Ahead {
    fn default() -> Self {
        Self { ready: Mutex::default(), refilling: AtomicBool::new(false), refilled: watch::Sender::new((0, None)) }
    }
}

/// Why the key store does not open.
#[derive(Debug, thiserror::Error)]
pub enum KeyStoreError {
    /// The key store was made with another master key.
    #[error(
        "the master key is not the one this data was made with: nothing can be read with it, so the program stops here"
    )]
    WrongMasterKey,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl KeyStore {
    /// Opens the key store and proves that the master key is the right one,
    /// by opening the council's own key with it.
    ///
    /// # Errors
    /// [`KeyStoreError::WrongMasterKey`], or what storage refuses.
    pub async fn open(
        location: &Location,
        keys: Arc<Keys>,
        clock: Arc<dyn Clock>,
        entropy: &dyn Entropy,
    ) -> Result<Self, KeyStoreError> {
        let store = Store::open_schema(location, Schema::Keys, clock).await?;
        let this = Self { store, keys, remembered: Arc::default(), ahead: Arc::default() };
        let found = this.wrapped(&COUNCIL, true).await?;
        match found {
            Some(wrapped) => drop(this.unwrap(&COUNCIL, &wrapped).map_err(|_| KeyStoreError::WrongMasterKey)?),
            None => drop(this.create(COUNCIL, entropy).await?),
        }
        Ok(this)
    }

    /// Makes and durably stores a key for `owner`.
    ///
    /// # Errors
    /// [`StorageError::Duplicate`] when the owner has one.
    pub async fn create(&self, owner: [u8; 16], entropy: &dyn Entropy) -> Result<Key, StorageError> {
        let key = Key::random(entropy);
        let wrapped = key.wrap(&self.keys.owner_wrap, &owner_key_place(&owner), entropy);
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    uow.defer("INSERT INTO owner_key (id, wrapped) VALUES ($1, $2)", args![owner, wrapped]);
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
        Ok(key)
    }

    /// A fresh owner whose key is durable already. Whoever stops waiting for it
    /// takes none.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn take(&self, entropy: &Arc<dyn Entropy>) -> Result<Fresh, StorageError> {
        let mut refilled = self.ahead.refilled.subscribe();
        loop {
            // Seen before looking: what is made from here on wakes us.
            drop(refilled.borrow_and_update());
            let (taken, left) = {
                let mut ready = self.ready();
                (ready.pop(), ready.len())
            };
            if left <= AHEAD / 2 {
                self.refill(entropy);
            }
            if let Some(fresh) = taken {
                return Ok(fresh);
            }
            let gone = |_| StorageError::NotCommitted("no keys are made any more".into());
            refilled.changed().await.map_err(gone)?;
            if let Some(why) = refilled.borrow_and_update().1.clone() {
                return Err(StorageError::NotCommitted(why));
            }
        }
    }

    /// Gives back an owner that nothing was stored for.
    pub fn put_back(&self, fresh: Fresh) {
        self.ready().push(fresh);
    }

    /// Has more made, unless somebody does already.
    fn refill(&self, entropy: &Arc<dyn Entropy>) {
        if self.ahead.refilling.swap(true, Ordering::AcqRel) {
            return;
        }
        let (this, entropy) = (self.clone(), Arc::clone(entropy));
        tokio::spawn(async move {
            let done = Refilled(&this.ahead);
            let made = this.make_ahead(&entropy).await;
            if let Err(error) = &made {
                tracing::warn!(%error, "no keys could be made ahead");
            }
            done.tell(made.err().map(|error| error.to_string()));
        });
    }

    async fn make_ahead(&self, entropy: &Arc<dyn Entropy>) -> Result<(), StorageError> {
        let wanted = AHEAD.saturating_sub(self.ready().len());
        let accounts: HashMap<[u8; 16], [u8; 16]> = (0..wanted)
            .map(|_| random_id(entropy.as_ref()))
            .map(|account| (self.keys.owner_of(&account), account))
            .collect();
        let mut made = self.create_many(accounts.keys().copied().collect(), entropy.as_ref()).await?;
        // They are stored in the order of one hash map and used in that of another.
        let fresh = accounts
            .into_iter()
            .filter_map(|(owner, account)| made.remove(&owner).map(|key| Fresh { account, owner, key }));
        self.ready().extend(fresh);
        Ok(())
    }

    fn ready(&self) -> std::sync::MutexGuard<'_, Vec<Fresh>> {
        self.ahead.ready.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Makes keys for many owners in one commit.
    ///
    /// # Errors
    /// [`StorageError::Duplicate`] when one of them has a key; none is stored then.
    pub async fn create_many(
        &self,
        owners: Vec<[u8; 16]>,
        entropy: &dyn Entropy,
    ) -> Result<HashMap<[u8; 16], Key>, StorageError> {
        let made: HashMap<[u8; 16], Key> = owners.into_iter().map(|owner| (owner, Key::random(entropy))).collect();
        let rows: Vec<_> = made
            .iter()
            .map(|(owner, key)| (*owner, key.wrap(&self.keys.owner_wrap, &owner_key_place(owner), entropy)))
            .collect();
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    for group in rows.chunks(64) {
                        for (owner, wrapped) in group {
                            uow.defer(
                                "INSERT INTO owner_key (id, wrapped) VALUES ($1, $2)",
                                args![*owner, wrapped.as_slice()],
                            );
                        }
                        uow.flush().await?;
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
        Ok(made)
    }

    /// The key of `owner`; `None` when it was destroyed, rests, or was never
    /// made.
    ///
    /// # Errors
    /// When storage fails or the stored key does not open.
    pub async fn get(&self, owner: &[u8; 16]) -> Result<Option<Key>, StorageError> {
        let forgotten = {
            let memory = self.memory();
            if let Some(key) = memory.keys.get(owner) {
                return Ok(Some(key.clone()));
            }
            memory.forgotten
        };
        let Some(wrapped) = self.wrapped(owner, false).await? else {
            return Ok(None);
        };
        let key = self.unwrap(owner, &wrapped)?;
        self.remember([(*owner, &key)], forgotten);
        Ok(Some(key))
    }

    /// The keys of many owners, in one statement; those that were destroyed,
    /// rest or were never made are left out.
    ///
    /// # Errors
    /// As [`KeyStore::get`].
    pub async fn get_many(&self, owners: &[[u8; 16]]) -> Result<HashMap<[u8; 16], Key>, StorageError> {
        let (mut found, missing, forgotten) = {
            let memory = self.memory();
            let known = |owner: &[u8; 16]| memory.keys.get(owner).map(|key| (*owner, key.clone()));
            let found: HashMap<_, _> = owners.iter().filter_map(known).collect();
            let missing: Vec<_> = owners.iter().copied().filter(|owner| !found.contains_key(owner)).collect();
            (found, missing, memory.forgotten)
        };
        if missing.is_empty() {
            return Ok(found);
        }
        let read = self.read_many(&missing, "AND resting = 0").await?;
        self.remember(read.iter().map(|(owner, key)| (*owner, key)), forgotten);
        found.extend(read);
        Ok(found)
    }

    /// Keeps keys ready that were read after `forgotten` had been forgotten. On
    /// PostgreSQL another process may destroy one, or let it rest, at any time:
    /// there none is kept.
    fn remember<'k>(&self, read: impl IntoIterator<Item = ([u8; 16], &'k Key)>, forgotten: u64) {
        if self.store.is_postgres() {
            return;
        }
        let mut memory = self.memory();
        for (owner, key) in read {
            if memory.forgotten != forgotten {
                return;
            }
            if memory.keys.len() >= REMEMBERED {
                memory.keys.clear();
            }
            memory.keys.insert(owner, key.clone());
        }
    }

    /// The keys of many owners, though they may rest; none is remembered.
    ///
    /// # Errors
    /// As [`KeyStore::get`].
    pub async fn many_even_resting(&self, owners: &[[u8; 16]]) -> Result<HashMap<[u8; 16], Key>, StorageError> {
        self.read_many(owners, "").await
    }

    async fn read_many(
        &self,
        owners: &[[u8; 16]],
        condition: &'static str,
    ) -> Result<HashMap<[u8; 16], Key>, StorageError> {
        let (set, args) = any_of(1, owners.iter().copied());
        let mut conn = self.store.read().await?;
        let sql = format!("SELECT id, wrapped FROM owner_key WHERE id IN {set} {condition}");
        let rows = conn.all(sql, args).await?;
        drop(conn);
        let mut read = HashMap::with_capacity(rows.len());
        for row in &rows {
            let owner: [u8; 16] = row.id("id")?;
            read.insert(owner, self.unwrap(&owner, &row.blob("wrapped")?)?);
        }
        Ok(read)
    }

    /// The key of `owner`, made if there is none yet.
    ///
    /// # Errors
    /// As [`KeyStore::get`].
    pub async fn get_or_create(&self, owner: [u8; 16], entropy: &dyn Entropy) -> Result<Key, StorageError> {
        if let Some(key) = self.get(&owner).await? {
            return Ok(key);
        }
        match self.create(owner, entropy).await {
            // Another request was first.
            Err(StorageError::Duplicate) => {
                self.get(&owner).await?.ok_or(StorageError::inconsistent("owner_key.id", "the key just stored"))
            }
            made => made,
        }
    }

    /// The key of `owner`, though it may rest; it is not remembered.
    ///
    /// # Errors
    /// As [`KeyStore::get`].
    pub async fn even_resting(&self, owner: &[u8; 16]) -> Result<Option<Key>, StorageError> {
        let wrapped = self.wrapped(owner, true).await?;
        Ok(wrapped.map(|wrapped| self.unwrap(owner, &wrapped)).transpose()?)
    }

    /// Lets the keys of `owners` rest: until [`KeyStore::wake`] they open nothing.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn rest(&self, owners: Vec<[u8; 16]>) -> Result<(), StorageError> {
        let resting = owners.clone();
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    for owner in resting {
                        uow.execute("UPDATE owner_key SET resting = 1 WHERE id = $1", args![owner]).await?;
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
        let mut memory = self.memory();
        owners.iter().for_each(|owner| memory.forget(owner));
        Ok(())
    }

    /// Ends [`KeyStore::rest`].
    ///
    /// # Errors
    /// When storage fails.
    pub async fn wake(&self, owners: Vec<[u8; 16]>) -> Result<(), StorageError> {
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    for owner in owners {
                        uow.execute("UPDATE owner_key SET resting = 0 WHERE id = $1", args![owner]).await?;
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await
    }

    /// Destroys the key of `owner`, for good.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn destroy(&self, owner: [u8; 16]) -> Result<(), StorageError> {
        // Before and after: whoever stops waiting in between leaves it forgotten too.
        self.memory().forget(&owner);
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute("DELETE FROM owner_key WHERE id = $1", args![owner]).await?;
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
        self.memory().forget(&owner);
        // Without this the old page could still be read from the log file.
        let mut conn = self.store.read().await?;
        if !conn.is_postgres() {
            conn.all("PRAGMA wal_checkpoint(TRUNCATE)", vec![]).await?;
        }
        Ok(())
    }

    /// The store itself, for backup.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, Remembered> {
        self.remembered.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    async fn wrapped(&self, owner: &[u8; 16], resting: bool) -> Result<Option<Vec<u8>>, StorageError> {
        let mut conn: Conn = self.store.read().await?;
        let row = conn.first("SELECT wrapped, resting FROM owner_key WHERE id = $1", args![*owner]).await?;
        let Some(row) = row else { return Ok(None) };
        if !resting && row.int("resting")? != 0 {
            return Ok(None);
        }
        row.blob("wrapped").map(Some)
    }

    fn unwrap(&self, owner: &[u8; 16], wrapped: &[u8]) -> Result<Key, OpenError> {
        Key::unwrap(&self.keys.owner_wrap, &owner_key_place(owner), wrapped)
    }
}

/// Ends a refill, however it ended: those who wait look again.
struct Refilled<'a>(&'a Ahead);

impl Refilled<'_> {
    fn tell(self, failed: Option<String>) {
        self.0.refilling.store(false, Ordering::Release);
        self.0.refilled.send_modify(|(times, why)| (*times, *why) = (*times + 1, failed));
        std::mem::forget(self);
    }
}

impl Drop for Refilled<'_> {
    fn drop(&mut self) {
        self.0.refilling.store(false, Ordering::Release);
        self.0
            .refilled
            .send_modify(|(times, why)| (*times, *why) = (*times + 1, Some("keys could not be made".into())));
    }
}

fn owner_key_place(owner: &[u8; 16]) -> Vec<u8> {
    [b"owner_key.wrapped:".as_slice(), owner].concat()
}
