//! An action that is added to the plan here, and stands in no file yet.

use std::collections::BTreeMap;

use heard_storage::calendar::Day;
use heard_storage::{StorageError, Uow, args};

use super::import::{Kind, PlanObjective, PlanRow, Source, Timescale};
use crate::Heard;
use crate::ids::{ObjectiveId, PlanId, PlanRowId};

/// What an action says.
#[derive(Debug, Clone)]
pub(crate) struct NewAction {
    /// Under which objective of the plan in force.
    pub(crate) objective: ObjectiveId,
    /// What will be done.
    pub(crate) activity: String,
    /// Who leads it.
    pub(crate) lead: String,
    /// By when.
    pub(crate) by: Day,
}

/// Adds an action after all others of the plan in force. Writing the plan back puts it under
/// its objective; a file that does not have it yet leaves it as it is. `None` where the
/// objective is not in the plan in force.
///
/// # Errors
/// What the database refuses.
pub(crate) async fn add(heard: &Heard, uow: &mut Uow, new: NewAction) -> Result<Option<PlanRowId>, StorageError> {
    let NewAction { objective, activity, lead, by } = new;
    let sql = "SELECT o.plan_id, o.text, o.sources FROM objective o
               WHERE o.id = $1 AND o.plan_id = (SELECT p.id FROM plan p WHERE p.in_force = 1)";
    let Some(stored) = uow.first(sql, args![objective]).await? else { return Ok(None) };
    let plan: PlanId = stored.id("plan_id")?;
    let places: Vec<PlanObjective> = serde_json::from_str(&stored.text("sources")?)
        .map_err(|_| StorageError::inconsistent("objective.sources", "places"))?;
    let (words, sheet) = match places.into_iter().next() {
        Some(place) => (place.text, place.source.sheet),
        None => (stored.text("text")?, String::new()),
    };
    let sql = "SELECT CAST(COALESCE(MAX(position), -1) AS BIGINT) AS last FROM plan_row WHERE plan_id = $1";
    let last = uow.first(sql, args![plan]).await?.map_or(Ok(-1), |row| row.int("last"))?;
    let row = PlanRow {
        kind: Kind::Action,
        objective: Some(words),
        reference: None,
        activity: Some(activity.clone()),
        lead: Some(lead.clone()),
        service: None,
        timescale: Some(Timescale { text: by.to_string(), date: Some(by.date()) }),
        rating: None,
        progress: None,
        evidence: None,
        metric: None,
        current: None,
        target: None,
        cross_reference: None,
        other: BTreeMap::new(),
        source: Source { sheet, row: 0 },
    };
    let content = serde_json::to_string(&row).map_err(|error| StorageError::Bind(Box::new(error)))?;
    let id = PlanRowId::new(uow.now(), heard.entropy());
    let sql = "INSERT INTO plan_row (id, plan_id, objective_id, kind, position, activity, lead, timescale_text,
                  timescale_date, content)
               VALUES ($1, $2, $3, 'action', $4, $5, $6, $7, $7, $8)";
    uow.execute(sql, args![id, plan, objective, last + 1, activity, lead, by.to_string(), content]).await?;
    Ok(Some(id))
}
