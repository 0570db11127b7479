//! The young person is back in, with a new secret.

use heard_storage::{StorageError, args, text};
use heard_vocabulary::AccountAction;

use crate::Heard;
use crate::ids::AccountId;
use crate::people::sign_in::end_sessions;
use crate::people::{Account, Lane, PasswordError, Role, Rule, SecretHash};
use crate::record::{logged, record};

/// Why a way back did not lead in.
#[derive(Debug, thiserror::Error)]
pub enum RecoveryError {
    /// Unknown, used, out of time, or not this nickname's.
    #[error("this code does not work")]
    NoSuchCode,
    /// The new PIN or password is not good enough.
    #[error(transparent)]
    Secret(#[from] PasswordError),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// The young person uses the code with their nickname and sets a new secret;
/// every session there was ends.
///
/// # Errors
/// [`RecoveryError`]; the code still works then.
pub async fn come_back(heard: &Heard, typed: &str, nickname: &str, secret: String) -> Result<Account, RecoveryError> {
    let secret = heard.hashing().make(Lane::Stranger, Rule::YoungPerson, secret, heard.entropy()).await?;
    let hash = heard.keys().invite_hash(&format!("way back {}", text::code(typed)));
    let login = heard.keys().login_hash(nickname);
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                let found = uow
                    .first(
                        "SELECT a.id FROM way_back_code w JOIN usable_account a ON a.id = w.account_id
                         WHERE w.code_hash = $1 AND w.used_at IS NULL AND w.expires_at > $2 AND a.login_hash = $3",
                        args![hash, now, login],
                    )
                    .await?
                    .ok_or(RecoveryError::NoSuchCode)?;
                let account: AccountId = found.id("id")?;
                uow.execute("UPDATE way_back_code SET used_at = $1 WHERE code_hash = $2", args![now, hash]).await?;
                Ok(set_secret(&this, uow, account, &secret, AccountAction::RecoveryUsed).await?)
            })
        })
        .await
}

pub(super) async fn set_secret(
    heard: &Heard,
    uow: &mut heard_storage::Uow,
    account: AccountId,
    secret: &SecretHash,
    action: AccountAction,
) -> Result<Account, StorageError> {
    uow.execute("UPDATE account SET secret = $1 WHERE id = $2", args![secret.as_str(), account]).await?;
    let epoch = end_sessions(heard, uow, account).await?;
    record(uow, Role::YoungPerson.name(), action, logged(heard, account), "").await?;
    Ok(Account::new(account, Role::YoungPerson).as_of(epoch))
}
