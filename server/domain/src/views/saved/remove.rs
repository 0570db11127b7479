//! A list is kept no more.

use heard_storage::args;
use heard_vocabulary::SavedListAction;

use super::SavedListError;
use crate::Heard;
use crate::ids::SavedListId;
use crate::people::{Grant, Moderate};
use crate::record::record;

/// Removes a list of one's own, or of the team. What stands in it stays where it is.
///
/// # Errors
/// [`SavedListError`].
pub async fn remove_list(heard: &Heard, by: &Grant<Moderate>, list: SavedListId) -> Result<(), SavedListError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM saved_list WHERE id = $1 AND (whose = 'team' OR by_id = $2)";
                if uow.execute(sql, args![list, me]).await? == 0 {
                    return Err(SavedListError::Gone);
                }
                record(uow, actor, SavedListAction::Removed, list, "").await?;
                Ok(())
            })
        })
        .await
}
