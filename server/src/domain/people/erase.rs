//! Erasing a person: their key is destroyed, so that every copy of their
//! words, in yesterday's backup too, can no longer be read by anyone.

use super::grant::{Grant, OwnVoice};
use crate::args;
use crate::heard::Heard;
use crate::storage::{AuditEntry, StorageError};

/// Erases everything a young person said, their name and their account.
///
/// # Errors
/// When storage fails.
pub async fn erase(heard: &Heard, me: &Grant<OwnVoice>) -> Result<(), StorageError> {
    let (account, actor) = (me.id(), me.actor());
    let owner = heard.keys().owner_of(&account.bytes());
    // The key first: if anything fails afterwards, the words are already gone.
    heard.key_store().destroy(owner).await?;
    crate::domain::polls::forget(heard, account).await?;
    crate::domain::council::forget(heard, account).await?;
    crate::domain::contacts::forget(heard, account).await?;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute(
                    "DELETE FROM message WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
                    args![owner],
                )
                .await?;
                uow.execute(
                    "DELETE FROM note WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
                    args![owner],
                )
                .await?;
                uow.execute(
                    "DELETE FROM quote WHERE view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)",
                    args![owner],
                )
                .await?;
                uow.execute(
                    "UPDATE view SET state = 'withdrawn', sealed = $1, sealed_masked = NULL, wrapped_key = $1, celebrate = NULL
                     WHERE owner_key = $2 AND signed_in = 1",
                    args![Vec::<u8>::new(), owner],
                )
                .await?;
                uow.execute("DELETE FROM identity WHERE account_id = $1", args![account]).await?;
                uow.execute("DELETE FROM session WHERE account_id = $1", args![account]).await?;
                uow.execute(
                    "UPDATE account SET state = 'erased', login_hash = NULL, secret = NULL WHERE id = $1",
                    args![account],
                )
                .await?;
                uow.audit(AuditEntry {
                    actor,
                    action: "account.erased".into(),
                    subject: account.to_string(),
                    detail: String::new(),
                })
                .await
            })
        })
        .await
}
