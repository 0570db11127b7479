//! How far each objective's actions have come.

use heard_storage::{StorageError, args};

use crate::Heard;
use crate::ids::ObjectiveId;

/// How many of an objective's actions are where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Complete.
    pub done: i64,
    /// On target.
    pub well: i64,
    /// They may slip.
    pub maybe: i64,
    /// They will slip.
    pub slips: i64,
    /// Their day is over and they are not complete, whatever they are rated.
    pub late: i64,
    /// Nobody has rated them yet.
    pub unsaid: i64,
}

/// How far each objective's actions have come: the council's own figures. What is due
/// and not complete is late, as leads read it too, however well it is said to go.
///
/// # Errors
/// When storage fails.
pub async fn action_plan(heard: &Heard) -> Result<Vec<(ObjectiveId, Progress)>, StorageError> {
    let today = heard.now().iso_date();
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT objective_id, rating, COUNT(*) AS n, COUNT(CASE WHEN timescale_date < $1 THEN 1 END) AS past
             FROM plan_row
             WHERE objective_id IS NOT NULL AND kind = 'action' AND missing_since IS NULL GROUP BY objective_id, rating",
            args![today],
        )
        .await?;
    let mut all: Vec<(ObjectiveId, Progress)> = Vec::new();
    for row in &rows {
        let id: ObjectiveId = row.id("objective_id")?;
        let at = all.iter().position(|(known, _)| *known == id).unwrap_or_else(|| {
            all.push((id, Progress::default()));
            all.len() - 1
        });
        let (n, past, progress) = (row.int("n")?, row.int("past")?, &mut all[at].1);
        let rating = row.text_opt("rating")?;
        if rating.as_deref() == Some("blue") {
            progress.done += n;
            continue;
        }
        progress.late += past;
        let ahead = match rating.as_deref() {
            Some("green") => &mut progress.well,
            Some("amber") => &mut progress.maybe,
            Some("red") => &mut progress.slips,
            _ => &mut progress.unsaid,
        };
        *ahead += n - past;
    }
    Ok(all)
}
