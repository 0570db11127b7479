//! Giving a plan another name.

use heard_storage::{StorageError, args, text};
use heard_vocabulary::PlanAction;

use crate::Heard;
use crate::ids::PlanId;
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// The longest name of a plan, in letters.
const LONGEST: usize = 200;

/// Why a plan keeps its name.
#[derive(Debug, thiserror::Error)]
pub enum RenameError {
    /// Nothing is written.
    #[error("a plan has a name")]
    NoTitle,
    /// It is too long.
    #[error("too long")]
    TooLong,
    /// It is not there.
    #[error("there is no such plan")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Gives a plan another name.
///
/// # Errors
/// [`RenameError`]; nothing is changed then.
pub async fn rename_plan(heard: &Heard, by: &Grant<EditStrategy>, id: PlanId, title: &str) -> Result<(), RenameError> {
    let (actor, title) = (by.actor(), text::one_line(title));
    if text::is_empty(&title) {
        return Err(RenameError::NoTitle);
    }
    if text::length(&title) > LONGEST {
        return Err(RenameError::TooLong);
    }
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let touched = uow.execute("UPDATE plan SET title = $1 WHERE id = $2", args![title, id]).await?;
                if touched == 0 {
                    return Err(RenameError::Gone);
                }
                record(uow, actor, PlanAction::Renamed, id, "").await?;
                Ok(())
            })
        })
        .await?;
    heard.reload().await?;
    Ok(())
}
