//! Actions that belong together, in this plan or in another.

use heard_storage::{Conn, StorageError, args};
use heard_vocabulary::PlanRowAction;

use crate::Heard;
use crate::ids::PlanRowId;
use crate::people::{EditStrategy, Grant};
use crate::record::record;

/// As many actions as are offered to choose from.
const OFFERED: i64 = 500;

/// An action that belongs to another.
#[derive(Debug, Clone)]
pub struct Reference {
    /// Which.
    pub id: PlanRowId,
    /// The title of its plan.
    pub plan: String,
    /// The council's own reference.
    pub reference: Option<String>,
    /// What will be done.
    pub activity: String,
    /// How it is rated.
    pub rating: Option<String>,
}

/// Why a reference was not made.
#[derive(Debug, thiserror::Error)]
pub enum ReferenceError {
    /// No other action was chosen.
    #[error("no other action was chosen")]
    Nothing,
    /// There is no such action.
    #[error("this is not in the plan")]
    Gone,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

const COLUMNS: &str =
    "r.id, r.reference, r.activity, r.rating, p.title FROM plan_row r JOIN plan p ON p.id = r.plan_id";

fn read(rows: &[heard_storage::Row]) -> Result<Vec<Reference>, StorageError> {
    rows.iter()
        .map(|row| {
            Ok(Reference {
                id: row.id("id")?,
                plan: row.text("title")?,
                reference: row.text_opt("reference")?,
                activity: row.text_opt("activity")?.unwrap_or_default(),
                rating: row.text_opt("rating")?,
            })
        })
        .collect()
}

/// The actions that belong to this one, whichever of the two it was said of.
pub(super) async fn references_of(conn: &mut Conn, id: PlanRowId) -> Result<Vec<Reference>, StorageError> {
    let sql = format!(
        "SELECT {COLUMNS} WHERE r.id IN (SELECT other_id FROM plan_reference WHERE row_id = $1)
            OR r.id IN (SELECT row_id FROM plan_reference WHERE other_id = $1)
         ORDER BY p.created_at DESC, r.position, r.id"
    );
    read(&conn.all(sql, args![id]).await?)
}

/// The actions that can be named as belonging to this one: those of its own plan first, since no
/// more than a number of them is offered.
///
/// # Errors
/// When storage fails.
pub async fn can_refer_to(
    heard: &Heard,
    _by: &Grant<EditStrategy>,
    id: PlanRowId,
) -> Result<Vec<Reference>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT {COLUMNS} WHERE r.kind = 'action' AND r.missing_since IS NULL AND r.id <> $1
         ORDER BY CASE WHEN r.plan_id = (SELECT o.plan_id FROM plan_row o WHERE o.id = $1) THEN 0 ELSE 1 END,
             p.created_at DESC, r.position, r.id LIMIT $2"
    );
    read(&conn.all(sql, args![id, OFFERED]).await?)
}

/// Says that another action belongs to this one.
///
/// # Errors
/// [`ReferenceError`]; nothing is changed then.
pub async fn refer(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: PlanRowId,
    other: Option<PlanRowId>,
) -> Result<(), ReferenceError> {
    let other = other.filter(|other| *other != id).ok_or(ReferenceError::Nothing)?;
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "SELECT COUNT(*) AS n FROM plan_row WHERE id IN ($1, $2)";
                let there = uow.first(sql, args![id, other]).await?.map_or(Ok(0), |row| row.int("n"))?;
                if there != 2 {
                    return Err(ReferenceError::Gone);
                }
                let now = uow.now();
                // Said from the other side before, it is said already.
                let sql = "INSERT INTO plan_reference (row_id, other_id, made_at, made_by)
                           SELECT $1, $2, $3, $4 FROM plan_row r WHERE r.id = $1
                               AND NOT EXISTS (SELECT 1 FROM plan_reference o WHERE o.row_id = $2 AND o.other_id = $1)
                           ON CONFLICT (row_id, other_id) DO NOTHING";
                if uow.execute(sql, args![id, other, now, me]).await? > 0 {
                    record(uow, actor, PlanRowAction::Referred, id, other.to_string()).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Says that another action does not belong to this one. `Ok(false)` where somebody said so before.
///
/// # Errors
/// [`ReferenceError`]; nothing is changed then.
pub async fn take_reference(
    heard: &Heard,
    by: &Grant<EditStrategy>,
    id: PlanRowId,
    other: Option<PlanRowId>,
) -> Result<bool, ReferenceError> {
    let other = other.ok_or(ReferenceError::Nothing)?;
    let actor = by.actor();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "DELETE FROM plan_reference
                           WHERE (row_id = $1 AND other_id = $2) OR (row_id = $2 AND other_id = $1)";
                if uow.execute(sql, args![id, other]).await? > 0 {
                    record(uow, actor, PlanRowAction::ReferenceTaken, id, other.to_string()).await?;
                    return Ok(true);
                }
                let there = uow.first("SELECT 1 AS one FROM plan_row WHERE id = $1", args![id]).await?;
                if there.is_some() { Ok(false) } else { Err(ReferenceError::Gone) }
            })
        })
        .await
}
