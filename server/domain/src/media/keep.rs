//! Keeping files with a view: sealed, under a random name; and letting go of
//! them, and of those that a draft held.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::{Conn, Row, Shelf, StorageError, Uow};

use super::check::Checked;
use super::drafts::DraftMedia;
use super::team::OpenError;
use super::{Kind, MOST};
use crate::Heard;
use crate::ids::{AttachmentId, ViewId};
use crate::views::{OwnView, ViewState, key_for_safety, key_of, parse};

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
    /// Whether only the safeguarding lead may open it.
    pub locked: bool,
    /// What is said in it, as the team wrote it down.
    pub transcript: Option<String>,
}

fn attachment_place(id: &[u8; 16], kind: &str) -> Vec<u8> {
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
    let rows = conn.all("SELECT * FROM attachment WHERE view_id = $1 ORDER BY position", args![view]).await?;
    rows.iter().map(|row| attachment(row, key)).collect()
}

fn attachment(row: &Row, key: Option<&Key>) -> Result<Attachment, StorageError> {
    let id: AttachmentId = row.id("id")?;
    let opened = row.moment_opt("opened_at")?.zip(row.text_opt("opened_by_role")?);
    Ok(Attachment {
        id,
        question: row.text("question")?,
        kind: parse(Kind::parse, row, "kind")?,
        mime: row.text("mime")?,
        millis: row.int_opt("millis")?,
        opened,
        locked: row.int_opt("locked_at")?.is_some(),
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

/// A row with its view's columns, and the key that opens it.
pub(super) struct Found {
    pub row: Row,
    pub key: Key,
}

/// The file `id` of `view`; `None` when it is not there or was erased.
pub(super) async fn find(heard: &Heard, view: ViewId, id: AttachmentId) -> Result<Option<Found>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM attachment WHERE id = $1 AND view_id = $2", args![id, view]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let Some(key) = key_of(heard, view).await? else { return Ok(None) };
    Ok(Some(Found { row, key }))
}

/// As [`find`], for whoever looks at concerns: what may be harm opens though its
/// owner's words rest.
pub(super) async fn find_for_safety(
    heard: &Heard,
    view: ViewId,
    id: AttachmentId,
) -> Result<Option<Found>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM attachment WHERE id = $1 AND view_id = $2", args![id, view]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    Ok(key_for_safety(heard, view).await?.map(|key| Found { row, key }))
}

impl Found {
    /// What it holds, and its type.
    pub(super) async fn bytes(&self, heard: &Heard) -> Result<Option<(Vec<u8>, String)>, StorageError> {
        let id: [u8; 16] = self.row.id("id")?;
        let Some(sealed) = heard.objects().get(Shelf::View, &id).await? else { return Ok(None) };
        let plain = open(&self.key, &attachment_place(&id, &self.row.text("kind")?), &sealed)?;
        Ok(Some((plain, self.row.text("mime")?)))
    }

    /// Refuses what is no picture: nobody could open a locked recording again.
    pub(super) fn may_be_locked(&self) -> Result<(), OpenError> {
        match parse(Kind::parse, &self.row, "kind")? {
            Kind::Voice => Err(OpenError::Gone),
            Kind::Drawing | Kind::Photo => Ok(()),
        }
    }

    /// The picture of a few dots.
    pub(super) fn blur(&self) -> Result<Option<Vec<u8>>, StorageError> {
        let id: [u8; 16] = self.row.id("id")?;
        let Some(sealed) = self.row.blob_opt("sealed_blur")? else { return Ok(None) };
        Ok(Some(open(&self.key, &attachment_place(&id, "blur"), &sealed)?))
    }
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
/// When storage fails. `Ok(None)` when it is not there.
pub async fn open_own(
    heard: &Heard,
    own: OwnView,
    id: AttachmentId,
) -> Result<Option<(Vec<u8>, String)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let there = conn.first("SELECT id FROM own_view WHERE id = $1", args![own.id()]).await?.is_some();
    drop(conn);
    match find(heard, own.id(), id).await? {
        Some(found) if there => found.bytes(heard).await,
        Some(_) | None => Ok(None),
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
