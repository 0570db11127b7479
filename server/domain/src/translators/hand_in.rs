//! A translator hands in what they put into English.

use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{TranslationState, ViewAction};

use super::work::checked;
use super::{Claimed, SEALED, TranslateError, before};
use crate::Heard;
use crate::people::{Grant, TranslateWords};
use crate::record::record;
use crate::safeguarding::concerns;
use crate::safeguarding::conflicts::{Named, keep_written, keeps_from};
use crate::views::{key_of, seal_text, still_there_to_change};

/// Hands a translation in: the team reads it beside the words, and its translator does
/// not find it any more. What sounds like harm in it is a concern, and whoever is named
/// in it does not read it, as if staff had written it down of a recording. Where what is
/// said may not be destroyed, what was handed in before is kept beside it. `newest` is when
/// its author had last written, as the translator saw it.
///
/// # Errors
/// [`TranslateError`].
pub async fn hand_in(
    heard: &Heard,
    by: &Grant<TranslateWords>,
    claimed: Claimed,
    (text, newest): (&str, Moment),
) -> Result<(), TranslateError> {
    let text = checked(text)?;
    let view = claimed.id();
    let key = key_of(heard, view).await?.ok_or(TranslateError::Taken)?;
    let concern = concerns::for_transcript(heard, view, text).await?;
    let harm = concern.as_ref().is_some_and(concerns::Prepared::is_harm);
    let named = Named::in_texts(heard, &[text]).await;
    let sealed = seal_text(heard, &key, view, SEALED, text);
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? || keeps_from(&this, uow, me, view).await? {
                    return Err(TranslateError::Taken);
                }
                before::keep_or_end(uow, view, harm).await?;
                let now = uow.now();
                let [claimed, done] = [TranslationState::Claimed, TranslationState::Done].map(TranslationState::name);
                let sql = "UPDATE view_translation SET state = $5, sealed = $3, sealed_draft = NULL, handed_in_by = $2,
                               handed_in_at = $4, claimed_by = NULL, claimed_at = NULL
                           WHERE view_id = $1 AND claimed_by = $2 AND state = $6 AND newest_at = $7";
                if uow.execute(sql, args![view, me, sealed, now, done, claimed, newest]).await? == 0 {
                    let sql = "SELECT lang FROM view_translation WHERE view_id = $1 AND claimed_by = $2";
                    let theirs = uow.first(sql, args![view, me]).await?.is_some();
                    return Err(if theirs { TranslateError::More } else { TranslateError::Taken });
                }
                record(uow, actor.clone(), ViewAction::Translated, view, "").await?;
                if let Some(concern) = concern {
                    Box::pin(concern.open(&this, uow)).await?;
                }
                keep_written(&this, uow, view, named, (me, &actor)).await?;
                Ok(())
            })
        })
        .await
}
