//! What is kept for one browser for a while: answers under way, a form that
//! came after its session had ended, a plan's file between preview and
//! confirmation. Each is sealed under a token that only that browser's cookie,
//! or the page itself, holds; a keyed hash of the token is all that finds it.

use heard_storage::crypto::{Key, open, seal};
use heard_storage::{StorageError, args};

use crate::Heard;

/// What opens something that is kept, and names it: 32 random bytes.
pub type Token = [u8; 32];

/// A fresh token.
#[must_use]
pub fn new_token(heard: &Heard) -> Token {
    let mut token = [0; 32];
    heard.entropy().fill(&mut token);
    token
}

/// Keeps `plain` under `token` for `lifetime` milliseconds, instead of what was
/// under it before. What is over goes with that.
///
/// # Errors
/// When storage fails.
pub async fn keep(heard: &Heard, token: Token, plain: &[u8], lifetime: i64) -> Result<(), StorageError> {
    let hash = heard.draft_hash(&token);
    let sealed = seal(&Key::from_bytes(token), &hash, plain, heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.defer("DELETE FROM draft WHERE expires_at < $1", args![now]);
                uow.defer(
                    "INSERT INTO draft (id_hash, sealed, expires_at) VALUES ($1, $2, $3)
                     ON CONFLICT (id_hash) DO UPDATE SET sealed = excluded.sealed, expires_at = excluded.expires_at",
                    args![hash, sealed, now.plus(lifetime)],
                );
                Ok::<_, StorageError>(())
            })
        })
        .await
}

/// Deletes drafts that are over, also where nobody begins another.
///
/// # Errors
/// When storage fails.
pub async fn forget_over(heard: &Heard) -> Result<(), StorageError> {
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let now = uow.now();
                uow.execute("DELETE FROM draft WHERE expires_at < $1", args![now]).await.map(drop)
            })
        })
        .await
}

/// What is kept under `token`.
///
/// # Errors
/// When storage fails or it does not open. `Ok(None)` when it is gone or over.
pub async fn find(heard: &Heard, token: Token) -> Result<Option<Vec<u8>>, StorageError> {
    let hash = heard.draft_hash(&token);
    let mut conn = heard.words().read().await?;
    let sql = "SELECT sealed FROM draft WHERE id_hash = $1 AND expires_at > $2";
    let Some(row) = conn.first(sql, args![hash, heard.now()]).await? else { return Ok(None) };
    drop(conn);
    Ok(Some(open(&Key::from_bytes(token), &hash, &row.blob("sealed")?)?))
}

/// Destroys what is kept under `token`.
///
/// # Errors
/// When storage fails.
pub async fn forget(heard: &Heard, token: Token) -> Result<(), StorageError> {
    let hash = heard.draft_hash(&token);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer("DELETE FROM draft WHERE id_hash = $1", args![hash]);
                Ok::<_, StorageError>(())
            })
        })
        .await
}
