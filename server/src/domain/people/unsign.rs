//! Taking an author off what they said: each view gets an owner of its own,
//! as if it had been said without an account, and the account is gone.

use super::erase::forget_account;
use super::sign_in::end_sessions;
use crate::args;
use crate::crypto::Key;
use crate::domain::ids::{AccountId, ViewId};
use crate::domain::views::without_author;
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
    // From here on nothing comes in from this account.
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute("UPDATE account SET state = 'unsigning' WHERE id = $1", args![account]).await?;
                end_sessions(uow, account).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    // Their words may rest: what is decided after a death is done all the same.
    if let Some(key) = heard.key_store().even_resting(&owner).await? {
        while rehouse(heard, owner, &key).await? {}
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

/// Gives some of an owner's views owners of their own; whether there were any.
async fn rehouse(heard: &Heard, owner: [u8; 16], key: &Key) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT id, wrapped_key, sealed FROM view
         WHERE owner_key = $1 AND signed_in = 1 AND state <> 'withdrawn' ORDER BY id LIMIT {TOGETHER}"
    );
    let rows = conn.all(sql, args![owner]).await?;
    drop(conn);
    let mut moved = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: ViewId = row.id("id")?;
        let (to, to_key) = heard.fresh_owner().await?;
        let (wrapped, sealed) = without_author(heard, id, row, key, &to_key)?;
        moved.push((id, to, wrapped, sealed));
    }
    let any = !moved.is_empty();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for (id, to, wrapped, sealed) in moved {
                    uow.execute(
                        "UPDATE view SET owner_key = $1, wrapped_key = $2, sealed = $3, signed_in = 0
                         WHERE id = $4 AND owner_key = $5 AND state <> 'withdrawn'",
                        args![to, wrapped, sealed, id, owner],
                    )
                    .await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    Ok(any)
}
