//! Where a theme stands in the frame.

use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::ThemeAction;

use super::ThemeError;
use super::tree::Tree;
use crate::Heard;
use crate::ids::ThemeId;
use crate::people::{Grant, KeepContent};
use crate::record::record;

/// One place on among those beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Before the one before.
    Up,
    /// After the one after.
    Down,
}

/// Puts a theme, with what stands below it, under another, or makes it a heading.
///
/// # Errors
/// [`ThemeError`]; it stays where it is then.
pub async fn move_theme(
    heard: &Heard,
    by: &Grant<KeepContent>,
    id: ThemeId,
    parent: Option<ThemeId>,
) -> Result<(), ThemeError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                let line = tree.standing_line(id)?;
                if line.parent == parent {
                    return Ok(());
                }
                if let Some(parent) = parent {
                    tree.in_use(parent)?;
                    if tree.up(parent).contains(&id) {
                        return Err(ThemeError::Below);
                    }
                }
                tree.has_room(parent, tree.height(id))?;
                uow.execute(
                    "UPDATE theme SET parent_id = $2, position = $3 WHERE id = $1",
                    args![id, parent, tree.last(parent)],
                )
                .await?;
                let under = parent.map_or_else(|| "a heading".to_owned(), |parent| format!("under {parent}"));
                record(uow, actor, ThemeAction::Moved, id, under).await?;
                Ok::<_, ThemeError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Puts a theme one place on among those beside it; at the end it stays.
///
/// # Errors
/// [`ThemeError`]; it stays where it is then.
pub async fn step_theme(heard: &Heard, by: &Grant<KeepContent>, id: ThemeId, way: Way) -> Result<(), ThemeError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let tree = Tree::to_change(uow).await?;
                let parent = tree.standing_line(id)?.parent;
                let mut beside: Vec<ThemeId> =
                    tree.below(parent).iter().filter(|line| line.merged.is_none()).map(|line| line.id).collect();
                let at = beside.iter().position(|one| *one == id).unwrap_or(0);
                let other = match way {
                    Way::Up => at.checked_sub(1),
                    Way::Down => (at + 1 < beside.len()).then_some(at + 1),
                };
                let Some(other) = other else { return Ok(()) };
                beside.swap(at, other);
                order(uow, &beside).await?;
                record(uow, actor, ThemeAction::Moved, id, if way == Way::Up { "up" } else { "down" }).await?;
                Ok::<_, ThemeError>(())
            })
        })
        .await?;
    Ok(heard.reload().await?)
}

/// Gives themes beside one another the positions of their order.
async fn order(uow: &mut Uow, themes: &[ThemeId]) -> Result<(), StorageError> {
    for (position, id) in (1_i64..).zip(themes) {
        uow.execute("UPDATE theme SET position = $2 WHERE id = $1", args![*id, position * 100]).await?;
    }
    Ok(())
}
