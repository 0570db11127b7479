//! From whom a legal hold is kept: whoever it may be about.

use std::collections::HashSet;

use heard_storage::crypto::Hash;
use heard_storage::{Conn, Row, StorageError, Uow, any_of, args};

use crate::Heard;
use crate::ids::{AccountId, LegalHoldId, ProcedureId, ViewId};
use crate::people::Account;
use crate::procedures;
use crate::safeguarding::conflicts::is_kept_from;

/// The keyed hash by which a reader is found.
fn reader(heard: &Heard, account: AccountId) -> Hash {
    heard.keys().person_hash(&account.bytes(), b"a legal hold may be about them")
}

/// Keeps one from them.
pub(super) fn keep(heard: &Heard, uow: &mut Uow, id: LegalHoldId, who: &[AccountId]) {
    for one in who {
        uow.defer(
            "INSERT INTO legal_hold_kept (hold_id, reader) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            args![id, reader(heard, *one)],
        );
    }
}

/// Whether one is kept from somebody, as it stands in this unit.
pub(super) async fn is_kept(
    heard: &Heard,
    uow: &mut Uow,
    id: LegalHoldId,
    who: AccountId,
) -> Result<bool, StorageError> {
    let sql = "SELECT 1 AS one FROM legal_hold_kept WHERE hold_id = $1 AND reader = $2";
    Ok(uow.first(sql, args![id, reader(heard, who)]).await?.is_some())
}

/// Those of these holds that somebody finds: it is not about them, nor is what it is on.
pub(super) async fn found(
    heard: &Heard,
    conn: &mut Conn,
    account: Account,
    rows: Vec<Row>,
) -> Result<Vec<Row>, StorageError> {
    if rows.is_empty() {
        return Ok(rows);
    }
    let ids = rows.iter().map(|row| row.id("id")).collect::<Result<Vec<LegalHoldId>, _>>()?;
    let (set, mut values) = any_of(1, ids);
    values.push(reader(heard, account.id()).into());
    let sql = format!("SELECT hold_id FROM legal_hold_kept WHERE hold_id IN {set} AND reader = ${}", values.len());
    let kept = conn.all(sql, values).await?;
    let kept = kept.iter().map(|row| row.id("hold_id")).collect::<Result<HashSet<LegalHoldId>, _>>()?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        if kept.contains(&row.id("id")?) || !reads(heard, account, &row).await? {
            continue;
        }
        found.push(row);
    }
    Ok(found)
}

/// Whether somebody reads what a hold is on.
pub(super) async fn reads(heard: &Heard, account: Account, row: &Row) -> Result<bool, StorageError> {
    if let Some(view) = row.id_opt::<ViewId>("view_id")? {
        return Ok(!is_kept_from(heard, account.id(), view).await?);
    }
    match row.id_opt::<ProcedureId>("procedure_id")? {
        // With one that is gone goes from whom it was kept: its hold is shown to nobody.
        Some(procedure) => procedures::may_read(heard, account, procedure).await,
        None => Ok(true),
    }
}
