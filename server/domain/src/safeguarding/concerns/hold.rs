//! What a concern keeps from being lost until it is decided.
//!
//! Each question is asked within the unit that would hide, settle or destroy,
//! and holds the rows until its commit: whatever a young person is just saying
//! is waited for, and what comes later finds them changed.

use heard_storage::{Conn, StorageError, Uow, args};
use heard_vocabulary::{ConcernState, ViewAction};

use crate::ids::{AccountId, ViewId};
use crate::record::{AUTHOR, record};

/// Whether a concern about this view waits for a decision.
pub(crate) async fn holds(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    if uow.is_postgres() {
        uow.first("SELECT id FROM view WHERE id = $1 FOR UPDATE", args![view]).await?;
    }
    let row = uow.first("SELECT id FROM held_view WHERE id = $1", args![view]).await?;
    Ok(row.is_some())
}

/// Whether a concern about anything said from this account waits for a decision.
pub(crate) async fn holds_any(uow: &mut Uow, account: AccountId, owner: [u8; 16]) -> Result<bool, StorageError> {
    if uow.is_postgres() {
        uow.first("SELECT id FROM account WHERE id = $1 FOR UPDATE", args![account]).await?;
        uow.all("SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1 ORDER BY id FOR UPDATE", args![owner])
            .await?;
    }
    let sql = "SELECT h.id FROM held_view h JOIN view v ON v.id = h.id
               WHERE v.owner_key = $1 AND v.signed_in = 1 LIMIT 1";
    Ok(uow.first(sql, args![owner]).await?.is_some())
}

/// Its author asked to take it back: for them it is gone at once, and no worker's
/// page has it any more. The rest waits for the decision.
pub(crate) async fn ask_back(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    let now = uow.now();
    let sql = "UPDATE concern SET taken_back_at = $2 WHERE view_id = $1 AND taken_back_at IS NULL AND state <> $3";
    if uow.execute(sql, args![view, now, ConcernState::Closed.name()]).await? == 0 {
        return Ok(());
    }
    uow.defer("DELETE FROM delivery WHERE view_id = $1", args![view]);
    record(uow, AUTHOR, ViewAction::TakeBackAsked, view, "").await
}

/// Whether its author asked to take it back and that waits.
pub(crate) async fn asked_back(conn: &mut Conn, view: ViewId) -> Result<bool, StorageError> {
    let sql = "SELECT id FROM concern WHERE view_id = $1 AND taken_back_at IS NOT NULL";
    Ok(conn.first(sql, args![view]).await?.is_some())
}
