//! That a quote may be shown is taken back: by whoever said it at any time, or by a
//! colleague who was asked to.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{QuoteState, ViewAction};

use super::own_words::says_their_words;
use super::quotes::QuoteError;
use super::thread::OwnView;
use crate::Heard;
use crate::ids::{QuoteId, ViewId};
use crate::people::{ClearQuotes, Grant};
use crate::record::{AUTHOR, record};
use crate::safeguarding::conflicts::is_kept_from;

/// Its author does not want a quote shown any more: from now on it stands on no page and
/// in no file. What was taken out before is listed beside its pack.
///
/// # Errors
/// When storage fails. `Ok(false)` where the view has no such quote that is, or may come,
/// to be shown.
pub async fn withdraw_own(heard: &Heard, own: OwnView, quote: QuoteId) -> Result<bool, StorageError> {
    let view = own.id();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !withdraw(uow, quote, view, None).await? {
                    return Ok(false);
                }
                record(uow, AUTHOR, ViewAction::QuoteWithdrawn, view, quote.to_string()).await?;
                Ok(true)
            })
        })
        .await
}

/// The same by a colleague, who says how they know.
///
/// # Errors
/// [`QuoteError::Empty`] without a reason, [`QuoteError::TooLong`], [`QuoteError::TheirWords`]
/// where it is in its author's own, and
/// [`QuoteError::Gone`] where there is nothing to take back.
pub async fn withdraw_quote(
    heard: &Heard,
    by: &Grant<ClearQuotes>,
    quote: QuoteId,
    reason: &str,
) -> Result<(), QuoteError> {
    if heard_storage::text::is_empty(reason) {
        return Err(QuoteError::Empty);
    }
    if heard_storage::text::length(reason) > 400 {
        return Err(QuoteError::TooLong);
    }
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT view_id FROM quote WHERE id = $1", args![quote]).await?.ok_or(QuoteError::Gone)?;
    drop(conn);
    let view: ViewId = row.id("view_id")?;
    if is_kept_from(heard, by.id(), view).await? {
        return Err(QuoteError::Gone);
    }
    if says_their_words(heard, by.account(), view, reason).await? {
        return Err(QuoteError::TheirWords);
    }
    let (actor, reason) = (by.actor(), reason.trim().to_owned());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !withdraw(uow, quote, view, Some(reason.as_str())).await? {
                    return Err(QuoteError::Gone);
                }
                record(uow, actor, ViewAction::QuoteWithdrawn, view, quote.to_string()).await?;
                Ok(())
            })
        })
        .await
}

/// Takes it back where it is shown or may come to be; whether there was one.
async fn withdraw(uow: &mut Uow, quote: QuoteId, view: ViewId, reason: Option<&str>) -> Result<bool, StorageError> {
    let now = uow.now();
    let [withdrawn, waiting, cleared] =
        [QuoteState::Withdrawn, QuoteState::Waiting, QuoteState::Cleared].map(QuoteState::name);
    let touched = uow
        .execute(
            "UPDATE quote SET state = $1, withdrawn_at = $2, reason = COALESCE($3, reason)
             WHERE id = $4 AND view_id = $5 AND state IN ($6, $7)",
            args![withdrawn, now, reason, quote, view, waiting, cleared],
        )
        .await?;
    Ok(touched > 0)
}
