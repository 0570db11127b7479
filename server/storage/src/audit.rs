//! Following the audit log's chain.

use super::append::{AuditEntry, chain};
use super::{StorageError, Store};
use crate::args;

/// Entries read at a time.
const PAGE: i64 = 2000;

/// What following the chain found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainVerdict {
    /// Entries that were followed.
    pub entries: i64,
    /// The first entry that does not follow from the one before.
    pub broken_at: Option<i64>,
}

/// Follows the chain from its beginning: each entry's number, its link to the
/// one before, and its own hash.
///
/// # Errors
/// When storage fails.
pub async fn verify_audit(store: &Store) -> Result<ChainVerdict, StorageError> {
    let mut conn = store.read().await?;
    let (mut entries, mut previous) = (0_i64, vec![0_u8; 32]);
    loop {
        let rows = conn
            .all(
                "SELECT seq, at, actor, action, subject, detail, prev, hash FROM audit_log
                 WHERE seq > $1 ORDER BY seq LIMIT $2",
                args![entries, PAGE],
            )
            .await?;
        if rows.is_empty() {
            return Ok(ChainVerdict { entries, broken_at: None });
        }
        for row in rows {
            let seq = row.int("seq")?;
            let entry = AuditEntry {
                actor: row.text("actor")?,
                action: row.text("action")?.into(),
                subject: row.text("subject")?,
                detail: row.text("detail")?,
            };
            let hash = chain(&previous, seq, row.moment("at")?, &entry);
            if seq != entries + 1 || row.blob("prev")? != previous || row.blob("hash")? != hash {
                return Ok(ChainVerdict { entries, broken_at: Some(seq) });
            }
            (entries, previous) = (seq, hash);
        }
    }
}
