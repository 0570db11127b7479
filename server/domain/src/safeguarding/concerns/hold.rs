//! What a concern keeps from being lost.
//!
//! Two questions. Until it is decided, nothing hides or settles what it is about
//! ([`holds`]). Until it was found to be no harm, or a safeguarding lead said that
//! it may go, nothing takes it back, erases it or takes it from its author
//! ([`keeps`], [`keeps_any`]): what somebody was told of is evidence. Nor does
//! anything while something of it is locked unseen, or it is on legal hold, whether it
//! may be harm or not.
//!
//! Each is asked within the unit that would do it, and holds the rows until its
//! commit: whatever a young person is just saying is waited for, and what comes
//! later finds them changed.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{ReplyGoes, ViewAction};

use super::contact::goes_in;
use crate::filing;
use crate::ids::{AccountId, ViewId};
use crate::record::{AUTHOR, record};
use crate::retention;

/// Whether a concern about this view waits for a decision.
pub(crate) async fn holds(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    hold(uow, view).await?;
    let row = uow.first("SELECT id FROM undecided_view WHERE id = $1", args![view]).await?;
    Ok(row.is_some())
}

/// Whether a concern about this view, something of it that is locked, or a legal hold keeps
/// it from being destroyed.
pub(crate) async fn keeps(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    hold(uow, view).await?;
    Ok(keeps_as_harm(uow, view).await? || retention::keeps(uow, view).await?)
}

/// How what is written to its author goes out, which nothing changes until the commit.
pub(crate) async fn goes(uow: &mut Uow, view: ViewId) -> Result<ReplyGoes, StorageError> {
    hold(uow, view).await?;
    goes_in(uow, view).await
}

/// Whether a concern keeps it, which its author's asking is written beside.
async fn keeps_as_harm(uow: &mut Uow, view: ViewId) -> Result<bool, StorageError> {
    Ok(uow.first("SELECT id FROM held_view WHERE id = $1", args![view]).await?.is_some())
}

/// Holds the row of a view until the commit.
pub(super) async fn hold(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    if uow.is_postgres() {
        uow.first("SELECT id FROM view WHERE id = $1 FOR UPDATE", args![view]).await?;
    }
    Ok(())
}

/// Whether a concern, or a legal hold, keeps this account or anything said from it from
/// being destroyed.
pub(crate) async fn keeps_any(uow: &mut Uow, account: AccountId, owner: [u8; 16]) -> Result<bool, StorageError> {
    if uow.is_postgres() {
        uow.first("SELECT id FROM account WHERE id = $1 FOR UPDATE", args![account]).await?;
        uow.all("SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1 ORDER BY id FOR UPDATE", args![owner])
            .await?;
    }
    let sql = "SELECT h.id FROM held_view h JOIN view v ON v.id = h.id
               WHERE v.owner_key = $1 AND v.signed_in = 1 LIMIT 1";
    Ok(uow.first(sql, args![owner]).await?.is_some() || retention::keeps_owner(uow, owner).await?)
}

/// Its author asked to take it back: for them it is gone at once, and so it is
/// for the worker it was sent to. The rest waits.
pub(crate) async fn ask_back(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    // What a legal hold alone keeps is nobody's to look at sooner: it leaves the queue too.
    if !keeps_as_harm(uow, view).await? {
        return match retention::ask_back(uow, view).await? {
            true => record(uow, AUTHOR, ViewAction::TakeBackAsked, view, "").await,
            false => Ok(()),
        };
    }
    let now = uow.now();
    let sql = "UPDATE concern SET taken_back_at = $2 WHERE view_id = $1 AND taken_back_at IS NULL";
    if uow.execute(sql, args![view, now]).await? == 0 {
        return Ok(());
    }
    filing::look_again(uow, view);
    record(uow, AUTHOR, ViewAction::TakeBackAsked, view, "").await
}

/// Its author is leaving and everything goes: what is held is gone for them too.
pub(crate) async fn left_behind(uow: &mut Uow, owner: [u8; 16]) -> Result<(), StorageError> {
    let now = uow.now();
    let sql = "UPDATE concern SET leaving_at = $2 WHERE leaving_at IS NULL
                  AND view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)";
    uow.execute(sql, args![owner, now]).await?;
    Ok(())
}

/// They stay after all.
pub(crate) async fn found_again(uow: &mut Uow, owner: [u8; 16]) -> Result<(), StorageError> {
    let sql = "UPDATE concern SET leaving_at = NULL WHERE leaving_at IS NOT NULL
                  AND view_id IN (SELECT id FROM view WHERE owner_key = $1)";
    uow.execute(sql, args![owner]).await?;
    Ok(())
}

/// Its author was taken off it, and nobody is left behind whom it could show anything.
pub(crate) async fn without_author(uow: &mut Uow, view: ViewId) -> Result<(), StorageError> {
    uow.execute("UPDATE concern SET leaving_at = NULL WHERE view_id = $1", args![view]).await?;
    Ok(())
}
