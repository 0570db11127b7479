//! A theme that is not offered any more, and is again.

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::ThemeAction;

use super::ThemeError;
use super::tree::Tree;
use crate::Heard;
use crate::ids::ThemeId;
use crate::people::{Grant, KeepContent};
use crate::record::record;

/// Offers a theme no more, nor what stands below it. What is tagged with them stays
/// so, counts, and is found.
///
/// # Errors
/// [`ThemeError`]; nothing changes then.
pub async fn retire_theme(heard: &Heard, by: &Grant<KeepContent>, id: ThemeId) -> Result<(), ThemeError> {
    set(heard, by, id, ThemeAction::Retired).await
}

/// Offers a retired theme again, and what stands above it.
///
/// # Errors
/// [`ThemeError`]; nothing changes then.
pub async fn bring_back_theme(heard: &Heard, by: &Grant<KeepContent>, id: ThemeId) -> Result<(), ThemeError> {
    set(heard, by, id, ThemeAction::BroughtBack).await
}

async fn set(heard: &Heard, by: &Grant<KeepContent>, id: ThemeId, action: ThemeAction) -> Result<(), ThemeError> {
    let actor = by.actor();
    let retire = action == ThemeAction::Retired;
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                if tree.standing_line(id)?.retired == retire {
                    return Ok(());
                }
                let at = retire.then(|| uow.now());
                let these = if retire { tree.down(id) } else { tree.up(id) };
                set_retired(uow, &these, at).await?;
                record(uow, actor, action, id, "").await?;
                Ok::<_, ThemeError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Since when these are not offered; nothing where they are.
pub(super) async fn set_retired(uow: &mut Uow, themes: &[ThemeId], at: Option<Moment>) -> Result<(), StorageError> {
    let (set, ids) = any_of(2, themes.iter().copied());
    let sql = format!("UPDATE theme SET retired_at = $1 WHERE id IN {set}");
    uow.execute(sql, [args![at], ids].concat()).await.map(drop)
}
