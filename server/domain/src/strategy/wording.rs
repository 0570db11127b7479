//! What people change of a plan by hand: young people's wording and ratings.

use heard_storage::StorageError;
use heard_storage::args;
use heard_vocabulary::{ObjectiveAction, PlanRowAction};

use crate::Heard;
use crate::ids::{ObjectiveId, PlanEntryId, PlanRowId};
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// Why a change was refused.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// A rating needs its reason.
    #[error("a rating needs its reason")]
    NoReason,
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

/// Rates an action, with the reason; the earlier rating stays in its history, and the reason
/// in its log.
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
    if !["blue", "green", "amber", "red"].contains(&rating) {
        return Err(ChangeError::NoRating);
    }
    let (rating, reason) = (rating.to_owned(), reason.trim().to_owned());
    if heard_storage::text::is_empty(&reason) {
        return Err(ChangeError::NoReason);
    }
    let (me, actor) = (by.id(), by.actor());
    let entry = PlanEntryId::new(heard.now(), heard.entropy());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = uow
                    .first("SELECT objective_id, kind, rating FROM plan_row WHERE id = $1", args![id])
                    .await?
                    .ok_or(ChangeError::Gone)?;
                let now = uow.now();
                if row.text("kind")? == "action" {
                    let sql = "INSERT INTO plan_entry (id, row_id, at, of_day, was, rating, words, reason, written_by)
                               VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)";
                    let (was, of_day) = (row.text_opt("rating")?, now.day().to_string());
                    uow.defer(sql, args![entry, id, now, of_day, was, rating.as_str(), reason.as_str(), me]);
                }
                uow.defer("UPDATE plan_row SET rating = $1 WHERE id = $2", args![rating.as_str(), id]);
                uow.defer(
                    "INSERT INTO plan_row_rating (row_id, at, rating, reason, rated_by) VALUES ($1, $2, $3, $4, $5)
                     ON CONFLICT (row_id, at) DO UPDATE SET rating = excluded.rating, reason = excluded.reason",
                    args![id, now, rating.as_str(), reason, actor.as_str()],
                );
                record(uow, actor, PlanRowAction::Rated, id, rating).await?;
                row.id_opt("objective_id")?.ok_or(ChangeError::Gone)
            })
        })
        .await
}
