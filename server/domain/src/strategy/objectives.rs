//! The objectives of a plan's file, stored.

use std::collections::{HashMap, HashSet};

use heard_storage::{Row, StorageError, Uow, args};

use super::before::{Before, StoredObjective, keep_objective};
use super::import::{DistinctObjective, Renamed, normal};
use crate::Heard;
use crate::ids::{ImportId, ObjectiveId, PlanId};

/// The objectives by the words they go by in the file.
pub(super) type Known = HashMap<String, ObjectiveId>;

/// An objective that is there.
struct There {
    id: ObjectiveId,
    said: StoredObjective,
}

/// Stores what a file says of objectives: those it knows by their words in place of what was
/// said of them, others at the end.
pub(super) async fn store_objectives(
    heard: &Heard,
    uow: &mut Uow,
    (plan, import): (PlanId, ImportId),
    (objectives, renamed): (&[DistinctObjective], &[Renamed]),
) -> Result<Known, StorageError> {
    let sql = "SELECT id, position, text, how, sources, missing_since FROM objective WHERE plan_id = $1
               ORDER BY position";
    let mut there = Vec::new();
    let mut next = 0;
    for row in &uow.all(sql, args![plan]).await? {
        next = row.int("position")?;
        there.push(There { id: row.id("id")?, said: said(row)? });
    }
    let mut first: HashMap<String, usize> = HashMap::new();
    for (place, one) in there.iter().enumerate() {
        first.entry(normal(&one.said.text)).or_insert(place);
    }
    let (mut known, mut kept) = (Known::new(), HashSet::new());
    for objective in objectives {
        let sources = serde_json::to_string(&objective.places).map_err(|error| StorageError::Bind(Box::new(error)))?;
        let names = objective.places.iter().map(|place| normal(&place.text)).collect::<Vec<_>>();
        // One that was worded anew is the one it was: what hangs on it stays.
        let before = renamed.iter().filter(|one| names.contains(&normal(&one.after))).map(|one| normal(&one.before));
        let found = names.iter().filter_map(|name| first.get(name)).min();
        let found = found.or_else(|| before.filter_map(|name| first.get(&name)).min());
        let found = found.and_then(|place| there.get(*place));
        let how = objective.how.clone().or_else(|| found.and_then(|found| found.said.how.clone()));
        let became = StoredObjective { text: objective.text.clone(), how, sources, missing_since: None };
        let id = match found {
            Some(found) => {
                uow.defer(
                    "UPDATE objective SET text = $1, how = $2, sources = $3, missing_since = NULL WHERE id = $4",
                    args![became.text.as_str(), became.how.clone(), became.sources.as_str(), found.id],
                );
                found.id
            }
            None => {
                next += 1;
                let id = ObjectiveId::new(heard.now(), heard.entropy());
                uow.defer(
                    "INSERT INTO objective (id, plan_id, position, text, how, sources) VALUES ($1, $2, $3, $4, $5, $6)",
                    args![id, plan, next, became.text.as_str(), became.how.clone(), became.sources.as_str()],
                );
                id
            }
        };
        let was = found.map(|found| found.said.clone());
        if was.as_ref() != Some(&became) && kept.insert(id) {
            keep_objective(uow, import, id, &Before { was, became })?;
        }
        for name in names {
            known.entry(name).or_insert(id);
        }
    }
    Ok(known)
}

fn said(row: &Row) -> Result<StoredObjective, StorageError> {
    Ok(StoredObjective {
        text: row.text("text")?,
        how: row.text_opt("how")?,
        sources: row.text("sources")?,
        missing_since: row.moment_opt("missing_since")?.map(|at| at.0),
    })
}

/// Marks the objectives that the file has no more, once its rows are stored: no page shows those
/// of which no row stands.
pub(super) async fn mark_missing(
    uow: &mut Uow,
    (plan, import): (PlanId, ImportId),
    in_file: &Known,
) -> Result<(), StorageError> {
    let sql = "SELECT id, text, how, sources, missing_since FROM objective WHERE plan_id = $1 AND missing_since IS NULL
               AND NOT EXISTS (SELECT 1 FROM plan_row r WHERE r.objective_id = objective.id AND r.missing_since IS NULL)
               ORDER BY position";
    let (now, in_file): (_, HashSet<ObjectiveId>) = (uow.now(), in_file.values().copied().collect());
    for row in &uow.all(sql, args![plan]).await? {
        let (id, was): (ObjectiveId, _) = (row.id("id")?, said(row)?);
        if in_file.contains(&id) {
            continue;
        }
        let became = StoredObjective { missing_since: Some(now.0), ..was.clone() };
        uow.defer("UPDATE objective SET missing_since = $1 WHERE id = $2", args![now, id]);
        keep_objective(uow, import, id, &Before { was: Some(was), became })?;
    }
    Ok(())
}
