//! Removing a plan, with its files: one that was never in force, or in which nothing stands, and on
//! which nothing hangs that people made.

use heard_storage::{Conn, Row, StorageError, args};
use heard_vocabulary::PlanAction;

use super::rows::{hold_plan, stored_rows};
use super::undo::{BESIDE_ROWS, NOTHING_HANGS};
use crate::Heard;
use crate::ids::PlanId;
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// Why a plan is not removed.
#[derive(Debug, thiserror::Error)]
pub enum RemoveError {
    /// It is not there.
    #[error("there is no such plan")]
    Gone,
    /// It was in force, or something hangs on it.
    #[error("this plan stays")]
    Stays,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What has to be known of the plan `$1` before it goes.
fn known() -> String {
    let beside = BESIDE_ROWS.iter().map(|sql| format!("EXISTS ({sql})")).collect::<Vec<_>>().join(" OR ");
    format!(
        "SELECT p.was_in_force,
             (SELECT COUNT(*) FROM plan_row r WHERE r.plan_id = p.id AND r.missing_since IS NULL)
                 + (SELECT COUNT(*) FROM objective o WHERE o.plan_id = p.id AND o.missing_since IS NULL) AS standing,
             CAST(CASE WHEN {beside}
                 OR EXISTS (SELECT 1 FROM objective WHERE plan_id = $1 AND NOT ({NOTHING_HANGS}))
                 THEN 1 ELSE 0 END AS BIGINT) AS hangs
         FROM plan p WHERE p.id = $1"
    )
}

fn may_go(row: &Row) -> Result<bool, StorageError> {
    let needed = row.int("was_in_force")? == 1 && row.int("standing")? > 0;
    Ok(!needed && row.int("hangs")? == 0)
}

/// Whether a plan can be removed.
pub(super) async fn can_be_removed(conn: &mut Conn, id: PlanId) -> Result<bool, StorageError> {
    conn.first(known(), args![id]).await?.map_or(Ok(false), |row| may_go(&row))
}

/// Removes a plan: its actions, objectives, ratings and files.
///
/// # Errors
/// [`RemoveError`]; nothing is changed then.
pub async fn remove_plan(heard: &Heard, by: &Grant<EditStrategy>, id: PlanId) -> Result<(), RemoveError> {
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                hold_plan(uow, id).await?.ok_or(RemoveError::Gone)?;
                // Held: whoever names one of its rows beside another waits, or was seen.
                let rows = stored_rows(uow, id).await?.len();
                let known = uow.first(known(), args![id]).await?.ok_or(RemoveError::Gone)?;
                if !may_go(&known)? {
                    return Err(RemoveError::Stays);
                }
                for sql in [
                    "DELETE FROM plan_import WHERE plan_id = $1",
                    "DELETE FROM plan_row WHERE plan_id = $1",
                    "DELETE FROM objective WHERE plan_id = $1",
                    "DELETE FROM plan WHERE id = $1",
                ] {
                    uow.defer(sql, args![id]);
                }
                record(uow, actor, PlanAction::Removed, id, format!("{rows} rows")).await?;
                Ok(())
            })
        })
        .await?;
    heard.reload().await?;
    Ok(())
}
