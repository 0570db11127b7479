//! What a translator has before them: the words without name and place, and their draft.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::{StorageError, args};
use heard_vocabulary::{RedactionState, TranslatedFrom, TranslationState, ViewAction};

use super::{Claimed, DRAFT, SEALED, TRANSLATED_IN, TranslateError, lang};
use crate::Heard;
use crate::intake::LONGEST;
use crate::people::{Grant, TranslateWords};
use crate::record::record;
use crate::views::{Due, blind_words, due_in, key_of, open_text, seal_text};

/// Something to put into English.
#[derive(Debug, Clone)]
pub struct TranslationWork {
    /// From which language.
    pub lang: TranslatedFrom,
    /// What somebody wrote, answer by answer and then what they wrote since, without name
    /// and place.
    pub words: Vec<String>,
    /// The draft that was saved; else what they handed in before its author wrote more, where
    /// nothing was taken out of the words since; else empty.
    pub draft: String,
    /// The day it came, or its author wrote more.
    pub came: Day,
    /// By when it is to be in English.
    pub due: Due,
    /// When its author last wrote.
    pub newest: Moment,
}

/// Opens what a translator took: recorded first, and its author sees that.
///
/// # Errors
/// When storage fails. `Ok(None)` when nothing opens it any more.
pub async fn open(
    heard: &Heard,
    by: &Grant<TranslateWords>,
    claimed: Claimed,
) -> Result<Option<TranslationWork>, StorageError> {
    let (view, actor) = (claimed.id(), by.actor());
    let Some(key) = key_of(heard, view).await? else { return Ok(None) };
    heard
        .words()
        .write(move |uow| Box::pin(async move { record(uow, actor, ViewAction::ReadToTranslate, view, "").await }))
        .await?;
    let mut conn = heard.words().read().await?;
    // A name that stands in somebody's translation may have been taken out since: nobody else
    // reads it there, and they do not hand it in anew.
    let sql = "SELECT t.lang, t.sealed_draft, t.waits_since, t.newest_at,
                   CASE WHEN t.handed_in_by = $2 AND NOT EXISTS (
                       SELECT 1 FROM redaction r
                       WHERE r.view_id = t.view_id AND r.state = $3 AND r.decided_at >= t.handed_in_at
                   ) THEN t.sealed END AS sealed_own
               FROM view_translation t JOIN listed_view v ON v.id = t.view_id WHERE t.view_id = $1";
    let out = RedactionState::Out.name();
    let Some(row) = conn.first(sql, args![view, by.id(), out]).await? else { return Ok(None) };
    drop(conn);
    let Some(words) = blind_words(heard, view).await? else { return Ok(None) };
    let draft = match (row.blob_opt("sealed_draft")?, row.blob_opt("sealed_own")?) {
        (Some(draft), _) => Some(open_text(&key, view, DRAFT, &draft)?),
        (None, Some(before)) => Some(open_text(&key, view, SEALED, &before)?),
        (None, None) => None,
    };
    let (catalogue, came) = (heard.catalogue(), row.moment("waits_since")?.day());
    Ok(Some(TranslationWork {
        lang: lang(&row)?,
        words,
        draft: draft.unwrap_or_default(),
        came,
        due: due_in(&catalogue.settings.calendar, came, heard.now().day(), TRANSLATED_IN),
        newest: row.moment("newest_at")?,
    }))
}

/// A translation as it is kept: what was typed, of a length that an answer may have too.
pub(super) fn checked(text: &str) -> Result<&str, TranslateError> {
    let text = text.trim();
    if heard_storage::text::is_empty(text) {
        return Err(TranslateError::Empty);
    }
    // English takes more letters than most of these languages.
    if heard_storage::text::length(text) > 2 * LONGEST {
        return Err(TranslateError::TooLong);
    }
    Ok(text)
}

/// Keeps what was typed so far: nobody but its translator reads it.
///
/// # Errors
/// [`TranslateError`].
pub async fn save_draft(
    heard: &Heard,
    by: &Grant<TranslateWords>,
    claimed: Claimed,
    text: &str,
) -> Result<(), TranslateError> {
    let text = checked(text)?;
    let view = claimed.id();
    let key = key_of(heard, view).await?.ok_or(TranslateError::Taken)?;
    let claimed = TranslationState::Claimed.name();
    let values = args![view, by.id(), seal_text(heard, &key, view, DRAFT, text), claimed, heard.now()];
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "UPDATE view_translation SET sealed_draft = $3, drafted_at = $5
                           WHERE view_id = $1 AND claimed_by = $2 AND state = $4";
                if uow.execute(sql, values).await? == 0 {
                    return Err(TranslateError::Taken);
                }
                Ok(())
            })
        })
        .await
}
