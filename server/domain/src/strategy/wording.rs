//! What people change of a plan by hand: young people's wording and ratings.

use heard_storage::StorageError;
use heard_storage::args;
use heard_vocabulary::{ObjectiveAction, PlanRowAction};

use super::entry::{EntryError, NewEntry, Writer, write};
use super::read::row_objective;
use crate::Heard;
use crate::ids::{ObjectiveId, PlanRowId};
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// Why a change was refused.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// A rating needs its reason.
    #[error("a rating needs its reason")]
    NoReason,
    /// The rating stays as it is, and no sentence says why.
    #[error("no sentence says why nothing changed")]
    NoSentence,
    /// The same was said before, by the same person, today and last.
    #[error("this is saved already")]
    Already,
    /// The reason is too long.
    #[error("too long")]
    TooLong,
    /// Not one of blue, green, amber and red.
    #[error("this is not a rating")]
    NoRating,
    /// There is no such objective or action.
    #[error("this is not in the plan")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Sets the young people's wording of an objective; empty removes it.
///
/// # Errors
/// [`ChangeError`].
pub async fn word_objective(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: ObjectiveId,
    wording: &str,
) -> Result<(), ChangeError> {
    let wording = Some(wording.trim().to_owned()).filter(|w| !heard_storage::text::is_empty(w));
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let touched =
                    uow.execute("UPDATE objective SET young_wording = $1 WHERE id = $2", args![wording, id]).await?;
                if touched == 0 {
                    return Err(ChangeError::Gone);
                }
                record(uow, actor, ObjectiveAction::Worded, id, "").await?;
                Ok(())
            })
        })
        .await?;
    heard.reload().await?;
    Ok(())
}

/// Rates an action, with the reason. It is written about as by an entry, of which the reason
/// is the words.
///
/// # Errors
/// [`ChangeError`].
pub async fn rate(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: PlanRowId,
    rating: &str,
    reason: &str,
) -> Result<ObjectiveId, ChangeError> {
    let reason = reason.trim().to_owned();
    let of_day = heard.now().day().to_string();
    let new = NewEntry { words: reason.clone(), rating: rating.to_owned(), reason, of_day };
    match write(heard, Writer::editor(by), id, &new, PlanRowAction::Rated).await {
        Ok(_) => {}
        Err(EntryError::NoWords | EntryError::NoReason) => return Err(ChangeError::NoReason),
        Err(EntryError::NoSentence) => return Err(ChangeError::NoSentence),
        Err(EntryError::Already) => return Err(ChangeError::Already),
        Err(EntryError::TooLong) => return Err(ChangeError::TooLong),
        Err(EntryError::NoRating) => return Err(ChangeError::NoRating),
        // The day is today's.
        Err(EntryError::Gone | EntryError::NoDay) => return Err(ChangeError::Gone),
        Err(EntryError::Storage(error)) => return Err(error.into()),
    }
    row_objective(heard, id).await?.ok_or(ChangeError::Gone)
}
