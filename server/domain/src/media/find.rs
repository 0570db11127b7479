//! Finding one recording or picture to open it: the one way to what it holds, and
//! there is none to what was locked unseen.

use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open};
use heard_storage::{Row, Shelf, StorageError, Uow, args};
use heard_vocabulary::LockedState;

use super::OpenError;
use super::keep::attachment_place;
use crate::Heard;
use crate::ids::{AttachmentId, ViewId};
use crate::people::Role;
use crate::views::{key_for_safety, key_of, parse};

/// That something was locked unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lock {
    /// Where it stands.
    pub state: LockedState,
    /// When it was locked last.
    pub at: Moment,
    /// In which role; `None` where a program locked it again.
    pub role: Option<Role>,
    /// When it was released or destroyed.
    pub ended: Option<Moment>,
}

/// A file's row with whether it was locked.
pub(super) const WITH_LOCK: &str = "a.*, l.state AS lock_state, l.locked_at, l.locked_role,
    l.ended_at AS lock_ended_at
    FROM attachment a LEFT JOIN locked_media l ON l.attachment_id = a.id";

/// Whether a row read [`WITH_LOCK`] was locked.
pub(super) fn lock_of(row: &Row) -> Result<Option<Lock>, StorageError> {
    let Some(at) = row.moment_opt("locked_at")? else { return Ok(None) };
    let role = row.text_opt("locked_role")?.as_deref().and_then(Role::parse);
    let (state, ended) = (parse(LockedState::parse, row, "lock_state")?, row.moment_opt("lock_ended_at")?);
    Ok(Some(Lock { state, at, role, ended }))
}

/// A file's row, and the key that opens it. There is none of what was locked unseen.
pub(super) struct Found {
    row: Row,
    key: Key,
    asks: Asks,
}

/// Who asks for a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asks {
    /// Anybody whose it is to read.
    Reader,
    /// Somebody who looks after what was locked: what was released since is theirs.
    KeepsLocked,
}

/// Whether something in this state is shut to them.
fn is_shut(state: Option<LockedState>, who: Asks) -> bool {
    match state {
        None => false,
        Some(LockedState::Released) => who != Asks::KeepsLocked,
        Some(LockedState::Locked | LockedState::Destroyed) => true,
    }
}

/// Looks once more within the unit of work that records that a file is opened, with the
/// view's row held: whatever was locked since it was found is neither opened nor recorded.
pub(super) async fn still_open(uow: &mut Uow, view: ViewId, id: AttachmentId, who: Asks) -> Result<(), OpenError> {
    // Whoever presses holds the same row, and is waited for.
    let hold = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    uow.first(format!("SELECT id FROM view WHERE id = $1{hold}"), args![view]).await?;
    let row = uow.first("SELECT state FROM locked_media WHERE attachment_id = $1", args![id]).await?;
    let state = row.map(|row| parse(LockedState::parse, &row, "state")).transpose()?;
    if is_shut(state, who) { Err(OpenError::Locked) } else { Ok(()) }
}

/// The row of a file that may be opened; refused while it is locked, to everybody, and
/// once it was released to all but those who look after that.
async fn row_of(heard: &Heard, view: ViewId, id: AttachmentId, who: Asks) -> Result<Option<Row>, OpenError> {
    let mut conn = heard.words().read().await?;
    let sql = format!("SELECT {WITH_LOCK} WHERE a.id = $1 AND a.view_id = $2");
    let Some(row) = conn.first(sql, args![id, view]).await? else { return Ok(None) };
    drop(conn);
    let shut = is_shut(lock_of(&row)?.map(|lock| lock.state), who);
    // Words that were put back may not know of a lock: the key store does.
    if shut || heard.key_store().is_locked(&id.bytes()).await? {
        return Err(OpenError::Locked);
    }
    Ok(Some(row))
}

/// The file `id` of `view`; `None` when it is not there or was erased.
pub(super) async fn find(heard: &Heard, view: ViewId, id: AttachmentId, who: Asks) -> Result<Option<Found>, OpenError> {
    let Some(row) = row_of(heard, view, id, who).await? else { return Ok(None) };
    Ok(key_of(heard, view).await?.map(|key| Found { row, key, asks: who }))
}

/// As [`find`], for whoever looks at concerns: what may be harm opens though its
/// owner's words rest.
pub(super) async fn find_for_safety(
    heard: &Heard,
    view: ViewId,
    id: AttachmentId,
    who: Asks,
) -> Result<Option<Found>, OpenError> {
    let Some(row) = row_of(heard, view, id, who).await? else { return Ok(None) };
    Ok(key_for_safety(heard, view).await?.map(|key| Found { row, key, asks: who }))
}

impl Found {
    /// What it holds, and its type.
    pub(super) async fn bytes(&self, heard: &Heard) -> Result<Option<(Vec<u8>, String)>, StorageError> {
        let id: [u8; 16] = self.row.id("id")?;
        let Some(sealed) = heard.objects().get(Shelf::View, &id).await? else { return Ok(None) };
        let plain = open(&self.key, &attachment_place(&id, &self.row.text("kind")?), &sealed)?;
        Ok(Some((plain, self.row.text("mime")?)))
    }

    /// The same where nothing is recorded: it is looked once more whether it was locked.
    pub(super) async fn bytes_if_still_open(&self, heard: &Heard) -> Result<Option<(Vec<u8>, String)>, OpenError> {
        let bytes = self.bytes(heard).await?;
        self.look_again(heard).await?;
        Ok(bytes)
    }

    /// Who asked for it.
    pub(super) fn asks(&self) -> Asks {
        self.asks
    }

    /// Looks once more, where nothing is recorded: what was locked since it was found, or
    /// went, is refused.
    pub(super) async fn look_again(&self, heard: &Heard) -> Result<(), OpenError> {
        let row = row_of(heard, self.row.id("view_id")?, self.row.id("id")?, self.asks).await?;
        row.map(drop).ok_or(OpenError::Gone)
    }

    /// The key of its view.
    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// The picture of a few dots; refused where it was locked since it was found.
    pub(super) async fn blur(&self, heard: &Heard) -> Result<Option<Vec<u8>>, OpenError> {
        let id: [u8; 16] = self.row.id("id")?;
        let Some(sealed) = self.row.blob_opt("sealed_blur")? else { return Ok(None) };
        let dots = open(&self.key, &attachment_place(&id, "blur"), &sealed).map_err(StorageError::from)?;
        self.look_again(heard).await?;
        Ok(Some(dots))
    }
}
