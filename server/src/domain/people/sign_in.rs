//! Sign-in by nickname or e-mail and PIN or password.

use super::password::SecretHash;
use super::role::{Account, Role};
use crate::args;
use crate::heard::Heard;
use crate::storage::{AuditEntry, StorageError};

/// Why a sign-in failed. An unknown name and a wrong password are one case.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Name or password is not right.
    #[error("that name and password do not go together")]
    Refused,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Checks a name and secret, and records the sign-in.
///
/// # Errors
/// [`SignInError::Refused`] after the same work whether or not the name exists.
pub async fn sign_in(heard: &Heard, login: &str, secret: String) -> Result<Account, SignInError> {
    let hash = heard.keys().login_hash(login);
    let mut conn = heard.words().read().await?;
    let row = conn
        .first(
            "SELECT id, role, secret FROM account WHERE login_hash = $1 AND state IN ('active', 'leaving')",
            args![hash],
        )
        .await?;
    drop(conn);
    let Some(row) = row else {
        SecretHash::nobody().matches(secret).await;
        return Err(SignInError::Refused);
    };
    let stored = row.text_opt("secret")?.map_or_else(SecretHash::nobody, SecretHash::stored);
    if !stored.matches(secret).await {
        return Err(SignInError::Refused);
    }
    let role = Role::parse(&row.text("role")?).ok_or(StorageError::inconsistent("account.role", "a role"))?;
    let account = Account::new(row.id("id")?, role);
    let entry = AuditEntry {
        actor: format!("{}:{}", role.name(), account.id()),
        action: "session.started".into(),
        subject: account.id().to_string(),
        detail: String::new(),
    };
    heard.words().write(move |uow| Box::pin(async move { uow.audit(entry).await })).await?;
    Ok(account)
}
