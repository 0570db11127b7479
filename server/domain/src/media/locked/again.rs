//! Words that were put back may be older than a lock: what the key store knows is
//! locked again, and what it knows is destroyed stays destroyed.

use std::collections::HashMap;

use heard_storage::{StorageError, any_of};
use heard_vocabulary::{LockedState, ViewAction};

use super::away::put_away;
use super::lock::{Press, Which, files_of};
use crate::Heard;
use crate::ids::{AttachmentId, ViewId};
use crate::safeguarding::concerns::{self, council_key};
use crate::views::parse;

/// Who a program is in the log.
const PROGRAM: &str = "heard";

/// What the words say of something that the key store knows to be locked.
struct Known {
    view: ViewId,
    state: Option<LockedState>,
    pending: bool,
}

/// Locks again what was locked, after words were put back; objects that were put back
/// with them are put away. Done at each start, and by whatever puts words back. How many
/// were locked again.
///
/// # Errors
/// When storage fails.
pub async fn lock_again(heard: &Heard) -> Result<usize, StorageError> {
    let locked = heard.key_store().all_locked().await?;
    if locked.is_empty() {
        return Ok(0);
    }
    let known = known(heard, locked.iter().map(|(object, _)| AttachmentId::from(*object))).await?;
    let mut again = 0;
    for (object, key) in locked {
        let file = AttachmentId::from(object);
        let Some(one) = known.get(&file) else { continue };
        let to = if key.is_some() { LockedState::Locked } else { LockedState::Destroyed };
        let stands = match one.state {
            // What was destroyed stays so; what was released and is not done yet is done below.
            Some(LockedState::Destroyed) => true,
            Some(LockedState::Released) => one.pending,
            state => state == Some(to),
        };
        if !stands {
            lock_one(heard, one.view, file, to).await?;
            again += 1;
        }
    }
    put_all_away(heard, known.into_keys().collect()).await?;
    Ok(again)
}

async fn known(
    heard: &Heard,
    files: impl Iterator<Item = AttachmentId>,
) -> Result<HashMap<AttachmentId, Known>, StorageError> {
    let (set, args) = any_of(1, files);
    let sql = format!(
        "SELECT a.id, a.view_id, l.state, l.pending
         FROM attachment a LEFT JOIN locked_media l ON l.attachment_id = a.id WHERE a.id IN {set}"
    );
    let mut conn = heard.words().read().await?;
    let rows = conn.all(sql, args).await?;
    let one = |row: &heard_storage::Row| {
        let state = match row.text_opt("state")? {
            Some(_) => Some(parse(LockedState::parse, row, "state")?),
            None => None,
        };
        let known = Known { view: row.id("view_id")?, state, pending: row.int_opt("pending")? == Some(1) };
        Ok((row.id("id")?, known))
    };
    rows.iter().map(one).collect()
}

async fn lock_one(heard: &Heard, view: ViewId, file: AttachmentId, to: LockedState) -> Result<(), StorageError> {
    let raised = concerns::for_locked(heard, view).await?;
    let council = council_key(heard).await?;
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let press = Press { view, by: None, actor: PROGRAM, action: ViewAction::MediaLockedAgain, to };
                let rows = files_of(uow, view, Which::One(file)).await?;
                press.lock(&this, uow, &council, &rows, raised).await.map(drop)
            })
        })
        .await
}

/// Objects may have been put back too: each is put where it belongs.
async fn put_all_away(heard: &Heard, files: Vec<AttachmentId>) -> Result<(), StorageError> {
    let (set, args) = any_of(1, files.iter().copied());
    let sql = format!("UPDATE locked_media SET pending = 1 WHERE attachment_id IN {set}");
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute(sql, args).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    put_away(heard, &files).await;
    Ok(())
}
