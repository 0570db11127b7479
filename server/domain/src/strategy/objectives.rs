//! The objectives of a plan's file, stored.

use std::collections::{HashMap, HashSet};

use heard_storage::clock::Moment;
use heard_storage::{StorageError, Uow, args};

use super::before::{Before, StoredObjective, keep_numbers, keep_objective};
use super::import::{Comparison, DistinctObjective, Renamed, normal};
use super::rows::Stored;
use super::there::{THERE, There, known_as, left_out, objectives_there};
use crate::Heard;
use crate::ids::{ImportId, ObjectiveId, PlanId, PlanRowId};

/// The objectives by the words they go by in the file.
pub(super) type Known = HashMap<String, ObjectiveId>;

/// The objectives of a file, as they are stored.
pub(super) struct InFile {
    /// By the words they go by.
    pub known: Known,
    /// In the file's order.
    pub order: Vec<ObjectiveId>,
    /// Those that were there, as they were.
    pub there: Vec<There>,
}

/// Stores what a file says of objectives: those it knows by their words in place of what was
/// said of them, others behind all that are there until [`number`] puts each at its place.
pub(super) async fn store_objectives(
    heard: &Heard,
    uow: &mut Uow,
    (plan, import): (PlanId, ImportId),
    (objectives, renamed): (&[DistinctObjective], &[Renamed]),
) -> Result<InFile, StorageError> {
    let there = objectives_there(&uow.all(THERE, args![plan]).await?)?;
    let mut next = there.last().map_or(0, |one| one.number);
    let found = known_as(&there, objectives, renamed);
    let (mut known, mut order, mut kept) = (Known::new(), Vec::new(), HashSet::new());
    for (objective, found) in objectives.iter().zip(found) {
        let sources = serde_json::to_string(&objective.places).map_err(|error| StorageError::Bind(Box::new(error)))?;
        let how = objective.how.clone().or_else(|| found.and_then(|found| found.said.how.clone()));
        // What it says for young people is shown to them once somebody saved it.
        let wording = objective.wording.clone();
        let became = StoredObjective { text: objective.text.clone(), how, sources, missing_since: None, wording };
        let id = match found {
            Some(found) => {
                uow.defer(
                    "UPDATE objective SET text = $1, how = $2, sources = $3, missing_since = NULL,
                         file_wording = $4 WHERE id = $5",
                    args![
                        became.text.as_str(),
                        became.how.clone(),
                        became.sources.as_str(),
                        became.wording.clone(),
                        found.id
                    ],
                );
                found.id
            }
            None => {
                next += 1;
                let id = ObjectiveId::new(heard.now(), heard.entropy());
                uow.defer(
                    "INSERT INTO objective (id, plan_id, position, text, how, sources, file_wording)
                     VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    args![
                        id,
                        plan,
                        next,
                        became.text.as_str(),
                        became.how.clone(),
                        became.sources.as_str(),
                        became.wording.clone()
                    ],
                );
                id
            }
        };
        let was = found.map(|found| found.said.clone());
        if was.as_ref() != Some(&became) && kept.insert(id) {
            keep_objective(uow, import, id, &Before { was, became })?;
        }
        order.push(id);
        for place in &objective.places {
            known.entry(normal(&place.text)).or_insert(id);
        }
    }
    Ok(InFile { known, order, there })
}

/// Marks the objectives that the file has no more: no page shows those of which none of these `rows`
/// of the plan stands then.
pub(super) fn mark_missing(
    uow: &mut Uow,
    (import, at): (ImportId, Moment),
    in_file: &InFile,
    comparison: &Comparison,
    rows: &HashMap<PlanRowId, Stored>,
) -> Result<(), StorageError> {
    let stand = rows.iter().filter(|(_, row)| row.missing_since.is_none()).map(|(id, row)| (*id, row.objective));
    for one in left_out(&in_file.there, in_file.order.iter().copied(), comparison, stand) {
        let became = StoredObjective { missing_since: Some(at.0), ..one.said.clone() };
        uow.defer("UPDATE objective SET missing_since = $1 WHERE id = $2", args![at, one.id]);
        keep_objective(uow, import, one.id, &Before { was: Some(one.said.clone()), became })?;
    }
    Ok(())
}

/// An objective with its number.
struct Numbered {
    id: ObjectiveId,
    position: i64,
    missing: bool,
}

/// A plan's objectives in their order, held against whoever names one meanwhile.
async fn numbered(uow: &mut Uow, plan: PlanId) -> Result<Vec<Numbered>, StorageError> {
    if uow.is_postgres() {
        uow.all("SELECT id FROM objective WHERE plan_id = $1 ORDER BY id FOR UPDATE", args![plan]).await?;
    }
    let sql = "SELECT id, position, missing_since FROM objective WHERE plan_id = $1 ORDER BY position";
    let rows = uow.all(sql, args![plan]).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in &rows {
        let missing = row.moment_opt("missing_since")?.is_some();
        all.push(Numbered { id: row.id("id")?, position: row.int("position")?, missing });
    }
    Ok(all)
}

/// Numbers the plan's objectives anew, by which pages and the board's brief name them: those of
/// the file in its order, then others of which a row stands, then those that are missing.
pub(super) async fn number(
    uow: &mut Uow,
    (plan, import): (PlanId, ImportId),
    in_file: &InFile,
) -> Result<(), StorageError> {
    let mut places: HashMap<ObjectiveId, usize> = HashMap::new();
    for (place, id) in in_file.order.iter().enumerate() {
        places.entry(*id).or_insert(place);
    }
    let mut all = numbered(uow, plan).await?;
    all.sort_by_key(|one| (one.missing, places.get(&one.id).copied().unwrap_or(usize::MAX)));
    let moved = all.iter().zip(1_i64..).filter(|(one, number)| one.position != *number);
    let moved: Vec<(ObjectiveId, i64)> = moved.map(|(one, number)| (one.id, number)).collect();
    if moved.is_empty() {
        return Ok(());
    }
    put_at(uow, plan, &moved);
    let before: Vec<(ObjectiveId, i64)> = in_file.there.iter().map(|one| (one.id, one.number)).collect();
    keep_numbers(uow, import, plan, &before)
}

/// Gives objectives the numbers again that they had before an import; those that it made and
/// that stay come last.
pub(super) async fn numbers_back(uow: &mut Uow, plan: PlanId, were: &[(ObjectiveId, i64)]) -> Result<(), StorageError> {
    // Nothing is kept of an import that gave none another number.
    let Some(mut last) = were.iter().map(|(_, number)| *number).max() else { return Ok(()) };
    let were: HashMap<ObjectiveId, i64> = were.iter().copied().collect();
    let mut moved = Vec::new();
    for one in numbered(uow, plan).await? {
        let number = match were.get(&one.id) {
            Some(number) => *number,
            None => {
                last += 1;
                last
            }
        };
        if one.position != number {
            moved.push((one.id, number));
        }
    }
    put_at(uow, plan, &moved);
    Ok(())
}

/// Puts objectives at their numbers, in two steps: no two of a plan have the same, not even
/// between two statements.
fn put_at(uow: &mut Uow, plan: PlanId, moved: &[(ObjectiveId, i64)]) {
    for (id, number) in moved {
        uow.defer("UPDATE objective SET position = $1 WHERE id = $2", args![-*number, *id]);
    }
    uow.defer("UPDATE objective SET position = -position WHERE plan_id = $1 AND position < 0", args![plan]);
}
