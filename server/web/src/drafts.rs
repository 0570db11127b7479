//! What was answered so far, kept on the server for the pages between the
//! first question and sending. Sealed under a key that only the visitor's own
//! cookie holds, and gone after two hours.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use axum::response::Response;
use heard_app::shell::Device;
use heard_domain::Heard;
use heard_domain::media::{DraftMedia, drop_objects, kept};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_storage::crypto::{Key, open, seal};
use heard_storage::entropy::random16;
use heard_storage::{Shelf, StorageError};
use serde::{Deserialize, Serialize};

use super::cookies;

/// How long a draft is kept, in milliseconds.
const LIFETIME: i64 = 120 * Moment::MINUTE;
/// The same on a device that others use.
const SHARED_LIFETIME: i64 = 10 * Moment::MINUTE;

/// Answers under way.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Draft {
    /// The scenario's name.
    pub scenario: String,
    /// The version of its questions.
    pub version: i64,
    /// The submission's own id, 32 hexadecimal digits.
    pub id: String,
    /// Answers by question.
    pub answers: BTreeMap<String, String>,
    /// The number of the question to go on with; 0 when it is ready to send.
    #[serde(default)]
    pub at: usize,
    /// Recordings and pictures.
    #[serde(default)]
    pub media: Vec<DraftMedia>,
    /// What was chosen and written on the page before sending: by field.
    #[serde(default)]
    pub beside: BTreeMap<String, String>,
}

/// So many situations can be under way at once; the oldest goes first.
const MOST: usize = 5;

/// The key of this visitor's drafts, as the cookie names it. It may open
/// nothing: a new draft is kept under [`token_or_new`].
pub fn token(headers: &HeaderMap) -> Option<[u8; 32]> {
    let bytes = cookies::unhex(cookies::read(headers, cookies::DRAFT)?)?;
    bytes.try_into().ok()
}

/// The draft of this visitor for `scenario`, in the version it was begun; a
/// fresh one when there is none.
///
/// # Errors
/// When storage fails.
pub async fn load(heard: &Heard, headers: &HeaderMap, scenario: &str, version: i64) -> Result<Draft, StorageError> {
    let stored = under_way(heard, headers).await?.into_iter().find(|draft| draft.scenario == scenario);
    Ok(stored.unwrap_or_else(|| Draft {
        scenario: scenario.to_owned(),
        version,
        id: cookies::hex(&random16(heard.entropy())),
        answers: BTreeMap::new(),
        at: 1,
        media: Vec::new(),
        beside: BTreeMap::new(),
    }))
}

/// Everything this visitor has begun, the latest first.
///
/// # Errors
/// When storage fails.
pub async fn under_way(heard: &Heard, headers: &HeaderMap) -> Result<Vec<Draft>, StorageError> {
    match token(headers) {
        Some(token) => find(heard, token).await,
        None => Ok(Vec::new()),
    }
}

async fn find(heard: &Heard, token: [u8; 32]) -> Result<Vec<Draft>, StorageError> {
    let hash = heard.draft_hash(&token);
    let mut conn = heard.words().read().await?;
    let row =
        conn.first("SELECT sealed FROM draft WHERE id_hash = $1 AND expires_at > $2", args![hash, heard.now()]).await?;
    let Some(row) = row else { return Ok(Vec::new()) };
    let plain = open(&Key::from_bytes(token), &hash, &row.blob("sealed")?)?;
    Ok(serde_json::from_slice(&plain).unwrap_or_default())
}

/// The key of this visitor's drafts; a fresh one when there are none. A token
/// that opens nothing here was not given by us, or is over: what is written
/// from now on must not lie under a key that somebody else may know.
///
/// # Errors
/// When storage fails.
pub async fn token_or_new(heard: &Heard, headers: &HeaderMap) -> Result<[u8; 32], StorageError> {
    if let Some(token) = token(headers)
        && !find(heard, token).await?.is_empty()
    {
        return Ok(token);
    }
    let mut token = [0; 32];
    heard.entropy().fill(&mut token);
    Ok(token)
}

/// Keeps a draft under this key, and gives the visitor its address.
///
/// # Errors
/// When storage fails.
pub async fn keep(
    heard: &Heard,
    headers: &HeaderMap,
    token: [u8; 32],
    draft: &Draft,
    response: &mut Response,
) -> Result<(), StorageError> {
    let mut drafts = find(heard, token).await?;
    drafts.retain(|other| other.scenario != draft.scenario);
    drafts.insert(0, draft.clone());
    let too_many = drafts.split_off(drafts.len().min(MOST));
    store(heard, token, &drafts, lifetime(headers)).await?;
    drop_media(heard, &too_many).await;
    let own = cookies::device(headers) == Device::Own;
    cookies::set(response, cookies::DRAFT, &cookies::hex(&token), "/", (!own).then_some(600));
    Ok(())
}

/// How long drafts are kept on this device, in milliseconds.
fn lifetime(headers: &HeaderMap) -> i64 {
    if cookies::device(headers) == Device::Own { LIFETIME } else { SHARED_LIFETIME }
}

async fn store(heard: &Heard, token: [u8; 32], drafts: &[Draft], lifetime: i64) -> Result<(), StorageError> {
    let hash = heard.draft_hash(&token);
    let plain = serde_json::to_vec(drafts).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let sealed = seal(&Key::from_bytes(token), &hash, &plain, heard.entropy());
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

/// Deletes the recordings and pictures of drafts; one that cannot be deleted
/// now is swept later.
async fn drop_media(heard: &Heard, drafts: &[Draft]) {
    for draft in drafts {
        drop_objects(heard, Shelf::Draft, kept(&draft.media)).await;
    }
}

/// Destroys the draft for one situation; others under way stay.
///
/// # Errors
/// When storage fails.
pub async fn finish(
    heard: &Heard,
    headers: &HeaderMap,
    scenario: &str,
    response: &mut Response,
) -> Result<(), StorageError> {
    let Some(token) = token(headers) else { return Ok(()) };
    let (done, drafts): (Vec<_>, Vec<_>) =
        find(heard, token).await?.into_iter().partition(|draft| draft.scenario == scenario);
    drop_media(heard, &done).await;
    if drafts.is_empty() {
        forget(heard, headers, response).await
    } else {
        store(heard, token, &drafts, lifetime(headers)).await
    }
}

/// Destroys all that a visitor has begun.
///
/// # Errors
/// When storage fails.
pub async fn forget(heard: &Heard, headers: &HeaderMap, response: &mut Response) -> Result<(), StorageError> {
    let Some(token) = token(headers) else { return Ok(()) };
    if let Ok(drafts) = find(heard, token).await {
        drop_media(heard, &drafts).await;
    }
    let hash = heard.draft_hash(&token);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                uow.defer("DELETE FROM draft WHERE id_hash = $1", args![hash]);
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    cookies::set(response, cookies::DRAFT, "", "/", Some(0));
    Ok(())
}

/// Keeps an uploaded file for the two hours between preview and confirmation,
/// sealed under the token that the preview page alone holds.
///
/// # Errors
/// When storage fails.
pub async fn keep_file(heard: &Heard, name: &str, bytes: &[u8]) -> Result<[u8; 32], StorageError> {
    let mut token = [0; 32];
    heard.entropy().fill(&mut token);
    let hash = heard.draft_hash(&token);
    let mut plain = serde_json::to_vec(name).map_err(|e| StorageError::Bind(Box::new(e)))?;
    plain.push(b'\n');
    plain.extend_from_slice(bytes);
    let sealed = seal(&Key::from_bytes(token), &hash, &plain, heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let expires = uow.now().plus(LIFETIME);
                uow.defer(
                    "INSERT INTO draft (id_hash, sealed, expires_at) VALUES ($1, $2, $3)",
                    args![hash, sealed, expires],
                );
                Ok::<_, StorageError>(())
            })
        })
        .await?;
    Ok(token)
}

/// The kept file with its name; it stays until [`drop_file`] or its two hours.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is gone.
pub async fn find_file(heard: &Heard, token: [u8; 32]) -> Result<Option<(String, Vec<u8>)>, StorageError> {
    let hash = heard.draft_hash(&token);
    let mut conn = heard.words().read().await?;
    let row =
        conn.first("SELECT sealed FROM draft WHERE id_hash = $1 AND expires_at > $2", args![hash, heard.now()]).await?;
    drop(conn);
    let Some(row) = row else { return Ok(None) };
    let plain = open(&Key::from_bytes(token), &hash, &row.blob("sealed")?)?;
    let Some(end) = plain.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
    let Ok(name) = serde_json::from_slice::<String>(&plain[..end]) else { return Ok(None) };
    Ok(Some((name, plain[end + 1..].to_vec())))
}

/// Destroys the kept file: it was used.
///
/// # Errors
/// When storage fails.
pub async fn drop_file(heard: &Heard, token: [u8; 32]) -> Result<(), StorageError> {
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
