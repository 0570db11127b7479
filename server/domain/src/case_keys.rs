//! Keys of cases. What is kept although its author goes (a concern, a procedure, an
//! alert, that somebody asked who wrote something) is sealed under a key of its own,
//! which stands in the key store beside those of people. When a case ends that key is
//! destroyed, and with it what copies of the words that were made before hold of it.

use std::collections::HashMap;

use heard_storage::crypto::Key;
use heard_storage::{COUNCIL, Fresh, Row, StorageError, Uow};

use crate::Heard;
use crate::owner_keys::{Fate, decide};

/// A case that is about to begin.
pub(crate) struct NewCase {
    /// By which its row finds the key.
    pub(crate) case: [u8; 16],
    /// The key, which is durable.
    pub(crate) key: Key,
}

impl NewCase {
    /// A case with a key of its own. Where none can be made it is sealed under the
    /// council's: nothing that somebody has to act on is lost because of that.
    ///
    /// # Errors
    /// When the council's key cannot be read either.
    pub(crate) async fn take(heard: &Heard) -> Result<Self, StorageError> {
        match heard.fresh_owner().await {
            Ok(Fresh { owner, key, .. }) => Ok(Self { case: owner, key }),
            Err(error) => {
                tracing::error!(%error, "no key could be made for a case; it is sealed under the council's");
                let key = heard.key_store().get(&COUNCIL).await?;
                let key = key.ok_or(StorageError::inconsistent("owner_key", "the council's key"))?;
                Ok(Self { case: COUNCIL, key })
            }
        }
    }
}

/// Finds the keys of cases.
#[derive(Clone)]
pub(crate) struct CaseKeys(Heard);

impl CaseKeys {
    pub(crate) fn of(heard: &Heard) -> Self {
        Self(heard.clone())
    }

    /// The key of a case from its row.
    ///
    /// # Errors
    /// When storage fails, or the key is gone.
    pub(crate) async fn of_row(&self, row: &Row) -> Result<Key, StorageError> {
        let case: [u8; 16] = row.id("case_key")?;
        let key = self.0.key_store().get(&case).await?;
        key.ok_or(StorageError::inconsistent("case_key", "a key of the key store"))
    }

    /// The keys of many, in one statement. One that does not open hides none of the others.
    ///
    /// # Errors
    /// When storage fails.
    pub(crate) async fn of_rows<'r>(&self, rows: impl IntoIterator<Item = &'r Row>) -> Result<Opened, StorageError> {
        let ids = rows.into_iter().map(|row| row.id("case_key")).collect::<Result<Vec<[u8; 16]>, _>>()?;
        Ok(Opened(self.0.key_store().get_many(&ids).await?))
    }
}

/// Keys that were found.
#[derive(Default)]
pub(crate) struct Opened(HashMap<[u8; 16], Key>);

impl Opened {
    /// The key of a case; `None` where it does not open, which is our fault and is said in
    /// the log of failures.
    pub(crate) fn of(&self, row: &Row) -> Option<&Key> {
        let key = row.id::<[u8; 16]>("case_key").ok().and_then(|case| self.0.get(&case));
        if key.is_none() {
            tracing::error!("a case's key does not open");
        }
        key
    }
}

/// Writes down, in the unit that ends a case, that its key goes; the key that is then to
/// be destroyed. The council's own is never one.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn end(uow: &mut Uow, row: &Row) -> Result<Option<[u8; 16]>, StorageError> {
    let case: [u8; 16] = row.id("case_key")?;
    if case == COUNCIL {
        return Ok(None);
    }
    decide(uow, case, Fate::Destroy).await?;
    Ok(Some(case))
}
