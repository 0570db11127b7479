//! Connecting one's own account with a provider's, and taking that away.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{AccountState, DoorAction};

use super::{Groups, Told};
use crate::Heard;
use crate::assignments::scope::{InScope, Staff};
use crate::ids::AccountId;
use crate::people::doors::factor::Hand;
use crate::people::doors::password::{DoorError, knows_password};
use crate::people::doors::tell;
use crate::people::grant::{Grant, KeepStaff, StaffHome};
use crate::people::second_factor::HAS_SECOND;
use crate::people::sign_in::{end_sessions, still};
use crate::record::{colleague, record};

/// A provider's account that leads to one here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connected {
    /// The provider's name here.
    pub provider: String,
    /// Since when the provider has not said whether the account is in use.
    pub failing_since: Option<Moment>,
    /// When the provider said that it is over: nothing else lets them in then.
    pub ended_at: Option<Moment>,
    /// Whether they have a password here, too.
    pub password: bool,
}

/// With what one's own account is connected.
///
/// # Errors
/// When storage fails.
pub async fn connected(heard: &Heard, me: &Grant<StaffHome>) -> Result<Option<Connected>, StorageError> {
    of(heard, me.id()).await
}

/// With what a colleague's account is connected.
///
/// # Errors
/// When storage fails.
pub async fn theirs(
    heard: &Heard,
    _by: &Grant<KeepStaff>,
    whose: &InScope<Staff>,
) -> Result<Option<Connected>, StorageError> {
    of(heard, whose.id()).await
}

async fn of(heard: &Heard, account: AccountId) -> Result<Option<Connected>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT p.provider, p.failing_since, p.ended_at, a.secret FROM provider_account p
               JOIN account a ON a.id = p.account_id WHERE p.account_id = $1";
    let row = conn.first(sql, args![account]).await?;
    row.map(|row| {
        Ok(Connected {
            provider: row.text("provider")?,
            failing_since: row.moment_opt("failing_since")?,
            ended_at: row.moment_opt("ended_at")?,
            password: row.text_opt("secret")?.is_some(),
        })
    })
    .transpose()
}

/// Refuses whoever may not connect their account: as with a second factor, it takes the
/// password, and a session in which a factor was proven where there is one.
///
/// # Errors
/// [`DoorError`].
pub async fn may_connect(heard: &Heard, me: &Grant<StaffHome>, hand: Hand, password: String) -> Result<(), DoorError> {
    crate::people::doors::factor::may_add(heard, me, hand, password).await
}

/// Has a provider's account lead to one's own; the first that was connected goes.
///
/// # Errors
/// [`DoorError::Over`] where the session may not, [`DoorError::Taken`] where it leads to
/// somebody else's.
pub async fn connect(heard: &Heard, me: &Grant<StaffHome>, hand: Hand, told: &Told) -> Result<(), DoorError> {
    let (account, actor, this) = (me.account(), me.actor(), heard.clone());
    let (hash, sealed, provider) = (told.hash(heard), told.sealed(heard), told.provider.clone());
    // Else the next question whether it is in use would sign them out, and for good.
    let other = match &told.groups {
        Groups::Ignored => false,
        Groups::Unsaid => true,
        Groups::Are(all) => all.iter().all(|offered| offered.role() != Some(account.role())),
    };
    if other {
        return Err(DoorError::OtherRole);
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still(uow, account).await? {
                    return Err(DoorError::Over);
                }
                let any = uow.first(HAS_SECOND, args![account.id()]).await?.is_some();
                if any && hand == Hand::PasswordAlone {
                    return Err(DoorError::Over);
                }
                // Whoever left and is here again under another account takes theirs along.
                let sql = "DELETE FROM provider_account WHERE account_id = $1
                              OR (provider_hash = $2 AND account_id IN (SELECT id FROM account WHERE state = $3))";
                uow.execute(sql, args![account.id(), hash, AccountState::Erased.name()]).await?;
                let now = uow.now();
                let sql = "INSERT INTO provider_account (provider_hash, account_id, provider, sealed, checked_at)
                           VALUES ($1, $2, $3, $4, $5) ON CONFLICT (provider_hash) DO NOTHING";
                if uow.execute(sql, args![hash, account.id(), provider.clone(), sealed, now]).await? == 0 {
                    return Err(DoorError::Taken);
                }
                tell(&this, uow, account.id()).await?;
                let who = colleague(&this, account.id());
                Ok(record(uow, actor, DoorAction::ProviderConnected, who, provider).await?)
            })
        })
        .await
}

/// Has it lead to one's own account no more, knowing the password.
///
/// # Errors
/// [`DoorError`]; nothing is changed then.
pub async fn disconnect(heard: &Heard, me: &Grant<StaffHome>, password: String) -> Result<(), DoorError> {
    knows_password(heard, me, password).await?;
    let (account, actor, this) = (me.account(), me.actor(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still(uow, account).await? {
                    return Err(DoorError::Over);
                }
                let sql = "DELETE FROM provider_account WHERE account_id = $1";
                if uow.execute(sql, args![account.id()]).await? == 0 {
                    return Ok(());
                }
                tell(&this, uow, account.id()).await?;
                Ok(record(uow, actor, DoorAction::ProviderDisconnected, colleague(&this, account.id()), "").await?)
            })
        })
        .await
}

/// Takes a colleague's connection away: they come in by what they have here, or by a link
/// for a new password. Every session of theirs ends.
///
/// # Errors
/// When storage fails.
pub async fn disconnect_theirs(
    heard: &Heard,
    by: &Grant<KeepStaff>,
    whose: &InScope<Staff>,
) -> Result<(), StorageError> {
    let (actor, account, this) = (by.actor(), whose.id(), heard.clone());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM provider_account WHERE account_id = $1";
                if uow.execute(sql, args![account]).await? == 0 {
                    return Ok(());
                }
                end_sessions(&this, uow, account).await?;
                tell(&this, uow, account).await?;
                record(uow, actor, DoorAction::ProviderDisconnected, colleague(&this, account), "").await
            })
        })
        .await
}
