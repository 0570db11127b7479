//! Going is called off.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::AccountAction;

use super::changes::Change;
use super::grant::{Grant, OwnVoice};
use super::leave::How;
use super::role::AccountState;
use super::sign_in::end_sessions;
use crate::heard::Heard;
use crate::ids::AccountId;
use crate::record::{logged, record};
use crate::safeguarding::concerns;

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
    let [unsigning, destroying] = [AccountState::Anonymising, AccountState::Destroying].map(AccountState::name);
    let gone = match because {
        None => {
            let sql = "DELETE FROM leaving WHERE account_id = $1
                       AND NOT EXISTS (SELECT 1 FROM account WHERE id = $1 AND state IN ($2, $3))";
            uow.execute(sql, args![account, unsigning, destroying]).await?
        }
        Some(because) => {
            let sql = "DELETE FROM leaving WHERE account_id = $1 AND because = $2
                       AND NOT EXISTS (SELECT 1 FROM account WHERE id = $1 AND state IN ($3, $4))";
            uow.execute(sql, args![account, because.name(), unsigning, destroying]).await?
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
    concerns::found_again(uow, owner).await?;
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

/// Nobody signs in to an account any more, and it looks erased to whoever
/// tries: something of it may be harm, and the rest goes when that is decided.
pub(super) async fn shut(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    state: AccountState,
) -> Result<(), StorageError> {
    let sql = "UPDATE account SET state = $2, login_hash = NULL, secret = NULL WHERE id = $1";
    uow.execute(sql, args![account, state.name()]).await?;
    concerns::left_behind(uow, heard.keys().owner_of(&account.bytes())).await?;
    end_sessions(heard, uow, account).await?;
    Ok(())
}

/// Holds who is leaving until the commit. Whoever decides about something they
/// said asks for it before anything else, as departures do.
pub(crate) async fn hold_departures(uow: &mut Uow) -> Result<(), StorageError> {
    if uow.is_postgres() {
        uow.all("SELECT account_id FROM leaving FOR SHARE", args![]).await?;
    }
    Ok(())
}
