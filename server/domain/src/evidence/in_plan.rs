//! Where in the plan something is linked, seen from its own side (STR-06).

use std::collections::HashMap;

use heard_storage::{Conn, StorageError, any_of};

use super::{End, Kind, Relation, links_of};
use crate::Heard;
use crate::ids::{ObjectiveId, PlanRowId};
use crate::people::{Grant, ReadStrategy};

/// A part of the plan in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// An objective: its id, its number and its words.
    Objective(ObjectiveId, i64, String),
    /// An action: its id, and its reference with its words.
    Action(PlanRowId, String),
}

/// What of the plan something bears on, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InPlan {
    /// What of it.
    pub part: Part,
    /// How.
    pub relation: Relation,
}

/// What of the plan in force is linked with `end`, the newest first.
///
/// # Errors
/// When storage fails.
pub async fn in_plan(heard: &Heard, _by: &Grant<ReadStrategy>, end: End) -> Result<Vec<InPlan>, StorageError> {
    let mut conn = heard.words().read().await?;
    let links = links_of(&mut conn, end).await?;
    let other = |from: End, to: End| if from == end { to } else { from };
    let others: Vec<(End, Relation)> = links.iter().map(|link| (other(link.from, link.to), link.relation)).collect();
    let rows = others.iter().filter(|(other, _)| other.kind == Kind::Row);
    let rows: Vec<PlanRowId> = rows.map(|(other, _)| other.id.into()).collect();
    let actions = actions(&mut conn, rows).await?;
    let catalogue = heard.catalogue();
    let mut all = Vec::new();
    for (other, relation) in others {
        let part = match other.kind {
            Kind::Objective => {
                let found = catalogue.objectives.iter().find(|one| one.id.bytes() == other.id);
                found.map(|one| Part::Objective(one.id, one.position, one.text.clone()))
            }
            Kind::Row => {
                let id = PlanRowId::from(other.id);
                actions.get(&id).map(|text| Part::Action(id, text.clone()))
            }
            Kind::View | Kind::Response | Kind::Review | Kind::Theme | Kind::Measure => None,
        };
        all.extend(part.map(|part| InPlan { part, relation }));
    }
    Ok(all)
}

/// The actions among these rows that the plan in force still has, by reference and words.
async fn actions(conn: &mut Conn, rows: Vec<PlanRowId>) -> Result<HashMap<PlanRowId, String>, StorageError> {
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let (these, bound) = any_of(1, rows);
    let sql = format!(
        "SELECT id, reference, activity FROM plan_row
         WHERE id IN {these} AND missing_since IS NULL AND plan_id = (SELECT p.id FROM plan p WHERE p.in_force = 1)"
    );
    let rows = conn.all(sql, bound).await?;
    let mut all = HashMap::with_capacity(rows.len());
    for row in &rows {
        let (reference, activity) = (row.text_opt("reference")?, row.text_opt("activity")?.unwrap_or_default());
        let text = reference.map_or_else(|| activity.clone(), |reference| format!("{reference} {activity}"));
        all.insert(row.id("id")?, text);
    }
    Ok(all)
}
