//! A plan's file as it came in, kept sealed with the rows that were read of it:
//! what goes out is that file with what changed since.
//!
//! It is the council's own and is sealed as such. A workbook can hold more than
//! its plan: other sheets, comments, whoever wrote it.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{COUNCIL, StorageError, args};

use super::import::PlanRow;
use crate::Heard;
use crate::ids::{ImportId, PlanId};

/// A file with the rows that were read of it.
pub(super) struct Kept {
    pub(super) bytes: Vec<u8>,
    pub(super) rows: Vec<PlanRow>,
}

pub(super) async fn council_key(heard: &Heard) -> Result<Key, StorageError> {
    heard.key_store().get(&COUNCIL).await?.ok_or(StorageError::inconsistent("owner_key", "the council's key"))
}

fn place(id: ImportId) -> Vec<u8> {
    [b"plan_import.original:".as_slice(), &id.bytes()].concat()
}

/// Seals a file that was read. Of a large one that takes a moment: not on a
/// thread that answers.
pub(super) fn sealed(
    heard: &Heard,
    key: &Key,
    id: ImportId,
    bytes: &[u8],
    rows: &[PlanRow],
) -> Result<Vec<u8>, StorageError> {
    let mut plain = serde_json::to_vec(rows).map_err(|error| StorageError::Bind(Box::new(error)))?;
    // JSON on one line holds no line end.
    plain.push(b'\n');
    plain.extend_from_slice(bytes);
    Ok(seal(key, &place(id), &plain, heard.entropy()))
}

/// Opens it again.
pub(super) fn opened(key: &Key, id: ImportId, stored: &[u8]) -> Result<Kept, StorageError> {
    let wrong = || StorageError::inconsistent("plan_import.original", "a plan's file");
    let mut plain = open(key, &place(id), stored)?;
    let end = plain.iter().position(|byte| *byte == b'\n').ok_or_else(wrong)?;
    let bytes = plain.split_off(end + 1);
    let rows = serde_json::from_slice(&plain).map_err(|_| wrong())?;
    Ok(Kept { bytes, rows })
}

/// The file that was read into a plan last, sealed still.
pub(super) struct Newest {
    key: Key,
    id: ImportId,
    sealed: Vec<u8>,
}

/// The file that was read into a plan last; nothing where none was.
pub(super) async fn newest(heard: &Heard, plan: PlanId) -> Result<Option<Newest>, StorageError> {
    let key = council_key(heard).await?;
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, original FROM plan_import WHERE plan_id = $1 AND undone_at IS NULL
               ORDER BY imported_at DESC, id DESC LIMIT 1";
    let Some(row) = conn.first(sql, args![plan]).await? else { return Ok(None) };
    Ok(Some(Newest { key, id: row.id("id")?, sealed: row.blob("original")? }))
}

impl Newest {
    /// The rows that were read of it; none where it does not open, which keeps no newer file out.
    pub(super) fn rows(&self) -> Vec<PlanRow> {
        opened(&self.key, self.id, &self.sealed).map(|kept| kept.rows).unwrap_or_default()
    }
}
