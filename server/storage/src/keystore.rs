//! The key store: owner keys, wrapped by the master key, apart from the words.
//!
//! Destroying a row here makes everything its owner ever said unreadable, in
//! the words' own backups too.

mod ahead;
mod locked;
mod mark;
mod read;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use super::open::Store;
use super::tables::Schema;
use super::{Conn, Location, StorageError};
use crate::args;
use crate::clock::Clock;
use crate::crypto::{Key, Keys, OpenError};
use crate::entropy::Entropy;
use ahead::Ahead;
use read::Remembered;

pub use ahead::Fresh;
pub use locked::{LockedObject, LockedRow};
pub use mark::Mark;

/// The council's own key: for what must stay when a person is erased.
pub const COUNCIL: [u8; 16] = *b"council-case-key";

/// The key that the noise in published figures comes from. With another one the
/// same figures would have other noise, and two askings could be compared.
pub const FIGURES: [u8; 16] = *b"figures-cell-key";

/// A handle to the key store; cheap to clone.
#[derive(Clone)]
pub struct KeyStore {
    store: Store,
    keys: Arc<Keys>,
    remembered: Arc<Mutex<Remembered>>,
    ahead: Arc<Ahead>,
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
                    for group in rows.chunks(512) {
                        let ids: Vec<u8> = group.iter().flat_map(|(owner, _)| *owner).collect();
                        let wrapped: Vec<u8> = group.iter().flat_map(|(_, wrapped)| wrapped).copied().collect();
                        let (many, long) = (group.len(), wrapped.len() / group.len());
                        uow.execute(stored_together(long), args![ids, wrapped, i64::try_from(many).unwrap_or(0)])
                            .await?;
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
        Ok(made)
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
        self.fold_log().await
    }

    /// Without this a page that held a key could still be read from the log file.
    async fn fold_log(&self) -> Result<(), StorageError> {
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

/// Stores `$3` keys in one statement: `$1` holds their owners' ids, 16 bytes each, and `$2` the
/// wrapped keys, `long` bytes each.
fn stored_together(long: usize) -> String {
    format!(
        "WITH RECURSIVE one (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM one WHERE i + 1 < $3)
         INSERT INTO owner_key (id, wrapped)
         SELECT substr($1, i * 16 + 1, 16), substr($2, i * {long} + 1, {long}) FROM one"
    )
}

fn owner_key_place(owner: &[u8; 16]) -> Vec<u8> {
    [b"owner_key.wrapped:".as_slice(), owner].concat()
}
