//! What stands sealed in a legal hold, under the council's key: it stays for whoever
//! answers for it.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Row, StorageError};
use serde::{Deserialize, Serialize};

use crate::Heard;
use crate::ids::LegalHoldId;

/// What is written of a legal hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Written {
    /// Who asked for it: a court, an officer, by name or office.
    pub who: String,
    /// Their reference.
    pub reference: String,
    /// Why it stands, or why it was lifted.
    pub reason: String,
}

fn place(id: LegalHoldId, column: &str) -> Vec<u8> {
    [b"legal_hold.".as_slice(), column.as_bytes(), b":", &id.bytes()].concat()
}

pub(super) fn seal_written(
    heard: &Heard,
    council: &Key,
    id: LegalHoldId,
    column: &'static str,
    what: &Written,
) -> Result<Vec<u8>, StorageError> {
    let plain = serde_json::to_vec(what).map_err(|error| StorageError::Bind(Box::new(error)))?;
    Ok(seal(council, &place(id, column), &plain, heard.entropy()))
}

/// What was written; `None` where nothing was, or it does not open, which is our fault and
/// hides nothing else.
pub(super) fn open_written(council: &Key, id: LegalHoldId, column: &'static str, row: &Row) -> Option<Written> {
    let read = || -> Result<Option<Written>, StorageError> {
        let Some(sealed) = row.blob_opt(column)? else { return Ok(None) };
        let plain = open(council, &place(id, column), &sealed)?;
        let what = serde_json::from_slice(&plain);
        what.map(Some).map_err(|_| StorageError::inconsistent(column, "what was written of a legal hold"))
    };
    read().unwrap_or_else(|error| {
        tracing::error!(%error, "what was written of a legal hold does not open");
        None
    })
}
