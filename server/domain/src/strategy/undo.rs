//! Undoing what a file had put into a plan, for thirty days: words go back to what they were,
//! ratings that were given since stay, also where they say what the file said.

use std::collections::{HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{PlanAction, PlanRowAction};
use serde_json::Value;

use super::before::{Before, Changed, NOTHING, StoredObjective, UNDONE_WITHIN, changed_by};
use super::objectives::numbers_back;
use super::rows::{Stored, hold_plan, put, read, stored_rows};
use super::said_again::outlives_file;
use super::store_rows::AS_IMPORTED;
use crate::Heard;
use crate::ids::{ImportId, ObjectiveId, PlanId, PlanRowId};
use crate::people::{EditStrategy, Grant};
use crate::record::{record, record_on_each_row};

/// What stands beside a row that people made: a row it stands beside is kept when its import is
/// undone, and marked. `$1` is the plan.
#[doc(hidden)]
pub const BESIDE_ROWS: &[&str] = &[
    "SELECT l.row_id AS id FROM procedure_learned l JOIN plan_row r ON r.id = l.row_id WHERE r.plan_id = $1",
    "SELECT e.from_id AS id FROM evidence_link e JOIN plan_row r ON r.id = e.from_id
     WHERE e.from_kind = 'row' AND r.plan_id = $1",
    "SELECT e.to_id AS id FROM evidence_link e JOIN plan_row r ON r.id = e.to_id
     WHERE e.to_kind = 'row' AND r.plan_id = $1",
    "SELECT l.row_id AS id FROM plan_lead l JOIN plan_row r ON r.id = l.row_id WHERE r.plan_id = $1",
    "SELECT n.row_id AS id FROM plan_entry n JOIN plan_row r ON r.id = n.row_id WHERE r.plan_id = $1",
    "SELECT f.row_id AS id FROM plan_reference f JOIN plan_row r ON r.id = f.row_id WHERE r.plan_id = $1",
    "SELECT f.other_id AS id FROM plan_reference f JOIN plan_row r ON r.id = f.other_id WHERE r.plan_id = $1",
];

/// What says of an objective that nothing hangs on it that people made.
macro_rules! nothing_hangs {
    () => {
        "young_wording IS NULL
     AND NOT EXISTS (SELECT 1 FROM decision_check_objective c WHERE c.objective_id = objective.id)
     AND NOT EXISTS (SELECT 1 FROM response s WHERE s.objective_id = objective.id)
     AND NOT EXISTS (SELECT 1 FROM evidence_link e WHERE e.to_kind = 'objective' AND e.to_id = objective.id)
     AND NOT EXISTS (SELECT 1 FROM evidence_link e WHERE e.from_kind = 'objective' AND e.from_id = objective.id)"
    };
}

/// Nothing hangs on an objective.
pub(super) const NOTHING_HANGS: &str = nothing_hangs!();

/// An objective that an import made goes with it, unless something hangs on it.
#[doc(hidden)]
pub const OBJECTIVE_GOES: &str = concat!(
    "DELETE FROM objective WHERE id = $1
     AND NOT EXISTS (SELECT 1 FROM plan_row r WHERE r.objective_id = objective.id) AND ",
    nothing_hangs!()
);

/// Why a row's rating is another one again.
const UNDONE: &str = "import undone";

/// Why an import is not undone.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// It is not there.
    #[error("there is no such import")]
    Gone,
    /// It was undone, something was read into the plan after it, or the thirty days are over.
    #[error("it cannot be undone any more")]
    NotNow,
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Undoes an import: the newest of its plan. Which plan it was.
///
/// # Errors
/// [`UndoError`].
pub async fn undo_import(heard: &Heard, by: &Grant<EditStrategy>, import: ImportId) -> Result<PlanId, UndoError> {
    let actor = by.actor();
    let plan = heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let plan = held(uow, import).await?;
                let changed = changed_by(uow, import).await?;
                let (rows, objectives) = (changed.rows.len(), changed.objectives.len());
                let rated = put_back(uow, plan, import, changed).await?;
                // Whoever has the form of one of them open read another rating.
                record_on_each_row(uow, actor.as_str(), PlanRowAction::Rated, &rated, UNDONE).await?;
                let now = uow.now();
                // That it was read in and undone is known; what it said goes.
                uow.defer(
                    "UPDATE plan_import SET undone_at = $1, undone_by = $2, original = $3, layout = $4, warnings = $4
                     WHERE id = $5",
                    args![now, actor.as_str(), Vec::<u8>::new(), NOTHING, import],
                );
                uow.defer("DELETE FROM plan_import_before WHERE import_id = $1", args![import]);
                let detail = format!("{rows} rows, {objectives} objectives");
                record(uow, actor, PlanAction::Undone, plan, detail).await?;
                Ok::<_, UndoError>(plan)
            })
        })
        .await?;
    heard.reload().await?;
    Ok(plan)
}

/// The plan of an import that can be undone, held.
async fn held(uow: &mut Uow, import: ImportId) -> Result<PlanId, UndoError> {
    let sql = "SELECT plan_id FROM plan_import WHERE id = $1";
    let plan: PlanId = uow.first(sql, args![import]).await?.ok_or(UndoError::Gone)?.id("plan_id")?;
    hold_plan(uow, plan).await?;
    let sql = "SELECT id, imported_at FROM plan_import WHERE plan_id = $1 AND undone_at IS NULL
               ORDER BY imported_at DESC, id DESC LIMIT 1";
    let newest = uow.first(sql, args![plan]).await?.ok_or(UndoError::NotNow)?;
    let in_time = uow.now() < newest.moment("imported_at")?.plus(UNDONE_WITHIN);
    if in_time && newest.id::<ImportId>("id")? == import { Ok(plan) } else { Err(UndoError::NotNow) }
}

/// Puts everything back; the rows that are rated otherwise by that.
async fn put_back(
    uow: &mut Uow,
    plan: PlanId,
    import: ImportId,
    changed: Changed,
) -> Result<Vec<PlanRowId>, StorageError> {
    let there = stored_rows(uow, plan).await?;
    outlives_file(uow, plan, import).await?;
    let since = rated_since(uow, plan, import).await?;
    let stood = stood_before(uow, plan, import).await?;
    let beside = beside(uow, plan).await?;
    // What the file had said of ratings was never given by anybody.
    uow.defer(
        "DELETE FROM plan_row_rating WHERE reason = $1 AND row_id IN (SELECT id FROM plan_row WHERE plan_id = $2)
         AND at = (SELECT imported_at FROM plan_import WHERE id = $3)",
        args![AS_IMPORTED, plan, import],
    );
    let mut rated = Vec::new();
    for (id, Before { was, became }) in changed.rows {
        let Some(now) = there.get(&id) else { continue };
        let given = since.get(&id);
        match was {
            Some(was) => {
                let content = merged(&was.content, &became.content, &now.content)?;
                let rating = given.or_else(|| stood.get(&id)).cloned().unwrap_or_else(|| was.rating.clone());
                let given_out_since = now.went_out != became.went_out;
                let went_out = if given_out_since { now.went_out.clone() } else { was.went_out.clone() };
                if rating != now.rating {
                    rated.push(id);
                }
                let back = Stored { content, rating, went_out, ..was };
                put(uow, id, plan, &read(&back.content)?, &back, false);
            }
            // What people did with it meanwhile is not lost with it.
            None if given.is_some() || beside.contains(&id) || now.content != became.content => {
                let at = uow.now();
                uow.defer("UPDATE plan_row SET missing_since = $1 WHERE id = $2", args![at, id]);
            }
            None => uow.defer("DELETE FROM plan_row WHERE id = $1", args![id]),
        }
    }
    for (id, before) in changed.objectives {
        objective_back(uow, id, before);
    }
    // An action that was added under one meanwhile stands, and so does its objective.
    uow.defer(
        "UPDATE objective SET missing_since = NULL WHERE plan_id = $1 AND missing_since IS NOT NULL
         AND EXISTS (SELECT 1 FROM plan_row r WHERE r.objective_id = objective.id AND r.missing_since IS NULL)",
        args![plan],
    );
    numbers_back(uow, plan, &changed.numbers).await?;
    Ok(rated)
}

/// An objective that the import made goes, unless something hangs on it since: then it is kept,
/// and on a page only while a row of it stands. What people wrote for young people stays.
fn objective_back(uow: &mut Uow, id: ObjectiveId, before: Before<StoredObjective>) {
    match before.was {
        Some(StoredObjective { text, how, sources, missing_since, wording }) => uow.defer(
            "UPDATE objective SET text = $1, how = $2, sources = $3, missing_since = $4, file_wording = $5
             WHERE id = $6",
            args![text, how, sources, missing_since.map(Moment), wording, id],
        ),
        None => {
            uow.defer(OBJECTIVE_GOES, args![id]);
            let now = uow.now();
            uow.defer("UPDATE objective SET missing_since = $1, file_wording = NULL WHERE id = $2", args![now, id]);
        }
    }
}

/// The last rating that was given to each row since the import, also in its own moment: what the
/// file said then has a reason of its own. What was written after it and taken back was not given;
/// that something from before it was taken back since was.
async fn rated_since(
    uow: &mut Uow,
    plan: PlanId,
    import: ImportId,
) -> Result<HashMap<PlanRowId, Option<String>>, StorageError> {
    let sql = "SELECT g.row_id, g.rating FROM plan_row_rating g JOIN plan_row r ON r.id = g.row_id
               JOIN plan_import i ON i.id = $2
               WHERE r.plan_id = $1 AND (g.at > i.imported_at OR (g.at = i.imported_at AND g.reason <> $3))
                   AND (g.void = 0 OR EXISTS (SELECT 1 FROM plan_entry e WHERE e.row_id = g.row_id
                       AND e.taken_back_at = g.at AND e.at < i.imported_at))
               ORDER BY g.at";
    let mut given = HashMap::new();
    for row in &uow.all(sql, args![plan, import, AS_IMPORTED]).await? {
        given.insert(row.id("row_id")?, row.text_opt("rating")?);
    }
    Ok(given)
}

/// The last rating before the import that stands, of each row of which an entry from before it was
/// taken back since: what it was rated by then may be what that entry said.
async fn stood_before(
    uow: &mut Uow,
    plan: PlanId,
    import: ImportId,
) -> Result<HashMap<PlanRowId, Option<String>>, StorageError> {
    let sql = "SELECT e.row_id, g.rating FROM plan_entry e JOIN plan_row r ON r.id = e.row_id
               JOIN plan_import i ON i.id = $2
               LEFT JOIN plan_row_rating g ON g.row_id = e.row_id AND g.void = 0 AND g.at < i.imported_at
               WHERE r.plan_id = $1 AND e.at < i.imported_at AND e.taken_back_at >= i.imported_at
               ORDER BY g.at";
    let mut stood = HashMap::new();
    for row in &uow.all(sql, args![plan, import]).await? {
        stood.insert(row.id("row_id")?, row.text_opt("rating")?);
    }
    Ok(stood)
}

/// The rows of a plan that something stands beside.
async fn beside(uow: &mut Uow, plan: PlanId) -> Result<HashSet<PlanRowId>, StorageError> {
    let mut found = HashSet::new();
    for sql in BESIDE_ROWS {
        for row in &uow.all(*sql, args![plan]).await? {
            found.insert(row.id("id")?);
        }
    }
    Ok(found)
}

/// A row's words as they were, but for what somebody changed since the import.
fn merged(was: &str, became: &str, now: &str) -> Result<String, StorageError> {
    if now == became {
        return Ok(was.to_owned());
    }
    let wrong = || StorageError::inconsistent("plan_row.content", "a row of a plan");
    let object = |text: &str| match serde_json::from_str(text) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(wrong()),
    };
    let (mut back, became) = (object(was)?, object(became)?);
    for (field, value) in object(now)? {
        if became.get(&field) != Some(&value) {
            back.insert(field, value);
        }
    }
    serde_json::to_string(&back).map_err(|error| StorageError::Bind(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use super::merged;

    #[test]
    fn str_03_what_somebody_changed_since_an_import_stays_when_it_is_undone() {
        let was = r#"{"activity":"Paint","lead":"Nell","progress":"Begun"}"#;
        let became = r#"{"activity":"Paint","lead":"Omar","progress":"Half"}"#;
        let now = r#"{"activity":"Paint","lead":"Tamsin","progress":"Half"}"#;
        assert_eq!(merged(was, became, became).unwrap(), was);
        assert_eq!(merged(was, became, now).unwrap(), r#"{"activity":"Paint","lead":"Tamsin","progress":"Begun"}"#);
        assert!(merged(was, became, "no row").is_err());
    }
}
