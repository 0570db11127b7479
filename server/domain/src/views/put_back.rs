//! A view that was settled too soon is put back among those that wait.

use heard_storage::args;
use heard_vocabulary::{Verdict, ViewAction, ViewState};

use super::talk_back::TalkError;
use crate::Heard;
use crate::ids::ViewId;
use crate::people::{Grant, Moderate};
use crate::record::record;

/// Puts a settled view back where it was: read and waiting, or open again where
/// its author had said that it did not happen.
///
/// # Errors
/// [`TalkError::Gone`] when it is not settled; storage.
pub async fn put_back(heard: &Heard, by: &Grant<Moderate>, id: ViewId) -> Result<(), TalkError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let [settled, read, reopened] =
                    [ViewState::Settled, ViewState::Read, ViewState::Reopened].map(ViewState::name);
                let sql = "UPDATE view SET state = CASE
                        WHEN EXISTS (SELECT 1 FROM response_view rv WHERE rv.view_id = view.id AND rv.verdict = $4)
                        THEN $3 ELSE $2 END
                     WHERE id = $1 AND state = $5";
                let done = uow.execute(sql, args![id, read, reopened, Verdict::No.name(), settled]).await?;
                if done == 0 {
                    return Err(TalkError::Gone);
                }
                record(uow, actor, ViewAction::PutBack, id, "").await?;
                Ok(())
            })
        })
        .await
}
