//! The row of something locked, held within a unit of work.

use heard_storage::crypto::Key;
use heard_storage::{Row, StorageError, Uow, args};
use heard_vocabulary::{LockedEnd, LockedState, ToldTo, ViewAction};

use super::LockedError;
use super::sealed::{key_of, open_deed};
use crate::Heard;
use crate::ids::{AccountId, AttachmentId, ViewId};
use crate::safeguarding::conflicts::keeps_from;
use crate::views::{parse, still_there_to_change};

/// Something locked, in hand.
pub(super) struct InHand {
    pub(super) row: Row,
    pub(super) key: Key,
}

/// What is locked, with its view's row and its own held; refused to whoever it may be
/// about, which may have been said since the page was drawn.
pub(super) async fn in_hand(
    heard: &Heard,
    uow: &mut Uow,
    council: &Key,
    (view, id): (ViewId, AttachmentId),
    who: AccountId,
) -> Result<InHand, LockedError> {
    if !still_there_to_change(uow, view).await? || keeps_from(heard, uow, who, view).await? {
        return Err(LockedError::Gone);
    }
    let hold = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let sql = format!("SELECT * FROM locked_media WHERE attachment_id = $1 AND view_id = $2 AND state = $3{hold}");
    let row = uow.first(sql, args![id, view, LockedState::Locked.name()]).await?.ok_or(LockedError::Gone)?;
    Ok(InHand { key: key_of(council, id, &row)?, row })
}

/// What somebody asks for, if anybody does.
pub(super) fn asked(row: &Row) -> Result<Option<(LockedEnd, AccountId)>, StorageError> {
    match row.id_opt("asked_by")? {
        Some(by) => Ok(Some((parse(LockedEnd::parse, row, "asked")?, by))),
        None => Ok(None),
    }
}

/// Whose advice what is asked for takes: the police have it destroyed, and say, or the
/// designated officer says, that it need not be locked.
pub(super) fn may_advise(end: LockedEnd, by: ToldTo) -> bool {
    match end {
        LockedEnd::Destroy => by == ToldTo::Police,
        LockedEnd::Release => matches!(by, ToldTo::Police | ToldTo::Lado),
    }
}

/// Whether their advice is written down, since it was locked last. What cannot be read
/// is not there.
pub(super) async fn is_advised(
    uow: &mut Uow,
    InHand { row, key }: &InHand,
    id: AttachmentId,
    end: LockedEnd,
) -> Result<bool, StorageError> {
    let sql = "SELECT id, sealed FROM locked_deed WHERE attachment_id = $1 AND action = $2 AND at >= $3";
    let since = row.moment("locked_at")?;
    let rows = uow.all(sql, args![id, ViewAction::MediaAdvised.name(), since]).await?;
    let by = |row: &Row| open_deed(key, row).ok().and_then(|what| ToldTo::parse(what.to.as_deref()?));
    Ok(rows.iter().filter_map(by).any(|by| may_advise(end, by)))
}
