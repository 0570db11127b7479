//! Objects that were locked unseen. Each has a key of its own, under which it is
//! sealed once more, without being opened.
//!
//! Words that are put back from a copy know nothing of a lock that came after, and the
//! keys are not put back with them: what stands here counts.

use super::super::StorageError;
use super::KeyStore;
use crate::args;
use crate::crypto::Key;
use crate::entropy::Entropy;

/// What stands of an object that was locked.
#[derive(Debug, Clone)]
pub enum LockedObject {
    /// It is sealed once more, under this key.
    Under(Key),
    /// That key was destroyed, for good.
    Destroyed,
}

/// An object that was locked, as its row holds it: its wrapped key, none once that was
/// destroyed.
pub type LockedRow = ([u8; 16], Option<Vec<u8>>);

fn place(object: &[u8; 16]) -> Vec<u8> {
    [b"locked_object.wrapped:".as_slice(), object].concat()
}

impl KeyStore {
    /// Whether an object was locked, and not released since.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn is_locked(&self, object: &[u8; 16]) -> Result<bool, StorageError> {
        let mut conn = self.store.read().await?;
        Ok(conn.first("SELECT id FROM locked_object WHERE id = $1", args![*object]).await?.is_some())
    }

    /// What stands of an object; `None` where it was never locked, or was released.
    ///
    /// # Errors
    /// When storage fails or the stored key does not open.
    pub async fn locked(&self, object: &[u8; 16]) -> Result<Option<LockedObject>, StorageError> {
        let mut conn = self.store.read().await?;
        let row = conn.first("SELECT wrapped FROM locked_object WHERE id = $1", args![*object]).await?;
        drop(conn);
        let Some(row) = row else { return Ok(None) };
        Ok(Some(match row.blob_opt("wrapped")? {
            Some(wrapped) => LockedObject::Under(Key::unwrap(&self.keys.owner_wrap, &place(object), &wrapped)?),
            None => LockedObject::Destroyed,
        }))
    }

    /// Locks an object: its key is made here where it has none. Doing it twice is doing
    /// it once, and what was destroyed stays so.
    ///
    /// # Errors
    /// As [`KeyStore::locked`].
    pub async fn lock(&self, object: [u8; 16], entropy: &dyn Entropy) -> Result<LockedObject, StorageError> {
        let wrapped = Key::random(entropy).wrap(&self.keys.owner_wrap, &place(&object), entropy);
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    let sql = "INSERT INTO locked_object (id, wrapped) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
                    uow.execute(sql, args![object, wrapped]).await?;
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
        self.locked(&object).await?.ok_or(StorageError::inconsistent("locked_object.id", "the key just stored"))
    }

    /// Releases an object: its key is gone, and nothing says that it was locked.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn unlock(&self, object: [u8; 16]) -> Result<(), StorageError> {
        self.forget_locked("DELETE FROM locked_object WHERE id = $1", object).await
    }

    /// Destroys the key of a locked object, for good; that it was locked stays known.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn destroy_locked(&self, object: [u8; 16]) -> Result<(), StorageError> {
        let sql = "INSERT INTO locked_object (id, wrapped) VALUES ($1, NULL)
                   ON CONFLICT (id) DO UPDATE SET wrapped = NULL";
        self.forget_locked(sql, object).await
    }

    async fn forget_locked(&self, sql: &'static str, object: [u8; 16]) -> Result<(), StorageError> {
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    uow.execute(sql, args![object]).await?;
                    Ok::<_, StorageError>(())
                })
            })
            .await?;
        self.fold_log().await
    }

    /// Every object that was locked.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn all_locked(&self) -> Result<Vec<LockedRow>, StorageError> {
        let mut conn = self.store.read().await?;
        let rows = conn.all("SELECT id, wrapped FROM locked_object ORDER BY id", vec![]).await?;
        rows.iter().map(|row| Ok((row.id("id")?, row.blob_opt("wrapped")?))).collect()
    }

    /// Takes over what another key store under the same master key knows of locked
    /// objects: an older one that was put back may know less.
    ///
    /// # Errors
    /// When storage fails.
    pub async fn keep_locked(&self, rows: Vec<LockedRow>) -> Result<(), StorageError> {
        self.store
            .write(move |uow| {
                Box::pin(async move {
                    for (object, wrapped) in rows {
                        uow.defer(
                            "INSERT INTO locked_object (id, wrapped) VALUES ($1, $2)
                             ON CONFLICT (id) DO UPDATE SET wrapped = excluded.wrapped",
                            args![object, wrapped],
                        );
                    }
                    Ok::<_, StorageError>(())
                })
            })
            .await
    }
}
