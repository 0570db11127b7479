//! A quote is proposed, from the words of a view.

use heard_storage::crypto::Key;
use heard_storage::{StorageError, args};
use heard_vocabulary::{Celebrate, Consent, QuoteState, RedactionState, ViewAction};

use super::quotes::QuoteError;
use super::redact::{everywhere, open_placed};
use super::standing::{still_found, still_there};
use super::words::{item_key, open_text, open_words, seal_text};
use crate::Heard;
use crate::ids::{QuoteId, ViewId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, Moderate};
use crate::record::record;

/// A text by its letters and digits alone, as a search sees them, to see whether
/// it stands in another.
fn bare(text: &str) -> String {
    heard_storage::text::search(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether something stands in a quote that somebody took out of the view: a name, or a
/// brother or sister, who is a person of their own and agreed to nothing.
async fn names_somebody(heard: &Heard, key: &Key, view: ViewId, text: &str) -> Result<bool, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT sealed, kind, state FROM redaction WHERE view_id = $1";
    let rows = conn.all(sql, args![view]).await?;
    let chars: Vec<char> = text.chars().collect();
    for row in &rows {
        let (placed, _, state) = open_placed(key, view, row)?;
        if state == RedactionState::Out && !everywhere(&chars, &placed.covers).is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Proposes a public quote; with `celebration` for the page of good news, which
/// its author must have agreed to.
///
/// # Errors
/// [`QuoteError`].
pub async fn propose_quote(
    heard: &Heard,
    by: &Grant<Moderate>,
    view: ViewId,
    text: &str,
    consent: Consent,
    celebration: bool,
) -> Result<QuoteId, QuoteError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(QuoteError::Empty);
    }
    if heard_storage::text::length(text) > 400 {
        return Err(QuoteError::TooLong);
    }
    let mut conn = heard.words().read().await?;
    let row = conn.first("SELECT * FROM listed_view WHERE id = $1", args![view]).await?.ok_or(QuoteError::Gone)?;
    drop(conn);
    let agreed = row.text_opt("celebrate")?.as_deref().and_then(Celebrate::parse);
    if celebration && !matches!(agreed, Some(Celebrate::Yes | Celebrate::Ask)) {
        return Err(QuoteError::NotAgreed);
    }
    let key = item_key(heard, view, &row).await?.ok_or(QuoteError::Gone)?;
    if let Some(sealed) = row.blob_opt("sealed_seen")? {
        let said = open_words(heard, view, &row).await?.map(|words| words.text()).unwrap_or_default();
        let seen = open_text(&key, view, "sealed_seen", &sealed)?;
        if bare(&seen).contains(&bare(text)) && !bare(&said).contains(&bare(text)) {
            return Err(QuoteError::NotSaid);
        }
    }
    if names_somebody(heard, &key, view, text).await? {
        return Err(QuoteError::TakenOut);
    }
    let sealed = seal_text(heard, &key, view, "quote", text);
    let id = QuoteId::random(heard.entropy());
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there(uow, view).await? || !still_found(uow, view).await? {
                    return Err(QuoteError::Gone);
                }
                let now = uow.now();
                let waiting = QuoteState::Waiting.name();
                uow.defer(
                    "INSERT INTO quote (id, view_id, sealed, consent, state, proposed_by, proposed_at, celebration)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    args![id, view, sealed, consent.name(), waiting, me, now, celebration],
                );
                record(uow, actor, ViewAction::QuoteProposed, view, id.to_string()).await?;
                raise(uow, Event::QuoteProposed(me)).await?;
                Ok(id)
            })
        })
        .await
}
