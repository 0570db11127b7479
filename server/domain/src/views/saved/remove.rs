//! A list is kept no more.

use heard_storage::args;
use heard_vocabulary::SavedListAction;

use super::{SavedListError, THEIRS};
use crate::Heard;
use crate::ids::SavedListId;
use crate::people::{Grant, Moderate};
use crate::record::record;

/// Removes a list of one's own, of where one belongs, or of the team. What stands in it
/// stays where it is.
///
/// # Errors
/// [`SavedListError`].
pub async fn remove_list(heard: &Heard, by: &Grant<Moderate>, list: SavedListId) -> Result<(), SavedListError> {
    let (actor, me) = (by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let today = uow.now().day().to_string();
                let sql = format!("DELETE FROM saved_list WHERE id = $3 AND {THEIRS}");
                if uow.execute(sql, args![me, today, list]).await? == 0 {
                    return Err(SavedListError::Gone);
                }
                record(uow, actor, SavedListAction::Removed, list, "").await?;
                Ok(())
            })
        })
        .await
}
