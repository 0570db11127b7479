//! Taking an author off what they said: each view gets an owner of its own,
//! as if it had been said without an account, and the account is gone.

use heard_storage::crypto::Key;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{AccountAction, Role};

use super::leave::How;
use super::role::AccountState;
use super::sign_in::end_sessions;
use super::stay::{shut, still_due};
use crate::Heard;
use crate::filing;
use crate::going::run::Which;
use crate::going::{Going, run};
use crate::ids::{AccountId, ViewId};
use crate::owner_keys::{Fate, carry_out, decide};
use crate::procedures;
use crate::record::{logged, record};
use crate::safeguarding::concerns;
use crate::views::{KEPT, without_author};

/// Views given new owners in one commit.
const TOGETHER: usize = 100;

/// Takes the author off everything they said, and forgets the account. It can
/// be tried again from wherever it broke off.
///
/// # Errors
/// When storage fails or a stored key does not open.
pub(super) async fn anonymise(heard: &Heard, account: AccountId) -> Result<(), StorageError> {
    let owner = heard.keys().owner_of(&account.bytes());
    if !begin(heard, account).await? {
        return Ok(());
    }
    // Their words may rest: what is decided after a death is done all the same.
    if let Some(key) = heard.key_store().even_resting(&owner).await? {
        while rehouse(heard, account, owner, &key).await? {}
    }
    let system = heard.clone();
    let decided = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !goes_on(&system, uow, account).await? {
                    return Ok(Vec::new());
                }
                run::account(uow, Going::Anonymise, account).await?;
                // What they answered in polls counts on, and is read again if it rested.
                let mut decided = crate::polls::owners(&system, uow, account).await?;
                for owner in &decided {
                    decide(uow, *owner, Fate::Wake).await?;
                }
                run::beside_account(&system, uow, Going::Anonymise, account).await?;
                run::under_owner(uow, Going::Anonymise, owner).await?;
                run::beside_views(uow, Going::Anonymise, Which::Of(owner)).await?;
                run::views(uow, Going::Anonymise, Which::Of(owner)).await?;
                // Nothing that stays is under it any more.
                decide(uow, owner, Fate::Destroy).await?;
                decided.push(owner);
                let (actor, who) = (Role::YoungPerson.name(), logged(&system, account));
                record(uow, actor, AccountAction::Anonymised, who, "").await?;
                Ok::<_, StorageError>(decided)
            })
        })
        .await?;
    carry_out(heard, &decided).await;
    Ok(())
}

/// From here on nothing comes in from this account. Whether it is still to be
/// done.
async fn begin(heard: &Heard, account: AccountId) -> Result<bool, StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !goes_on(&this, uow, account).await? {
                    return Ok(false);
                }
                let sql = "UPDATE account SET state = $2 WHERE id = $1";
                uow.execute(sql, args![account, AccountState::Anonymising.name()]).await?;
                end_sessions(&this, uow, account).await?;
                Ok::<_, StorageError>(true)
            })
        })
        .await
}

/// Whether it is still to be done, and nothing keeps it: asked in every unit, because a
/// legal hold may be put between two of them. What it keeps waits until it is lifted.
async fn goes_on(heard: &Heard, uow: &mut Uow, account: AccountId) -> Result<bool, StorageError> {
    if !still_due(uow, account, How::Anonymise).await? {
        return Ok(false);
    }
    // Who said what may be harm has to be known until somebody decided. To them
    // it is done.
    let owner = heard.keys().owner_of(&account.bytes());
    if concerns::keeps_any(uow, account, owner).await? {
        shut(heard, uow, account, AccountState::Anonymising).await?;
        return Ok(false);
    }
    Ok(true)
}

/// Gives some of an owner's views owners of their own; whether there were any.
async fn rehouse(heard: &Heard, account: AccountId, owner: [u8; 16], key: &Key) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT id, wrapped_key, sealed FROM kept_view
         WHERE owner_key = $1 AND signed_in = 1 ORDER BY id LIMIT {TOGETHER}"
    );
    let rows = conn.all(sql, args![owner]).await?;
    drop(conn);
    let mut moved = Vec::with_capacity(rows.len());
    for row in &rows {
        let id: ViewId = row.id("id")?;
        let to = heard.fresh_owner().await?;
        let (wrapped, sealed) = without_author(heard, id, row, key, &to.key)?;
        moved.push((id, to.owner, wrapped, sealed));
    }
    let any = !moved.is_empty();
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !goes_on(&this, uow, account).await? {
                    return Ok(false);
                }
                for (id, to, wrapped, sealed) in moved {
                    let sql = format!(
                        "UPDATE view SET owner_key = $1, wrapped_key = $2, sealed = $3, signed_in = 0
                         WHERE id = $4 AND owner_key = $5 AND {KEPT}"
                    );
                    uow.execute(sql, args![to, wrapped, sealed, id, owner]).await?;
                    concerns::without_author(uow, id).await?;
                    procedures::forget_view(uow, id).await?;
                    // What was filed to their record stays there, and nothing leads to it.
                    filing::forget(uow, id).await?;
                }
                Ok::<_, StorageError>(any)
            })
        })
        .await
}
