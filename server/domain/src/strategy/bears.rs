//! What of the plan something else is linked to: the way from an answer to the plan.

use std::collections::HashMap;

use heard_storage::{Conn, StorageError, any_of, args};

use super::lines::IN_FORCE;
use crate::Heard;
use crate::evidence::{End, Kind, Relation, links_of};
use crate::ids::{ObjectiveId, PlanRowId};
use crate::people::{EditStrategy, Grant, ReadStrategy};

/// As many actions under each objective as are offered to choose from.
const OFFERED: i64 = 500;

/// Something of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanPart {
    /// An objective of the plan in force.
    Objective {
        /// Which.
        id: ObjectiveId,
        /// Its number.
        number: i64,
        /// In the council's words.
        text: String,
    },
    /// An action of any plan.
    Action {
        /// Which.
        id: PlanRowId,
        /// The council's own reference.
        reference: Option<String>,
        /// What will be done.
        activity: String,
    },
}

/// What something bears on, how and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BearsOn {
    /// On what.
    pub what: PlanPart,
    /// How.
    pub relation: Relation,
    /// Why; may be empty.
    pub why: String,
}

/// What of the plan something is linked to, the newest link first. Objectives of a plan that is
/// not in force have no page, and are left out.
///
/// # Errors
/// When storage fails.
pub async fn bears_on(heard: &Heard, _by: &Grant<ReadStrategy>, end: End) -> Result<Vec<BearsOn>, StorageError> {
    let mut conn = heard.words().read().await?;
    let links = links_of(&mut conn, end).await?;
    let other = |from: End, to: End| if from == end { to } else { from };
    let ends: Vec<End> = links.iter().map(|link| other(link.from, link.to)).collect();
    let actions = actions_named(&mut conn, &ends).await?;
    drop(conn);
    let catalogue = heard.catalogue();
    let mut all = Vec::with_capacity(links.len());
    for (link, end) in links.into_iter().zip(ends) {
        let what = match end.kind {
            Kind::Objective => catalogue.objective(ObjectiveId::from(end.id)).map(|one| PlanPart::Objective {
                id: one.id,
                number: one.position,
                text: one.text.clone(),
            }),
            Kind::Row => actions.get(&PlanRowId::from(end.id)).cloned(),
            Kind::View | Kind::Response | Kind::Review | Kind::Theme | Kind::Measure => None,
        };
        all.extend(what.map(|what| BearsOn { what, relation: link.relation, why: link.why }));
    }
    Ok(all)
}

async fn actions_named(conn: &mut Conn, ends: &[End]) -> Result<HashMap<PlanRowId, PlanPart>, StorageError> {
    let ids = ends.iter().filter(|end| end.kind == Kind::Row).map(|end| PlanRowId::from(end.id));
    let (ids, values) = any_of(1, ids);
    let sql = format!("SELECT id, reference, activity FROM plan_row WHERE kind = 'action' AND id IN {ids}");
    let rows = conn.all(sql, values).await?;
    let mut named = HashMap::with_capacity(rows.len());
    for row in &rows {
        let id: PlanRowId = row.id("id")?;
        let (reference, activity) = (row.text_opt("reference")?, row.text_opt("activity")?.unwrap_or_default());
        named.insert(id, PlanPart::Action { id, reference, activity });
    }
    Ok(named)
}

/// The actions of the plan in force under each objective, by reference and words: to choose from.
/// The one that is chosen is always among them.
///
/// # Errors
/// When storage fails.
pub async fn actions_by_objective(
    heard: &Heard,
    _by: &Grant<EditStrategy>,
    chosen: Option<PlanRowId>,
) -> Result<HashMap<ObjectiveId, Vec<(PlanRowId, String)>>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = format!(
        "SELECT a.id, a.objective_id, a.reference, a.activity FROM (
             SELECT r.id, r.objective_id, r.reference, r.activity, r.position,
                 ROW_NUMBER() OVER (PARTITION BY r.objective_id ORDER BY r.position, r.id) AS place
             FROM plan_row r WHERE r.plan_id = {IN_FORCE} AND r.objective_id IS NOT NULL AND r.kind = 'action'
                 AND r.missing_since IS NULL) a
         WHERE a.place <= $1 OR a.id = $2 ORDER BY a.position, a.id"
    );
    let rows = conn.all(sql, args![OFFERED, chosen]).await?;
    let mut all: HashMap<ObjectiveId, Vec<(PlanRowId, String)>> = HashMap::new();
    for row in &rows {
        let (reference, activity) = (row.text_opt("reference")?, row.text_opt("activity")?.unwrap_or_default());
        let text = reference.map_or_else(|| activity.clone(), |reference| format!("{reference} {activity}"));
        all.entry(row.id("objective_id")?).or_default().push((row.id("id")?, text));
    }
    Ok(all)
}
