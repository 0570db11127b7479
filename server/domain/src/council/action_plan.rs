//! How each objective's actions are rated.

use heard_storage::StorageError;

use crate::Heard;
use crate::board::RatingMix;
use crate::ids::ObjectiveId;

/// The ratings of each objective's actions: the council's own figures.
///
/// # Errors
/// When storage fails.
pub async fn action_plan(heard: &Heard) -> Result<Vec<(ObjectiveId, RatingMix)>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT objective_id, rating, COUNT(*) AS n FROM plan_row
             WHERE objective_id IS NOT NULL AND kind = 'action' AND missing_since IS NULL GROUP BY objective_id, rating",
            vec![],
        )
        .await?;
    let mut all: Vec<(ObjectiveId, RatingMix)> = Vec::new();
    for row in &rows {
        let id: ObjectiveId = row.id("objective_id")?;
        let at = all.iter().position(|(known, _)| *known == id).unwrap_or_else(|| {
            all.push((id, RatingMix::default()));
            all.len() - 1
        });
        let (n, mix) = (row.int("n")?, &mut all[at].1);
        match row.text_opt("rating")?.as_deref() {
            Some("blue") => mix.blue += n,
            Some("green") => mix.green += n,
            Some("amber") => mix.amber += n,
            Some("red") => mix.red += n,
            _ => mix.none += n,
        }
    }
    Ok(all)
}
