//! Whether somebody reads a procedure, for legal holds that are on it.

use std::collections::HashSet;

use heard_storage::{Conn, StorageError, Uow, any_of, args};

use super::readers::{Circle, Readers, theirs};
use crate::Heard;
use crate::ids::ProcedureId;
use crate::people::Account;

/// Those of these that this member of staff reads.
///
/// # Errors
/// When storage fails.
pub(crate) async fn read_of(
    heard: &Heard,
    account: Account,
    conn: &mut Conn,
    ids: &[ProcedureId],
) -> Result<HashSet<ProcedureId>, StorageError> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let (set, values) = any_of(1, ids.iter().copied());
    let rows = conn.all(format!("SELECT * FROM procedure WHERE id IN {set}"), values).await?;
    theirs(heard, account, conn, rows).await?.iter().map(|(row, _)| row.id("id")).collect()
}

/// Whether they read this one, within a unit of work, with its row held: what ends it waits, and finds the hold.
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
