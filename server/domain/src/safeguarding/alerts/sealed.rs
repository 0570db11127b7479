//! What stands sealed in an alert, under a key of its own.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Row, StorageError};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::case_keys::{CaseKeys, NewCase};
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

/// What stands sealed in the alert of a row.
pub(super) async fn sealed_of(heard: &Heard, row: &Row) -> Result<Sealed, StorageError> {
    opened(&CaseKeys::of(heard).of_row(row).await?, row)
}

/// The same, with its key in hand.
pub(super) fn opened(key: &Key, row: &Row) -> Result<Sealed, StorageError> {
    let name = alert_place(row.id("id")?);
    serde_json::from_slice(&open(key, &name, &row.blob("sealed")?)?)
        .map_err(|_| StorageError::inconsistent("alert.sealed", "what an alert is about"))
}

/// What the alert of a row is about, where Heard holds that.
///
/// # Errors
/// When storage fails, or what is sealed does not open.
pub(crate) async fn about_what(heard: &Heard, row: &Row) -> Result<Option<ViewId>, StorageError> {
    Ok(match sealed_of(heard, row).await?.about {
        About::View(view) => Some(view),
        About::NothingHere => None,
    })
}

/// Which key of the key store is its own, and what stands sealed under it.
pub(super) async fn seal_it(heard: &Heard, id: AlertId, plain: &Sealed) -> Result<([u8; 16], Vec<u8>), StorageError> {
    let NewCase { case, key } = NewCase::take(heard).await?;
    let plain = serde_json::to_vec(plain).map_err(|error| StorageError::Bind(Box::new(error)))?;
    let sealed = seal(&key, &alert_place(id), &plain, heard.entropy());
    Ok((case, sealed))
}
