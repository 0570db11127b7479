//! A PIN or password is changed by whoever knows the old one.

use heard_storage::args;
use heard_vocabulary::AccountAction;

use super::come_back::{RecoveryError, set_secret};
use crate::Heard;
use crate::people::{Account, Busy, Grant, Lane, OwnVoice, PasswordError, Rule, SecretHash};

/// Changes one's own PIN or password, knowing the old one; every session ends.
/// Gives the account that a new session may begin for.
///
/// # Errors
/// [`RecoveryError::NoSuchCode`] when the old one is not right.
pub async fn change_secret(
    heard: &Heard,
    me: &Grant<OwnVoice>,
    old: String,
    new: String,
) -> Result<Account, RecoveryError> {
    let account = me.id();
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT secret FROM account WHERE id = $1", args![account]).await?;
    drop(conn);
    let stored = match row {
        Some(row) => row.text_opt("secret")?.map(SecretHash::stored),
        None => None,
    };
    if !heard.hashing().matches(Lane::Known, stored, old).await.map_err(|Busy| PasswordError::Busy)? {
        return Err(RecoveryError::NoSuchCode);
    }
    let secret = heard.hashing().make(Lane::Known, Rule::YoungPerson, new, heard.entropy()).await?;
    let this = heard.clone();
    let changed = heard
        .words()
        .write(move |uow| {
            Box::pin(async move { set_secret(&this, uow, account, &secret, AccountAction::SecretChanged).await })
        })
        .await?;
    Ok(changed)
}
