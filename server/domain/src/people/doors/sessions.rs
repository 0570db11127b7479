//! Sessions of members of staff are ended by themselves and by administrators.

use heard_storage::{Standing, StorageError, args};
use heard_vocabulary::DoorAction;

use super::password::DoorError;
use crate::Heard;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::AccountId;
use crate::people::grant::{Grant, KeepStaff, StaffHome};
use crate::people::role::Account;
use crate::people::sign_in::{end_sessions, still};
use crate::record::{colleague, record};

async fn end_one(heard: &Heard, actor: String, whose: AccountId, hash: Vec<u8>) -> Result<(), StorageError> {
    let (this, owner) = (heard.clone(), heard.keys().session_owner(&whose.bytes()));
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM session WHERE id_hash = $1 AND account_hash = $2";
                if uow.execute(sql, args![hash, owner]).await? > 0 {
                    record(uow, actor, DoorAction::SessionEnded, colleague(&this, whose), "").await?;
                }
                Ok(())
            })
        })
        .await
}

/// Ends one of one's own sessions, by the keyed hash of its id.
///
/// # Errors
/// When storage fails.
pub async fn end_own(heard: &Heard, me: &Grant<StaffHome>, hash: Vec<u8>) -> Result<(), StorageError> {
    end_one(heard, me.actor(), me.id(), hash).await
}

/// Ends every session of one's own. Gives the account that a new one may begin
/// for.
///
/// # Errors
/// [`DoorError::Over`] where this one was ended meanwhile: who was sent away
/// does not come back by it.
pub async fn end_all_own(heard: &Heard, me: &Grant<StaffHome>) -> Result<Account, DoorError> {
    let (account, actor, this) = (me.account(), me.actor(), heard.clone());
    let epoch = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still(uow, account).await? {
                    return Err(DoorError::Over);
                }
                let epoch = end_sessions(&this, uow, account.id()).await?;
                record(uow, actor, DoorAction::SessionsEnded, colleague(&this, account.id()), "").await?;
                Ok(epoch)
            })
        })
        .await?;
    Standing::release();
    Ok(account.as_of(epoch))
}

/// Ends one session of a colleague's, or every one where none is named.
///
/// # Errors
/// When storage fails.
pub async fn end_theirs(
    heard: &Heard,
    by: &Grant<KeepStaff>,
    whose: &InScope<Staff>,
    hash: Option<Vec<u8>>,
) -> Result<(), StorageError> {
    let (this, actor, whose) = (heard.clone(), by.actor(), whose.id());
    let Some(hash) = hash else {
        return heard
            .words()
            .write(move |uow| {
                Box::pin(async move {
                    end_sessions(&this, uow, whose).await?;
                    record(uow, actor, DoorAction::SessionsEnded, colleague(&this, whose), "").await
                })
            })
            .await;
    };
    end_one(heard, actor, whose, hash).await
}
