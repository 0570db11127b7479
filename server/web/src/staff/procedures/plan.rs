//! What was learned becomes an action of the plan.

use axum::extract::{Path, State};
use axum::response::Response;
use heard_app::pages::staff::procedures::{Done, PLACE, PlanPart, PlannedLine, PlanningProblem, PlanningTyped};
use heard_domain::ids::{AccountId, ObjectiveId};
use heard_domain::people::{Grant, KeepProcedures, PlanLearning, ReadStrategy};
use heard_domain::procedures::{Page, Planned, Planning, PlanningError, plan_learning, planned_of};
use heard_domain::strategy::can_lead_learned;
use heard_vocabulary::ProcedureKind;

use super::one::{draw, id};
use crate::staff::form::Form;
use crate::staff::frame::done;
use crate::staff::options;
use crate::{App, Failure};

/// What is typed into the form, and what is wrong with it.
#[derive(Default)]
pub(super) struct PlanTyped {
    objective: Option<ObjectiveId>,
    lead: Option<AccountId>,
    typed: PlanningTyped,
    refused: Option<PlanningProblem>,
}

/// The actions that were made of what was learned, and the form that makes another.
pub(super) async fn beside(
    app: &App,
    by: &Grant<KeepProcedures>,
    found: &Page,
    typed: PlanTyped,
) -> Result<PlanPart, Failure> {
    let learns = matches!(found.line.kind, ProcedureKind::Complaint | ProcedureKind::Allegation);
    if !learns {
        return Ok(PlanPart::default());
    }
    let reads = Grant::<ReadStrategy>::check(by.account()).is_some();
    let may = Grant::<PlanLearning>::check(by.account()).filter(|_| found.line.standing.learned);
    let leads = match &may {
        Some(by) => options::colleagues(can_lead_learned(&app.heard, by).await?, typed.lead),
        None => Vec::new(),
    };
    let lines = planned_of(&app.heard, found).await?.into_iter().map(|one| line(one, reads));
    Ok(PlanPart {
        lines: lines.collect(),
        objectives: may.map(|_| options::objectives(&app.heard.catalogue(), typed.objective.as_slice())),
        leads,
        typed: typed.typed,
        refused: typed.refused,
    })
}

fn line(one: Planned, reads: bool) -> PlannedLine {
    let Planned { objective, activity, lead, by } = one;
    let href = objective.filter(|_| reads).map(|objective| format!("/strategy/objectives/{objective}"));
    PlannedLine { href, activity, lead, by }
}

/// `POST /procedures/{id}/plan`
pub async fn plan(
    State(app): State<App>,
    Path(name): Path<String>,
    Form { by, fields, frame, .. }: Form<PlanLearning>,
) -> Result<Response, Failure> {
    let id = id(&name)?;
    let what = Planning {
        objective: fields.one("objective"),
        activity: fields.get("activity").to_owned(),
        lead: fields.one("lead"),
        by: fields.get("by").to_owned(),
        looked: !fields.get("looked").is_empty(),
    };
    let typed = PlanningTyped { activity: what.activity.clone(), by: what.by.clone() };
    let (objective, lead) = (what.objective, what.lead);
    let problem = match plan_learning(&app.heard, &by, id, what).await {
        Ok(_) => return Ok(done(&format!("{}/{id}", PLACE.href), Done::Planned)),
        Err(PlanningError::NoObjective) => PlanningProblem::NoObjective,
        Err(PlanningError::NoText) => PlanningProblem::NoText,
        Err(PlanningError::NoLead) => PlanningProblem::NoLead,
        Err(PlanningError::NoDay) => PlanningProblem::NoDay,
        Err(PlanningError::NotLooked) => PlanningProblem::NotLooked,
        Err(PlanningError::TooLong) => PlanningProblem::TooLong,
        Err(PlanningError::NotLearned) => PlanningProblem::NotLearned,
        Err(PlanningError::Gone) => return Err(Failure::NotFound),
        Err(PlanningError::Storage(error)) => return Err(error.into()),
    };
    let reader = Grant::<KeepProcedures>::check(by.account()).ok_or(Failure::Forbidden)?;
    draw(&app, &reader, frame, id, None, PlanTyped { objective, lead, typed, refused: Some(problem) }).await
}
