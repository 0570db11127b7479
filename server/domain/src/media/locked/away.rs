//! Putting objects where it was decided: away from everything that is copied, back, or
//! destroyed. Each step can be done again: what a stop leaves is done at the start and
//! every minute.

use heard_storage::crypto::{open, seal};
use heard_storage::{LockedObject, Objects, Shelf, StorageError, args};
use heard_vocabulary::LockedState;
use tokio::sync::Mutex;

use crate::Heard;
use crate::ids::AttachmentId;
use crate::views::parse;

fn place(object: &[u8; 16]) -> Vec<u8> {
    [b"locked:".as_slice(), object].concat()
}

/// Where the object of something locked lies, among those that are in a folder or a
/// bucket: for whoever has to show the police where it is.
#[must_use]
pub fn locked_name(file: AttachmentId) -> String {
    Objects::name(Shelf::Locked, &file.bytes())
}

/// Does what was decided of these. What fails is logged and done later: the decision
/// stands, and nothing is served meanwhile.
pub(super) async fn put_away(heard: &Heard, files: &[AttachmentId]) {
    for file in files {
        if let Err(error) = put_one(heard, *file).await {
            tracing::warn!(%error, "a locked file does not lie yet where it should; it is tried again");
        }
    }
}

/// Whoever puts the same file away, in this process, waits until the one before has done
/// so; several files share a place.
static TURNS: [Mutex<()>; 64] = [const { Mutex::const_new(()) }; 64];

fn turn_of(object: &[u8; 16]) -> &'static Mutex<()> {
    &TURNS[usize::from(object[0]) % TURNS.len()]
}

/// Whether this is what was decided last: in another process somebody may have decided
/// otherwise, and nothing is deleted then. It stays to be done.
async fn stands(heard: &Heard, object: [u8; 16], state: LockedState) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT 1 AS one FROM locked_media WHERE attachment_id = $1 AND state = $2";
    Ok(conn.first(sql, args![object, state.name()]).await?.is_some())
}

async fn put_one(heard: &Heard, file: AttachmentId) -> Result<(), StorageError> {
    let object = file.bytes();
    let _turn = turn_of(&object).lock().await;
    let mut conn = heard.words().read().await?;
    let sql = "SELECT state FROM locked_media WHERE attachment_id = $1 AND pending = 1";
    let Some(row) = conn.first(sql, args![file]).await? else { return Ok(()) };
    drop(conn);
    let state = parse(LockedState::parse, &row, "state")?;
    match state {
        LockedState::Locked => lock_away(heard, object).await?,
        LockedState::Released => bring_back(heard, object).await?,
        LockedState::Destroyed => destroy(heard, object).await?,
    }
    // Whatever was decided otherwise meanwhile is still to be done.
    let done = "UPDATE locked_media SET pending = 0 WHERE attachment_id = $1 AND state = $2";
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.execute(done, args![file, state.name()]).await?;
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// Seals it once more, without opening it, apart from what is copied.
async fn lock_away(heard: &Heard, object: [u8; 16]) -> Result<(), StorageError> {
    // The key first: from here on no copy of the words that is put back shows it.
    let key = match heard.key_store().lock(object, heard.entropy()).await? {
        LockedObject::Under(key) => key,
        LockedObject::Destroyed => return drop_both(heard, object).await,
    };
    if let Some(sealed) = heard.objects().get(Shelf::View, &object).await? {
        let twice = seal(&key, &place(&object), &sealed, heard.entropy());
        heard.objects().put(Shelf::Locked, &object, twice).await?;
        if stands(heard, object, LockedState::Locked).await? {
            heard.objects().delete(Shelf::View, &object).await?;
        }
    }
    Ok(())
}

/// Puts it back as it was.
async fn bring_back(heard: &Heard, object: [u8; 16]) -> Result<(), StorageError> {
    if let Some(sealed) = sealed_once(heard, object).await? {
        heard.objects().put(Shelf::View, &object, sealed).await?;
        if !stands(heard, object, LockedState::Released).await? {
            return Ok(());
        }
        heard.objects().delete(Shelf::Locked, &object).await?;
    }
    if stands(heard, object, LockedState::Released).await? {
        heard.key_store().unlock(object).await?;
    }
    Ok(())
}

/// The key first: without it nobody opens what may be left of the object.
async fn destroy(heard: &Heard, object: [u8; 16]) -> Result<(), StorageError> {
    heard.key_store().destroy_locked(object).await?;
    drop_both(heard, object).await
}

async fn drop_both(heard: &Heard, object: [u8; 16]) -> Result<(), StorageError> {
    heard.objects().delete(Shelf::Locked, &object).await?;
    heard.objects().delete(Shelf::View, &object).await
}

/// What is locked as it was sealed before, under its view's key; `None` where its object
/// or its key is not here.
async fn sealed_once(heard: &Heard, object: [u8; 16]) -> Result<Option<Vec<u8>>, StorageError> {
    let Some(LockedObject::Under(key)) = heard.key_store().locked(&object).await? else { return Ok(None) };
    let twice = heard.objects().get(Shelf::Locked, &object).await?;
    Ok(twice.and_then(|twice| open(&key, &place(&object), &twice).ok()))
}

/// Whether an object is here, locked or on its way to it, and could be put back.
pub(super) async fn is_here(heard: &Heard, file: AttachmentId) -> Result<bool, StorageError> {
    let object = file.bytes();
    Ok(sealed_once(heard, object).await?.is_some() || heard.objects().get(Shelf::View, &object).await?.is_some())
}

/// Does what a stop left undone; how many it was.
///
/// # Errors
/// When storage fails.
pub async fn sweep_locked(heard: &Heard) -> Result<usize, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT attachment_id FROM locked_media WHERE pending = 1", vec![]).await?;
    drop(conn);
    let files = rows.iter().map(|row| row.id("attachment_id")).collect::<Result<Vec<AttachmentId>, _>>()?;
    put_away(heard, &files).await;
    Ok(files.len())
}

/// What is neither opened nor copied at this moment: its objects, and a sign that
/// changes whenever that does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shut {
    /// Objects that no copy may hold.
    pub objects: Vec<[u8; 16]>,
    /// Every row that ever was, as it stands.
    standing: Vec<([u8; 16], String, i64)>,
}

/// What a copy leaves out.
///
/// # Errors
/// When storage fails.
pub async fn shut_now(heard: &Heard) -> Result<Shut, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn.all("SELECT id FROM shut_media ORDER BY id", vec![]).await?;
    let objects = rows.iter().map(|row| row.id("id")).collect::<Result<_, _>>()?;
    let sql = "SELECT attachment_id, state, pending FROM locked_media ORDER BY attachment_id";
    let rows = conn.all(sql, vec![]).await?;
    let one = |row: &heard_storage::Row| Ok((row.id("attachment_id")?, row.text("state")?, row.int("pending")?));
    let standing = rows.iter().map(one).collect::<Result<_, StorageError>>()?;
    Ok(Shut { objects, standing })
}
