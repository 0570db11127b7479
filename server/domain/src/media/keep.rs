//! Keeping files with a view: sealed, under a random name; and letting go of
//! them, and of those that a draft held.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Conn, Row, Shelf, StorageError, Uow};
use heard_vocabulary::LockedState;

use super::check::Checked;
use super::drafts::DraftMedia;
use super::find::{Asks, Lock, WITH_LOCK, find, lock_of};
use super::{Kind, MOST, OpenError};
use crate::Heard;
use crate::ids::{AttachmentId, ViewId};
use crate::views::{OwnView, ViewState, key_of, parse};

/// A file of a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// The question it answers.
    pub question: String,
    /// What it is.
    pub kind: Kind,
    /// Its type.
    pub mime: String,
    /// How long a recording lasts, in milliseconds.
    pub millis: Option<i64>,
    /// When the team first opened it, and in which role.
    pub opened: Option<(Moment, String)>,
    /// That it was locked unseen, if it was.
    pub lock: Option<Lock>,
    /// What is said in it, as the team wrote it down; nothing while it is locked.
    pub transcript: Option<String>,
}

pub(super) fn attachment_place(id: &[u8; 16], kind: &str) -> Vec<u8> {
    [b"attachment:".as_slice(), id, kind.as_bytes()].concat()
}

/// A draft's files are not wanted any more. What cannot be deleted now is
/// swept later.
pub async fn drop_objects(heard: &Heard, shelf: Shelf, ids: impl IntoIterator<Item = [u8; 16]>) {
    for id in ids {
        if let Err(error) = heard.objects().delete(shelf, &id).await {
            tracing::warn!(%error, "an object was not deleted; it is swept later");
        }
    }
}

/// A row to come, whose object is written already.
pub(crate) struct Held {
    id: [u8; 16],
    question: String,
    kind: String,
    mime: String,
    size: i64,
    millis: Option<i64>,
    blur: Option<Vec<u8>>,
}

impl Held {
    pub(crate) fn object(&self) -> [u8; 16] {
        self.id
    }
}

/// Seals a view's files under its key and writes them, before its row is.
///
/// # Errors
/// When one is not written; none is left then.
pub(crate) async fn hold(heard: &Heard, key: &Key, files: &[(DraftMedia, Vec<u8>)]) -> Result<Vec<Held>, StorageError> {
    let mut held: Vec<Held> = Vec::with_capacity(files.len());
    for (media, bytes) in files.iter().take(MOST) {
        // Another id than the draft's: the two are never joined.
        let id = AttachmentId::random(heard.entropy()).bytes();
        let sealed = seal(key, &attachment_place(&id, &media.kind), bytes, heard.entropy());
        if let Err(error) = heard.objects().put(Shelf::View, &id, sealed).await {
            drop_objects(heard, Shelf::View, held.iter().map(Held::object)).await;
            return Err(error);
        }
        let blur = media.blur.as_ref().map(|dots| seal(key, &attachment_place(&id, "blur"), dots, heard.entropy()));
        held.push(Held {
            id,
            question: media.question.clone(),
            kind: media.kind.clone(),
            mime: media.mime.clone(),
            size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
            millis: media.millis,
            blur,
        });
    }
    Ok(held)
}

/// Their rows, in the unit that stores the view.
pub(crate) fn insert(uow: &mut Uow, view: ViewId, held: Vec<Held>) {
    for (position, one) in (0_i64..).zip(held) {
        let Held { id, question, kind, mime, size, millis, blur } = one;
        uow.defer(
            "INSERT INTO attachment (id, view_id, position, question, kind, mime, size, millis, sealed_blur)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            args![id, view, position, question, kind, mime, size, millis, blur],
        );
    }
}

/// The files of a view, in order; transcripts open with its key.
///
/// # Errors
/// When storage fails.
pub(crate) async fn attach(conn: &mut Conn, view: ViewId, key: Option<&Key>) -> Result<Vec<Attachment>, StorageError> {
    let sql = format!("SELECT {WITH_LOCK} WHERE a.view_id = $1 ORDER BY a.position");
    let rows = conn.all(sql, args![view]).await?;
    rows.iter().map(|row| attachment(row, key)).collect()
}

fn attachment(row: &Row, key: Option<&Key>) -> Result<Attachment, StorageError> {
    let id: AttachmentId = row.id("id")?;
    let opened = row.moment_opt("opened_at")?.zip(row.text_opt("opened_by_role")?);
    let lock = lock_of(row)?;
    // What somebody saw in it is not read again either.
    let key = key.filter(|_| lock.is_none_or(|lock| lock.state == LockedState::Released));
    Ok(Attachment {
        id,
        question: row.text("question")?,
        kind: parse(Kind::parse, row, "kind")?,
        mime: row.text("mime")?,
        millis: row.int_opt("millis")?,
        opened,
        lock,
        transcript: transcript(row, key)?,
    })
}

/// What the team wrote down of a row's recording or picture.
pub(super) fn transcript(row: &Row, key: Option<&Key>) -> Result<Option<String>, StorageError> {
    let id: [u8; 16] = row.id("id")?;
    let (Some(key), Some(sealed)) = (key, row.blob_opt("sealed_transcript")?) else { return Ok(None) };
    let text = String::from_utf8(open(key, &attachment_place(&id, "transcript"), &sealed)?);
    text.map(Some).map_err(|_| StorageError::inconsistent("sealed_transcript", "text"))
}

/// Seals what the team wrote down.
pub(super) fn seal_transcript(heard: &Heard, key: &Key, id: AttachmentId, text: &str) -> Vec<u8> {
    seal(key, &attachment_place(&id.bytes(), "transcript"), text.as_bytes(), heard.entropy())
}

/// Puts a checked file beside a view that is stored already, for the
/// demonstration.
///
/// # Errors
/// When storage fails.
pub async fn attach_to(heard: &Heard, view: ViewId, file: Checked) -> Result<(), StorageError> {
    let Some(key) = key_of(heard, view).await? else { return Ok(()) };
    let media = DraftMedia {
        id: String::new(),
        question: String::new(),
        kind: file.kind.name().to_owned(),
        mime: file.mime.to_owned(),
        millis: file.millis,
        blur: file.blur,
    };
    let held = hold(heard, &key, &[(media, file.bytes)]).await?;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                insert(uow, view, held);
                // Nobody has opened it, so the view is not read.
                uow.defer(
                    "UPDATE view SET state = $2, read_at = NULL, read_by_role = NULL WHERE id = $1",
                    args![view, ViewState::Sent.name()],
                );
                Ok(())
            })
        })
        .await
}

/// Opens a file of one's own view. Nobody is recorded: it is their own.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is not there, or was locked.
pub async fn open_own(
    heard: &Heard,
    own: OwnView,
    id: AttachmentId,
) -> Result<Option<(Vec<u8>, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let there = conn.first("SELECT id FROM own_view WHERE id = $1", args![own.id()]).await?.is_some();
    drop(conn);
    let opened = match find(heard, own.id(), id, Asks::Reader).await {
        Ok(Some(found)) if there => found.bytes_if_still_open(heard).await,
        Ok(_) => Ok(None),
        Err(error) => Err(error),
    };
    match opened {
        Ok(opened) => Ok(opened),
        Err(OpenError::Storage(error)) => Err(error),
        // Its author is not asked to look at it again, and whoever holds the telephone does not.
        Err(_) => Ok(None),
    }
}

/// Deletes what no row names and no draft can still hold: older than a day.
/// How many were deleted.
///
/// # Errors
/// When storage fails.
pub async fn sweep(heard: &Heard) -> Result<usize, StorageError> {
    let yesterday = heard.now().plus(-Moment::DAY);
    let drafts = heard.objects().older(Shelf::Draft, yesterday).await?;
    let mut orphans = Vec::new();
    let mut conn = heard.words().read().await?;
    for id in heard.objects().older(Shelf::View, yesterday).await? {
        if conn.first("SELECT id FROM attachment WHERE id = $1", args![id]).await?.is_none() {
            orphans.push(id);
        }
    }
    drop(conn);
    let swept = drafts.len() + orphans.len();
    drop_objects(heard, Shelf::Draft, drafts).await;
    drop_objects(heard, Shelf::View, orphans).await;
    Ok(swept)
}
