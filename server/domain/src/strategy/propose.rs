//! What taking a plan in would change.

use std::sync::Arc;

use heard_storage::{Conn, StorageError, args};

use super::import::{Change, Comparison, DistinctObjective, KnownRow, PlanFile, PlanRow, compare, distinct_objectives};
use super::intake::in_turn;
use crate::Heard;
use crate::ids::{PlanId, PlanRowId};

/// What an import would do, or did.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The plan it would change; `None` when it becomes a plan of its own.
    pub plan: Option<PlanId>,
    /// Row by row.
    pub comparison: Comparison,
    /// The file's objectives, each once.
    pub objectives: Vec<DistinctObjective>,
}

/// What importing `file` would change. A file none of whose rows are known
/// becomes a plan of its own; nothing of another plan is touched.
///
/// # Errors
/// When storage fails.
pub async fn propose(heard: &Heard, file: Arc<PlanFile>) -> Result<Proposal, StorageError> {
    let mut conn = heard.words().read().await?;
    let plan = newest_plan(&mut conn).await?;
    let known = match plan {
        Some(plan) => known_rows(&mut conn, plan).await?,
        None => Vec::new(),
    };
    drop(conn);
    in_turn(move || proposal(plan, &known, &file)).await
}

fn proposal(plan: Option<PlanId>, known: &[KnownRow], file: &PlanFile) -> Proposal {
    let comparison = compare(known, &file.rows);
    let overlaps = comparison.rows.iter().any(|row| matches!(row.change, Change::Unchanged | Change::Changed { .. }));
    let (plan, comparison) = if overlaps { (plan, comparison) } else { (None, compare(&[], &file.rows)) };
    Proposal { plan, comparison, objectives: distinct_objectives(&file.objectives) }
}

pub(super) async fn newest_plan(conn: &mut Conn) -> Result<Option<PlanId>, StorageError> {
    let row = conn.first("SELECT id FROM plan ORDER BY created_at DESC, id DESC LIMIT 1", vec![]).await?;
    row.map(|row| row.id("id")).transpose()
}

async fn known_rows(conn: &mut Conn, plan: PlanId) -> Result<Vec<KnownRow>, StorageError> {
    let rows = conn
        .all(
            "SELECT id, content FROM plan_row WHERE plan_id = $1 AND missing_since IS NULL ORDER BY position",
            args![plan],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let id: PlanRowId = row.id("id")?;
            let row: PlanRow = serde_json::from_str(&row.text("content")?)
                .map_err(|_| StorageError::inconsistent("plan_row.content", "a row of a plan"))?;
            Ok(KnownRow { id: id.to_string(), row })
        })
        .collect()
}
