//! Taking an author off what they said: each view gets an owner of its own,
//! as if it had been said without an account, and the account is gone.

use super::erase::forget_account;
use crate::args;
use crate::domain::ids::{AccountId, ViewId};
use crate::domain::views::rewrapped;
use crate::heard::Heard;
use crate::storage::{AuditEntry, StorageError};

/// Views given new owners in one commit.
const TOGETHER: usize = 100;

/// Takes the author off everything they said, and forgets the account. It can
/// be tried again from wherever it broke off.
///
/// # Errors
/// When storage fails or a stored key does not open.
pub(super) async fn unsign(heard: &Heard, account: AccountId, actor: String) -> Result<(), StorageError> {
    let owner = heard.keys().owner_of(&account.bytes());
    // Their words may rest: what is decided after a death is done all the same.
    if let Some(key) = heard.key_store().even_resting(&owner).await? {
        let mut conn = heard.words().read().await?;
        let sql = "SELECT id, wrapped_key FROM view WHERE owner_key = $1 AND signed_in = 1 AND state <> 'withdrawn'";
        let rows = conn.all(sql, args![owner]).await?;
        drop(conn);
        for group in rows.chunks(TOGETHER) {
            let mut moved: Vec<(ViewId, [u8; 16], Vec<u8>)> = Vec::with_capacity(group.len());
            for row in group {
                let id: ViewId = row.id("id")?;
                let (to, to_key) = heard.fresh_owner().await?;
                moved.push((id, to, rewrapped(heard, id, row, &key, &to_key)?));
            }
            heard
                .words()
                .write(move |uow| {
                    Box::pin(async move {
                        for (id, to, wrapped) in moved {
                            uow.execute(
                                "UPDATE view SET owner_key = $1, wrapped_key = $2, signed_in = 0
                                 WHERE id = $3 AND owner_key = $4",
                                args![to, wrapped, id, owner],
                            )
                            .await?;
                        }
                        Ok::<_, StorageError>(())
                    })
                })
                .await?;
        }
        // Nothing that stays is under it any more.
        heard.key_store().destroy(owner).await?;
    }
    crate::domain::polls::unsign(heard, account).await?;
    crate::domain::council::forget(heard, account).await?;
    crate::domain::contacts::forget(heard, account).await?;
    let system = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute("DELETE FROM push_subscription WHERE owner_key = $1", args![owner]).await?;
                forget_account(&system, uow, account).await?;
                let subject = account.to_string();
                uow.audit(AuditEntry { actor, action: "account.unsigned".into(), subject, detail: String::new() }).await
            })
        })
        .await
}
