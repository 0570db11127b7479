//! What was accepted before: the same form again, and the same form with
//! something else in it.

use heard_storage::{StorageError, args};

use super::{Accepted, Submission};
use crate::Heard;
use crate::ids::{AccountId, ViewId};
use crate::safeguarding::alarm;
use crate::safeguarding::conflicts::is_kept_from;

/// Whether a submission of this id was accepted before.
///
/// # Errors
/// When storage fails.
pub async fn was_sent(heard: &Heard, id: &[u8; 16]) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let hash = heard.keys().submission_hash(id);
    Ok(conn.first("SELECT id FROM view WHERE submission_hash = $1", args![hash]).await?.is_some())
}

/// Whether the same form was sent before, or in another tab, with something
/// else in it: the first half of what a submission is known by is its form's.
///
/// # Errors
/// When storage fails.
pub async fn sent_otherwise(heard: &Heard, id: &[u8; 16]) -> Result<bool, StorageError> {
    let submission = heard.keys().submission_hash(id);
    let (mut first, mut last) = (submission, submission);
    first[16..].fill(0);
    last[16..].fill(0xff);
    let sql = "SELECT 1 AS n FROM view WHERE submission_hash BETWEEN $1 AND $2 AND submission_hash <> $3 LIMIT 1";
    let mut conn = heard.words().read().await?;
    Ok(conn.first(sql, args![first, last, submission]).await?.is_some())
}

/// Whether what was sent with this id stands still for its author: no device is told of it.
///
/// # Errors
/// When storage fails.
pub async fn stands_still(heard: &Heard, id: &[u8; 16]) -> Result<bool, StorageError> {
    let sql = "SELECT id FROM own_view WHERE submission_hash = $1 AND still_since IS NOT NULL";
    let mut conn = heard.words().read().await?;
    Ok(conn.first(sql, args![heard.keys().submission_hash(id)]).await?.is_some())
}

/// The answer to a submission that was accepted earlier: the same receipt, or
/// the view of its account. Where `typist` types it in once more and it may be about
/// them, neither: with a receipt they would read and write as whoever said it.
pub(super) async fn accepted_before(
    heard: &Heard,
    what: &Submission,
    receipt: Option<String>,
    typist: Option<AccountId>,
) -> Result<Accepted, StorageError> {
    let mut conn = heard.words().read().await?;
    let submission = heard.keys().submission_hash(&what.id);
    let row = conn.first("SELECT id FROM view WHERE submission_hash = $1", args![submission]).await?;
    drop(conn);
    let view: Option<ViewId> = row.map(|row| row.id("id")).transpose()?;
    if let (Some(typist), Some(view)) = (typist, view)
        && is_kept_from(heard, typist, view).await?
    {
        return Ok(Accepted { receipt: None, view: None });
    }
    let view = view.filter(|_| receipt.is_none() && !alarm::is_quiet(what));
    Ok(Accepted { receipt, view })
}
