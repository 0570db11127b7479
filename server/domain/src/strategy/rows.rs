//! A row of a plan as it is stored: its words, where it stands, and the rating in force.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use heard_storage::clock::Moment;
use heard_storage::{Row, StorageError, Uow, args};
use serde::{Deserialize, Serialize};

use super::import::{Kind, PlanRow, Rating};
use crate::ids::{ObjectiveId, PlanId, PlanRowId};

/// The field of a change that is a rating.
pub(super) const RATING: &str = "rating";

/// What is stored of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stored {
    /// The objective it stands under.
    pub objective: Option<ObjectiveId>,
    /// Its place among the rows.
    pub position: i64,
    /// The rating in force.
    pub rating: Option<String>,
    /// Its words, as the file has them.
    pub content: String,
    /// Since when no file has it, in milliseconds.
    pub missing_since: Option<i64>,
    /// The rating that the file had which was last given out; nothing once a file was read after it.
    #[serde(default)]
    pub went_out: Option<String>,
}

impl Stored {
    fn of(row: &Row) -> Result<Self, StorageError> {
        Ok(Self {
            objective: row.id_opt("objective_id")?,
            position: row.int("position")?,
            rating: row.text_opt("rating")?,
            content: row.text("content")?,
            missing_since: row.moment_opt("missing_since")?.map(|at| at.0),
            went_out: row.text_opt("went_out")?,
        })
    }
}

/// Holds a plan to the end of the unit, before any of its rows: of those who change many of
/// them nobody waits for another who waits for them. Whether it is in force; nothing where it
/// is not there.
pub(super) async fn hold_plan(uow: &mut Uow, plan: PlanId) -> Result<Option<bool>, StorageError> {
    let sql = match uow.is_postgres() {
        true => "SELECT in_force FROM plan WHERE id = $1 FOR UPDATE",
        false => "SELECT in_force FROM plan WHERE id = $1",
    };
    let row = uow.first(sql, args![plan]).await?;
    row.map(|row| Ok(row.int("in_force")? == 1)).transpose()
}

/// Every row of a plan, held: a rating that a lead gives meanwhile waits, and stays.
pub(super) async fn stored_rows(uow: &mut Uow, plan: PlanId) -> Result<HashMap<PlanRowId, Stored>, StorageError> {
    let mut sql = "SELECT id, objective_id, position, rating, content, missing_since, went_out FROM plan_row
                   WHERE plan_id = $1 ORDER BY id"
        .to_owned();
    if uow.is_postgres() {
        sql.push_str(" FOR UPDATE");
    }
    let mut found = HashMap::new();
    for row in &uow.all(sql, args![plan]).await? {
        found.insert(row.id("id")?, Stored::of(row)?);
    }
    Ok(found)
}

/// What stands for a row's words, as they are stored, while they are compared with a file.
pub(super) fn mark(content: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    hasher.finish()
}

/// Whether the rows of a plan read as they did when a file was compared with them: a leaver's name
/// may have been replaced since.
pub(super) fn read_as_then(there: &HashMap<PlanRowId, Stored>, then: &HashMap<PlanRowId, u64>) -> bool {
    then.iter().all(|(id, was)| there.get(id).is_some_and(|now| mark(&now.content) == *was))
}

/// A row's words as they are stored.
pub(super) fn written(row: &PlanRow) -> Result<String, StorageError> {
    serde_json::to_string(row).map_err(|error| StorageError::Bind(Box::new(error)))
}

/// The same, read.
pub(super) fn read(content: &str) -> Result<PlanRow, StorageError> {
    serde_json::from_str(content).map_err(|_| StorageError::inconsistent("plan_row.content", "a row of a plan"))
}

/// Stores a row: a fresh one, or in place of what it was.
pub(super) fn put(uow: &mut Uow, id: PlanRowId, plan: PlanId, row: &PlanRow, stored: &Stored, fresh: bool) {
    let timescale = row.timescale.as_ref();
    let args = args![
        id,
        plan,
        stored.objective,
        kind_name(row.kind),
        stored.position,
        row.reference.clone(),
        row.activity.clone().or_else(|| row.metric.clone()),
        row.lead.clone(),
        row.service.clone(),
        timescale.map(|timescale| timescale.text.clone()),
        timescale.and_then(|timescale| timescale.date).map(|date| date.to_string()),
        stored.rating.clone(),
        stored.content.as_str(),
        stored.missing_since.map(Moment),
        stored.went_out.clone(),
    ];
    let sql = if fresh {
        "INSERT INTO plan_row (id, plan_id, objective_id, kind, position, reference, activity, lead, service,
            timescale_text, timescale_date, rating, content, missing_since, went_out)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"
    } else {
        "UPDATE plan_row SET plan_id = $2, objective_id = $3, kind = $4, position = $5, reference = $6, activity = $7,
            lead = $8, service = $9, timescale_text = $10, timescale_date = $11, rating = $12, content = $13,
            missing_since = $14, went_out = $15
         WHERE id = $1"
    };
    uow.defer(sql, args);
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Action => "action",
        Kind::Measure => "measure",
    }
}

/// A rating's name in tables.
pub(super) fn rating_name(rating: Rating) -> &'static str {
    match rating {
        Rating::Blue => "blue",
        Rating::Green => "green",
        Rating::Amber => "amber",
        Rating::Red => "red",
    }
}

/// The rating of a name in tables.
pub(super) fn rating_named(name: &str) -> Option<Rating> {
    [Rating::Blue, Rating::Green, Rating::Amber, Rating::Red].into_iter().find(|rating| rating_name(*rating) == name)
}
