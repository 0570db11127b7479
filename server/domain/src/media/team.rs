//! The team's side: opening and writing down.

use std::collections::HashMap;

use heard_storage::crypto::Key;
use heard_storage::{Conn, StorageError, any_of, args};
use heard_vocabulary::{MediaSeen, ViewAction};

use super::Kind;
use super::find::{Asks, Found, find, find_for_safety, still_open};
use super::keep::{seal_transcript, transcript};
use crate::Heard;
use crate::ids::{AttachmentId, ViewId};
use crate::intake::LONGEST;
use crate::people::{Grant, KeepLocked, LookAtConcerns, Moderate, ReadSentToMe};
use crate::record::record;
use crate::safeguarding::concerns;
use crate::safeguarding::conflicts::{Named, keep_written};
use crate::views::{DeliveredView, mark_read_in, parse, still_there_to_change};

/// Why something was not done with a recording or picture.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It is not there, or was erased.
    #[error("this is not here any more")]
    Gone,
    /// It was locked unseen: nobody opens it.
    #[error("this was locked unseen")]
    Locked,
    /// More than may be written.
    #[error("too long")]
    TooLong,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// The file, when this member of the team may have it.
async fn allowed(heard: &Heard, by: &Grant<Moderate>, view: ViewId, id: AttachmentId) -> Result<Found, OpenError> {
    let keeps = Grant::<KeepLocked>::check(by.account()).is_some();
    let who = if keeps { Asks::KeepsLocked } else { Asks::Reader };
    let found = match find(heard, view, id, who).await? {
        None if Grant::<LookAtConcerns>::check(by.account()).is_some() => find_for_safety(heard, view, id, who).await?,
        found => found,
    };
    found.ok_or(OpenError::Gone)
}

/// Opens a recording or picture: recorded first, and once every one of a view
/// was opened, the view counts as read.
///
/// # Errors
/// [`OpenError`].
pub async fn open(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    id: AttachmentId,
) -> Result<(Vec<u8>, String), OpenError> {
    let found = allowed(heard, by, view, id).await?;
    let bytes = found.bytes(heard).await?.ok_or(OpenError::Gone)?;
    let who = found.asks();
    let (actor, role) = (by.actor(), by.account().role().name());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                still_open(uow, view, id, who).await?;
                let now = uow.now();
                uow.defer(
                    "UPDATE attachment SET opened_at = COALESCE(opened_at, $1), opened_by_role = COALESCE(opened_by_role, $2)
                     WHERE id = $3",
                    args![now, role, id],
                );
                mark_read_in(uow, view, now, role);
                Ok::<_, OpenError>(record(uow, actor, ViewAction::MediaOpened, view, id.to_string()).await?)
            })
        })
        .await?;
    Ok(bytes)
}

/// The file, when the worker it was sent to may have it.
async fn delivered(heard: &Heard, sent: DeliveredView, id: AttachmentId) -> Result<Found, OpenError> {
    find(heard, sent.id(), id, Asks::Reader).await?.ok_or(OpenError::Gone)
}

/// Opens a recording or picture of a view that was sent to this worker:
/// recorded first. For the team it stays unopened until the team opens it.
///
/// # Errors
/// [`OpenError`].
pub async fn open_delivered(
    heard: &Heard,
    by: &Grant<ReadSentToMe>,
    sent: DeliveredView,
    id: AttachmentId,
) -> Result<(Vec<u8>, String), OpenError> {
    let bytes = delivered(heard, sent, id).await?.bytes(heard).await?.ok_or(OpenError::Gone)?;
    let (actor, view) = (by.actor(), sent.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                still_open(uow, view, id, Asks::Reader).await?;
                Ok::<_, OpenError>(record(uow, actor, ViewAction::MediaOpened, view, id.to_string()).await?)
            })
        })
        .await?;
    Ok(bytes)
}

/// The picture of a few dots, for a worker it was sent to.
///
/// # Errors
/// [`OpenError`].
pub async fn blurred_delivered(
    heard: &Heard,
    _by: &Grant<ReadSentToMe>,
    sent: DeliveredView,
    id: AttachmentId,
) -> Result<Vec<u8>, OpenError> {
    delivered(heard, sent, id).await?.blur(heard).await?.ok_or(OpenError::Gone)
}

/// The picture of a few dots, for whoever has not opened it.
///
/// # Errors
/// [`OpenError`].
pub async fn blurred(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    id: AttachmentId,
) -> Result<Vec<u8>, OpenError> {
    allowed(heard, by, view, id).await?.blur(heard).await?.ok_or(OpenError::Gone)
}

/// Writes down what is said in a recording or seen in a picture; nothing
/// takes it off. What sounds like harm in it is a concern, as if it had been
/// written.
///
/// # Errors
/// [`OpenError`].
pub async fn transcribe(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    id: AttachmentId,
    text: &str,
) -> Result<(), OpenError> {
    let text = text.trim();
    if heard_storage::text::length(text) > LONGEST {
        return Err(OpenError::TooLong);
    }
    let found = allowed(heard, by, view, id).await?;
    let sealed = (!text.is_empty()).then(|| seal_transcript(heard, found.key(), id, text));
    let concern = concerns::for_transcript(heard, view, text).await?;
    let named = Named::in_texts(heard, &[text]).await;
    let (this, me, actor, told_by) = (heard.clone(), by.id(), by.actor(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let there = still_there_to_change(uow, view).await?;
                uow.defer("UPDATE attachment SET sealed_transcript = $1 WHERE id = $2", args![sealed, id]);
                record(uow, actor, ViewAction::MediaTranscribed, view, id.to_string()).await?;
                match concern {
                    Some(concern) if there => concern.open(&this, uow).await?,
                    _ => {}
                }
                if there {
                    keep_written(&this, uow, view, named, (me, &told_by)).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    Ok(())
}

/// What a view brought beside words.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Each recording or picture: its kind, and whether the team opened it.
    pub marks: Vec<(Kind, MediaSeen)>,
    /// What the team wrote down of them, but for what is locked.
    pub written_down: Vec<String>,
}

/// What each of these views brought beside words, in one statement; what was
/// written down opens with the keys in hand.
///
/// # Errors
/// When storage fails or a stored value does not open.
pub async fn beside(
    conn: &mut Conn,
    views: &[ViewId],
    keys: &HashMap<ViewId, Key>,
) -> Result<HashMap<ViewId, Beside>, StorageError> {
    let (set, args) = any_of(1, views.iter().copied());
    let sql = format!(
        "SELECT a.id, a.view_id, a.kind, a.opened_at, a.sealed_transcript, l.locked_at
         FROM attachment a LEFT JOIN locked_media l ON l.attachment_id = a.id
         WHERE a.view_id IN {set} ORDER BY a.view_id, a.position"
    );
    let mut all: HashMap<ViewId, Beside> = HashMap::new();
    for row in &conn.all(sql, args).await? {
        let view = row.id("view_id")?;
        let beside = all.entry(view).or_default();
        let seen = match (row.int_opt("locked_at")?, row.int_opt("opened_at")?) {
            (Some(_), _) => MediaSeen::Locked,
            (None, Some(_)) => MediaSeen::Opened,
            (None, None) => MediaSeen::Unopened,
        };
        beside.marks.push((parse(Kind::parse, row, "kind")?, seen));
        if seen != MediaSeen::Locked {
            beside.written_down.extend(transcript(row, keys.get(&view))?);
        }
    }
    Ok(all)
}
