//! A rating that somebody said again, of an action that was rated so. It is a deed of its own: where
//! what had rated the action is undone or taken back, it is rated by whoever said the same after
//! that, since they said it.

use std::collections::HashSet;

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, Value, args, text};

use super::store_rows::AS_IMPORTED;
use crate::ids::{AccountId, ImportId, PlanId, PlanRowId};

/// Before an import is undone: whoever said in an entry what its file had said has rated it so.
pub(super) async fn outlives_file(uow: &mut Uow, plan: PlanId, import: ImportId) -> Result<(), StorageError> {
    let file = "f.reason = $1 AND f.at = (SELECT i.imported_at FROM plan_import i WHERE i.id = $2)
                AND f.row_id IN (SELECT r.id FROM plan_row r WHERE r.plan_id = $3)";
    let said = said_again(uow, file, args![AS_IMPORTED, import, plan]).await?;
    give(uow, &said)
}

/// Once an entry of this moment is marked as taken back: its rating, also that of its corrections,
/// says nothing any more of since when the action is rated so; whoever said the same after it does.
pub(super) async fn outlives_entry(uow: &mut Uow, id: PlanRowId, at: Moment) -> Result<(), StorageError> {
    let own = "f.row_id = $1 AND f.void = 0 AND f.reason <> $3 AND (f.at = $2
               OR EXISTS (SELECT 1 FROM plan_entry p WHERE p.row_id = f.row_id AND p.at = $2
                   AND p.corrected_at = f.at))";
    let said = said_again(uow, own, args![id, at, AS_IMPORTED]).await?;
    uow.defer(
        "UPDATE plan_row_rating SET void = 1 WHERE row_id = $1 AND reason <> $3 AND (at = $2
             OR EXISTS (SELECT 1 FROM plan_entry p WHERE p.row_id = plan_row_rating.row_id AND p.at = $2
                 AND p.corrected_at = plan_row_rating.at))",
        args![id, at, AS_IMPORTED],
    );
    give(uow, &said)
}

/// The entries that stand and say what the ratings `f` said, before anything else was said of how
/// the action is rated; the first of each action first.
async fn said_again(uow: &mut Uow, goes: &str, values: Vec<Value>) -> Result<Vec<Row>, StorageError> {
    let sql = format!(
        "SELECT e.row_id, e.at, e.rating, e.words, e.reason, e.written_by, a.role
         FROM plan_row_rating f JOIN plan_entry e ON e.row_id = f.row_id AND e.rating = f.rating AND e.at >= f.at
         JOIN account a ON a.id = e.written_by
         WHERE {goes} AND e.corrected_at IS NULL AND e.taken_back_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM plan_row_rating g WHERE g.row_id = e.row_id AND g.void = 0
                 AND g.at > f.at AND g.at <= e.at)
         ORDER BY e.at, e.id"
    );
    uow.all(sql, values).await
}

/// Puts the first entry of each action into the history of its ratings.
fn give(uow: &mut Uow, said: &[Row]) -> Result<(), StorageError> {
    let mut given: HashSet<PlanRowId> = HashSet::new();
    for row in said {
        let id: PlanRowId = row.id("row_id")?;
        if !given.insert(id) {
            continue;
        }
        let (by, role): (AccountId, String) = (row.id("written_by")?, row.text("role")?);
        let (words, reason) = (row.text("words")?, row.text("reason")?);
        // The same rating needs no reason: what happened is one.
        let why = if text::is_empty(&reason) { words } else { reason };
        uow.defer(
            "INSERT INTO plan_row_rating (row_id, at, rating, reason, rated_by) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (row_id, at) DO UPDATE SET rating = excluded.rating, reason = excluded.reason,
                 rated_by = excluded.rated_by, void = 0",
            args![id, row.moment("at")?, row.text("rating")?, why, format!("{role}:{by}")],
        );
    }
    Ok(())
}
