//! The moderation log: every hide, edit and refusal with its reason.

use crate::clock::Moment;
use crate::domain::ids::{AccountId, ViewId};
use crate::domain::people::{Grant, ReadModerationLog, name_of};
use crate::heard::Heard;
use crate::storage::StorageError;

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When.
    pub at: Moment,
    /// Which view.
    pub view: ViewId,
    /// What was done.
    pub action: String,
    /// Why.
    pub reason: String,
    /// Whether the author is told.
    pub told: bool,
    /// Who did it.
    pub by: String,
}

/// The log, newest first.
///
/// # Errors
/// When storage fails.
pub async fn log(heard: &Heard, _by: &Grant<ReadModerationLog>) -> Result<Vec<Line>, StorageError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT at, view_id, action, reason, told, by_id FROM moderation ORDER BY at DESC, id DESC LIMIT 300",
            vec![],
        )
        .await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let by: AccountId = row.id("by_id")?;
        lines.push(Line {
            at: row.moment("at")?,
            view: row.id("view_id")?,
            action: row.text("action")?,
            reason: row.text("reason")?,
            told: row.int("told")? != 0,
            by: name_of(heard, &mut conn, by).await?.map_or_else(|| "someone who left".to_owned(), |i| i.name),
        });
    }
    Ok(lines)
}
