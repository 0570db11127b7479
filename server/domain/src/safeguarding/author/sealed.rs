//! What stands sealed in a request: reasons, under a key of its own.

use heard_storage::crypto::{Key, open as unseal, seal};
use heard_storage::{Row, StorageError};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::AuthorRequestId;

/// Why somebody asks, or opened it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct First {
    pub(super) reason: String,
}

/// What the second person wrote; may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Second {
    pub(super) reason: String,
}

fn place(id: AuthorRequestId, column: &str) -> Vec<u8> {
    [b"author_request.".as_slice(), column.as_bytes(), b":", &id.bytes()].concat()
}

fn sealed<T: Serialize>(
    heard: &Heard,
    key: &Key,
    id: AuthorRequestId,
    column: &str,
    plain: &T,
) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(plain).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(key, &place(id, column), &plain, heard.entropy()))
}

pub(super) fn seal_first(
    heard: &Heard,
    key: &Key,
    id: AuthorRequestId,
    first: &First,
) -> Result<Vec<u8>, StorageError> {
    sealed(heard, key, id, "sealed", first)
}

pub(super) fn seal_second(
    heard: &Heard,
    key: &Key,
    id: AuthorRequestId,
    second: &Second,
) -> Result<Vec<u8>, StorageError> {
    sealed(heard, key, id, "sealed_second", second)
}

pub(super) fn open_first(key: &Key, id: AuthorRequestId, row: &Row) -> Result<First, StorageError> {
    let plain = unseal(key, &place(id, "sealed"), &row.blob("sealed")?)?;
    serde_json::from_slice(&plain).map_err(|_| StorageError::inconsistent("author_request.sealed", "a reason"))
}

pub(super) fn open_second(key: &Key, id: AuthorRequestId, row: &Row) -> Result<Option<Second>, StorageError> {
    let Some(sealed) = row.blob_opt("sealed_second")? else { return Ok(None) };
    let plain = unseal(key, &place(id, "sealed_second"), &sealed)?;
    let second = serde_json::from_slice(&plain);
    second.map(Some).map_err(|_| StorageError::inconsistent("author_request.sealed_second", "what was said"))
}
