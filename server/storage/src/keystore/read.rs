//! Reading owner keys, and which of them are kept ready.

use std::collections::HashMap;

use super::super::{StorageError, any_of};
use super::KeyStore;
use crate::crypto::Key;

/// Owner keys kept ready; beyond this many the memory is simply emptied.
const REMEMBERED: usize = 4096;

/// Owner keys kept ready, and how often one of them was forgotten: a key that
/// was read before then is not kept.
#[derive(Default)]
pub(super) struct Remembered {
    keys: HashMap<[u8; 16], Key>,
    forgotten: u64,
}

impl Remembered {
    pub(super) fn forget(&mut self, owner: &[u8; 16]) {
        self.forgotten += 1;
        self.keys.remove(owner);
    }
}

impl KeyStore {
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

    pub(super) fn memory(&self) -> std::sync::MutexGuard<'_, Remembered> {
        self.remembered.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
