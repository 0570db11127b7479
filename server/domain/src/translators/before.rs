//! What was handed in before: each by itself, with whose it is and when, and never in what is
//! handed in later.

use heard_storage::clock::Moment;
use heard_storage::{Conn, Row, StorageError, Uow, args};

use crate::ids::{AccountId, ViewId};
use crate::safeguarding::concerns;

/// A translation that was handed in, still sealed.
pub(super) struct HandedIn {
    /// What it says.
    pub sealed: Vec<u8>,
    /// Who handed it in.
    pub by: AccountId,
    /// When.
    pub at: Moment,
}

impl HandedIn {
    fn read(row: &Row) -> Result<Self, StorageError> {
        Ok(Self { sealed: row.blob("sealed")?, by: row.id("handed_in_by")?, at: row.moment("handed_in_at")? })
    }
}

/// Puts what was handed in by, in the unit that has it done again.
pub(super) async fn put_by(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let sql = "INSERT INTO translation_before (view_id, number, sealed, handed_in_by, handed_in_at)
               SELECT t.view_id,
                   (SELECT COALESCE(MAX(b.number), 0) + 1 FROM translation_before b WHERE b.view_id = t.view_id),
                   t.sealed, t.handed_in_by, t.handed_in_at
               FROM view_translation t WHERE t.view_id = $1 AND t.sealed IS NOT NULL AND t.handed_in_by IS NOT NULL";
    uow.execute(sql, args![view]).await?;
    let sql = "UPDATE view_translation SET sealed = NULL, handed_in_by = NULL, handed_in_at = NULL WHERE view_id = $1";
    uow.execute(sql, args![view]).await.map(drop)
}

/// Before another is handed in: while a concern, something that is locked or a legal hold keeps
/// the view from being destroyed, or harm was noticed in the new one, what was handed in before
/// is kept beside it; else it goes.
pub(super) async fn keep_or_end(uow: &mut Uow, view: ViewId, harm: bool) -> Result<(), StorageError> {
    if concerns::keeps(uow, view).await? || harm {
        return put_by(uow, view).await;
    }
    uow.execute("DELETE FROM translation_before WHERE view_id = $1", args![view]).await.map(drop)
}

/// Everything that was handed in, and is there still: what came last first.
pub(super) async fn handed_in(conn: &mut Conn, view: ViewId) -> Result<Vec<HandedIn>, StorageError> {
    let sql = "SELECT sealed, handed_in_by, handed_in_at FROM view_translation
               WHERE view_id = $1 AND sealed IS NOT NULL AND handed_in_by IS NOT NULL";
    let last = conn.first(sql, args![view]).await?;
    let sql = "SELECT sealed, handed_in_by, handed_in_at FROM translation_before
               WHERE view_id = $1 ORDER BY number DESC";
    let before = conn.all(sql, args![view]).await?;
    last.iter().chain(&before).map(HandedIn::read).collect()
}
