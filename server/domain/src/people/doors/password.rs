//! A password is changed by whoever knows the old one.

use heard_storage::{Standing, StorageError, Uow, args};
use heard_vocabulary::DoorAction;

use super::tell;
use crate::Heard;
use crate::ids::AccountId;
use crate::people::grant::{Grant, StaffHome};
use crate::people::hashing::{Busy, Lane};
use crate::people::identity::name_of;
use crate::people::password::{PasswordError, Rule, SecretHash};
use crate::people::role::Account;
use crate::people::sign_in::{end_sessions, still};
use crate::record::{colleague, record};

/// Why somebody's way in stays as it is.
#[derive(Debug, thiserror::Error)]
pub enum DoorError {
    /// The password is not theirs, or the code not one of theirs.
    #[error("it is not right")]
    Wrong,
    /// The session was ended meanwhile, or may not do this: whoever it is signs in
    /// again.
    #[error("the session may not do this any more")]
    Over,
    /// Nothing would be left beside the password, where it is asked for.
    #[error("the last factor")]
    LastFactor,
    /// Its groups do not have the role that they have here.
    #[error("its groups have another role")]
    OtherRole,
    /// It leads to somebody else's account.
    #[error("it is somebody else's")]
    Taken,
    /// The link is unknown, used, or out of time.
    #[error("this link does not work")]
    NoSuchLink,
    /// The new password is not good enough.
    #[error(transparent)]
    Secret(#[from] PasswordError),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Refuses whoever does not know the password of the session's own account.
///
/// # Errors
/// [`DoorError::Wrong`] where it is another.
pub(super) async fn knows_password(heard: &Heard, me: &Grant<StaffHome>, typed: String) -> Result<(), DoorError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT secret FROM usable_account WHERE id = $1", args![me.id()]).await?;
    drop(conn);
    let stored = match row {
        Some(row) => row.text_opt("secret")?.map(SecretHash::stored),
        None => None,
    };
    let right = heard.hashing().matches(Lane::Known, stored, typed).await.map_err(|Busy| PasswordError::Busy)?;
    if right { Ok(()) } else { Err(DoorError::Wrong) }
}

/// What a new password of this account has to be.
pub(super) async fn rule(heard: &Heard, account: AccountId) -> Result<Rule, StorageError> {
    let mut conn = heard.words().read().await?;
    let identity = name_of(heard, &mut conn, account).await?;
    let identity = identity.ok_or(StorageError::inconsistent("identity.account_id", "a name for every account"))?;
    Ok(Rule::of_staff(&identity, &heard.catalogue().settings.council))
}

/// Puts a new password in, ends every session, and takes back every link that
/// would set another. Gives the number that new sessions begin under.
pub(super) async fn put(
    heard: &Heard,
    uow: &mut Uow,
    account: AccountId,
    secret: &SecretHash,
) -> Result<i64, StorageError> {
    uow.execute("UPDATE account SET secret = $1 WHERE id = $2", args![secret.as_str(), account]).await?;
    uow.execute("DELETE FROM reset_link WHERE account_id = $1", args![account]).await?;
    tell(heard, uow, account).await?;
    end_sessions(heard, uow, account).await
}

/// Changes one's own password, knowing the old one; every session ends. Gives
/// the account that a new session may begin for.
///
/// # Errors
/// [`DoorError`]; nothing is changed then.
pub async fn change_password(
    heard: &Heard,
    me: &Grant<StaffHome>,
    old: String,
    new: String,
) -> Result<Account, DoorError> {
    let (account, actor) = (me.account(), me.actor());
    knows_password(heard, me, old).await?;
    let secret = heard.hashing().make(Lane::Known, rule(heard, account.id()).await?, new, heard.entropy()).await?;
    let this = heard.clone();
    let epoch = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // What was set by a link while this was being hashed is not overwritten.
                if !still(uow, account).await? {
                    return Err(DoorError::Over);
                }
                let epoch = put(&this, uow, account.id(), &secret).await?;
                record(uow, actor, DoorAction::PasswordChanged, colleague(&this, account.id()), "").await?;
                Ok(epoch)
            })
        })
        .await?;
    Standing::release();
    Ok(account.as_of(epoch))
}
