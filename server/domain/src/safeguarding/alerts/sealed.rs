//! What stands sealed in an alert, under a key of its own.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{COUNCIL, Row, StorageError};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::{AccountId, AlertId, ViewId};

/// What an alert is about: a reference, never anyone's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Something a young person said.
    View(ViewId),
    /// Nothing that Heard holds: whoever raised it says more by telephone.
    NothingHere,
}

/// What stands sealed in an alert.
#[derive(Serialize, Deserialize)]
pub(super) struct Sealed {
    pub(super) about: About,
    pub(super) raised_by: Option<AccountId>,
    /// Whom it may be about: they are not told.
    #[serde(default)]
    pub(super) passes_over: Vec<AccountId>,
    /// Whether it is for the person outside the council.
    #[serde(default)]
    pub(super) outside: bool,
}

fn alert_place(id: AlertId) -> Vec<u8> {
    [b"alert.sealed:".as_slice(), &id.bytes()].concat()
}

pub(super) async fn council_key(heard: &Heard) -> Result<Key, StorageError> {
    heard.key_store().get(&COUNCIL).await?.ok_or(StorageError::inconsistent("owner_key", "the council's key"))
}

/// What stands sealed in the alert of a row.
pub(super) async fn sealed_of(heard: &Heard, row: &Row) -> Result<Sealed, StorageError> {
    opened(&council_key(heard).await?, row)
}

/// The same, with the council's key in hand.
pub(super) fn opened(council: &Key, row: &Row) -> Result<Sealed, StorageError> {
    let name = alert_place(row.id("id")?);
    let key = Key::unwrap(council, &name, &row.blob("wrapped_key")?)?;
    serde_json::from_slice(&open(&key, &name, &row.blob("sealed")?)?)
        .map_err(|_| StorageError::inconsistent("alert.sealed", "what an alert is about"))
}

/// Its key, wrapped by the council's, and what stands sealed under it.
pub(super) async fn seal_it(heard: &Heard, id: AlertId, plain: &Sealed) -> Result<(Vec<u8>, Vec<u8>), StorageError> {
    let (council, key) = (council_key(heard).await?, Key::random(heard.entropy()));
    let plain = serde_json::to_vec(plain).map_err(|error| StorageError::Bind(Box::new(error)))?;
    let sealed = seal(&key, &alert_place(id), &plain, heard.entropy());
    Ok((key.wrap(&council, &alert_place(id), heard.entropy()), sealed))
}
