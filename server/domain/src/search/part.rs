//! The months, each under a key of its own.

use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::entropy::random16;
use heard_storage::{Conn, Row, StorageError, Uow, args};

use crate::Heard;

/// A month's words under one key. While a month is written anew there are two of it.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// What its key is called in the key store.
    pub(super) owner: [u8; 16],
    /// `2026-11`.
    pub(super) month: String,
    /// Whether something in it went: it is written anew, and its key destroyed.
    pub(super) stale: bool,
}

/// The month of a moment.
pub(super) fn month(at: Moment) -> String {
    at.day().to_string().chars().take(7).collect()
}

fn read(row: &Row) -> Result<Part, StorageError> {
    Ok(Part { owner: row.id("owner_key")?, month: row.text("month")?, stale: row.int("stale")? == 1 })
}

/// Every part.
pub(super) async fn parts(conn: &mut Conn) -> Result<Vec<Part>, StorageError> {
    let sql = "SELECT owner_key, month, stale FROM search_part ORDER BY month, owner_key";
    conn.all(sql, vec![]).await?.iter().map(read).collect()
}

/// The part that words of a month are written to, and its key; made where there is none.
pub(super) async fn part_of(heard: &Heard, month: &str) -> Result<([u8; 16], Key), StorageError> {
    loop {
        let mut conn = heard.words().read().await?;
        let sql = "SELECT owner_key, month, stale FROM search_part WHERE month = $1 AND stale = 0";
        let found = conn.first(sql, args![month]).await?.as_ref().map(read).transpose()?;
        drop(conn);
        match found {
            None => make(heard, month.to_owned()).await?,
            Some(part) => match heard.key_store().get(&part.owner).await? {
                Some(key) => return Ok((part.owner, key)),
                None => set_stale(heard, vec![part.owner]).await?,
            },
        }
    }
}

/// Has parts written anew.
pub(super) async fn set_stale(heard: &Heard, owners: Vec<[u8; 16]>) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                for owner in owners {
                    uow.execute("UPDATE search_part SET stale = 1 WHERE owner_key = $1", args![owner]).await?;
                }
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// Makes one; none where another process was quicker.
async fn make(heard: &Heard, month: String) -> Result<(), StorageError> {
    let owner = random16(heard.entropy());
    // The key first: what is written under none would be found by nobody.
    heard.key_store().create(owner, heard.entropy()).await?;
    let made = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "INSERT INTO search_part (owner_key, month, stale) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING";
                uow.execute(sql, args![owner, month]).await
            })
        })
        .await?;
    if made == 0 {
        heard.key_store().destroy(owner).await?;
    }
    Ok(())
}

/// Destroys the key of a part that holds nothing any more, and then forgets the part: what
/// a stop leaves in between is done the next time.
pub(super) async fn end(heard: &Heard, owner: [u8; 16]) -> Result<(), StorageError> {
    heard.key_store().destroy(owner).await?;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM search_part WHERE owner_key = $1 AND stale = 1
                              AND NOT EXISTS (SELECT 1 FROM search_view s WHERE s.part = $1)";
                uow.execute(sql, args![owner]).await.map(drop)
            })
        })
        .await
}

/// Forgets the words of everything under an owner's key that is destroyed or rests, in the
/// unit that decides it.
pub(crate) async fn forget_owner(uow: &mut Uow, owner: [u8; 16]) -> Result<(), StorageError> {
    const THEIRS: &str = "view_id IN (SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1)";
    // Held until the commit: nobody reads them meanwhile, and writes down what they say.
    let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
    let sql = format!("SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1 ORDER BY id{lock}");
    if uow.all(sql, args![owner]).await?.is_empty() {
        return Ok(());
    }
    uow.execute(format!("DELETE FROM search_todo WHERE {THEIRS}"), args![owner]).await?;
    let sql = format!(
        "UPDATE search_part SET stale = 1
         WHERE stale = 0 AND owner_key IN (SELECT s.part FROM search_view s WHERE s.{THEIRS})"
    );
    uow.execute(sql, args![owner]).await?;
    uow.execute(format!("DELETE FROM search_word WHERE {THEIRS}"), args![owner]).await?;
    uow.execute(format!("DELETE FROM search_view WHERE {THEIRS}"), args![owner]).await.map(drop)
}

/// What is under an owner's key that wakes is read again.
pub(crate) async fn wake_owner(uow: &mut Uow, owner: [u8; 16]) -> Result<(), StorageError> {
    let sql = "INSERT INTO search_todo (view_id) SELECT id FROM view WHERE owner_key = $1 AND signed_in = 1
               ON CONFLICT DO NOTHING";
    uow.execute(sql, args![owner]).await.map(drop)
}
