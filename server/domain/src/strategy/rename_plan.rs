//! Giving a plan another name.

use heard_storage::{StorageError, args, text};
use heard_vocabulary::{PlanAction, PlanKind};

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

/// What a new plan is called: as was typed, else after its file, and no longer than a name that
/// somebody gives it later.
pub(super) fn first_name(kind: PlanKind, typed: &str, file_name: &str) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    let called = [typed, stem, file_name].into_iter().find(|one| !text::is_empty(one));
    let mut name: String = text::one_line(called.unwrap_or(kind.name())).chars().take(LONGEST).collect();
    while text::length(&name) > LONGEST {
        name.pop();
    }
    name
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn str_01_a_new_plan_is_called_as_was_typed_else_after_its_file() {
        let name = |typed: &str, file: &str| first_name(PlanKind::Pledge, typed, file);
        assert_eq!(name(" Our\r\npledge ", "plan.xlsx"), "Our pledge");
        assert_eq!(name(" ", "plan 2026.v2.xlsx"), "plan 2026.v2");
        assert_eq!((name("", ".tsv"), name("", "")), (".tsv".to_owned(), PlanKind::Pledge.name().to_owned()));
        assert_eq!(text::length(&name(&"\u{1F3E0}".repeat(500), "")), LONGEST);
    }
}
