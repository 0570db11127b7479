//! A translator gives back what they took.

use heard_storage::args;
use heard_vocabulary::{GiveBackReason, TranslationState, ViewAction};

use super::{Claimed, TranslateError, turned_down};
use crate::Heard;
use crate::people::{Grant, TranslateWords};
use crate::record::record;

/// Gives it back: it waits for somebody else, and the draft goes. Whoever knows its author,
/// or cannot read it, does not find it any more. Why stands nowhere: that somebody knows
/// whoever wrote something would say who that may be.
///
/// # Errors
/// [`TranslateError::Taken`] where it is not theirs any more.
pub async fn give_back(
    heard: &Heard,
    by: &Grant<TranslateWords>,
    claimed: Claimed,
    why: GiveBackReason,
) -> Result<(), TranslateError> {
    let (view, me, actor) = (claimed.id(), by.id(), by.actor());
    let hash = turned_down(heard, me);
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let [waiting, claimed] =
                    [TranslationState::Waiting, TranslationState::Claimed].map(TranslationState::name);
                let sql =
                    "UPDATE view_translation SET state = $3, claimed_by = NULL, claimed_at = NULL, sealed_draft = NULL
                           WHERE view_id = $1 AND claimed_by = $2 AND state = $4";
                if uow.execute(sql, args![view, me, waiting, claimed]).await? == 0 {
                    return Err(TranslateError::Taken);
                }
                if why.for_good() {
                    uow.defer(
                        "INSERT INTO translation_turned_down (view_id, reader) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                        args![view, hash],
                    );
                }
                record(uow, actor, ViewAction::TranslationGivenBack, view, "").await?;
                Ok(())
            })
        })
        .await
}
