//! From whom a legal hold is kept: whoever it may be about.

use std::collections::HashSet;

use heard_storage::crypto::Hash;
use heard_storage::{Conn, Row, StorageError, Uow, Value, any_of, args};

use crate::Heard;
use crate::ids::{AccountId, LegalHoldId, ProcedureId, ViewId};
use crate::people::Account;
use crate::procedures;
use crate::safeguarding::conflicts::{kept_of, not_kept, reader as meant};

/// The keyed hash by which a reader is found.
pub(crate) fn reader(heard: &Heard, account: AccountId) -> Hash {
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

/// Those of these owners from whose account a view was said that is kept from this reader: a
/// statement, with its values.
fn kept_owners(heard: &Heard, account: Account, owners: impl Iterator<Item = [u8; 16]>) -> (String, Vec<Value>) {
    let mut values = args![meant(heard, account.id())];
    let (set, more) = any_of(2, owners);
    values.extend(more);
    let not_kept = not_kept("v.id", 1, account.role());
    // Of those that this leaves out, one is enough.
    let sql = format!(
        "SELECT DISTINCT v.owner_key FROM view v
         WHERE v.owner_key IN {set} AND v.signed_in = 1 AND NOT (1 = 1{not_kept})"
    );
    (sql, values)
}

/// Whether something said from an account on hold is kept from somebody: what holds it is
/// too. As it stands in this unit.
pub(super) async fn is_about(
    heard: &Heard,
    uow: &mut Uow,
    owner: Option<[u8; 16]>,
    who: Account,
) -> Result<bool, StorageError> {
    let Some(owner) = owner else { return Ok(false) };
    let (sql, values) = kept_owners(heard, who, std::iter::once(owner));
    Ok(uow.first(sql, values).await?.is_some())
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
    let views = rows.iter().map(|row| row.id_opt("view_id")).collect::<Result<Vec<Option<ViewId>>, _>>()?;
    let procedures =
        rows.iter().map(|row| row.id_opt("procedure_id")).collect::<Result<Vec<Option<ProcedureId>>, _>>()?;
    let of_views: Vec<ViewId> = views.iter().copied().flatten().collect();
    let not_theirs = match of_views.is_empty() {
        true => HashSet::new(),
        false => kept_of(heard, conn, account, &of_views).await?,
    };
    // With one that is gone goes from whom it was kept: its hold is shown to nobody.
    let of_procedures: Vec<ProcedureId> = procedures.iter().copied().flatten().collect();
    let theirs = procedures::read_of(heard, account, conn, &of_procedures).await?;
    let owners = rows.iter().map(|row| row.id_opt("held_owner")).collect::<Result<Vec<Option<[u8; 16]>>, _>>()?;
    let (sql, values) = kept_owners(heard, account, owners.iter().copied().flatten());
    let about = conn.all(sql, values).await?;
    let about = about.iter().map(|row| row.id("owner_key")).collect::<Result<HashSet<[u8; 16]>, _>>()?;
    let mut found = Vec::with_capacity(rows.len());
    for (((row, view), procedure), owner) in rows.into_iter().zip(views).zip(procedures).zip(owners) {
        let reads = view.is_none_or(|view| !not_theirs.contains(&view))
            && procedure.is_none_or(|procedure| theirs.contains(&procedure));
        let about_them = owner.is_some_and(|owner| about.contains(&owner));
        if reads && !about_them && !kept.contains(&row.id("id")?) {
            found.push(row);
        }
    }
    Ok(found)
}
