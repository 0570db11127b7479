//! The council's crest: one small picture, made anew from what was brought, at
//! an address that changes with it.

use heard_storage::crypto::Hash;
use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::SettingsAction;
use sha2::{Digest as _, Sha256};

use super::SettingPart;
use crate::Heard;
use crate::media;
use crate::people::{Grant, SetUp};
use crate::record::record;

/// The crest that every page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crest {
    /// What its address ends with: the hash of its bytes.
    pub hash: Hash,
    /// Its width, in dots.
    pub width: u32,
    /// Its height, in dots.
    pub height: u32,
}

/// The crest there is, without its dots.
pub(crate) async fn load_crest(conn: &mut Conn) -> Result<Option<Crest>, StorageError> {
    let Some(row) = conn.first("SELECT hash, width, height FROM crest", vec![]).await? else { return Ok(None) };
    let wrong = || StorageError::inconsistent("crest.hash", "a crest");
    let side = |name| u32::try_from(row.int(name)?).map_err(|_| wrong());
    let hash = Hash::try_from(row.blob("hash")?.as_slice()).map_err(|_| wrong())?;
    Ok(Some(Crest { hash, width: side("width")?, height: side("height")? }))
}

/// The crest's picture, a PNG, where this is its hash.
///
/// # Errors
/// When storage fails.
pub async fn crest_picture(heard: &Heard, hash: Hash) -> Result<Option<Vec<u8>>, StorageError> {
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT picture FROM crest WHERE hash = $1", args![hash]).await?;
    row.map(|row| row.blob("picture")).transpose()
}

/// Shows another crest from now on, or none.
///
/// # Errors
/// When storage fails.
pub async fn set_crest(heard: &Heard, by: &Grant<SetUp>, crest: Option<media::Crest>) -> Result<(), StorageError> {
    let (actor, who) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.execute("DELETE FROM crest", vec![]).await?;
                let what = if crest.is_some() { "crest" } else { "no crest" };
                if let Some(crest) = crest {
                    let (width, height) = crest.sides();
                    let hash: Hash = Sha256::digest(crest.png()).into();
                    uow.execute(
                        "INSERT INTO crest (hash, picture, width, height, set_by, set_at)
                         VALUES ($1, $2, $3, $4, $5, $6)",
                        args![hash, crest.png().to_vec(), i64::from(width), i64::from(height), who, now],
                    )
                    .await?;
                }
                record(uow, actor, SettingsAction::Changed, SettingPart::Council, what).await
            })
        })
        .await?;
    heard.reload().await
}
