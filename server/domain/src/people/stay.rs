//! Going is called off.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::AccountAction;

use super::changes::Change;
use super::grant::{Grant, OwnVoice};
use super::leave::How;
use super::role::AccountState;
use crate::heard::Heard;
use crate::ids::AccountId;
use crate::record::{logged, record};

/// Keeps everything after all: each view is again where it was.
///
/// # Errors
/// When storage fails.
pub async fn stay(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    let owner = heard.keys().owner_of(&account.bytes());
    let who = logged(heard, account);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !call_off(uow, account, owner, None).await? {
                    return Ok(());
                }
                record(uow, actor, AccountAction::Kept, who, "").await
            })
        })
        .await
}

/// Calls off what has not been done yet, or only what was decided `because` of
/// one change; whether there was anything.
pub(super) async fn call_off(
    uow: &mut Uow,
    account: AccountId,
    owner: [u8; 16],
    because: Option<Change>,
) -> Result<bool, StorageError> {
    let begun = AccountState::Anonymising.name();
    let gone = match because {
        None => {
            let sql = "DELETE FROM leaving WHERE account_id = $1
                       AND NOT EXISTS (SELECT 1 FROM account WHERE id = $1 AND state = $2)";
            uow.execute(sql, args![account, begun]).await?
        }
        Some(because) => {
            let sql = "DELETE FROM leaving WHERE account_id = $1 AND because = $2
                       AND NOT EXISTS (SELECT 1 FROM account WHERE id = $1 AND state = $3)";
            uow.execute(sql, args![account, because.name(), begun]).await?
        }
    };
    if gone == 0 {
        return Ok(false);
    }
    let (active, leaving) = (AccountState::Active.name(), AccountState::Leaving.name());
    uow.execute("UPDATE account SET state = $2 WHERE id = $1 AND state = $3", args![account, active, leaving]).await?;
    uow.execute(
        "UPDATE view SET state = (SELECT s.state FROM set_aside s WHERE s.view_id = view.id)
         WHERE owner_key = $1 AND id IN (SELECT view_id FROM set_aside)",
        args![owner],
    )
    .await?;
    uow.execute("DELETE FROM set_aside WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1)", args![owner])
        .await?;
    Ok(true)
}

/// Whether it is still to be done `how`, now that it is begun; from here on it
/// cannot be called off any more.
pub(super) async fn still_due(uow: &mut Uow, account: AccountId, how: How) -> Result<bool, StorageError> {
    let now = uow.now();
    let sql = match uow.is_postgres() {
        true => "SELECT how FROM leaving WHERE account_id = $1 AND destroy_at <= $2 AND how = $3 FOR UPDATE",
        false => "SELECT how FROM leaving WHERE account_id = $1 AND destroy_at <= $2 AND how = $3",
    };
    Ok(uow.first(sql, args![account, now, how.name()]).await?.is_some())
}
