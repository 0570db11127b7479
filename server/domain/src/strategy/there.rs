//! Which of a plan's objectives those of a file are, and what becomes of the others once it is taken
//! in: one rule for what a preview shows and for what is stored.

use std::collections::{HashMap, HashSet};

use heard_storage::{Row, StorageError};

use super::before::StoredObjective;
use super::import::{Comparison, DistinctObjective, PlanObjective, Renamed, normal};
use crate::ids::{ObjectiveId, PlanRowId};

/// An objective of a plan, also one that its newest file has no more.
#[derive(Debug)]
pub(super) struct There {
    /// Which.
    pub id: ObjectiveId,
    /// Its number.
    pub number: i64,
    /// What is stored of it.
    pub said: StoredObjective,
    /// All the words by which it stands in the newest file, as they are compared.
    pub names: Vec<String>,
}

impl There {
    /// Whether pages show it.
    pub(super) fn stands(&self) -> bool {
        self.said.missing_since.is_none()
    }
}

/// The statement that reads the objectives of the plan `$1`.
pub(super) const THERE: &str = "SELECT id, position, text, how, sources, missing_since, file_wording FROM objective
     WHERE plan_id = $1 ORDER BY position";

/// As the statement read them.
pub(super) fn objectives_there(rows: &[Row]) -> Result<Vec<There>, StorageError> {
    let mut there = Vec::with_capacity(rows.len());
    for row in rows {
        let sources = row.text("sources")?;
        let names = places(&sources)?.iter().map(|place| normal(&place.text)).collect();
        let said = StoredObjective {
            text: row.text("text")?,
            how: row.text_opt("how")?,
            sources,
            missing_since: row.moment_opt("missing_since")?.map(|at| at.0),
            wording: row.text_opt("file_wording")?,
        };
        there.push(There { id: row.id("id")?, number: row.int("position")?, said, names });
    }
    Ok(there)
}

/// Where an objective stands in the newest file, as it is stored.
fn places(sources: &str) -> Result<Vec<PlanObjective>, StorageError> {
    serde_json::from_str(sources).map_err(|_| StorageError::inconsistent("objective.sources", "places"))
}

/// Which of these each of a file's objectives is: by its words, else by those that it had before it
/// was written anew.
pub(super) fn known_as<'a>(
    there: &'a [There],
    objectives: &[DistinctObjective],
    renamed: &[Renamed],
) -> Vec<Option<&'a There>> {
    let mut first: HashMap<String, usize> = HashMap::new();
    for (place, one) in there.iter().enumerate() {
        first.entry(normal(&one.said.text)).or_insert(place);
    }
    // Then the words by which each stands in the file before.
    for (place, one) in there.iter().enumerate().filter(|(_, one)| one.stands()) {
        for name in &one.names {
            first.entry(name.clone()).or_insert(place);
        }
    }
    let is = |objective: &DistinctObjective| {
        let names = objective.places.iter().map(|place| normal(&place.text)).collect::<Vec<_>>();
        // One that was worded anew is the one it was: what hangs on it stays.
        let earlier = renamed.iter().filter(|one| names.contains(&normal(&one.after))).map(|one| normal(&one.before));
        let found = names.iter().filter_map(|name| first.get(name)).min();
        let found = found.or_else(|| earlier.filter_map(|name| first.get(&name)).min());
        found.and_then(|place| there.get(*place))
    };
    objectives.iter().map(is).collect()
}

/// Those that a file has no more, and of which no row stands once it is taken in: no page shows
/// them then. `in_file` are those that it has, `rows` the rows that stand, each under its objective;
/// what was added here and is in no file stays.
pub(super) fn left_out<'a>(
    there: &'a [There],
    in_file: impl Iterator<Item = ObjectiveId>,
    comparison: &Comparison,
    rows: impl Iterator<Item = (PlanRowId, Option<ObjectiveId>)>,
) -> Vec<&'a There> {
    let seen = comparison.rows.iter().filter_map(|row| row.id.as_deref()?.parse::<PlanRowId>().ok());
    let seen: HashSet<PlanRowId> = seen.collect();
    let stand = rows.filter(|(id, _)| !seen.contains(id)).filter_map(|(_, objective)| objective);
    let stay: HashSet<ObjectiveId> = in_file.chain(stand).collect();
    there.iter().filter(|one| one.stands() && !stay.contains(&one.id)).collect()
}

/// How many of them that stand have another number then: those of the file have its order, the
/// others come behind, and last those that are left out.
pub(super) fn renumbered(there: &[There], found: &[Option<&There>], left_out: &[&There]) -> usize {
    let left_out: HashSet<ObjectiveId> = left_out.iter().map(|one| one.id).collect();
    let mut seen: HashSet<ObjectiveId> = HashSet::new();
    let mut order: Vec<Option<&There>> =
        found.iter().copied().filter(|one| one.is_none_or(|one| seen.insert(one.id))).collect();
    let behind = |one: &&There| one.stands() && !seen.contains(&one.id) && !left_out.contains(&one.id);
    order.extend(there.iter().filter(behind).map(Some));
    let moved = |(one, number): (Option<&There>, i64)| one.is_some_and(|one| one.stands() && one.number != number);
    order.into_iter().zip(1_i64..).filter(|one| moved(*one)).count()
}
