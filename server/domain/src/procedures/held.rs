//! Whether somebody reads a procedure, for legal holds that are on it.

use heard_storage::{StorageError, Uow, args};

use super::readers::{Circle, Readers, theirs};
use crate::Heard;
use crate::ids::ProcedureId;
use crate::people::Account;

/// Whether this member of staff reads it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn may_read(heard: &Heard, account: Account, id: ProcedureId) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT * FROM procedure WHERE id = $1", args![id]).await?;
    Ok(!theirs(heard, account, &mut conn, rows).await?.is_empty())
}

/// The same within a unit of work, with its row held: what ends it waits, and finds the hold.
/// So is the row of what it came from.
///
/// # Errors
/// When storage fails.
pub(crate) async fn may_hold(
    heard: &Heard,
    uow: &mut Uow,
    account: Account,
    id: ProcedureId,
) -> Result<bool, StorageError> {
    let sql = match uow.is_postgres() {
        true => "SELECT * FROM procedure WHERE id = $1 FOR UPDATE",
        false => "SELECT * FROM procedure WHERE id = $1",
    };
    let Some(row) = uow.first(sql, args![id]).await? else { return Ok(false) };
    if uow.is_postgres() {
        let sql = "SELECT v.id FROM view v JOIN procedure p ON p.view_id = v.id WHERE p.id = $1 FOR UPDATE OF v";
        uow.all(sql, args![id]).await?;
    }
    let circle = Circle::within(uow, id, &row).await?;
    Ok(Readers::within(uow).await?.includes(heard, account, &circle))
}
