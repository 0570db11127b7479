//! What was answered so far, kept on the server for the pages between the
//! first question and sending. Sealed under a key that only the visitor's own
//! cookie holds, and gone after two hours.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use axum::response::Response;
use heard_app::shell::Device;
use heard_domain::Heard;
use heard_domain::drafts::{self as stored, Token, new_token};
use heard_domain::media::{DraftMedia, drop_objects, kept};
use heard_storage::clock::Moment;
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
pub fn token(headers: &HeaderMap) -> Option<Token> {
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

async fn find(heard: &Heard, token: Token) -> Result<Vec<Draft>, StorageError> {
    let plain = stored::find(heard, token).await?;
    Ok(plain.and_then(|plain| serde_json::from_slice(&plain).ok()).unwrap_or_default())
}

/// The key of this visitor's drafts; a fresh one when there are none. A token
/// that opens nothing here was not given by us, or is over: what is written
/// from now on must not lie under a key that somebody else may know.
///
/// # Errors
/// When storage fails.
pub async fn token_or_new(heard: &Heard, headers: &HeaderMap) -> Result<Token, StorageError> {
    if let Some(token) = token(headers)
        && !find(heard, token).await?.is_empty()
    {
        return Ok(token);
    }
    Ok(new_token(heard))
}

/// Keeps a draft under this key, and gives the visitor its address.
///
/// # Errors
/// When storage fails.
pub async fn keep(
    heard: &Heard,
    headers: &HeaderMap,
    token: Token,
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

async fn store(heard: &Heard, token: Token, drafts: &[Draft], lifetime: i64) -> Result<(), StorageError> {
    let plain = serde_json::to_vec(drafts).map_err(|e| StorageError::Bind(Box::new(e)))?;
    stored::keep(heard, token, &plain, lifetime).await
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
    stored::forget(heard, token).await?;
    cookies::set(response, cookies::DRAFT, "", "/", Some(0));
    Ok(())
}

/// Keeps an uploaded file for the two hours between preview and confirmation,
/// sealed under the token that the preview page alone holds.
///
/// # Errors
/// When storage fails.
pub async fn keep_file(heard: &Heard, name: &str, bytes: &[u8]) -> Result<Token, StorageError> {
    let token = new_token(heard);
    let mut plain = serde_json::to_vec(name).map_err(|e| StorageError::Bind(Box::new(e)))?;
    plain.push(b'\n');
    plain.extend_from_slice(bytes);
    stored::keep(heard, token, &plain, LIFETIME).await?;
    Ok(token)
}

/// The kept file with its name; it stays until [`drop_file`] or its two hours.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is gone.
async fn find_file(heard: &Heard, token: Token) -> Result<Option<(String, Vec<u8>)>, StorageError> {
    let Some(plain) = stored::find(heard, token).await? else { return Ok(None) };
    let Some(end) = plain.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
    let Ok(name) = serde_json::from_slice::<String>(&plain[..end]) else { return Ok(None) };
    Ok(Some((name, plain[end + 1..].to_vec())))
}

/// The kept file of the token that a preview's form brings, with the token.
///
/// # Errors
/// When storage fails. `Ok(None)` when it is gone, or this is no token.
pub async fn kept_file(heard: &Heard, typed: &str) -> Result<Option<(Token, String, Vec<u8>)>, StorageError> {
    let Some(token) = cookies::unhex(typed).and_then(|token| token.try_into().ok()) else { return Ok(None) };
    Ok(find_file(heard, token).await?.map(|(name, bytes)| (token, name, bytes)))
}

/// Destroys the kept file: it was used.
///
/// # Errors
/// When storage fails.
pub async fn drop_file(heard: &Heard, token: Token) -> Result<(), StorageError> {
    stored::forget(heard, token).await
}
