//! The team has something translated by somebody else, or anew.

use heard_storage::args;
use heard_vocabulary::{TranslationState, Translator, ViewAction};

use super::{TranslateError, before};
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::record::record;
use crate::views::still_there_to_change;

/// Has it wait for a translator again: whoever had it has it no more, and their draft goes;
/// what was done is done anew, and stands beside the words until the next is handed in: harm
/// may have been found in it. Whoever does it anew begins from nothing: in what was handed in
/// may stand what the team took out since.
///
/// # Errors
/// [`TranslateError::Taken`] where it waits already, or is gone, or its author said that nobody
/// may translate it: what is there would be put by for nothing.
pub async fn translate_again(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Result<(), TranslateError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                if !still_there_to_change(uow, view).await? {
                    return Err(TranslateError::Taken);
                }
                let sql = "UPDATE view_translation
                           SET state = $2, claimed_by = NULL, claimed_at = NULL, sealed_draft = NULL
                           WHERE view_id = $1 AND state <> $2 AND NOT EXISTS (
                               SELECT 1 FROM view v WHERE v.id = view_translation.view_id AND v.translator = $3)";
                let (waiting, nobody) = (TranslationState::Waiting.name(), Translator::Nobody.name());
                if uow.execute(sql, args![view, waiting, nobody]).await? == 0 {
                    return Err(TranslateError::Taken);
                }
                before::put_by(uow, view).await?;
                record(uow, actor, ViewAction::TranslationAgain, view, "").await?;
                Ok(())
            })
        })
        .await
}
