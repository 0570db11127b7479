//! What a legal hold keeps. It is asked for here alone: by what takes back, erases and
//! takes an author off (through `keeps` and `keeps_any` of concerns), and by what ends
//! things when their time is over.

use heard_storage::{Conn, Row, StorageError, Uow, args};

use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::people::Role;
use crate::views::ViewState;

/// Whether a legal hold keeps a view from being destroyed. Its row is held by the caller.
///
/// # Errors
/// When storage fails.
pub(crate) async fn keeps(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    let row = uow.first("SELECT id FROM legally_held_view WHERE id = $1 LIMIT 1", args![view]).await?;
    Ok(row.is_some())
}

/// Whether a legal hold keeps an account, or anything said from it: its owner is given.
///
/// # Errors
/// When storage fails.
pub(crate) async fn keeps_owner(uow: &mut Uow, owner: [u8; 16]) -> Result<bool, StorageError> {
    let sql = "SELECT 1 AS one FROM legal_hold WHERE held_owner = $1 AND lifted_at IS NULL
               UNION ALL
               SELECT 1 FROM legally_held_view h JOIN view v ON v.id = h.id
               WHERE v.owner_key = $1 AND v.signed_in = 1 LIMIT 1";
    Ok(uow.first(sql, args![owner]).await?.is_some())
}

/// Whether an account is on legal hold itself: its owner is given.
///
/// # Errors
/// When storage fails.
pub(crate) async fn account_is_held(uow: &mut Uow, owner: [u8; 16]) -> Result<bool, StorageError> {
    let sql = "SELECT id FROM legal_hold WHERE held_owner = $1 AND lifted_at IS NULL LIMIT 1";
    Ok(uow.first(sql, args![owner]).await?.is_some())
}

/// Its author asked to take back what a legal hold keeps. It leaves every list at once, as
/// if it were gone, and its words are as they were. Whether it was this time that they asked.
///
/// # Errors
/// When storage fails.
pub(crate) async fn ask_back(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    let now = uow.now();
    // What is empty already was taken back before.
    let sql = "INSERT INTO asked_back (view_id, asked_at) SELECT id, $2 FROM view
               WHERE id = $1 AND LENGTH(wrapped_key) > 0 ON CONFLICT DO NOTHING";
    if uow.execute(sql, args![view, now]).await? == 0 {
        return Ok(false);
    }
    uow.execute("UPDATE view SET state = $2 WHERE id = $1", args![view, ViewState::Withdrawn.name()]).await?;
    // Whoever stays after all does not have it back.
    uow.execute("DELETE FROM set_aside WHERE view_id = $1", args![view]).await?;
    Ok(true)
}

/// Whether its author asked to take back a view while a legal hold kept it.
///
/// # Errors
/// When storage fails.
pub(crate) async fn was_asked_back(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    Ok(uow.first("SELECT view_id FROM asked_back WHERE view_id = $1", args![view]).await?.is_some())
}

/// The accounts that are on hold. Holds name an account's owner, which leads to no account:
/// each young person's is tried.
///
/// # Errors
/// When storage fails.
pub(super) async fn held_accounts(heard: &Heard, uow: &mut Uow) -> Result<Vec<AccountId>, StorageError> {
    let owners = uow.all(HELD_OWNERS, vec![]).await?;
    if owners.is_empty() {
        return Ok(Vec::new());
    }
    let people = uow.all(PEOPLE, args![Role::YoungPerson.name()]).await?;
    of_owners(heard, &owners, &people)
}

/// The same for what only reads.
///
/// # Errors
/// When storage fails.
pub(super) async fn held_accounts_read(heard: &Heard, conn: &mut Conn) -> Result<Vec<AccountId>, StorageError> {
    let owners = conn.all(HELD_OWNERS, vec![]).await?;
    if owners.is_empty() {
        return Ok(Vec::new());
    }
    let people = conn.all(PEOPLE, args![Role::YoungPerson.name()]).await?;
    of_owners(heard, &owners, &people)
}

const HELD_OWNERS: &str =
    "SELECT DISTINCT held_owner FROM legal_hold WHERE lifted_at IS NULL AND held_owner IS NOT NULL";
const PEOPLE: &str = "SELECT id FROM account WHERE role = $1";

fn of_owners(heard: &Heard, owners: &[Row], people: &[Row]) -> Result<Vec<AccountId>, StorageError> {
    let owners = owners.iter().map(|row| row.id("held_owner")).collect::<Result<Vec<[u8; 16]>, _>>()?;
    let people = people.iter().map(|row| row.id("id")).collect::<Result<Vec<AccountId>, _>>()?;
    Ok(people.into_iter().filter(|one| owners.contains(&heard.keys().owner_of(&one.bytes()))).collect())
}
