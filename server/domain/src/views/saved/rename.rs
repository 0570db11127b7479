//! A list is given another name.

use heard_storage::args;
use heard_vocabulary::SavedListAction;

use super::{Plain, SavedListError, THEIRS, council_key, name, opened, sealed};
use crate::Heard;
use crate::ids::SavedListId;
use crate::people::{Grant, Moderate};
use crate::record::record;

/// Gives a list of one's own, of where one belongs, or of the team, another name.
///
/// # Errors
/// [`SavedListError`].
pub async fn rename_list(
    heard: &Heard,
    by: &Grant<Moderate>,
    list: SavedListId,
    typed: &str,
) -> Result<(), SavedListError> {
    let name = name(typed)?;
    let key = council_key(heard).await?;
    let (this, actor, me) = (heard.clone(), by.actor(), by.id());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let lock = if uow.is_postgres() { " FOR UPDATE" } else { "" };
                let today = uow.now().day().to_string();
                let sql = format!("SELECT sealed FROM saved_list WHERE id = $3 AND {THEIRS}{lock}");
                let row = uow.first(sql, args![me, today, list]).await?.ok_or(SavedListError::Gone)?;
                let Plain { query, .. } = opened(&key, list, &row)?;
                let sealed = sealed(&this, &key, list, &Plain { name, query })?;
                uow.defer("UPDATE saved_list SET sealed = $2 WHERE id = $1", args![list, sealed]);
                record(uow, actor, SavedListAction::Renamed, list, "").await?;
                Ok(())
            })
        })
        .await
}
